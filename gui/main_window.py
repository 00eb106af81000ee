"""The one window: the header, and below it the gate or the workspace. No case word is ever in its title."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui import settings_table, theme
from gui.gate import Gate
from gui.ports import OpenVault
from gui.screens.helplines import HelplinesScreen
from gui.screens.licences import LicencesScreen
from gui.screens.settings import SettingsScreen
from gui.session import Session
from gui.widgets.header import Header
from gui.workspace import Workspace

TITLE = "Evidence Vault"


class MainWindow(QWidget):
    """Follows the session: locked shows the gate, open shows the workspace."""

    quick_exit = Signal()
    closed = Signal()

    def __init__(self, session: Session, *, home: Path, last: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._home = home
        self.setWindowTitle(TITLE)
        theme.dress(self)
        self.header = Header()
        self.header.quick_exit.connect(self.quick_exit)
        self.header.lock.connect(session.lock)
        self.header.go.connect(self._go)
        self.gate = Gate(session, home=home, last=last)
        self.gate.passed.connect(self._passed)
        self.gate.stop_wanted.connect(self.close)
        self.workspace: Workspace | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        session.opened.connect(self._opened)
        session.locked.connect(self._locked)
        self._new = False
        if session.is_open:
            self._opened()
        else:
            self.gate.begin()

    def _passed(self, vault: OpenVault, new: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._new = new
        if self._session.settings.flag(settings_table.REMEMBER_VAULT):
            self._session.settings.put(settings_table.LAST_VAULT, str(vault.path))
        self._session.open(vault)

    def _opened(self) -> None:
        self.workspace = Workspace(self._session, folder=self._home)
        self.workspace.at.connect(self.header.mark)
        self.workspace.settings_wanted.connect(self.show_settings)
        self.workspace.repair_wanted.connect(self._lock_and_repair)
        self.stack.addWidget(self.workspace)
        self.stack.setCurrentWidget(self.workspace)
        self.header.set_open(is_open=True)
        if self._new:
            self._new = False
            self.workspace.show_recovery(self.workspace.show_library)
        else:
            self.workspace.show_library()

    def _locked(self) -> None:
        old, self.workspace = self.workspace, None
        if old is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.header.set_open(is_open=False)
        self.header.mark("")
        self.stack.setCurrentWidget(self.gate)
        self.gate.show_unlock()

    def _go(self, name: str) -> None:
        if self.workspace is not None:
            self.workspace.go(name)
        elif name == "settings":
            self.show_settings()

    def show_settings(self) -> None:
        """Settings, over whatever is shown."""
        self.show_made(self.settings_page())

    def settings_page(self) -> SettingsScreen:
        """The page of settings, made and not shown yet: in a new language each of the two takes its time."""
        screen = SettingsScreen(self._session.settings)
        screen.licences_wanted.connect(self.show_licences)
        screen.back.connect(self._leave_settings)
        if self.workspace is not None:
            screen.welcome_wanted.connect(self._lock_and_welcome)
            screen.helplines_wanted.connect(self.show_helplines)
        else:
            screen.welcome_wanted.connect(self.gate.show_welcome)
            screen.helplines_wanted.connect(self.gate.show_helplines)
        return screen

    def _leave_settings(self) -> None:
        if self.workspace is not None:
            self.workspace.show_library()
        else:
            self.gate.begin()

    def show_made(self, screen: SettingsScreen) -> None:
        """Show that page."""
        if self.workspace is not None:
            self.workspace.show_page(screen, "settings")
            return
        self.gate.show_page(screen)
        self.header.mark("settings")

    def show_helplines(self) -> None:
        """Whom she can turn to, while a vault is open."""
        if self.workspace is None:
            self.gate.show_helplines()
            return
        screen = HelplinesScreen(self._session.settings)
        screen.back.connect(self.show_settings)
        self.workspace.show_page(screen, "settings")

    def show_licences(self) -> None:
        """Whose work is inside, and under which terms."""
        screen = LicencesScreen()
        screen.back.connect(self.show_settings)
        if self.workspace is not None:
            self.workspace.show_page(screen, "settings")
        else:
            self.gate.show_page(screen)

    def _lock_and_welcome(self) -> None:
        self._session.lock()
        self.gate.show_welcome()

    def _lock_and_repair(self) -> None:
        """A repair needs the vault closed."""
        path = self._session.vault.path
        self._session.lock()
        self.gate.show_repair(path)

    def release(self) -> None:
        """Stop following the session: another window takes over."""
        self._session.opened.disconnect(self._opened)
        self._session.locked.disconnect(self._locked)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """The last window closed: lock first."""
        self.hide()
        self._session.lock()
        event.accept()
        self.closed.emit()
