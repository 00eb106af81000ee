"""Her answers to what the rule asks, and the letter's languages. Everything can stay empty."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.language import NAMES
from gui.ports_requests import LETTERS, RuleShown
from gui.widgets.choice import Choice
from gui.widgets.parts import empty, field, label
from gui.widgets.steps import Step

_LONG = frozenset({"what", "why", "proof", "work"})
_OURS: dict[str, str] = {letter: window for window, letter in LETTERS.items()}


class AnswersStep(Step):
    """`said` holds every answer, also those to fields that only another rule asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: dict[str, str] = {}
        self.edits: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._rule: RuleShown | None = None
        self._fields = QVBoxLayout()
        self._fields.setSpacing(10)
        self.column.addWidget(label(self.tr("What you leave empty is marked as a blank in the letter."), "muted"))
        self.column.addLayout(self._fields)
        self.language, self.second = Choice(), Choice()
        field(self.column, self.tr("Language of the letter"), self.language)
        field(self.column, self.tr("A second language beside it"), self.second)
        self.language.activated.connect(self._show_second)
        self.second.activated.connect(self.changed)

    def show_rule(self, rule: RuleShown) -> None:
        """Its fields and languages; what was answered before stands there again."""
        if rule is self._rule:
            return
        self._rule = rule
        empty(self._fields)
        self.edits = {}
        for one in rule.fields:
            if one.name != "platform":
                self._add(one.name, one.label, one.hint)
        before = self.letter, self.letter_second
        self.language.clear()
        for name in rule.languages:
            self.language.addItem(NAMES[name], name)
        self.choose_languages(*before)

    def _add(self, name: str, caption: str, hint: str) -> None:
        text = self.said.get(name, "")
        edit: QLineEdit | QPlainTextEdit
        if name in _LONG:
            edit = QPlainTextEdit(text)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 20)
        else:
            edit = QLineEdit(text)
        edit.textChanged.connect(lambda: self._typed(name))
        self.edits[name] = edit
        field(self._fields, caption, edit, hint)

    def _typed(self, name: str) -> None:
        edit = self.edits[name]
        self.said[name] = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        self.changed.emit()

    def show_answers(self, words: Mapping[str, str]) -> None:
        """As they were kept."""
        self.said = dict(words)
        for name, edit in self.edits.items():
            text = self.said.get(name, "")
            edit.setText(text) if isinstance(edit, QLineEdit) else edit.setPlainText(text)

    def choose_languages(self, letter: str, second: str) -> None:
        """Those of the letter, as the clerk names them; the rule's own where it has no such."""
        self.language.setCurrentIndex(max(0, self.language.findData(_OURS.get(letter))))
        self._show_second()
        self.second.setCurrentIndex(max(0, self.second.findData(_OURS.get(second))))

    def _show_second(self) -> None:
        before = self.second.currentData()
        self.second.clear()
        self.second.addItem(self.tr("None"), "")
        for name in self._rule.languages if self._rule else ():
            if name != self.language.currentData():
                self.second.addItem(NAMES[name], name)
        self.second.setCurrentIndex(max(0, self.second.findData(before)))
        self.changed.emit()

    def focus_on(self, name: str) -> None:
        """Into one field."""
        if name in self.edits:
            self.edits[name].setFocus()

    @property
    def letter(self) -> str:
        """The letter's language, as the clerk names it."""
        return LETTERS.get(self.language.currentData() or "", "")

    @property
    def letter_second(self) -> str:
        """The second one, '' for none."""
        return LETTERS.get(self.second.currentData() or "", "")

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("What should it say?")
