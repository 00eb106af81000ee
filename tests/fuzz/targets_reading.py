"""What a child says, read by the host as if an attacker had written it; and the readers that are our own."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable

from evidence_vault.errors import CaptureError
from evidence_vault.model import CoveredPicture, MediaKind
from evidence_vault.reading import viewing
from evidence_vault.reading.checks import BadReplyError, any_object
from evidence_vault.reading.child import as_reply
from evidence_vault.reading.parsers import archive, heic, textpage, video, xmp
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings, StopReading
from evidence_vault.reading.parsers.text import read_text
from evidence_vault.reading.replies import parse_clear, parse_facts, parse_hello
from evidence_vault.reading.sniff import HEAD_SIZE, KINDS, UNKNOWN, sniff
from evidence_vault.sources.web import host as capturing

Target = Callable[[bytes], None]
Read = Callable[[bytes, Findings], object]
PIXELS = bytes(range(144))


def child_reply(data: bytes) -> None:
    for parse in (
        lambda: parse_hello(data),
        lambda: parse_facts(data, PIXELS[: len(data) % 145], "image/png", MediaKind.PICTURE),
        lambda: parse_clear(data, PIXELS, 64),
        lambda: viewing._frames(any_object(data), PIXELS, 4, 12),
        lambda: viewing._levels(any_object(data), PIXELS, 200),
        lambda: viewing._page(any_object(data), PIXELS, 12),
        lambda: viewing._text(any_object(data), data[-20:]),
    ):
        with contextlib.suppress(BadReplyError):
            parse()


def capture_reply(data: bytes) -> None:
    for parse in (capturing._head, capturing._failure):
        with contextlib.suppress(CaptureError):
            parse(data)


def sniffing(data: bytes) -> None:
    found = sniff(data[:HEAD_SIZE])
    assert found.media_type in KINDS
    assert found == sniff(data[:HEAD_SIZE]) or found.media_type == UNKNOWN


def held_to_the_host(read: Read, media_type: str) -> Target:
    """Whatever a reader of ours makes of the bytes is a reply that the host takes."""

    def target(data: bytes) -> None:
        findings = Findings()
        with contextlib.suppress(StopReading, *PARSER_ERRORS):
            read(data, findings)
        body = json.dumps(as_reply(findings)).encode()
        held = parse_facts(body, findings.cover[2] if findings.cover else b"", media_type, MediaKind.OTHER)
        assert held.covered is None or isinstance(held.covered, CoveredPicture)

    return target


def text_page(data: bytes) -> None:
    """Every page is there, and none has what cannot be shown."""
    for number in range(max(1, -(-len(data) // textpage.TEXT_PAGE_BYTES))):
        fields, held = textpage.page(io.BytesIO(data), len(data), number)
        viewing._text({"status": "read", "reason": "", **fields}, held)


READING_TARGETS: dict[str, Target] = {
    "child-reply": child_reply,
    "capture-reply": capture_reply,
    "sniff": sniffing,
    "read-text": held_to_the_host(lambda data, held: read_text(data, "text/html", held), "text/html"),
    "read-mhtml": held_to_the_host(
        lambda data, held: read_text(data, "multipart/related", held), "multipart/related"
    ),
    "read-video": held_to_the_host(
        lambda data, held: video.read_video(io.BytesIO(data), len(data), "video", held), "video/mp4"
    ),
    "read-heic": held_to_the_host(heic.read_heic_size, "image/heic"),
    "read-zip": held_to_the_host(lambda data, held: archive.read_zip(io.BytesIO(data), held), "application/zip"),
    "read-xmp": held_to_the_host(xmp.read_xmp, "image/jpeg"),
    "text-page": text_page,
}
