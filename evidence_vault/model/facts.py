"""What the bytes of a file say. Shown as 'what the file says', never as fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MediaKind(StrEnum):
    """The broad kind of a file, from its first bytes."""

    PICTURE = "picture"
    PDF = "pdf"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT = "text"
    ARCHIVE = "archive"
    WEB = "web"
    OTHER = "other"


class ReadStatus(StrEnum):
    """How reading went. Anything but READ costs a preview, never the evidence."""

    READ = "read"
    PARTLY = "partly"
    DECLINED = "declined"
    FAILED = "failed"
    NOT_TRIED = "not-tried"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the file says: `group` such as 'exif' or 'pdf', a `name` and a printable `value`."""

    group: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class CoveredPicture:
    """A grey, blurred stand-in of at most 32 pixels a side: `grey` holds width x height bytes, row by row."""

    width: int
    height: int
    grey: bytes

    def __post_init__(self) -> None:
        if not (0 < self.width <= 32 and 0 < self.height <= 32 and len(self.grey) == self.width * self.height):
            raise ValueError("a covered picture is at most 32 x 32 grey bytes")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What a confined child reported. `width` and `height` are as shown, after the EXIF orientation."""

    media_type: str
    kind: MediaKind
    status: ReadStatus
    reason: str = ""
    width: int = 0
    height: int = 0
    orientation: int = 1
    pages: int = 0
    facts: tuple[Fact, ...] = ()
    covered: CoveredPicture | None = None
