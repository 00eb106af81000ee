"""Text that no typesetter can refuse: what cannot be drawn, or would hide itself, is written as [U+XXXX].

In PDF/A and PDF/UA one character without a glyph stops the whole document, and a right-to-left override could make a
name read backwards; both are shown as what they are. Nothing is dropped.
"""

from __future__ import annotations

import re
import unicodedata

from exporters.report.fonts import Coverage, coverage

_ORDINARY = re.compile(r"[\x20-\x7e\n¡-¬®-ɏͰ-ͷΑ-ΡΣ-ώА-я“”‘’…—–、-』〔-〕ぁ-んァ-ヺ一-鿯가-힣！-～]*")
_PLAIN = re.compile(r"[\x20-\x7e\n一-鿯、。，！？：；（）]*")
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINERS = "\u200c\u200d"
_VARIANTS = "\ufe0e\ufe0f"
_LONG = re.compile(r"(?=[A-Za-z¡-ɏЀ-ӿ]*[0-9_/@:?=&#-])[!-~¡-ɏЀ-ӿ]{15,}|[!-~¡-ɏЀ-ӿ]{25,}")
"""An address, a handle, a file's name; and any other run that is longer than a word is."""
_PIECE = re.compile(r".{1,11}[/?&=._\-:@#]+|.{1,12}")


def visible(text: str, *, strict: bool = False) -> str:
    """`text` with every character drawable by our fonts. `strict` keeps only what cannot fail, for a second try."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if (_PLAIN if strict else _ORDINARY).fullmatch(text):
        return text
    if strict:
        return "".join(one if _PLAIN.fullmatch(one) else _named(one) for one in text)
    fonts = coverage()
    return "".join(_cluster(one, fonts) for one in _clusters(text))


def one_line(text: str, *, strict: bool = False) -> str:
    """`visible`, with line ends as spaces."""
    return " ".join(visible(text, strict=strict).split("\n"))


def lines(text: str, *, strict: bool = False) -> list[str]:
    """`visible`, one string a line, without trailing blank lines."""
    return visible(text, strict=strict).rstrip("\n ").split("\n")


def pieces(text: str) -> str | list[str]:
    """Where a long run without spaces may break: the pieces join without any character between them."""
    found: list[str] = []
    start = 0
    for run in _LONG.finditer(text):
        before = text[start : run.start()]
        parts = _PIECE.findall(run.group())
        found += [before + parts[0], *parts[1:]]
        start = run.end()
    if not found:
        return text
    found.append(text[start:])
    return [one for one in found if one]


def _clusters(text: str) -> list[str]:
    """A base with the marks and joiners after it: one font must draw them together."""
    found: list[str] = []
    for one in text:
        if found and found[-1] != "\n" and (_is_mark(one) or found[-1][-1] == "\u200d"):
            found[-1] += one
        else:
            found.append(one)
    return found


def _is_mark(one: str) -> bool:
    return unicodedata.category(one) in {"Mn", "Me", "Mc"} or one in _JOINERS


def _cluster(cluster: str, fonts: Coverage) -> str:
    if cluster == "\n":
        return cluster
    if len(cluster) == 1:
        return cluster if _drawable(cluster) and fonts.together(cluster) else _named(cluster)
    if (
        _drawable(cluster[0])
        and cluster[-1] != "\u200d"
        and all(map(_joins, cluster[1:]))
        and fonts.together(cluster)
    ):
        return cluster
    return "".join(_cluster(one, fonts) for one in cluster)


def _joins(one: str) -> bool:
    """What may follow a base in one cluster: marks, joiners between two signs, and the sign after a joiner."""
    return _drawable(one) or one in _JOINERS + _VARIANTS or (_is_mark(one) and not _IGNORABLE.match(one))


def _drawable(one: str) -> bool:
    """A character that shows itself. Marks on their own, controls, and unassigned or private ones do not."""
    category = unicodedata.category(one)
    return category[0] not in "CM" and category not in {"Zl", "Zp"} and not _IGNORABLE.match(one)


def _named(text: str) -> str:
    return "".join(f"[U+{ord(one):04X}]" for one in text)
