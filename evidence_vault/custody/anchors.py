"""Checking one anchor by itself, as a vault holds it or as it came in a package: token or counter-signature."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.custody import countersign
from evidence_vault.custody.chain import Trust, fingerprint_of, is_carried, load_pem
from evidence_vault.custody.token import check_token
from evidence_vault.custody.tsp import parse_request
from evidence_vault.errors import CustodyError, VaultError
from evidence_vault.errors_outside import CounterSignatureRefusedError, TokenDigestError, TokenFormError
from evidence_vault.format.anchor import body_of
from evidence_vault.format.checkpoint import parse_body
from evidence_vault.model import Anchor, AnchorKind, AnchorState, TimeKnownBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What an anchor's proof itself says, once it holds. `root_sha256` is '' for a counter-signature."""

    time: str
    policy: str = ""
    known_by: TimeKnownBy
    root_known: bool = False
    root_sha256: str = ""
    key_sha256: str = ""


def check_anchor(anchor: Anchor) -> Held:
    """Check the proof, and that size, time and policy are what it says.

    The chain must end in the anchor's own root, the last certificate of its chain: whether that root is one the app
    carries is told apart. Raises CustodyError or a RefusedError by name.
    """
    body = parse_body(body_of(anchor.stamped))
    if body.size != anchor.size:
        raise CustodyError("The anchor is over a checkpoint of another size.")
    held = _token(anchor) if anchor.kind is AnchorKind.RFC3161 else _counter_signature(anchor)
    if (held.time, held.policy, held.known_by) != (anchor.time, anchor.policy, anchor.known_by):
        raise CustodyError("The anchor's time or policy is not the one that its proof states.")
    return held


def _token(anchor: Anchor) -> Held:
    if parse_request(anchor.request).digest.hex() != anchor.imprint:
        raise TokenDigestError
    chain = load_pem(anchor.chain)
    if not chain:
        raise TokenFormError("The certificates of the time stamp are missing.")
    checked = check_token(anchor.request, anchor.reply, Trust(roots=chain[-1:], others=chain[:-1]))
    return Held(
        time=checked.time_text,
        policy=checked.policy,
        known_by=TimeKnownBy.AUTHORITY,
        root_known=is_carried(checked.root),
        root_sha256=fingerprint_of(checked.root),
    )


def _counter_signature(anchor: Anchor) -> Held:
    checked = countersign.check(
        anchor.stamped, anchor.signature, anchor.public_key, anchor.statement, anchor.statement_signature
    )
    said = checked.statement
    if (said is None) != (anchor.known_by is TimeKnownBy.RECORDED):
        raise CounterSignatureRefusedError("What the counter-signer says does not hold.")
    return Held(
        time=said.time if said else anchor.time,
        known_by=TimeKnownBy.SIGNER if said else TimeKnownBy.RECORDED,
        key_sha256=checked.fingerprint,
    )


def state_of(anchor: Anchor) -> tuple[AnchorState, str]:
    """How the anchor fares by itself, and what is wrong with it, '' if nothing."""
    try:
        held, problem = check_anchor(anchor), ""
    except VaultError as error:
        held, problem = None, error.what
    state = AnchorState(
        number=anchor.number,
        kind=anchor.kind,
        covers=anchor.size,
        authority=anchor.authority,
        time=anchor.time,
        known_by=anchor.known_by,
        qualified=anchor.qualified,
        holds=held is not None,
        root_known=held.root_known if held else False,
        root_sha256=held.root_sha256 if held else "",
        key_sha256=held.key_sha256 if held else "",
    )
    return state, problem
