// One exhibit's bytes, shown only when asked for, and only as a raster picture, a film, sound or plain text.
// What may be shown is decided by the first bytes, never by what the package says it is: HTML and SVG are text here.

import type { Place } from "../container/source";
import { size, t, type Key } from "../texts";
import { button, h, harmless } from "./dom";

const TEXT_SHOWN = 200_000;
const covers = new Set<() => void>();

export interface Bytes {
  blob(path: string, type: string): Blob | null;
}

/** Cover whatever is shown. */
export function coverAll(): void {
  for (const cover of [...covers]) cover();
}

type Kind = { readonly type: string; readonly shows: "picture" | "film" | "sound" | "text" | "" };
const LABELS: Record<string, Key> = { picture: "show", film: "showFilm", sound: "showSound", text: "showText" };

export function kindOf(head: Uint8Array): Kind {
  const latin = String.fromCharCode(...head.subarray(0, 64));
  if (latin.startsWith("\x89PNG\r\n\x1a\n")) return { type: "image/png", shows: "picture" };
  if (latin.startsWith("\xff\xd8\xff")) return { type: "image/jpeg", shows: "picture" };
  if (/^GIF8[79]a/.test(latin)) return { type: "image/gif", shows: "picture" };
  if (/^RIFF[^]{4}WEBP/.test(latin)) return { type: "image/webp", shows: "picture" };
  if (latin.startsWith("BM") && latin.charCodeAt(14) === 40) return { type: "image/bmp", shows: "picture" };
  if (/^[^]{4}ftypavi[fs]/.test(latin)) return { type: "image/avif", shows: "picture" };
  if (/^[^]{4}ftyp(M4A |M4B )/.test(latin)) return { type: "audio/mp4", shows: "sound" };
  if (/^[^]{4}ftyp(heic|heix|mif1|hevc)/.test(latin)) return { type: "", shows: "" };
  if (/^[^]{4}ftyp/.test(latin)) return { type: "video/mp4", shows: "film" };
  if (latin.startsWith("\x1aE\xdf\xa3")) return { type: "video/webm", shows: "film" };
  if (latin.startsWith("OggS")) return { type: "audio/ogg", shows: "sound" };
  if (latin.startsWith("ID3") || /^\xff[\xe2-\xff]/.test(latin)) return { type: "audio/mpeg", shows: "sound" };
  if (/^RIFF[^]{4}WAVE/.test(latin)) return { type: "audio/wav", shows: "sound" };
  return { type: "", shows: looksLikeText(head) ? "text" : "" };
}

function looksLikeText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The covered place of an exhibit with its buttons; `name` is what a saved copy is called. */
export function media(bytes: Bytes, path: string, place: Place, label: string): HTMLElement {
  const stage = h("div", { class: "stage" });
  const controls = h("div", { class: "row" });
  const box = h("div", { class: "media" }, controls, stage);
  const head = bytes.blob(path, "")?.slice(0, 4096);
  void head?.arrayBuffer().then((data) => {
    const kind = kindOf(new Uint8Array(data));
    if (kind.shows) controls.prepend(toggle(bytes, path, place, kind, label, stage));
    else controls.prepend(h("span", { class: "quiet" }, t("notShown")));
  });
  controls.append(saveButton(bytes, path, label));
  return box;
}

function toggle(bytes: Bytes, path: string, place: Place, kind: Kind, label: string, stage: HTMLElement): HTMLElement {
  const show = t(LABELS[kind.shows] ?? "show");
  let address = "";
  const cover = (): void => {
    stage.replaceChildren();
    if (address) URL.revokeObjectURL(address);
    address = "";
    control.textContent = show;
    control.setAttribute("aria-expanded", "false");
    covers.delete(cover);
  };
  const uncover = async (): Promise<void> => {
    control.textContent = t("cover");
    control.setAttribute("aria-expanded", "true");
    covers.add(cover);
    const blob = bytes.blob(path, kind.type);
    if (blob === null) return;
    const shown = kind.shows === "text" ? await shownText(blob, place.size, label) : player(kind, (address = URL.createObjectURL(blob)), label);
    // Covered again while it was being read: then it stays covered.
    if (covers.has(cover)) stage.replaceChildren(shown);
  };
  const control = button(show, () => (covers.has(cover) ? cover() : void uncover()), { "aria-expanded": "false", "aria-label": `${show}: ${label}` });
  return control;
}

function player(kind: Kind, address: string, label: string): HTMLElement {
  if (kind.shows === "picture") return h("img", { src: address, alt: label, class: "shown" });
  // Nothing plays before its own button is pressed, and nothing is read of it before.
  return h(kind.shows === "film" ? "video" : "audio", { src: address, controls: true, preload: "none", "aria-label": label, class: "shown" });
}

async function shownText(blob: Blob, whole: number, label: string): Promise<HTMLElement> {
  const text = new TextDecoder("utf-8").decode(await blob.slice(0, TEXT_SHOWN).arrayBuffer());
  const shown = h("pre", { dir: "auto", tabindex: 0, role: "region", "aria-label": label, class: "shown" }, harmless(text.replace(/\r\n?/g, "\n")));
  return h("div", {}, shown, whole > TEXT_SHOWN && h("p", { class: "quiet" }, t("textCut", { size: size(TEXT_SHOWN) })));
}

/** A copy of the exact bytes, as a download of no type: no browser shows it as a page. */
export function saveButton(bytes: Bytes, path: string, label: string): HTMLElement {
  return button(t("save"), () => download(bytes, path, "application/octet-stream"), { class: "plain", title: t("saveCare"), "aria-label": `${t("save")}: ${label}` });
}

export function download(bytes: Bytes, path: string, type: string): void {
  const blob = bytes.blob(path, type);
  if (blob === null) return;
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: path.split("/").pop() ?? "file" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
