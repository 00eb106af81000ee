"""The versions of a request: every text that she kept, as the log has them, and which of them were sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from evidence_vault.errors import CustodyError
from evidence_vault.format.events import open_disclosure, parse
from evidence_vault.model import (
    Action,
    CaseId,
    Event,
    ItemId,
    Moment,
    RequestId,
    RequestSaid,
    RequestVersion,
    StepKind,
)
from evidence_vault.model.disclosing import REQUEST_DRAFT
from evidence_vault.vault.core import Core

_EVENTS = (
    "SELECT seq, bytes FROM event WHERE item IS NULL AND action = ? AND casefile IN (SELECT value FROM json_each(?))"
    " ORDER BY seq"
)


def told(core: Core, cases: Iterable[CaseId]) -> dict[RequestId, tuple[RequestVersion, ...]]:
    """Of every request of these cases its versions, oldest first. What cannot be read is left to verification."""
    found: dict[RequestId, list[RequestVersion]] = {}
    for seq, data in core.index.rows(_EVENTS, (Action.REQUESTED.value, json.dumps(sorted(set(cases))))):
        try:
            _hear(found, core, parse(bytes(data)), seq)
        except (CustodyError, ValueError, TypeError, KeyError, IndexError, OverflowError):
            continue
    return {name: tuple(versions) for name, versions in found.items()}


def said_in(text: str) -> RequestSaid:
    """What a request says from its canonical JSON. Raises ValueError, TypeError, KeyError."""
    value = json.loads(text)
    return RequestSaid(
        rule=str(value["rule"]), platform=str(value["platform"]), language=str(value["language"]),
        second=str(value["second"]), exhibits=tuple(ItemId(one) for one in value["exhibits"]),
        words=tuple(sorted((str(name), str(text)) for name, text in value["words"].items())),
    )  # fmt: skip


def _hear(found: dict[RequestId, list[RequestVersion]], core: Core, event: Event, seq: int) -> None:
    details: Mapping[str, str | int | bool] = dict(event.details)
    change, of = details.get("change"), found.setdefault(RequestId(str(details.get("request", ""))), [])
    if change == StepKind.SENT and of:
        at = Moment.parse(str(details["at"]), str(details["at_offset"]))
        of[-1] = replace(of[-1], sent=(*of[-1].sent, at))
    if change not in {"drafted", "edited"}:
        return
    rows = core.index.rows("SELECT encoded FROM disclosure WHERE seq = ? ORDER BY position", (seq,))
    opened = {one.name: one.value for one in (open_disclosure(encoded) for (encoded,) in rows)}
    said = said_in(json.loads(str(opened[REQUEST_DRAFT]))["said"])
    if not of or of[-1].said != said:
        of.append(RequestVersion(number=len(of) + 1, made=event.moment, said=said))
