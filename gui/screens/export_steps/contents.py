"""How pictures appear, what goes in besides, and what is withheld."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from gui.ports import PictureMode, Withhold
from gui.widgets.choices import Choices
from gui.widgets.parts import card, indented, label
from gui.widgets.steps import Step


class ContentsStep(Step):
    """`withholds` are the groups of details that the clerk can leave out; the card is hidden where there are none."""

    def __init__(self, withholds: Sequence[Withhold], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = self._pictures()
        self.column.addWidget(self.pictures.frame)
        frame, column = card()
        column.addWidget(label(self.tr("What goes in besides"), "heading"))
        self.witnesses = QCheckBox(self.tr("The names of witnesses"))
        self.notes = QCheckBox(self.tr("My own notes"))
        self.recheck = QCheckBox(self.tr("A fresh check of every file against its fingerprint"))
        self.contact_page = QCheckBox(self.tr("With a last page that says who can be reached"))
        for one in (self.notes, self.recheck, self.contact_page):
            one.setChecked(True)
            column.addWidget(one)
        said = self.tr("A desk's form leaves them out unless you want them there.")
        self.witnesses.setAccessibleDescription(said)
        self.witnesses_said = indented(label(said, "muted"))
        column.insertWidget(1, self.witnesses_said)
        column.insertWidget(1, self.witnesses)
        page = self.tr("Name, telephone and address stand on that page alone. It can be taken off.")
        self.contact_page.setAccessibleDescription(page)
        column.addWidget(indented(label(page, "muted")))
        self.column.addWidget(frame)
        self.withheld: dict[Withhold, QCheckBox] = {}
        if withholds:
            self._withholding(withholds)

    def show_for(self, *, desk: bool) -> None:
        """Witnesses are asked about where a desk's form leaves them out."""
        for one in (self.witnesses, self.witnesses_said):
            one.setVisible(desk)

    def _pictures(self) -> Choices[PictureMode]:
        return Choices(
            self.tr("Pictures in the report"),
            [
                (PictureMode.COVERED, self.tr("Covered"), self.tr("Grey and blurred. The usual choice.")),
                (PictureMode.WITHHELD, self.tr("Left out"), self.tr("Only their fingerprints are printed.")),
                (PictureMode.SHOWN, self.tr("Shown"), self.tr("Everyone who reads the report sees them.")),
            ],
        )

    def _withholding(self, withholds: Sequence[Withhold]) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("What is withheld"), "heading"))
        column.addWidget(
            label(
                self.tr("The rest can still be checked. It shows that something is withheld, but not what."), "muted"
            )
        )
        for one in withholds:
            box = self.withheld[one] = QCheckBox(self._words(one))
            column.addWidget(box)
        self.column.addWidget(frame)

    def _words(self, one: Withhold) -> str:
        return {
            Withhold.THIRD_PARTIES: self.tr("Whatever may name other people"),
            Withhold.ADDRESSES: self.tr("Addresses and places"),
            Withhold.FILE_NAMES: self.tr("Names and details of files"),
            Withhold.OWN_WORDS: self.tr("Titles, notes and what I wrote"),
            Withhold.ORIGINALS: self.tr("The files themselves: only their fingerprints go along"),
        }[one]

    @property
    def withhold(self) -> tuple[Withhold, ...]:
        """What she ticked."""
        return tuple(one for one, box in self.withheld.items() if box.isChecked())

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("What goes in?")
