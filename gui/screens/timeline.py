"""The timeline of everything or of a case: a picture, and the same in words, by day or by hour."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.model import Query, TimelinePoint
from gui import texts
from gui.acts import overview
from gui.session import Session
from gui.timeline import DAY, HOUR, Bin, Moments, bins, moment
from gui.widgets.banner import Banner
from gui.widgets.choice import Choice
from gui.widgets.parts import button, label, row, scrolling
from gui.widgets.timeline_view import TimelineView
from gui.widgets.wrapping import wrapping

_BY_HOUR = 4 * DAY


class TimelineScreen(QWidget):
    """`day_wanted` with the first and last second (on this computer's clock) of a line that was pressed."""

    back = Signal()
    day_wanted = Signal(float, float)

    def __init__(self, session: Session, query: Query, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        body = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(body))
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(label(self.tr("Timeline"), "title"))
        said = self.tr(
            "Two clocks that are kept apart: the one shown on the platform or told by you, and this computer's."
        )
        column.addWidget(label(said, "muted"))
        self.banner = Banner()
        column.addWidget(self.banner)
        self.picture = TimelineView()
        self.picture.moved.connect(self._list)
        column.addWidget(self._tools())
        column.addWidget(self.picture, 3)
        self.summary = label("")
        column.addWidget(self.summary)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("The timeline in words"))
        self.list.itemActivated.connect(self._activated)
        self.list.setMinimumHeight(self.fontMetrics().height() * 6)
        column.addWidget(self.list, 2)
        column.addWidget(row(button(self.tr("Back to the library"), self.back.emit, icon="back")))
        work = overview.load_timeline(session.vault, query)
        session.operations.read(self, work, done=self._arrived, failed=self.banner.show_error)

    def _tools(self) -> QWidget:
        self.span = Choice()
        self.span.setAccessibleName(self.tr("How much of it"))
        for said, seconds in (
            (self.tr("All of it"), 0),
            (self.tr("A year"), 366 * DAY),
            (self.tr("A month"), 31 * DAY),
            (self.tr("A week"), 7 * DAY),
            (self.tr("A day"), DAY),
            (self.tr("Some hours"), 6 * HOUR),
        ):
            self.span.addItem(said, seconds)
        self.span.activated.connect(self._choose)
        return row(
            self.span,
            button(self.tr("Earlier"), lambda: self.picture.move_by(-0.5)),
            button(self.tr("Later"), lambda: self.picture.move_by(0.5)),
            button(self.tr("Closer"), lambda: self.picture.zoom_by(1.5)),
            button(self.tr("Further away"), lambda: self.picture.zoom_by(1 / 1.5)),
        )

    def _choose(self) -> None:
        seconds = self.span.currentData()
        if seconds:
            self.picture.show_span(seconds)
        else:
            self.picture.show_all()

    def _arrived(self, points: list[TimelinePoint]) -> None:
        self.picture.show_moments(Moments.of(points))

    def _list(self) -> None:
        by_hour = self.picture.end - self.picture.start <= _BY_HOUR
        found = bins(self.picture.moments, self.picture.start, self.picture.end, by_hour=by_hour)
        self.list.clear()
        for one in found:
            entry = QListWidgetItem(self._words(one, by_hour=by_hour))
            entry.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(entry)
        said, saved = self.picture.moments.count(self.picture.start, self.picture.end)
        words = self.tr("In view: {said} appeared or happened, {saved} saved.")
        self.summary.setText(words.format(said=said, saved=saved))

    def _words(self, one: Bin, *, by_hour: bool) -> str:
        when = moment(one.start)
        day = texts.clock_day(when) + (f", {when:%H:00}" if by_hour else "")
        words = self.tr("{when}: {said} appeared or happened, {saved} saved")
        return words.format(when=day, said=one.said, saved=one.saved)

    def _activated(self, entry: QListWidgetItem) -> None:
        one = entry.data(Qt.ItemDataRole.UserRole)
        self.day_wanted.emit(one.start, one.end)

    def focus_first(self) -> None:
        """Begin with the picture."""
        self.picture.setFocus()
