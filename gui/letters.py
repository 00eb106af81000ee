"""The clerk who drafts requests, behind the window's RequestDoor. With app.py, the only module here that imports the
exporters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from evidence_vault.model import CaseId, Moment, PlatformRequest, RequestSaid
from evidence_vault.ports import CancelToken, Progress, SystemClock
from gui.doors import real
from gui.ports import OpenVault
from gui.ports_requests import LETTERS, BlankShown, DraftWanted, ElementShown, FieldShown, Hanging, RuleShown

if TYPE_CHECKING:
    from evidence_vault.vault import Vault
    from exporters.requests.draft import RequestDraft
    from exporters.requests.rules import Rule
    from exporters.requests.texts import RequestTexts

_WINDOWS = {letter: window for window, letter in LETTERS.items()}


class Letters:
    """Drafts of requests to platforms, behind the window's RequestDoor. Nothing is sent."""

    def rules(self, language: str) -> tuple[RuleShown, ...]:
        """Every rule in the window's language."""
        from exporters.requests.rules import rules
        from exporters.requests.texts import request_texts

        texts = request_texts(LETTERS[language])
        return tuple(_shown(one, texts) for one in rules())

    def fitting(self, hanging: Hanging) -> tuple[str, ...]:
        """By the table's own columns."""
        from exporters.requests.rules import Hung, fitting

        hung = Hung(hangs=hanging.where, lands=hanging.lands, owner=hanging.owner, minor=hanging.minor)
        return tuple(one.id for one in fitting(hung))

    def checklist(
        self, vault: OpenVault, case_id: CaseId, said: RequestSaid, language: str
    ) -> tuple[ElementShown, ...]:
        """From the draft itself, so that list and letter cannot differ."""
        from exporters.requests.checklist import checklist
        from exporters.requests.draft import make_draft
        from exporters.requests.write import facts_of

        draft = make_draft(facts_of(real(vault), case_id, said, now=SystemClock().now()))
        return tuple(
            ElementShown(
                name=one.name, heading=one.heading, rule=one.rule, filled=one.filled.value,
                blanks=tuple(BlankShown(field=field, label=label) for field, label in one.blanks),
            )
            for one in checklist(draft, LETTERS[language])
        )  # fmt: skip

    def clock(self, request: PlatformRequest) -> tuple[Moment, bool] | None:
        """The rule's clock."""
        from exporters.requests.rules import clock_of

        found = clock_of(request, SystemClock().now())
        return (found.ends, found.past) if found else None

    def next_look(self, request: PlatformRequest, sent: Moment) -> str:
        """By the rule."""
        from exporters.requests.rules import next_look_after, rule_of

        return next_look_after(rule_of(request.said.rule), sent)

    def text(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> str:
        """As text."""
        from exporters.requests.write import as_text

        return as_text(_drafted(real(vault), request, wanted, progress, cancel), alone=wanted.alone)

    def write(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        destination: Path,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> Path:
        """A new file, recorded once it is whole."""
        from exporters.requests.write import write_draft

        opened = real(vault)
        draft = _drafted(opened, request, wanted, progress, cancel)
        form: Literal["text", "pdf"] = "pdf" if destination.suffix == ".pdf" else "text"
        written = write_draft(draft, destination, form, alone=wanted.alone, cancel=cancel)
        opened.record_export(
            request.case, form="request", sha256=written.sha256, size=written.size, destination_name=destination.name
        )
        return written.path


def _shown(rule: Rule, texts: RequestTexts) -> RuleShown:
    hours = int(rule.clock.total_seconds() // 3600) if rule.clock else 0
    return RuleShown(
        id=rule.id, title=texts("rules", rule.id), about=texts.parts("rules", rule.id)[2], law=rule.law, hours=hours,
        warning=texts("shared", f"name_{rule.name_reaches}"), reaches=rule.name_reaches,
        save_first=texts("shared", "save_first_minors" if rule.minors else "save_first"),
        ways=tuple(" – ".join(filter(None, (one.address, texts("channels", one.name)))) for one in rule.channels),
        languages=tuple(_WINDOWS[name] for name in rule.languages),
        fields=tuple(_field(name, *texts.parts("fields", name)) for name in rule.asks),
        platform=rule.platform, bring=rule.bring, minors=rule.minors,
    )  # fmt: skip


def _field(name: str, label: str, hint: str) -> FieldShown:
    return FieldShown(name=name, label=label, hint=hint)


def _drafted(
    vault: Vault, request: PlatformRequest, wanted: DraftWanted, progress: Progress, cancel: CancelToken
) -> RequestDraft:
    from exporters.requests.rules import rule_of
    from exporters.requests.write import draft_of

    values = any(one.values for one in rule_of(request.said.rule).elements)
    listed = vault.hash_list(request.case, progress=progress, cancel=cancel) if values else []
    return draft_of(
        vault, request, now=SystemClock().now(), identity=wanted.identity, values=listed,
        notes_language=LETTERS[wanted.notes],
    )  # fmt: skip
