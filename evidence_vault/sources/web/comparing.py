"""A second visit by another way, and what differed: a supporting sign, never a proof.

The second visit has a profile of its own, without her sign-in; what it saw is kept beside the comparison.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol

from evidence_vault.errors import CaptureError
from evidence_vault.sources.web.host import ArrivingPart, PartDroppedError
from evidence_vault.sources.web.parts import PartHead, Role

FORMAT = "evidence-vault-second-visit"
HEADERS = ("content-type", "content-language", "etag", "last-modified", "server", "x-powered-by", "location")
MOST_LINES = 200
MOST_LINE = 500
NOTE = (
    "A second visit to the same address by another way through the network, a little later, without any sign-in. What"
    " is the same was sent to both visits. What differs can have ordinary causes: the time between, the place, an"
    " account, advertising. It shows neither who wrote the page, nor that it was true."
)
_KEPT = 32 << 20

Parts = Iterator[ArrivingPart]


class SecondVisit(Protocol):
    """A capture of the same address by another route, with text and facts alone."""

    def parts(self) -> Parts:
        """Raises CaptureError, UserCancelled."""


Again = Callable[[], AbstractContextManager[SecondVisit]]


def with_second_visit(
    first: Parts, again: Callable[[], AbstractContextManager[SecondVisit]], *, ways: tuple[str, str]
) -> Parts:
    """The parts of `first`, then those of a second visit and the comparison; `ways` names both kinds of route.

    A second visit that fails is said in the comparison and costs nothing else. Raises what `first` raises.
    """
    kept: dict[Role, bytes] = {}
    for part in first:
        if part.head.role not in {Role.TEXT, Role.FACTS}:
            yield part
            continue
        stream = _Remembering(part.stream)
        yield ArrivingPart(head=part.head, stream=stream)
        kept[part.head.role] = stream.seen
    other, failed = _visited(again)
    for role, name, kind in ((Role.TEXT, "again.txt", "text/plain"), (Role.FACTS, "again.json", "application/json")):
        if role in other:
            yield _made(name, kind, other[role])
    value = {"format": FORMAT, "version": 1, "note": NOTE, "ways": list(ways)}
    value |= {"failed": failed} if failed else compare(kept, other)
    data = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8", "replace") + b"\n"
    yield _made("comparison.json", "application/json", data)


def compare(first: Mapping[Role, bytes], second: Mapping[Role, bytes]) -> dict[str, Any]:
    """What both visits had, and what only one: status, headers that matter, lines of text, pictures by digest."""
    one, two = _facts(first), _facts(second)
    return {
        "visits": [_visit(one), _visit(two)],
        "same": {name: _visit(one)[name] == _visit(two)[name] for name in ("final", "status", "certificate")},
        "headers": _headers(one, two),
        "text": _lines(first.get(Role.TEXT, b""), second.get(Role.TEXT, b"")),
        "pictures": _pictures(one, two),
    }


def _visited(again: Again) -> tuple[dict[Role, bytes], str]:
    found: dict[Role, bytes] = {}
    try:
        with again() as visit:
            for part in visit.parts():
                try:
                    data = part.stream.read(_KEPT) or b""
                    while part.stream.read(1 << 20):
                        pass
                except PartDroppedError:
                    continue
                found.setdefault(part.head.role, data)
    except CaptureError as error:
        return {}, error.code
    return found, "" if Role.FACTS in found else "not whole"


def _facts(parts: Mapping[Role, bytes]) -> dict[str, Any]:
    try:
        value = json.loads(parts.get(Role.FACTS, b"{}"))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _visit(facts: Mapping[str, Any]) -> dict[str, Any]:
    main = facts.get("main") or {}
    tls = main.get("tls") or {}
    return {
        "final": facts.get("final", ""),
        "begun": facts.get("begun", ""),
        "status": main.get("status", 0),
        "address": main.get("address", ""),
        "certificate": [tls.get("subjectName", ""), tls.get("issuer", ""), tls.get("validTo", 0)],
    }


def _headers(one: Mapping[str, Any], two: Mapping[str, Any]) -> list[dict[str, str]]:
    values = [
        {str(name).lower(): str(value) for name, value in (facts.get("main") or {}).get("headers", ())}
        for facts in (one, two)
    ]
    return [
        {"name": name, "first": values[0].get(name, ""), "second": values[1].get(name, "")}
        for name in HEADERS
        if values[0].get(name, "") != values[1].get(name, "")
    ]


def _lines(one: bytes, two: bytes) -> dict[str, Any]:
    """Lines as often as they stand there; their order is not compared."""
    first, second = (Counter(_told(data)) for data in (one, two))
    return {
        "same": sum((first & second).values()),
        **_only("first", (first - second).elements()),
        **_only("second", (second - first).elements()),
    }


def _told(data: bytes) -> list[str]:
    lines = (" ".join(line.split()) for line in data.decode("utf-8", "replace").splitlines())
    return [line for line in lines if line]


def _only(which: str, lines: Iterable[str]) -> dict[str, Any]:
    found = list(lines)
    return {f"only_{which}": [line[:MOST_LINE] for line in found[:MOST_LINES]], f"only_{which}_count": len(found)}


def _pictures(one: Mapping[str, Any], two: Mapping[str, Any]) -> dict[str, Any]:
    first, second = (_by_digest(facts) for facts in (one, two))
    return {
        "same": sorted(first.keys() & second.keys()),
        "only_first": [{"sha256": key, "url": first[key]} for key in sorted(first.keys() - second.keys())],
        "only_second": [{"sha256": key, "url": second[key]} for key in sorted(second.keys() - first.keys())],
    }


def _by_digest(facts: Mapping[str, Any]) -> dict[str, str]:
    shown = (one for one in facts.get("exchanges", ()) if str(one.get("media_type", "")).startswith("image/"))
    return {one["sha256"]: one["url"] for one in shown if "sha256" in one}


def _made(name: str, kind: str, data: bytes) -> ArrivingPart:
    return ArrivingPart(head=PartHead(role=Role.COMPARISON, name=name, media_type=kind), stream=_Bytes(data))


class _Bytes(io.BytesIO):
    """Bytes at hand, in the place of bytes that arrive."""


class _Remembering(io.RawIOBase):
    """Passes a part on and keeps what it saw of it, up to a limit."""

    def __init__(self, stream: io.RawIOBase | io.BytesIO) -> None:
        self._stream = stream
        self._seen = bytearray()

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - a writable buffer
        """As the part gives it."""
        count = self._stream.readinto(buffer) or 0
        if len(self._seen) < _KEPT:
            self._seen += memoryview(buffer).cast("B")[:count]
        return count

    @property
    def seen(self) -> bytes:
        """What came."""
        return bytes(self._seen)
