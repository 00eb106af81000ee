"""The sheets for recovery: words or a share, numbered, and as a QR code. They say nothing of what they open."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate

from gui import texts
from gui.noop import QT_TRANSLATE_NOOP
from gui.paper import Paper


class Keeper(StrEnum):
    """For whom each of the three shares is made, in their order."""

    HERSELF = "herself"
    OTHER = "other"
    PAPER = "paper"


_FOR = {
    Keeper.HERSELF: QT_TRANSLATE_NOOP("RecoverySheet", "For yourself"),
    Keeper.OTHER: QT_TRANSLATE_NOOP("RecoverySheet", "For a friend or a lawyer"),
    Keeper.PAPER: QT_TRANSLATE_NOOP("RecoverySheet", "On paper, in a safe place"),
}


def keeper(one: Keeper) -> str:
    """For whom, in words."""
    return QCoreApplication.translate("RecoverySheet", _FOR[one])


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
    _finish(made, words)
    return made


def share_sheet(number: int, made_of: int, needed: int, words: Sequence[str], one: Keeper) -> Paper:
    """A page for one share: that it is worth nothing alone, and what its keeper is asked to do."""
    title = QCoreApplication.translate("RecoverySheet", "Recovery share {number} of {made}")
    made = Paper(title.format(number=number, made=made_of))
    made.heading(keeper(one))
    said = QCoreApplication.translate(
        "RecoverySheet",
        "Any {needed} of the {made} shares, typed in one after the other, open what the passphrase opens. One alone "
        "opens nothing and tells nothing.",
    )
    made.text(said.format(needed=needed, made=made_of))
    made.text(
        QCoreApplication.translate(
            "RecoverySheet",
            "Keep it apart from the others. Give it back only to the person it comes from, when they ask for it "
            "themselves.",
        )
    )
    _finish(made, words)
    return made


def _finish(made: Paper, words: Sequence[str]) -> None:
    made.words(words)
    made.text(QCoreApplication.translate("RecoverySheet", "The same words as a code, for a camera of your own:"))
    made.qr(
        " ".join(words), QCoreApplication.translate("RecoverySheet", "QR code that holds the same words as the list")
    )
    today = texts.day(QDate.currentDate())
    made.text(QCoreApplication.translate("RecoverySheet", "Made on {date}").format(date=today))
