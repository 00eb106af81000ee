"""A small invented case that ships with the app, for the demonstration and for trying things out.

Names, addresses and pictures are made up and drawn by packaging/make_sample.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFile:
    """A file of the sample and what is said about it; `source_url` may be ''."""

    name: str
    title: str
    note: str
    note_zh: str
    source_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLink:
    """An address on its own."""

    url: str
    note: str
    note_zh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleIncident:
    """What happened, in English and Chinese."""

    when: str
    when_zh: str
    where: str
    where_zh: str
    who: str
    text: str
    text_zh: str
    witnesses: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRecord:
    """A record without keeping anything."""

    what: str
    what_zh: str
    platform_time: str
    reason: str
    reason_zh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDescription:
    """All that sample.json says."""

    case_name: str
    case_name_zh: str
    case_summary: str
    files: tuple[SampleFile, ...]
    links: tuple[SampleLink, ...]
    incident: SampleIncident
    record_only: SampleRecord


def sample_description() -> SampleDescription:
    """What the sample case holds, in the order in which it is added."""
    told: dict[str, Any] = json.loads(_bytes("sample.json"))
    return SampleDescription(
        case_name=told["case"]["name"],
        case_name_zh=told["case"]["name_zh"],
        case_summary=told["case"]["summary"],
        files=tuple(SampleFile(**entry) for entry in told["files"]),
        links=tuple(SampleLink(**entry) for entry in told["links"]),
        incident=SampleIncident(**told["incident"]),
        record_only=SampleRecord(**told["record_only"]),
    )


def sample_files() -> list[tuple[str, bytes]]:
    """Name and bytes of every file described, in that order."""
    return [(entry.name, _bytes(entry.name)) for entry in sample_description().files]


def _bytes(name: str) -> bytes:
    return (files(__name__) / name).read_bytes()
