"""One desk a test, put together from fakes; no Qt warning goes unheard (see pyproject.toml)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.vault import fixed
from gui import theme
from gui.app import Packages, Papers
from gui.clerk import Clerk
from gui.clipboard import Clip
from gui.desk import Desk
from gui.doors import ConfinedPictures, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_viewing import ConfinedViewer
from gui.garbage import GarbageTurns
from gui.operations import SWITCH_SECONDS, Operations
from gui.ports import Doors
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import LANGUAGE, WELCOMED
from tests.gui.fakes import FakeVault, fake_doors
from tests.gui.restyled import take_turns
from tests.gui.watchdog import Watchdog

HERE = Path(__file__).parent
LONG = 120_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin says of itself what it cannot do (size hints, raising, grabbing): no fault of ours."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support ", extend=True))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path / "config" / "window.ini")
    kept.put(WELCOMED, True)
    kept.put(LANGUAGE, "en")
    return kept


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.stop()


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def session(qapp: QApplication, settings: Settings, operations: Operations, vault: FakeVault) -> Iterator[Session]:
    theme.apply(qapp, "light")
    made = Session(
        doors=fake_doors(vault), settings=settings, operations=operations, clip=Clip(QApplication.clipboard())
    )
    yield made
    made.lock()


@pytest.fixture
def ended() -> list[str]:
    return []


@pytest.fixture
def desk(qapp: QApplication, session: Session, tmp_path: Path, ended: list[str]) -> Iterator[Desk]:
    made = Desk(qapp, session, home=tmp_path, end=lambda: ended.append("end"))
    made.show()
    yield made
    made.language.use("en")
    made.release()


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """As in the app: no window ends in a worker's thread, and nothing that stood before is looked through.

    That is the runner's here, and all of its tests: to look through it once keeps every thread still for 170 ms.
    """
    made = GarbageTurns(qapp)
    yield
    made.release()


@pytest.fixture
def settle(qtbot: object, operations: Operations) -> Callable[[], None]:
    """Wait until nothing is under way and every answer was delivered, and what was put off has had its turn."""

    def wait() -> None:
        take_turns(operations)
        qtbot.waitUntil(lambda: operations.quiet, timeout=20_000)  # type: ignore[attr-defined]

    return wait


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    """For stories: the test fails if the window's thread was ever blocked for longer than the limit.

    100 ms, without what the machine gave to others; on the wall's clock where a story has the machine to itself
    (`make stories`).
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)  # as the app does
    with Watchdog(qapp, forgiving="EVIDENCE_VAULT_BLOCKED_STRICTLY" not in os.environ) as dog:
        yield dog
    sys.setswitchinterval(before)
    dog.check()


@pytest.fixture
def pictures() -> Iterator[ConfinedPictures]:
    made = ConfinedPictures()
    yield made
    made.close()


@pytest.fixture
def real_session(
    qapp: QApplication, settings: Settings, operations: Operations, pictures: ConfinedPictures
) -> Iterator[Session]:
    doors = Doors(
        vaults=VaultsOnDisk(kdf=fixed(64 * 1024, 1, 1)),
        pictures=pictures,
        viewers=ConfinedViewer(),
        exports=Clerk(pictures),
        packages=Packages(),
        backups=BackupsOnDisk(),
        papers=Papers(),
    )
    made = Session(doors=doors, settings=settings, operations=operations, clip=Clip(QApplication.clipboard()))
    yield made
    made.lock()


@pytest.fixture
def real_desk(qapp: QApplication, real_session: Session, tmp_path: Path, ended: list[str]) -> Iterator[Desk]:
    made = Desk(qapp, real_session, home=tmp_path, end=lambda: ended.append("end"))
    made.show()
    yield made
    made.language.use("en")
    made.release()


@pytest.fixture
def wait(qtbot: QtBot, operations: Operations) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: operations.quiet, timeout=LONG)
