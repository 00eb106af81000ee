// Elements from values. Text only ever goes in as text; nothing of a package is parsed as HTML.

type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

/** Text from a package: kept apart from the direction of what surrounds it, with what would turn it round made visible. */
export function foreign(text: string, tag: "bdi" | "code" = "bdi"): HTMLElement {
  return h(tag, { dir: "auto", class: "foreign" }, harmless(text));
}

/** Controls and direction overrides as visible marks: nothing may look like another name than it is. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, "0")}\u27e9`;
  });
}

export function button(label: string, act: (button: HTMLButtonElement) => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", () => act(element));
  return element;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}

/** What a screen reader says next, without moving to it. */
export function announce(text: string): void {
  byId("live").textContent = text;
}

/** A definition list of what is not empty. */
export function facts(pairs: readonly (readonly [string, Child])[]): HTMLElement {
  const list = h("dl", { class: "facts" });
  for (const [name, value] of pairs) if (value) list.append(h("div", {}, h("dt", {}, name), h("dd", {}, value)));
  return list;
}
