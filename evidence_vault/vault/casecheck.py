"""Holding every case, its exhibits and every account against what the log says of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from evidence_vault.custody.checking import CheckedEvent
from evidence_vault.errors import IndexDamagedError
from evidence_vault.model import AccountId, Action, Case, CaseId, Finding, ItemId, Problem, ScaleId
from evidence_vault.vault import cases, describing, requestcheck, scale
from evidence_vault.vault.accounts import decisions
from evidence_vault.vault.core import Core

Told = dict[str, str]
Place = tuple[CaseId, int]


@dataclass(slots=True)
class Placed:
    """What the log says: of each case and account what she last said, and which item is which exhibit."""

    cases: dict[CaseId, Told] = field(default_factory=dict)
    exhibits: dict[Place, ItemId] = field(default_factory=dict)
    accounts: dict[AccountId, Told] = field(default_factory=dict)
    scales: dict[ScaleId, Told] = field(default_factory=dict)
    requests: requestcheck.ToldRequests = field(default_factory=requestcheck.ToldRequests)
    joined: decisions.Checked = field(default_factory=decisions.Checked)

    def hear(self, checked: CheckedEvent) -> None:
        """Take in one event."""
        self.joined.hear(checked)
        details = dict(checked.event.details)
        case = CaseId(str(details.get("case", "")))
        if checked.event.action in {Action.REQUESTED, Action.LOOKED_AGAIN}:
            self.requests.hear(checked)
        elif checked.event.action is Action.CASE_CHANGED and "scale" in details:
            self._hear_scale(ScaleId(str(details["scale"])), checked)
        elif checked.event.action is Action.CASE_CHANGED:
            told = self.cases.setdefault(case, {})
            told.update(checked.opened)
            if details.get("change") == "opened":
                told |= {name: str(details.get(name, "")) for name in ("opened", "opened_offset")}
            for name in str(details.get("emptied", "")).split(","):
                told.pop(name, None)
        elif checked.event.action is Action.DESCRIBED and "account" in details:
            self.accounts[AccountId(str(details["account"]))] = dict(checked.opened)
        ordinal = details.get("ordinal")
        if checked.event.item is not None and isinstance(ordinal, int):
            self.exhibits[case, ordinal] = checked.event.item

    def _hear_scale(self, scale: ScaleId, checked: CheckedEvent) -> None:
        details = dict(checked.event.details)
        if details.get("change") == "scale withdrawn":
            self.scales.pop(scale, None)
            return
        plain = {name: str(details.get(name, "")) for name in ("case", "noted", "noted_offset")}
        self.scales[scale] = dict(checked.opened) | plain | {"item": checked.event.item or ""}


def check(core: Core, placed: Placed) -> list[Problem]:
    """The problems found."""
    problems = _cases(core, placed) + _exhibits(core, placed) + _accounts(core, placed) + _scales(core, placed)
    return problems + requestcheck.check(core, placed.requests)


def _cases(core: Core, placed: Placed) -> list[Problem]:
    found: dict[CaseId, Case | None] = {}
    for (one,) in core.index.rows("SELECT id FROM casefile ORDER BY number"):
        try:
            found[CaseId(one)] = cases.case(core, CaseId(one))
        except IndexDamagedError:
            found[CaseId(one)] = None
    problems = [_missing(f"case {one}") for one in placed.cases.keys() - found.keys()]
    for case_id, case in found.items():
        if case is None:
            problems.append(_altered(f"case {case_id}", "its row cannot be read"))
            continue
        shown = cases.case_secrets(case) | {"opened": case.opened.utc_text, "opened_offset": case.opened.offset_text}
        problems += _differences(f"case {case_id}", shown, placed.cases.get(case_id))
    return problems


def _exhibits(core: Core, placed: Placed) -> list[Problem]:
    rows = core.index.rows(
        "SELECT casefile.id, exhibit.ordinal, item.id FROM exhibit LEFT JOIN item ON item.number = exhibit.item"
        " LEFT JOIN casefile ON casefile.number = exhibit.casefile ORDER BY casefile.number, exhibit.ordinal"
    )
    found = {(CaseId(case), ordinal): item for case, ordinal, item in rows}
    problems = []
    for case, ordinal in sorted(found.keys() | placed.exhibits.keys(), key=str):
        subject = f"exhibit {ordinal} of case {case}"
        if (case, ordinal) not in found:
            problems.append(_missing(subject))
        elif found[case, ordinal] != placed.exhibits.get((case, ordinal)):
            problems.append(_altered(subject, "it is not the item that was recorded as this exhibit"))
    return problems + _numbering(core, placed)


def _numbering(core: Core, placed: Placed) -> list[Problem]:
    """The next number of a case must be one that was never given."""
    return [
        _altered(f"case {case}", "its next exhibit number is not the one that follows")
        for case, following in core.index.rows("SELECT id, next_ordinal FROM casefile")
        if following != 1 + max((ordinal for one, ordinal in placed.exhibits if one == case), default=0)
    ]


def _accounts(core: Core, placed: Placed) -> list[Problem]:
    known = {account.id: account for account in describing.accounts(core.index)}
    problems = [_missing(f"account {one}") for one in placed.accounts.keys() - known.keys()]
    for account_id, account in known.items():
        told = placed.accounts.get(account_id)
        problems += _differences(f"account {account_id}", describing.account_secrets(account), told)
    return problems + placed.joined.problems(known)


def _scales(core: Core, placed: Placed) -> list[Problem]:
    try:
        known = {one.id: one for one in scale.all_facts(core)}
    except IndexDamagedError:
        return [_altered("scale facts", "a row cannot be read")]
    problems = [_missing(f"scale fact {one}") for one in placed.scales.keys() - known.keys()]
    for scale_id, fact in known.items():
        problems += _differences(f"scale fact {scale_id}", scale.told(fact), placed.scales.get(scale_id))
    return problems


def _differences(subject: str, shown: Told, told: Told | None) -> list[Problem]:
    if told is None:
        return [_altered(subject, "no event says that it was noted")]
    return [
        _altered(subject, f"'{name}' is not what was last recorded")
        for name in sorted(shown.keys() | told.keys())
        if shown.get(name, "") != told.get(name, "")
    ]


def _altered(subject: str, detail: str) -> Problem:
    return Problem(finding=Finding.ITEM_ALTERED, subject=subject, detail=detail)


def _missing(subject: str) -> Problem:
    return Problem(finding=Finding.ITEM_MISSING, subject=subject, detail="the log says that it was noted")
