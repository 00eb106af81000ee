"""The app around the window: dress, language, idle lock, and quick exit in the same event turn as the key."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from gui import accessible, capture, fonts, settings_table, theme
from gui.capture import RecordingsGuard
from gui.idle import IdleWatch
from gui.input_windows import InputWindows
from gui.language import Language
from gui.main_window import MainWindow
from gui.quick_exit import PRESSES, ShiftWatch
from gui.screens.settings import SettingsScreen
from gui.session import Session
from gui.system_lock import SystemWatch
from gui.turns import next_turn

_REBUILD = {
    one.name
    for one in (
        settings_table.LANGUAGE,
        settings_table.COLOURS,
        settings_table.TEXT_SCALE,
        settings_table.RECORDINGS,
    )
}


class Desk(QObject):
    """Owns the window. `exit_seconds` is how long the last quick exit took until nothing was on the screen."""

    def __init__(
        self,
        app: QApplication,
        session: Session,
        *,
        home: Path,
        end: Callable[[], None],
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._session = session
        self._home = home
        self._end = end
        self._clock = clock
        self._released = False
        self.exit_seconds = 0.0
        self.blank: QWidget | None = None
        accessible.install()
        self.language = Language(app)
        self.shift = ShiftWatch(self)
        self.idle = IdleWatch(self)
        self.system = SystemWatch(app, self)
        self.recordings = RecordingsGuard(capture.for_this_system(), self)
        self.input = InputWindows(app, (self.shift, self.idle), self)
        if self.recordings.can_hide:
            app.installEventFilter(self.recordings)
        self.shift.fired.connect(self._shift_fired)
        self.shift.counted.connect(self._shift_counted)
        self.idle.idle.connect(session.lock)
        self.system.away.connect(session.lock)
        session.opened.connect(self.idle.start)
        session.locked.connect(self.idle.stop)
        session.alive.connect(self.idle.poke)
        session.settings.changed.connect(self._setting_changed)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        contrast = hints.accessibility()
        if contrast is not None:
            contrast.contrastPreferenceChanged.connect(self._scheme_changed)
        self._dress()
        self.window = self._make_window()

    def _dress(self) -> None:
        settings = self._session.settings
        self.language.use(settings.text(settings_table.LANGUAGE))
        fonts.scale_text(self._app, settings.number(settings_table.TEXT_SCALE))
        theme.apply(self._app, settings.text(settings_table.COLOURS))
        self._watch()

    def _watch(self) -> None:
        settings = self._session.settings
        self.shift.enabled = settings.flag(settings_table.SHIFT_EXIT)
        self.recordings.hidden = settings.flag(settings_table.RECORDINGS)
        self.idle.minutes = settings.number(settings_table.IDLE_MINUTES)

    def _make_window(self) -> MainWindow:
        kept = self._session.settings.text(settings_table.LAST_VAULT)
        remembered = self._session.settings.flag(settings_table.REMEMBER_VAULT)
        last = Path(kept) if kept and remembered else None
        window = MainWindow(self._session, home=self._home, last=last)
        window.quick_exit.connect(self._exit_pressed)
        window.closed.connect(self._end)
        window.winId()  # makes its QWindow
        self.input.add(window.windowHandle())
        return window

    def show(self) -> None:
        """Show the window at a size that fits the screen."""
        room = self._app.primaryScreen().availableSize()
        self.window.resize(min(1280, room.width()), min(800, room.height()))
        self.window.show()

    def _setting_changed(self, name: str) -> None:
        self._watch()
        if name == settings_table.REMEMBER_VAULT.name:
            self._forget_or_keep_place()
        if name in _REBUILD:
            next_turn(self, self._rebuild)

    def _scheme_changed(self) -> None:
        """The desktop went dark or light: follow it if she asked for that."""
        if self._session.settings.text(settings_table.COLOURS) == "system":
            self._setting_changed(settings_table.COLOURS.name)

    def _forget_or_keep_place(self) -> None:
        settings = self._session.settings
        keep = settings.flag(settings_table.REMEMBER_VAULT) and self._session.is_open
        settings.put(settings_table.LAST_VAULT, str(self._session.vault.path) if keep else "")

    def _rebuild(self) -> None:
        """A new window in the new language or dress, at the same place; the vault stays open.

        In a turn of its own, as what asked for it is in the old window. That one goes first: Qt would dress each of
        its widgets anew, for which it takes ten times as long as for making them.
        """
        if self._released:
            return
        place, shown = self.window.geometry(), self.window.isVisible()
        self.window.quick_exit.disconnect(self._exit_pressed)
        self.window.closed.disconnect(self._end)
        self.window.release()
        self.window.hide()
        delete(self.window)
        self._dress()
        self.window = self._make_window()
        self.window.setGeometry(place)
        next_turn(self.window, lambda: self._settings_again(again=shown))

    def _settings_again(self, *, again: bool) -> None:
        """Where she changed it: the page is made in a turn of its own too, the first words in another script."""
        page = self.window.settings_page()
        next_turn(self.window, lambda: self._show_rebuilt(page, again=again))

    def _show_rebuilt(self, page: SettingsScreen, *, again: bool) -> None:
        self.window.show_made(page)
        if again and not self._session.leaving:
            self.window.show()

    def _shift_fired(self) -> None:
        if self.window.gate.rehearsal is None or self._session.is_open:
            self.quick_exit()

    def _shift_counted(self, presses: int) -> None:
        rehearsal = self.window.gate.rehearsal
        if rehearsal is not None and not self._session.is_open:
            rehearsal.show_tried(presses)

    def release(self) -> None:
        """Take the filters off the app and let the window go; for tests and the end of the process."""
        self._released = True
        self.input.release()
        self._app.removeEventFilter(self.recordings)
        self.idle.stop()
        self.window.release()
        self.window.hide()
        self.window.deleteLater()

    def _exit_pressed(self) -> None:
        """The button; on the page where it is rehearsed it closes nothing either."""
        rehearsal = self.window.gate.rehearsal
        if rehearsal is not None and not self._session.is_open:
            rehearsal.show_tried(PRESSES)
        else:
            self.quick_exit()

    def quick_exit(self) -> None:
        """Nothing on the screen first, before anything slow; then clipboard, lock, and her choice of what is left."""
        start = self._clock()
        self._session.leaving = True
        for widget in self._app.topLevelWidgets():
            widget.hide()
        self.exit_seconds = self._clock() - start
        self._session.clip.clear_ours()
        self._session.lock()
        self._session.operations.drop_all()  # a restore or a repair has no open vault
        if self._session.settings.text(settings_table.AFTER_EXIT) == "blank":
            self._show_blank()
        else:
            self._end()

    def _show_blank(self) -> None:
        self.blank = QWidget()
        self.blank.setWindowTitle(" ")
        self.blank.resize(900, 600)
        self.blank.destroyed.connect(self._end)

        self.blank.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.blank.show()
