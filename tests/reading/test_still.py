"""HEIC pictures as pixels from the confined child: one coded picture, and tiles put together and turned."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from evidence_vault.errors import ReadingError
from evidence_vault.reading import MediaViewer
from evidence_vault.reading.replies import RgbPicture
from tests.reading.heics import grid

RED, GREEN, BLUE, GREY = (200, 30, 30), (30, 180, 40), (30, 40, 200), (120, 120, 120)


@pytest.fixture(scope="module")
def viewer() -> Iterator[MediaViewer]:
    with MediaViewer() as made:
        yield made


def shown(viewer: MediaViewer, data: bytes, side: int = 4096) -> Image.Image:
    found: RgbPicture = viewer.still(io.BytesIO(data), len(data), "image/heic", side=side)
    return Image.frombytes("RGB", (found.width, found.height), found.rgb)


def like(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= 6 for one, other in zip(pixel, colour, strict=True))


def test_a_picture_of_one_piece_is_shown_whole(viewer: MediaViewer, data: Path) -> None:
    held = (data / "images_exif/metadata-extractor/heic/cheers_1440x960.heic").read_bytes()
    image = shown(viewer, held)
    assert image.size == (1440, 960)
    assert len(image.resize((60, 40)).getcolors(2400) or []) > 500, "a photograph, not one colour"
    assert shown(viewer, held, 300).size == (300, 200)


def test_tiles_lie_where_the_file_says_and_are_cut_to_its_size(viewer: MediaViewer) -> None:
    image = shown(viewer, grid((RED, GREEN, BLUE, GREY), 2, (100, 90)))
    assert image.size == (100, 90)
    for at, colour in (((10, 10), RED), ((90, 10), GREEN), ((10, 80), BLUE), ((90, 80), GREY)):
        assert like(image.getpixel(at), colour), at


def test_a_quarter_turn_against_the_clock_is_made(viewer: MediaViewer) -> None:
    image = shown(viewer, grid((RED, GREEN), 2, (128, 64), turns=1))
    assert image.size == (64, 128)
    assert like(image.getpixel((32, 10)), GREEN)
    assert like(image.getpixel((32, 118)), RED)


@pytest.mark.parametrize("place", [b"pitm", b"iinf", b"iref", b"iloc", b"hvcC", b"meta"])
def test_a_damaged_one_is_refused_and_the_child_goes_on(viewer: MediaViewer, place: bytes) -> None:
    whole = grid((RED, GREEN), 2, (128, 64))
    damaged = whole.replace(place, b"free", 1)
    with pytest.raises(ReadingError):
        shown(viewer, damaged)
    assert shown(viewer, whole).size == (128, 64)


def test_a_grid_larger_than_any_screen_is_refused_before_it_is_made(viewer: MediaViewer) -> None:
    huge = grid((RED, GREEN), 2, (65535, 65535))
    with pytest.raises(ReadingError):
        shown(viewer, huge)
