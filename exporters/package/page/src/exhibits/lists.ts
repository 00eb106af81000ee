// The lists of a package for other people's tools, as columns: what each cell must say of an exhibit, an event, an identifier.

import { isObject, listAt, objectAt, textAt, type JsonObject } from "../custody/canonical";
import type { Disclosed, LogEvent } from "../custody/events";
import type { Columns } from "./csv";

export const EXHIBITS: Columns<JsonObject> = {
  exhibit: (row) => textAt(row, "exhibit"),
  kind: (row) => textAt(row, "kind"),
  title: (row) => textAt(row, "title"),
  file: (row) => textAt(row, "path"),
  original_name: (row) => textAt(objectAt(row, "content"), "file_name"),
  media_type: (row) => textAt(objectAt(row, "content"), "media_type"),
  size: (row) => textAt(objectAt(row, "content"), "size"),
  sha256: (row) => textAt(objectAt(row, "content"), "sha256"),
  saved_utc: (row) => textAt(objectAt(row, "saved"), "utc"),
  saved_offset: (row) => `UTC${textAt(objectAt(row, "saved"), "offset")}`,
  file_modified: (row) => textAt(objectAt(row, "content"), "modified"),
  platform: (row) => textAt(objectAt(row, "source"), "platform"),
  address: (row) => textAt(objectAt(row, "source"), "as_given"),
  accounts: (row) => accounts(row).map((one) => `${textAt(one, "platform")} ${textAt(one, "handle")}`.trim()).join("; "),
  tags: (row) => listAt(row, "tags").join("; "),
  note: (row) => textAt(row, "note"),
  happened: (row) => textAt(objectAt(objectAt(row, "incident"), "when"), "text"),
  where: (row) => textAt(objectAt(row, "incident"), "where"),
  who: (row) => textAt(objectAt(row, "incident"), "who"),
  witnesses: (row) => textAt(objectAt(row, "incident"), "witnesses"),
  text: (row) => textAt(objectAt(row, "incident"), "text") || textAt(objectAt(row, "record"), "what"),
  made_from: (row) => textAt(objectAt(row, "derived_from"), "item"),
  parts: (row) => String(partsOf(row).length || ""),
  withheld: (row) => [...listAt(row, "withheld").map(String), ...["content", "parts"].filter((name) => row[`${name}_withheld`] === true)].join("; "),
  item: (row) => textAt(row, "item"),
};

/** An event with what was disclosed of it, and the number of its exhibit. */
export interface ToldEvent {
  readonly event: LogEvent;
  readonly told: readonly Disclosed[];
  readonly exhibit: string;
}

export const EVENTS: Columns<ToldEvent> = {
  event: ({ event }) => String(event.seq),
  utc: ({ event }) => event.utc,
  offset: ({ event }) => `UTC${event.offset}`,
  clock: ({ event }) => event.clock,
  action: ({ event }) => event.action,
  exhibit: ({ exhibit }) => exhibit,
  item: ({ event }) => event.item,
  details: ({ event }) => Object.keys(event.details).sort().map((name) => `${name}=${plain(event.details[name])}`).join("; "),
  disclosed: ({ told }) => told.map((one) => `${one.name}: ${one.value}`).join("\n"),
  withheld: ({ event, told }) => String(event.digests.length - told.length),
  tool: ({ event }) => event.tool,
  system: ({ event }) => event.system,
  leaf_sha256: ({ event }) => event.leaf,
};

/** Truth values are spelled as the writer spells them. */
function plain(value: string | number | boolean | undefined): string {
  return value === true ? "True" : value === false ? "False" : String(value);
}

/** Something a platform can be asked about: of an exhibit's address, or of an account noted with it. */
export interface Identifier {
  readonly row: JsonObject;
  readonly platform: string;
  readonly kind: string;
  readonly value: string;
}

export const IDENTIFIERS: Columns<Identifier> = {
  exhibit: ({ row }) => textAt(row, "exhibit"),
  platform: ({ platform }) => platform,
  identifier: ({ kind }) => kind,
  value: ({ value }) => value,
  address: ({ row }) => textAt(objectAt(row, "source"), "as_given"),
  posted: ({ row }) => textAt(objectAt(row, "posted"), "text"),
  saved_utc: ({ row }) => textAt(objectAt(row, "saved"), "utc"),
  sha256: ({ row }) => textAt(objectAt(row, "content"), "sha256"),
  item: ({ row }) => textAt(row, "item"),
};

const OF_ADDRESS = [
  ["account", "account"], ["account id", "account_id"], ["chat or group", "group"], ["chat or group id", "group_id"],
  ["message or post id", "post_id"], ["comment id", "comment_id"], ["invitation", "invite"], ["address", "canonical"],
] as const;
const OF_ACCOUNT = [["account", "handle"], ["account id", "account_id"], ["account's name", "name"]] as const;

/** All identifiers of the exhibits, each once for an exhibit. */
export function identifiers(rows: readonly JsonObject[]): Identifier[] {
  return rows.flatMap((row) => {
    const seen = new Set<string>();
    return named(row).filter((one) => {
      const once = JSON.stringify([one.platform, one.kind, one.value]);
      return !seen.has(once) && seen.add(once);
    });
  });
}

function named(row: JsonObject): Identifier[] {
  const source = objectAt(row, "source");
  const of = (where: JsonObject, kind: string, name: string): Identifier => ({ row, platform: textAt(where, "platform"), kind, value: textAt(where, name) });
  const found = OF_ADDRESS.map(([kind, name]) => of(source, kind, name));
  if (!textAt(source, "canonical")) found.push(of(source, "address", "as_given"));
  for (const account of accounts(row)) found.push(...OF_ACCOUNT.map(([kind, name]) => of(account, kind, name)));
  return found.filter((one) => one.value !== "");
}

/** A part of an exhibit: of a saved page, a file of a chat export, a picture of an excerpt. */
export interface ListedPart {
  readonly row: JsonObject;
  readonly part: JsonObject;
}

export const PARTS: Columns<ListedPart> = {
  exhibit: ({ row }) => textAt(row, "exhibit"),
  part: ({ part }) => textAt(part, "path"),
  role: ({ part }) => textAt(part, "role"),
  size: ({ part }) => textAt(part, "size"),
  sha256: ({ part }) => textAt(part, "sha256"),
  file: ({ part }) => textAt(part, "file"),
  in: ({ part }) => textAt(part, "in"),
  left_out: ({ part }) => (part["left_out"] === true ? "yes" : ""),
  item: ({ row }) => textAt(row, "item"),
};

/** All parts of all exhibits, in the order of the list. */
export function listedParts(rows: readonly JsonObject[]): ListedPart[] {
  return rows.flatMap((row) => partsOf(row).map((part) => ({ row, part })));
}

function partsOf(row: JsonObject): JsonObject[] {
  return listAt(objectAt(row, "parts"), "files").filter(isObject);
}

function accounts(row: JsonObject): JsonObject[] {
  return listAt(row, "accounts").filter(isObject);
}
