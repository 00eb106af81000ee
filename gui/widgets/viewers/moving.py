"""A video, covered unless held; it plays only while held and after Play was pressed, so that nothing runs unseen.

Pictures come from the confined child some at a time, as far ahead as a second.
"""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QWidget

from evidence_vault.model import Item
from gui import icons, texts
from gui.acts import view
from gui.ports import ClearPicture
from gui.ports_viewing import MovingPart, Place
from gui.session import Session
from gui.widgets.parts import button, label, row
from gui.widgets.viewers.base import Viewer

_AHEAD = 24
_STEP_MS = 5000
_TICK_MS = 10


class MovingViewer(Viewer):
    """Left and right go five seconds back and on; P plays and pauses."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(session, item, parent)
        self.at = 0
        self.duration = 0
        self._frames: deque[tuple[int, ClearPicture]] = deque()
        self._next = 0
        self._fetching = self._ended = False
        self._begun = 0.0
        self.canvas.setAccessibleDescription(self.tr("P plays and pauses; the arrow keys go back and on."))
        self.play = button(self.tr("Play while held"))
        self.play.setCheckable(True)
        self.play.setIcon(icons.icon("play"))
        self.play.toggled.connect(self._toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place in the video"))
        self.slider.setEnabled(False)
        self.slider.setMinimumWidth(self.fontMetrics().horizontalAdvance("x") * 24)
        self.slider.valueChanged.connect(self._slid)
        self.clock = label("0:00", "muted")
        self.clock.setWordWrap(False)
        self.column.addWidget(row(self.hold, self.play, self.slider, self.clock))
        self.sound = label("", "muted")
        self.column.addWidget(self.sound)
        self.sound.hide()
        self.column.addWidget(self.says)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def place(self) -> Place:
        """The moment it stands at."""
        return Place(at=self.at)

    def uncover(self) -> None:
        """From where it stands."""
        self._restart(self.at)

    def cover(self) -> None:
        """Stop and cover; the place is kept."""
        self._timer.stop()
        self._frames.clear()
        self._fetching = False
        super().cover()

    def go(self, at: int) -> None:
        """Go to a place, in milliseconds, covered or not."""
        self.at = max(0, min(at, max(0, self.duration - 1)) if self.duration else at)
        self._show_place()
        if self.hold.holding:
            self._restart(self.at)

    def _restart(self, at: int) -> None:
        self.drop()
        self._frames.clear()
        self._next, self._fetching, self._ended = at, False, False
        self._begun = 0.0
        self._fetch()

    def _fetch(self) -> None:
        if self._fetching or self._ended or not self.hold.holding:
            return
        self._fetching = True
        count = view.PICTURES_AT_ONCE if self.play.isChecked() else 1
        door = self.session.doors.viewers
        self.ask(view.play_on(self.session.vault, door, self.item, self._next, count), self._arrived)

    def _arrived(self, part: MovingPart) -> None:
        self._fetching = False
        self._take_length(part)
        if not self.hold.holding:
            return
        fresh = [
            one for one in zip(part.times, part.pictures, strict=True) if one[0] >= self._next or not self._begun
        ]
        self._ended = not fresh
        if fresh:
            self._frames.extend(fresh)
            self._next = fresh[-1][0] + 1
        if not self._begun and self._frames:
            self._show_next()
            self._begun = time.perf_counter() - self.at / 1000
            self.note_seen()
        if self.play.isChecked():
            self._timer.start()
            if len(self._frames) < _AHEAD:
                self._fetch()

    def _take_length(self, part: MovingPart) -> None:
        self.duration = part.duration or self.duration
        self.slider.setEnabled(self.duration > 0)
        self.slider.setRange(0, self.duration)
        self.slider.setPageStep(_STEP_MS)
        self.slider.setSingleStep(1000)
        if part.has_sound:
            self.sound.setText(self.tr("It has sound, which is not played here. Its loudness can be drawn below."))
            self.sound.show()

    def _tick(self) -> None:
        """Show the last picture whose time has come; wait without running ahead if the next is not here yet."""
        now = (time.perf_counter() - self._begun) * 1000
        due = 0
        while due < len(self._frames) and self._frames[due][0] <= now:
            due += 1
        for _ in range(due - 1):
            self._frames.popleft()
        if due:
            self._show_next()
        if not self._frames and not self._ended:
            self._begun = time.perf_counter() - self.at / 1000
        if len(self._frames) < _AHEAD:
            self._fetch()
        if self._ended and not self._frames:
            self._timer.stop()
            self.play.setChecked(False)

    def _show_next(self) -> None:
        self.at, picture = self._frames.popleft()
        self.canvas.show_clear(picture)
        self._show_place()

    def _show_place(self) -> None:
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setValue(self.at)
        self.slider.blockSignals(False)  # noqa: FBT003
        whole = f" / {texts.clock(self.duration)}" if self.duration else ""
        self.clock.setText(texts.clock(self.at) + whole)

    def _slid(self, at: int) -> None:
        self.go(at)

    def _toggled(self, playing: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.play.setText(self.tr("Pause") if playing else self.tr("Play while held"))
        self.play.setIcon(icons.icon("pause" if playing else "play"))
        if not playing:
            self._timer.stop()
        elif self.hold.holding:
            self._restart(self.at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See the class."""
        key = event.key()
        if key == Qt.Key.Key_P:
            self.play.toggle()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.go(self.at + (_STEP_MS if key == Qt.Key.Key_Right else -_STEP_MS))
        else:
            super().keyPressEvent(event)
