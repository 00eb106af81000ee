"""A page in steps, one shown at a time, with the way forward and back; what every such assistant has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.widgets.page import Page
from gui.widgets.parts import button, label


class Step(QWidget):
    """`changed` is emitted with every choice; `ready` says whether she can go on."""

    changed = Signal()
    wanted = True
    """Whether the step is asked at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    @property
    def title(self) -> str:
        """A question, in a few words."""
        return ""

    @property
    def ready(self) -> bool:
        """Whether what was chosen is enough to go on."""
        return True


class StepPage(Page):
    """Base of the assistants. Subclasses set `steps`, then call `add_steps` with the button of the last step."""

    back = Signal()
    steps: tuple[Step, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = 0
        self.where = label("", "heading")
        self.next = button(self.tr("Next"), self.go_on, name="primary")
        self.previous = button(self.tr("Back"), self.go_back, icon="back")
        self.leave = button(self.tr("Not now"), self.back.emit)

    def add_steps(self, last: QPushButton, *, below: QWidget | None = None) -> None:
        """Put the steps below what is there, then `below`, then the buttons; `last` stands on the last step only."""
        self._last = last
        self.column.addWidget(self.where)
        for step in self.steps:
            step.changed.connect(self.check)
            self.column.addWidget(step)
        if below is not None:
            self.column.addWidget(below)
        self.add_buttons(self.next, last, self.previous, self.leave)
        self.finish()

    def show_step(self, number: int) -> None:
        """Show one step, with the focus in it."""
        self.at = number
        for index, step in enumerate(self.steps):
            step.setVisible(index == number)
        last = number + 1 == len(self.steps)
        self.previous.setVisible(number > 0)
        self.next.setVisible(not last)
        self._last.setVisible(last)
        self.verticalScrollBar().setValue(0)
        self.check()
        self.shown(last=last)
        if self.isVisible():
            self.focus_first()

    def shown(self, *, last: bool) -> None:
        """Called when a step has come into view."""

    def check(self) -> None:
        """What can be pressed now."""
        step, asked = self.steps[self.at], self.asked
        self.next.setEnabled(step.ready)
        self._last.setEnabled(all(one.ready for one in asked))
        said = self.tr("Step {number} of {all}: {title}")
        place = asked.index(step) + 1 if step.wanted else 1
        self.where.setText(said.format(number=place, all=len(asked), title=step.title))

    @property
    def asked(self) -> list[Step]:
        """The steps that there are with what is chosen."""
        return [step for step in self.steps if step.wanted]

    def go_on(self) -> None:
        """To the next step that is asked."""
        following = [at for at in range(self.at + 1, len(self.steps)) if self.steps[at].wanted]
        if self.next.isEnabled() and following:
            self.show_step(following[0])

    def go_back(self) -> None:
        """To the step before that is asked."""
        self.show_step(max((at for at in range(self.at) if self.steps[at].wanted), default=0))

    def focus_first(self) -> None:
        """Into the first field of the step; where it has none, onto the way forward."""
        step = self.steps[self.at]
        inner = step.nextInFocusChain()
        while inner is not None and inner is not step:
            if step.isAncestorOf(inner) and inner.isVisibleTo(self) and inner.isEnabled() and inner.focusPolicy():
                inner.setFocus()
                return
            inner = inner.nextInFocusChain()
        (self._last if self._last.isVisibleTo(self) else self.next).setFocus()
