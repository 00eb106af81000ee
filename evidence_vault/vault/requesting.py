"""Requests to platforms, kept as she says them; what was sent, answered and seen again are events of the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from evidence_vault.errors import AmbiguousIdError, IndexDamagedError, NotFoundError, UsageError
from evidence_vault.format.canonical import canonical
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import (
    Action,
    Asked,
    CaseId,
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
from evidence_vault.model.disclosing import REQUEST_DRAFT, REQUEST_LETTER
from evidence_vault.store.index import Row
from evidence_vault.vault import cases, unfinished, versions
from evidence_vault.vault.core import Commit, Core

ASKED = "asked"
"""The kind of a row that holds an exhibit's address as it was sent."""
_SELECT = (
    "SELECT request.id, request.number, casefile.id, made_utc, made_offset, said, next_look, closed FROM request"
    " JOIN casefile ON casefile.number = request.casefile"
)
_STEPS = (
    "SELECT request.id, request_step.kind, item.id, at_utc, at_offset, channel, words, address, seen, letter"
    " FROM request_step JOIN request ON request.number = request_step.request"
    " LEFT JOIN item ON item.number = request_step.item"
)
_INSERT = (
    "INSERT INTO request_step (request, kind, item, at_utc, at_offset, channel, words, address, seen, letter) VALUES"
    " ((SELECT number FROM request WHERE id = ?), ?, (SELECT number FROM item WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One row of `request_step` as it is written, and as the log says it."""

    request: RequestId
    kind: str
    at: Moment
    item: ItemId | None = None
    channel: str = ""
    words: str = ""
    address: str = ""
    seen: str = ""
    letter: str = ""

    @property
    def texts(self) -> tuple[str, str, str, str, str]:
        """Its texts in the order of the columns."""
        return self.channel, self.words, self.address, self.seen, self.letter

    def spelled(self) -> str:
        """All of it in one fixed order, to be compared."""
        return repr((self.kind, self.item or "", self.at.utc_text, self.at.offset_text, *self.texts))


def new_request(core: Core, case_id: CaseId, said: RequestSaid, *, finished: bool = False) -> PlatformRequest:
    """Keep a new request as a draft; `finished`: what was kept of it while she wrote goes in the same commit.

    Raises NotFoundError for the case or an exhibit of it, UsageError.
    """
    cases.case(core, case_id)
    kept, made, request_id = _checked(core, case_id, said), core.clock.now(), RequestId(core.new_id())
    text = said_text(kept)
    with core.commit() as commit:
        commit.writer.execute(
            "INSERT INTO request (id, casefile, made_utc, made_offset, said)"
            " VALUES (?, (SELECT number FROM casefile WHERE id = ?), ?, ?, ?)",
            (request_id, case_id, made.utc_text, made.offset_text, text),
        )
        details = {"change": "drafted", "request": request_id, "made": made.utc_text, "made_offset": made.offset_text}
        commit.record(_about(case_id, details, {REQUEST_DRAFT: draft_text(text, "", closed=False)}))
        if finished:
            unfinished.forget(commit, unfinished.NEW)
    return request(core, request_id)


def edit_request(
    core: Core,
    request_id: RequestId,
    *,
    said: RequestSaid | None,
    next_look: str | None,
    closed: bool | None,
    finished: bool = False,
) -> PlatformRequest:
    """Change what it says (a new version), the next look, or whether it is closed; None leaves as it is.

    Earlier versions, and what was sent, stay in the log as they were. Raises NotFoundError, UsageError.
    """
    before = request(core, request_id)
    kept = before.said if said is None else _checked(core, before.case, said)
    day = before.next_look if next_look is None else _day(next_look)
    shut = before.closed if closed is None else closed
    same = (kept, day, shut) == (before.said, before.next_look, before.closed)
    if same and not finished:
        return before
    with core.commit() as commit:
        if not same:
            _change(commit, replace(before, said=kept, next_look=day, closed=shut))
        if finished:
            unfinished.forget(commit, request_id)
    return request(core, request_id)


def note_step(core: Core, request_id: RequestId, said: StepSaid, *, next_look: str | None) -> PlatformRequest:
    """Record that it was sent (with the addresses as they are now), received or answered.

    Raises NotFoundError; UsageError for a look, and for a receipt or reply to what was never sent.
    """
    about = request(core, request_id)
    if said.kind is StepKind.LOOKED:
        raise UsageError("A look is at one exhibit's address.")
    if said.kind is not StepKind.SENT and about.sent is None:
        raise UsageError("That request was not sent yet.", next_step="Note first when and how it was sent.")
    row = StepRow(
        request=request_id, kind=said.kind.value, at=said.at, channel=clean(said.channel).strip(),
        words=clean(said.words), letter=clean(said.letter),
    )  # fmt: skip
    with core.commit() as commit:
        _write(commit, about, row)
        if said.kind is StepKind.SENT:
            for one in _live(core, about):
                asked = StepRow(request=request_id, kind=ASKED, at=said.at, item=one.item, address=one.address)
                _write(commit, about, asked)
        _set_next(commit, about, next_look)
    return request(core, request_id)


def note_look(
    core: Core,
    request_id: RequestId,
    items: Sequence[ItemId],
    seen: Seen,
    at: Moment,
    *,
    words: str,
    next_look: str | None,
) -> PlatformRequest:
    """Record what was at the addresses of these exhibits (none named: all of the request's).

    'there' where it had been seen removed is recorded as 'back'. Raises NotFoundError, UsageError.
    """
    about = request(core, request_id)
    known = {one.item: one for one in about.asked}
    if unknown := [one for one in items if one not in known]:
        raise NotFoundError(f"{len(unknown)} of these exhibits are not in that request.")
    chosen = list(items) or list(known)
    if not chosen:
        raise UsageError(
            "That request is about no exhibit.", next_step="Add the exhibits whose addresses it is about."
        )
    earlier = about.seen
    with core.commit() as commit:
        for item in dict.fromkeys(chosen):
            gone_before = earlier.get(item) in {Seen.REMOVED, Seen.BACK}
            what = Seen.BACK if seen is Seen.THERE and gone_before else seen
            row = StepRow(
                request=request_id, kind=StepKind.LOOKED.value, at=at, item=item, words=clean(words),
                address=known[item].address, seen=what.value,
            )  # fmt: skip
            _write(commit, about, row)
        _set_next(commit, about, next_look)
    return request(core, request_id)


def request(core: Core, request_id: RequestId) -> PlatformRequest:
    """One request. Raises NotFoundError."""
    row = core.index.row(f"{_SELECT} WHERE request.id = ?", (request_id,))
    if row is None:
        raise NotFoundError("There is no such request in the vault.")
    return _read(core, [row])[0]


def requests(core: Core, case_id: CaseId | None) -> list[PlatformRequest]:
    """Every request, or a case's, oldest first. Raises NotFoundError for the case."""
    if case_id is None:
        return _read(core, core.index.rows(f"{_SELECT} ORDER BY request.number"))
    cases.case(core, case_id)
    return _read(core, core.index.rows(f"{_SELECT} WHERE casefile.id = ? ORDER BY request.number", (case_id,)))


def find_request(core: Core, text: str) -> PlatformRequest:
    """The request with this number, or whose id begins so. Raises NotFoundError, AmbiguousIdError."""
    wanted = text.strip().lower()
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 16:
        rows = core.index.rows(f"{_SELECT} WHERE request.number = ?", (int(wanted),))
    else:
        rows = (
            core.index.rows(f"{_SELECT} WHERE substr(request.id, 1, ?) = ?", (len(wanted), wanted)) if wanted else []
        )
    if not rows:
        raise NotFoundError("There is no such request in the vault.")
    if len(rows) > 1:
        raise AmbiguousIdError
    return _read(core, rows)[0]


def said_text(said: RequestSaid) -> str:
    """What a request says as canonical JSON: the column `said`."""
    value = {
        "rule": said.rule, "platform": said.platform, "language": said.language, "second": said.second,
        "exhibits": list(said.exhibits), "words": dict(said.words),
    }  # fmt: skip
    return canonical(value).decode("utf-8")


def draft_text(said: str, next_look: str, *, closed: bool) -> str:
    """What the log keeps of a draft for her alone: `said`, the next look and whether it is closed."""
    return canonical({"said": said, "next_look": next_look, "closed": closed}).decode("utf-8")


def step_secrets(row: StepRow, said: RequestSaid) -> dict[str, str]:
    """What of a step goes into the event as salted digests."""
    words = "request_note" if row.kind in {StepKind.LOOKED, StepKind.SENT} else "request_answer"
    found = {
        "request_channel": row.channel, words: row.words, "request_address": row.address, REQUEST_LETTER: row.letter,
    }  # fmt: skip
    if row.kind == StepKind.SENT:
        found |= {"request_rule": said.rule, "request_platform": said.platform}
    return found


def step_rows(core: Core) -> list[StepRow]:
    """Every row there is, oldest first. Raises IndexDamagedError."""
    return [_row(one) for one in core.index.rows(f"{_STEPS} ORDER BY request_step.number")]


def _checked(core: Core, case_id: CaseId, said: RequestSaid) -> RequestSaid:
    """Clean, with exhibits of this case only, each once, in the order of their numbers."""
    if not said.rule.strip():
        raise UsageError("A request needs a rule.", next_step="Choose one of the rules.")
    places = {one.item.id: one.ordinal for one in cases.exhibits(core, case_id)}
    if any(one not in places for one in said.exhibits):
        raise NotFoundError("One of these is no exhibit of that case.")
    return RequestSaid(
        rule=clean(said.rule).strip(), platform=clean(said.platform).strip(), language=said.language,
        second=said.second, exhibits=tuple(sorted(set(said.exhibits), key=lambda one: places[one])),
        words=tuple(sorted((name, clean(text)) for name, text in said.words if text.strip())),
    )  # fmt: skip


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text.strip()).isoformat() if text.strip() else ""
    except ValueError as error:
        raise UsageError("That is no day.", next_step="Write it as 2026-03-01.") from error


def _set_next(commit: Commit, about: PlatformRequest, next_look: str | None) -> None:
    if next_look is not None and (day := _day(next_look)) != about.next_look:
        _change(commit, replace(about, next_look=day))


def _change(commit: Commit, after: PlatformRequest) -> None:
    text = said_text(after.said)
    commit.writer.execute(
        "UPDATE request SET said = ?, next_look = ?, closed = ? WHERE id = ?",
        (text, after.next_look, int(after.closed), after.id),
    )
    kept = {REQUEST_DRAFT: draft_text(text, after.next_look, closed=after.closed)}
    commit.record(_about(after.case, {"change": "edited", "request": after.id}, kept))


def _write(commit: Commit, about: PlatformRequest, row: StepRow) -> None:
    at = (row.at.utc_text, row.at.offset_text)
    commit.writer.execute(_INSERT, (row.request, row.kind, row.item, *at, *row.texts))
    details: dict[str, str | int | bool] = {
        "change": row.kind,
        "request": row.request,
        "at": at[0],
        "at_offset": at[1],
    }
    secrets = step_secrets(row, about.said)
    if row.kind == StepKind.LOOKED:
        details = {**details, "seen": row.seen}
        commit.record(
            Draft(action=Action.LOOKED_AGAIN, case=about.case, item=row.item, details=details, secrets=secrets)
        )
    else:
        commit.record(_about(about.case, details, secrets, row.item))


def _about(
    case_id: CaseId,
    details: dict[str, str | int | bool] | dict[str, Any],
    secrets: dict[str, str],
    item: ItemId | None = None,
) -> Draft:
    return Draft(action=Action.REQUESTED, case=case_id, item=item, details=details, secrets=secrets)


def _live(core: Core, about: PlatformRequest, also: Iterable[ItemId] = ()) -> list[Asked]:
    """The exhibits of what it says and `also`, each with its address as it is noted now."""
    wanted = {*about.said.exhibits, *also}
    return [
        Asked(item=one.item.id, ordinal=one.ordinal, address=one.item.source.as_given if one.item.source else "")
        for one in cases.exhibits(core, about.case)
        if one.item.id in wanted
    ]


def _read(core: Core, rows: Sequence[Row]) -> list[PlatformRequest]:
    steps: dict[RequestId, list[StepRow]] = {}
    for one in step_rows(core) if rows else ():
        steps.setdefault(one.request, []).append(one)
    told = versions.told(core, [CaseId(row[2]) for row in rows])
    return [_request(core, row, steps.get(RequestId(row[0]), []), told.get(RequestId(row[0]), ())) for row in rows]


def _request(core: Core, row: Row, steps: Sequence[StepRow], told: tuple[RequestVersion, ...]) -> PlatformRequest:
    try:
        made, said = Moment.parse(row[3], row[4]), versions.said_in(row[5])
        kept = PlatformRequest(
            id=RequestId(row[0]), number=row[1], case=CaseId(row[2]), made=made, said=said,
            steps=tuple(_step(one) for one in steps if one.kind != ASKED), next_look=row[6], closed=bool(row[7]),
            versions=told,
        )  # fmt: skip
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise IndexDamagedError("A request in the vault's index is not of the documented form.") from error
    sent = {one.item: one.address for one in steps if one.kind == ASKED and one.item is not None}
    asked = (replace(one, address=sent.get(one.item, one.address)) for one in _live(core, kept, sent))
    return replace(kept, asked=tuple(asked))


def _row(row: Row) -> StepRow:
    try:
        at = Moment.parse(row[3], row[4])
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise IndexDamagedError("A step of a request in the index is not of the documented form.") from error
    return StepRow(
        request=RequestId(row[0]), kind=row[1], item=ItemId(row[2]) if row[2] else None, at=at, channel=row[5],
        words=row[6], address=row[7], seen=row[8], letter=row[9],
    )  # fmt: skip


def _step(row: StepRow) -> RequestStep:
    return RequestStep(
        kind=StepKind(row.kind), at=row.at, channel=row.channel, words=row.words, letter=row.letter, item=row.item,
        address=row.address, seen=Seen(row.seen) if row.seen else None,
    )  # fmt: skip
