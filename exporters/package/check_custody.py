"""Checking the custody part as a stranger does: checkpoint, signatures, each event with its proof and disclosures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.custody.proofs import verify_inclusion
from evidence_vault.errors import CustodyError
from evidence_vault.format import checkpoint as form
from evidence_vault.format import events as event_form
from evidence_vault.model import Disclosure, Event, Finding, SignedCheckpoint
from exporters.package import custody_files
from exporters.package.check_bag import SignerKey, Texts
from exporters.package.findings import Findings

_CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """What holds: the events that could be read, what was disclosed of each by its number, and the checkpoint."""

    events: tuple[Event, ...]
    disclosed: dict[int, tuple[Disclosure, ...]]
    checkpoint: SignedCheckpoint | None


class CustodyCheck:
    """Checks one package's log; everything amiss goes to `findings`, under 'event N' or 'checkpoint'."""

    def __init__(self, texts: Texts, signer: SignerKey | None, findings: Findings) -> None:
        self._texts, self._signer, self._findings = texts, signer, findings

    def check(self) -> Custody:
        """All of it."""
        body = self._body()
        proofs = self._proofs()
        events = self._events(proofs, body)
        missing = sorted(set(proofs) - {event.seq for event in events})
        for seq in missing:
            if not self._findings.about(_name(seq)):
                self._findings.add(Finding.EVENT_MISSING, _name(seq), "its proof is there, the event is not")
        return Custody(events=tuple(events), disclosed=self._disclosures(events), checkpoint=self._checkpoint(body))

    def _body(self) -> form.CheckpointBody | None:
        data = self._texts.read(custody_files.BODY)
        signature = self._texts.read(custody_files.CHECKPOINT_SIGNATURE)
        try:
            body = form.parse_body(data)
        except CustodyError as error:
            self._findings.add(Finding.CHECKPOINT_ALTERED, _CHECKPOINT, error.what)
            return None
        if self._signer is not None and not self._signer.holds(signature, data):
            self._findings.add(Finding.SIGNATURE_BROKEN, _CHECKPOINT, "the signer's signature over it does not hold")
        self._note(data)
        return body

    def _note(self, body: bytes) -> None:
        try:
            key = self._texts.read(custody_files.NOTE_KEY).decode("utf-8").rstrip("\n")
            text = form.verify_note(self._texts.read(custody_files.NOTE), key)
        except (CustodyError, UnicodeDecodeError) as error:
            detail = error.what if isinstance(error, CustodyError) else "The note key is not text."
            self._findings.add(Finding.SIGNATURE_BROKEN, _CHECKPOINT, f"its note: {detail}")
            return
        if text != body:
            self._findings.add(Finding.CHECKPOINT_ALTERED, _CHECKPOINT, "its note is about another checkpoint")

    def _proofs(self) -> dict[int, dict[str, Any]]:
        found: dict[int, dict[str, Any]] = {}
        for number, line in custody_files.parse_lines(self._texts.read(custody_files.PROOFS)):
            seq = line.get("seq") if line else None
            if line is None or type(seq) is not int:
                self._findings.structure(custody_files.PROOFS, f"line {number} is not a proof")
            elif seq in found:
                self._findings.structure(custody_files.PROOFS, f"line {number} proves event {seq} a second time")
            else:
                found[seq] = line
        return found

    def _events(self, proofs: dict[int, dict[str, Any]], body: form.CheckpointBody | None) -> list[Event]:
        data = self._texts.read(custody_files.EVENTS)
        events: list[Event] = []
        if data and not data.endswith(b"\n"):
            self._findings.structure(custody_files.EVENTS, "its last line is cut short")
        for number, line in enumerate(data.split(b"\n")[:-1], 1):
            event = self._event(line, number, proofs, body)
            if event is None:
                continue
            if events and event.seq <= events[-1].seq:
                self._findings.add(Finding.EVENT_ALTERED, _name(event.seq), "it is there twice, or out of order")
            events.append(event)
        return events

    def _event(
        self, line: bytes, number: int, proofs: dict[int, dict[str, Any]], body: form.CheckpointBody | None
    ) -> Event | None:
        leaf = leaf_hash(line)
        try:
            event = event_form.parse(line)
        except CustodyError as error:
            seqs = list(proofs)
            seq = seqs[number - 1] if number <= len(seqs) else number - 1
            self._findings.add(Finding.EVENT_ALTERED, _name(seq), error.what)
            return None
        proof = proofs.get(event.seq)
        if proof is None:
            self._findings.add(Finding.PROOF_BROKEN, _name(event.seq), "there is no proof that it is in the log")
        elif proof.get("leaf") != leaf.hex():
            self._findings.add(Finding.EVENT_ALTERED, _name(event.seq), "it is not the event that the proof is about")
        elif body is not None:
            self._inclusion(event, leaf, proof, body)
        return event

    def _inclusion(self, event: Event, leaf: bytes, proof: dict[str, Any], body: form.CheckpointBody) -> None:
        try:
            path = [bytes.fromhex(node) for node in proof["proof"]]
            verify_inclusion(leaf=leaf, index=event.seq, size=body.size, proof=path, root=body.root)
        except CustodyError as error:
            self._findings.add(Finding.PROOF_BROKEN, _name(event.seq), error.what)
        except (KeyError, TypeError, ValueError):
            self._findings.add(Finding.PROOF_BROKEN, _name(event.seq), "its proof is not of the documented form")

    def _disclosures(self, events: list[Event]) -> dict[int, tuple[Disclosure, ...]]:
        """Each disclosure must hash to a digest of its event (RFC 9901 §7.1); a digest may stay undisclosed."""
        by_seq = {event.seq: event for event in events}
        opened: dict[int, tuple[Disclosure, ...]] = {}
        for number, line in custody_files.parse_lines(self._texts.read(custody_files.DISCLOSURES)):
            encoded = line.get("disclosures") if line else None
            event = by_seq.get(line["seq"]) if line and type(line.get("seq")) is int else None
            if event is None or not isinstance(encoded, list):
                self._findings.structure(custody_files.DISCLOSURES, f"line {number} belongs to no event")
                continue
            each = [self._disclosure(event, one) for one in encoded]
            opened[event.seq] = opened.get(event.seq, ()) + tuple(one for one in each if one is not None)
        return opened

    def _disclosure(self, event: Event, encoded: object) -> Disclosure | None:
        try:
            if not isinstance(encoded, str) or not encoded.isascii():
                raise CustodyError("A disclosure is not of the documented form.")
            disclosure = event_form.open_disclosure(encoded)
        except CustodyError as error:
            self._findings.add(Finding.EVENT_ALTERED, _name(event.seq), error.what)
            return None
        if event_form.digest(encoded) not in event.digests:
            self._findings.add(Finding.EVENT_ALTERED, _name(event.seq), "a disclosure does not belong to it")
            return None
        return disclosure

    def _checkpoint(self, body: form.CheckpointBody | None) -> SignedCheckpoint | None:
        if body is None or self._signer is None:
            return None
        return SignedCheckpoint(
            origin=body.origin, size=body.size, root=body.root, moment=body.time,
            body=self._texts.read(custody_files.BODY), note=self._texts.read(custody_files.NOTE),
            ecdsa=self._texts.read(custody_files.CHECKPOINT_SIGNATURE), certificate=self._signer.certificate,
        )  # fmt: skip


def _name(seq: int) -> str:
    return f"event {seq}"
