"""HEIC pictures: the size as shown, from the primary item's properties (ISO/IEC 23008-12 §6.5)."""

from __future__ import annotations

import io
from collections.abc import Iterator

from evidence_vault.reading.parsers.boxes import Box, BoxReader
from evidence_vault.reading.parsers.findings import Findings


def read_heic_size(data: bytes, findings: Findings) -> None:
    """Set width, height and a fact about rotation. Raises ValueError for damaged boxes."""
    reader = BoxReader(io.BytesIO(data), len(data))
    meta = reader.find(b"meta")
    if meta is None:
        raise ValueError("no meta box")
    inside = reader.inside(meta)
    properties = reader.find(b"iprp/ipco", inside, meta.end)
    if properties is None:
        raise ValueError("no item properties")
    boxes = list(reader.children(properties.start, properties.end))
    primary = primary_of(reader.body(reader.find(b"pitm", inside, meta.end)))
    association = reader.body(reader.find(b"iprp/ipma", inside, meta.end))
    mine = [boxes[index - 1] for index in properties_of(association, primary) if 0 < index <= len(boxes)]
    _describe(reader, mine, findings)
    findings.say("picture", "Format", "HEIF")


def _describe(reader: BoxReader, boxes: list[Box], findings: Findings) -> None:
    """'ispe' holds the size before 'irot', which counts quarter turns against the clock (§6.5.3, §6.5.10)."""
    turns = 0
    for box in boxes:
        body = reader.body(box)
        if box.kind == b"ispe" and len(body) >= 12:
            findings.shown_as(int.from_bytes(body[4:8], "big"), int.from_bytes(body[8:12], "big"))
        if box.kind == b"irot" and body:
            turns = body[0] & 3
    if turns:
        findings.say("picture", "Turned when shown", f"{90 * turns}° against the clock")
    if turns % 2:
        findings.width, findings.height = findings.height, findings.width


def primary_of(body: bytes) -> int:
    """The number of the item that is shown, from a 'pitm' box."""
    return int.from_bytes(body[4:6] if body[:1] == b"\x00" else body[4:8], "big")


def properties_of(body: bytes, item: int) -> Iterator[int]:
    """The 1-based property numbers of one item in an 'ipma' box (ISO/IEC 14496-12 §8.11.14)."""
    id_size = 2 if body[:1] == b"\x00" else 4
    index_size = 2 if len(body) > 3 and body[3] & 1 else 1
    at = 8
    for _ in range(min(int.from_bytes(body[4:8], "big"), 10_000)):
        found = int.from_bytes(body[at : at + id_size], "big")
        count = body[at + id_size] if at + id_size < len(body) else 0
        at += id_size + 1
        for _ in range(count):
            value = int.from_bytes(body[at : at + index_size], "big")
            at += index_size
            if found == item:
                yield value & (0x7F if index_size == 1 else 0x7FFF)
