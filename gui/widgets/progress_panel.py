"""What is being done, how far it is, a way to cancel, and what came of each file."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Declined, Saved
from gui import texts
from gui.operations import Step
from gui.widgets.parts import button, label
from gui.widgets.wrapping import wrapping

_SCALE = 1000
_SCROLL_MS = 120
_COUNTED = frozenset({"Reading exhibits"})  # steps told in items, not in bytes


class ProgressPanel(QFrame):
    """Shown below the pages while something long is under way, and until she closes it."""

    cancelled = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.what = label("", "heading")
        self.amount = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.results = wrapping(QListWidget())
        self.results.setAccessibleName(self.tr("What came of each file"))
        self._scroll = QTimer(self)
        self._scroll.setSingleShot(True)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self.results.scrollToBottom)
        self.results.setMaximumHeight(self.fontMetrics().height() * 7)
        self.stop = button(self.tr("Cancel"), self._cancel)
        self.close_button = button(self.tr("Close"), self._close)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.what)
        words.addWidget(self.bar)
        words.addWidget(self.amount)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.addLayout(row)
        column.addWidget(self.results)
        self.hide()

    def begin(self, what: str) -> None:
        """Start anew, saying what is being done."""
        self.results.clear()
        self.results.hide()
        self.what.setText(what)
        self.amount.setText("")
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.setEnabled(True)
        self.stop.show()
        self.close_button.hide()
        self.show()

    def show_step(self, step: Step) -> None:
        """One step of progress, in bytes."""
        self.what.setText(texts.core(step.what))
        if step.total:
            self.bar.setRange(0, _SCALE)
            self.bar.setValue(min(_SCALE, step.done * _SCALE // step.total))
            said = str if step.what in _COUNTED or step.what.endswith("(items)") else texts.size
            self.amount.setText(self.tr("{done} of {total}").format(done=said(step.done), total=said(step.total)))

    def show_result(self, one: Saved | Declined) -> None:
        """What came of one file."""
        if isinstance(one, Saved):
            said = self.tr("Saved again (the same bytes were here before): {name}") if one.duplicate else ""
            self.results.addItem((said or self.tr("Saved: {name}")).format(name=one.name))
        else:
            line = self.tr("Not saved: {name}. {what} {next}")
            self.results.addItem(
                line.format(name=one.path.name, what=texts.core(one.what), next=texts.core(one.next_step))
            )
        self.results.show()
        if not self._scroll.isActive():  # each time lays all rows out, and a file may come every few milliseconds
            self._scroll.start()

    def finish(self, text: str, more: str = "") -> None:
        """Say how it ended; the results stay until she closes the panel."""
        self.what.setText(text)
        self.amount.setText(more)
        self.results.setVisible(self.results.count() > 0)
        self.bar.hide()
        self.stop.hide()
        self.close_button.show()
        self.show()

    def show_error(self, error: VaultError) -> None:
        """The three sentences of an error."""
        said = texts.error(error)
        self.finish(said.what, f"{said.safe} {said.next_step}")

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.what.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
