"""The screens of keeping: backups, restores, repairs, shares. Shown one after another for tests that look at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from evidence_vault.model import BackupLook, BackupRelation, BackupReport, Finding, Problem
from gui.desk import Desk
from gui.ports_backup import BackupSource, SecretKind, Typed
from gui.screens.backups import BackupsScreen
from gui.screens.rehearse import RehearseScreen
from gui.screens.shares import SharesScreen
from tests.gui.fake_backups import GENERATIONS, FakeBackups

FOLDER = Path("/media")
SOURCE = BackupSource(FOLDER, None, Typed(SecretKind.WORDS, "word"))
Settle = Callable[[], None]


def _unheard(**_: object) -> None:
    """Progress that nobody looks at."""


def keeping_at_gate(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Before a vault is open."""
    door = FakeBackups()
    restore = desk.window.gate.show_restore()
    yield "restore", desk.window
    restore._show_generations(GENERATIONS)
    restore.show_tried(door.rehearse(SOURCE, progress=_unheard, cancel=None))
    yield "restore, tried", desk.window
    restore.single.setChecked(True)
    restore.tried.hide()
    restore._show_contents(door.contents(SOURCE, progress=_unheard, cancel=None))
    yield "restore, single", desk.window
    restore.everything.setChecked(True)
    restore.show_restored(door.restore(SOURCE, FOLDER, progress=_unheard, cancel=None))
    yield "restored", desk.window
    repair = desk.window.gate.show_repair(FOLDER)
    yield "repair", desk.window
    for mended in (False, True):
        repair.show_report(
            door.check(FOLDER, SOURCE.secret, repair=mended, backup=None, progress=_unheard, cancel=None)
        )
        yield "repair, mended" if mended else "repair, found", desk.window


def keeping_at_work(desk: Desk, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    """While a vault is open."""
    workspace = desk.window.workspace
    assert workspace is not None
    workspace.show_backups()
    settle()
    yield "backups", desk.window
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, BackupsScreen)
    screen.folder.edit.setText(str(FOLDER))
    screen.folder.look()
    settle()
    screen.show_look(BackupLook(relation=BackupRelation.BEHIND, generations=GENERATIONS, needed=310_000))
    yield "backups, ready", desk.window
    damaged = Problem(finding=Finding.OBJECT_DAMAGED, subject="item 7", detail="its encrypted file cannot be read")
    screen.show_made(BackupReport(generation=4, objects=26, copied=2, bytes_written=310_000, problems=(damaged,)))
    settle()
    yield "backups, made", desk.window
    screen.show_look(BackupLook(relation=BackupRelation.AHEAD, generations=GENERATIONS))
    yield "backups, ahead", desk.window
    yield from _trying(desk, settle)
    yield from _shares(desk, settle)


def _trying(desk: Desk, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    workspace = desk.window.workspace
    assert workspace is not None
    workspace.show_rehearse(FOLDER)
    settle()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, RehearseScreen)
    yield "try a restore", desk.window
    screen.result.show_tried(FakeBackups().rehearse(SOURCE, progress=_unheard, cancel=None), recorded=True)
    yield "tried", desk.window


def _shares(desk: Desk, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    workspace = desk.window.workspace
    assert workspace is not None
    workspace.show_shares()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, SharesScreen)
    yield "shares", desk.window
    screen.make_shares()
    settle()
    yield "shares, one", desk.window
    screen.ask((0, 7, 32))
    yield "shares, check", desk.window
    screen._step("end")
    yield "shares, end", desk.window
