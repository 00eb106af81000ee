"""Before you start: is this computer safe, what the app cannot do, quick exit rehearsed, whom to turn to.

Four short pages, under a minute, each of them skippable.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import capture
from gui.quick_exit import PRESSES
from gui.screens.helplines import HelplineList
from gui.settings_store import Settings
from gui.widgets.page import Page
from gui.widgets.parts import button, card, label

REHEARSAL = 2
PAGES = 4


class WelcomeScreen(Page):
    """`rehearsing` is true while Shift three times is tried out and must not quit."""

    finished = Signal()
    stop_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = 0
        self.set_title(self.tr("Before you start"), self.tr("You can skip this and come back to it from Settings."))
        self.where = label("", "muted")
        self.column.addWidget(self.where)
        self.pages: list[QWidget] = []
        self._safe_computer()
        self._what_it_cannot_do()
        self._rehearsal()
        self._lines = self._page()
        self._settings = settings
        self.next = button(self.tr("Next"), self._next, name="primary")
        self.back = button(self.tr("Back"), self._back, icon="back")
        self.skip = button(self.tr("Not now, skip"), self.finished.emit)
        self.stop = button(self.tr("Stop here: I will use a safer device"), self.stop_wanted.emit)
        self.add_buttons(self.next, self.back, self.skip, self.stop)
        self.finish()
        self.show_at(0)

    @property
    def rehearsing(self) -> bool:
        """Whether quick exit is being tried out just now."""
        return self.at == REHEARSAL

    def _page(self) -> QVBoxLayout:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages.append(made)
        self.column.addWidget(made)
        return column

    def _block(self, page: QVBoxLayout, heading: str, *lines: str) -> QVBoxLayout:
        frame, column = card()
        column.addWidget(label(heading, "heading"))
        for line in lines:
            column.addWidget(label(line))
        page.addWidget(frame)
        return column

    def _safe_computer(self) -> None:
        page = self._page()
        self._block(
            page,
            self.tr("Is this computer safe?"),
            self.tr("There are three usual ways to watch someone. Each can show that you are collecting this."),
            self.tr("1. They use this computer, or can unlock it."),
            self.tr("2. They know the password of an account of yours, such as a cloud or a mailbox."),
            self.tr("3. They have put a program on it that watches. This app cannot find or stop such programs."),
            self.tr("If any of this may be so, a device that they never had in hand is safer. You can stop here."),
        )
        self._block(
            page,
            self.tr("You do not have to"),
            self.tr("Nobody is obliged to collect anything. Everything here can wait, and can be left half done."),
        )

    def _what_it_cannot_do(self) -> None:
        page = self._page()
        self._block(
            page,
            self.tr("What this does"),
            self.tr(
                "It keeps what you have seen, locked with a passphrase only you know, so that it still counts later. "
                "It writes a report that a lawyer or the police can check without trusting you or us."
            ),
        )
        self._block(
            page,
            self.tr("You do not have to look"),
            self.tr(
                "Every picture stays covered. It shows only while you hold a button, and is covered again after."
            ),
        )
        self._block(
            page,
            self.tr("What it cannot do"),
            self.tr(
                "It cannot protect you from spyware, or from someone who watches you type. It cannot tell who is "
                "behind an account. It takes nothing down and reports nothing by itself."
            ),
            capture.said(),
        )

    def _rehearsal(self) -> None:
        column = self._block(
            self._page(),
            self.tr("Quick exit: try it now"),
            self.tr(
                "Press the Shift key three times within five seconds, or the Quick exit button at the top. "
                "Everything disappears at once and the vault is locked. What was saved stays safe."
            ),
        )
        self.tried = label("", "heading")
        self.show_tried(0)
        column.addWidget(self.tried)
        column.addWidget(label(self.tr("What quick exit cannot do"), "heading"))
        for line in (
            self.tr("It cannot take the app off the list of programs, or undo what the computer itself notes down."),
            self.tr("It does not work while a window of another program has the keyboard."),
        ):
            column.addWidget(label(line))

    def _helplines(self) -> None:
        """Built when it is first shown: the first page must come at once."""
        self._block(
            self._lines,
            self.tr("Whom you can turn to"),
            self.tr("This list is kept in the app and works without a network. You can add your own under Settings."),
        )
        self._lines.addWidget(HelplineList(self._settings))

    def _next(self) -> None:
        if self.at + 1 == PAGES:
            self.finished.emit()
        else:
            self.show_at(self.at + 1)

    def _back(self) -> None:
        self.show_at(self.at - 1)

    def show_at(self, number: int) -> None:
        """Show one of the four pages."""
        self.at = number
        if number + 1 == PAGES and not self._lines.count():
            self._helplines()
        for index, page in enumerate(self.pages):
            page.setVisible(index == number)
        self.where.setText(self.tr("Page {number} of {all}").format(number=number + 1, all=PAGES))
        self.back.setVisible(number > 0)
        self.stop.setVisible(number == 0)
        self.next.setText(self.tr("Start") if number + 1 == PAGES else self.tr("Next"))
        self.verticalScrollBar().setValue(0)
        self.next.setFocus()

    def show_tried(self, presses: int) -> None:
        """How far the rehearsal is. Here, nothing closes."""
        if presses >= PRESSES:
            self.tried.setText(self.tr("That is it. On the other pages this closes everything."))
        elif presses:
            self.tried.setText(self.tr("Shift pressed: {count} of 3").format(count=presses))
        else:
            self.tried.setText(self.tr("Here you can try it: nothing will close."))
