// The report, what the package says of itself, and printing.

import type { Result } from "../result";
import { textAt } from "../custody/canonical";
import { known, t } from "../texts";
import { button, facts, foreign, h } from "./dom";
import { download, type Bytes } from "./media";
import { moment } from "./shown";

const REPORT = "data/report.pdf";

export function rest(result: Result, bytes: Bytes): HTMLElement[] {
  return [report(result, bytes), about(result)];
}

function report(result: Result, bytes: Bytes): HTMLElement {
  const section = h("section", { id: "report", "aria-labelledby": "report-title" }, h("h2", { id: "report-title" }, t("reportTitle")), h("p", { class: "quiet" }, t("reportSaid")));
  if (result.places[REPORT]) {
    section.append(h("div", { class: "row" },
      button(t("reportOpen"), () => openReport(bytes)), button(t("reportSave"), () => download(bytes, REPORT, "application/pdf"), { class: "plain" })));
  }
  return section;
}

/** In a window of its own, by the browser's PDF reader, cut off from this page. */
function openReport(bytes: Bytes): void {
  const blob = bytes.blob(REPORT, "application/pdf");
  if (blob === null) return;
  const address = URL.createObjectURL(blob);
  h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}

function about(result: Result): HTMLElement {
  const shown = ["Bagging-Date", "Bag-Software-Agent", "External-Identifier", "Evidence-Vault-Exported"];
  const one = (value: string): HTMLElement | null => (value ? foreign(value) : null);
  return h("section", { id: "package", "aria-labelledby": "package-title" }, h("h2", { id: "package-title" }, t("packageTitle")),
    facts([
      [t("caseName"), one(textAt(result.about, "name"))],
      [t("caseReference"), one(textAt(result.about, "reference"))],
      [t("caseSummary"), one(textAt(result.about, "summary"))],
      ...shown.map((name) => [known(`info.${name}`, name), one(result.info[name] ?? "")] as const),
    ]),
    h("p", { class: "quiet" }, t("printedAt", { time: moment(new Date().toISOString()) })),
    h("div", { class: "row" }, button(t("print"), () => window.print())));
}
