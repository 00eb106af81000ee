"""Where in a text the addresses are: one pass over the text, no backtracking.

People paste whole share texts. Chinese, Japanese and Korean follow an address without a space, so they end it;
letters of other scripts do not, because there a look-alike letter would hide the rest of the address.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

MAX_TEXT: Final = 1_000_000
"""Characters of a text in which addresses are looked for; what lies behind is kept but not searched."""

_START: Final = re.compile(r"(https?|ftp)://|tg:(?=//|[a-z]{4,14}\?)", re.IGNORECASE | re.ASCII)
_RUN: Final = re.compile(r"[a-z0-9_.-]+", re.IGNORECASE | re.ASCII)
# After 'https://' the search ends at the next slash at the latest; without one it is bounded, to stay linear.
_USERINFO: Final = re.compile(r"[^\s/\\?#]*@")
_SHORT_USERINFO: Final = re.compile(r"[^\s/\\?#]{0,99}@")
_STOP: Final = frozenset('<>"`')
_DOTS: Final = frozenset("。．｡")  # what UTS 46 maps to '.'
_TRIM: Final = frozenset(".,;:!?'*")
_CLOSERS: Final = {")": "(", "]": "[", "}": "{"}
_CJK: Final = (
    (0x1100, 0x11FF), (0x2E80, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F), (0xFF61, 0xFFDC), (0x20000, 0x3FFFF),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """One address in a text: `given` as it stands there, `scheme` lowercase ('https' where none was given),

    `rest` what follows '://', `spelled_out` whether it had a scheme.
    """

    given: str
    scheme: str
    rest: str
    spelled_out: bool


def spots(text: str, *, known: Callable[[str], bool]) -> Iterator[Spot]:
    """Addresses in order of place. `known(host)` says whether a host may stand without 'https://' before it."""
    text = text[:MAX_TEXT]
    whole = _is_one_word(text)
    place = 0
    for match in _START.finditer(text):
        if match.start() < place:
            continue
        yield from _bare_spots(text, place, match.start(), known)
        end = _end(text, match.end(), whole=whole)
        place = max(end, match.end())
        rest = text[match.end() : end].removeprefix("//")
        if rest:
            scheme = (match[1] or "tg").lower()
            yield Spot(text[match.start() : end], scheme, rest, spelled_out=True)
    yield from _bare_spots(text, place, len(text), known)


def _bare_spots(text: str, begin: int, stop: int, known: Callable[[str], bool]) -> Iterator[Spot]:
    place = begin
    while match := _RUN.search(text, place, stop):
        place = match.end()
        host = match[0].rstrip(".")
        if len(host) > 253 or "." not in host or not known(host):
            continue
        if _may_begin(text, match.start()) and _may_end(text, match.start() + len(host)):
            end = min(_end(text, match.start(), whole=False, bare=True), stop)
            place = max(end, place)
            given = text[match.start() : end]
            yield Spot(given, "https", given, spelled_out=False)


def _may_begin(text: str, at: int) -> bool:
    """A bare host must not be the tail of something longer: an e-mail, another host, a path."""
    if at == 0:
        return True
    before = text[at - 1]
    return before not in "@%/\\:=+&-._~#?" and not _joins(before)


def _may_end(text: str, at: int) -> bool:
    after, beyond = text[at : at + 1], text[at + 1 : at + 2]
    if after == "." or after in _DOTS:
        return not beyond.isalnum()
    return not after or (after not in "@%" and not _joins(after))


def _joins(char: str) -> bool:
    """A character that would make a longer word of its neighbour: a letter of any script but CJK, or invisible."""
    return not _is_cjk(char) and (char.isalnum() or (unicodedata.category(char)[0] in "MC" and char not in "\t\r\n"))


def _is_cjk(char: str) -> bool:
    code = ord(char)
    return code >= 0x1100 and any(low <= code <= high for low, high in _CJK)


def _is_one_word(text: str) -> bool:
    """Nothing but one address was pasted, so CJK after a '/' or '=' is part of it (weibo.com/n/名字)."""
    return not any(char.isspace() or char in "，。！？、；：【】（）" for char in text.strip())


def _end(text: str, begin: int, *, whole: bool, bare: bool = False) -> int:
    """Where the address that begins at `begin` (after its scheme) ends, trailing punctuation left out."""
    at = _authority_end(text, begin, _SHORT_USERINFO if bare else _USERINFO)
    joined = False
    while at < len(text):
        char = text[at]
        if char.isascii():
            if char <= " " or char == "\x7f" or char in _STOP:
                break
            joined = char in "/="
        elif _is_cjk(char):
            joined = joined and whole and char.isalnum()
            if not joined:
                break
        elif not _continues(char):
            break
        at += 1
    return _trimmed(text, begin, at)


def _continues(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LMN" or category == "Cf"


def _authority_end(text: str, begin: int, userinfo: re.Pattern[str]) -> int:
    """The end of the host: letters of any script may stand in it, but CJK glued to an ASCII ending is prose.

    No top-level domain mixes ASCII with CJK letters, so 't.me的频道' is 't.me' followed by words.
    """
    at = begin + 2 if text.startswith("//", begin) else begin
    label = at
    while at < len(text):
        char = text[at]
        if char in ".@" or (char in _DOTS and text[at + 1 : at + 2].isalnum()):
            label = at + 1
        elif _is_cjk(char) and (not char.isalnum() or (at > label and text[label].isascii())):
            # Unless all of this is a name before '@', which would make the host something else entirely.
            if not (name := userinfo.match(text, at)):
                break
            at = label = name.end()
            continue
        elif not (char.isalnum() or char in "-_:%[]" or (not char.isascii() and _continues(char))):
            break
        at += 1
    return at


def _trimmed(text: str, begin: int, end: int) -> int:
    """Leave out closing punctuation that belongs to the sentence, and invisible characters at the end."""
    inside = text[begin:end]
    surplus = {closer: inside.count(closer) - inside.count(opener) for closer, opener in _CLOSERS.items()}
    while end > begin:
        char = text[end - 1]
        if char in _CLOSERS and surplus[char] > 0:
            surplus[char] -= 1
        elif char not in _TRIM and unicodedata.category(char) != "Cf":
            break
        end -= 1
    return end


def end_is_trimmed(address: str) -> bool:
    """Whether the last character would be left out when this address is found in a text."""
    return _trimmed(address, 0, len(address)) < len(address)
