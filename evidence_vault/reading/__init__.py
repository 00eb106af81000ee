"""What untrusted bytes say, read in a confined child process. See docs/reading.md."""

from evidence_vault.reading.host import FactReader
from evidence_vault.reading.limits import MAX_SIDE, Limits
from evidence_vault.reading.recognising import Recogniser
from evidence_vault.reading.replies import RgbPicture
from evidence_vault.reading.sniff import HEAD_SIZE, Sniffed, kind_of, sniff
from evidence_vault.reading.viewing import LEVEL_MS, Frames, Levels, MediaViewer, PageView, TextPage

__all__ = [
    "HEAD_SIZE",
    "LEVEL_MS",
    "MAX_SIDE",
    "FactReader",
    "Frames",
    "Levels",
    "Limits",
    "MediaViewer",
    "PageView",
    "Recogniser",
    "RgbPicture",
    "Sniffed",
    "TextPage",
    "kind_of",
    "sniff",
]
