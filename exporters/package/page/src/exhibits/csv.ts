// exhibits.csv (RFC 4180) against exhibits.json: every column that is known must say what the JSON says.

import { text, type Bytes } from "../bytes";
import { isObject, listAt, objectAt, textAt, type JsonObject } from "../custody/canonical";

const RISKY = ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'"];

const COLUMNS: Record<string, (row: JsonObject) => string> = {
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
  accounts: accounts,
  tags: (row) => listAt(row, "tags").join("; "),
  note: (row) => textAt(row, "note"),
  happened: (row) => textAt(objectAt(objectAt(row, "incident"), "when"), "text"),
  where: (row) => textAt(objectAt(row, "incident"), "where"),
  who: (row) => textAt(objectAt(row, "incident"), "who"),
  witnesses: (row) => textAt(objectAt(row, "incident"), "witnesses"),
  text: (row) => textAt(objectAt(row, "incident"), "text") || textAt(objectAt(row, "record"), "what"),
  made_from: (row) => textAt(objectAt(row, "derived_from"), "item"),
  withheld: (row) => [...listAt(row, "withheld").map(String), ...(row["content_withheld"] === true ? ["content"] : [])].join("; "),
  item: (row) => textAt(row, "item"),
};

function accounts(row: JsonObject): string {
  const each = listAt(row, "accounts").filter(isObject);
  return each.map((one) => `${textAt(one, "platform")} ${textAt(one, "handle")}`.trim()).join("; ");
}

/** A cell as the writer spells it: no spreadsheet may take it for a formula (OWASP, "CSV Injection"). */
function cell(value: string): string {
  const shown = value.replace(/\0/g, "");
  const start = shown.replace(/^ +/, "");
  return RISKY.some((sign) => start.startsWith(sign)) ? `'${shown}` : shown;
}

/** Whether the spreadsheet says of each exhibit what its row says, in the same order, and nothing more. */
export function csvAgrees(data: Bytes, rows: JsonObject[]): boolean {
  const table = parse(text(data) ?? "");
  const names = table?.shift();
  if (table === null || table === undefined || names === undefined || table.length !== rows.length) return false;
  if (new Set(names).size !== names.length || !["exhibit", "sha256", "item"].every((name) => names.includes(name))) return false;
  return table.every((cells, at) => {
    const row = rows[at] ?? {};
    return cells.length === names.length && names.every((name, column) => known(name, row, cells[column] ?? ""));
  });
}

function known(name: string, row: JsonObject, found: string): boolean {
  const said = Object.hasOwn(COLUMNS, name) ? COLUMNS[name]?.(row) : undefined;
  return said === undefined || found === cell(said);
}

/** RFC 4180 with CRLF and every cell quoted, after a byte order mark; null for any other form. */
export function parse(content: string): string[][] | null {
  if (!content.startsWith("\ufeff")) return null;
  const table: string[][] = [];
  let row: string[] = [];
  let at = 1;
  const quoted = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (at < content.length) {
    quoted.lastIndex = at;
    const match = quoted.exec(content);
    if (match === null) return null;
    row.push((match[1] ?? "").replace(/""/g, '"'));
    if (match[2] === "\r\n") {
      table.push(row);
      row = [];
    }
    at = quoted.lastIndex;
  }
  return row.length ? null : table;
}
