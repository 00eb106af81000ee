"""Recognition: which copies of a picture are found again, how well words are read, and prints among many."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from bench.measure import Row, percentile, seconds
from bench.vaults import new_vault
from evidence_vault.model import LEAST_QUALITY, MATCH_BITS, PicturePrint
from evidence_vault.reading import HEAD_SIZE, Recogniser, sniff
from evidence_vault.store.index import Writer
from evidence_vault.vault import Vault
from evidence_vault.vault.recognition import matching, queue
from tests import pictures, words

GIVEN = Path(__file__).parent.parent / "tests/data/pdq"
SIZES = (16, 24)
_STORED = 200
Copy = Callable[[Image.Image], bytes]
COPIES: dict[str, Copy] = {
    "JPEG, quality 30": lambda one: pictures.jpeg(one, 30),
    "JPEG, quality 10": lambda one: pictures.jpeg(one, 10),
    "half the size": lambda one: pictures.jpeg(pictures.resized(one, 0.5)),
    "an eighth of the size": lambda one: pictures.jpeg(pictures.resized(one, 0.125)),
    "squeezed to a square": lambda one: pictures.jpeg(one.resize((400, 400))),
    "brighter by a third": lambda one: pictures.jpeg(one.point(lambda value: min(255, value * 4 // 3))),
    "grey": lambda one: pictures.jpeg(one.convert("L")),
    "banner over 5 %": lambda one: pictures.jpeg(pictures.bannered(one, 0.05)),
    "banner over 10 %": lambda one: pictures.jpeg(pictures.bannered(one, 0.10)),
    "banner over 20 %": lambda one: pictures.jpeg(pictures.bannered(one, 0.20)),
    "mirrored": lambda one: pictures.jpeg(pictures.mirrored(one)),
    "turned by 90": lambda one: pictures.jpeg(pictures.turned(one, 1)),
    "turned by 180": lambda one: pictures.jpeg(pictures.turned(one, 2)),
    "mirrored, half, quality 40": lambda one: pictures.jpeg(pictures.resized(pictures.mirrored(one), 0.5), 40),
    "cropped by 2 %": lambda one: pictures.jpeg(pictures.cropped(one, 0.02)),
    "cropped by 5 %": lambda one: pictures.jpeg(pictures.cropped(one, 0.05)),
    "cropped by 10 %": lambda one: pictures.jpeg(pictures.cropped(one, 0.10)),
}


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 60 pictures and 100,000 prints (fewer if small)."""
    with Recogniser(words=True) as reader:
        yield from recall(reader, 8 if small else 60)
        yield from errors(reader)
    with new_vault(folder / "vault") as vault:
        yield from matches(vault, 3_000 if small else 100_000)


def originals(count: int) -> list[Image.Image]:
    """The given photograph, and made-up ones of several sizes and shapes."""
    sizes = ((1600, 1200), (1080, 1920), (800, 800), (640, 480))
    given = Image.open(GIVEN / "dih/bridge-1-original.jpg").convert("RGB")
    return [given, *(pictures.made(seed, sizes[seed % len(sizes)]) for seed in range(1, count))]


def recall(reader: Recogniser, count: int) -> Iterator[Row]:
    """The share of copies within 31 bits of their original in any form, and how many pairs of others are."""
    kept = originals(count)
    prints = [_print(reader, pictures.jpeg(one, 90)) for one in kept]
    for name, copy in COPIES.items():
        made = [_print(reader, copy(one)) for one in kept]
        found = sum(_distance(one, other) <= MATCH_BITS for one, other in zip(prints, made, strict=True))
        middle = sorted(_distance(one, other) for one, other in zip(prints, made, strict=True))[count // 2]
        yield Row(what=f"same picture: {name}", value=100 * found / count, unit="%", note=f"{middle} bits differ")
    pairs = [(one, other) for place, one in enumerate(prints) for other in prints[:place]]
    wrong = sum(_distance(one, other) <= MATCH_BITS for one, other in pairs)
    nearest = min(_distance(one, other) for one, other in pairs)
    yield Row(
        what="same picture: false matches", value=wrong, unit="pairs", bar=0, more_is_better=False,
        note=f"of {len(pairs):,} pairs of different pictures; the nearest differ in {nearest} bits",
    )  # fmt: skip


def errors(reader: Recogniser) -> Iterator[Row]:
    """Character error rate over rendered screenshots, light and dark, of two sizes."""
    for language, lines in words.LINES.items():
        rates, took = [], []
        for size in SIZES:
            for dark in (False, True):
                data = pictures.png(words.screenshot(lines, language, size, dark=dark))
                began = time.perf_counter()
                answer = reader.words(io.BytesIO(data), len(data), "image/png")
                took.append(time.perf_counter() - began)
                rates.append(words.error_rate("".join(lines), answer.text))
        note = f"worst {max(rates):.3f}; {percentile(took, 0.5):.1f} s a picture; {answer.engine or 'no engine'}"
        yield Row(what=f"words: character error rate, {language}", value=sum(rates) / len(rates), unit="", note=note)


def matches(vault: Vault, count: int) -> Iterator[Row]:
    """Storing prints and finding those that are near, among so many.

    The many are put straight into the index: storing each looks for those near it, which for all of them takes long.
    """
    chance = random.Random(1)
    made = [PicturePrint(forms=chance.randbytes(256), quality=100) for _ in range(count)]
    core = vault._core  # noqa: SLF001 - straight into the index
    for start in range(0, count, 5_000):
        with core.commit() as commit:
            _fill(commit.writer, made[start : start + 5_000], start)
    more = [PicturePrint(forms=chance.randbytes(256), quality=100) for _ in range(_STORED)]
    with core.commit() as commit:
        took = seconds(lambda: _store(commit.writer, more, count))
    yield Row(
        what=f"same picture: storing one among {count:,}",
        value=1000 * took / _STORED,
        unit="ms",
        note="with the search for it",
    )
    times = [seconds(lambda one=one: matching.near(core.index, one)) for one in made[:: count // 100]]  # type: ignore[misc]
    yield Row(
        what=f"same picture: finding one among {count:,}", value=1000 * percentile(times, 0.5), unit="ms", bar=50,
        more_is_better=False, note=f"95 of 100: {1000 * percentile(times, 0.95):.1f} ms",
    )  # fmt: skip


def _fill(writer: Writer, prints: list[PicturePrint], start: int) -> None:
    for at, one in enumerate(prints, start):
        row = queue.row_of(writer, f"{at:064x}")
        writer.execute(
            "INSERT INTO picture_print (recognised, at_ms, quality, forms, lead) VALUES (?, -1, ?, ?, 0)",
            (row, one.quality, one.forms),
        )
        number = writer.last_rowid()
        writer.execute("UPDATE picture_print SET lead = number WHERE number = ?", (number,))
        keys = [(key, number) for key in matching.word_keys(one.form(0))]
        writer.many("INSERT INTO print_word (word, print) VALUES (?, ?)", keys)


def _store(writer: object, prints: list[PicturePrint], start: int) -> None:
    for at, one in enumerate(prints, start):
        matching.store(writer, queue.row_of(writer, f"{at:064x}"), one)  # type: ignore[arg-type]


def _print(reader: Recogniser, data: bytes) -> PicturePrint:
    found = reader.prints(io.BytesIO(data), len(data), sniff(data[:HEAD_SIZE]).media_type)
    assert found.prints, found.reason
    assert found.prints[0].quality >= LEAST_QUALITY
    return found.prints[0]


def _distance(one: PicturePrint, other: PicturePrint) -> int:
    return min((one.form(0) ^ other.form(form)).bit_count() for form in range(8))
