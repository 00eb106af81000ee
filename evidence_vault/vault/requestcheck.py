"""Holding every request to a platform, and each of its steps, against what the log says of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from evidence_vault.custody.checking import CheckedEvent
from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import Finding, ItemId, Moment, Problem, RequestId, StepKind
from evidence_vault.model.disclosing import REQUEST_DRAFT, REQUEST_LETTER
from evidence_vault.vault import requesting
from evidence_vault.vault.core import Core
from evidence_vault.vault.requesting import StepRow


@dataclass(slots=True)
class ToldRequests:
    """What the log says: of each request when it was made and what she last said, and every step in order."""

    made: dict[RequestId, tuple[str, ...]] = field(default_factory=dict)
    drafts: dict[RequestId, str] = field(default_factory=dict)
    steps: dict[RequestId, list[str]] = field(default_factory=dict)

    def hear(self, checked: CheckedEvent) -> None:
        """Take in one event about a request."""
        details = {name: str(value) for name, value in checked.event.details}
        request = RequestId(details.get("request", ""))
        change = details.get("change", "")
        if change == "drafted":
            self.made[request] = tuple(details.get(name, "") for name in ("case", "made", "made_offset"))
        if change in {"drafted", "edited"}:
            self.drafts[request] = checked.opened.get(REQUEST_DRAFT, "")
        else:
            self.steps.setdefault(request, []).append(_spelled(request, details, checked))


def check(core: Core, told: ToldRequests) -> list[Problem]:
    """The problems found."""
    problems: list[Problem] = []
    rows = core.index.rows(
        "SELECT request.id, casefile.id, made_utc, made_offset, said, next_look, closed FROM request"
        " LEFT JOIN casefile ON casefile.number = request.casefile ORDER BY request.number"
    )
    for name, case, utc, offset, said, next_look, closed in rows:
        request = RequestId(name)
        if told.made.get(request) != (case, utc, offset):
            problems.append(_altered(request, "it is not the one that was recorded"))
        if told.drafts.get(request) != requesting.draft_text(said, next_look, closed=bool(closed)):
            problems.append(_altered(request, "what it says is not what was last recorded"))
    gone = told.made.keys() - {RequestId(row[0]) for row in rows}
    problems += [
        Problem(finding=Finding.ITEM_MISSING, subject=f"request {one}", detail="the log says that it was made")
        for one in sorted(gone)
    ]
    return problems + _steps(core, told)


def _steps(core: Core, told: ToldRequests) -> list[Problem]:
    found: dict[RequestId, list[str]] = {}
    try:
        for one in requesting.step_rows(core):
            found.setdefault(one.request, []).append(one.spelled())
    except IndexDamagedError:
        return [Problem(finding=Finding.ITEM_ALTERED, subject="steps of requests", detail="a row cannot be read")]
    return [
        _altered(request, "its steps are not those that were recorded")
        for request in sorted(found.keys() | told.steps.keys())
        if Counter(found.get(request, ())) != Counter(told.steps.get(request, ()))
    ]


def _spelled(request: RequestId, details: dict[str, str], checked: CheckedEvent) -> str:
    opened = checked.opened
    try:
        at = Moment.parse(details.get("at", ""), details.get("at_offset", ""))
    except (ValueError, IndexError, OverflowError):
        return ""
    noted = details.get("change") in {StepKind.LOOKED, StepKind.SENT}
    row = StepRow(
        request=request, kind=details.get("change", ""), at=at,
        item=ItemId(checked.event.item) if checked.event.item else None,
        channel=opened.get("request_channel", ""),
        words=opened.get("request_note" if noted else "request_answer", ""),
        address=opened.get("request_address", ""), seen=details.get("seen", ""),
        letter=opened.get(REQUEST_LETTER, ""),
    )  # fmt: skip
    return row.spelled()


def _altered(request: RequestId, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=f"request {request}", detail=detail)
