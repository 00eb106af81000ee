// The exhibits: what is known of each, whether it holds, its bytes on request, and its history.

import type { Result } from "../result";
import { isObject, listAt, objectAt, textAt, type JsonObject } from "../custody/canonical";
import { known, size, t } from "../texts";
import { button, facts, foreign, h } from "./dom";
import { eventTable } from "./custody";
import { folded, listing, searchable } from "./listing";
import { coverAll, media, type Bytes } from "./media";
import { parts, partsHold } from "./parts";
import { moment, problemsAbout } from "./shown";
import { anchorOf } from "./verdict";

const PIECE = 50;

export function exhibits(result: Result, bytes: Bytes): HTMLElement {
  const about = problemsAbout(result);
  const texts = new Map(result.exhibits.map((row) => [row, searchable(row)]));
  const search = h("input", { id: "search", type: "search", autocomplete: "off" });
  const kinds = [...new Set(result.exhibits.map((row) => textAt(row, "kind")))];
  const kind = h("select", { id: "kind" }, h("option", { value: "" }, t("exhibitsAny")), ...kinds.map((one) => h("option", { value: one }, known(`kind.${one}`, one))));
  const only = h("input", { id: "only", type: "checkbox" });
  const into = h("ol", { class: "exhibits" });
  const { foot, again } = listing({
    rows: result.exhibits,
    piece: PIECE,
    into,
    render: (row) => exhibit(row, result, bytes, about),
    matches: (row) =>
      (texts.get(row) ?? "").includes(folded(search.value.trim())) && (!kind.value || textAt(row, "kind") === kind.value) &&
      (!only.checked || !holds(row, about)),
  });
  for (const control of [search, kind, only]) control.addEventListener("input", () => again());
  return h("section", { id: "exhibits", "aria-labelledby": "exhibits-title" },
    h("h2", { id: "exhibits-title" }, `${t("exhibitsTitle")} (${result.exhibits.length})`),
    h("p", { class: "quiet" }, t("exhibitsCovered")),
    h("div", { class: "row filters", role: "search" },
      h("label", {}, t("exhibitsSearch"), search), h("label", {}, t("exhibitsKind"), kind), h("label", { class: "check" }, only, t("exhibitsProblems")),
      button(t("coverAll"), coverAll)),
    into, foot);
}

function holds(row: JsonObject, about: Set<string>): boolean {
  return !about.has(`exhibit ${textAt(row, "exhibit")}`) && !about.has(textAt(row, "path")) && partsHold(row, about);
}

function exhibit(row: JsonObject, result: Result, bytes: Bytes, about: Set<string>): HTMLElement {
  const number = textAt(row, "exhibit");
  const path = textAt(row, "path");
  const place = result.places[path];
  const name = t("exhibit", { number });
  const anchor = anchorOf(result, textAt(row, "item"));
  const good = holds(row, about);
  const label = textAt(row, "title") ? `${name}, ${textAt(row, "title")}` : name;
  const events = result.events.filter((event) => event.item === textAt(row, "item"));
  return h("li", { class: "exhibit", id: `exhibit-${number}` },
    h("h3", {}, name, " ", textAt(row, "title") ? foreign(textAt(row, "title")) : ""),
    h("p", { class: "marks" },
      h("span", { class: good ? "mark yes" : "mark no" }, t(good ? "exhibitHolds" : "exhibitChanged")),
      h("span", { class: anchor ? "mark yes" : "mark open" }, anchor ? t("anchoredYes", { time: moment(anchor.time) }) : t("anchoredNo"))),
    row["content_withheld"] === true ? h("p", { class: "withheld" }, t("contentWithheld")) : place && isObject(row["content"]) ? media(bytes, path, place, label) : null,
    ...origins(row, result),
    facts(fields(row)),
    parts(row, result, bytes),
    h("details", {}, h("summary", {}, t("history", { count: events.length })), eventTable(events, result, false)));
}

function origins(row: JsonObject, result: Result): HTMLElement[] {
  const found: HTMLElement[] = [];
  const from = objectAt(row, "derived_from");
  if (textAt(from, "sha256")) {
    const original = result.exhibits.find((one) => textAt(one, "item") === textAt(from, "item"));
    const where = original ? t("derivedHere", { number: textAt(original, "exhibit") }) : t("derivedNotHere");
    const method = textAt(from, "method");
    const line = h("p", {}, t("derivedFrom", { method: known(`method.${method}`, method), sha256: textAt(from, "sha256"), where }));
    if (textAt(from, "reason")) line.append(" ", foreign(textAt(from, "reason")));
    found.push(line);
  }
  const withheld = listAt(row, "withheld").map((one) => known(`field.${String(one)}`, String(one)));
  if (withheld.length) found.push(h("p", { class: "withheld" }, t("withheldFields", { fields: withheld.join(", ") })));
  return found;
}

type Field = readonly [string, Node | string | null];

function fields(row: JsonObject): Field[] {
  const content = objectAt(row, "content");
  const incident = objectAt(row, "incident");
  const record = objectAt(row, "record");
  const saved = objectAt(row, "saved");
  const screen = objectAt(row, "screen_photo");
  const field = (name: string, value: string, tag: "bdi" | "code" = "bdi"): Field => [known(`field.${name}`, name), value ? foreign(value, tag) : null];
  return [
    field("kind", known(`kind.${textAt(row, "kind")}`, textAt(row, "kind"))),
    field("saved", `${moment(textAt(saved, "utc"))} (${textAt(saved, "offset")})`),
    field("source", textAt(objectAt(row, "source"), "as_given")),
    field("platform", textAt(objectAt(row, "source"), "platform")),
    field("posted", textAt(objectAt(row, "posted"), "text")),
    field("accounts", listAt(row, "accounts").filter(isObject).map((one) => `${textAt(one, "platform")} ${textAt(one, "handle")}`.trim()).join("; ")),
    field("happened", textAt(objectAt(incident, "when"), "text")),
    field("where", textAt(incident, "where")),
    field("who", textAt(incident, "who")),
    field("witnesses", textAt(incident, "witnesses")),
    field("text", textAt(incident, "text")),
    field("record_what", textAt(record, "what")),
    field("record_reason", textAt(record, "reason")),
    field("record_platform_time", textAt(record, "platform_time")),
    field("screen", [textAt(screen, "device"), textAt(screen, "shown_on")].filter(Boolean).join(", ")),
    field("note", textAt(row, "note")),
    field("tags", listAt(row, "tags").join("; ")),
    field("file_name", textAt(content, "file_name")),
    field("media_type", textAt(content, "media_type")),
    field("size", typeof content["size"] === "number" ? size(content["size"]) : ""),
    field("modified", moment(textAt(content, "modified"))),
    field("sha256", textAt(content, "sha256"), "code"),
    field("path", textAt(row, "path"), "code"),
  ];
}
