"""Nothing is cut off: a language 40 % longer, 200 % text, right to left; and every control has a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from gui.desk import Desk
from gui.language import NAMES
from gui.screens.library import LibraryScreen
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import LANGUAGE, TEXT_SCALE
from tests.gui.clipped import cut_off, inside_view, lay_out
from tests.gui.fakes import FakeVault, sample_vault
from tests.gui.pseudo import Longer, RightToLeft
from tests.gui.restyled import put
from tests.gui.screens import all_screens, gate_screens

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QAbstractItemView, QProgressBar)


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(12)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.usefixtures("longer")
def test_a_language_40_percent_longer_fits(
    session: Session, settings: Settings, vault: FakeVault, settle: Callable[[], None], desk: Desk, scale: int
) -> None:
    put(settings, TEXT_SCALE, scale)
    faults = {}
    for name, window in all_screens(desk, session, vault, settle):
        lay_out(window)
        if found := cut_off(window):
            faults[name] = found
    put(settings, TEXT_SCALE, 100)
    assert faults == {}


@pytest.mark.parametrize("language", NAMES)
def test_large_text_fits(
    session: Session, settings: Settings, vault: FakeVault, settle: Callable[[], None], desk: Desk, language: str
) -> None:
    put(settings, LANGUAGE, language)
    put(settings, TEXT_SCALE, 200)
    faults = {}
    for name, window in all_screens(desk, session, vault, settle):
        lay_out(window)
        if found := cut_off(window):
            faults[name] = found
    put(settings, TEXT_SCALE, 100)
    put(settings, LANGUAGE, "en")
    assert faults == {}


def test_every_control_has_a_name_and_the_keyboard_reaches_it(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk
) -> None:
    faults = []
    for name, window in all_screens(desk, session, vault, settle):
        lay_out(window)
        for widget in window.findChildren(QWidget):
            if not isinstance(widget, CONTROLS) or not widget.isVisible() or inside_view(widget):
                continue
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or text):
                faults.append(f"{name}: {type(widget).__name__} has no name")
            if widget.isEnabled() and not isinstance(widget, (QProgressBar, QRadioButton)):  # arrows reach those
                proxy = widget.focusProxy() or widget
                if not proxy.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    faults.append(f"{name}: {text or widget.accessibleName()} is not reached by Tab")
    assert faults == []


def test_tab_goes_round_and_comes_back(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk
) -> None:
    for name, window in gate_screens(desk):
        lay_out(window)
        seen = set()
        widget = window.header.exit_button  # type: ignore[attr-defined]
        for _ in range(4000):
            widget = widget.nextInFocusChain()
            seen.add(widget)
        shown = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
        assert set(shown) <= seen, name


@pytest.fixture
def right_to_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The app's own way there: the language that is used counts as one that is written from the right."""
    monkeypatch.setattr("gui.language._RIGHT_TO_LEFT", {"en"})
    translator = RightToLeft()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_right_to_left_mirrors(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("right_to_left")
    desk._rebuild()
    settle()
    session.open(vault)
    settle()
    lay_out(desk.window)
    header = desk.window.header
    first, last = header.buttons["library"], header.exit_button
    assert first.mapTo(header, first.rect().center()).x() > last.mapTo(header, last.rect().center()).x()
    assert desk.window.workspace is not None
    library = desk.window.workspace.library
    assert isinstance(library, LibraryScreen)
    assert library.details.mapTo(library, library.details.rect().center()).x() < library.width() // 2


@pytest.mark.parametrize("scale", [100, 200])
def test_right_to_left_fits(
    session: Session,
    settings: Settings,
    vault: FakeVault,
    settle: Callable[[], None],
    desk: Desk,
    request: pytest.FixtureRequest,
    scale: int,
) -> None:
    request.getfixturevalue("right_to_left")
    put(settings, TEXT_SCALE, scale)
    desk._rebuild()
    settle()
    faults = {}
    for name, window in all_screens(desk, session, vault, settle):
        lay_out(window)
        if found := cut_off(window):
            faults[name] = found
    put(settings, TEXT_SCALE, 100)
    assert faults == {}


def test_window_titles_hold_no_case_word(
    session: Session, vault: FakeVault, settle: Callable[[], None], desk: Desk
) -> None:
    for _, window in all_screens(desk, session, vault, settle):
        titles = {one.windowTitle() for one in QApplication.topLevelWidgets()}
        assert titles <= {"", "Evidence Vault"}
        assert window.findChildren(QStackedWidget)
