"""Cover parts of a picture on a copy: rectangles in black or blurred, a reason, undo and redo. The original stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Item, Saved
from gui import icons, texts
from gui.acts import redact, view
from gui.ports_viewing import Place
from gui.redaction import MarkKind, Prepared
from gui.session import Session
from gui.widgets.banner import Banner
from gui.widgets.marking import MarkingCanvas
from gui.widgets.parts import button, field, label, row, scrolling

_WHOLE = Place()


class RedactScreen(QWidget):
    """Marks are drawn while the picture shows, which is on from a press until it is covered, left or locked."""

    back = Signal()
    saved = Signal(object)

    def __init__(self, session: Session, item: Item, place: Place = _WHOLE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session, self._item, self._place = session, item, place
        body = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(body))
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(label(self.tr("A copy with parts covered"), "title"))
        said = self.tr(
            "Draw over what others must not see. {exhibit} itself is never changed; the copy is kept beside it."
        )
        column.addWidget(label(said.format(exhibit=texts.number(item)), "muted"))
        self.which = label(self._which(), "heading")
        self.which.setVisible(bool(self.which.text()))
        column.addWidget(self.which)
        self.banner = Banner()
        column.addWidget(self.banner)
        self.canvas = MarkingCanvas(item)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._tools())
        self.reason = QLineEdit()
        field(
            column,
            self.tr("Why parts are covered"),
            self.reason,
            self.tr("It is kept with the copy."),
        )
        self.save = button(self.tr("Save the copy"), self.submit, name="primary")
        self.leave = button(self.tr("Not now"), self.back.emit)
        column.addWidget(row(self.save, self.leave))
        self.canvas.drawn.connect(self._drawn)
        for key, act in (
            (QKeySequence.StandardKey.Undo, self.canvas.undo),
            (QKeySequence.StandardKey.Redo, self.canvas.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        session.locking.connect(self.cover)
        self._drawn()

    def _which(self) -> str:
        if self._place.page is not None:
            return self.tr("Page {number}, as a picture").format(number=self._place.page + 1)
        if self._place.at is not None:
            return self.tr("The video at {time}, as a picture").format(time=texts.clock(self._place.at))
        return ""

    def _tools(self) -> QWidget:
        self.show_button = button(self.tr("Show the picture"), self._switch)
        self.black = QRadioButton(self.tr("Black"))
        self.blur = QRadioButton(self.tr("Blurred"))
        self.black.setChecked(True)
        self.blur.toggled.connect(self._choose)
        self.undo = button(self.tr("Undo"), self.canvas.undo, icon="undo")
        self.redo = button(self.tr("Redo"), self.canvas.redo, icon="redo")
        self.count = label("", "muted")
        return row(self.show_button, self.black, self.blur, self.undo, self.redo, self.count)

    def _choose(self, blurred: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.canvas.kind = MarkKind.BLUR if blurred else MarkKind.BLACK

    def _switch(self) -> None:
        if self.canvas.is_clear:
            self.cover()
            return
        work = redact.show(self._session.vault, self._session.doors, self._item, self._place)
        self._session.operations.read(self, work, done=self._arrived, failed=self.banner.show_error)

    def _arrived(self, ready: Prepared) -> None:
        if self.isVisible():
            self.canvas.show_prepared(ready)
            self.canvas.setFocus()
            self.show_button.setText(self.tr("Cover the picture"))
            self.show_button.setIcon(icons.icon("hide"))
            self._session.operations.write(self, view.note_viewed(self._session.vault, self._item.id))

    def cover(self) -> None:
        """Cover it; the marks stay."""
        self.canvas.cover()
        self.show_button.setText(self.tr("Show the picture"))
        self.show_button.setIcon(icons.icon("show"))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leaving covers."""
        self.cover()
        super().hideEvent(event)

    def _drawn(self) -> None:
        marks = self.canvas.marks
        self.undo.setEnabled(bool(marks.made))
        self.redo.setEnabled(bool(marks.undone))
        self.save.setEnabled(bool(marks.made))
        self.count.setText(self.tr("Covered parts: {count}").format(count=len(marks.made)))

    def submit(self) -> None:
        """Make the copy from pixels and put it into the vault."""
        picture = self.canvas.result
        if picture is None or not self.canvas.marks.made:
            return
        self.cover()
        self.save.setEnabled(False)
        copy = redact.Copy(
            picture=picture,
            marks=tuple(self.canvas.marks.made),
            reason=self.reason.text().strip(),
            place=self._place,
        )
        work = redact.save_copy(self._session.vault, self._item, copy)
        self._session.operations.write(self, work, done=self._done, failed=self._failed)

    def _done(self, saved: Saved) -> None:
        self._session.changed.emit()
        self.saved.emit(saved)

    def _failed(self, error: VaultError) -> None:
        self.save.setEnabled(True)
        self.banner.show_error(error)

    def focus_first(self) -> None:
        """Begin with showing it."""
        self.show_button.setFocus()
