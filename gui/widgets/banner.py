"""What went wrong, in three calm sentences: what happened, what is safe, what to do next. Or a plain notice."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evidence_vault.errors import UserCancelled, VaultError
from gui import texts
from gui.widgets.parts import button, label


class Banner(QFrame):
    """Hidden until there is something to say. Holds no case data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.heading = label("", "heading")
        self.safe = label("")
        self.next_step = label("")
        words = QVBoxLayout()
        words.setSpacing(4)
        for line in (self.heading, self.safe, self.next_step):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.addLayout(words, 1)
        self.dismiss = button(self.tr("Close"), self.hide)
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        row.addWidget(self.dismiss)
        self.hide()

    def show_error(self, error: VaultError) -> None:
        """The three sentences; her own cancelling is told in one."""
        said = texts.error(error)
        if isinstance(error, UserCancelled):
            self._say(said.what, said.safe, "")
        else:
            self._say(said.what, said.safe, said.next_step)

    def show_notice(self, text: str, more: str = "") -> None:
        """One or two sentences that are no fault."""
        self._say(text, more, "")

    def _say(self, heading: str, safe: str, next_step: str) -> None:
        for widget, text in ((self.heading, heading), (self.safe, safe), (self.next_step, next_step)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(f"{safe} {next_step}")
        self.show()
        self.dismiss.setFocus()
