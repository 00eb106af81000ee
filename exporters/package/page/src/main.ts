// The page: opening, checking, showing, in the reader's language. Everything is drawn anew from a few values.

import type { Given } from "./container/source";
import { NOTHING, type Result } from "./result";
import { run, WorkerFailed, type Running } from "./run";
import { language, LANGUAGES, preferred, setLanguage, size, t, type Language } from "./texts";
import { custody } from "./ui/custody";
import { announce, button, byId, h } from "./ui/dom";
import { exhibits } from "./ui/exhibits";
import { first } from "./ui/first";
import { DropUnreadable, fromDrop, fromList } from "./ui/intake";
import { coverAll, type Bytes } from "./ui/media";
import { rest } from "./ui/rest";
import { verdict } from "./ui/verdict";

declare global {
  interface Window {
    /** For tests and for people who script: the whole result as values. */
    evidenceVaultCheck(files: Iterable<File>): Promise<Result>;
    /** The result that is being shown; null before and during a check. */
    readonly evidenceVaultShown: Result | null;
  }
}

let given: readonly Given[] = [];
let result: Result | null = null;
let running: Running | null = null;

Object.defineProperty(window, "evidenceVaultShown", { get: () => result });
window.evidenceVaultCheck = (files) => run(fromList(files), () => undefined).result;

const bytes: Bytes = {
  blob(path, type) {
    const place = result?.places[path];
    const file = place && given[place.index]?.file;
    return place && file ? file.slice(place.start, place.start + place.size, type) : null;
  },
};

function draw(): void {
  coverAll();
  document.documentElement.lang = language();
  document.title = t("title");
  byId("skip").textContent = t("skip");
  byId("head").replaceChildren(h("h1", {}, t("title")), languages());
  byId("main").replaceChildren(...(result === null || result.form === "" ? [first(result), ...(result ? [verdict(result)] : []), opening()] : [first(result), verdict(result), ...shown(result), opening()]));
  byId("about-title").textContent = t("aboutTitle");
  byId("about-said").textContent = `${t("aboutSaid")} ${t("aboutSize", { size: size(pageSize) })}`;
}

function shown(found: Result): HTMLElement[] {
  return [exhibits(found, bytes), custody(found), ...rest(found, bytes)];
}

function languages(): HTMLElement {
  const select = h("select", { id: "language" }, ...LANGUAGES.map(([tag, name]) => h("option", { value: tag, lang: tag, selected: tag === language() }, name)));
  select.addEventListener("change", () => {
    setLanguage(select.value as Language);
    draw();
    byId("language").focus();
  });
  return h("label", { class: "language" }, t("language"), select);
}

function opening(): HTMLElement {
  const files = picker("files", { multiple: true });
  const folder = picker("folder", { webkitdirectory: true });
  return h("section", { id: "open", "aria-labelledby": "open-title" },
    h("h2", { id: "open-title" }, t(result ? "openAgain" : "openTitle")),
    h("div", { id: "drop", class: "drop" }, h("p", {}, t("openDrop")),
      h("div", { class: "row" }, button(t("openZip"), () => files.click()), button(t("openFolder"), () => folder.click())), files, folder),
    h("p", { class: "quiet" }, t("openOffline")),
    h("details", { open: result?.reason?.key === "openAge" || result?.reason?.key === "openPassphrase" }, h("summary", {}, t("openEncryptedTitle")),
      h("p", {}, t("openEncryptedZip")), h("p", {}, t("openEncryptedAge"))));
}

function picker(id: string, attributes: Record<string, boolean>): HTMLInputElement {
  const input = h("input", { id, type: "file", class: "picker", tabindex: -1, "aria-hidden": "true", ...attributes });
  input.addEventListener("change", () => {
    const chosen = fromList(input.files ?? []);
    if (chosen.length) void check(chosen);
  });
  return input;
}

async function check(chosen: readonly Given[]): Promise<void> {
  running?.stop();
  coverAll();
  [given, result] = [chosen, null];
  const bar = h("progress", { max: 1, value: 0, "aria-label": t("workingStart") });
  const line = h("p", {}, t("workingStart"));
  byId("main").replaceChildren(first(null), h("section", { id: "working" }, line, bar, button(t("cancel"), stop)));
  announce(t("workingStart"));
  running = run(chosen, (done, total) => {
    bar.value = total ? done / total : 0;
    line.textContent = t("working", { done: size(done), total: size(total) });
  });
  const mine = running;
  try {
    const found = await mine.result;
    if (running !== mine) return;
    finish(found);
  } catch (error) {
    if (running === mine) finish(failed(error));
  }
}

function stop(): void {
  running?.stop();
  running = null;
  result = null;
  draw();
  announce(t("stopped"));
}

function finish(found: Result): void {
  running = null;
  result = found;
  draw();
  // The heading is what a screen reader reads next, and where the page stands.
  document.getElementById("first-title")?.scrollIntoView();
  byId("verdict-title").focus({ preventScroll: true });
}

function failed(error: unknown): Result {
  const what = error instanceof WorkerFailed ? error.message : String(error);
  const key = error instanceof DropUnreadable ? "dropUnreadable" : "workerFailed";
  return { ...NOTHING, state: "cannot-check", reason: { key, values: { what } } };
}

function listenToDrops(): void {
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      document.getElementById("drop")?.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.getElementById("drop")?.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.getElementById("drop")?.classList.remove("over");
    if (event.dataTransfer) fromDrop(event.dataTransfer).then(check, (error: unknown) => finish(failed(error)));
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") coverAll();
});
// On paper, what was checked is always told; each exhibit's history is in the whole log that follows.
window.addEventListener("beforeprint", () => document.getElementById("checks")?.setAttribute("open", ""));

// The page's own size, before anything was drawn into it.
const pageSize = document.documentElement.outerHTML.length;
setLanguage(preferred(navigator.languages));
listenToDrops();
draw();
