"""A card with a heading and radio buttons, each with a sentence below it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QRadioButton

from gui.widgets.parts import card, indented, label

V = TypeVar("V", bound=Enum | bool | str)


class _Bell(QObject):
    rung = Signal()


class Choices(Generic[V]):
    """`frame` goes into a layout. The first option is chosen; `changed` is emitted with every change."""

    def __init__(self, heading: str, options: Sequence[tuple[V, str, str]]) -> None:
        self.frame: QFrame
        self.frame, column = card()
        self.frame.setAccessibleName(heading)
        self._bell = _Bell(self.frame)
        self.changed = self._bell.rung
        column.addWidget(label(heading, "heading"))
        self.buttons: dict[V, QRadioButton] = {}
        for value, text, more in options:
            one = self.buttons[value] = QRadioButton(text)
            one.setAccessibleDescription(more)
            column.addWidget(one)
            if more:
                column.addWidget(indented(label(more, "muted")))
        next(iter(self.buttons.values())).setChecked(True)
        for one in self.buttons.values():
            one.toggled.connect(self._bell.rung)

    @property
    def value(self) -> V:
        """What is chosen."""
        return next(value for value, one in self.buttons.items() if one.isChecked())

    def choose(self, value: V) -> None:
        """Choose it."""
        self.buttons[value].setChecked(True)
