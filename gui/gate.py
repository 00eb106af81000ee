"""Everything before a vault is open: the first note, start, create, unlock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui import settings_table
from gui.ports import OpenVault
from gui.screens.compare import CompareScreen
from gui.screens.create import CreateScreen
from gui.screens.helplines import HelplinesScreen
from gui.screens.package import PackageScreen
from gui.screens.repair import RepairScreen
from gui.screens.restore import RestoreScreen
from gui.screens.start import StartScreen
from gui.screens.unlock import UnlockScreen
from gui.screens.welcome import WelcomeScreen
from gui.session import Session
from gui.widgets.parts import let_go


class Gate(QStackedWidget):
    """Shows one screen at a time; `passed` hands over a vault and whether it is new."""

    passed = Signal(object, bool)
    stop_wanted = Signal()

    def __init__(self, session: Session, *, home: Path, last: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._home = home
        self._last = last
        self.setObjectName("page")

    @property
    def rehearsal(self) -> WelcomeScreen | None:
        """The page on which quick exit is tried out, while it is shown."""
        screen = self.currentWidget()
        return screen if isinstance(screen, WelcomeScreen) and screen.rehearsing else None

    def begin(self) -> None:
        """The first note once, then unlock if a vault is known, else the first choice."""
        if not self._session.settings.flag(settings_table.WELCOMED):
            self.show_welcome()
        elif self._last is not None:
            self.show_unlock()
        else:
            self.show_start()

    def show_welcome(self) -> None:
        """Before you start."""
        screen = WelcomeScreen(self._session.settings)
        screen.finished.connect(self._welcomed)
        screen.stop_wanted.connect(self.stop_wanted)
        self.show_page(screen)

    def _welcomed(self) -> None:
        self._session.settings.put(settings_table.WELCOMED, value=True)
        self.begin()

    def show_package(self) -> PackageScreen:
        """Read a package that was received."""
        screen = PackageScreen(self._session.doors.packages, self._session.operations, self._session.doors.papers)
        screen.back.connect(self.begin)
        screen.compare_wanted.connect(self.show_compare)
        self.show_page(screen)
        return screen

    def show_compare(self) -> CompareScreen:
        """Several packages side by side."""
        screen = CompareScreen(self._session.doors.packages, self._session.operations)
        screen.back.connect(self.show_package)
        self.show_page(screen)
        return screen

    def show_helplines(self) -> None:
        """Whom she can turn to; no vault is needed."""
        screen = HelplinesScreen(self._session.settings)
        screen.back.connect(self.begin)
        self.show_page(screen)

    def show_start(self) -> None:
        """The first choice."""
        screen = StartScreen()
        screen.create_wanted.connect(self.show_create)
        screen.open_wanted.connect(self.show_unlock)
        screen.welcome_wanted.connect(self.show_welcome)
        screen.helplines_wanted.connect(self.show_helplines)
        screen.package_wanted.connect(self.show_package)
        screen.restore_wanted.connect(self.show_restore)
        self.show_page(screen)

    def show_create(self) -> None:
        """A new vault."""
        screen = CreateScreen(door=self._session.doors.vaults, operations=self._session.operations, home=self._home)
        screen.created.connect(lambda vault: self._pass(vault, new=True))
        screen.back.connect(self.show_start)
        self.show_page(screen)

    def show_unlock(self) -> None:
        """Unlock."""
        screen = UnlockScreen(door=self._session.doors.vaults, operations=self._session.operations, path=self._last)
        screen.opened.connect(lambda vault: self._pass(vault, new=False))
        screen.create_wanted.connect(self.show_create)
        screen.package_wanted.connect(self.show_package)
        screen.restore_wanted.connect(self.show_restore)
        screen.repair_wanted.connect(self.show_repair)
        self.show_page(screen)

    def show_restore(self) -> RestoreScreen:
        """Restore from a backup; no vault is needed."""
        screen = RestoreScreen(door=self._session.doors.backups, operations=self._session.operations, home=self._home)
        screen.back.connect(self.begin)
        screen.open_wanted.connect(self._unlock_at)
        self.show_page(screen)
        return screen

    def show_repair(self, path: Path | None) -> RepairScreen:
        """Check and repair a closed vault."""
        screen = RepairScreen(door=self._session.doors.backups, operations=self._session.operations, path=path)
        screen.back.connect(self.begin)
        screen.open_wanted.connect(self._unlock_at)
        self.show_page(screen)
        return screen

    def _unlock_at(self, path: Path) -> None:
        self._last = path
        self.show_unlock()

    def _pass(self, vault: OpenVault, *, new: bool) -> None:
        self._last = vault.path
        self.passed.emit(vault, new)

    def show_page(self, screen: QWidget) -> None:
        """Show one screen and let the one before go."""
        while self.count():
            let_go(self, 0)
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        focus_first = getattr(screen, "focus_first", None)
        if focus_first is not None:
            focus_first()
