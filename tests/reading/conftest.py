"""One warm reader for each test process, and the pictures that tests make."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from evidence_vault.model import FileFacts
from evidence_vault.reading import HEAD_SIZE, FactReader, sniff

Read = Callable[[bytes], FileFacts]


@pytest.fixture(scope="session")
def reader() -> Iterator[FactReader]:
    with FactReader() as made:
        yield made


@pytest.fixture
def read(reader: FactReader) -> Read:
    """Sniff and read some bytes, as the vault does."""

    def inner(data: bytes) -> FileFacts:
        return reader.read(io.BytesIO(data), len(data), sniff(data[:HEAD_SIZE]).media_type)

    return inner


@pytest.fixture
def files(data: Path) -> Callable[[str], bytes]:
    """The bytes of a file in tests/data."""
    return lambda name: (data / name).read_bytes()
