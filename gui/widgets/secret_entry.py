"""What opens a vault or a backup, typed in: the passphrase, the 24 words, or two of three shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.ports_backup import SecretKind, Typed
from gui.widgets.parts import button, field, row
from gui.widgets.secret_field import SecretField

KINDS = (SecretKind.PASSPHRASE, SecretKind.WORDS, SecretKind.SHARES)


class SecretEntry(QWidget):
    """One kind is shown at a time; a button for each of the others leads to it. `entered`: Return was pressed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, kinds: Sequence[SecretKind] = KINDS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kinds[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.passphrase = SecretField()
        self.words, self.share, self.other_share = (_Area() for _ in range(3))
        self._groups: dict[SecretKind, list[QWidget]] = {
            SecretKind.PASSPHRASE: [
                field(column, self.tr("Passphrase"), self.passphrase),
                self.passphrase,
            ],
            SecretKind.WORDS: [field(column, self.tr("The 24 recovery words"), self.words), self.words],
            SecretKind.SHARES: [
                field(column, self.tr("One recovery share, 33 words"), self.share),
                self.share,
                field(column, self.tr("Another share of the same three"), self.other_share),
                self.other_share,
            ],
        }
        self.passphrase.entered.connect(self.entered)
        self.passphrase.changed.connect(self.changed)
        for area in (self.words, self.share, self.other_share):
            area.textChanged.connect(self.changed)
        self.ways = {kind: self._way(kind) for kind in kinds}
        column.addWidget(row(*self.ways.values()))
        self.use(self.kind)

    def _way(self, kind: SecretKind) -> QWidget:
        return button(self._words(kind), lambda: self.use(kind), name="link")

    def _words(self, kind: SecretKind) -> str:
        return {
            SecretKind.PASSPHRASE: self.tr("Use the passphrase"),
            SecretKind.WORDS: self.tr("Use recovery words"),
            SecretKind.SHARES: self.tr("Use two recovery shares"),
        }[kind]

    def use(self, kind: SecretKind) -> None:
        """Show one kind, and put the cursor there."""
        self.kind = kind
        for one, widgets in self._groups.items():
            for widget in widgets:
                widget.setVisible(one is kind)
        for one, way in self.ways.items():
            way.setVisible(one is not kind)
        self.focus_first()
        self.changed.emit()

    @property
    def typed(self) -> Typed:
        """What is typed now; its text is empty while something is missing."""
        if self.kind is SecretKind.PASSPHRASE:
            return Typed(self.kind, self.passphrase.text())
        if self.kind is SecretKind.WORDS:
            return Typed(self.kind, " ".join(self.words.toPlainText().split()))
        both = [" ".join(one.toPlainText().split()) for one in (self.share, self.other_share)]
        return Typed(self.kind, "\n".join(both) if all(both) else "")

    @property
    def ready(self) -> bool:
        """Whether there is something to try."""
        return bool(self.typed.text)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        for area in (self.words, self.share, self.other_share):
            area.clear()

    def focus_first(self) -> None:
        """Put the cursor where she types."""
        {
            SecretKind.PASSPHRASE: self.passphrase,
            SecretKind.WORDS: self.words,
            SecretKind.SHARES: self.share,
        }[self.kind].setFocus()


class _Area(QPlainTextEdit):
    """Room for words, which Tab leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # what was typed must not be got back after it was cleared
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 20)
