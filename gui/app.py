"""The composition root of the window: the only module of it that builds a QApplication, and with clerk.py,
letters.py and app_packages.py the only one that imports the exporters."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt, QTimer
from PySide6.QtWidgets import QApplication

from evidence_vault.hardening import harden
from evidence_vault.ports import SystemClock
from gui import files, fonts
from gui.app_packages import Packages
from gui.clerk import Clerk, StatementDrafts
from gui.clipboard import Clip
from gui.desk import Desk
from gui.doors import ConfinedPictures, Network, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_chats import ConfinedChats
from gui.doors_recognition import ConfinedRecognition
from gui.doors_viewing import ConfinedViewer
from gui.doors_web import WebPages
from gui.garbage import GarbageTurns
from gui.letters import Letters
from gui.operations import SWITCH_SECONDS, Operations
from gui.ports import Doors
from gui.ports_papers import PaperPart
from gui.session import Session
from gui.settings_store import Settings, config_file


class Papers:
    """Pages for paper as tagged PDFs, behind the window's PaperDoor."""

    def pdf(self, title: str, parts: Sequence[PaperPart], language: str) -> bytes:
        """See PaperDoor."""
        from exporters.sheets import Block, set_sheet

        blocks = [Block(kind=one.kind, text=one.text, words=one.words, spoken=one.spoken) for one in parts]
        return set_sheet(title, blocks, language, timestamp=int(SystemClock().now().utc.timestamp()))


def make_app(arguments: Sequence[str]) -> QApplication:
    """The application, without a name that tells anything to other programs."""
    files.forget_history()
    QCoreApplication.setApplicationName("evidence-vault")
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app = QApplication([sys.argv[0], *arguments])
    app.setQuitOnLastWindowClosed(False)
    fonts.ensure_scripts()
    fonts.ensure_cjk()
    return app


def make_desk(app: QApplication, doors: Doors, settings: Settings) -> tuple[Desk, Operations]:
    """Everything put together."""
    operations = Operations(app)
    session = Session(
        doors=doors, settings=settings, operations=operations, clip=Clip(QApplication.clipboard()), parent=app
    )
    return Desk(app, session, home=Path(QDir.homePath()), end=app.quit), operations


def main() -> int:
    """Start the window; the process's exit status."""
    # Long adds run Python code in another thread: a short switch interval keeps the window's ticks even.
    sys.setswitchinterval(SWITCH_SECONDS)
    harden()
    app = make_app([])
    GarbageTurns(app)
    pictures = ConfinedPictures()
    viewers = ConfinedViewer()
    doors = Doors(
        vaults=VaultsOnDisk(),
        pictures=pictures,
        viewers=viewers,
        exports=Clerk(pictures),
        packages=Packages(),
        backups=BackupsOnDisk(),
        papers=Papers(),
        network=Network(),
        chats=ConfinedChats(),
        recognition=ConfinedRecognition(),
        web=WebPages(),
        requests=Letters(),
        statements=StatementDrafts(),
    )
    desk, operations = make_desk(app, doors, Settings(config_file(), app))
    desk.show()
    QTimer.singleShot(0, lambda: operations.read(app, _warm_up))
    status = app.exec()
    operations.stop(timeout=0.5)
    sys.stdout.flush()
    os._exit(status)  # a worker stuck in a system call must not keep the process alive after quick exit


def _warm_up(_: object) -> None:
    """Import the vault off the UI thread while she types her passphrase."""
    import evidence_vault.vault  # noqa: F401


if __name__ == "__main__":
    sys.exit(main())
