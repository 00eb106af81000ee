"""PDQ, the perceptual hash published with ThreatExchange, from a Pillow picture: 256 bits and a quality.

Written from the published description and held to values of the reference (tests/reading/test_pdq.py): the grey
picture is blurred by two passes of a box, sampled at 64 x 64 places, and the bits say which of the 16 x 16
lowest frequencies of its cosine transform lie above their median. Mirrored and turned forms come from the same
transform: mirroring negates every second frequency, and transposing the picture transposes them.

Small pictures are blurred exactly as the reference does it, number by number; larger ones by Pillow's triangle filter
of the same width and place, which differs by a bit or two and is a hundred times faster than Python.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING

from evidence_vault.model import PicturePrint
from evidence_vault.reading.parsers import pixels

if TYPE_CHECKING:
    from PIL.Image import Image

SAMPLES = 64
_FREQUENCIES = 16
_EXACT_PIXELS = 512 * 512
_SIDE = 2048
"""Larger pictures are first brought to this: the blur is wider than what is lost."""

Grid = Sequence[Sequence[float]]
_COSINES = [
    [math.sqrt(2 / SAMPLES) * math.cos(math.pi / 2 / SAMPLES * (one + 1) * (2 * at + 1)) for at in range(SAMPLES)]
    for one in range(_FREQUENCIES)
]
_FORMS: tuple[tuple[bool, Callable[[int, int], bool]], ...] = (
    (False, lambda _row, _column: False),
    (True, lambda row, _column: row % 2 == 0),
    (False, lambda row, column: (row + column) % 2 == 1),
    (True, lambda _row, column: column % 2 == 0),
    (False, lambda row, _column: row % 2 == 0),
    (False, lambda _row, column: column % 2 == 0),
    (True, lambda _row, _column: False),
    (True, lambda row, column: (row + column) % 2 == 1),
)
"""For each form: whether frequencies are transposed, and which of them are then negated."""


def print_of(image: Image, at_ms: int = -1) -> PicturePrint:
    """The print of an RGB or L picture of any size, as it is shown."""
    grid = sampled(image if image.mode == "L" else image.convert("RGB").convert("L"))
    frequencies = _products(_products(_COSINES, list(zip(*grid, strict=True))), _COSINES)
    return PicturePrint(
        forms=b"".join(_form(frequencies, transposed, negated) for transposed, negated in _FORMS),
        quality=quality(grid),
        at_ms=at_ms,
    )


def sampled(grey: Image) -> Grid:
    """64 rows of 64 luminances, 0 to 255, of the blurred picture."""
    if max(grey.size) > _SIDE:
        grey = pixels.fitted(grey, _SIDE)
    return _exactly(grey) if grey.width * grey.height <= _EXACT_PIXELS else _by_triangle(grey)


def quality(grid: Grid) -> int:
    """How much there is in the picture, 0 to 100: the sum of steps between neighbouring samples."""
    steps = sum(_steps(row) for row in grid) + sum(_steps(column) for column in zip(*grid, strict=True))
    return min(100, steps // 90)


def _steps(line: Sequence[float]) -> int:
    return sum(int(abs((one - other) * 100 / 255)) for one, other in pairwise(line))


def _products(rows: Grid, others: Grid) -> list[list[float]]:
    """Every row times every row of `others`."""
    return [[sum(map(mul, row, other)) for other in others] for row in rows]


def _form(frequencies: Grid, transposed: bool, negated: Callable[[int, int], bool]) -> bytes:  # noqa: FBT001 - a table's column
    source = list(zip(*frequencies, strict=True)) if transposed else frequencies
    values = [
        -value if negated(row, column) else value
        for row, line in enumerate(source)
        for column, value in enumerate(line)
    ]
    median = sorted(values)[len(values) // 2 - 1]
    bits = sum(1 << place for place, value in enumerate(values) if value > median)
    return bits.to_bytes(32, "big")


def _window(length: int) -> int:
    """Width of the box in pixels for a side of `length` pixels."""
    return (length + 2 * SAMPLES - 1) // (2 * SAMPLES)


@lru_cache(maxsize=16)
def _weights(length: int) -> tuple[tuple[int, int, tuple[float, ...]], ...]:
    """For each sample of a side: from which pixel, up to which, and how much each of them counts."""
    window = _window(length)
    before = window - (window + 2) // 2
    after = (window + 2) // 2 - 1
    found = []
    for sample in range(SAMPLES):
        place = int((sample + 0.5) * length / SAMPLES)
        shares: dict[int, float] = {}
        outer = range(max(0, place - before), min(length - 1, place + after) + 1)
        for middle in outer:
            inner = range(max(0, middle - before), min(length - 1, middle + after) + 1)
            for pixel in inner:
                shares[pixel] = shares.get(pixel, 0.0) + 1 / len(outer) / len(inner)
        first = min(shares)
        found.append((first, first + len(shares), tuple(shares[first + at] for at in range(len(shares)))))
    return tuple(found)


def _exactly(grey: Image) -> Grid:
    across, down = _weights(grey.width), _weights(grey.height)
    held, width = grey.tobytes(), grey.width
    rows = []
    for start in range(0, len(held), width):
        row = held[start : start + width]
        rows.append([sum(map(mul, row[first:last], shares)) for first, last, shares in across])
    columns = [
        [sum(map(mul, column[first:last], shares)) for first, last, shares in down]
        for column in zip(*rows, strict=True)
    ]
    return list(zip(*columns, strict=True))


def _by_triangle(grey: Image) -> Grid:
    """Two boxes make a triangle; of 127 overlapping ones every second stands where a sample is wanted."""
    from PIL.Image import Resampling

    count = 2 * SAMPLES - 1
    left, right = _edges(grey.width)
    top, bottom = _edges(grey.height)
    small = grey.convert("F").resize((count, count), Resampling.BILINEAR, box=(left, top, right, bottom))
    values = array("f", small.tobytes())
    return [values[row * count : (row + 1) * count : 2] for row in range(0, count, 2)]


def _edges(length: int) -> tuple[float, float]:
    """The part of a side that 127 triangles lie on, moved to where the reference's whole pixels are."""
    places = [(sample + 0.5) * length / SAMPLES for sample in range(SAMPLES)]
    moved = sum(int(place) - place for place in places) / SAMPLES + (0.5 if _window(length) % 2 else 1.5)
    half = length / (4 * SAMPLES)
    return half + moved, min(float(length), length - half + moved)
