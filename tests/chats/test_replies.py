"""The host believes nothing the child says of a chat: each field wrong in turn, and answers none of ours gives."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import ReadingError, UnreadableSourceError
from evidence_vault.model.chats import ChatOptions
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.chat_replies import parse_batch, parse_done, parse_extra
from evidence_vault.reading.checks import BadReplyError

SIZE = 100
EXTRA: dict[str, Any] = {
    "entities": [["bold", 0, 1, ""]], "reply": ["1", ""], "forward": ["a", "", ""], "action": "join",
    "media": [{"kind": "photo", "path": "a.jpg", "why": "not-included", "name": "a", "size": 1, "mime": "image/jpeg",
               "seconds": 1, "flags": ["inside"], "sha256": "0" * 64}],
    "reactions": [["x", 1, ["Bob"]]], "details": [["a", "b"]], "unknown": ["new"], "repairs": ["bad-utf8"],
    "flags": ["cut"],
}  # fmt: skip
MESSAGE: list[Any] = ["m", "message", "1", "user1", "Bob", 5, "x", "utc", 6, "words", 1, 2, 3, EXTRA]
HEAD = {"id": "1", "title": "t", "kind": "k", "details": [["a", "b"]], "newest_first": False, "again": False}
ODD: tuple[Any, ...] = (
    None, True, -1, 1.5, 10**18, "x" * 300_000, "\0", "\ud800", [], ["x"], {}, {"a": 1}, [[]], "UPPER",
    "no-such-kind",
)  # fmt: skip


def batch(*entries: Any) -> bytes:
    return json.dumps(list(entries)).encode()


def accepted(body: bytes) -> bool:
    """Whether a batch is taken; anything but BadReplyError is a fault of the check."""
    try:
        parse_batch(body, SIZE)
    except BadReplyError:
        return False
    return True


def test_what_our_child_would_say_is_taken() -> None:
    assert accepted(batch(["h", HEAD], ["t", "truncated", 1, "5"], MESSAGE, [*MESSAGE[:-1], None]))


@pytest.mark.parametrize("at", range(len(MESSAGE)))
def test_each_field_of_a_message_is_held_to_its_type_and_bounds(at: int) -> None:
    taken = [value for value in ODD if accepted(batch([*MESSAGE[:at], value, *MESSAGE[at + 1 :]]))]
    harmless = {
        2: ["UPPER", "no-such-kind"], 3: ["UPPER", "no-such-kind"], 4: ["UPPER", "no-such-kind"], 5: [None, -1],
        6: ["UPPER", "no-such-kind"], 8: [None, -1], 9: ["UPPER", "no-such-kind"], 13: [None, {}],
    }  # fmt: skip
    assert taken == harmless.get(at, [])


@pytest.mark.parametrize("field", EXTRA)
def test_each_extra_is_held_to_its_form(field: str) -> None:
    taken = [value for value in ODD if accepted(batch([*MESSAGE[:-1], EXTRA | {field: value}]))]
    lists = field not in {"reply", "forward", "action"}
    words = {
        "action": ["UPPER", "no-such-kind"],
        "unknown": [[], ["x"]],
        "repairs": [[], ["x"]],
        "flags": [[], ["x"]],
    }
    assert taken == words.get(field, [[]] if lists else [])


@pytest.mark.parametrize("field", EXTRA["media"][0])
def test_each_field_of_a_file_is_held_to_its_form(field: str) -> None:
    media = EXTRA["media"][0]
    for value in ODD:
        if accepted(batch([*MESSAGE[:-1], {"media": [media | {field: value}]}])):
            assert isinstance(value, (str, list, type(None)))
            assert value not in ("\0", "\ud800")


def test_places_outside_the_file_and_unknown_fields_are_refused() -> None:
    assert not accepted(batch([*MESSAGE[:10], 99, 2, *MESSAGE[12:]]))
    assert not accepted(batch(["h", HEAD | {"more": 1}]))
    assert not accepted(batch([*MESSAGE[:-1], {"vault_key": "x"}]))
    assert not accepted(batch(["?", 1]))
    assert not accepted(b"[" * 100_000)
    assert not accepted(b"\xff")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.floats(), st.lists, max_leaves=20))
def test_any_json_is_taken_or_refused_by_name(value: Any) -> None:
    accepted(batch(value))
    for parse in (parse_done, lambda body: parse_extra(json.loads(body))):
        with pytest.raises(BadReplyError):
            parse(json.dumps(value).encode())


CHILD = """
import json, struct, sys
def send(kind, body): sys.stdout.buffer.write(struct.pack(">cI", kind, len(body)) + body); sys.stdout.buffer.flush()
hello = {{"version": {version}, "layers": [], "refused": ["files", "network", "processes"]}}
send(b"H", json.dumps(hello).encode())
head = sys.stdin.buffer.read(5); sys.stdin.buffer.read(struct.unpack(">cI", head)[1])
{act}
sys.stdin.buffer.read()
"""
LIES = {
    "counts": 'send(b"R", json.dumps({"format":"x","platform":"x","records":5,"skipped":0,"repaired":0}).encode())',
    "no-json": 'send(b"B", b"{{{")',
    "too-long": 'sys.stdout.buffer.write(struct.pack(">cI", b"B", 1 << 30)); sys.stdout.buffer.flush()',
    "pixels": 'send(b"P", b"xx")',
    "outside": 'send(b"W", struct.pack(">QI", 50, 100))',
    "bytes": 'send(b"X", b"x" * 50)',
    "dies": "sys.exit(3)",
}


@pytest.mark.parametrize("lie", LIES)
def test_a_child_that_was_taken_over_gets_nowhere(lie: str, tmp_path: Path) -> None:
    from evidence_vault.reading import wire
    from evidence_vault.reading.confine import NEEDED

    program = CHILD.format(version=wire.VERSION, act=LIES[lie])
    program = program.replace('["files", "network", "processes"]', json.dumps(sorted(NEEDED)))
    with ChatReader(arguments=[sys.executable, "-I", "-c", program]) as reader:
        with pytest.raises(ReadingError):
            list(reader.messages(io.BytesIO(b"x" * SIZE), SIZE, ChatOptions()))
        with pytest.raises((ReadingError, UnreadableSourceError)):
            assert not [member for member in reader.unpack(io.BytesIO(b"x" * SIZE), SIZE) if member.stream]
    assert list(tmp_path.iterdir()) == []


def test_a_child_that_stands_still_is_ended() -> None:
    from evidence_vault.reading import wire
    from evidence_vault.reading.confine import NEEDED

    program = CHILD.format(version=wire.VERSION, act="import time; time.sleep(60)")
    program = program.replace('["files", "network", "processes"]', json.dumps(sorted(NEEDED)))
    with ChatReader(arguments=[sys.executable, "-I", "-c", program]) as reader, pytest.raises(ReadingError):
        list(reader.messages(io.BytesIO(b"x"), 1, ChatOptions(), seconds=0.3))
