"""Which reader for which media type."""

from __future__ import annotations

import io
import wave
from typing import IO

from evidence_vault.model import MediaKind, ReadStatus
from evidence_vault.reading.kinds import BOX_MEDIA, WHOLE
from evidence_vault.reading.parsers import archive, heic, pdf, picture, text, video
from evidence_vault.reading.parsers.findings import Findings, StopReading
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.remote import RemoteItem
from evidence_vault.reading.sniff import kind_of


def read_item(item: RemoteItem, size: int, media_type: str, findings: Findings, *, bare: bool) -> None:
    """Fill `findings`; `bare` leaves decoders out. Raises StopReading and whatever libraries raise."""
    kind = kind_of(media_type)
    if kind in WHOLE:
        _read_whole(item.whole(), media_type, findings, bare=bare)
        return
    stream = io.BufferedReader(item, 64 * 1024)
    if media_type in BOX_MEDIA:
        video.read_video(stream, size, "audio" if kind is MediaKind.AUDIO else "video", findings)
    elif media_type == "application/zip":
        archive.read_zip(stream, findings)
    elif media_type == "audio/wav":
        _read_wave(stream, findings)
    else:
        raise StopReading(ReadStatus.NOT_TRIED, Reason.NO_READER)


def _read_whole(data: bytes, media_type: str, findings: Findings, *, bare: bool) -> None:
    kind = kind_of(media_type)
    if kind is MediaKind.PDF:
        pdf.read_pdf(data, findings)
    elif kind is MediaKind.PICTURE:
        if media_type == "image/heic":
            with findings.part():
                heic.read_heic_size(data, findings)
        picture.read_picture(data, media_type, findings, bare=bare)
    else:
        text.read_text(data, media_type, findings)


def _read_wave(stream: IO[bytes], findings: Findings) -> None:
    try:
        with wave.open(stream, "rb") as sound:
            findings.say("audio", "Duration", f"{sound.getnframes() / sound.getframerate():.3f} s")
            findings.say("audio", "Channels", sound.getnchannels())
            findings.say("audio", "Samples per second", sound.getframerate())
    except wave.Error as error:
        raise StopReading(ReadStatus.PARTLY, Reason.INCOMPLETE) from error


def read_pixels(item: RemoteItem, media_type: str, side: int) -> tuple[int, int, bytes]:
    """Clear RGB pixels of a picture. Raises StopReading."""
    if kind_of(media_type) is not MediaKind.PICTURE:
        raise StopReading(ReadStatus.DECLINED, Reason.NOT_THIS_KIND)
    return picture.clear(item.whole(), media_type, side)
