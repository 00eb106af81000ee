"""Values of recognising the same picture and reading words out of pictures. A likeness is a lead, never proof."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model.chats import ChatId
from evidence_vault.model.facts import ReadStatus
from evidence_vault.model.ids import ItemId, Sha256
from evidence_vault.model.items import Item
from evidence_vault.model.kinds import Form

MATCH_BITS = 31
"""Two PDQ values of at most so many differing bits (of 256) are taken for the same picture."""

LEAST_QUALITY = 50
"""A picture with a lower PDQ quality (0 to 100) has too little in it to be told from others."""

PRINT_BYTES = 32
FORMS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePrint:
    """The PDQ value of a picture and of its seven turned and mirrored forms, in the order of `Form`.

    `forms`: 8 times 32 bytes, most significant first, as PDQ values are written. `quality` 0 to 100. `at_ms`: where
    a key picture stands in a video in milliseconds, -1 for a picture.
    """

    forms: bytes
    quality: int
    at_ms: int = -1

    def __post_init__(self) -> None:
        if len(self.forms) != FORMS * PRINT_BYTES or not 0 <= self.quality <= 100:
            raise ValueError("a print has eight values of 32 bytes and a quality of 0 to 100")

    @property
    def value(self) -> bytes:
        """The PDQ value of the picture as it is shown."""
        return self.forms[:PRINT_BYTES]

    def form(self, number: int) -> int:
        """One of the eight values as a number."""
        return int.from_bytes(self.forms[number * PRINT_BYTES : (number + 1) * PRINT_BYTES], "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintsRead:
    """What a confined child made of one file: prints, or a reason why there are none."""

    status: ReadStatus
    reason: str = ""
    prints: tuple[PicturePrint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsRead:
    """Words that a machine read in a picture; `engine` names the program, its version and its languages.

    `confidence` is the engine's own mean, 0 to 100.
    """

    status: ReadStatus
    reason: str = ""
    engine: str = ""
    text: str = ""
    confidence: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePlace:
    """Where a picture or video lies: an item, and the file's path within it for the files of exports and saved pages.

    `at_ms`: the moment in a video, -1 for a picture.
    """

    item: Item
    path: str = ""
    at_ms: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A place that shows the same picture. `distance`: differing bits, 0 to 31; -1 where the bytes are the same."""

    place: PicturePlace
    distance: int
    form: Form = Form.SAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Items that show the same picture as the first of them: `lead` and `numbers` are item numbers, oldest first.

    `places` counts every place, files inside exports included. `own`: those of `numbers` that are this picture
    themselves, rather than an export or a page that holds it among others.
    """

    lead: int
    numbers: tuple[int, ...]
    places: int
    own: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedHash:
    """One line of a list of hashes: a file at one place, and a PDQ value of it in hexadecimal, '' if it has none.

    `md5` is asked for by services that compare videos by it; it says nothing about who made a file.
    """

    item: ItemId
    number: int
    path: str
    sha256: Sha256
    md5: str
    value: str
    quality: int
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What one run did, and what is left: files, not items."""

    prints: int = 0
    words: int = 0
    failed: int = 0
    seen_before: int = 0
    left: int = 0
    engine: str = ""


class FoundIn(StrEnum):
    """Where words were found. `PICTURE`: read by a machine, so perhaps wrongly."""

    TITLE = "title"
    NOTE = "note"
    ADDRESS = "address"
    DETAILS = "details"
    MESSAGE = "message"
    PAGE = "page"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit of a search over everything: its item, and the piece of text that holds the words.

    `spans` are (start, length) in characters of `snippet`. `message` and `chat` are set for a message, `path` for a
    file inside an export or a saved page.
    """

    item: Item
    where: FoundIn
    snippet: str
    spans: tuple[tuple[int, int], ...] = ()
    chat: ChatId | None = None
    message: int = 0
    path: str = ""
