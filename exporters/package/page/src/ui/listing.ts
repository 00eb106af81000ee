// A list too long to show at once: a piece of it, what is looked for, and a button for more.

import { t } from "../texts";
import { announce, button, h } from "./dom";

export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly piece: number;
  readonly into: HTMLElement;
  render(row: Row): HTMLElement;
  matches(row: Row): boolean;
}

/** Shows the rows that match; gives the line that counts them and a function to look again. */
export function listing<Row>(list: Listing<Row>): { foot: HTMLElement; again: (quiet?: boolean) => void } {
  const foot = h("div", { class: "row" });
  let found: Row[] = [];
  let shown = 0;
  const more = (): void => {
    const next = found.slice(shown, shown + list.piece);
    list.into.append(...next.map((row) => list.render(row)));
    shown += next.length;
    const left = Math.min(list.piece, found.length - shown);
    const count = h("span", { class: "quiet" }, t("exhibitsShown", { shown, count: found.length }));
    foot.replaceChildren(count, ...(left > 0 ? [button(t("more", { count: left }), more)] : []));
  };
  const again = (quiet = false): void => {
    found = list.rows.filter((row) => list.matches(row));
    shown = 0;
    list.into.replaceChildren();
    more();
    if (!quiet) announce(t("exhibitsShown", { shown, count: found.length }));
  };
  again(true);
  return { foot, again };
}

/** Every text in a row of JSON, for searching, in one form of letters. */
export function searchable(value: unknown): string {
  const texts: string[] = [];
  const walk = (one: unknown): void => {
    if (typeof one === "string" || typeof one === "number") texts.push(String(one));
    else if (one !== null && typeof one === "object") Object.values(one).forEach(walk);
  };
  walk(value);
  return folded(texts.join("\n"));
}

export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
