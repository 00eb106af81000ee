"""What the window needs to make a PDF for paper: the parts of a page, and who sets them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from evidence_vault.model.secret import NeverPickled


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPart(NeverPickled):
    """One block of a page. `words` are numbered from 1; `spoken` stands for a QR code where it cannot be seen."""

    kind: Literal["heading", "text", "mono", "words", "qr"]
    text: str = field(default="", repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    spoken: str = ""


class PaperDoor(Protocol):
    """Sets pages as tagged PDFs (PDF/UA-1, ISO 14289-1), in memory. Slow; called off the UI thread."""

    def pdf(self, title: str, parts: Sequence[PaperPart], language: str) -> bytes:
        """`language` is one of the window's (en, zh_CN, zh_TW, ko). Raises ReportFailedError."""
