"""Two languages that nobody speaks: one 40 % longer than English, one that is written from right to left."""

from __future__ import annotations

from PySide6.QtCore import QTranslator


class Longer(QTranslator):
    """40 % longer than English, placeholders kept."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        if context.startswith("Q") or source == "d MMMM yyyy":
            return ""
        extra = max(2, int(len(source) * 0.4))
        return source + " " + ("ëxtrå wörd " * (extra // 5 + 1))[: extra - 1].strip()


_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיךכלםמןנסעףפץצקרש")


class RightToLeft(QTranslator):
    """Every letter a Hebrew one, placeholders kept: shows what is not mirrored and what stayed English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        if context.startswith("Q") or source == "d MMMM yyyy":
            return ""
        parts = source.replace("%n", "{%n}").split("{")
        turned = parts[0].lower().translate(_HEBREW)
        for part in parts[1:]:
            name, _, rest = part.partition("}")
            turned += ("%n" if name == "%n" else "{" + name + "}") + rest.lower().translate(_HEBREW)
        return turned
