"""Requests to platforms without a vault: kept in a list; the clerk's own words, as the window really shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import cast

from evidence_vault.model import (
    Asked,
    Case,
    CaseId,
    Exhibit,
    ItemId,
    Moment,
    PlatformRequest,
    RequestId,
    RequestSaid,
    RequestStep,
    RequestVersion,
    Seen,
    StepKind,
    StepSaid,
)
from evidence_vault.ports import CancelToken, Progress
from gui.letters import Letters
from gui.ports import OpenVault
from gui.ports_requests import DraftWanted, ElementShown

MADE = Moment(utc=datetime(2026, 3, 1, 9, 30, tzinfo=UTC), offset_minutes=480)


@dataclass
class FakeRequests:
    """The part of FakeVault that keeps requests."""

    asked_for: list[PlatformRequest] = field(default_factory=list)
    unfinished: dict[str, str] = field(default_factory=dict)

    def exhibits(self, case_id: CaseId) -> list[Exhibit]:
        raise NotImplementedError

    def unfinished_requests(self) -> dict[str, str]:
        return dict(self.unfinished)

    def keep_unfinished(self, name: str, text: str) -> None:
        self.unfinished = {one: said for one, said in (self.unfinished | {name: text}).items() if said}

    def new_request(self, case_id: CaseId, said: RequestSaid, *, finished: bool = False) -> PlatformRequest:
        asked = tuple(
            Asked(item=one.item.id, ordinal=one.ordinal, address=one.item.source.as_given if one.item.source else "")
            for one in self.exhibits(case_id)
            if one.item.id in said.exhibits
        )
        number = len(self.asked_for) + 1
        made = PlatformRequest(
            id=RequestId(f"r{number}"), number=number, case=case_id, made=MADE, said=said, asked=asked,
            versions=(RequestVersion(number=1, made=MADE, said=said),),
        )  # fmt: skip
        if finished:
            self.keep_unfinished("", "")
        self.asked_for.append(made)
        return made

    def edit_request(
        self,
        request_id: RequestId,
        *,
        said: RequestSaid | None = None,
        next_look: str | None = None,
        closed: bool | None = None,
        finished: bool = False,
    ) -> PlatformRequest:
        before = self.request(request_id)
        if finished:
            self.keep_unfinished(request_id, "")
        new = () if said in {None, before.said} else (RequestVersion(number=2, made=MADE, said=said or before.said),)
        return self._put(
            replace(
                before,
                versions=before.versions + new,
                said=said or before.said,
                next_look=before.next_look if next_look is None else next_look,
                closed=before.closed if closed is None else closed,
            )
        )

    def note_step(self, request_id: RequestId, said: StepSaid, *, next_look: str | None = None) -> PlatformRequest:
        step = RequestStep(kind=said.kind, at=said.at, channel=said.channel, words=said.words, letter=said.letter)
        before = self.request(request_id)
        sent = (said.at,) if said.kind is StepKind.SENT else ()
        versions = (*before.versions[:-1], replace(before.versions[-1], sent=before.versions[-1].sent + sent))
        return self._put(
            replace(before, steps=(*before.steps, step), next_look=next_look or before.next_look, versions=versions)
        )

    def note_look(
        self,
        request_id: RequestId,
        items: Sequence[ItemId],
        seen: Seen,
        at: Moment,
        *,
        words: str = "",
        next_look: str | None = None,
    ) -> PlatformRequest:
        before = self.request(request_id)
        looks = tuple(RequestStep(kind=StepKind.LOOKED, at=at, item=one, seen=seen, words=words) for one in items)
        return self._put(replace(before, steps=before.steps + looks, next_look=next_look or before.next_look))

    def request(self, request_id: RequestId) -> PlatformRequest:
        return next(one for one in self.asked_for if one.id == request_id)

    def requests(self, case_id: CaseId | None = None) -> list[PlatformRequest]:
        return [one for one in self.asked_for if case_id in {None, one.case}]

    def _put(self, after: PlatformRequest) -> PlatformRequest:
        self.asked_for[after.number - 1] = after
        return after


class FakeLetters(Letters):
    """The real table of rules; a draft that names what was asked for."""

    def text(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> str:
        links = "\n".join(f"- {one.address}" for one in request.asked)
        return f"To: {request.said.platform}\n\nThe content is at these addresses:\n\n{links}\n"

    def checklist(
        self, vault: OpenVault, case_id: CaseId, said: RequestSaid, language: str
    ) -> tuple[ElementShown, ...]:
        return super().checklist(cast("OpenVault", _AsSource(vault)), case_id, said, language)


class _AsSource:
    """The fake vault as an exporter sees a case."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def case(self, case_id: CaseId) -> Case:
        return next(one for one in self._vault.cases() if one.id == case_id)

    def exhibits(self, case_id: CaseId) -> Sequence[Exhibit]:
        return self._vault.exhibits(case_id)


def sample_requests(vault: FakeRequests, case: CaseId, items: Sequence[ItemId]) -> None:
    """One that was sent and came back, and a draft."""
    said = RequestSaid(rule="us-tida", platform="Example Platform", language="en", exhibits=tuple(items))
    made = vault.new_request(case, said)
    vault.note_step(
        made.id, StepSaid(kind=StepKind.SENT, at=MADE, channel="https://example.org/report"), next_look="2026-03-04"
    )
    vault.note_look(made.id, items[:1], Seen.REMOVED, MADE)
    vault.new_request(case, replace(said, rule="telegram", platform=""))
