"""PDQ values against the reference's own, through the confined child; and what a lying child may not say.

tests/data/pdq/reference.json holds what the reference's own code (PyPI `pdqhash` 0.2.8) gives for each picture; the
two of the reference's unit test are written out below.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PIL import Image

from evidence_vault.model import FORMS, MATCH_BITS, PicturePrint, PrintsRead, ReadStatus
from evidence_vault.reading import HEAD_SIZE, Recogniser, sniff
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.recognising import _prints
from tests import pictures

TOLERANCE = 10
"""The reference calls an implementation right within so many bits, at a quality of 80 or more."""

HERE = Path(__file__).parent.parent / "data/pdq"
REFERENCE: dict[str, dict[str, object]] = json.loads((HERE / "reference.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    with Recogniser() as made:
        yield made


def read(recogniser: Recogniser, data: bytes) -> PrintsRead:
    return recogniser.prints(io.BytesIO(data), len(data), sniff(data[:HEAD_SIZE]).media_type)


def one(recogniser: Recogniser, data: bytes) -> PicturePrint:
    found = read(recogniser, data)
    assert (found.status, len(found.prints)) == (ReadStatus.READ, 1), found.reason
    return found.prints[0]


@pytest.mark.parametrize("name", sorted(REFERENCE))
def test_every_form_agrees_with_the_reference(recogniser: Recogniser, name: str) -> None:
    wanted = REFERENCE[name]
    found = one(recogniser, (HERE / name).read_bytes())
    assert found.quality == wanted["quality"]
    forms = wanted["forms"]
    assert isinstance(forms, list)
    distances = [(found.form(at) ^ int(forms[at], 16)).bit_count() for at in range(FORMS)]
    assert max(distances) <= TOLERANCE, distances


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dih/bridge-1-original.jpg", "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22"),
        ("dih/bridge-2-rotate-90.jpg", "30a10efd71cc3d429013d48d0ffffc52e34e0e17ada952a9d29685211ea9e5af"),
    ],
)
def test_the_values_of_the_references_unit_test(recogniser: Recogniser, name: str, value: str) -> None:
    found = one(recogniser, (HERE / name).read_bytes())
    assert (found.form(0) ^ int(value, 16)).bit_count() <= TOLERANCE
    assert found.value.hex()[:4] == value[:4]  # and written the same way round


def test_forms_of_the_original_are_the_values_of_its_turned_files(recogniser: Recogniser) -> None:
    files = sorted((HERE / "dih").glob("*.jpg"))
    original = one(recogniser, files[0].read_bytes())
    assert len(files) == FORMS
    for at, file in enumerate(files):
        assert (original.form(at) ^ one(recogniser, file.read_bytes()).form(0)).bit_count() <= TOLERANCE, file.name


@pytest.mark.parametrize("mode", ["L", "RGBA", "P", "CMYK", "I;16", "1"])
def test_any_kind_of_pixels_gives_the_same_value(recogniser: Recogniser, mode: str) -> None:
    image = pictures.made(7).convert("L")
    if mode == "I;16":
        held = Image.frombytes("I;16", image.size, b"".join(bytes((one, one)) for one in image.tobytes()))
    else:
        held = image.convert("RGB").convert(mode)
    saved = io.BytesIO()
    held.save(saved, "TIFF")
    distance = (one(recogniser, saved.getvalue()).form(0) ^ one(recogniser, pictures.png(image)).form(0)).bit_count()
    assert distance <= (MATCH_BITS if mode in {"1", "P"} else TOLERANCE)


def test_a_picture_is_compared_as_it_is_shown(recogniser: Recogniser) -> None:
    """The second file's pixels lie on their side, and its EXIF orientation says so."""
    shown, exif, held = pictures.made(5), Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    pictures.turned(shown, 1).save(held, "JPEG", exif=exif, quality=95)
    distance = (one(recogniser, held.getvalue()).form(0) ^ one(recogniser, pictures.png(shown)).form(0)).bit_count()
    assert distance <= TOLERANCE


def test_a_plain_picture_has_no_quality(recogniser: Recogniser) -> None:
    assert one(recogniser, pictures.png(Image.new("RGB", (300, 200), "teal"))).quality == 0


def test_a_large_picture_costs_no_more_than_is_allowed(recogniser: Recogniser) -> None:
    large, small = pictures.made(3, (6000, 4000)), pictures.made(3, (1500, 1000))
    assert (
        one(recogniser, pictures.jpeg(large)).form(0) ^ one(recogniser, pictures.jpeg(small)).form(0)
    ).bit_count() <= TOLERANCE


def filmed(shots: list[Image.Image]) -> bytes:
    held = io.BytesIO()
    with av.open(held, "w", format="mp4") as made:
        stream = made.add_stream("libx264", rate=10)
        stream.width, stream.height = shots[0].size
        stream.pix_fmt, stream.gop_size = "yuv420p", 10
        for shot in shots:
            for _ in range(10):
                made.mux(stream.encode(av.VideoFrame.from_image(shot)))
        made.mux(stream.encode())
    return held.getvalue()


def test_key_pictures_of_a_video_are_compared_each_at_its_moment(recogniser: Recogniser) -> None:
    shots = [pictures.made(seed) for seed in (11, 12, 13)]
    found = read(recogniser, filmed(shots)).prints
    assert [each.at_ms for each in found] == [0, 1000, 2000]
    for shot, each in zip(shots, found, strict=True):
        assert (one(recogniser, pictures.png(shot)).form(0) ^ each.form(0)).bit_count() <= MATCH_BITS


def test_what_is_no_picture_is_not_tried(recogniser: Recogniser) -> None:
    assert read(recogniser, b"only words").status is ReadStatus.NOT_TRIED
    assert read(recogniser, b"").status is ReadStatus.NOT_TRIED


def test_a_damaged_picture_says_so(recogniser: Recogniser) -> None:
    found = read(recogniser, pictures.png(pictures.made(1))[:-5000])
    assert (found.status, found.prints) == (ReadStatus.PARTLY, ())
    assert found.reason


FORMS_BYTES = bytes(256)
GOOD = {"status": "read", "reason": "", "prints": [[-1, 100]]}


@pytest.mark.parametrize(
    ("fields", "held"),
    [
        (GOOD | {"prints": [[-1, 101]]}, FORMS_BYTES),
        (GOOD | {"prints": [[-2, 50]]}, FORMS_BYTES),
        (GOOD | {"prints": [[-1, True]]}, FORMS_BYTES),
        (GOOD | {"prints": [[-1]]}, FORMS_BYTES),
        (GOOD | {"prints": "x"}, FORMS_BYTES),
        (GOOD, FORMS_BYTES + b"x"),
        (GOOD, b""),
        (GOOD | {"prints": [[0, 1]] * 25}, FORMS_BYTES * 25),
        (GOOD | {"more": 1}, FORMS_BYTES),
        ({"status": "failed", "reason": "damaged"}, b"x"),
        ({"status": "failed", "reason": "not-confined"}, b""),
        ([], b""),
    ],
)
def test_a_lying_child_is_not_believed(fields: object, held: bytes) -> None:
    with pytest.raises(BadReplyError):
        _prints(json.dumps(fields).encode(), held)
    assert _prints(json.dumps(GOOD).encode(), FORMS_BYTES).prints[0].quality == 100
