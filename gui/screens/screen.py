"""Pictures of the screen: what is chosen once, before the small bar takes the window's place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from evidence_vault.model import AddDetails, Case, CaseId
from gui.taking import ALL, POINTER, Wanted
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label

NOW_KEY = "F9"
_DELAYS = (0, 3, 5, 10)
_EVERY = (1, 2, 3, 5, 10, 30)


@dataclass(frozen=True, slots=True)
class Means:
    """What this system can do: the door's way, and whether it tells of other windows."""

    way: str
    windows: bool


class PictureScreen(Page):
    """`start` with what she chose."""

    start = Signal(object)
    back = Signal()

    def __init__(self, means: Means, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self.set_title(
            self.tr("Pictures of the screen"),
            self.tr(
                "This window makes room for a small bar that stays above the others. One press saves what you see, "
                "straight into the vault; words can be added later."
            ),
        )
        self._build_choices(wanted)
        self._build_words()
        self.go = button(self.tr("Start"), self._start, icon="screen", name="primary")
        self.add_buttons(self.go, button(self.tr("Not now"), self.back.emit))
        self.finish()

    def _build_choices(self, wanted: Wanted) -> None:
        frame, column = card()
        self.monitor = Choice()
        self.monitor.addItem(self.tr("The one the mouse is on"), POINTER)
        self.monitor.addItem(self.tr("All, one picture each"), ALL)
        screens = QGuiApplication.screens()
        for number, one in enumerate(screens, 1):
            size = one.geometry().size() * one.devicePixelRatio()
            shown = self.tr("Monitor {number}: {name}, {width} × {height}").format(
                number=number, name=one.name(), width=size.width(), height=size.height()
            )
            self.monitor.addItem(shown, one.name())
        caption = field(column, self.tr("Which monitor"), self.monitor)
        for widget in (caption, self.monitor):
            widget.setVisible(len(screens) > 1 and self._means.way != "portal")
        self.delay = Choice()
        for seconds in _DELAYS:
            said = self.tr("{seconds} seconds").format(seconds=seconds) if seconds else self.tr("No time, at once")
            self.delay.addItem(said, seconds)
        field(column, self.tr("Wait before each picture, to open a menu for example"), self.delay)
        self.every = Choice()
        for seconds in _EVERY:
            self.every.addItem(self.tr("{seconds} s").format(seconds=seconds), seconds)
        hint = self.tr("For scrolling through a chat. What did not change is counted, not kept again.")
        field(column, self.tr("A series takes a picture every"), self.every, hint)
        self.case = Choice()
        field(column, self.tr("Case"), self.case)
        self.front = QCheckBox(self.tr("Also note the title of the window in front"))
        column.addWidget(self.front)
        self.front.setVisible(self._means.windows)
        self.column.addWidget(frame)
        self._choose(wanted)
        self.show_cases([], None)

    def _choose(self, wanted: Wanted) -> None:
        for box, value in ((self.monitor, wanted.monitor), (self.delay, wanted.delay), (self.every, wanted.every)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.front.setChecked(wanted.front)

    def show_cases(self, cases: list[Case], chosen: CaseId | None) -> None:
        """Fill the list of cases and choose the one shown in the library."""
        self.case.clear()
        self.case.addItem(self.tr("In no case yet"), None)
        for case in cases:
            self.case.addItem(case.name, case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(chosen)))

    def _build_words(self) -> None:
        self.words = [
            self.tr("This app's own windows are hidden for the moment of each picture, and are not in it."),
            self.tr(
                "No key works while another program has the keyboard: this app listens to no keys but its own "
                "windows'. Press the bar first. While this window is in front, F9 saves the screen behind it."
            ),
        ]
        if self._means.way == "portal":
            self.words.append(
                self.tr(
                    "On this desktop (Wayland), the desktop itself takes the picture and may ask you. It first "
                    "writes it, unencrypted, to a file in your home folder; the app reads it and removes it at once, "
                    "but traces of it may stay on the drive."
                )
            )
        if not self._means.windows:
            self.words.append(self.tr("This system does not tell programs where other windows are, or their titles."))
        for text in self.words:
            self.column.addWidget(label(text, "muted"))

    @property
    def wanted(self) -> Wanted:
        """What she chose."""
        return Wanted(
            monitor=self.monitor.currentData(),
            delay=self.delay.currentData(),
            every=self.every.currentData(),
            front=self.front.isChecked(),
            details=AddDetails(case=self.case.currentData()),
        )

    def _start(self) -> None:
        self.start.emit(self.wanted)

    def focus_first(self) -> None:
        """Everything has a good value: only a press is needed."""
        self.go.setFocus()
