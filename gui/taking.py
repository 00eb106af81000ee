"""Pictures of the screen, from the key to the vault: our windows aside, grab, cut, encode and save, windows back.

One key saves first and asks afterwards. What must come before anything is stored is the question about age: it is
answered once, and holds until the vault is locked; what was grabbed before waits in memory for the answer.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, Saved, TakenHow
from evidence_vault.ports import Clock, SystemClock
from gui.acts import add
from gui.acts.screen import Around, Shot, save_shots, shot
from gui.screen.aside import Aside
from gui.screen.choosing import Choosing
from gui.screen.series import Placed, Series
from gui.screen.values import Frame, Grab, Part, ScreenDoor, Windows
from gui.session import Session
from gui.widgets.screen_bar import ScreenBar

POINTER, ALL = "pointer", "all"
_HOW = {Part.SCREEN: TakenHow.SCREEN, Part.WINDOW: TakenHow.WINDOW, Part.REGION: TakenHow.REGION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What she chose on the page. `monitor` is POINTER, ALL or a monitor's name; `delay` and `every` in seconds."""

    monitor: str = POINTER
    delay: int = 0
    every: int = 3
    front: bool = False
    details: AddDetails = field(default_factory=AddDetails)


class Taking(QObject):
    """Owns the bar. `finished` with how many were saved, once she is done; `age_question` before anything is kept."""

    age_question = Signal()
    told = Signal(object)
    finished = Signal(int)
    failed = Signal(object)

    def __init__(
        self, session: Session, door: ScreenDoor, windows: Windows, *, home: QWidget, clock: Clock | None = None
    ) -> None:
        """`home` lies in the app's window, which is hidden while the bar is there."""
        super().__init__(home)
        self._session, self._door, self._windows, self._home = session, door, windows, home
        self._clock = clock or SystemClock()
        self.aside = Aside(self, can_look=door.can_look)
        self.choosing = Choosing(windows)
        self._series: Series | None = None
        self._held: list[Shot] = []
        self._busy = False
        self._saving = 0
        self.wanted = Wanted()
        self.saved = 0
        self.bar: ScreenBar | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        session.locking.connect(self._locking)

    @property
    def waiting(self) -> bool:
        """Whether pixels wait in memory for the answer about age."""
        return bool(self._held)

    def begin(self) -> None:
        """Put the bar up and the app's window away."""
        if self.bar is not None:
            return
        self.saved = 0
        self.bar = ScreenBar(every=self.wanted.every, windows=self._windows.told)
        self.bar.whole.connect(lambda: self.take(Part.SCREEN))
        self.bar.one_window.connect(lambda: self.take(Part.WINDOW))
        self.bar.part.connect(lambda: self.take(Part.REGION))
        self.bar.series.connect(self.toggle_series)
        self.bar.done.connect(self.end)
        self._home.window().hide()
        self.bar.show()
        self.bar.activateWindow()

    def end(self) -> None:
        """Take the bar down and bring the app's window back."""
        self._stop_series()
        self._take_down()
        self._home.window().show()
        self._home.window().activateWindow()
        self.finished.emit(self.saved)

    def _take_down(self) -> None:
        bar, self.bar = self.bar, None
        if bar is not None:
            bar.hide()
            bar.deleteLater()

    def take(self, part: Part) -> None:
        """The key: wait if she wants that, hide, grab, keep. Further presses meanwhile are dropped."""
        if self._busy or not self._session.is_open:
            return
        self._busy = True
        self._count_down(part, self.wanted.delay if self._series is None else 0)

    def _count_down(self, part: Part, left: int) -> None:
        if not self._busy:  # locked in the meantime
            return
        if left <= 0:
            self.aside.away(lambda: self._grab(part))
            return
        if self.bar is not None:
            self.bar.say(self.tr("In {seconds} s").format(seconds=left))
        QTimer.singleShot(1000, self, lambda: self._count_down(part, left - 1))

    def _grab(self, part: Part) -> None:
        if not self._busy:
            return
        front = self._windows.front() if self.wanted.front else ""

        def done(frames: tuple[Frame, ...]) -> None:
            grab = Grab(frames=frames, moment=self._clock.now(), way=self._door.way, front=front)
            self._grabbed(part, grab)

        self._door.grab(done, self._broke)

    def _grabbed(self, part: Part, grab: Grab) -> None:
        if not self._busy:
            return
        if part is not Part.SCREEN:
            if not self.choosing.begin(part, grab, lambda *chosen: self._chose(part, grab, *chosen), self._put_back):
                self._put_back()
                self._say_no_window()
            return
        self._put_back()
        if self._series is not None:
            placed = self._series.look(grab)
            if placed:
                self._session.alive.emit()
            self._say()
            self._keep([self._of_series(one) for one in placed])
            return
        frames = [one for one in grab.frames if self._wants(one, grab)]
        self._keep([shot(one, one.image.rect(), TakenHow.SCREEN, self._around(grab)) for one in frames])

    def _say_no_window(self) -> None:
        if self.bar is not None:
            self.bar.say(self.tr("No window of another program was found. S saves the whole screen."))

    def _chose(self, part: Part, grab: Grab, frame: Frame, area: QRect, title: str) -> None:
        self._put_back()
        named = title if self.wanted.front else ""
        self._keep([shot(frame, area, _HOW[part], self._around(grab), window=named)])

    def _put_back(self) -> None:
        self._busy = False
        self.aside.back()
        self._say()
        if self.bar is None:
            self._home.window().activateWindow()

    def _broke(self, error: VaultError) -> None:
        self._stop_series()
        if self._busy:
            self._put_back()
        self._tell_failed(error)

    def _tell_failed(self, error: VaultError) -> None:
        if self.bar is not None:
            self.bar.say_error(error)
        self.failed.emit(error)

    def _around(self, grab: Grab) -> Around:
        return Around(moment=grab.moment, way=grab.way, front=grab.front, delay=self.wanted.delay)

    def _of_series(self, one: Placed) -> Shot:
        around = replace(
            self._around(one.grab), delay=0, series=one.series, position=one.position, unchanged=one.unchanged
        )
        return shot(one.frame, one.frame.image.rect(), TakenHow.SERIES, around)

    def _wants(self, frame: Frame, grab: Grab) -> bool:
        if self.wanted.monitor == ALL or len(grab.frames) == 1:
            return True
        if self.wanted.monitor == POINTER:
            return frame.place.contains(QCursor.pos())
        return frame.monitor == self.wanted.monitor

    def toggle_series(self) -> None:
        """One picture every few seconds until she stops it."""
        if self._series is not None:
            self._stop_series()
            return
        self._series = Series(name=secrets.token_hex(4), wants=self._wants)
        if self.bar is not None:
            self.bar.show_series(running=True)
        self._timer.start(self.wanted.every * 1000)
        self._tick()

    def _tick(self) -> None:
        """A look that falls into the one before it, or into a save that has not kept up, is left out."""
        if not self._saving:
            self.take(Part.SCREEN)

    def _stop_series(self) -> None:
        self._timer.stop()
        series, self._series = self._series, None
        if self.bar is not None:
            self.bar.show_series(running=False)
        if series is not None:
            self._keep([self._of_series(one) for one in series.close()])

    def _keep(self, shots: list[Shot]) -> None:
        if not shots or not self._session.is_open:
            return
        if not self._session.adults:
            self._held += shots
            self.age_question.emit()
            return
        self._saving += 1
        work = save_shots(self._session.vault, shots, self.wanted.details)
        self._session.operations.write(self, work, done=self._kept, failed=self._not_kept, told=self._one)

    def answer_no(self) -> None:
        """Everyone is an adult, she says: keep what waits."""
        self._session.adults = True
        held, self._held = self._held, []
        self._keep(held)

    def drop_waiting(self) -> None:
        """Forget what was grabbed; no pixel was stored."""
        self._held = []

    def _one(self, saved: Saved) -> None:
        self.saved += 1
        self.told.emit(saved)
        self._say()

    def _kept(self, saved: list[Saved]) -> None:
        self._saving -= 1
        self._session.changed.emit()
        ids = [one.id for one in saved]
        for work in add.read_facts(self._session.vault, self._session.doors.pictures, ids):
            self._session.operations.write(self, work, done=lambda _: self._session.changed.emit())

    def _not_kept(self, error: VaultError) -> None:
        self._saving -= 1
        self._stop_series()
        self._tell_failed(error)

    def _say(self) -> None:
        if self.bar is not None:
            self.bar.say_count(self.saved, self._series.folded if self._series else 0)

    def _locking(self) -> None:
        """Nothing is taken any more. The app's window comes back, unless quick exit has just hidden everything."""
        was_up = self.bar is not None or self.aside.is_away
        self._busy, self._saving = False, 0
        self._held, self._series = [], None
        self._timer.stop()
        self.choosing.close()
        self.aside.forget()
        self._take_down()
        if was_up and not self._session.leaving:
            self._home.window().show()
