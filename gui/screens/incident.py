"""What happened, in her own words. Kept as she types; a half-written account is saved as a draft at lock."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.errors import BadWhenError
from evidence_vault.model import AddDetails, CaseId, Incident, When
from gui.acts import add
from gui.ports import OpenVault
from gui.session import Session
from gui.widgets.form import Form
from gui.widgets.parts import button

DRAFT_TAG = "draft"


class IncidentScreen(Form):
    """Only the account itself is needed; the rest can be left empty."""

    def __init__(self, session: Session, case: CaseId | None, parent: QWidget | None = None) -> None:
        super().__init__(session, session.drafts.incident, parent)
        self._case = case
        self.set_title(
            self.tr("What happened"),
            self.tr("In your own words, in any order. Everything but the first is optional."),
        )
        text = self.area("text", self.tr("What happened"), lines=8)
        self.line(
            "when",
            self.tr("When"),
            self.tr("As well as you know it: 2026-03-01, 2026-03-01 14:30, or 'about March'."),
        )
        self.line("where", self.tr("Where"), self.tr("A place, an app, a group."))
        self.line("who", self.tr("Who"), self.tr("A name, an account, or 'unknown'."))
        self.line("witnesses", self.tr("Who else saw it"))
        self.keep = button(self.tr("Save"), self.submit, name="primary")
        text.textChanged.connect(self._check)
        self.add_buttons(self.keep, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self._check()
        session.locking.connect(self._hand_in)

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.value("text")))

    def _incident(self, when: When) -> Incident:
        return Incident(
            when=when,
            text=self.value("text"),
            where=self.value("where"),
            who=self.value("who"),
            witnesses=self.value("witnesses"),
        )

    def submit(self) -> None:
        """Save it. A time that cannot be read is said, and what is typed stays."""
        try:
            when = add.read_when(self.value("when"))
        except BadWhenError as error:
            self.show_error(error)
            return
        self.save(add.add_incident(self.session.vault, self._incident(when), AddDetails(case=self._case)))

    def _hand_in(self) -> None:
        if self.isEnabled() and self.value("text"):
            incident = self._incident(When(text=self.value("when"), exact=False))
            details = AddDetails(case=self._case, tags=(DRAFT_TAG,))

            def save(vault: OpenVault) -> None:
                add.keep_quietly(vault, incident, details)

            self.session.keep(save)
