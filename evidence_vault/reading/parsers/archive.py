"""What a ZIP's table of contents says. Names are looked at, nothing is unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import IO

from evidence_vault.model import ReadStatus
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings, StopReading
from evidence_vault.reading.reasons import Reason

MEDIA_FOLDERS = (
    "photos/",
    "video_files/",
    "voice_messages/",
    "stickers/",
    "files/",
    "chats/",
    "round_video_messages/",
)
DOCUMENTS = {
    "word/document.xml": "Word document",
    "xl/workbook.xml": "Excel workbook",
    "ppt/presentation.xml": "slides",
}


def preload() -> None:
    """Import what zipfile needs and read one empty ZIP."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("a", b"a", zipfile.ZIP_DEFLATED)
    read_zip(held, Findings())


def read_zip(stream: IO[bytes], findings: Findings) -> None:
    """Entries, sizes, encryption, and what kind of export it looks like. Raises StopReading."""
    try:
        with zipfile.ZipFile(stream) as opened:
            entries = opened.infolist()
    except (zipfile.BadZipFile, *PARSER_ERRORS) as error:
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED) from error
    names = [entry.filename for entry in entries]
    findings.say("archive", "Entries", len(entries))
    findings.say("archive", "Unpacked size", f"{sum(entry.file_size for entry in entries)} bytes")
    if any(entry.flag_bits & 1 for entry in entries):
        findings.say("archive", "Encrypted entries", sum(entry.flag_bits & 1 for entry in entries))
    if names:
        newest = max(entry.date_time for entry in entries)
        findings.say("archive", "Newest entry", "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*newest))
    findings.say("archive", "Looks like", looks_like(names))


def looks_like(names: list[str]) -> str:
    """The export or document that the names suggest, or ''."""
    inner = [_without_top_folder(name) for name in names]
    tops = set(names) | set(inner)
    media = any(name.startswith(MEDIA_FOLDERS) for name in (*names, *inner))
    if "result.json" in tops and (media or len(names) == 1):
        return "Telegram export (JSON)"
    if "messages.html" in tops or ("export_results.html" in tops and media):
        return "Telegram export (HTML)"
    if any(name.rsplit("/", 1)[-1] in {"_chat.txt"} or "WhatsApp Chat with " in name for name in names):
        return "WhatsApp export"
    return next((label for name, label in DOCUMENTS.items() if name in tops), "")


def _without_top_folder(name: str) -> str:
    return name.partition("/")[2]
