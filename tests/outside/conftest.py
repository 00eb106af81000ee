"""One loopback authority a run of these tests, and a vault on the computer's own clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.vault import Vault
from tests.outside.authority import Authority
from tests.support import new_vault


@pytest.fixture(scope="session", autouse=True)
def _openssl() -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.usual(tmp_path_factory.mktemp("authority") / "tsa")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as made:
        yield made
