"""Proofs of time that come from outside: authorities, tokens, counter-signatures, and what waits for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from evidence_vault.model.custody import SignedCheckpoint


class AnchorKind(StrEnum):
    """What stands behind an anchor."""

    RFC3161 = "rfc3161"
    COUNTER_SIGNATURE = "counter-signature"


class TimeKnownBy(StrEnum):
    """Who says the time of an anchor: the authority's token, the counter-signer, or only this computer's clock."""

    AUTHORITY = "authority"
    SIGNER = "signer"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A time stamp authority. `roots` are certificates in PEM that she added; `policy` is an OID or ''.

    `enabled` only once she turned it on. `qualified` is what she states of it, never what the app found out.
    """

    label: str
    address: str
    policy: str = ""
    roots: str = ""
    enabled: bool = False
    qualified: bool = False
    built_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """One outside proof over a checkpoint: events with `seq` below `size` existed before `time` (UTC text).

    `stamped` is exactly what was stamped or signed. For RFC 3161: `request`, `reply` (raw DER), `chain` (PEM, leaf
    first, root last). For a counter-signature: `signature` over `stamped`, `public_key` (PEM), and what the signer
    says of the time in `statement` with a signature of its own, both empty where nothing was said.
    """

    number: int
    kind: AnchorKind
    size: int
    authority: str
    time: str
    known_by: TimeKnownBy
    stamped: bytes
    policy: str = ""
    qualified: bool = False
    request: bytes = b""
    reply: bytes = b""
    chain: bytes = b""
    signature: bytes = b""
    public_key: bytes = b""
    statement: bytes = b""
    statement_signature: bytes = b""

    @property
    def imprint(self) -> str:
        """SHA-256 of what was stamped, 64 lowercase hexadecimal digits."""
        return sha256(self.stamped).hexdigest()

    @property
    def proof_sha256(self) -> str:
        """SHA-256 of the raw reply or of the counter-signature."""
        return sha256(self.reply or self.signature).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenAnchor:
    """An anchor, the checkpoint it is over, and the proof that a later checkpoint only adds to that one.

    `proof` holds 32-byte node hashes (RFC 9162 §2.1.4), empty if both are the same.
    """

    anchor: Anchor
    checkpoint: SignedCheckpoint
    proof: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingAnchor:
    """A checkpoint that waits for an authority. Times are UTC texts; `last_error` is an error's code or ''."""

    size: int
    authority: str
    since: str
    tries: int = 0
    next_try: str = ""
    last_error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorState:
    """How an anchor fared in verification. `covers` counts the events it covers.

    `root_known`: a token whose chain ends in a root that this app carries; otherwise the root came with what was
    checked, and its `root_sha256` must be compared with what the authority publishes.
    """

    number: int
    kind: AnchorKind
    covers: int
    authority: str
    time: str
    known_by: TimeKnownBy
    qualified: bool
    holds: bool
    root_known: bool = False
    root_sha256: str = ""
    key_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Events `first` to `last`, both included, and the earliest anchor that covers them."""

    first: int
    last: int
    anchor: AnchorState


def runs(anchors: Sequence[AnchorState], kind: AnchorKind | None = None) -> tuple[Run, ...]:
    """For every covered event its earliest holding anchor (of one kind, or of any), as runs of events in order."""
    found: list[Run] = []
    earliest: AnchorState | None = None
    holding = sorted((one for one in anchors if one.holds and kind in {None, one.kind}), key=lambda one: one.covers)
    for place in range(len(holding) - 1, -1, -1):
        if earliest is None or datetime.fromisoformat(holding[place].time) <= datetime.fromisoformat(earliest.time):
            earliest = holding[place]
        first = holding[place - 1].covers if place else 0
        last = found[0].last if found and found[0].anchor == earliest else holding[place].covers - 1
        if first <= last:
            found[: 1 if found and found[0].anchor == earliest else 0] = [Run(first, last, earliest)]
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStatus:
    """Where a vault stands: `anchored` of `events` are covered by the newest anchor, the rest not yet.

    `own_roots`: of tokens whose chain ends in a root that does not come with the app, by the anchor's number, that
    root's SHA-256.
    """

    events: int
    anchored: int
    anchors: tuple[Anchor, ...]
    pending: tuple[PendingAnchor, ...]
    authorities: tuple[Authority, ...]
    own_roots: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StampResult:
    """What came of asking one authority: an anchor, or the code of the error it now waits with."""

    authority: str
    anchor: Anchor | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class TimeReply:
    """A checked reply: its raw bytes, and the chain from its signer to a trusted root in PEM, leaf first."""

    reply: bytes
    chain: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A checkpoint to hand over or publish. `stamped` is the file's bytes; `fingerprint` the short text."""

    size: int
    moment: str
    stamped: bytes
    fingerprint: str
