"""Media type and kind from first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.model import MediaKind
from evidence_vault.reading import HEAD_SIZE, kind_of, sniff
from evidence_vault.reading.sniff import KINDS


def ftyp(major: bytes, *others: bytes) -> bytes:
    return (16 + 4 * len(others)).to_bytes(4, "big") + b"ftyp" + major + bytes(4) + b"".join(others) + bytes(20)


KNOWN: list[tuple[bytes, str]] = [
    (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"),
    (b"GIF89a\x01\x00\x01\x00", "image/gif"),
    (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
    (ftyp(b"heic", b"mif1"), "image/heic"),
    (ftyp(b"mif1", b"mif1", b"heic"), "image/heic"),
    (ftyp(b"mif1", b"miaf", b"avif"), "image/avif"),
    (ftyp(b"avif"), "image/avif"),
    (b"II*\x00\x08\x00\x00\x00", "image/tiff"),
    (b"MM\x00*\x00\x00\x00\x08", "image/tiff"),
    (b"BM" + bytes(12) + b"\x28\x00\x00\x00" + bytes(8), "image/bmp"),
    (b"BM is the start of a sentence", "text/plain"),
    (b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
    (b"\r\n\r\n%PDF-1.4\n\xff", "application/pdf"),
    (ftyp(b"isom", b"mp42"), "video/mp4"),
    (ftyp(b"mp42"), "video/mp4"),
    (ftyp(b"qt  "), "video/quicktime"),
    (ftyp(b"M4A "), "audio/mp4"),
    (ftyp(b"3gp5"), "video/3gpp"),
    (b"\x00\x00\x00\x08wide\x00\x00", "video/quicktime"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", "video/webm"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska", "video/x-matroska"),
    (b"ID3\x04\x00", "audio/mpeg"),
    (b"\xff\xfb\x90\x64\x00", "audio/mpeg"),
    (b"\xff\xf1\x50\x80", "audio/aac"),
    (b"OggS\x00\x02", "audio/ogg"),
    (b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav"),
    (b"RIFF\x24\x00\x00\x00AVI LIST", "video/x-msvideo"),
    (b"fLaC\x00", "audio/flac"),
    (b"PK\x03\x04\x14\x00", "application/zip"),
    (b"PK\x05\x06" + bytes(18), "application/zip"),
    (b"7z\xbc\xaf\x27\x1c\x00", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07\x01\x00", "application/vnd.rar"),
    (b"\x1f\x8b\x08\x00", "application/gzip"),
    (b"<!DOCTYPE html>\n<html>", "text/html"),
    (b"\xef\xbb\xbf  <HTML lang=zh>", "text/html"),
    (b'<?xml version="1.0"?><!-- x --><html xmlns="a">', "text/html"),
    ("<html>".encode("utf-16"), "text/html"),
    (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "multipart/related"),
    (b'{"name": "x"}', "application/json"),
    (b'\n [ {"id": 1} ]', "application/json"),
    (b"[12:01] hello", "text/plain"),
    (b"[12/01/2020, 10:00:00] A: hello", "text/plain"),
    (b"[Monday] hello", "text/plain"),
    (b"hello\n", "text/plain"),
    ("没有人知道".encode(), "text/plain"),
    ("没有人知道".encode("utf-16"), "text/plain"),
    ("hello there, all".encode("utf-16-le"), "text/plain"),
    (("没" * 3000).encode()[:HEAD_SIZE], "text/plain"),
    ("没有人知道，一二三四五".encode("gb18030"), "application/octet-stream"),
    (b"", "application/octet-stream"),
    (b"\x00\x01\x02\x03", "application/octet-stream"),
    (b"\x7fELF\x02\x01", "application/octet-stream"),
    (b"MZ\x90\x00", "application/octet-stream"),
]


@pytest.mark.parametrize(("head", "media_type"), KNOWN)
def test_known_beginnings(head: bytes, media_type: str) -> None:
    assert sniff(head).media_type == media_type
    assert sniff(head).kind is kind_of(media_type)


@given(st.binary(max_size=300), st.sampled_from([head[:12] for head, _ in KNOWN]))
def test_any_bytes_have_a_known_type(tail: bytes, start: bytes) -> None:
    for head in (tail, start + tail):
        found = sniff(head)
        assert found.media_type in KINDS
        assert found.kind is kind_of(found.media_type)


def test_an_unknown_type_is_of_no_kind() -> None:
    assert kind_of("model/unheard-of") is MediaKind.OTHER


@pytest.mark.parametrize(
    ("folder", "suffix", "media_type"),
    [
        ("images_exif", ".jpg", "image/jpeg"),
        ("images_exif", ".heic", "image/heic"),
        ("c2pa", ".jpg", "image/jpeg"),
        ("images_malformed/libpng/pngsuite", ".png", "image/png"),
    ],
)
def test_files_of_others(data: Path, folder: str, suffix: str, media_type: str) -> None:
    found = [sniff(path.read_bytes()[:HEAD_SIZE]).media_type for path in (data / folder).rglob(f"*{suffix}")]
    assert found
    assert set(found) == {media_type}
