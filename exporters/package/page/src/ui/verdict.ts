// The result: its state, the three facts that are never one, what does not hold, and what was checked.

import type { Anchor } from "../anchors/check";
import type { Result, State } from "../result";
import { known, size, t, type Key } from "../texts";
import { foreign, h, harmless } from "./dom";
import { moment, problemLine, saidText } from "./shown";

const STATES: Record<State, [string, Key, Key]> = {
  holds: ["\u2713", "stateHolds", "stateHoldsSaid"],
  "holds-not-anchored": ["\u2713", "stateNotAnchored", "stateNotAnchoredSaid"],
  "cannot-check": ["?", "stateCannot", "stateCannotSaid"],
  changed: ["\u2715", "stateChanged", "stateChangedSaid"],
};

export function verdict(result: Result): HTMLElement {
  const [sign, title, said] = STATES[result.state];
  const section = h(
    "section",
    { id: "verdict", "aria-labelledby": "verdict-title" },
    h("div", { class: `banner state-${result.state}` },
      h("h2", { id: "verdict-title", tabindex: -1 }, h("span", { class: "sign", "aria-hidden": "true" }, sign), t(title)),
      result.reason && h("p", {}, saidText(result.reason)),
      h("p", {}, t(said, { count: result.problems.length })),
      result.state.startsWith("holds") && h("p", {}, t("stateReserve"))),
  );
  if (result.form === "") return section;
  if (result.problems.length) section.append(problems(result));
  if (result.notes.length) section.append(h("h3", {}, t("notesTitle")), h("ul", {}, ...result.notes.map((note) => h("li", {}, saidText(note)))));
  section.append(threeFacts(result), ...anchors(result), checks(result));
  return section;
}

function problems(result: Result): HTMLElement {
  const shown = result.problems.slice(0, 200).map(problemLine);
  const more = result.problems.length - shown.length;
  const list = h("ul", { class: "problems" }, ...shown);
  return h("div", { id: "problems" }, h("h3", {}, t("problemsTitle")), list, more > 0 && h("p", {}, `+ ${more}`));
}

/** Unchanged, existed before, came from: three lines, never merged into one. */
function threeFacts(result: Result): HTMLElement {
  const fact = (title: Key, text: string, state: string): HTMLElement => h("div", { class: `fact ${state}` }, h("h4", {}, t(title)), h("p", {}, text));
  const holds = result.state.startsWith("holds");
  const unchanged = holds
    ? t("factUnchangedYes", { files: result.files, events: result.events.length, size: result.checkpoint?.size ?? 0 })
    : t("factUnchangedNo");
  return h("div", { id: "facts" }, h("h3", {}, t("factsTitle")),
    h("div", { class: "three" },
      fact("factUnchanged", unchanged, holds ? "yes" : "no"),
      fact("factBefore", before(result), result.anchoredSize ? "yes" : "open"),
      fact("factFrom", t("factFromSaid"), "open")));
}

/** Of the exhibits that an anchor covers, the latest of the times is true for all of them. */
function before(result: Result): string {
  if (!result.anchors.length) return t("factBeforeNone");
  const found = result.exhibits.map((row) => anchorOf(result, String(row["item"] ?? ""))).filter((anchor) => anchor !== null);
  const [all, count] = [result.exhibits.length, found.length];
  const shown = found.length ? found.reduce((one, other) => (one.time < other.time ? other : one)) : holding(result)[0];
  if (shown === undefined) return t("factBeforeBroken");
  const authority = harmless(t(`by.${shown.knownBy}` as Key, { name: shown.authority }));
  return t(count === all ? "factBeforeAll" : "factBeforeSome", { count, all, time: moment(shown.time), authority });
}

function holding(result: Result): Anchor[] {
  return result.anchors.filter((anchor) => anchor.state === "holds" || anchor.state === "partly").sort(byWorth);
}

/** An authority's word first, then a counter-signer's, then the sender's own clock; among equals the earliest time. */
function byWorth(one: Anchor, other: Anchor): number {
  const order = ["authority", "signer", "recorded"];
  return order.indexOf(one.knownBy) - order.indexOf(other.knownBy) || (one.time < other.time ? -1 : 1);
}

const firstEvents = new WeakMap<Result, Map<string, number>>();

/** The number of the first event about each item. */
function firstEvent(result: Result): Map<string, number> {
  let found = firstEvents.get(result);
  if (found === undefined) {
    found = new Map();
    for (const event of result.events) if (!found.has(event.item)) found.set(event.item, event.seq);
    firstEvents.set(result, found);
  }
  return found;
}

/** The anchor of most worth after the item was first taken in; null if there is none yet. */
export function anchorOf(result: Result, item: string): Anchor | null {
  const seq = firstEvent(result).get(item) ?? Infinity;
  return holding(result).find((anchor) => seq < anchor.size) ?? null;
}

function anchors(result: Result): HTMLElement[] {
  if (!result.anchors.length) return [];
  const lines = result.anchors.map((anchor) => {
    const [start = "", end = ""] = t("anchorLine", { number: anchor.number, size: anchor.size, time: moment(anchor.time) }).split("{authority}");
    return h("li", {}, h("strong", {}, start, foreign(anchor.authority), end), ` (${known(`anchor.${anchor.kind}`, anchor.kind)}): ${t(`state.${anchor.state}` as Key)}. ${saidText(anchor.said)}`);
  });
  return [h("h3", { id: "anchors" }, t("anchorsTitle")), h("ul", {}, ...lines)];
}

function checks(result: Result): HTMLElement {
  const rows = result.checks.map((check) =>
    h("tr", { class: `state-${check.state}` }, h("th", { scope: "row" }, known(`check.${check.name}`, check.name)), h("td", {}, t(`state.${check.state}` as Key)), h("td", {}, saidText(check.said))));
  const head = h("tr", {}, ...(["checkNameHead", "checkStateHead", "checkSaidHead"] as Key[]).map((key) => h("th", { scope: "col" }, t(key))));
  return h("details", { id: "checks", open: result.state === "changed" }, h("summary", {}, t("checksTitle")),
    h("p", { class: "quiet" }, t("checksFiles", { files: result.files, size: size(result.bytes) })),
    h("div", { class: "scrolls", tabindex: 0, role: "region", "aria-label": t("checksTitle") }, h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows))));
}
