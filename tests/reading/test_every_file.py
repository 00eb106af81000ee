"""Every file of the sets, and thousands of damaged copies: read or declined in time, and the reader lives on."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import ReadingError
from evidence_vault.model import FileFacts, MediaKind, ReadStatus
from evidence_vault.reading import HEAD_SIZE, FactReader, kind_of, sniff
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.sniff import KINDS
from tests.reading.made import apple_items, picture, video

DATA = Path(__file__).parents[1] / "data"
SETS = ("images_exif", "images_malformed", "pdf", "c2pa")
GENEROUS = 20.0
"""Seconds for one file on a busy machine; the processor limit of 2 s is what really holds."""


def read(reader: FactReader, data: bytes, media_type: str = "") -> FileFacts:
    return reader.read(io.BytesIO(data), len(data), media_type or sniff(data[:HEAD_SIZE]).media_type)


def check(found: FileFacts) -> None:
    """What holds for any file whatever: values in bounds (replies.py), a reason for every failure, no lost reader."""
    assert bool(found.reason) == (found.status is not ReadStatus.READ)
    assert found.reason in TEXTS.values()
    assert found.reason != TEXTS[Reason.BAD_REPLY], "our own child wrote a reply that our own host refused"
    assert found.reason not in {TEXTS[Reason.NOT_STARTED], TEXTS[Reason.NOT_CONFINED]}


def check_clear(reader: FactReader, data: bytes, media_type: str) -> None:
    """A picture within bounds, or one of our own refusals."""
    refusal = ""
    try:
        shown = reader.clear_picture(io.BytesIO(data), len(data), media_type, max_side=200)
    except ReadingError as error:
        refusal = error.what
    assert refusal in set(TEXTS.values()) - {TEXTS[Reason.BAD_REPLY]}
    assert refusal or max(shown.width, shown.height) <= 200


@pytest.mark.parametrize("folder", SETS)
def test_every_file_is_read_or_declined(reader: FactReader, folder: str) -> None:
    paths = [path for path in sorted((DATA / folder).rglob("*")) if path.is_file()]
    assert len(paths) > 4
    for path in paths:
        data = path.read_bytes()
        began = time.monotonic()
        check(read(reader, data))
        assert time.monotonic() - began < GENEROUS, path.name
        assert read(reader, picture()).status is ReadStatus.READ


@pytest.mark.parametrize("folder", ["images_exif", "images_malformed", "c2pa"])
def test_every_picture_is_shown_or_refused(reader: FactReader, folder: str) -> None:
    for path in sorted((DATA / folder).rglob("*")):
        if not path.is_file() or sniff(path.read_bytes()[:HEAD_SIZE]).kind is not MediaKind.PICTURE:
            continue
        data = path.read_bytes()
        check_clear(reader, data, sniff(data).media_type)


def seeds() -> list[bytes]:
    """Small files of every kind that has a reader."""
    names = (
        "pdf/qpdf/issue-149.pdf",
        "pdf/pdfjs/issue11442_reduced.pdf",
        "images_malformed/pillow/broken_exif_dpi.jpg",
        "images_malformed/pillow/invalid-exif-without-x-resolution.jpg",
        "images_malformed/pillow/crash-d2c93af851d3ab9a19e34503626368b2ecde9c03.j2k",
        "images_malformed/libpng/pngsuite/basn2c08.png",
    )
    kinds = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "ICO")
    movies = [video(extra=apple_items({b"com.apple.quicktime.model": b"x"})).replace(bytes(100_000), b"")]
    heic = (DATA / "images_exif/metadata-extractor/heic/cheers_1440x960.heic").read_bytes()[:4000]
    return [(DATA / name).read_bytes() for name in names] + [picture(kind) for kind in kinds] + movies + [heic]


def damage(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, a stretch repeated, removed or filled, or the end cut off."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        at = chance.randrange(len(made) or 1)
        length = chance.choice((1, 2, 4, 64))
        act = chance.randrange(6)
        if act == 0:
            made[at : at + length] = chance.randbytes(length)
        elif act == 1:
            made[at : at + length] = chance.choice((b"\xff", b"\x00", b"\x7f")) * length
        elif act == 2:
            made[at:at] = made[at : at + length] * chance.choice((1, 9))
        elif act == 3:
            del made[at : at + length]
        elif act == 4 and made:
            made[at % len(made)] ^= 1 << chance.randrange(8)
        elif chance.random() < 0.2:
            del made[at:]
    return bytes(made)


def campaign(reader: FactReader, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(rounds):
        for original in seeds():
            media_type = sniff(original).media_type
            data = damage(original, chance)
            check(read(reader, data, media_type) if data else read(reader, original))
            if number % 4 == 0 and kind_of(media_type) is MediaKind.PICTURE and data:
                check_clear(reader, data, media_type)
    assert read(reader, picture()).status is ReadStatus.READ


def test_damaged_copies_do_no_harm(reader: FactReader) -> None:
    campaign(reader, rounds=12, seed=20261122)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(8))
def test_many_damaged_copies_do_no_harm(reader: FactReader, seed: int) -> None:
    campaign(reader, rounds=400, seed=seed)


@given(data=st.binary(min_size=1, max_size=400), media_type=st.sampled_from(sorted(KINDS)))
def test_any_bytes_as_any_type_do_no_harm(reader: FactReader, data: bytes, media_type: str) -> None:
    check(read(reader, data, media_type))
