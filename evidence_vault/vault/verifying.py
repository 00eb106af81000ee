"""Checking a whole vault: header, index, log, items against their events, and every object."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from evidence_vault.custody.checking import CheckedEvent, LogCheck, StoredEvent
from evidence_vault.errors import CustodyError, HeaderError, IndexDamagedError, NotAVaultError
from evidence_vault.format import header as header_format
from evidence_vault.format.fingerprint import Fingerprint, fingerprint
from evidence_vault.model import (
    Action,
    AnchorState,
    Finding,
    Problem,
    SignedCheckpoint,
    VerifyReport,
)
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.store.atomic import drive_errors
from evidence_vault.vault import anchorcheck, casecheck, chatcheck, itemcheck, journalcheck, objectcheck, parts
from evidence_vault.vault.core import Core
from evidence_vault.vault.opening import HEADER_COPY, read_header

_PAGE = 2000
_DISCLOSURES = "SELECT seq, encoded FROM disclosure WHERE seq BETWEEN ? AND ? ORDER BY seq, position"


def verify(
    core: Core,
    *,
    deep: bool,
    against: SignedCheckpoint | Fingerprint | None,
    progress: Progress,
    cancel: CancelToken,
) -> VerifyReport:
    """Everything that does not hold, exactly; see Vault.verify. Raises UserCancelled, DriveError."""
    with ThreadPoolExecutor(1, thread_name_prefix="verify-objects") as beside:
        # The log is checked while the objects are hashed: hashing leaves the interpreter to others.
        stored = beside.submit(objectcheck.check, core, deep=deep, progress=progress, cancel=cancel)
        problems, newest, log_size, items = _records(core, against, cancel, deep=deep)
        anchors = _anchors(core, problems)
        objects = stored.result()
    problems += objects.problems
    return VerifyReport(
        subject="vault",
        unchanged=not problems,
        problems=tuple(problems),
        notes=tuple(objects.notes + journalcheck.notes(core)),
        items=items,
        objects=objects.count,
        bytes_read=objects.bytes_read,
        events=log_size,
        anchored_size=max((one.covers for one in anchors if one.holds), default=0),
        anchors=tuple(anchors),
        checkpoint=newest,
        fingerprint=fingerprint(newest.body) if newest else "",
        deep=deep,
    )


def _records(
    core: Core, against: SignedCheckpoint | Fingerprint | None, cancel: CancelToken, *, deep: bool
) -> tuple[list[Problem], SignedCheckpoint | None, int, int]:
    """Header, index, log and, if `deep`, items: problems, newest checkpoint, number of events and of items."""
    problems = _header(core) + _index(core)
    newest: SignedCheckpoint | None = None
    events, items = 0, 0
    try:
        newest = _newest(core)
        log, claims, placed = _log(core, against, cancel, deep=deep)
        problems += log.problems + _rows(core)
        problems += journalcheck.check(core, cancel, compare=not problems)
        events = log.size
        found, items = itemcheck.check(core, claims) if deep else ([], itemcheck.count(core))
        problems += found
        problems += casecheck.check(core, placed) if deep else []
        problems += parts.check(core)
        problems += chatcheck.check(core, cancel) if deep else []
    except IndexDamagedError:
        if not any(problem.subject == "index" for problem in problems):
            problems.append(Problem(finding=Finding.STRUCTURE, subject="index", detail="it cannot be read"))
    return problems, newest, events, items


def _anchors(core: Core, problems: list[Problem]) -> list[AnchorState]:
    """Every stored token and counter-signature; what does not hold goes to `problems`."""
    try:
        found, states = anchorcheck.check(core)
    except IndexDamagedError:  # said already
        return []
    problems += found
    return states


def _newest(core: Core) -> SignedCheckpoint | None:
    try:
        return core.checkpoint()
    except (CustodyError, LookupError):
        return None


def _rows(core: Core) -> list[Problem]:
    """Checkpoints that cannot be read, and events filed under another item or case than they name."""
    problems = [
        Problem(finding=Finding.CHECKPOINT_ALTERED, subject=f"checkpoint {size}", detail="it cannot be read")
        for size in core.log.unreadable_checkpoints()
    ]
    misfiled = core.index.rows(
        "SELECT seq FROM event WHERE json_valid(CAST(bytes AS TEXT))"
        " AND (item IS NOT json_extract(CAST(bytes AS TEXT), '$.item')"
        " OR casefile IS NOT json_extract(CAST(bytes AS TEXT), '$.details.case')"
        " OR action IS NOT json_extract(CAST(bytes AS TEXT), '$.action')) ORDER BY seq"
    )
    return problems + [
        Problem(finding=Finding.EVENT_ALTERED, subject=f"event {seq}", detail="it is filed under something else")
        for (seq,) in misfiled
    ]


def _header(core: Core) -> list[Problem]:
    """The header as it lies on the disk now, not as it was when the vault was opened; and its copy."""
    problems = []
    try:
        parsed = read_header(core.folder)
        if parsed.authenticate(core.master.subkey("header")) != core.header:
            problems.append(_header_problem("header", "it is not the one this vault last wrote"))
    except (HeaderError, NotAVaultError) as error:
        problems.append(_header_problem("header", error.what))
    try:
        with drive_errors():
            copy = header_format.parse((core.folder / HEADER_COPY).read_bytes()) if _has_copy(core) else None
        if copy is None or copy.authenticate(core.master.subkey("header")) != core.header:
            problems.append(_header_problem("header.copy", "it is missing or not the newest"))
    except HeaderError as error:
        problems.append(_header_problem("header.copy", error.what))
    return problems


def _has_copy(core: Core) -> bool:
    return (core.folder / HEADER_COPY).is_file()


def _header_problem(subject: str, detail: str) -> Problem:
    return Problem(finding=Finding.HEADER_DAMAGED, subject=subject, detail=detail)


def _index(core: Core) -> list[Problem]:
    found = core.index.integrity_problems()
    return [Problem(finding=Finding.STRUCTURE, subject="index", detail=found[0])] if found else []


def _log(
    core: Core, against: SignedCheckpoint | Fingerprint | None, cancel: CancelToken, *, deep: bool
) -> tuple[LogCheck, itemcheck.Claims, casecheck.Placed]:
    log = LogCheck(core.log.checkpoints(), core.log.note_verifier, origin=core.log.origin)
    claims, placed = itemcheck.Claims(), casecheck.Placed()
    for checked in log.walk(_stored(core, cancel, deep=deep), read=deep):
        _claim(claims, checked)
        placed.hear(checked)
    if against is not None:
        leaves = (bytes(leaf) for (leaf,) in core.index.rows("SELECT leaf FROM event ORDER BY seq"))
        log.against(against, leaves)
    return log, claims, placed


def _claim(claims: itemcheck.Claims, checked: CheckedEvent) -> None:
    item = checked.event.item
    if item is None:
        return
    details = dict(checked.event.details)
    if checked.event.takes_in:
        claims.collected[item] = itemcheck.Collected(seq=checked.event.seq, details=details)
        claims.described[item] = dict(checked.opened)
    elif checked.event.action is Action.DERIVED:
        claims.described.setdefault(item, {}).update(checked.opened)
    elif checked.event.action is Action.DESCRIBED:
        said = claims.described.setdefault(item, {})
        said.update(checked.opened)
        for name in str(details.get("emptied", "")).split(","):
            said.pop(name, None)


def _stored(core: Core, cancel: CancelToken, *, deep: bool) -> Iterator[StoredEvent]:
    start = 0
    while True:
        check_cancelled(cancel)
        rows = core.index.rows(
            "SELECT seq, bytes, leaf FROM event WHERE seq >= ? ORDER BY seq LIMIT ?", (start, _PAGE)
        )
        if not rows:
            return
        last = rows[-1][0]
        opened: dict[int, list[str]] = {}
        for seq, encoded in core.index.rows(_DISCLOSURES, (start, last)) if deep else ():
            opened.setdefault(seq, []).append(encoded)
        for seq, data, leaf in rows:
            yield StoredEvent(seq=seq, data=bytes(data), leaf=bytes(leaf), disclosures=tuple(opened.get(seq, ())))
        start = last + 1
