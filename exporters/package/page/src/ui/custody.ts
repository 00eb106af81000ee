// The custody log, whole and of one exhibit.

import type { Result } from "../result";
import { textAt } from "../custody/canonical";
import type { LogEvent } from "../custody/events";
import { known, t, type Key } from "../texts";
import { foreign, h } from "./dom";
import { folded, listing, searchable } from "./listing";
import { moment } from "./shown";

const PIECE = 100;

export function custody(result: Result): HTMLElement {
  const texts = new Map(result.events.map((event) => [event, searchable([event, result.disclosed[event.seq] ?? []])]));
  const search = h("input", { id: "search-events", type: "search", autocomplete: "off" });
  const { table, body } = frame(true);
  const numbers = numbersOf(result);
  const { foot, again } = listing({
    rows: result.events,
    piece: PIECE,
    into: body,
    render: (event) => line(event, result, numbers, true),
    matches: (event) => (texts.get(event) ?? "").includes(folded(search.value.trim())),
  });
  search.addEventListener("input", () => again());
  return h("section", { id: "custody", "aria-labelledby": "custody-title" },
    h("h2", { id: "custody-title" }, t("custodyTitle")),
    h("p", { class: "quiet" }, t("custodySaid", { count: result.events.length, size: result.checkpoint?.size ?? 0 })),
    h("div", { class: "row filters", role: "search" }, h("label", {}, t("custodySearch"), search)),
    scrolling(table, t("custodyTitle")), foot);
}

export function eventTable(events: readonly LogEvent[], result: Result, withExhibit: boolean): HTMLElement {
  const { table, body } = frame(withExhibit);
  body.append(...events.map((event) => line(event, result, new Map(), withExhibit)));
  return scrolling(table, t("custodyTitle"));
}

/** Wide tables scroll by themselves, also by keyboard. */
function scrolling(table: HTMLElement, label: string): HTMLElement {
  return h("div", { class: "scrolls", tabindex: 0, role: "region", "aria-label": label }, table);
}

function frame(withExhibit: boolean): { table: HTMLElement; body: HTMLElement } {
  const heads: Key[] = ["eventHead", "timeHead", "actionHead", ...(withExhibit ? (["exhibitHead"] as Key[]) : []), "detailsHead"];
  const body = h("tbody", {});
  return { table: h("table", {}, h("thead", {}, h("tr", {}, ...heads.map((key) => h("th", { scope: "col" }, t(key))))), body), body };
}

function numbersOf(result: Result): Map<string, string> {
  return new Map(result.exhibits.map((row) => [textAt(row, "item"), textAt(row, "exhibit")]));
}

function line(event: LogEvent, result: Result, numbers: Map<string, string>, withExhibit: boolean): HTMLElement {
  const clock = event.clock === "stated" ? ` (${t("clock.stated")})` : "";
  return h("tr", {},
    h("th", { scope: "row" }, String(event.seq)),
    h("td", {}, moment(event.utc), ` ${event.offset}${clock}`),
    h("td", {}, known(`action.${event.action}`, event.action)),
    withExhibit && h("td", {}, numbers.get(event.item) ?? ""),
    h("td", {}, details(event, result)));
}

/** What the event says openly, what was disclosed, and how much stays closed. */
function details(event: LogEvent, result: Result): HTMLElement {
  const disclosed = result.disclosed[event.seq] ?? [];
  const open = Object.entries(event.details).map(([name, value]) => h("li", {}, `${known(`field.${name}`, name)}: `, foreign(String(value))));
  const told = disclosed.map((one) => h("li", {}, `${known(`field.${one.name}`, one.name)}: `, foreign(one.value)));
  const closed = event.digests.length - disclosed.length;
  return h("ul", { class: "details" }, ...told, ...open, closed > 0 && h("li", { class: "withheld" }, t("closed", { count: closed })));
}
