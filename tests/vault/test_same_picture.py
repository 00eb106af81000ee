"""The same picture, seen before: through the confined child, and by made-up prints where thousands are wanted."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from PIL import Image

from evidence_vault.errors import ReadingError, UserCancelled
from evidence_vault.model import (
    MATCH_BITS,
    AddDetails,
    Form,
    ItemId,
    PicturePrint,
    PrintsRead,
    ReadStatus,
    RecordOnly,
    RelatedBy,
)
from evidence_vault.reading import Recogniser
from evidence_vault.vault import Passphrase, Vault
from evidence_vault.vault.recognition import matching, queue
from tests import pictures
from tests.support import WORD, Cancel


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    with Recogniser() as made:
        yield made


def add(vault: Vault, image: Image.Image, name: str = "a.jpg") -> ItemId:
    return vault.add_bytes(pictures.jpeg(image), name).id


class Made:
    """Gives the print that stands in the file's first bytes; the rest of the file is a PNG's beginning."""

    def __init__(self) -> None:
        self.asked = 0

    def prints(self, stream: IO[bytes], _size: int, media_type: str, /) -> PrintsRead:
        self.asked += 1
        assert media_type == "image/png"
        stream.seek(8)
        forms = stream.read(256)
        return PrintsRead(status=ReadStatus.READ, prints=(PicturePrint(forms=forms, quality=100),))


def held(forms: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + forms


def forms_of(value: int, chance: random.Random) -> bytes:
    return value.to_bytes(32, "big") + chance.randbytes(7 * 32)


def flipped(value: int, bits: int, chance: random.Random) -> int:
    for bit in chance.sample(range(256), bits):
        value ^= 1 << bit
    return value


def test_copies_of_a_picture_are_seen_before_and_others_are_not(vault: Vault, recogniser: Recogniser) -> None:
    first = add(vault, pictures.made(1), "first.jpg")
    copies = {
        add(vault, pictures.resized(pictures.made(1), 0.4)): Form.SAME,
        add(vault, pictures.mirrored(pictures.made(1))): Form.MIRRORED,
        add(vault, pictures.turned(pictures.made(1), 2)): Form.TURNED_180,
    }
    other = add(vault, pictures.made(2))
    done = vault.compare_pictures(recogniser)
    assert (done.prints, done.seen_before, done.left, done.failed) == (5, 3, 0, 0)
    seen = {one.place.item.id: one for one in vault.seen_before(first)}
    assert {item: one.form for item, one in seen.items()} == copies
    assert all(0 <= one.distance <= MATCH_BITS for one in seen.values())
    assert first in {one.place.item.id for one in vault.seen_before(next(iter(copies)))}
    assert vault.seen_before(other) == []
    assert {one.item.id: one.by for one in vault.related(first)} == dict.fromkeys(copies, RelatedBy.PICTURE)
    (fold,) = vault.folds()
    assert (fold.lead, fold.numbers, fold.places) == (1, (1, 2, 3, 4), 4)


def test_forty_reposts_fold_into_one_exhibit_with_forty_places(vault: Vault, recogniser: Recogniser) -> None:
    chance = random.Random(4)
    for number in range(40):
        repost = pictures.resized(pictures.made(9), chance.uniform(0.4, 1.6))
        vault.add_bytes(pictures.jpeg(repost, chance.randint(35, 95)), f"{number}.jpg")
    add(vault, pictures.made(10))
    vault.compare_pictures(recogniser)
    (fold,) = vault.folds()
    assert (len(fold.numbers), fold.places, fold.lead) == (40, 40, 1)
    assert vault.folds([40]) == [fold]
    assert vault.folds([41]) == []


def test_the_same_bytes_twice_are_one_file_and_two_places(vault: Vault, recogniser: Recogniser) -> None:
    first, second = add(vault, pictures.made(1)), add(vault, pictures.made(1), "b.jpg")
    assert vault.compare_pictures(recogniser).prints == 1
    (seen,) = vault.seen_before(first)
    assert (seen.place.item.id, seen.distance) == (second, -1)
    assert vault.folds()[0].numbers == (1, 2)


def test_nothing_is_computed_for_what_was_recorded_without_keeping(vault: Vault, recogniser: Recogniser) -> None:
    vault.add_record(RecordOnly(what="a picture I must not hold"))
    assert vault.pictures_waiting() == 0
    assert vault.compare_pictures(recogniser).prints == 0
    tables = ("recognised", "picture_print", "print_word", "object")
    assert [vault._core.index.row(f"SELECT count(*) FROM {table}") for table in tables] == [(0,)] * 4


def test_what_she_made_herself_is_no_place(vault: Vault, recogniser: Recogniser) -> None:
    original = add(vault, pictures.made(1))
    vault.add_derivative(original, pictures.jpeg(pictures.bannered(pictures.made(1))), "c.jpg", method="redacted")
    assert vault.compare_pictures(recogniser).prints == 1
    assert (vault.seen_before(original), vault.folds()) == ([], [])


def test_plain_pictures_never_match(vault: Vault, recogniser: Recogniser) -> None:
    for shade in ("black", "white", "gray"):
        add(vault, Image.new("RGB", (300, 200), shade))
    assert vault.compare_pictures(recogniser).seen_before == 0
    assert vault.folds() == []


def test_the_list_of_hashes_is_by_item_and_of_a_case(vault: Vault, recogniser: Recogniser) -> None:
    case = vault.new_case("c").id
    vault.add_bytes(pictures.jpeg(pictures.made(1)), "in.jpg", AddDetails(case=case))
    add(vault, pictures.made(2))
    vault.compare_pictures(recogniser)
    assert [one.number for one in vault.hash_list()] == [1, 2]
    (listed,) = vault.hash_list(case)
    with vault.open_content(listed.item) as content:
        data = content.read()
    assert listed.sha256 == hashlib.sha256(data).hexdigest()
    assert listed.md5 == hashlib.md5(data, usedforsecurity=False).hexdigest()
    assert (len(listed.value), listed.at_ms) == (64, -1)
    assert listed.quality >= 50


def test_a_picture_with_too_little_in_it_is_listed_without_a_value(vault: Vault, recogniser: Recogniser) -> None:
    add(vault, Image.new("RGB", (300, 200), "teal"))
    vault.add_bytes(b"only words", "words.txt")
    vault.compare_pictures(recogniser)
    (listed,) = vault.hash_list()
    assert (listed.value, len(listed.md5)) == ("", 32)


@pytest.mark.parametrize("bits", [0, 1, 16, 30, 31])
def test_everything_within_the_threshold_is_found(vault: Vault, bits: int) -> None:
    """Pigeonhole: also where the differing bits are spread over all words as evenly as they can be."""
    chance = random.Random(bits)
    value = chance.getrandbits(256)
    spread = value
    for at in range(bits):
        spread ^= 1 << (16 * (at % 16) + at // 16)
    vault.add_bytes(held(forms_of(value, chance)), "a.png")
    vault.add_bytes(held(forms_of(flipped(value, bits, chance), chance)), "b.png")
    vault.add_bytes(held(forms_of(spread, chance)), "c.png")
    vault.compare_pictures(Made())
    seen = vault.seen_before(vault.resolve("1"))
    assert sorted(one.place.item.number for one in seen) == [2, 3]
    assert {one.distance for one in seen} == {bits}


def test_the_index_finds_exactly_what_comparing_all_finds(vault: Vault) -> None:
    chance = random.Random(8)
    centres = [chance.getrandbits(256) for _ in range(30)]
    made = [
        PicturePrint(
            forms=forms_of(flipped(chance.choice(centres), chance.randint(0, 40), chance), chance), quality=100
        )
        for _ in range(400)
    ]
    with vault._core.commit() as commit:
        for at, one in enumerate(made):
            matching.store(commit.writer, queue.row_of(commit.writer, f"{at}"), one)
    for one in made[::7]:
        wanted = {
            at
            for at, other in enumerate(made, 1)
            if min((other.form(0) ^ one.form(form)).bit_count() for form in range(8)) <= MATCH_BITS
        }
        assert {near.number for near in matching.near(vault._core.index, one)} == wanted


def test_a_fold_never_drifts_away_from_its_first_picture(vault: Vault) -> None:
    """Each is 20 bits from the one before; the third is too far from the first and begins its own."""
    chance = random.Random(1)
    value = chance.getrandbits(256)
    for step in range(4):
        vault.add_bytes(held(forms_of(value ^ ((1 << 20 * step) - 1), chance)), "x.png")
    for number in range(1, 5):  # one after another, as they come in
        vault.compare_pictures(Made(), [vault.resolve(str(number))])
    assert [fold.numbers for fold in vault.folds()] == [(1, 2), (3, 4)]
    assert {one.place.item.number for one in vault.seen_before(vault.resolve("2"))} == {1, 3}


def test_it_can_be_stopped_anywhere_and_goes_on(vault: Vault) -> None:
    chance = random.Random(2)
    for _ in range(20):
        vault.add_bytes(held(chance.randbytes(256)), "x.png")
    reader = Made()
    with pytest.raises(UserCancelled):
        vault.compare_pictures(reader, cancel=Cancel(after=7))
    assert vault.pictures_waiting() == 13
    vault.compare_pictures(reader)
    assert (vault.pictures_waiting(), reader.asked) == (0, 20)


def test_a_computer_that_cannot_lock_the_child_in_is_told_and_all_waits(vault: Vault) -> None:
    class Refused:
        def prints(self, _stream: IO[bytes], _size: int, _media_type: str, /) -> PrintsRead:
            raise ReadingError("No.")

    add(vault, pictures.made(1))
    with pytest.raises(ReadingError):
        vault.compare_pictures(Refused())
    assert vault.pictures_waiting() == 1


def test_prints_are_no_events_and_are_made_again_after_a_rebuild(tmp_path: Path, vault: Vault) -> None:
    first = vault.add_bytes(held(bytes(range(256))), "a.png").id
    before = vault.checkpoint().size
    vault.compare_pictures(Made())
    assert vault.checkpoint().size == before
    vault.lock()
    Vault.rebuild(vault.path, Passphrase(WORD))
    with Vault.open(vault.path, Passphrase(WORD)) as again:
        assert again.pictures_waiting() == 1
        again.compare_pictures(Made())
        assert [one.item for one in again.hash_list()] == [first]
        assert again.verify().unchanged
