"""Checking a package's anchors as a stranger does: over what, by whom, when, and that the log only grew since."""

from __future__ import annotations

from dataclasses import replace

from evidence_vault.custody.anchors import state_of
from evidence_vault.custody.proofs import verify_consistency
from evidence_vault.errors import CustodyError
from evidence_vault.format import checkpoint as form
from evidence_vault.format.anchor import body_of
from evidence_vault.model import Action, Anchor, AnchorKind, AnchorState, Finding
from exporters.package import anchor_files, custody_files
from exporters.package.anchor_files import AnchorFiles
from exporters.package.check_bag import SignerKey, Texts
from exporters.package.check_custody import Custody
from exporters.package.findings import Findings


class AnchorCheck:
    """Checks one package's anchors; what does not hold goes to `findings` under 'anchor N'."""

    def __init__(
        self, texts: Texts, names: tuple[str, ...], custody: Custody, signer: SignerKey | None, findings: Findings
    ) -> None:
        self._texts, self._names, self._signer, self._findings = texts, names, signer, findings
        self._checkpoint, self._events = custody.checkpoint, custody.events

    def check(self) -> tuple[AnchorState, ...]:
        """Every anchor, by its number."""
        folders = anchor_files.folders(self._names)
        return tuple(state for folder, names in folders.items() if (state := self._one(folder, names)) is not None)

    def _one(self, folder: str, names: list[str]) -> AnchorState | None:
        subject = f"anchor {int(folder)}"
        try:
            files = anchor_files.read_anchor(folder, names, self._texts.read)
        except ValueError as error:
            self._findings.add(Finding.ANCHOR_BROKEN, subject, str(error))
            return None
        state, problem = state_of(files.anchor)
        try:
            self._over(files)
            self._own_witness(state)
            self._recorded(files.anchor)
        except (CustodyError, ValueError) as error:
            problem = problem or str(error)
        if problem:
            self._findings.add(Finding.ANCHOR_BROKEN, subject, problem)
        return replace(state, holds=not problem)

    def _own_witness(self, state: AnchorState) -> None:
        own = self._signer is not None and state.key_sha256 == self._signer.fingerprint
        if state.kind is AnchorKind.COUNTER_SIGNATURE and own:
            raise ValueError("it is signed with the package's own key, which cannot be its own witness")

    def _over(self, files: AnchorFiles) -> None:
        """What was stamped is a checkpoint by this signer, and the package's own only adds to it."""
        if self._checkpoint is None or self._signer is None:
            raise ValueError("there is no checkpoint to compare it with")
        body = body_of(files.anchor.stamped)
        old = form.parse_body(body)
        if not self._signer.holds(files.checkpoint_signature, body):
            raise ValueError("the signer's signature over its checkpoint does not hold")
        self._note(files.checkpoint_note, body)
        if old.origin != self._checkpoint.origin:
            raise ValueError("it is over the checkpoint of another log")
        first, second, proof = files.consistency
        if (first, second) != (old.size, self._checkpoint.size):
            raise ValueError("its consistency proof is between other checkpoints")
        verify_consistency(old=first, new=second, proof=proof, old_root=old.root, new_root=self._checkpoint.root)

    def _note(self, note: bytes, body: bytes) -> None:
        try:
            key = self._texts.read(custody_files.NOTE_KEY).decode("utf-8").rstrip("\n")
        except UnicodeDecodeError as error:
            raise ValueError("the note key is not text") from error
        if form.verify_note(note, key) != body:
            raise ValueError("its note is about another checkpoint")

    def _recorded(self, anchor: Anchor) -> None:
        """Where the log's own event about this anchor is shown, it names the same proof."""
        for event in self._events:
            said = dict(event.details)
            about = event.action is Action.ANCHORED and said.get("anchor") == anchor.number
            if about and (said.get("imprint"), said.get("sha256")) != (anchor.imprint, anchor.proof_sha256):
                raise ValueError("it is not the one that its event names")
