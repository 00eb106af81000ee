// Paths in somebody's package: which must not be used at all, and which some file system takes for one and the same.

/** The name of the text that says why a path must not be used; "" if it may be. */
export function whyUnsafe(name: string): string {
  if (!name || name.startsWith("/")) return "nameAbsolute";
  if (/[\\:]/.test(name)) return "nameDrive";
  if (name.split("/").some((part) => part === "" || part === "." || part === "..")) return "nameTraversal";
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return "nameControl";
  if (new TextEncoder().encode(name).length > 1024) return "nameLong";
  return "";
}

/** Equal for names that differ only in case or Unicode form. */
export function clashKey(name: string): string {
  // Twice through upper case, so that ß and SS, or the long s, meet as they do under full case folding.
  return name.normalize("NFC").toUpperCase().toLowerCase().toUpperCase().normalize("NFC");
}

/** In the order of their code points, as the manifests are sorted; JavaScript's own order is by UTF-16 unit. */
export function byCodePoint(one: string, other: string): number {
  const left = Array.from(one);
  const right = Array.from(other);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference) return difference;
  }
  return left.length - right.length;
}
