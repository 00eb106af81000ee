// The parts of an exhibit under it: each with its size and hash, to be shown or saved on its own.

import { isObject, listAt, objectAt, textAt, type JsonObject } from "../custody/canonical";
import type { Result } from "../result";
import { size, t } from "../texts";
import { foreign, h } from "./dom";
import { media, type Bytes } from "./media";

const MOST = 200;

/** Nothing where there are none. */
export function parts(row: JsonObject, result: Result, bytes: Bytes): HTMLElement | null {
  if (row["parts_withheld"] === true) return h("p", { class: "withheld" }, t("partsWithheld"));
  const files = listAt(objectAt(row, "parts"), "files").filter(isObject);
  if (!files.length) return null;
  const more = files.length - MOST;
  return h("details", { class: "parts" }, h("summary", {}, t("parts", { count: files.length })),
    h("ul", {}, ...files.slice(0, MOST).map((one) => part(one, row, result, bytes))),
    more > 0 && h("p", { class: "quiet" }, t("partsMore", { count: more })));
}

/** Whether the checks found something about one of the parts. */
export function partsHold(row: JsonObject, about: ReadonlySet<string>): boolean {
  const listed = objectAt(row, "parts");
  return !about.has(textAt(listed, "list")) && !listAt(listed, "files").some((one) => isObject(one) && about.has(textAt(one, "file")));
}

function part(one: JsonObject, row: JsonObject, result: Result, bytes: Bytes): HTMLElement {
  const path = textAt(one, "file");
  const place = result.places[path];
  const own = path === textAt(row, "path");
  const much = typeof one["size"] === "number" ? size(one["size"]) : "";
  const inside = textAt(one, "in");
  return h("li", {}, foreign(textAt(one, "path")), ` (${much}) `, foreign(textAt(one, "sha256"), "code"),
    inside ? h("p", { class: "quiet" }, t("partInside", { file: inside })) : null,
    one["left_out"] === true ? h("p", { class: "withheld" }, t("partLeftOut")) : null,
    place && !own ? media(bytes, path, place, textAt(one, "path")) : null);
}
