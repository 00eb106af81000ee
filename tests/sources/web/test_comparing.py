"""A second visit beside the first: what both had and what only one, worded as a sign; a failed one costs nothing."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import pytest

from evidence_vault.errors import CaptureError
from evidence_vault.sources.web.comparing import NOTE, with_second_visit
from evidence_vault.sources.web.host import ArrivingPart
from evidence_vault.sources.web.parts import PartHead, Role


def facts(status: int, etag: str, *pictures: str) -> bytes:
    shown = [{"media_type": "image/png", "sha256": one * 64, "url": f"https://e.org/{one}.png"} for one in pictures]
    tls = {"subjectName": "e.org", "issuer": "A", "validTo": 5}
    main = {"status": status, "headers": [["ETag", etag], ["Date", etag]], "tls": tls, "address": "192.0.2.1 443"}
    return json.dumps({"final": "https://e.org/", "main": main, "exchanges": shown}).encode()


def parts(text: str, told: bytes) -> Iterator[ArrivingPart]:
    for role, name, data in (
        (Role.WINDOW, "window.png", b"PNG"),
        (Role.TEXT, "text.txt", text.encode()),
        (Role.FACTS, "facts.json", told),
    ):
        head = PartHead(role=role, name=name, media_type="application/octet-stream")
        yield ArrivingPart(head=head, stream=io.BytesIO(data))


class Visit:
    """A second visit that gives these parts, or fails."""

    def __init__(self, given: Iterator[ArrivingPart] | None) -> None:
        self._given = given

    def __enter__(self) -> Visit:
        if self._given is None:
            raise CaptureError
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def parts(self) -> Iterator[ArrivingPart]:
        assert self._given is not None
        return self._given


def run(second: Iterator[ArrivingPart] | None) -> tuple[dict[str, bytes], dict[str, Any]]:
    first = parts("same line\nonly here\nsame line", facts(200, "a", "1", "2"))
    whole = with_second_visit(first, lambda: Visit(second), ways=("d", "s"))
    found = {one.head.name: one.stream.read() or b"" for one in whole}
    told: dict[str, Any] = json.loads(found["comparison.json"])
    return found, told


def test_what_differed_is_told_with_what_was_the_same() -> None:
    found, told = run(parts("only there\nsame   line", facts(404, "b", "2", "3")))
    assert told["note"] == NOTE
    assert told["same"] == {"final": True, "status": False, "certificate": True}
    assert told["headers"] == [{"name": "etag", "first": "a", "second": "b"}], "a date always differs"
    assert told["text"]["same"] == 1
    assert told["text"]["only_first"] == ["same line", "only here"]
    assert told["text"]["only_second"] == ["only there"]
    assert told["pictures"]["same"] == ["2" * 64]
    assert told["pictures"]["only_second"] == [{"sha256": "3" * 64, "url": "https://e.org/3.png"}]
    assert found["again.json"] == facts(404, "b", "2", "3"), "what the second visit saw is kept beside it"


def test_a_second_visit_that_fails_is_said_and_costs_nothing() -> None:
    found, told = run(None)
    assert told["failed"] == CaptureError.code
    assert set(found) == {"window.png", "text.txt", "facts.json", "comparison.json"}


@pytest.mark.parametrize("word", ["proves", "proof", "authentic", "certified", "forensic"])
def test_it_claims_nothing(word: str) -> None:
    assert word not in NOTE
