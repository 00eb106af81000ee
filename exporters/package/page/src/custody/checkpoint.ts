// Checkpoints as text: the C2SP tlog-checkpoint body with a line for its time, and the C2SP signed note around it.

import { fromBase64, hex, joined, sha256, text, utf8, type Bytes } from "../bytes";

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
  readonly time: string;
}

const MAX_NOTE = 64 * 1024;

/** Exactly four lines: origin, size, root in base64, "time " and RFC 3339 UTC. Null for anything else. */
export function parseBody(data: Bytes): Checkpoint | null {
  const content = data.length <= MAX_NOTE ? text(data) : null;
  const [origin, size, encoded, time, rest, ...more] = content?.split("\n") ?? [];
  if (origin === undefined || size === undefined || encoded === undefined || time === undefined || rest !== "" || more.length) return null;
  if (![origin, size, encoded, time].every(isLine)) return null;
  if (!/^(0|[1-9][0-9]{0,17})$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  const stamp = /^time ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z)$/.exec(time)?.[1];
  const root = fromBase64(encoded);
  if (stamp === undefined || Number.isNaN(Date.parse(stamp)) || root?.length !== 32) return null;
  return { origin, size: Number(size), root, time: stamp };
}

/** A line without control or line-breaking characters, which readers might split differently. */
function isLine(line: string): boolean {
  return line !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(line) && !/[^\S ]/u.test(line);
}

/** "" if the note's text is `body` and a signature by the key holds; else the text that says why not.
 * `ed25519Missing` where the browser does not know Ed25519. */
export async function checkNote(note: Bytes, keyText: string, body: Bytes): Promise<string> {
  const parts = /^([^+\s\p{Cc}]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(keyText);
  const [, name, keyId, encoded] = parts ?? [];
  const key = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || key?.length !== 33 || key[0] !== 1) return "noteKey";
  if (hex((await sha256(joined(utf8(`${name}\n`), key))).subarray(0, 4)) !== keyId) return "noteKey";
  const content = note.length <= MAX_NOTE ? text(note) : null;
  const gap = content?.lastIndexOf("\n\n") ?? -1;
  if (content === null || gap < 0 || !content.endsWith("\n") || /[\x00-\x09\x0b-\x1f]/.test(content)) return "noteForm";
  const signatures = signaturesOf(content.slice(gap + 2, -1).split("\n"), name, keyId);
  if (signatures === null) return "noteForm";
  if (signatures.length === 0) return "noteOtherKey";
  const signed = utf8(content.slice(0, gap + 1));
  for (const signature of signatures) {
    const held = await ed25519(key.subarray(1) as Bytes, signature, signed);
    if (held !== true) return held === null ? "ed25519Missing" : "noteSignature";
  }
  return text(body) === content.slice(0, gap + 1) ? "" : "noteOtherBody";
}

/** The signatures by this key among the lines; null if a line is none. */
function signaturesOf(lines: string[], name: string, keyId: string): Bytes[] | null {
  const ours: Bytes[] = [];
  if (lines.length > 32) return null;
  for (const line of lines) {
    const match = /^\u2014 ([^+\s]+) ([A-Za-z0-9+/=]+)$/u.exec(line);
    const data = match?.[2] === undefined ? null : fromBase64(match[2]);
    if (data === null || data.length < 5) return null;
    if (match?.[1] === name && hex(data.subarray(0, 4)) === keyId) ours.push(data.slice(4));
  }
  return ours;
}

/** Null where the browser does not know Ed25519 (Chrome before 137, Firefox before 129, Safari before 17). */
export async function ed25519(key: Bytes, signature: Bytes, data: Bytes): Promise<boolean | null> {
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
  } catch (error) {
    return error instanceof DOMException && error.name === "NotSupportedError" ? null : false;
  }
  return await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, data);
}
