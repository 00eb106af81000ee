// Canonical JSON (RFC 8785) of the events. JavaScript's own spelling of numbers and texts is what the standard asks for
// (§3.2.2.2, §3.2.2.3), and its order of names is by UTF-16 unit as §3.2.3 wants; only the sorting is left to do.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] as Json)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The object a line of JSON holds; null if it is none, or too deep to be one of ours. */
export function parseObject(content: string | null): JsonObject | null {
  if (content === null) return null;
  try {
    const value = JSON.parse(content) as Json;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** A member that is an object, or an empty one. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  return isObject(found) ? found : {};
}

/** A member as text: numbers and truth values as they are written, anything else as "". */
export function textAt(value: JsonObject, name: string): string {
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === "string" ? found : typeof found === "number" || typeof found === "boolean" ? String(found) : "";
}

export function listAt(value: JsonObject, name: string): Json[] {
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  return Array.isArray(found) ? found : [];
}
