"""One vault for each test, made quickly; `init` itself is tested on its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.cli import Cli
from tests.support import new_vault


@pytest.fixture
def empty(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


@pytest.fixture
def cli(empty: Cli) -> Cli:
    new_vault(empty.vault).lock()
    return empty
