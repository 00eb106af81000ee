// The first thing of all: the signer's fingerprint, to be compared with the one told by another way.

import type { Result } from "../result";
import { t } from "../texts";
import { foreign, h } from "./dom";
import { grouped } from "./shown";

let typed = "";

export function first(result: Result | null): HTMLElement {
  const section = h("section", { id: "first", "aria-labelledby": "first-title" }, h("h2", { id: "first-title" }, t("firstTitle")), h("p", {}, t("firstWhy")));
  if (result === null || result.form === "") section.append(h("p", { class: "quiet" }, t("firstBefore")));
  else if (!result.fingerprint) section.append(h("p", { class: "state-changed" }, t("firstNone")));
  else section.append(...comparison(result));
  return section;
}

function comparison(result: Result): HTMLElement[] {
  const verdict = h("p", { id: "compared", role: "status", class: "compared" });
  const field = h("input", { id: "typed", type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "off", "aria-describedby": "compared", maxlength: 400 });
  field.value = typed;
  const compare = (): void => {
    typed = field.value;
    const [state, text] = compared(typed, result.fingerprint);
    verdict.textContent = text;
    verdict.dataset["state"] = state;
  };
  field.addEventListener("input", compare);
  compare();
  return [
    h("p", { class: "fingerprint" }, h("span", {}, t("firstFingerprint")), h("code", { id: "fingerprint", dir: "ltr" }, grouped(result.fingerprint))),
    ...(result.signerLabel ? [withLabel(result.signerLabel)] : []),
    h("label", { for: "typed" }, t("firstTyped")),
    field,
    verdict,
  ];
}

function withLabel(label: string): HTMLElement {
  const [before = "", after = ""] = t("firstLabel").split("{label}");
  return h("p", { class: "quiet" }, before, foreign(label), after);
}

/** How what was typed compares: state and sentence. Separators of all kinds are passed over. */
export function compared(text: string, fingerprint: string): ["same" | "different" | "short" | "none", string] {
  const digits = text.normalize("NFKC").toLowerCase().replace(/[\s:.\-\u2010-\u2015]+/g, "");
  if (!digits) return ["none", ""];
  if (!/^[0-9a-f]+$/.test(digits)) return ["different", t("firstNotHex")];
  if (digits === fingerprint) return ["same", t("firstSame")];
  if (digits.length >= 64) return ["different", t("firstDifferent")];
  if (fingerprint.startsWith(digits)) return ["short", t("firstShort", { count: digits.length })];
  const at = [...digits].findIndex((digit, index) => digit !== fingerprint[index]);
  return ["different", t("firstShortDifferent", { count: at + 1 })];
}
