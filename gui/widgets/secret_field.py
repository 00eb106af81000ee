"""A field for a passphrase, hidden until she asks to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class SecretField(QWidget):
    """A line edit and a show/hide button. The text is not offered to input-method prediction."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.edit.textChanged.connect(lambda: self.changed.emit())  # noqa: PLW0108 - without the text
        self.edit.returnPressed.connect(self.entered)
        self.reveal = QPushButton(self.tr("Show"))
        self.reveal.setAutoDefault(False)
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(self.tr("Show what is typed"))
        self.reveal.toggled.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.edit)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name the line edit too: it is what has the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Empty it and hide what is typed next."""
        self.edit.clear()
        self.reveal.setChecked(False)

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
