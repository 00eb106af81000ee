"""Check what the child sent as if an attacker had written it, since a parser's bug may mean that one did. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from evidence_vault.model import CoveredPicture, Fact, FileFacts, MediaKind, ReadStatus
from evidence_vault.reading.limits import COVER_SIDE, MAX_DIMENSION, MAX_FACTS, MAX_NAME, MAX_PAGES, MAX_VALUE
from evidence_vault.reading.reasons import FROM_CHILD, TEXTS, Reason
from evidence_vault.reading.text import is_plain

GROUPS = frozenset({"picture", "exif", "gps", "maker", "xmp", "pdf", "video", "audio", "text", "archive"})
FIELDS = frozenset({"status", "reason", "width", "height", "orientation", "pages", "facts", "cover"})
HELLO_FIELDS = frozenset({"version", "layers", "refused"})


class BadReplyError(Exception):
    """The child's reply is not one that our code would have written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RgbPicture:
    """Clear pixels, 8 bits each of red, green and blue, row by row from the top left, orientation applied."""

    width: int
    height: int
    rgb: bytes

    def __post_init__(self) -> None:
        if not (self.width > 0 and self.height > 0 and len(self.rgb) == 3 * self.width * self.height):
            raise ValueError("an RGB picture has three bytes for each pixel")


@dataclass(frozen=True, slots=True)
class Hello:
    """What the child says holds of its confinement; names only."""

    version: int
    layers: tuple[str, ...]
    refused: frozenset[str]


def parse_hello(body: bytes) -> Hello:
    """Raises BadReplyError unless it is a hello of at most 16 short names each."""
    fields = _object(body, HELLO_FIELDS)
    layers, refused = (_names(fields[name]) for name in ("layers", "refused"))
    return Hello(_number(fields["version"], 0, 1000), layers, frozenset(refused))


def parse_facts(body: bytes, pixels: bytes, media_type: str, kind: MediaKind) -> FileFacts:
    """The child's reply as a value. Raises BadReplyError for what is out of bounds, mistyped or unprintable."""
    fields = _object(body, FIELDS)
    status, reason = _outcome(fields)
    return FileFacts(
        media_type=media_type,
        kind=kind,
        status=status,
        reason=TEXTS[reason],
        width=_number(fields["width"], 0, MAX_DIMENSION),
        height=_number(fields["height"], 0, MAX_DIMENSION),
        orientation=_number(fields["orientation"], 1, 8),
        pages=_number(fields["pages"], 0, MAX_PAGES),
        facts=_facts(fields["facts"]),
        covered=_cover(fields["cover"], pixels),
    )


def parse_clear(body: bytes, pixels: bytes, side: int) -> RgbPicture | Reason:
    """The picture, or why there is none. Raises BadReplyError."""
    fields = _object(body, FIELDS)
    status, reason = _outcome(fields)
    if status is not ReadStatus.READ:
        _require(not pixels, "pixels with a refusal")
        return reason
    width, height = _number(fields["width"], 1, side), _number(fields["height"], 1, side)
    _require(len(pixels) == 3 * width * height, "pixels that do not fit the size")
    return RgbPicture(width=width, height=height, rgb=pixels)


def _object(body: bytes, names: frozenset[str]) -> dict[str, Any]:
    try:
        value = json.loads(body.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise BadReplyError("not JSON") from error
    _require(isinstance(value, dict) and value.keys() == names, "not the expected fields")
    return dict(value)


def _outcome(fields: dict[str, Any]) -> tuple[ReadStatus, Reason]:
    try:
        status, reason = ReadStatus(fields["status"]), Reason(fields["reason"])
    except (ValueError, TypeError) as error:
        raise BadReplyError("an unknown status or reason") from error
    _require(reason in FROM_CHILD, "a reason that is not the child's to give")
    _require((status is ReadStatus.READ) == (reason is Reason.NONE), "a status without its reason")
    return status, reason


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:  # True is an int, and not welcome here
        raise BadReplyError("a number out of bounds")
    return value


def _facts(value: object) -> tuple[Fact, ...]:
    if not isinstance(value, list) or len(value) > MAX_FACTS:
        raise BadReplyError("too many facts")
    return tuple(_fact(entry) for entry in value)


def _fact(entry: object) -> Fact:
    if not isinstance(entry, list) or len(entry) != 3 or not all(isinstance(part, str) for part in entry):
        raise BadReplyError("not a fact")
    group, name, value = entry
    _require(group in GROUPS, "an unknown group")
    _require(0 < len(name) <= MAX_NAME and is_plain(name), "a name that cannot be shown")
    _require(0 < len(value) <= MAX_VALUE and is_plain(value), "a value that cannot be shown")
    return Fact(group, name, value)


def _cover(value: object, pixels: bytes) -> CoveredPicture | None:
    if value == []:
        _require(not pixels, "pixels without a size")
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise BadReplyError("not a size")
    width, height = (_number(side, 1, COVER_SIDE) for side in value)
    _require(len(pixels) == width * height, "pixels that do not fit the size")
    return CoveredPicture(width, height, pixels)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 16:
        raise BadReplyError("not a list of names")
    for name in value:
        _require(isinstance(name, str) and 0 < len(name) <= 40 and name.isascii() and is_plain(name), "not a name")
    return tuple(value)


def _require(condition: bool, what: str) -> None:  # noqa: FBT001 - an assertion that stays in
    if not condition:
        raise BadReplyError(what)
