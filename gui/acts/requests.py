"""Requests to platforms: load, keep, draft, and note what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.model import (
    CaseId,
    Exhibit,
    ItemId,
    PlatformRequest,
    RequestSaid,
    Seen,
    StepKind,
    StepSaid,
)
from evidence_vault.ports import SystemClock
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_requests import DraftWanted, RequestDoor


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A request and its draft."""

    request: PlatformRequest
    text: str


def load(vault: OpenVault) -> Work[list[PlatformRequest]]:
    """Every request."""
    return lambda _: vault.requests()


def load_exhibits(vault: OpenVault, case_id: CaseId) -> Work[Sequence[Exhibit]]:
    """The exhibits of a case."""
    return lambda _: vault.exhibits(case_id)


def keep(vault: OpenVault, case_id: CaseId, said: RequestSaid) -> Work[PlatformRequest]:
    """A new draft. Raises UsageError."""
    return lambda _: vault.new_request(case_id, said)


def draft(vault: OpenVault, door: RequestDoor, request: PlatformRequest, wanted: DraftWanted) -> Work[Drafted]:
    """The request as it is now, with its draft as text."""

    def work(reporter: Reporter) -> Drafted:
        found = vault.request(request.id)
        return Drafted(request=found, text=door.text(vault, found, wanted, progress=reporter, cancel=reporter))

    return work


def write(
    vault: OpenVault, door: RequestDoor, request: PlatformRequest, wanted: DraftWanted, destination: Path
) -> Work[Path]:
    """A new file. Raises WouldOverwriteError, DriveError."""
    return lambda reporter: door.write(vault, request, wanted, destination, progress=reporter, cancel=reporter)


def note(
    vault: OpenVault, door: RequestDoor, request: PlatformRequest, kind: StepKind, *, channel: str, words: str
) -> Work[PlatformRequest]:
    """Now: it was sent (with the letter as it is drafted), received or answered."""

    def work(reporter: Reporter) -> PlatformRequest:
        at, letter, day = SystemClock().now(), "", None
        if kind is StepKind.SENT:
            letter = door.text(vault, request, DraftWanted(alone=True), progress=reporter, cancel=reporter)
            day = door.next_look(request, at)
        said = StepSaid(kind=kind, at=at, channel=channel, words=words, letter=letter)
        return vault.note_step(request.id, said, next_look=day)

    return work


def look(vault: OpenVault, request: PlatformRequest, item: ItemId, seen: Seen) -> Work[PlatformRequest]:
    """What is at one address now."""
    return lambda _: vault.note_look(request.id, [item], seen, SystemClock().now())


def change(vault: OpenVault, request: PlatformRequest, *, next_look: str, closed: bool) -> Work[PlatformRequest]:
    """When to look again, and whether nothing more is expected. Raises UsageError."""
    return lambda _: vault.edit_request(request.id, next_look=next_look, closed=closed)
