"""The child's side of a chat request: records go out in bounded batches while the file is still being read.

Entries of a batch, which `chat_replies.py` checks on the other side:

    ["h", {"id", "title", "kind", "details", "newest_first", "again"}]
    ["t", code, count, value]
    ["m", kind, id, sender, name, ms, local, basis, edited, text, offset, length, line, extra or null]
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

from evidence_vault.reading.chats.contract import Found, Head, Importer, Options, Source, Step
from evidence_vault.reading.chats.records import bounded, holdable
from evidence_vault.reading.chats.table import importer_for

RECORDS = 400
CHARACTERS = 256 * 1024
LONGEST = 4 << 20
"""Bytes of one entry; what would be longer loses its extras, and says so."""

Send = Callable[[bytes], None]


def serve_chat(source: Source, options: Options, send: Send) -> dict[str, Any]:
    """Send everything the file says, and return the closing reply."""
    importer = importer_for(source.head)
    if importer is None:
        return {"format": "", "platform": "", "records": 0, "skipped": 0, "repaired": 0}
    batches = _Batches(send)
    for step in _steps(importer, source, options):
        batches.add(step)
    batches.flush()
    return {
        "format": importer.key,
        "platform": importer.platform,
        "records": batches.records,
        "skipped": batches.skipped,
        "repaired": batches.repaired,
    }


def _steps(importer: Importer, source: Source, options: Options) -> Iterator[Step]:
    yield from importer.read(source, options)


class _Batches:
    """Collects entries and sends them before they grow large."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._held: list[str] = []
        self._size = 0
        self.records = self.skipped = self.repaired = 0

    def add(self, step: Step) -> None:
        if isinstance(step, Found):
            self._count(step)
            written = _message(bounded(step))
        elif isinstance(step, Head):
            written = json.dumps(["h", _head(step)])
        else:
            written = json.dumps(["t", step.code, step.count, holdable(step.value[:300])])
        self._held.append(written)
        self._size += len(written)
        if len(self._held) >= RECORDS or self._size >= CHARACTERS:
            self.flush()

    def flush(self) -> None:
        if self._held:
            self._send(("[" + ",".join(self._held) + "]").encode("ascii"))
        self._held, self._size = [], 0

    def _count(self, found: Found) -> None:
        self.records += 1
        if found.kind == "unreadable":
            self.skipped += 1
        elif "repairs" in found.extra:
            self.repaired += 1


def _message(found: Found) -> str:
    written = json.dumps(_entry(found, found.extra or None))
    if found.extra and ("\\u0000" in written or "\\ud" in written):
        clean = _holdable(found.extra)
        if clean != found.extra:
            found.extra = clean
            found.repaired("bad-character")
        written = json.dumps(_entry(found, found.extra))
    if len(written) <= LONGEST:
        return written
    kept: dict[str, Any] = {name: found.extra[name] for name in ("repairs", "flags") if name in found.extra}
    found.extra = kept
    found.flag("extras-cut")
    return json.dumps(_entry(found, found.extra))


def _holdable(value: Any) -> Any:  # noqa: ANN401 - JSON values of our own
    """The same value, its texts without what no database text can hold."""
    if type(value) is str:
        return holdable(value)
    if type(value) is list:
        return [_holdable(one) for one in value]
    return {name: _holdable(one) for name, one in value.items()} if type(value) is dict else value


def _entry(found: Found, extra: dict[str, Any] | None) -> list[Any]:
    return [
        "m", found.kind, found.id, found.sender, found.name, found.ms, found.local, found.basis, found.edited,
        found.text, found.offset, found.length, found.line, extra,
    ]  # fmt: skip


def _head(head: Head) -> dict[str, Any]:
    fields = asdict(head)
    for name in ("id", "title", "kind"):
        fields[name] = holdable(fields[name][:300])
    fields["details"] = [[holdable(name[:100]), holdable(value[:2000])] for name, value in head.details[:40]]
    return fields
