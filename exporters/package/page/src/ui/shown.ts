// Names of a result as a person reads them.

import type { Result } from "../result";
import type { Problem, Said } from "../findings";
import { known, language, t, type Key } from "../texts";
import { foreign, h, harmless } from "./dom";

export function saidText(said: Said): string {
  const values = Object.fromEntries(Object.entries(said.values ?? {}).map(([name, value]) => [name, isolated(name, value)]));
  return known(said.key, said.key, values);
}

/** Numbers in the reader's form; names from the package isolated, and fields by their own name. */
function isolated(name: string, value: string | number): string {
  if (typeof value === "number") return new Intl.NumberFormat(language()).format(value);
  if (name === "field") return known(`field.${value}`, value);
  return `\u2068${harmless(moment(value))}\u2069`;
}

/** "event 3" in the reader's language; a path as it is. */
export function subject(name: string): HTMLElement {
  const [first = "", ...rest] = name.split(" ");
  const number = /^(event|exhibit|anchor|checkpoint) [0-9]+$/.test(name);
  if (number || name === "checkpoint" || name === "signer" || name === "the ZIP") {
    return h("span", {}, known(`subject.${first}`, name, { rest: rest.join(" ") }).trim());
  }
  return foreign(name, "code");
}

export function problemLine(problem: Problem): HTMLElement {
  const finding = t(`finding.${problem.finding}` as Key);
  return h("li", {}, h("strong", {}, finding), ": ", subject(problem.subject), ". ", saidText(problem.detail));
}

/** RFC 3339 UTC as "2026-03-01 14:05:33 UTC": exact, and the same in every language. */
export function moment(utc: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(utc);
  return match ? `${match[1]} ${match[2]} UTC` : utc;
}

export function grouped(fingerprint: string): string {
  return (fingerprint.match(/.{1,8}/g) ?? []).join(" ");
}

/** Problems by the file, exhibit or event they name. */
export function problemsAbout(result: Result): Set<string> {
  return new Set(result.problems.map((problem) => problem.subject));
}
