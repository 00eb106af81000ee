"""By which rule: those that fit first, each with what it does and who sees her name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from gui.ports_requests import RuleShown
from gui.widgets.parts import button, card, indented, label, row
from gui.widgets.steps import Step


class RuleStep(Step):
    """One radio button a rule; nothing is chosen at first."""

    def __init__(self, rules: Sequence[RuleShown], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = {one.id: one for one in rules}
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._cards = {one.id: self._card(one) for one in rules}
        self.none = label(self.tr("No rule fits all that you said. Look at the others."))
        self.column.addWidget(self.none)
        self._fit, self._rest = QVBoxLayout(), QVBoxLayout()
        self.column.addLayout(self._fit)
        self.more = button(self.tr("Show the other rules too"), self._toggle)
        self.more.setCheckable(True)
        self.column.addWidget(row(self.more))
        self._others = QWidget()
        self._others.setLayout(self._rest)
        self._rest.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._others)
        self.show_fitting(tuple(self._rules))

    def _card(self, rule: RuleShown) -> QWidget:
        frame, column = card()
        one = self.buttons[rule.id] = QRadioButton(rule.title)
        one.setAccessibleDescription(f"{rule.about} {rule.warning}")
        self._group.addButton(one)
        one.toggled.connect(self.changed)
        column.addWidget(one)
        lines = [label(rule.about), label(rule.warning, "heading" if rule.reaches in {"yes", "may"} else "")]
        if rule.hours:
            said = self.tr("The rule gives the platform {hours} hours from the request.")
            lines.append(label(said.format(hours=rule.hours), "muted"))
        ways = "\n".join((self.tr("Where it goes:"), *rule.ways))
        for line in (*lines, label(ways, "muted")):
            column.addWidget(indented(line))
        return frame

    def _toggle(self) -> None:
        self._others.setVisible(self.more.isChecked())

    def show_fitting(self, ids: Sequence[str]) -> None:
        """Those that fit, in this order; the others wait behind the button."""
        known = [one for one in ids if one in self._rules]
        for one in known:
            self._fit.addWidget(self._cards[one])
        others = [one for one in self._rules if one not in known]
        for one in others:
            self._rest.addWidget(self._cards[one])
        self.none.setVisible(not known)
        self.more.setVisible(bool(others))
        if self.chosen is not None and self.chosen.id in others:
            self.more.setChecked(True)
        self._toggle()

    def choose(self, rule: str) -> None:
        """Choose one; none where there is no such rule."""
        self._group.setExclusive(False)  # while exclusive, one cannot be taken back
        for name, one in self.buttons.items():
            one.setChecked(name == rule)
        self._group.setExclusive(True)

    @property
    def chosen(self) -> RuleShown | None:
        """The rule that is chosen."""
        return next((self._rules[name] for name, one in self.buttons.items() if one.isChecked()), None)

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("By which rule?")

    @property
    def ready(self) -> bool:
        """One of them."""
        return self.chosen is not None
