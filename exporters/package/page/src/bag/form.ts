// The BagIt 1.0 tag files (RFC 8493 §2): text to values, strictly.

import { text, utf8, type Bytes } from "../bytes";
import { byCodePoint } from "../container/names";

export const MANIFEST = "manifest-sha256.txt";
export const TAG_MANIFEST = "tagmanifest-sha256.txt";
export const SIGNATURE = ".sig";
/** The list of tag files cannot list itself, nor the signature over it. */
export const UNLISTED: readonly string[] = [TAG_MANIFEST, TAG_MANIFEST + SIGNATURE];
export const VERSION_LABEL = "Evidence-Vault-Package-Version";

/** A tag file that is not of the form RFC 8493 asks for; `key` names the text that says how. */
export class Malformed extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key);
  }
}

function tagLines(data: Bytes): string[] {
  if (data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf) throw new Malformed("tagByteOrderMark");
  const content = text(data);
  if (content === null) throw new Malformed("tagNotUtf8");
  return content.split(/\r\n|\n|\r/).filter((line) => line !== "");
}

/** Path to digest in lower case. A path listed twice is refused. */
export function parseManifest(data: Bytes): Map<string, string> {
  const found = new Map<string, string>();
  tagLines(data).forEach((line, index) => {
    const match = /^([0-9a-fA-F]{64})[ \t]+\*?([^]+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) throw new Malformed("manifestLine", { number: index + 1 });
    const path = match[2].replace(/%(25|0[AaDd])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/^\.\//, "");
    // What begins or ends so is one path to some readers of such lists, and another to others (RFC 8493 §2.1.3).
    if (/^([\s*]|\.\/|$)|\s$/.test(path)) throw new Malformed("manifestLine", { number: index + 1 });
    if (found.has(path)) throw new Malformed("manifestTwice", { number: index + 1, path });
    found.set(path, match[1].toLowerCase());
  });
  return found;
}

/** The one spelling of a manifest that the writer uses. */
export function manifest(files: Iterable<[string, string]>): Bytes {
  const escaped = (path: string): string => path.replace(/%/g, "%25").replace(/\n/g, "%0A").replace(/\r/g, "%0D");
  const ordered = [...files].sort(([one], [other]) => byCodePoint(one, other));
  return utf8(ordered.map(([path, digest]) => `${digest}  ${escaped(path)}\n`).join(""));
}

export function parseBagInfo(data: Bytes): Map<string, string> {
  const found = new Map<string, string>();
  let label = "";
  tagLines(data).forEach((line, index) => {
    if (/^[ \t]/.test(line) && label) {
      found.set(label, `${found.get(label) ?? ""} ${line.trim()}`);
      return;
    }
    const colon = line.indexOf(":");
    if (colon < 1 || !line.slice(0, colon).trim()) throw new Malformed("bagInfoLine", { number: index + 1 });
    label = line.slice(0, colon);
    found.set(label, line.slice(colon + 1).trim());
  });
  return found;
}

/** bagit.txt, exactly (RFC 8493 §2.1.1). */
export function isDeclaration(data: Bytes): boolean {
  const content = text(data)?.replace(/\r\n/g, "\n");
  const wanted = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  return content === wanted || content === wanted.slice(0, -1);
}
