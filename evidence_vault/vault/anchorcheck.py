"""Checking every stored token and counter-signature anew, against its checkpoint and the event that recorded it."""

from __future__ import annotations

from dataclasses import replace

from evidence_vault.custody.anchors import state_of
from evidence_vault.errors import CustodyError, IndexDamagedError
from evidence_vault.format.anchor import body_of
from evidence_vault.format.events import parse
from evidence_vault.model import Anchor, AnchorState, Finding, Problem
from evidence_vault.vault import anchorrows
from evidence_vault.vault.core import Core
from evidence_vault.vault.stamping import event_details

Said = dict[str, str | int | bool]


def check(core: Core) -> tuple[list[Problem], list[AnchorState]]:
    """Every anchor by its number, and what does not hold, named 'anchor N'."""
    recorded = _recorded(core)
    try:
        kept = anchorrows.anchors(core.index)
    except IndexDamagedError as error:
        return [Problem(finding=Finding.ANCHOR_BROKEN, subject="anchors", detail=error.what)], []
    problems: list[Problem] = []
    states = []
    for anchor in kept:
        state, detail = state_of(anchor)
        detail = detail or _differs(core, anchor, recorded.pop(anchor.number, None))
        if detail:
            problems.append(_problem(Finding.ANCHOR_BROKEN, anchor.number, detail))
        states.append(replace(state, holds=not detail))
        recorded.pop(anchor.number, None)
    missing = [
        _problem(Finding.ANCHOR_MISSING, number, "an event says that it was kept") for number in sorted(recorded)
    ]
    return problems + missing, states


def _differs(core: Core, anchor: Anchor, said: Said | None) -> str:
    """'' if the anchor is over a checkpoint of this log and as its event says, otherwise what is wrong."""
    try:
        checkpoint = core.log.at(anchor.size)
    except (LookupError, CustodyError):
        return "the checkpoint that it is over is missing"
    if checkpoint.body != body_of(anchor.stamped):
        return "it is not over this log's checkpoint"
    if said is None:
        return "no event says that it was kept"
    if any(said.get(name) != value for name, value in event_details(anchor).items()):
        return "it is not the one that its event names"
    return ""


def _recorded(core: Core) -> dict[int, Said]:
    """What the 'anchored' events say, by the anchor's number. Unreadable events are named by the log's own check."""
    found: dict[int, Said] = {}
    for (data,) in core.index.rows(
        "SELECT bytes FROM event WHERE json_valid(CAST(bytes AS TEXT))"
        " AND json_extract(CAST(bytes AS TEXT), '$.action') = 'anchored' ORDER BY seq"
    ):
        try:
            details = dict(parse(bytes(data)).details)
        except CustodyError:
            continue
        number = details.get("anchor")
        if isinstance(number, int):
            found[number] = details
    return found


def _problem(finding: Finding, number: int, detail: str) -> Problem:
    return Problem(finding=finding, subject=f"anchor {number}", detail=detail)
