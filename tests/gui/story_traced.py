"""A whole story in one process, on a real vault, for strace to watch: `python -m tests.gui.story_traced FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from evidence_vault.model import AddDetails, Incident, When
from evidence_vault.vault import fixed
from gui.app import Packages, Papers, make_app, make_desk
from gui.clerk import Clerk
from gui.doors import ConfinedPictures, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_viewing import ConfinedViewer
from gui.ports import Doors, Protection
from gui.settings_store import Settings, config_file
from gui.settings_table import LANGUAGE, WELCOMED

PASSPHRASE = "quiet river lantern maple"
MARK = "NEEDLE"


def main(folder: Path) -> None:
    """Create, add, describe, look, search, check, export, lock, unlock, read the package, leave quickly."""
    app = make_app([])
    settings = Settings(config_file())
    settings.put(WELCOMED, value=True)
    settings.put(LANGUAGE, "en")
    pictures = ConfinedPictures()
    doors = Doors(
        vaults=VaultsOnDisk(kdf=fixed(64 * 1024, 1, 1)),
        pictures=pictures,
        viewers=ConfinedViewer(),
        exports=Clerk(pictures),
        packages=Packages(),
        backups=BackupsOnDisk(),
        papers=Papers(),
    )
    desk, operations = make_desk(app, doors, settings)

    def wait() -> None:
        while not operations.quiet:
            QApplication.processEvents()
        for _ in range(3):
            QApplication.processEvents()

    desk.show()
    print("platform:", QApplication.platformName())
    _create(desk, folder, wait)
    _add(desk, folder, wait)
    _look(desk, wait)
    _export(desk, folder, wait)
    desk._session.lock()
    _read_back(desk, folder, wait)
    desk.quick_exit()
    operations.stop()
    sys.stdout.flush()
    os._exit(0)


def _create(desk: Any, folder: Path, wait: Callable[[], None]) -> None:
    desk.window.gate.show_create()
    screen = desk.window.gate.currentWidget()
    screen.folder.setText(str(folder))
    screen.name.setText("Papers")
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.again.edit.setText(PASSPHRASE)
    screen.submit()
    wait()
    recovery = desk.window.workspace.stack.currentWidget()
    recovery.make_words()
    wait()
    recovery._leave()


def _add(desk: Any, folder: Path, wait: Callable[[], None]) -> None:
    vault, workspace = desk._session.vault, desk.window.workspace
    case = vault.new_case(f"{MARK} case")
    desk._session.place.case = case.id
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted((folder / "hers").iterdir())])
    workspace.adding.add_mime(data, AddDetails(case=case.id, title=f"{MARK} title"))
    wait()
    workspace.adding.answer_no()
    wait()
    told = Incident(when=When(text="about March", exact=False), text=f"{MARK} words")
    vault.add_incident(told, AddDetails(case=case.id))
    workspace.library.refresh()
    wait()
    desk._session.clip.copy(f"{MARK} clipboard")


def _look(desk: Any, wait: Callable[[], None]) -> None:
    library = desk.window.workspace.library
    for row in range(library.items.rowCount()):
        library.list.setCurrentIndex(library.items.index(row))
        wait()
        hold = getattr(library.details, "hold", None)
        if hold is not None and hold.isVisible():
            QTest.mousePress(hold, Qt.MouseButton.LeftButton)
            wait()
            QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    desk.window.workspace.show_verify()
    desk.window.workspace.stack.currentWidget().start()
    wait()


def _export(desk: Any, folder: Path, wait: Callable[[], None]) -> None:
    desk.window.workspace.show_export(None)
    wait()
    screen = desk.window.workspace.stack.currentWidget()
    screen.closing.protections.choose(Protection.PASSPHRASE)
    screen.place.folder.setText(str(folder / "stick"))
    screen.show_step(len(screen.steps) - 1)
    wait()
    screen.submit()
    wait()
    done = desk.window.workspace.stack.currentWidget()
    assert done.ready.isVisibleTo(done), done.banner.heading.text()


def _read_back(desk: Any, folder: Path, wait: Callable[[], None]) -> None:
    page = desk.window.gate.show_package()
    page.open(folder / "stick" / "documents.zip")
    wait()
    print("package asked for its passphrase:", page.secret_card.isVisibleTo(page))
    desk.window.gate.show_unlock()
    screen = desk.window.gate.currentWidget()
    screen.folder.setText(str(folder / "Papers"))
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.submit()
    wait()
    print("opened again:", desk._session.is_open)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
