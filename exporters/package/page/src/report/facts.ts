// The facts attached to the report (report.json): which exhibits it shows, and the state of the log it was made from.
// Their streams are looked for where our reports have them, as objects of their own; a PDF is not taken apart further.

import { hex, sha256, text, utf8, type Bytes } from "../bytes";
import { isObject, listAt, objectAt, parseObject, textAt, type JsonObject } from "../custody/canonical";
import { parseBody, type Checkpoint } from "../custody/checkpoint";
import type { Findings } from "../findings";

const FORMAT = "evidence-vault-report";
const MAX_FACTS = 64 << 20;
/** Longer than any dictionary of an attachment. */
const NEAR = 2000;

/** What the rest of the package says, which the report is held against. */
export interface Ground {
  readonly rows: readonly JsonObject[];
  readonly now: Checkpoint | null;
  readonly earlier: readonly Checkpoint[];
}

/** Compares all facts in the report with the package; gives whether there were any. */
export async function checkFacts(report: string, data: Bytes, ground: Ground, findings: Findings): Promise<boolean> {
  const all = await factsIn(data);
  const accused = ["data/exhibits.json", "data/exhibits.csv"].some((name) => findings.about(name));
  const listed = await shown(ground.rows.map((row) => [row, objectAt(row, "content")]));
  for (const facts of all) {
    const exhibits = listAt(facts, "exhibits").filter(isObject);
    const told = await shown(exhibits.map((one) => [{ exhibit: one["ordinal"] ?? "", item: one["item"] ?? "" }, objectAt(one, "file")]));
    if (!accused && told !== listed) findings.add("item-altered", report, "reportExhibits");
    checkState(report, parseBody(utf8(textAt(objectAt(facts, "checkpoint"), "body"))), ground, findings);
  }
  return all.length > 0;
}

/** One digest over number, item and SHA-256 of what is shown; the app makes the same (exporters/report/checking.py). */
async function shown(rows: [JsonObject, JsonObject][]): Promise<string> {
  const told = rows.map(([row, file]) => `${textAt(row, "exhibit")} ${textAt(row, "item")} ${textAt(file, "sha256")}\n`);
  return hex(await sha256(utf8(told.sort().join(""))));
}

function checkState(report: string, own: Checkpoint | null, { now, earlier }: Ground, findings: Findings): void {
  if (own === null || now === null) return;
  const known = [...earlier, now].find((one) => one.size === own.size);
  if (own.origin !== now.origin || own.size > now.size || (known !== undefined && hex(known.root) !== hex(own.root))) {
    findings.add("checkpoint-altered", report, "reportState");
  } else if (own.size < now.size) findings.note(known ? "noteReportOlder" : "noteReportUnproven", { size: own.size });
}

async function factsIn(data: Bytes): Promise<JsonObject[]> {
  const found: JsonObject[] = [];
  const content = new TextDecoder("latin1").decode(data);
  for (const { index } of content.matchAll(/\/EmbeddedFile(?![A-Za-z])/g)) {
    const begin = content.lastIndexOf(" obj", index);
    const word = content.indexOf("stream", index);
    if (begin < 0 || word < 0 || word - begin > NEAR) continue;
    const start = word + (content[word + 6] === "\r" ? 8 : 7);
    const length = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(content.slice(begin, word))?.[1] ?? NaN);
    const raw = Number.isNaN(length) ? null : await inflated(data.subarray(start, start + length), content.slice(begin, word));
    const facts = raw === null ? null : parseObject(text(raw));
    if (facts?.["format"] === FORMAT) found.push(facts);
  }
  return found;
}

/** The stream's bytes, or null if they are compressed in a way that our reports do not use, damaged, or too many. */
async function inflated(piece: Bytes, dictionary: string): Promise<Bytes | null> {
  if (!/\/Filter/.test(dictionary)) return piece;
  if (!/\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary) || typeof DecompressionStream === "undefined") return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = new Blob([piece]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > MAX_FACTS) return null;
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
