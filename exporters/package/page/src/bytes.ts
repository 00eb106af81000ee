// Bytes to text and back, strictly: each accepted text has exactly one meaning.

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

/** UTF-8 to text, a byte order mark kept as a character; null if it is not UTF-8. */
export function text(data: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}

export function hex(data: Uint8Array): string {
  let out = "";
  for (const byte of data) out += byte.toString(16).padStart(2, "0");
  return out;
}

/** Lower-case or upper-case hexadecimal digits, two for each byte; null for anything else. */
export function fromHex(digits: string): Bytes | null {
  if (digits.length % 2 || !/^[0-9a-fA-F]*$/.test(digits)) return null;
  const out = new Uint8Array(digits.length / 2);
  for (let at = 0; at < out.length; at++) out[at] = parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return out;
}

/** Base64 with padding, canonical (RFC 4648 §3.5); null for any other spelling. */
export function fromBase64(encoded: string): Bytes | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4) return null;
  let raw: string;
  try {
    raw = atob(encoded);
  } catch {
    return null;
  }
  return btoa(raw) === encoded ? Uint8Array.from(raw, (character) => character.charCodeAt(0)) : null;
}

/** Base64url without padding (RFC 4648 §5), canonical; null for any other spelling. */
export function fromBase64Url(encoded: string): Bytes | null {
  if (!/^[A-Za-z0-9_-]*$/.test(encoded)) return null;
  return fromBase64(encoded.replace(/-/g, "+").replace(/_/g, "/") + "=".repeat((4 - (encoded.length % 4)) % 4));
}

export function toBase64Url(data: Uint8Array): string {
  let raw = "";
  for (const byte of data) raw += String.fromCharCode(byte);
  return btoa(raw).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

export function joined(...parts: Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** SHA-256 by the browser. */
export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

/** The lines of a text of lines, without their LF; what stands behind the last LF is left out. */
export function lines(data: Bytes): Bytes[] {
  const found: Bytes[] = [];
  let start = 0;
  for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, start)) {
    found.push(data.subarray(start, end));
    start = end + 1;
  }
  return found;
}

/** A number of bytes read from `offset`, little endian; up to 2^53. */
export function little(data: Uint8Array, offset: number, size: number): number {
  let value = 0;
  for (let at = size - 1; at >= 0; at--) value = value * 256 + (data[offset + at] ?? 0);
  return value;
}

/** A port that nobody reads from: what is handed over to it is gone at once. */
const nowhere = new MessageChannel();
nowhere.port2.close();

/** Gives bytes back that nobody needs any more at once, not when the browser next tidies up; they are empty afterwards. */
export function free(data: Bytes): void {
  nowhere.port1.postMessage(null, [data.buffer]);
}
