"""What the rule asks for, line by line: filled in, or blank and marked as such, with the way to fill it in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.ports_requests import BlankShown, ElementShown
from gui.widgets.parts import button, card, empty, label, row
from gui.widgets.steps import Step

_FROM_CASE = frozenset({"name", "contact", "email"})
_BY_HAND = frozenset({"", "signature", "date", "identity"})


class ElementsStep(Step):
    """`fill_wanted` with the field of a blank."""

    fill_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(
            label(self.tr("These are the parts that the rule asks for. A blank stands in the letter as a blank."))
        )
        self.warning = label("", "heading")
        self.column.addWidget(self.warning)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self.column.addWidget(inside)

    def show_elements(self, elements: Sequence[ElementShown], warning: str) -> None:
        """One card each; `warning` says whether her name reaches who posted it."""
        self.warning.setText(warning)
        empty(self._lines)
        for one in elements:
            self._lines.addWidget(self._card(one))

    def _card(self, one: ElementShown) -> QWidget:
        frame, column = card()
        state = self._state(one.filled)
        column.addWidget(label(f"{one.heading}: {state}", "heading"))
        frame.setAccessibleName(f"{one.heading}: {state}")
        if one.rule:
            column.addWidget(label(one.rule, "muted"))
        for blank in one.blanks:
            column.addWidget(label(self._blank(blank.field).format(label=blank.label)))
        wanted = [blank for blank in one.blanks if blank.field not in _FROM_CASE | _BY_HAND]
        if wanted:
            column.addWidget(row(*(self._fill_in(blank) for blank in wanted)))
        return frame

    def _fill_in(self, blank: BlankShown) -> QPushButton:
        made = button(self.tr("Fill in"), lambda: self.fill_wanted.emit(blank.field))
        made.setAccessibleName(self.tr("Fill in: {label}").format(label=blank.label))
        return made

    def _state(self, filled: str) -> str:
        return {
            "yes": self.tr("filled in"),
            "ours": self.tr("stands in the letter"),
            "partly": self.tr("partly blank"),
            "by-hand": self.tr("blank, for you to fill in by hand"),
            "no": self.tr("blank"),
            "left-out": self.tr("left out, as nothing was said"),
        }[filled]

    def _blank(self, field: str) -> str:
        if field in _FROM_CASE:
            return self.tr("Blank: {label}. It can come from the case when you save the letter.")
        if field in _BY_HAND:
            return self.tr("Blank: {label}. By your own hand, on the letter.")
        return self.tr("Blank: {label}.")

    @property
    def title(self) -> str:
        """What it is."""
        return self.tr("What the rule asks for")
