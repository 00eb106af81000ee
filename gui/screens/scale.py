"""Scale facts of a case: members, items, views, prices, roles, word for word, each with its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Case, CaseId, Item, ScaleFact, ScaleKind, ScaleSaid
from gui import texts
from gui.acts import overview
from gui.noop import QT_TRANSLATE_NOOP
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row, selectable

_KINDS = {
    ScaleKind.MEMBERS: QT_TRANSLATE_NOOP("scale", "Members"),
    ScaleKind.ITEMS: QT_TRANSLATE_NOOP("scale", "Pictures, videos or posts"),
    ScaleKind.VIEWS: QT_TRANSLATE_NOOP("scale", "Views"),
    ScaleKind.PRICE: QT_TRANSLATE_NOOP("scale", "Price"),
    ScaleKind.ROLE: QT_TRANSLATE_NOOP("scale", "Role of someone"),
    ScaleKind.OTHER: QT_TRANSLATE_NOOP("scale", "Something else"),
}


class ScaleScreen(Page):
    """The source is the exhibit that was chosen in the library, if she says so."""

    back = Signal()

    def __init__(
        self,
        session: Session,
        cases: Sequence[Case],
        case: CaseId | None,
        source: Item | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._source = session, source
        self.set_title(
            self.tr("Scale facts"),
            self.tr("How large it is, as you were shown it. Nothing is checked with the platform."),
        )
        self.case = Choice()
        for one in cases:
            self.case.addItem(one.name, one.id)
        field(self.column, self.tr("Case"), self.case)
        self.case.setCurrentIndex(max(0, self.case.findData(case)))
        self.case.activated.connect(self._load)
        frame, self._facts = card()
        self.column.addWidget(frame)
        self._form()
        self.add_buttons(self.save, button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        self._load()

    def _form(self) -> None:
        self.column.addWidget(label(self.tr("Note one more"), "heading"))
        self.kind = Choice()
        for kind, said in _KINDS.items():
            self.kind.addItem(QCoreApplication.translate("scale", said), kind)
        field(self.column, self.tr("What"), self.kind)
        self.value = self._line(self.tr("As it is shown, word for word"), self.tr("For example: 98,213 members"))
        self.subject = self._line(self.tr("Of which group, channel or account"), "")
        self.seen = self._line(self.tr("When it was shown"), "")
        self.note = self._line(self.tr("Notes"), "")
        self.source = Choice()
        self.source.addItem(self.tr("No exhibit shows it"), None)
        if self._source is not None:
            self.source.addItem(f"{texts.number(self._source)}  {texts.title(self._source)}", self._source.id)
            self.source.setCurrentIndex(1)
        hint = self.tr("The exhibit that is chosen in the library.")
        field(self.column, self.tr("Which exhibit shows it"), self.source, hint)
        self.save = button(self.tr("Note it"), self.submit, name="primary")

    def _line(self, text: str, hint: str) -> QLineEdit:
        edit = QLineEdit()
        field(self.column, text, edit, hint)
        return edit

    def _load(self) -> None:
        case = self.case.currentData()
        self.save.setEnabled(case is not None)
        if case is None:
            self._show([])
            return
        work = overview.load_scale(self._session.vault, case)
        self._session.operations.read(self, work, done=self._show, failed=self.show_error)

    def _show(self, facts: list[ScaleFact]) -> None:
        empty(self._facts)
        for fact in facts:
            self._facts.addWidget(self._line_of(fact))
        if not facts:
            none = self.tr("Nothing noted yet.") if self.case.count() else self.tr("Make a case first.")
            self._facts.addWidget(label(none, "muted"))

    def _line_of(self, fact: ScaleFact) -> QWidget:
        said = fact.said
        kind = QCoreApplication.translate("scale", _KINDS[said.kind])
        parts = [f"{kind}: {said.value}", said.subject, said.seen, said.note]
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(selectable(" · ".join(part for part in parts if part)))
        source = self.tr("An exhibit shows it.") if said.source else self.tr("No exhibit shows it.")
        noted = self.tr("Noted: {moment}").format(moment=texts.moment(fact.noted))
        column.addWidget(label(f"{source} {noted}", "muted"))
        take_back = button(self.tr("Take back"), lambda: self._withdraw(fact))
        take_back.setAccessibleName(self.tr("Take back: {value}").format(value=said.value))
        column.addWidget(row(take_back))
        return made

    def _withdraw(self, fact: ScaleFact) -> None:
        work = overview.withdraw_scale(self._session.vault, fact.id)
        self._session.operations.write(self, work, done=lambda _: self._load(), failed=self.show_error)

    def submit(self) -> None:
        """Note what is filled in."""
        said = ScaleSaid(
            kind=ScaleKind(self.kind.currentData()),
            value=self.value.text(),
            subject=self.subject.text(),
            seen=self.seen.text(),
            note=self.note.text(),
            source=self.source.currentData(),
        )
        work = overview.note_scale(self._session.vault, self.case.currentData(), said)
        self._session.operations.write(self, work, done=self._noted, failed=self.show_error)

    def _noted(self, _: ScaleFact) -> None:
        for edit in (self.value, self.note):
            edit.clear()
        self._load()
        self.value.setFocus()

    def focus_first(self) -> None:
        """Begin with what was shown."""
        self.value.setFocus()
