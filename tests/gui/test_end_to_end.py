"""The whole way through the window on a real vault: create, drop, look, export, check, lock, unlock, leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.errors import VaultLockedError
from evidence_vault.model import Action, Query
from evidence_vault.ports import NeverCancelled, NoProgress
from evidence_vault.vault import Passphrase, Vault, fixed
from gui.desk import Desk
from gui.doors import VaultsOnDisk, real
from gui.ports import PictureMode, Protection
from gui.ports_backup import SecretKind
from gui.screens.create import CreateScreen
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.recovery import RecoveryScreen
from gui.screens.unlock import UnlockScreen
from gui.screens.verify import VerifyScreen
from gui.session import Session
from gui.workspace import Workspace

PASSPHRASE = "quiet river lantern maple"
QUICK = fixed(64 * 1024, 1, 1)
LONG = 120_000


def create(desk: Desk, tmp_path: Path, wait: Callable[[], None]) -> Workspace:
    desk.window.gate.show_create()
    screen = cast("CreateScreen", desk.window.gate.currentWidget())
    screen.folder.setText(str(tmp_path))
    screen.name.setText("Papers")
    screen.passphrase.edit.setText(PASSPHRASE)
    screen.again.edit.setText(PASSPHRASE)
    screen.submit()
    wait()
    assert desk.window.workspace is not None
    return desk.window.workspace


def drop(workspace: Workspace, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    workspace.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def export(
    workspace: Workspace, folder: Path, wait: Callable[[], None], *, package: bool, pictures: PictureMode
) -> ExportingScreen:
    workspace.show_export(workspace.library.places.cases[0].id)
    wait()
    screen = cast("ExportScreen", workspace.stack.currentWidget())
    screen.whom.what.choose(package)
    screen.contents.pictures.choose(pictures)
    screen.closing.protections.choose(Protection.PASSPHRASE)
    screen.place.folder.setText(str(folder))
    for _ in range(4):
        screen.go_on()
        wait()
    assert screen.go.isEnabled()
    screen.submit()
    wait()
    done = cast("ExportingScreen", workspace.stack.currentWidget())
    assert not done.ready.isHidden(), (done.banner.heading.text(), done.banner.safe.text())
    return done


def test_from_a_new_vault_to_a_package_and_back(
    real_desk: Desk,
    real_session: Session,
    wait: Callable[[], None],
    data: Path,
    tmp_path: Path,
    qtbot: QtBot,
    ended: list[str],
) -> None:
    workspace = create(real_desk, tmp_path, wait)
    recovery = cast("RecoveryScreen", workspace.stack.currentWidget())
    recovery.make_words()
    wait()
    words = " ".join(recovery._words)
    assert len(words.split()) == 24
    recovery._leave()

    case = real_session.vault.new_case("Letters", reference="12/26")
    real_session.place.case = case.id
    workspace.library.refresh()
    wait()
    sources = [data / "images_exif" / "orientation" / "Portrait_8.jpg", tmp_path / "note.txt"]
    sources[1].write_text("a note")
    drop(workspace, *sources)
    qtbot.waitUntil(lambda: workspace.stack.currentWidget() is not workspace.library, timeout=LONG)
    workspace.stack.currentWidget().answer_no.click()  # type: ignore[union-attr]
    wait()
    library = workspace.library
    assert workspace.progress.what.text() == "Saved: 2. Not saved: 0."
    qtbot.waitUntil(lambda: library.items.rowCount() == 2 and library.items.item(1) is not None, timeout=LONG)

    row = next(n for n in range(2) if (item := library.items.item(n)) and item.facts and item.facts.covered)
    library.list.setCurrentIndex(library.items.index(row))
    wait()
    library.details.hold.setFocus()
    qtbot.mousePress(library.details.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.details.preview.is_clear, timeout=LONG)
    qtbot.mouseRelease(library.details.hold, Qt.MouseButton.LeftButton)
    assert not library.details.preview.is_clear
    wait()
    assert library.details.item is not None
    actions = [one.event.action for one in real_session.vault.events(library.details.item.id)]
    assert Action.VIEWED in actions
    assert Action.DERIVED in actions

    out = tmp_path / "out"
    out.mkdir()
    export(workspace, out, wait, package=False, pictures=PictureMode.COVERED)
    export(workspace, out, wait, package=True, pictures=PictureMode.SHOWN)
    assert sorted(path.name for path in out.iterdir()) == ["documents.pdf", "documents.zip"]
    assert (out / "documents.pdf").read_bytes().startswith(b"%PDF-")
    exported = [one for one in real_session.vault.events() if one.event.action is Action.EXPORTED]
    assert len(exported) == 2

    workspace.show_verify()
    check = cast("VerifyScreen", workspace.stack.currentWidget())
    check.start()
    wait()
    assert not check.result.isHidden(), check.banner.heading.text()
    report = real_session.vault.verify(progress=NoProgress(), cancel=NeverCancelled())
    assert report.unchanged

    old = real_session.vault
    qtbot.mouseClick(real_desk.window.header.lock_button, Qt.MouseButton.LeftButton)
    with pytest.raises(VaultLockedError):
        old.count(Query())
    unlock = cast("UnlockScreen", real_desk.window.gate.currentWidget())
    assert unlock.path == tmp_path / "Papers"
    unlock.passphrase.edit.setText("not the one at all")
    unlock.submit()
    wait()
    assert "does not open" in unlock.banner.heading.text()
    unlock.secret.ways[SecretKind.WORDS].click()
    unlock.words.setPlainText(words)
    unlock.submit()
    wait()
    assert real_session.is_open
    assert real_session.vault.count(Query()) == 2

    real_desk.quick_exit()
    print(f"quick exit on a real vault: hidden after {real_desk.exit_seconds * 1000:.1f} ms")
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert ended == ["end"]
    with Vault.open(tmp_path / "Papers", Passphrase(PASSPHRASE)) as again:
        assert again.count(Query()) == 2


def test_export_that_would_overwrite_is_refused(
    real_desk: Desk, real_session: Session, wait: Callable[[], None], tmp_path: Path
) -> None:
    workspace = create(real_desk, tmp_path, wait)
    real_session.vault.new_case("Letters")
    (tmp_path / "documents.pdf").write_bytes(b"hers")
    workspace.show_export(None)
    wait()
    screen = cast("ExportScreen", workspace.stack.currentWidget())
    screen.place.folder.setText(str(tmp_path))
    screen.whom.what.choose(False)
    screen.submit()
    wait()
    done = cast("ExportingScreen", workspace.stack.currentWidget())
    assert "already a file" in done.banner.heading.text()
    assert (tmp_path / "documents.pdf").read_bytes() == b"hers"


def test_locking_in_the_middle_of_a_long_add(
    real_desk: Desk, real_session: Session, wait: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = create(real_desk, tmp_path, wait)
    big = tmp_path / "big.bin"
    with big.open("wb") as file:
        file.truncate(400_000_000)
    started: list[object] = []
    workspace.adding.step.connect(started.append)
    drop(workspace, big)
    qtbot.waitUntil(lambda: bool(started), timeout=LONG)
    import time

    begun = time.perf_counter()
    real_desk.quick_exit()
    print(f"quick exit while adding: {(time.perf_counter() - begun) * 1000:.0f} ms")
    qtbot.waitUntil(lambda: real_session.operations.quiet, timeout=LONG)
    with Vault.open(tmp_path / "Papers", Passphrase(PASSPHRASE)) as again:
        assert again.count(Query()) == 0
        assert again.verify().unchanged


def test_doors_say_what_is_there(tmp_path: Path) -> None:
    door = VaultsOnDisk(kdf=QUICK)
    assert not door.is_vault(tmp_path)
    assert not door.has_keyring(tmp_path)
    made = door.create(tmp_path / "v", PASSPHRASE, "")
    try:
        assert door.is_vault(tmp_path / "v")
        assert not door.has_keyring(tmp_path / "v")
        door.change_passphrase(made, old=PASSPHRASE, new="another long one")
        assert real(made).slots()[0].kind.value == "passphrase"
    finally:
        made.lock()
    Vault.open(tmp_path / "v", Passphrase("another long one")).lock()
