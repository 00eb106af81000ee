"""One warm child for each test process, and quick vaults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Vault
from tests.support import new_vault


@pytest.fixture(scope="session")
def chat_reader() -> Iterator[ChatReader]:
    with ChatReader() as made:
        yield made


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as made:
        yield made
