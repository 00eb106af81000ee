"""The strength of a passphrase, said in words. zxcvbn runs off the UI thread: it is imported late and can be slow."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.operations import Operations, Reporter, Work
from gui.weak_words import weak_words
from gui.widgets.parts import label

_LONGEST = 72  # zxcvbn refuses more; longer passphrases are judged by their beginning
ENOUGH = 3


def rate(passphrase: str, own: tuple[str, ...] = ()) -> Work[int]:
    """Work: zxcvbn's score, 0 to 4. `own` are words close to her, such as the vault's name."""

    def work(_: Reporter) -> int:
        if not passphrase:
            return 0
        from zxcvbn import zxcvbn

        inputs = [*own, *weak_words()]
        return int(zxcvbn(passphrase[:_LONGEST], user_inputs=inputs)["score"])

    return work


class Strength(QWidget):
    """A bar and a sentence. `score` is the last answer, -1 before the first."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self.score = -1
        self.own: tuple[str, ...] = ()
        self._text = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._ask)
        self.bar = QProgressBar()
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words: QLabel = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self._show(-1)

    def judge(self, passphrase: str) -> None:
        """Ask for the strength of `passphrase`, a moment after the last key."""
        self._text = passphrase
        self._wait.start()

    def _ask(self) -> None:
        asked = self._text
        self._operations.read(self, rate(asked, self.own), done=lambda score: self._answer(asked, score))

    def _answer(self, asked: str, score: int) -> None:
        if asked == self._text:
            self._show(score if asked else -1)

    def _show(self, score: int) -> None:
        self.score = score
        self.bar.setValue(max(0, score))
        self.words.setText(self._sentence(score))

    def _sentence(self, score: int) -> str:
        if score < 0:
            return self.tr("Four or more unrelated words are easy to keep in mind and hard to guess.")
        if score <= 1:
            return self.tr("Easy to guess. Add another word or two that have nothing to do with you.")
        if score == 2:
            return self.tr("Not yet strong. One more unrelated word makes a great difference.")
        if score == 3:
            return self.tr("Good.")
        return self.tr("Very strong.")
