"""A new request: which exhibits, by which rule, and her answers. Everything but the rule can be left empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.model import Case, CaseId, Exhibit, PlatformRequest, RequestSaid
from gui import texts
from gui.acts import requests
from gui.language import NAMES
from gui.ports_requests import RuleShown
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label
from gui.widgets.wrapping import wrapping

LETTERS = {"en": "en", "zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "ko": "ko"}
"""The languages of letters by the window's names for them."""


class RequestForm(Page):
    """`kept` with the request once it is a draft in the vault."""

    kept = Signal(object)
    back = Signal()

    def __init__(
        self,
        session: Session,
        cases: Sequence[Case],
        case: CaseId | None,
        rules: Sequence[RuleShown],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._rules = session, {one.id: one for one in rules}
        self._said: dict[str, str] = {}
        self.answers: dict[str, QLineEdit] = {}
        self.set_title(
            self.tr("New request"),
            self.tr("A letter is drafted from your exhibits and answers. Nothing is sent; you can change it later."),
        )
        self.case = Choice()
        for one in cases:
            self.case.addItem(one.name, one.id)
        field(self.column, self.tr("Case"), self.case)
        self.case.setCurrentIndex(max(0, self.case.findData(case)))
        self.exhibits = wrapping(QListWidget())
        self.exhibits.setMinimumHeight(self.fontMetrics().height() * 9)
        hint = self.tr("Their addresses go into the letter exactly as they are noted.")
        field(self.column, self.tr("Exhibits"), self.exhibits, hint)
        self.rule = Choice()
        for shown in rules:
            self.rule.addItem(shown.title, shown.id)
        field(self.column, self.tr("By which rule"), self.rule)
        frame, self._about = card()
        self.column.addWidget(frame)
        self.language, self.second = Choice(), Choice()
        field(self.column, self.tr("Language of the letter"), self.language)
        field(self.column, self.tr("A second language beside it"), self.second)
        answers = QWidget()
        self._answers = QVBoxLayout(answers)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._answers.setSpacing(10)
        self.column.addWidget(answers)
        self.keep = button(self.tr("Keep and show the draft"), self.submit, name="primary")
        self.add_buttons(self.keep, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self.case.activated.connect(self._load)
        self.rule.currentIndexChanged.connect(self._show_rule)
        self.language.currentIndexChanged.connect(self._show_second)
        self._show_rule()
        self._load()

    @property
    def chosen(self) -> RuleShown:
        """The rule that is chosen."""
        return self._rules[str(self.rule.currentData())]

    def _load(self) -> None:
        case = self.case.currentData()
        self.keep.setEnabled(case is not None and self.rule.count() > 0)
        self.exhibits.clear()
        if case is not None:
            work = requests.load_exhibits(self._session.vault, case)
            self._session.operations.read(self, work, done=self._arrived, failed=self.show_error)

    def _arrived(self, found: Sequence[Exhibit]) -> None:
        self.exhibits.clear()
        for one in found:
            address = one.item.source.as_given if one.item.source else self.tr("no address noted")
            row = QListWidgetItem(f"{one.ordinal}. {texts.title(one.item)} · {address}")
            row.setData(Qt.ItemDataRole.UserRole, one.item.id)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            wanted = self._session.place.item == one.item.id
            row.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            self.exhibits.addItem(row)

    def _show_rule(self) -> None:
        if not self.rule.count():
            return
        rule = self.chosen
        empty(self._about)
        for text, name in ((rule.about, ""), (rule.warning, "heading"), (rule.save_first, "")):
            self._about.addWidget(label(text, name))
        self.language.clear()
        for name in rule.languages:
            self.language.addItem(NAMES[name], name)
        self._show_second()
        self._keep_answers()
        empty(self._answers)
        self.answers = {}
        for one in rule.fields:
            edit = self.answers[one.name] = QLineEdit(self._said.get(one.name, ""))
            if one.name == "platform" and rule.platform:
                edit.setPlaceholderText(rule.platform)
            field(self._answers, one.label, edit, one.hint)

    def _keep_answers(self) -> None:
        """What was typed under one rule stands there under the next."""
        self._said |= {name: edit.text() for name, edit in self.answers.items()}

    def _show_second(self) -> None:
        self.second.clear()
        self.second.addItem(self.tr("None"), "")
        for name in self.chosen.languages:
            if name != self.language.currentData():
                self.second.addItem(NAMES[name], name)

    @property
    def said(self) -> RequestSaid:
        """What is filled in."""
        rows = (self.exhibits.item(number) for number in range(self.exhibits.count()))
        ticked = [row for row in rows if row.checkState() is Qt.CheckState.Checked]
        words = {name: edit.text() for name, edit in self.answers.items() if name != "platform"}
        platform = self.answers["platform"].text() if "platform" in self.answers else self.chosen.platform
        second = self.second.currentData()
        return RequestSaid(
            rule=self.chosen.id,
            platform=platform,
            language=LETTERS[self.language.currentData()],
            second=LETTERS[second] if second else "",
            exhibits=tuple(row.data(Qt.ItemDataRole.UserRole) for row in ticked),
            words=tuple(words.items()),
        )

    def submit(self) -> None:
        """Keep it as a draft."""
        work = requests.keep(self._session.vault, self.case.currentData(), self.said)
        self._session.operations.write(self, work, done=self._kept, failed=self.show_error)

    def _kept(self, made: PlatformRequest) -> None:
        self._session.changed.emit()
        self.kept.emit(made)

    def focus_first(self) -> None:
        """Begin with the exhibits."""
        self.exhibits.setFocus()
