"""Small pages for paper (recovery words, shares, what to tell a recipient) as tagged PDFs, set as reports are.

Data in, bytes out; nothing is kept and nothing is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import CancelToken, NeverCancelled
from exporters.report.fonts import OTHER_FAMILIES
from exporters.report.typeset import NotSetError, typeset

STANDARDS = ("ua-1",)
LANGUAGES = {"en": ("en", ""), "zh_CN": ("zh", "cn"), "zh_TW": ("zh", "tw"), "ko": ("ko", "")}
_NEVER = NeverCancelled()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(NeverPickled):
    """One block of a page. `words` are numbered from 1; `spoken` stands for a QR code where it cannot be seen."""

    kind: Literal["heading", "text", "mono", "words", "qr"]
    text: str = field(default="", repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    spoken: str = ""


def set_sheet(
    title: str, blocks: Sequence[Block], language: str, *, timestamp: int, cancel: CancelToken = _NEVER
) -> bytes:
    """A PDF/UA-1 (ISO 14289-1) of A4 pages. `language`: one of LANGUAGES; `timestamp`: Unix seconds.

    Raises ReportFailedError, UserCancelled.
    """
    code, region = LANGUAGES.get(language, LANGUAGES["en"])
    pictures: dict[str, str] = {}
    parts: list[dict[str, Any]] = []
    for number, one in enumerate(blocks):
        part: dict[str, Any] = {
            "kind": one.kind,
            "text": one.text,
            "words": list(one.words),
            "spoken": one.spoken,
            "picture": "",
        }
        if one.kind == "qr":
            name = f"code{number}.svg"
            pictures[name] = _qr(one.text)
            part |= {"picture": name, "text": ""}
        parts.append(part)
    data = {"title": title, "lang": code, "region": region, "parts": parts, "families": list(OTHER_FAMILIES)}
    try:
        (pdf,) = typeset(data, pictures, jobs=(("sheet.typ", STANDARDS),), timestamp=timestamp, cancel=cancel)
    except NotSetError:  # a stranger's text may hold a character that no font maps, which PDF/UA-1 forbids
        (pdf,) = typeset(data, pictures, jobs=(("sheet.typ", ()),), timestamp=timestamp, cancel=cancel)
    return pdf


def _qr(text: str) -> str:
    """An SVG with error correction M and a quiet zone of 4 modules (ISO/IEC 18004, 5.3.8)."""
    import io

    import segno

    out = io.BytesIO()
    segno.make_qr(text, error="m").save(
        out, kind="svg", border=4, xmldecl=False, omitsize=True, dark="#000", light="#fff"
    )
    return out.getvalue().decode("utf-8")
