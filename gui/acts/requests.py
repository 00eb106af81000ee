"""Requests to platforms: load, keep, draft, and note what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.model import (
    CaseId,
    Exhibit,
    ItemId,
    PlatformRequest,
    RequestId,
    RequestSaid,
    Seen,
    StepKind,
    StepSaid,
)
from evidence_vault.ports import SystemClock
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_requests import DraftWanted, ElementShown, RequestDoor


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """`unfinished` holds ids of requests that she is changing, and '' for a new one."""

    requests: tuple[PlatformRequest, ...]
    unfinished: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A request and its draft."""

    request: PlatformRequest
    text: str


def today() -> str:
    """The day on her clock."""
    return SystemClock().now().local.date().isoformat()


def load_due(vault: OpenVault) -> Work[int]:
    """How many requests wait for another look today."""
    return lambda _: sum(one.due(today()) for one in vault.requests())


def load_exhibits(vault: OpenVault, case_id: CaseId) -> Work[Sequence[Exhibit]]:
    """The exhibits of a case."""
    return lambda _: vault.exhibits(case_id)


def load_unfinished(vault: OpenVault, name: str) -> Work[str]:
    """What she was writing under this name, '' if there is nothing."""
    return lambda _: vault.unfinished_requests().get(name, "")


def load_list(vault: OpenVault) -> Work[Listed]:
    """Every request, and which of them, and whether a new one, she is still writing."""
    return lambda _: Listed(requests=tuple(vault.requests()), unfinished=frozenset(vault.unfinished_requests()))


def keep_unfinished(vault: OpenVault, name: str, newest: Callable[[], str]) -> Work[str]:
    """What stands there when the save is made, so that no late save can bring older words back."""

    def work(_: Reporter) -> str:
        text = newest()
        vault.keep_unfinished(name, text)
        return text

    return work


def keep(vault: OpenVault, begun: str, case_id: CaseId, said: RequestSaid) -> Work[PlatformRequest]:
    """A new draft, or a new version of the request `begun`; what was unfinished goes with it. Raises UsageError."""
    if begun:
        return lambda _: vault.edit_request(RequestId(begun), said=said, finished=True)
    return lambda _: vault.new_request(case_id, said, finished=True)


def check(
    vault: OpenVault, door: RequestDoor, case_id: CaseId, said: RequestSaid, language: str
) -> Work[Sequence[ElementShown]]:
    """Every element of the rule, filled or blank."""
    return lambda _: door.checklist(vault, case_id, said, language)


def draft(vault: OpenVault, door: RequestDoor, request: PlatformRequest, wanted: DraftWanted) -> Work[Drafted]:
    """The request as the vault has it, with the draft of what `request` says."""

    def work(reporter: Reporter) -> Drafted:
        text = door.text(vault, request, wanted, progress=reporter, cancel=reporter)
        return Drafted(request=vault.request(request.id), text=text)

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
