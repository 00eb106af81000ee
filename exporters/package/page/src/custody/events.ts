// Events of the custody log, and the disclosures that open their salted digests (in the manner of RFC 9901).

import { fromBase64Url, sha256, text, toBase64Url, utf8, type Bytes } from "../bytes";
import { canonical, isObject, parseObject, textAt, type JsonObject } from "./canonical";

export interface LogEvent {
  readonly seq: number;
  readonly utc: string;
  readonly offset: string;
  readonly clock: string;
  readonly action: string;
  readonly item: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly digests: readonly string[];
  readonly tool: string;
  readonly system: string;
  /** The event's leaf in the log's tree: 64 hexadecimal digits. */
  readonly leaf: string;
}

export interface Disclosed {
  readonly name: string;
  readonly value: string;
}

const FIELDS = ["v", "seq", "time", "actor", "action", "item", "details", "_sd", "_sd_alg", "tool", "system", "salt"];

/** A strict reading of one leaf, or the name of the text that says why it is none. */
export function parseEvent(line: Bytes, leaf: string): LogEvent | string {
  const content = text(line);
  const body = parseObject(content);
  if (content === null || body === null) return "eventNotJson";
  if (canonical(body) !== content || /[:[,]-?[0-9]+[.eE]/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, '""'))) return "eventNotCanonical";
  if (body["v"] !== 1 || body["_sd_alg"] !== "sha-256" || Object.keys(body).some((name) => !FIELDS.includes(name))) return "eventUnknown";
  return shaped(body, leaf) ?? "eventForm";
}

function shaped(body: JsonObject, leaf: string): LogEvent | null {
  const { seq, time, details, _sd: digests, item } = body;
  if (typeof seq !== "number" || !Number.isSafeInteger(seq) || seq < 0) return null;
  if (!isObject(time) || !isObject(details) || !Array.isArray(digests)) return null;
  if (item !== undefined && typeof item !== "string") return null;
  if (["actor", "action", "tool", "system", "salt"].some((name) => typeof body[name] !== "string")) return null;
  const values = Object.entries(details);
  if (values.some(([, value]) => value === null || typeof value === "object")) return null;
  const utc = textAt(time, "utc");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(utc)) return null;
  return {
    seq,
    utc,
    offset: textAt(time, "offset"),
    clock: textAt(time, "clock"),
    action: textAt(body, "action"),
    item: item ?? "",
    details: Object.fromEntries(values) as LogEvent["details"],
    digests: digests.map(String),
    tool: textAt(body, "tool"),
    system: textAt(body, "system"),
    leaf,
  };
}

/** base64url of [salt, name, value]; null for anything else (RFC 9901 §4.2.1). */
export function openDisclosure(encoded: string): Disclosed | null {
  const data = fromBase64Url(encoded);
  const content = data === null ? null : text(data);
  try {
    const array = JSON.parse(content ?? "") as unknown;
    if (!Array.isArray(array) || array.length !== 3 || array.some((one) => typeof one !== "string")) return null;
    return { name: array[1] as string, value: array[2] as string };
  } catch {
    return null;
  }
}

/** base64url of SHA-256 over the disclosure's own base64url text (RFC 9901 §4.2.3). */
export async function digestOf(encoded: string): Promise<string> {
  return toBase64Url(await sha256(utf8(encoded)));
}
