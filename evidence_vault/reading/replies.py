"""Check what the child sent as if an attacker had written it, since a parser's bug may mean that one did. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.model import CoveredPicture, Fact, FileFacts, MediaKind, ReadStatus
from evidence_vault.reading import checks
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.limits import COVER_SIDE, MAX_DIMENSION, MAX_FACTS, MAX_NAME, MAX_PAGES, MAX_VALUE
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.text import is_plain

GROUPS = frozenset({"page", "picture", "exif", "gps", "maker", "xmp", "pdf", "video", "audio", "text", "archive"})
FIELDS = frozenset({"status", "reason", "width", "height", "orientation", "pages", "facts", "cover"})
HELLO_FIELDS = frozenset({"version", "layers", "refused"})


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
    fields = checks.exact_object(body, HELLO_FIELDS)
    layers, refused = (_names(fields[name]) for name in ("layers", "refused"))
    return Hello(checks.number(fields["version"], 0, 1000), layers, frozenset(refused))


def parse_facts(body: bytes, pixels: bytes, media_type: str, kind: MediaKind) -> FileFacts:
    """The child's reply as a value. Raises BadReplyError for what is out of bounds, mistyped or unprintable."""
    fields = checks.exact_object(body, FIELDS)
    status, reason = checks.outcome(fields)
    return FileFacts(
        media_type=media_type,
        kind=kind,
        status=status,
        reason=TEXTS[reason],
        width=checks.number(fields["width"], 0, MAX_DIMENSION),
        height=checks.number(fields["height"], 0, MAX_DIMENSION),
        orientation=checks.number(fields["orientation"], 1, 8),
        pages=checks.number(fields["pages"], 0, MAX_PAGES),
        facts=_facts(fields["facts"]),
        covered=_cover(fields["cover"], pixels),
    )


def parse_clear(body: bytes, pixels: bytes, side: int) -> RgbPicture | Reason:
    """The picture, or why there is none. Raises BadReplyError."""
    fields = checks.exact_object(body, FIELDS)
    status, reason = checks.outcome(fields)
    if status is not ReadStatus.READ:
        checks.require(not pixels, "pixels with a refusal")
        return reason
    width, height = checks.number(fields["width"], 1, side), checks.number(fields["height"], 1, side)
    checks.require(len(pixels) == 3 * width * height, "pixels that do not fit the size")
    return RgbPicture(width=width, height=height, rgb=pixels)


def _facts(value: object) -> tuple[Fact, ...]:
    if not isinstance(value, list) or len(value) > MAX_FACTS:
        raise BadReplyError("too many facts")
    return tuple(_fact(entry) for entry in value)


def _fact(entry: object) -> Fact:
    if not isinstance(entry, list) or len(entry) != 3 or not all(isinstance(part, str) for part in entry):
        raise BadReplyError("not a fact")
    group, name, value = entry
    checks.require(group in GROUPS, "an unknown group")
    checks.require(0 < len(name) <= MAX_NAME and is_plain(name), "a name that cannot be shown")
    checks.require(0 < len(value) <= MAX_VALUE and is_plain(value), "a value that cannot be shown")
    return Fact(group, name, value)


def _cover(value: object, pixels: bytes) -> CoveredPicture | None:
    if value == []:
        checks.require(not pixels, "pixels without a size")
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise BadReplyError("not a size")
    width, height = (checks.number(side, 1, COVER_SIDE) for side in value)
    checks.require(len(pixels) == width * height, "pixels that do not fit the size")
    return CoveredPicture(width, height, pixels)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 16:
        raise BadReplyError("not a list of names")
    for name in value:
        checks.require(
            isinstance(name, str) and 0 < len(name) <= 40 and name.isascii() and is_plain(name), "not a name"
        )
    return tuple(value)
