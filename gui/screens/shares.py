"""Recovery shares: three sheets, any two of which open the vault. One after the other: shown, copied, typed back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QLineEdit, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import ShareSheet
from gui import recovery_sheet
from gui.acts import care
from gui.paper import Paper
from gui.printing import PrintRow
from gui.recovery_sheet import Keeper
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label

ASKED = 3
_COLUMNS = 4
_KEEPERS = tuple(Keeper)


class SharesScreen(Page):
    """Steps on one page: the offer; then for each share its words and the check; then what to do with them."""

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheets: list[ShareSheet] = []
        self._told = False
        self.at = 0
        self.asked: tuple[int, ...] = ()
        self.set_title(self.tr("Recovery shares"))
        self.offer, column = card()
        for line in self._offer():
            column.addWidget(label(line))
        self.column.addWidget(self.offer)
        self._build_words()
        self._build_check()
        self.end, column = card()
        for line in self._end():
            column.addWidget(label(line))
        self.column.addWidget(self.end)
        self._build_buttons()
        self.finish()
        self._step("offer")

    def _offer(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Three sheets are made: one for you, one for a friend or a lawyer, one on paper in a safe place. Any "
                "two of them open the vault. One alone opens nothing, so nobody you give one to can look."
            ),
            self.tr("Shares that were made before stop working. Take about ten minutes, and do all three at once."),
        )

    def _end(self) -> tuple[str, ...]:
        return (
            self.tr("All three were copied and checked. Keep them in three different places."),
            self.tr(
                "Give one to someone you trust, and tell them only this: 'Keep it, and give it back when I ask for "
                "it myself.' What it opens need not be said."
            ),
            self.tr("To see that two of them work, try a restore under Backups."),
        )

    def _build_words(self) -> None:
        self.words_card, column = card()
        self.keeper = label("", "heading")
        column.addWidget(self.keeper)
        column.addWidget(label(self.tr("It is shown only now. Number and order matter."), "muted"))
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self.paper = PrintRow(
            self._session.operations,
            self._paper,
            papers=self._session.doors.papers,
            file_name=self.tr("list") + ".pdf",
            secret=True,
        )
        self.paper.saved.connect(self._paper_saved)
        self.paper.failed.connect(self.show_error)
        column.addWidget(self.paper)
        self.column.addWidget(self.words_card)

    def _build_check(self) -> None:
        self.check_card, column = card()
        column.addWidget(label(self.tr("To be sure that this sheet is right, type these three words from it.")))
        self.edits = [QLineEdit() for _ in range(ASKED)]
        self._captions = [field(column, "", edit) for edit in self.edits]
        self.wrong = label("", "heading")
        column.addWidget(self.wrong)
        self.edits[-1].returnPressed.connect(self.check)
        self.column.addWidget(self.check_card)

    def _build_buttons(self) -> None:
        self.make = button(self.tr("Make three shares"), self.make_shares, name="primary")
        self.written = button(self.tr("I have copied this one"), self.ask, name="primary")
        self.confirm = button(self.tr("Confirm"), self.check, name="primary")
        self.look_again = button(self.tr("Show the words again"), lambda: self._step("words"))
        self.done = button(self.tr("Done"), self._leave, name="primary")
        self.later = button(self.tr("Not now"), self._leave)
        self.add_buttons(self.make, self.written, self.confirm, self.look_again, self.done, self.later)

    def _paper(self) -> Paper:
        sheet = self._sheets[self.at]
        return recovery_sheet.share_sheet(sheet.number, sheet.made, sheet.needed, sheet.words, _KEEPERS[self.at])

    def _paper_saved(self, path: Path) -> None:
        self.banner.show_notice(self.tr("Saved: {place}").format(place=path))

    def make_shares(self) -> None:
        """Ask the vault for three new shares."""
        self.make.setEnabled(False)
        work = care.make_shares(self._session.vault)
        self._session.operations.write(self, work, done=self.show_shares, failed=self._failed)

    def _failed(self, error: VaultError) -> None:
        self.make.setEnabled(True)
        self.show_error(error)

    def show_shares(self, sheets: list[ShareSheet]) -> None:
        """Begin with the first."""
        self._sheets = sheets
        self._show_sheet(0)

    def _show_sheet(self, number: int) -> None:
        self.at = number
        sheet = self._sheets[number]
        self.banner.hide()
        title = self.tr("Recovery share {number} of {made}")
        self.set_title(title.format(number=sheet.number, made=sheet.made))
        self.keeper.setText(recovery_sheet.keeper(_KEEPERS[number]))
        self._empty_grid()
        for place, word in enumerate(sheet.words):
            self._grid.addWidget(label(f"{place + 1}. {word}", "words"), place // _COLUMNS, place % _COLUMNS)
        self._step("words")
        self.written.setFocus()

    def _empty_grid(self) -> None:
        item: QLayoutItem | None
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def ask(self, which: Sequence[int] = ()) -> None:
        """Hide the words and ask for three of them, `which` by index or chosen at random."""
        words = self._sheets[self.at].words
        self.asked = tuple(sorted(which or secrets.SystemRandom().sample(range(len(words)), ASKED)))
        for number, caption, edit in zip(self.asked, self._captions, self.edits, strict=True):
            text = self.tr("Word number {number}").format(number=number + 1)
            caption.setText(text)
            edit.setAccessibleName(text)
            edit.clear()
        self.wrong.setText("")
        self._step("check")
        self.edits[0].setFocus()

    def check(self) -> None:
        """Compare; then the next sheet, or the end."""
        typed = [edit.text().strip().lower() for edit in self.edits]
        if typed != [self._sheets[self.at].words[number] for number in self.asked]:
            self.wrong.setText(
                self.tr("One of them is different. Compare with the paper, or look at the words again.")
            )
        elif self.at + 1 < len(self._sheets):
            self._show_sheet(self.at + 1)
        else:
            self._forget()
            self.set_title(self.tr("Recovery shares"))
            self._step("end")
            self.done.setFocus()

    def _forget(self) -> None:
        self._sheets = []
        self._empty_grid()

    def _leave(self) -> None:
        """Two of three are enough, so she may stop early; but she is told once what that means."""
        if self._sheets and not self._told:
            self._told = True
            self.banner.show_notice(
                self.tr("Not all three are checked yet."),
                self.tr(
                    "What was not copied is not shown again, and earlier shares no longer work. You can stop and "
                    "make three new ones later: press 'Not now' once more."
                ),
            )
            return
        self._forget()
        self.finished.emit()

    def _step(self, name: str) -> None:
        for one, widget in (
            ("offer", self.offer), ("words", self.words_card), ("check", self.check_card), ("end", self.end),
            ("offer", self.make), ("words", self.written), ("check", self.confirm), ("check", self.look_again),
            ("end", self.done),
        ):  # fmt: skip
            widget.setVisible(one == name)
        self.later.setVisible(name != "end")
