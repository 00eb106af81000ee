"""Before you start: what the app does, what it cannot do, and quick exit rehearsed. Under a minute, skippable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.quick_exit import PRESSES
from gui.widgets.page import Page
from gui.widgets.parts import button, card, label


class WelcomeScreen(Page):
    """`rehearsing` is true while Shift three times is tried out and must not quit."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Before you start"), self.tr("You can skip this and come back to it from Settings."))
        self._block(
            self.tr("What this does"),
            self.tr(
                "It keeps what you have seen, locked with a passphrase only you know, so that it still counts later. "
                "It writes a report that a lawyer or the police can check without trusting you or us."
            ),
        )
        self._block(
            self.tr("You do not have to look"),
            self.tr(
                "Every picture stays covered. It shows only while you hold a button, and is covered again after."
            ),
        )
        self._block(
            self.tr("What it cannot do"),
            self.tr(
                "It cannot protect you from spyware, or from someone who watches you type. If someone else can use "
                "this computer, another computer is safer. It cannot tell who is behind an account."
            ),
        )
        self._rehearsal()
        self.start = button(self.tr("Start"), self.finished.emit, name="primary")
        self.add_buttons(self.start, button(self.tr("Not now, skip"), self.finished.emit))
        self.finish()

    def _block(self, heading: str, text: str) -> None:
        frame, column = card()
        column.addWidget(label(heading, "heading"))
        column.addWidget(label(text))
        self.column.addWidget(frame)

    def _rehearsal(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Quick exit: try it now"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Press the Shift key three times within five seconds, or the Quick exit button at the top. "
                    "Everything disappears at once and the vault is locked. What was saved stays safe."
                )
            )
        )
        self.tried = label("", "heading")
        self.show_tried(0)
        column.addWidget(self.tried)
        column.addWidget(
            label(
                self.tr(
                    "It cannot take the app off the list of programs, or undo what the computer itself notes down."
                ),
                "muted",
            )
        )
        self.column.addWidget(frame)

    def show_tried(self, presses: int) -> None:
        """How far the rehearsal is. Here, nothing closes."""
        if presses >= PRESSES:
            self.tried.setText(self.tr("That is it. On the next pages this closes everything."))
        elif presses:
            self.tried.setText(self.tr("Shift pressed: {count} of 3").format(count=presses))
        else:
            self.tried.setText(self.tr("Here you can try it: nothing will close."))
