"""Many exhibits at once: adding, finding, tagging, the timeline, how large it is."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_vault.model import AddDetails, Query, ScaleKind
from evidence_vault.vault import Vault
from gui.screens.scale import ScaleScreen
from gui.screens.timeline import TimelineScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.gui.stories.telling import LONG, Wait, open_page, picture, put
from tests.gui.watchdog import Watchdog


def test_she_drops_300_files_and_stops_half_way(
    workspace: Workspace, vault: Vault, tmp_path: Path, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    folder = tmp_path / "from her"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03d}.txt").write_text(f"message {number}\n" * 40_000)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    results = workspace.progress.results
    results.model().rowsInserted.connect(lambda: results.count() >= 20 and workspace.progress.stop.click())
    workspace.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: results.count() >= 20, timeout=LONG)
    wait()
    told = results.count()
    assert 20 <= told < 300
    assert vault.count(Query()) >= told
    assert len(list(folder.iterdir())) == 300
    qtbot.waitUntil(lambda: workspace.library.items.rowCount() == vault.count(Query()), timeout=LONG)
    assert vault.verify().unchanged
    assert not list(vault.path.rglob("*.part"))


def test_she_finds_it_by_two_chinese_characters(
    workspace: Workspace, vault: Vault, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    vault.add_bytes(b"1", "a.txt", AddDetails(note="群里转发的截图，管理员删除了"))
    vault.add_bytes(b"2", "b.txt", AddDetails(note="another one"))
    library = workspace.library
    library.refresh()
    wait()
    library.search.setFocus()
    for character in "截图":  # as an input method hands them over
        typed = QInputMethodEvent()
        typed.setCommitString(character)
        QApplication.sendEvent(library.search, typed)
    qtbot.waitUntil(lambda: library.items.rowCount() == 1, timeout=LONG)
    wait()
    qtbot.waitUntil(lambda: library.items.item(0) is not None, timeout=LONG)
    found = library.items.item(0)
    assert found is not None
    assert found.number == 1


def test_she_chooses_many_and_tags_them(
    workspace: Workspace, vault: Vault, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    case = vault.new_case("One")
    for number in range(30):
        vault.add_bytes(b"%d" % number, f"{number}.txt", AddDetails())
    library = workspace.library
    library.refresh()
    wait()
    library.shape.click()
    library.table.selectAll()
    qtbot.waitUntil(library.chosen.isVisible, timeout=LONG)
    assert library.chosen.count.text() == "30 exhibits chosen"
    library.chosen.words.setText("seen by a friend")
    library.chosen.add_tag.click()
    wait()
    assert [(one.word, one.items) for one in vault.tags()] == [("seen by a friend", 30)]
    library.table.selectAll()
    library.chosen.cases.setCurrentIndex(library.chosen.cases.findData(case.id))
    library.chosen.cases.activated.emit(library.chosen.cases.currentIndex())
    wait()
    assert len(vault.exhibits(case.id)) == 30
    library.filters.tag.setCurrentIndex(1)
    library.filters.tag.activated.emit(1)
    wait()
    assert library.items.rowCount() == 30
    assert library.items.query.tag == "seen by a friend"


def test_she_says_when_it_appeared_and_sees_it_on_the_timeline(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait, qtbot: QtBot, watchdog: Watchdog
) -> None:
    put(vault, real_session, picture(), "a.png")
    page = open_page(workspace, wait)
    page.saying.posted.setText("2026-02-01 21:07")
    page.saying.save()
    page.saying.handle.setText("@seller")
    page.saying.add.click()
    wait()
    item = vault.numbered([1])[0]
    assert item.posted is not None
    assert item.posted.start.startswith("2026-02-01T21:07")
    assert [account.handle for account in item.accounts] == ["@seller"]
    workspace.pages.show_timeline()
    wait()
    screen = cast("TimelineScreen", workspace.stack.currentWidget())
    listed = [screen.list.item(row).text() for row in range(screen.list.count())]
    assert listed[0] == "1 February 2026: 1 appeared or happened, 0 saved"
    assert "1 appeared or happened, 1 saved" in screen.summary.text()
    before = screen.picture.end - screen.picture.start
    qtbot.keyClick(screen.picture, Qt.Key.Key_Plus)
    assert screen.picture.end - screen.picture.start < before
    qtbot.keyClick(screen.picture, Qt.Key.Key_0)
    assert "1 appeared" in screen.picture.accessibleName()


def test_she_notes_how_large_it_is_with_the_exhibit_that_shows_it(
    workspace: Workspace, vault: Vault, real_session: Session, wait: Wait
) -> None:
    case = vault.new_case("One")
    put(vault, real_session, picture(), "a.png")
    real_session.place.case = case.id
    vault.put_in_case(case.id, [vault.numbered([1])[0].id])
    workspace.library.refresh()
    wait()
    workspace.library.items.item(0)
    wait()
    workspace.library.list.setCurrentIndex(workspace.library.items.index(0))
    workspace.pages.show_scale()
    wait()
    screen = cast("ScaleScreen", workspace.stack.currentWidget())
    screen.value.setText("98,213 members")
    screen.save.click()
    wait()
    assert screen.banner.isHidden(), screen.banner.heading.text()
    facts = vault.scale_facts(case.id)
    assert [(fact.said.kind, fact.said.value, fact.said.source) for fact in facts] == [
        (ScaleKind.MEMBERS, "98,213 members", vault.numbered([1])[0].id)
    ]
