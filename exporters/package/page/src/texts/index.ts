// The page's texts in four languages. English sets the names; a language that lacks one does not pass the type check.

import { said as enSaid } from "./en.said";
import { ui as enUi } from "./en.ui";
import { said as koSaid } from "./ko.said";
import { ui as koUi } from "./ko.ui";
import { said as hansSaid } from "./zh-Hans.said";
import { ui as hansUi } from "./zh-Hans.ui";
import { said as hantSaid } from "./zh-Hant.said";
import { ui as hantUi } from "./zh-Hant.ui";

export type Language = "en" | "zh-Hans" | "zh-Hant" | "ko";
export type Texts = Readonly<Record<keyof typeof enUi | keyof typeof enSaid, string>>;
export type Key = keyof Texts;

export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["zh-Hans", "简体中文"],
  ["zh-Hant", "繁體中文"],
  ["ko", "한국어"],
];

const TEXTS: Record<Language, Texts> = {
  en: { ...enUi, ...enSaid },
  "zh-Hans": { ...hansUi, ...hansSaid },
  "zh-Hant": { ...hantUi, ...hantSaid },
  ko: { ...koUi, ...koSaid },
};

let current: Language = "en";

export function language(): Language {
  return current;
}

export function setLanguage(chosen: Language): void {
  current = chosen;
}

/** The first of the browser's languages that is one of ours; Hong Kong, Macau and Taiwan read the traditional script. */
export function preferred(languages: readonly string[]): Language {
  for (const tag of languages.map((one) => one.toLowerCase())) {
    if (/^zh\b/.test(tag)) return /hant|tw|hk|mo/.test(tag) ? "zh-Hant" : "zh-Hans";
    if (/^ko\b/.test(tag)) return "ko";
    if (/^en\b/.test(tag)) return "en";
  }
  return "en";
}

export type Values = Readonly<Record<string, string | number>>;

/** A text with its gaps filled. */
export function t(key: Key, values: Values = {}): string {
  return TEXTS[current][key].replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : gap));
}

/** The text of a name that came with a result, or `otherwise` where there is none: names of later versions. */
export function known(key: string, otherwise: string, values: Values = {}): string {
  return Object.hasOwn(TEXTS.en, key) ? t(key as Key, values) : otherwise;
}

/** Sizes as people read them. */
export function size(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${new Intl.NumberFormat(current, { maximumFractionDigits: unit ? 1 : 0 }).format(value)} ${units[unit]}`;
}
