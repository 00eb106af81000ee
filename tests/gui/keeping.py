"""Finding her way to the screens of keeping, for the stories about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from evidence_vault.model import AddDetails
from evidence_vault.vault import Passphrase, Vault, fixed
from gui.desk import Desk
from gui.screens.backups import BackupsScreen
from gui.screens.unlock import UnlockScreen
from gui.workspace import Workspace

PASSPHRASE = "quiet river lantern maple"
QUICK = fixed(64 * 1024, 1, 1)
Wait = Callable[[], None]
W = TypeVar("W", bound=QWidget)


def made(path: Path) -> Path:
    """A vault with three exhibits, closed."""
    with Vault.create(path, Passphrase(PASSPHRASE), kdf=QUICK) as vault:
        for number in range(1, 4):
            vault.add_bytes(f"letter {number}".encode() * 900, f"{number}.txt", AddDetails(title=f"Letter {number}"))
    return path


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def at_gate(desk: Desk, kind: type[W]) -> W:
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, kind)
    return screen


def at_work(desk: Desk, kind: type[W]) -> W:
    assert desk.window.workspace is not None
    screen = desk.window.workspace.stack.currentWidget()
    assert isinstance(screen, kind)
    return screen


def unlocked(desk: Desk, path: Path, wait: Wait) -> Workspace:
    desk.window.gate.show_unlock()
    screen = at_gate(desk, UnlockScreen)
    screen.folder.setText(str(path))
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.submit()
    wait()
    assert desk.window.workspace is not None
    return desk.window.workspace


def open_backups(desk: Desk, wait: Wait, to: Path | None = None) -> BackupsScreen:
    cast("Workspace", desk.window.workspace).go("backups")
    wait()
    screen = at_work(desk, BackupsScreen)
    if to is not None:
        screen.folder.put(to)
        wait()
    return screen
