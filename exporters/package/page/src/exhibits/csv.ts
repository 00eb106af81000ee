// Spreadsheets (RFC 4180) against what they were made from: every column that is known must say the same.

import { text, type Bytes } from "../bytes";

const RISKY = ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'"];

/** What a column says of a row, by the column's name. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string>>;

/** A cell as the writer spells it: no spreadsheet may take it for a formula (OWASP, "CSV Injection"). */
function cell(value: string): string {
  const shown = value.replace(/\0/g, "");
  const start = shown.replace(/^ +/, "");
  return RISKY.some((sign) => start.startsWith(sign)) ? `'${shown}` : shown;
}

/** Whether the spreadsheet says of each row what is known of it, in the same order, and nothing more. Columns of later
 * versions are passed over; those of `needed` must be there. */
export function csvAgrees<Row>(data: Bytes, rows: readonly Row[], columns: Columns<Row>, needed: readonly string[]): boolean {
  const table = parse(text(data) ?? "");
  const names = table?.shift();
  if (!table || names === undefined || table.length !== rows.length) return false;
  if (new Set(names).size !== names.length || !needed.every((name) => names.includes(name))) return false;
  return table.every((cells, at) => {
    const row = rows[at] as Row;
    const agrees = (name: string, found: string): boolean => {
      const said = Object.hasOwn(columns, name) ? columns[name] : undefined;
      return said === undefined || found === cell(said(row));
    };
    return cells.length === names.length && names.every((name, column) => agrees(name, cells[column] ?? ""));
  });
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
