// The parts of an exhibit: those of a saved page, the files of a chat export, the pictures that an excerpt names
// (docs/format-package.md, "Parts"). Each is bound by the list that the log names, or by the excerpt itself.

import { hex, sha256, text } from "../bytes";
import { isObject, listAt, objectAt, parseObject, textAt, type JsonObject } from "../custody/canonical";
import type { LogEvent } from "../custody/events";
import type { Findings } from "../findings";
import type { Swept } from "../sweep";
import type { BagTexts } from "../texts-of-bag";

export class PartsCheck {
  constructor(
    private readonly texts: BagTexts,
    private readonly swept: Swept,
    private readonly findings: Findings,
  ) {}

  /** One row of exhibits.json with the events that took its item in. */
  async exhibit(name: string, row: JsonObject, tying: readonly LogEvent[]): Promise<void> {
    const named = new Set(tying.map((event) => event.details["manifest"]).filter((one) => one !== undefined));
    const withheld = row["parts_withheld"];
    if (!isObject(row["parts"])) {
      if (named.size > 0 !== (withheld === true) || (withheld !== undefined && withheld !== true)) this.unbound(name);
      return;
    }
    const files = listAt(objectAt(row, "parts"), "files").filter(isObject);
    const sound = withheld === undefined && row["content_withheld"] === undefined && new Set(files.map(pair)).size === files.length;
    if (!sound || !(await this.bound(row, files, named))) this.unbound(name);
    for (const one of files) this.file(one);
  }

  private unbound(name: string): void {
    this.findings.add("item-altered", name, "partsUnbound");
  }

  private async bound(row: JsonObject, files: readonly JsonObject[], named: ReadonlySet<unknown>): Promise<boolean> {
    const path = textAt(objectAt(row, "parts"), "list");
    if (!path) {
      const media = await this.mediaOfExcerpt(row);
      return named.size === 0 && files.every((one) => media.has(pair(one)));
    }
    if (!this.swept.sha256.has(path) || this.findings.about(path)) return true; // said already, of the file
    const data = await this.texts.read(path);
    if (!named.has(hex(await sha256(data)))) return false;
    const listed = listAt(parseObject(text(data)) ?? {}, "files").filter(isObject);
    const whole = (one: JsonObject): string => JSON.stringify([pair(one), one["size"], one["role"]]);
    const right = new Set(listed.map(whole));
    return listed.length === files.length && files.every((one) => right.has(whole(one)));
  }

  /** An excerpt names its pictures with their digests; it is itself bound by its own. */
  private async mediaOfExcerpt(row: JsonObject): Promise<Set<string>> {
    const path = textAt(row, "path");
    if (textAt(row, "kind") !== "chat-excerpt" || !this.swept.sha256.has(path)) return new Set();
    const excerpt = parseObject(text(await this.texts.read(path))) ?? {};
    const messages = listAt(excerpt, "messages").filter(isObject);
    return new Set(messages.flatMap((one) => listAt(one, "media").filter(isObject)).map(pair));
  }

  private file(one: JsonObject): void {
    const path = textAt(one, "file");
    if (!path || this.findings.about(path)) return;
    const found = this.swept.sha256.get(path);
    if (found === undefined) this.findings.add("file-missing", path, "partMissing");
    else if (found !== one["sha256"]) this.findings.add("item-altered", path, "bytesDiffer");
  }
}

function pair(one: JsonObject): string {
  return JSON.stringify([textAt(one, "path"), textAt(one, "sha256")]);
}
