"""A window with an open, empty vault."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from evidence_vault.vault import Vault
from gui.desk import Desk
from gui.doors import real
from gui.ports import OpenVault
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.stories.telling import Wait
from tests.support import new_vault


@pytest.fixture
def workspace(real_desk: Desk, real_session: Session, tmp_path: Path, wait: Wait) -> Workspace:
    real_session.open(cast("OpenVault", new_vault(tmp_path / "papers")))
    wait()
    assert real_desk.window.workspace is not None
    return real_desk.window.workspace


@pytest.fixture
def vault(workspace: Workspace, real_session: Session) -> Vault:
    return real(real_session.vault)
