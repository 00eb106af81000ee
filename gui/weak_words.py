"""Names, endearments and keyboard habits of Chinese and Korean, to judge a passphrase beside zxcvbn's own lists.

Korean typed blind on an English keyboard looks random and is not: each syllable is taken apart into the keys of the
two-set layout (KS X 5002).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "guidance" / "weak_words.json"
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_INITIAL = tuple("r R s e E f a q Q t T d w W c z x v g".split())  # noqa: SIM905 - nineteen keys, read as one line
_MEDIAL = tuple("k o i O j p u P h hk ho hl y n nj np nl b m ml l".split())  # noqa: SIM905
_FINAL = ("", *"r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split())  # noqa: SIM905


def as_typed(hangul: str) -> str:
    """The keys of an English keyboard that write `hangul`; other characters stay."""
    return "".join(_keys(one) for one in hangul)


def _keys(one: str) -> str:
    if not _FIRST_SYLLABLE <= ord(one) <= _LAST_SYLLABLE:
        return one
    index = ord(one) - _FIRST_SYLLABLE  # The Unicode Standard, section 3.12: 19 initials, 21 medials, 28 finals
    return _INITIAL[index // 588] + _MEDIAL[index % 588 // 28] + _FINAL[index % 28]


@cache
def weak_words() -> tuple[str, ...]:
    """Every listed word once, the most common first, in small letters as zxcvbn compares them."""
    lists: dict[str, list[str]] = json.loads(_FILE.read_text(encoding="utf-8"))
    hangul = lists["hangul"]
    words = [
        *lists["typed"],
        *lists["numbers"],
        *lists["pinyin"],
        *lists["romanised"],
        *hangul,
        *(as_typed(one) for one in hangul),
        *lists["hanzi"],
    ]
    return tuple(dict.fromkeys(word.lower() for word in words if len(word) > 1 or not word.isascii()))
