"""Pictures of the screen, on painted screens: what is saved, what is said of it, and what never is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from evidence_vault.errors import DiskFullError
from evidence_vault.errors_outside import ScreenError
from evidence_vault.model import AddDetails, TakenHow
from gui.desk import Desk
from gui.screen.values import Part, Window
from gui.screens.age import AgeScreen
from gui.screens.record import RecordScreen
from gui.screens.screen import NOW_KEY, Means, PictureScreen
from gui.session import Session
from gui.taking import ALL, Taking, Wanted
from gui.workspace import Workspace
from tests.gui.fake_screen import FakeScreens, FakeWindows, painted
from tests.gui.fakes import FakeVault

RED, GREEN, BLUE = "#ff0000", "#008000", "#0000ff"
BOX = QRect(100, 50, 200, 100)


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens({"left": painted("red", blue=BOX)})


@pytest.fixture
def windows() -> FakeWindows:
    return FakeWindows([Window(title="A chat", place=BOX), Window(title="Behind", place=QRect(0, 0, 400, 300))])


@pytest.fixture
def taking(
    desk: Desk, session: Session, vault: FakeVault, screens: FakeScreens, windows: FakeWindows
) -> Iterator[Taking]:
    session.open(vault)
    workspace = desk.window.workspace
    assert workspace is not None
    made = Taking(session, screens, windows, home=workspace)
    session.adults = True
    made.wanted = Wanted()
    yield made
    if made.bar is not None:
        made.end()


def kept(vault: FakeVault) -> list[QImage]:
    return [QImage.fromData(vault.contents[one.id]) for one in vault.stored]


def colour(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


def settled(taking: Taking, settle: Callable[[], None], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not taking._busy and not taking.aside.is_away)
    settle()


def test_the_key_saves_the_whole_screen_pixel_for_pixel(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    (image,) = kept(vault)
    assert image.convertToFormat(QImage.Format.Format_RGB32) == painted("red", blue=BOX)
    (item,) = vault.stored
    assert item.taken is not None
    assert item.taken.how is TakenHow.SCREEN
    facts = dict(item.taken.facts)
    assert facts["monitor"] == "left"
    assert facts["resolution"] == "400 × 300"
    assert facts["scale"] == "1"
    assert facts["way"] == "painted"
    assert facts["grabbed"].startswith("20")
    assert "window" not in facts, "she did not agree"


def test_the_title_in_front_is_kept_only_if_she_agreed(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.wanted = Wanted(front=True)
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert vault.stored[0].taken is not None
    assert dict(vault.stored[0].taken.facts)["window"] == "A chat"


def test_our_own_windows_are_away_at_the_grab_and_come_back(
    desk: Desk, taking: Taking, screens: FakeScreens, settle: Callable[[], None], qtbot: QtBot
) -> None:
    seen = []
    grab = screens.grab
    screens.grab = lambda *answers: (seen.append(desk.window.isVisible()), grab(*answers))[1]  # type: ignore[method-assign]
    assert desk.window.isVisible()
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert seen == [False]
    assert desk.window.isVisible()
    assert desk.window.windowOpacity() == 1.0


def test_a_part_is_cut_out_of_the_frozen_screen(
    taking: Taking, vault: FakeVault, screens: FakeScreens, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.take(Part.REGION)
    qtbot.waitUntil(lambda: bool(taking.choosing.overlays))
    (overlay,) = taking.choosing.overlays
    screens.images["left"] = painted("green")  # what changes now is not in it
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(90, 40))
    QTest.mouseMove(overlay, QPoint(110, 60))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(110, 60))
    settled(taking, settle, qtbot)
    (image,) = kept(vault)
    assert (image.width(), image.height()) == (20, 20)
    assert [colour(image, 0, 0), colour(image, 10, 10)] == [RED, BLUE]
    taken = vault.stored[0].taken
    assert taken is not None
    assert (taken.how, dict(taken.facts)["area"]) == (TakenHow.REGION, "90, 40, 20 × 20")


def test_a_part_can_be_chosen_with_keys_alone(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.take(Part.REGION)
    qtbot.waitUntil(lambda: bool(taking.choosing.overlays))
    (overlay,) = taking.choosing.overlays
    QTest.keyClick(overlay, Qt.Key.Key_Left)
    QTest.keyClick(overlay, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.part == QRect(80, 74, 220, 150)
    QTest.keyClick(overlay, Qt.Key.Key_Return)
    settled(taking, settle, qtbot)
    assert kept(vault)[0].size() == overlay.part.size()


def test_at_scale_two_a_part_has_twice_the_pixels(
    taking: Taking, vault: FakeVault, screens: FakeScreens, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screens.scale = 2.0
    taking.take(Part.REGION)
    qtbot.waitUntil(lambda: bool(taking.choosing.overlays))
    (overlay,) = taking.choosing.overlays
    assert (overlay.width(), overlay.height()) == (200, 150)
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(50, 25))
    QTest.mouseMove(overlay, QPoint(70, 45))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(70, 45))
    settled(taking, settle, qtbot)
    (image,) = kept(vault)
    assert (image.width(), image.height()) == (40, 40)
    assert {colour(image, x, y) for x in (0, 39) for y in (0, 39)} == {BLUE}


def test_where_no_window_can_be_chosen_it_is_said(
    taking: Taking, windows: FakeWindows, vault: FakeVault, qtbot: QtBot
) -> None:
    windows.windows = []
    taking.begin()
    assert taking.bar is not None
    taking.take(Part.WINDOW)
    said = taking.bar.said
    qtbot.waitUntil(lambda: "No window of another program" in said.text())
    assert not taking.choosing.overlays
    assert taking.bar.isVisible()
    assert kept(vault) == []


def test_a_window_is_chosen_by_pointer_or_tab(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.wanted = Wanted(front=True)
    taking.take(Part.WINDOW)
    qtbot.waitUntil(lambda: bool(taking.choosing.overlays))
    (overlay,) = taking.choosing.overlays
    assert overlay.part == BOX
    QTest.keyClick(overlay, Qt.Key.Key_Tab)
    assert overlay.part == QRect(0, 0, 400, 300)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(150, 80))
    settled(taking, settle, qtbot)
    (item,) = vault.stored
    assert item.taken is not None
    assert (item.taken.how, dict(item.taken.facts)["window"]) == (TakenHow.WINDOW, "A chat")
    assert {colour(kept(vault)[0], x, y) for x in (0, 199) for y in (0, 99)} == {BLUE}


def test_escape_saves_nothing(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot, desk: Desk
) -> None:
    taking.take(Part.REGION)
    qtbot.waitUntil(lambda: bool(taking.choosing.overlays))
    QTest.keyClick(taking.choosing.overlays[0], Qt.Key.Key_Escape)
    settled(taking, settle, qtbot)
    assert vault.stored == []
    assert taking.choosing.overlays == []
    assert desk.window.isVisible()


def test_all_monitors_give_one_picture_each(
    taking: Taking, vault: FakeVault, screens: FakeScreens, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screens.images["right"] = painted("green", 200, 100)
    taking.wanted = Wanted(monitor=ALL)
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert [(one.width(), colour(one, 0, 0)) for one in kept(vault)] == [(400, RED), (200, GREEN)]
    taking.wanted = Wanted(monitor="right")
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert [one.width() for one in kept(vault)] == [400, 200, 200]


def test_a_series_keeps_what_changed_and_counts_what_did_not(
    taking: Taking, session: Session, vault: FakeVault, screens: FakeScreens, settle: Callable[[], None], qtbot: QtBot
) -> None:
    alive = []
    session.alive.connect(lambda: alive.append(1))
    taking.begin()
    bar = taking.bar
    assert bar is not None
    bar.repeat.click()
    taking._timer.stop()  # the test looks when it likes

    def look() -> None:
        settled(taking, settle, qtbot)
        taking._tick()
        settled(taking, settle, qtbot)

    look()
    look()
    assert "Unchanged and not kept again: 2." in bar.said.text()
    screens.images["left"] = painted("green")
    look()
    look()
    bar.repeat.click()
    settled(taking, settle, qtbot)
    assert [colour(one, 0, 0) for one in kept(vault)] == [RED, GREEN, GREEN]
    said = [dict(one.taken.facts) for one in vault.stored if one.taken]
    assert [one["position"] for one in said] == ["1", "2", "3"]
    assert [one.get("unchanged") for one in said] == [None, "2", None]
    assert len({one["series"] for one in said}) == 1
    assert len(alive) == 2, "a screen that changes is her at work; one that stands still is not"


def test_before_the_answer_about_age_nothing_is_stored(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking._session.adults = False
    with qtbot.waitSignal(taking.age_question):
        taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert vault.stored == []
    assert taking.waiting
    taking.answer_no()
    settle()
    assert len(vault.stored) == 1
    assert not taking.waiting


def test_locking_takes_the_bar_down_and_forgets_what_waits(
    taking: Taking, session: Session, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.begin()
    assert not desk.window.isVisible()
    taking._session.adults = False
    taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    session.lock()
    assert taking.bar is None
    assert not taking.waiting
    assert desk.window.isVisible(), "otherwise nobody could unlock it again"


@pytest.mark.parametrize("monitor", [0, 1])
def test_quick_exit_leaves_neither_bar_nor_overlay_nor_window(
    taking: Taking, desk: Desk, screens: FakeScreens, ended: list[str], qtbot: QtBot, monitor: int
) -> None:
    """From the overlay on each monitor. Keys reach a window of ours after the focus has, never before."""
    screens.images["right"] = painted("green")
    taking.begin()
    taking.take(Part.REGION)
    qtbot.waitUntil(lambda: len(taking.choosing.overlays) == 2)
    overlay = taking.choosing.overlays[monitor]
    overlay.activateWindow()
    qtbot.waitUntil(overlay.isActiveWindow)
    window = overlay.windowHandle()
    for _ in range(3):
        QTest.keyPress(window, Qt.Key.Key_Shift)
        QTest.keyRelease(window, Qt.Key.Key_Shift)
    assert ended == ["end"]
    assert taking.choosing.overlays == []
    assert taking.bar is None
    assert not desk.window.isVisible()


def test_a_system_that_gives_no_picture_says_so(
    taking: Taking, screens: FakeScreens, vault: FakeVault, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screens.fault = ScreenError()
    taking.begin()
    with qtbot.waitSignal(taking.failed):
        taking.take(Part.SCREEN)
    settled(taking, settle, qtbot)
    assert taking.bar is not None
    assert "no picture of the screen" in taking.bar.said.text()
    assert taking.bar.isVisible()
    assert vault.stored == []


def test_a_full_disk_stops_a_series_and_says_so(
    taking: Taking, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking.begin()
    assert taking.bar is not None
    vault.fault = DiskFullError()
    taking.bar.repeat.click()
    with qtbot.waitSignal(taking.failed):
        pass
    settled(taking, settle, qtbot)
    assert not taking._timer.isActive()
    assert "disk is full" in taking.bar.said.text()


@pytest.fixture
def workspace(taking: Taking, desk: Desk, session: Session, screens: FakeScreens) -> Workspace:
    session.adults = False  # nobody was asked yet
    assert desk.window.workspace is not None
    made = desk.window.workspace
    made.capture.taking._door = screens
    return made


def test_the_page_hands_on_what_she_chose(qtbot: QtBot) -> None:
    screen = PictureScreen(Means("portal", False), Wanted(every=5))
    qtbot.addWidget(screen)
    screen.delay.setCurrentIndex(1)
    with qtbot.waitSignal(screen.start) as heard:
        screen.go.click()
    assert heard.args == [Wanted(every=5, delay=3, details=AddDetails())]
    assert any("Wayland" in text for text in screen.words)
    assert not screen.front.isVisibleTo(screen)


def test_from_the_page_through_the_question_to_the_bar_and_back(
    workspace: Workspace, vault: FakeVault, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking = workspace.capture.taking
    workspace.show_add().screen_wanted.emit()
    page = workspace.stack.currentWidget()
    assert isinstance(page, PictureScreen)
    page.go.click()
    question = workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    assert "about to save" in question.title.text()
    question.answer_no.click()
    assert taking.bar is not None
    assert not desk.window.isVisible()
    qtbot.waitUntil(taking.bar.isActiveWindow)
    QTest.keyClick(taking.bar, Qt.Key.Key_S)
    settled(taking, settle, qtbot)
    assert taking.bar.said.text() == "Saved: 1."
    taking.bar.leave.click()
    assert desk.window.isVisible()
    assert len(vault.stored) == 1
    assert "1 exhibit" in workspace.progress.what.text()


def test_the_key_in_the_window_grabs_first_and_asks_then(
    workspace: Workspace, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    taking = workspace.capture.taking
    assert NOW_KEY == "F9"
    QTest.keyClick(workspace.library.list, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: taking.waiting)
    settled(taking, settle, qtbot)
    question = workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    assert vault.stored == []
    question.answer_yes.click()
    assert isinstance(workspace.stack.currentWidget(), RecordScreen)
    assert not taking.waiting
    assert vault.stored == []
