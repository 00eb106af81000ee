"""Asking authorities for the time: a salted digest out, a checked token in, or a place in the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from evidence_vault.custody.chain import Trust
from evidence_vault.custody.token import CheckedToken, check_token
from evidence_vault.custody.tsp import REPLY_TYPE, REQUEST_TYPE, encode_request
from evidence_vault.errors import VaultError
from evidence_vault.errors_outside import (
    BadAuthorityError,
    NetworkError,
    NothingToStampError,
    TokenRefusedError,
    TokenTimeError,
)
from evidence_vault.format.anchor import SALT_SIZE, stamped_bytes
from evidence_vault.format.events import Draft
from evidence_vault.model import (
    Action,
    Anchor,
    AnchorKind,
    Authority,
    Exchange,
    PendingAnchor,
    StampResult,
    TimeKnownBy,
    TimeReply,
)
from evidence_vault.ports import CancelToken, Progress, Transport, check_cancelled
from evidence_vault.vault import anchorrows, authorities
from evidence_vault.vault.core import Core

FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=24)
TOLERANCE = timedelta(days=1)


def stamp(
    core: Core,
    labels: Sequence[str],
    transport: Transport,
    *,
    again: bool,
    progress: Progress,
    cancel: CancelToken,
) -> list[StampResult]:
    """Stamp the newest checkpoint with each of these authorities, or all that are turned on.

    What cannot be had now waits. Raises NothingToStampError, BadAuthorityError for one that is off, UserCancelled.
    """
    chosen = _chosen(core, labels)
    size = core.checkpoint().size
    wanted = [one for one in chosen if again or _new_since(core, one.label)]
    if not wanted:
        raise NothingToStampError
    with core.commit() as commit:
        waiting = {(one.size, one.authority) for one in anchorrows.pending(core.index)}
        new = [_waits(core, size, one.label) for one in wanted if (size, one.label) not in waiting]
        anchorrows.put_pending(commit.writer, new)
    return _ask_all(core, [(size, one) for one in wanted], transport, progress, cancel)


def retry(
    core: Core, transport: Transport, *, now: bool, progress: Progress, cancel: CancelToken
) -> list[StampResult]:
    """Ask again for what waits and is due, or with `now` for all of it: of each authority the newest checkpoint."""
    moment = core.clock.now().utc_text
    on = {one.label: one for one in authorities.authorities(core) if one.enabled}
    newest: dict[str, PendingAnchor] = {}
    for one in anchorrows.pending(core.index):  # the smallest checkpoint first
        newest[one.authority] = one
    due = [one for one in newest.values() if one.authority in on and (now or one.next_try <= moment)]
    return _ask_all(core, [(one.size, on[one.authority]) for one in due], transport, progress, cancel)


def _chosen(core: Core, labels: Sequence[str]) -> list[Authority]:
    every = authorities.authorities(core)
    if not labels:
        on = [one for one in every if one.enabled]
        if not on:
            raise NothingToStampError(
                "No time stamp authority is turned on.", next_step="Turn one on first; each is off until then."
            )
        return on
    chosen = [authorities.authority(core, label) for label in labels]
    if not all(one.enabled for one in chosen):
        raise BadAuthorityError("That time stamp authority is turned off.", next_step="Turn it on first.")
    return chosen


def _new_since(core: Core, label: str) -> bool:
    """Whether anything but anchors was recorded since this authority's last token."""
    row = core.index.row("SELECT max(size) FROM anchor WHERE authority = ? AND kind = 'rfc3161'", (label,))
    covered = int(row[0]) if row and row[0] is not None else 0
    news = core.index.row(
        "SELECT 1 FROM event WHERE seq >= ? AND json_extract(CAST(bytes AS TEXT), '$.action') <> 'anchored' LIMIT 1",
        (covered,),
    )
    return news is not None


def _waits(core: Core, size: int, label: str) -> PendingAnchor:
    return PendingAnchor(size=size, authority=label, since=core.clock.now().utc_text)


def _ask_all(
    core: Core,
    wanted: Sequence[tuple[int, Authority]],
    transport: Transport,
    progress: Progress,
    cancel: CancelToken,
) -> list[StampResult]:
    results = []
    for done, (size, one) in enumerate(wanted):
        check_cancelled(cancel)
        progress(done=done, total=len(wanted), what="Asking for a time stamp")
        try:
            results.append(StampResult(authority=one.label, anchor=_ask(core, size, one, transport, cancel)))
        except (NetworkError, TokenRefusedError) as error:
            _tried(core, size, one.label, error)
            results.append(StampResult(authority=one.label, anchor=None, error=error.code))
    progress(done=len(wanted), total=len(wanted), what="Asking for a time stamp")
    return results


def _ask(core: Core, size: int, one: Authority, transport: Transport, cancel: CancelToken) -> Anchor:
    """One authority, once. Raises NetworkError and TokenRefusedError by name; then nothing is kept."""
    stamped = stamped_bytes(core.entropy(SALT_SIZE), core.log.at(size).body)
    request = encode_request(sha256(stamped).digest(), policy=one.policy, entropy=core.entropy)
    reply = transport.post(
        Exchange(address=one.address, body=request, content_type=REQUEST_TYPE, accept=REPLY_TYPE), cancel=cancel
    )
    token = check_token(request, reply, Trust.of_pem(one.roots.encode("utf-8")))
    _check_now(token, core.clock.now().utc)
    anchor = Anchor(
        number=0,
        kind=AnchorKind.RFC3161,
        size=size,
        authority=one.label,
        time=token.time_text,
        known_by=TimeKnownBy.AUTHORITY,
        stamped=stamped,
        policy=token.policy,
        qualified=one.qualified,
        request=request,
        reply=reply,
        chain=token.chain_pem,
    )
    return keep(core, anchor)


class AuthoritySource:
    """ports.TimeSource: one authority for the time stamp of a document. Nothing is kept in the vault."""

    def __init__(self, core: Core, authority: Authority, transport: Transport, cancel: CancelToken) -> None:
        self._core, self._authority, self._transport, self._cancel = core, authority, transport, cancel

    @property
    def name(self) -> str:
        """Its name."""
        return self._authority.label

    def ask(self, request: bytes, /) -> TimeReply:
        """See ports.TimeSource."""
        one = self._authority
        reply = self._transport.post(
            Exchange(address=one.address, body=request, content_type=REQUEST_TYPE, accept=REPLY_TYPE),
            cancel=self._cancel,
        )
        token = check_token(request, reply, Trust.of_pem(one.roots.encode("utf-8")))
        _check_now(token, self._core.clock.now().utc)
        return TimeReply(reply, token.chain_pem)


def source(core: Core, label: str, transport: Transport, cancel: CancelToken) -> AuthoritySource:
    """An authority that is turned on. Raises BadAuthorityError."""
    (one,) = _chosen(core, [label])
    return AuthoritySource(core, one, transport, cancel)


def _check_now(token: CheckedToken, now: datetime) -> None:
    """A fresh token is about now: one that is not was made with a clock, or a key, that is not to be trusted."""
    if abs(token.time - now) > TOLERANCE:
        raise TokenTimeError


def keep(core: Core, anchor: Anchor, *, secrets: dict[str, str] | None = None) -> Anchor:
    """Store a checked anchor and record it, in one commit. Returns it with its number."""
    with core.commit() as commit:
        numbered = replace(anchor, number=anchorrows.insert(commit.writer, anchor))
        anchorrows.drop_pending(commit.writer, anchor.authority, anchor.size)
        commit.record(
            Draft(
                action=Action.ANCHORED,
                details=event_details(numbered),
                secrets={"authority": anchor.authority} | (secrets or {}),
            )
        )
    return numbered


def event_details(anchor: Anchor) -> dict[str, str | int | bool]:
    """What the 'anchored' event says in the clear."""
    return {
        "anchor": anchor.number,
        "kind": anchor.kind.value,
        "size": anchor.size,
        "time": anchor.time,
        "imprint": anchor.imprint,
        "sha256": anchor.proof_sha256,
    }


def _tried(core: Core, size: int, label: str, error: VaultError) -> None:
    """Note the failure: the wait doubles with every try, up to a day."""
    before = next((one for one in anchorrows.pending(core.index) if (one.size, one.authority) == (size, label)), None)
    if before is None:  # turned off meanwhile
        return
    tries = before.tries + 1
    wait = min(FIRST_WAIT * 2 ** min(tries - 1, 16), LONGEST_WAIT)
    later = core.clock.now().utc + wait
    text = later.strftime("%Y-%m-%dT%H:%M:%S.") + f"{later.microsecond // 1000:03d}Z"
    row = PendingAnchor(
        size=size, authority=label, since=before.since, tries=tries, next_try=text, last_error=error.code
    )
    with core.commit() as commit:
        anchorrows.put_pending(commit.writer, [row])
