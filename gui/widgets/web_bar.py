"""The small bar above the private browser's window: save what it shows, or end."""

from __future__ import annotations

from PySide6.QtCore import Signal

from evidence_vault.errors import VaultError
from gui import texts, web_words
from gui.widgets.screen_bar import FloatingBar


class WebBar(FloatingBar):
    """`save` and `done`; while a page is being saved only `stop` can be pressed."""

    save = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Saving web pages"))
        self.keep = self.keyed(self.tr("Save this page"), "S", self.save.emit, icon="web", name="primary")
        self.halt = self.keyed(self.tr("Stop"), "X", self.stop.emit)
        self.leave = self.keyed(self.tr("Done"), "Esc", self.done.emit)
        self.said.setMinimumWidth(self.fontMetrics().horizontalAdvance("x") * 52)
        self.say_ready(0)
        self.arrange(self.keep, self.halt, self.leave)

    def say_opening(self) -> None:
        """The browser is not there yet."""
        self._busy(busy=True)
        self.halt.setEnabled(False)
        self.said.setText(self.tr("The browser is being opened."))

    def say_ready(self, saved: int) -> None:
        """She can go where she likes."""
        self._busy(busy=False)
        counted = self.tr("Saved: {count}.").format(count=saved) if saved else ""
        more = self.tr("Go to the page in the browser's window, then press here. The app scrolls by itself.")
        self.said.setText(f"{counted} {more}".strip())

    def say_step(self, note: str) -> None:
        """What is being done."""
        self._busy(busy=True)
        self.said.setText(self.tr("Saving: {step}").format(step=web_words.step(note)))

    def say_error(self, error: VaultError) -> None:
        """The three sentences."""
        self._busy(busy=False)
        said = texts.error(error)
        self.said.setText(f"{said.what} {said.safe} {said.next_step}")
        self.resize(self.sizeHint())

    def _busy(self, *, busy: bool) -> None:
        self.keep.setEnabled(not busy)
        self.leave.setEnabled(not busy)
        self.halt.setEnabled(busy)
