"""What kind of file the first bytes say it is. Pure, and safe in the parent: it compares bytes and parses nothing.

Our own table rather than a library: `filetype` and `puremagic` guess from names and long tables of rare formats,
while a vault must give the same answer for the same bytes for years.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from evidence_vault.model import MediaKind

HEAD_SIZE = 4096
"""How many of the first bytes `sniff` wants; more are ignored."""

UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A media type (IANA name where there is one) and its broad kind."""

    media_type: str
    kind: MediaKind


KINDS: dict[str, MediaKind] = {
    **dict.fromkeys(
        ("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/avif", "image/tiff", "image/bmp",
         "image/jp2", "image/vnd.microsoft.icon"),
        MediaKind.PICTURE,
    ),
    **dict.fromkeys(
        ("video/mp4", "video/quicktime", "video/webm", "video/x-matroska", "video/x-msvideo", "video/3gpp"),
        MediaKind.VIDEO,
    ),
    **dict.fromkeys(
        ("audio/mpeg", "audio/ogg", "audio/wav", "audio/flac", "audio/mp4", "audio/aac", "audio/amr"), MediaKind.AUDIO
    ),
    **dict.fromkeys(
        ("application/zip", "application/x-7z-compressed", "application/vnd.rar", "application/gzip"),
        MediaKind.ARCHIVE,
    ),
    "application/pdf": MediaKind.PDF,
    "text/html": MediaKind.WEB,
    "multipart/related": MediaKind.WEB,
    "application/json": MediaKind.TEXT,
    "text/plain": MediaKind.TEXT,
    UNKNOWN: MediaKind.OTHER,
}  # fmt: skip

PREFIXES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"II+\x00", "image/tiff"),
    (0, b"MM\x00+", "image/tiff"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (0, b"\xff\x4f\xff\x51", "image/jp2"),
    (0, b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"PK\x05\x06", "application/zip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
)

BRANDS: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"avif", b"avis"), "image/avif"),
    ((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), "image/heic"),
    ((b"qt  ",), "video/quicktime"),
    ((b"M4A ", b"M4B ", b"M4P "), "audio/mp4"),
    ((b"3gp", b"3g2"), "video/3gpp"),
)

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def kind_of(media_type: str) -> MediaKind:
    """The broad kind of a media type that `sniff` can give; OTHER for any it cannot."""
    return KINDS.get(media_type, MediaKind.OTHER)


def sniff(head: bytes) -> Sniffed:
    """Media type and kind from the first bytes (up to HEAD_SIZE of them). Never raises."""
    head = head[:HEAD_SIZE]
    media_type = _by_prefix(head) or _by_container(head) or _by_weak_sign(head) or _by_text(head) or UNKNOWN
    return Sniffed(media_type, kind_of(media_type))


def _by_prefix(head: bytes) -> str:
    for offset, magic, media_type in PREFIXES:
        if head.startswith(magic, offset):
            return media_type
    return ""


def _by_container(head: bytes) -> str:
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(head[8:12], "")
    if head[:4] == b"\x1a\x45\xdf\xa3":  # EBML (RFC 8794 §11.2.1); the document type follows in the same header
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[4:8] in {b"moov", b"mdat", b"wide"}:  # QuickTime written without a file type box
        return "video/quicktime"
    return ""


def _by_brand(head: bytes) -> str:
    """ISO/IEC 14496-12 §4.3: the major brand decides; 'mif1' alone leaves it to the compatible brands."""
    size = min(max(int.from_bytes(head[:4], "big"), 16), 256, len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    if brands[0] in {b"mif1", b"msf1"} and any(brand in {b"avif", b"avis"} for brand in brands):
        return "image/avif"
    for known, media_type in BRANDS:
        if brands[0].startswith(known):
            return media_type
    return "video/mp4"


def _by_weak_sign(head: bytes) -> str:
    """Formats whose magic number is only two bytes: something else about the header must fit as well."""
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in {12, 40, 52, 56, 64, 108, 124}:
        return "image/bmp"
    if len(head) >= 4 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    if len(head) >= 4 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and _is_mpeg_audio(head):
        return "audio/mpeg"
    if b"%PDF-" in head[:1024]:  # readers accept up to 1024 bytes before the header (PDF 1.7 Annex H.3, note 13)
        return "application/pdf"
    return ""


def _is_mpeg_audio(head: bytes) -> bool:
    """The reserved values of ISO/IEC 11172-3 §2.4.2.3 are not used."""
    if head.startswith(codecs.BOM_UTF16_LE):
        return False
    version, layer, rate, sampling = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and layer != 0 and rate not in {0, 15} and sampling != 3


def _by_text(head: bytes) -> str:
    text = decode_head(head)
    if text is None:
        return ""
    start = text.lstrip()[:512]
    lower = start.lower()
    if lower.startswith(("<!doctype html", "<html", "<head", "<body")) or (
        lower.startswith("<?xml") and "<html" in lower
    ):
        return "text/html"
    headers = text[:HEAD_SIZE].lower()
    if "content-type: multipart/related" in headers and "mime-version:" in headers:
        return "multipart/related"
    return "application/json" if _is_json_start(start) else "text/plain"


def _is_json_start(start: str) -> bool:
    after = start[1:].lstrip()[:1]
    if start.startswith("{"):
        return after in {'"', "}"}
    return start.startswith("[") and after in {"[", "{", '"', "]"}  # a chat line may begin with [12:01]


def decode_head(head: bytes) -> str | None:
    """The first bytes as text, or None if they are not UTF-8 or UTF-16; a character cut at the end is no fault."""
    if not head:
        return None
    encoding = next((name for mark, name in BOMS if head.startswith(mark)), "") or utf16_without_mark(head) or "utf-8"
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head, final=False)
    except UnicodeDecodeError:
        return None
    return None if any(ord(char) < 32 and char not in "\t\n\r\f\x1b" for char in text) else text


def utf16_without_mark(head: bytes) -> str:
    """UTF-16 of mostly Latin text has a zero in every other byte."""
    sample = head[:256]
    if len(sample) < 8:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 3 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > len(sample) // 3 and not odd else ""
