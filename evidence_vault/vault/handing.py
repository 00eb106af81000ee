"""Checkpoints handed over without any network, and the counter-signatures that come back."""

from __future__ import annotations

from hashlib import sha256

from evidence_vault.custody import countersign
from evidence_vault.errors_outside import CounterSignatureRefusedError
from evidence_vault.format import anchor as form
from evidence_vault.format.anchor import SALT_SIZE, Answer
from evidence_vault.format.fingerprint import fingerprint
from evidence_vault.model import Anchor, AnchorKind, HandOver, TimeKnownBy
from evidence_vault.vault.core import Core
from evidence_vault.vault.stamping import keep

_UNNAMED = "counter-signer"


def hand_over(core: Core) -> HandOver:
    """The newest checkpoint as a file to hand over or publish; the same bytes each time for the same checkpoint."""
    checkpoint = core.checkpoint()
    with core.commit() as commit:
        rows = commit.writer.execute("SELECT salt FROM handover WHERE size = ?", (checkpoint.size,))
        salt = bytes(rows[0][0]) if rows else core.entropy(SALT_SIZE)
        if not rows:
            values = (checkpoint.size, salt, core.clock.now().utc_text)
            commit.writer.execute("INSERT INTO handover (size, salt, utc) VALUES (?, ?, ?)", values)
    return HandOver(
        size=checkpoint.size,
        moment=checkpoint.moment,
        stamped=form.stamped_bytes(salt, checkpoint.body),
        fingerprint=fingerprint(checkpoint.body),
    )


def add_counter_signature(core: Core, data: bytes, *, name: str = "") -> Anchor:
    """Check what a recipient gave back and keep it as an anchor. `name` is who it was, as she knows them.

    Raises CounterSignatureRefusedError if it is not over a checkpoint that this vault handed over and still holds.
    """
    if not form.is_name(name):
        raise CounterSignatureRefusedError("The counter-signer's name must be one line of at most 200 characters.")
    answer = form.parse_answer(data)
    stamped = _stamped(core, answer)
    checked = countersign.check(
        stamped, answer.signature, answer.public_key, answer.statement, answer.statement_signature
    )
    if checked.fingerprint == core.signer.fingerprint:
        raise CounterSignatureRefusedError("That is this vault's own key: it cannot be its own witness.")
    _refuse_twice(core, answer.signature)
    said = checked.statement
    anchor = Anchor(
        number=0,
        kind=AnchorKind.COUNTER_SIGNATURE,
        size=form.parse_stamped(stamped).size,
        authority=name or (said.name if said else "") or f"{_UNNAMED} {checked.fingerprint[:16]}",
        time=said.time if said else core.clock.now().utc_text,
        known_by=TimeKnownBy.SIGNER if said else TimeKnownBy.RECORDED,
        stamped=stamped,
        signature=answer.signature,
        public_key=checked.key_pem,
        statement=answer.statement,
        statement_signature=answer.statement_signature,
    )
    return keep(core, anchor)


def _stamped(core: Core, answer: Answer) -> bytes:
    """The bytes this vault handed over that the answer is about: named in it, or found by its signature."""
    handed = [
        form.stamped_bytes(bytes(salt), core.log.at(size).body)
        for size, salt in core.index.rows("SELECT size, salt FROM handover ORDER BY size DESC")
    ]
    if answer.stamped:
        if answer.stamped not in handed:
            raise CounterSignatureRefusedError
        return answer.stamped
    key = countersign.load_key(answer.public_key)
    for stamped in handed:
        if countersign.holds(key, answer.signature, stamped):
            return stamped
    raise CounterSignatureRefusedError


def _refuse_twice(core: Core, signature: bytes) -> None:
    known = core.index.rows("SELECT signature FROM anchor WHERE kind = 'counter-signature'")
    if sha256(signature).digest() in {sha256(bytes(one)).digest() for (one,) in known}:
        raise CounterSignatureRefusedError(
            "That counter-signature is kept already.", next_step="Nothing needs to be done."
        )
