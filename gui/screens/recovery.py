"""Recovery words: shown once, copied down, confirmed by typing three of them back. 'Not now' is always possible."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from evidence_vault.errors import VaultError
from gui.acts import care
from gui.printing import PrintRow
from gui.recovery_sheet import recovery_sheet
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label

ASKED = 3
_COLUMNS = 4


class RecoveryScreen(Page):
    """Three steps on one page: the offer, the words, the check."""

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words: list[str] = []
        self.asked: tuple[int, ...] = ()
        self.set_title(self.tr("Recovery words"))
        self.offer = label(
            self.tr(
                "If the passphrase is ever forgotten, 24 words open the vault instead. Without them nobody can help. "
                "Write them on paper and keep the paper where only you, or someone you trust, can find it."
            )
        )
        self.column.addWidget(self.offer)
        self._build_words()
        self._build_check()
        self.make = button(self.tr("Show me the words"), self.make_words, name="primary")
        self.written = button(self.tr("I have written them down"), self.ask, name="primary")
        self.confirm = button(self.tr("Confirm"), self.check, name="primary")
        self.look_again = button(self.tr("Show the words again"), self._show_words)
        self.later = button(self.tr("Not now"), self._leave)
        self.add_buttons(self.make, self.written, self.confirm, self.look_again, self.later)
        self.finish()
        self._step("offer")

    def _build_words(self) -> None:
        self.words_card, column = card()
        column.addWidget(label(self.tr("They are shown only now. Number and order matter."), "muted"))
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self.paper = PrintRow(
            self._session.operations,
            lambda: recovery_sheet(self._words),
            papers=self._session.doors.papers,
            file_name=self.tr("list") + ".pdf",
            secret=True,
        )
        self.paper.saved.connect(self._paper_saved)
        self.paper.failed.connect(self.show_error)
        column.addWidget(self.paper)
        self.column.addWidget(self.words_card)

    def _paper_saved(self, path: Path) -> None:
        self.banner.show_notice(self.tr("Saved: {place}").format(place=path))

    def _build_check(self) -> None:
        self.check_card, column = card()
        column.addWidget(label(self.tr("To be sure that the paper is right, type these three words.")))
        self.edits = [QLineEdit() for _ in range(ASKED)]
        self._captions = [field(column, "", edit) for edit in self.edits]
        self.wrong = label("", "heading")
        column.addWidget(self.wrong)
        self.column.addWidget(self.check_card)

    def make_words(self) -> None:
        """Ask the vault for new words."""
        self.make.setEnabled(False)
        work = care.make_words(self._session.vault)
        self._session.operations.write(self, work, done=self.show_words, failed=self._failed)

    def _failed(self, error: VaultError) -> None:
        self.make.setEnabled(True)
        self.show_error(error)

    def show_words(self, words: str) -> None:
        """Show them, numbered."""
        self._words = words.split()
        for number, word in enumerate(self._words):
            self._grid.addWidget(label(f"{number + 1}. {word}", "words"), number // _COLUMNS, number % _COLUMNS)
        self._show_words()

    def _show_words(self) -> None:
        self._step("words")

    def ask(self, which: Sequence[int] = ()) -> None:
        """Hide the words and ask for three of them, `which` by index or chosen at random."""
        chosen = which or secrets.SystemRandom().sample(range(len(self._words)), ASKED)
        self.asked = tuple(sorted(chosen))
        for number, caption, edit in zip(self.asked, self._captions, self.edits, strict=True):
            text = self.tr("Word number {number}").format(number=number + 1)
            caption.setText(text)
            edit.setAccessibleName(text)
            edit.clear()
        self.wrong.setText("")
        self._step("check")
        self.edits[0].setFocus()

    def check(self) -> None:
        """Compare; capitals and spaces do not matter."""
        typed = [edit.text().strip().lower() for edit in self.edits]
        if typed == [self._words[number] for number in self.asked]:
            self._leave()
        else:
            self.wrong.setText(
                self.tr("One of them is different. Compare with the paper, or look at the words again.")
            )

    def _leave(self) -> None:
        self._words = []
        self.finished.emit()

    def _step(self, name: str) -> None:
        self.words_card.setVisible(name == "words")
        self.check_card.setVisible(name == "check")
        self.make.setVisible(name == "offer")
        self.written.setVisible(name == "words")
        self.confirm.setVisible(name == "check")
        self.look_again.setVisible(name == "check")
