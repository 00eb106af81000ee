"""Saving web pages, from the page with the address to the vault; and the bar beside the private browser's window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import AddDetails, PageSaved
from gui.acts import add, web
from gui.operations import Operation, Reporter, Step
from gui.ports_web import WebWindow
from gui.session import Session
from gui.widgets.web_bar import WebBar

_LOOK_MS = 1000


class Visiting(QObject):
    """One page at a time. `saved` with each, `finished` with how many once the window is gone."""

    started = Signal()
    step = Signal(str)
    saved = Signal(object)
    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, session: Session, *, home: QWidget) -> None:
        """`home` lies in the app's window, which is hidden while the bar is there."""
        super().__init__(home)
        self._session, self._home = session, home
        self._current: Operation[PageSaved] | None = None
        self._window: WebWindow | None = None
        self._details = AddDetails()
        self._heard = Reporter(self._told_by_window)
        self.count = 0
        self.bar: WebBar | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._note.connect(self._say)
        session.locking.connect(self._locking)
        session.locked.connect(self._let_go)

    _note = Signal(str)

    def save(self, url: str, details: AddDetails, *, any_certificate: bool, compare_by: str = "") -> None:
        """Visit an address and save the page; by a second way too, if one is given."""
        vault, door = self._session.vault, self._session.doors.web
        work = web.save_address(vault, door, url, details, any_certificate=any_certificate, compare_by=compare_by)
        self.started.emit()
        self._current = self._session.operations.write(
            self, work, done=self._one_saved, failed=self._broke, step=lambda one: self.step.emit(one.what)
        )

    def cancel(self) -> None:
        """Stop what is being saved; nothing of it is kept."""
        if self._current is not None:
            self._current.cancel()
        self._heard.cancel()

    def browse(self, url: str, details: AddDetails) -> None:
        """Open the private browser with the bar beside it."""
        if self.bar is not None:
            return
        self.count, self._details = 0, details
        self._heard = Reporter(self._told_by_window)
        self.bar = WebBar()
        self.bar.save.connect(self.save_front)
        self.bar.stop.connect(self._stop)
        self.bar.done.connect(self.end)
        self.bar.say_opening()
        self._home.window().hide()
        self.bar.show()
        work = web.open_window(self._session.vault, self._session.doors.web, url, self._heard)
        self._session.operations.read(self, work, done=self._opened, failed=self._not_opened)

    def _opened(self, window: WebWindow) -> None:
        self._window = window
        self._timer.start()
        if self.bar is not None:
            self.bar.say_ready(0)

    def _not_opened(self, error: VaultError) -> None:
        self.end()
        self.failed.emit(error)

    def save_front(self) -> None:
        """The key: save the page that is in front."""
        if self._window is None or self._current is not None or self.bar is None:
            return
        self.bar.say_step("what the window shows")
        work = web.save_window(self._session.vault, self._window, self._details)
        self._current = self._session.operations.write(self, work, done=self._one_saved, failed=self._broke)

    def _stop(self) -> None:
        """Stopping what is being saved ends the window too: what it was doing cannot be taken up again."""
        self.cancel()

    def _told_by_window(self, kind: str, value: object) -> None:
        """Called on the thread that saves."""
        if kind == "step" and isinstance(value, Step):
            self._note.emit(value.what)

    def _say(self, note: str) -> None:
        if self.bar is not None and self._current is not None:
            self.bar.say_step(note)

    def _look(self) -> None:
        """Whether she closed the browser's window."""
        if self._window is not None and self._current is None and self._window.ended:
            self.end()

    def _one_saved(self, saved: PageSaved) -> None:
        self._current = None
        self.count += 1
        self._session.alive.emit()
        if self.bar is not None:
            self.bar.say_ready(self.count)
        self.saved.emit(saved)
        self._session.changed.emit()
        for work in add.read_facts(self._session.vault, self._session.doors.pictures, [saved.item]):
            self._session.operations.write(self, work, done=lambda _: self._session.changed.emit())

    def _broke(self, error: VaultError) -> None:
        self._current = None
        self._session.changed.emit()
        if self.bar is None:
            self.failed.emit(error)
        elif isinstance(error, UserCancelled) or (self._window is not None and self._window.ended):
            self.end()
            self.failed.emit(error)
        else:
            self.bar.say_error(error)

    def end(self) -> None:
        """Take the bar down, end the browser, and bring the app's window back."""
        if self.bar is None:
            return
        self._take_down()
        self._home.window().show()
        self._home.window().activateWindow()
        self._let_go()
        self.finished.emit(self.count)

    def _take_down(self) -> None:
        self._timer.stop()
        bar, self.bar = self.bar, None
        if bar is not None:
            bar.hide()
            bar.deleteLater()

    def _let_go(self) -> None:
        """End the browser, off the main thread."""
        window, self._window = self._window, None
        if window is not None:
            self._session.operations.ending(self._session, web.close_window(window))

    def _locking(self) -> None:
        """The app's window comes back, unless quick exit hid everything; the browser ends after the lock."""
        was_up = self.bar is not None
        self.cancel()
        self._current = None
        self._take_down()
        if was_up and not self._session.leaving:
            self._home.window().show()
