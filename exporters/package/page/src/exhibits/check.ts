// Checking that the list of exhibits, the spreadsheet, the files and the events all tell the same
// (docs/format-package.md, "Tying exhibits to events").

import { text } from "../bytes";
import { canonical, isObject, listAt, objectAt, parseObject, textAt, type Json, type JsonObject } from "../custody/canonical";
import type { Custody } from "../custody/check";
import type { LogEvent } from "../custody/events";
import type { Findings } from "../findings";
import type { Swept } from "../sweep";
import type { BagTexts } from "../texts-of-bag";
import { csvAgrees, type Columns } from "./csv";
import { PartsCheck } from "./parts";
import { EVENTS, EXHIBITS, IDENTIFIERS, PARTS, identifiers, listedParts } from "./lists";

const JSON_LIST = "data/exhibits.json";

/** Names of disclosures, and where the same text stands in exhibits.json; the newest event that tells it counts. */
const TOLD: Record<string, string[]> = {
  title: ["title"],
  note: ["note"],
  tags: ["tags"],
  accounts: ["accounts"],
  source: ["source", "as_given"],
  file_name: ["content", "file_name"],
  modified: ["content", "modified"],
  incident_text: ["incident", "text"],
  incident_when: ["incident", "when", "text"],
  incident_start: ["incident", "when", "start"],
  incident_end: ["incident", "when", "end"],
  incident_where: ["incident", "where"],
  incident_who: ["incident", "who"],
  incident_witnesses: ["incident", "witnesses"],
  record_what: ["record", "what"],
  record_platform_time: ["record", "platform_time"],
  record_reason: ["record", "reason"],
  screen_device: ["screen_photo", "device"],
  screen_shown_on: ["screen_photo", "shown_on"],
  posted: ["posted", "text"],
  posted_start: ["posted", "start"],
  posted_end: ["posted", "end"],
  derived_reason: ["derived_from", "reason"],
  texts: ["texts"],
};

export interface Exhibits {
  readonly about: JsonObject;
  readonly rows: readonly JsonObject[];
}

export class ExhibitCheck {
  private readonly events = new Map<string, LogEvent[]>();
  private readonly parts: PartsCheck;

  constructor(
    private readonly texts: BagTexts,
    private readonly swept: Swept,
    private readonly custody: Custody,
    private readonly findings: Findings,
  ) {
    this.parts = new PartsCheck(texts, swept, findings);
    for (const event of custody.events) {
      if (event.item) this.events.set(event.item, [...(this.events.get(event.item) ?? []), event]);
    }
  }

  async check(): Promise<Exhibits> {
    const before = this.findings.problems.length;
    const list = await this.list();
    const rows = listAt(list, "exhibits").filter(isObject);
    if (rows.length !== listAt(list, "exhibits").length) this.findings.structure(JSON_LIST, "listForm");
    for (const row of rows) await this.exhibit(row);
    this.findings.checked("exhibits", before, { key: "checkExhibits", values: { count: rows.length } });
    if (rows.some((row) => listAt(row, "accounts").length)) this.findings.note("noteAccounts");
    await this.spreadsheets(rows);
    return { about: objectAt(list, "case"), rows };
  }

  private async list(): Promise<JsonObject> {
    const data = await this.texts.read(JSON_LIST);
    const list = parseObject(text(data));
    if (data.length && (list === null || !Array.isArray(list["exhibits"]))) this.findings.structure(JSON_LIST, "listForm");
    return list ?? {};
  }

  /** Each spreadsheet against the list and the events it was made from; but not against an accused list. */
  private async spreadsheets(rows: JsonObject[]): Promise<void> {
    const before = this.findings.problems.length;
    if (!rows.length || [JSON_LIST, "data/custody/events.jsonl", "data/custody/disclosures.jsonl"].some((name) => this.findings.about(name))) return;
    const numbers = new Map(rows.map((row) => [textAt(row, "item"), textAt(row, "exhibit")]));
    const told = this.custody.events.map((event) => ({
      event, told: this.custody.disclosed.get(event.seq) ?? [], exhibit: numbers.get(event.item) ?? "",
    }));
    await this.spreadsheet("data/exhibits.csv", rows, EXHIBITS, ["exhibit", "sha256", "item"]);
    await this.spreadsheet("data/events.csv", told, EVENTS, ["event", "details", "disclosed", "leaf_sha256"]);
    await this.spreadsheet("data/identifiers.csv", identifiers(rows), IDENTIFIERS, ["exhibit", "identifier", "value"]);
    await this.spreadsheet("data/parts.csv", listedParts(rows), PARTS, ["exhibit", "part", "sha256"]);
    this.findings.checked("spreadsheet", before, { key: "checkSpreadsheet" });
  }

  private async spreadsheet<Row>(name: string, rows: readonly Row[], columns: Columns<Row>, needed: string[]): Promise<void> {
    const data = await this.texts.read(name);
    if (!data.length || this.findings.about(name)) return;
    if (!csvAgrees(data, rows, columns, needed)) this.findings.add("item-altered", name, "csvDiffers");
  }

  private async exhibit(row: JsonObject): Promise<void> {
    const name = `exhibit ${textAt(row, "exhibit")}`;
    const path = textAt(row, "path");
    if (!textAt(row, "exhibit") || !textAt(row, "item") || (!path && row["content_withheld"] !== true)) {
      this.findings.structure(JSON_LIST, "rowForm");
      return;
    }
    const content = objectAt(row, "content");
    if (isObject(row["content"])) {
      const found = this.swept.sha256.get(path);
      if (path && found !== undefined && found !== content["sha256"] && !this.findings.about(path)) {
        this.findings.add("item-altered", path, "bytesDiffer");
      }
      if (row["content_withheld"] === true && path) this.findings.add("item-altered", name, "withheldButThere");
      this.takenIn(name, row, content);
    } else if (path) {
      await this.ownJson(path, row);
    }
    await this.parts.exhibit(name, row, this.tying(textAt(row, "item")));
    this.derived(name, row);
    this.withheld(name, row);
    this.told(name, row);
  }

  /** An exhibit without bytes of its own is a JSON file: its row without the path. */
  private async ownJson(path: string, row: JsonObject): Promise<void> {
    if (!this.swept.sha256.has(path) || this.findings.about(path)) return;
    const { path: _, ...wanted } = row;
    const found = parseObject(text(await this.texts.read(path)));
    if (found === null || canonical(found) !== canonical(wanted)) this.findings.add("item-altered", path, "ownJsonDiffers");
  }

  /** The events that tie an item to the log: it was saved, or was derived from another. */
  private tying(item: string): LogEvent[] {
    const made = (event: LogEvent): boolean => event.action === "derived" && event.details["from"] !== undefined;
    return (this.events.get(item) ?? []).filter((event) => ["collected", "imported"].includes(event.action) || made(event));
  }

  /** The digest stood in the log when the bytes were taken in; that is what ties them to the checkpoint. */
  private takenIn(name: string, row: JsonObject, content: JsonObject): void {
    const events = this.tying(textAt(row, "item"));
    if (!events.length) this.findings.add("event-missing", name, "noTakenIn");
    else if (!events.some((event) => event.details["sha256"] === content["sha256"])) {
      this.findings.add("item-altered", name, "digestNotInEvent");
    } else if (events.every((event) => (event.details["size"] ?? content["size"]) !== content["size"])) {
      this.findings.add("item-altered", name, "sizeNotInEvent");
    }
  }

  /** A derivative is bound to its sealed original by its event, and the original's own event has the same digest. */
  private derived(name: string, row: JsonObject): void {
    const told = this.tying(textAt(row, "item")).find((event) => event.details["from"] !== undefined)?.details;
    const from = objectAt(row, "derived_from");
    if (told === undefined && !isObject(row["derived_from"])) return;
    if (told === undefined || told["from"] !== from["item"] || told["from_sha256"] !== from["sha256"] || told["method"] !== from["method"]) {
      this.findings.add("item-altered", name, "derivedUnbound");
      return;
    }
    const original = this.tying(String(told["from"]));
    if (!original.length) this.findings.add("event-missing", name, "derivedNoOriginal");
    else if (!original.some((event) => event.details["sha256"] === told["from_sha256"])) this.findings.add("item-altered", name, "derivedOther");
  }

  /** What the list names as withheld is really closed in the events, and what is closed is named. */
  private withheld(name: string, row: JsonObject): void {
    const names = listAt(row, "withheld");
    if ((row["withheld"] !== undefined && !Array.isArray(row["withheld"])) || names.some((one) => typeof one !== "string")) {
      this.findings.structure(JSON_LIST, "rowForm");
      return;
    }
    const events = this.events.get(textAt(row, "item")) ?? [];
    const disclosed = events.map((event) => this.custody.disclosed.get(event.seq) ?? []);
    const closed = events.reduce((sum, event, at) => sum + new Set(event.digests).size - (disclosed[at]?.length ?? 0), 0);
    if (closed > 0 !== names.length > 0) this.findings.add("item-altered", name, "withheldCount", { closed, named: names.length });
    const shown = new Set(disclosed.flat().map((one) => one.name));
    for (const one of names.map(String)) {
      const where = Object.hasOwn(TOLD, one) ? TOLD[one] : undefined;
      if (shown.has(one) || (where && textAtPath(row, where))) this.findings.add("item-altered", name, "withheldShown", { field: one });
    }
  }

  private told(name: string, row: JsonObject): void {
    const newest = new Map<string, string>();
    for (const event of this.events.get(textAt(row, "item")) ?? []) {
      const emptied = String(event.details["emptied"] ?? "");
      for (const one of emptied.split(",").filter(Boolean)) newest.set(one, "");
      for (const one of this.custody.disclosed.get(event.seq) ?? []) newest.set(one.name, one.value);
    }
    const withheld = listAt(row, "withheld");
    for (const [told, where] of Object.entries(TOLD)) {
      const value = newest.get(told);
      if (value === undefined || withheld.includes(told)) continue;
      if (value !== textAtPath(row, where)) this.findings.add("item-altered", name, "toldDiffers", { field: told });
    }
  }
}

/** The text that an event would disclose: of tags one a line, of accounts their ids. */
function textAtPath(row: JsonObject, where: string[]): string {
  let value: Json = row;
  for (const step of where) value = isObject(value) && Object.hasOwn(value, step) ? (value[step] ?? "") : "";
  if (!Array.isArray(value)) return value === null || typeof value === "object" ? "" : String(value);
  return value.map((one) => (isObject(one) ? textAt(one, "id") : String(one))).join("\n");
}
