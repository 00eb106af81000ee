"""What the shared suite is told of one made export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Sample:
    """`records`: how many; `text`, `name` and `ms`: of the record at `at`."""

    key: str
    data: bytes
    records: int
    at: int = 0
    text: str
    name: str
    ms: int | None
    basis: str
