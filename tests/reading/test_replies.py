"""The parent takes nothing on trust: hostile replies, frames and text."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.model import FileFacts, MediaKind, ReadStatus
from evidence_vault.reading import wire
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.limits import MAX_DIMENSION, MAX_FACTS, MAX_NAME, MAX_VALUE
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.replies import RgbPicture, parse_clear, parse_facts, parse_hello
from evidence_vault.reading.text import is_plain, plain

GOOD: dict[str, Any] = {
    "status": "read", "reason": "", "width": 40, "height": 30, "orientation": 1, "pages": 0,
    "facts": [["exif", "Make", "Apple"]], "cover": [2, 3],
}  # fmt: skip
PIXELS = b"abcdef"


def parse(fields: object, pixels: bytes = PIXELS) -> FileFacts:
    return parse_facts(json.dumps(fields).encode(), pixels, "image/png", MediaKind.PICTURE)


def test_a_good_reply_is_taken() -> None:
    found = parse(GOOD)
    assert (found.status, found.width, found.height) == (ReadStatus.READ, 40, 30)
    assert found.covered is not None
    assert found.covered.grey == PIXELS
    assert found.facts[0].value == "Apple"


BAD_FIELDS: list[tuple[str, object]] = [
    *(("width", bad) for bad in (-1, MAX_DIMENSION + 1, 1.5, "40", True, None, [1], 10**40)),
    *(("height", bad) for bad in (-1, "x", False)),
    *(("orientation", bad) for bad in (0, 9, -1, "1")),
    *(("pages", bad) for bad in (-1, 10**9, 1e3)),
    *(("status", bad) for bad in ("", "READ", "fine", 1, None, ["read"], {"a": 1})),
    *(("reason", bad) for bad in ("no such reason", "damaged", "too-slow", "not-confined", 3, None, [])),
    *(("facts", bad) for bad in (None, {}, "x", [1], [["exif", "a"]], [["exif", "a", "b", "c"]], [{"a": "b"}])),
    *(("facts", [["exif", "Make", bad]]) for bad in ("", "a\x00b", "a\nb", "\u202eevil", "\ud800", 5, None, ["x"])),
    *(("facts", [["exif", bad, "x"]]) for bad in ("", "\x1b[31m", "n" * (MAX_NAME + 1), 7)),
    *(("facts", [[bad, "Make", "x"]]) for bad in ("", "html", "EXIF", 1)),
    ("facts", [["exif", "Make", "v" * (MAX_VALUE + 1)]]),
    ("facts", [["exif", "Make", "x"]] * (MAX_FACTS + 1)),
    *(
        ("cover", bad)
        for bad in ([], [2], [2, 3, 1], [3, 3], [6, 1, 1], [33, 1], [0, 6], [-2, -3], [2.0, 3], "23", None)
    ),
]


@pytest.mark.parametrize(("name", "bad"), BAD_FIELDS)
def test_a_field_out_of_bounds_is_refused(name: str, bad: object) -> None:
    with pytest.raises(BadReplyError):
        parse({**GOOD, name: bad})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"{",
        b"\xff",
        b"[" * 100_000,
        b'{"status":"read"}',
        b"NaN",
        json.dumps(GOOD).encode() + b" x",
    ],
)
def test_what_is_not_a_reply_is_refused(body: bytes) -> None:
    with pytest.raises(BadReplyError):
        parse_facts(body, b"", "image/png", MediaKind.PICTURE)


def test_other_fields_are_refused() -> None:
    with pytest.raises(BadReplyError):
        parse({**GOOD, "extra": 1})
    with pytest.raises(BadReplyError):
        parse({name: value for name, value in GOOD.items() if name != "pages"})


def test_a_status_other_than_read_gives_its_reason() -> None:
    assert parse({**GOOD, "status": "partly", "reason": "incomplete"}).reason.startswith("Part of the file")
    with pytest.raises(BadReplyError):
        parse({**GOOD, "status": "failed"})


def clear(pixels: bytes, **fields: object) -> RgbPicture | Reason:
    return parse_clear(json.dumps({**GOOD, "facts": [], "cover": [], **fields}).encode(), pixels, 10)


def test_clear_pixels_must_fit_their_size() -> None:
    assert clear(bytes(18), width=3, height=2) == RgbPicture(width=3, height=2, rgb=bytes(18))
    assert clear(b"", status="declined", reason="too-many-pixels") is Reason.TOO_MANY_PIXELS
    for pixels, width, height in (
        (b"", 3, 2),
        (bytes(17), 3, 2),
        (bytes(33), 11, 1),
        (b"", 0, 0),
        (bytes(18), -3, -2),
    ):
        with pytest.raises(BadReplyError):
            clear(pixels, width=width, height=height)
    with pytest.raises(BadReplyError):
        clear(bytes(18), width=3, height=2, status="failed", reason="damaged")


@pytest.mark.parametrize(
    "fields",
    [
        {"version": 1, "layers": "seccomp", "refused": []},
        {"version": 1, "layers": ["a"] * 17, "refused": []},
        {"version": 1, "layers": ["a" * 41], "refused": []},
        {"version": 1, "layers": ["\x1b"], "refused": []},
        {"version": 1, "layers": [], "refused": [1]},
        {"version": "1", "layers": [], "refused": []},
        {"version": 1, "layers": []},
    ],
)
def test_a_hello_out_of_bounds_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(BadReplyError):
        parse_hello(json.dumps(fields).encode())


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)


@given(name=st.sampled_from(sorted(GOOD)), value=JSON_VALUES, pixels=st.binary(max_size=40))
def test_any_reply_is_taken_whole_or_refused(name: str, value: object, pixels: bytes) -> None:
    try:
        found = parse({**GOOD, name: value}, pixels)
    except BadReplyError:
        return
    assert all(is_plain(fact.name + fact.value) for fact in found.facts)
    assert 1 <= found.orientation <= 8


@given(st.text(max_size=2000), st.integers(2, 600))
def test_text_made_plain_is_accepted(text: str, limit: int) -> None:
    made = plain(text, limit)
    assert is_plain(made)
    assert len(made) <= limit
    made.encode()


def test_scripts_survive_and_overrides_do_not() -> None:
    assert plain("微信 카카오 می‌خواهم 👩‍👧", 100) == "微信 카카오 می‌خواهم 👩‍👧"
    assert plain("gpj\u202eexe.\u2066x\ud800", 100) == "gpj\ufffdexe.\ufffdx\ufffd"
    assert plain("a\x00b\n\tc  d\x00\x00", 100) == "ab c d"


@given(st.binary(max_size=60))
def test_any_bytes_on_the_pipe_are_a_permitted_frame_or_refused(noise: bytes) -> None:
    try:
        kind, body = wire.receive(io.BytesIO(noise), {wire.REPLY: 16, wire.WANTED: 12})
    except wire.WireError:
        return
    assert kind in {wire.REPLY, wire.WANTED}
    assert len(body) <= 16


def test_a_frame_longer_than_permitted_is_refused_before_it_is_read() -> None:
    pipe = io.BytesIO(wire.HEADER.pack(wire.REPLY, 17) + bytes(17))
    with pytest.raises(wire.WireError, match="longer"):
        wire.receive(pipe, {wire.REPLY: 16})
    assert pipe.tell() == wire.HEADER.size
