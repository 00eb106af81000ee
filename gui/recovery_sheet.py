"""The recovery sheet: the words, numbered, and the same as a QR code. Says nothing of what they open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate

from gui import texts
from gui.paper import Paper

_COLUMNS = 4


def recovery_sheet(words: Sequence[str]) -> Paper:
    """A page to print or to save."""
    made = Paper(QCoreApplication.translate("RecoverySheet", "Recovery words"))
    made.text(
        QCoreApplication.translate(
            "RecoverySheet",
            "These words, in this order, open what the passphrase opens. Keep the sheet where only you, or someone "
            "you trust, can find it.",
        )
    )
    numbered = [f"{number + 1}. {word}" for number, word in enumerate(words)]
    rows = [numbered[start : start + _COLUMNS] for start in range(0, len(numbered), _COLUMNS)]
    made.rows([[*row, *[""] * (_COLUMNS - len(row))] for row in rows])
    made.text(QCoreApplication.translate("RecoverySheet", "The same words as a code, for a camera of your own:"))
    made.qr(" ".join(words))
    today = texts.day(QDate.currentDate())
    made.text(QCoreApplication.translate("RecoverySheet", "Made on {date}").format(date=today))
    return made
