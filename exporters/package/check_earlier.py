"""Earlier checkpoints in a package: each was signed by the same key, and the newest only adds to it."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from evidence_vault.custody.proofs import verify_consistency
from evidence_vault.errors import CustodyError
from evidence_vault.format import checkpoint as form
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import Finding, SignedCheckpoint
from exporters.package import custody_files
from exporters.package.check_bag import SignerKey, Texts
from exporters.package.findings import Findings


class EarlierCheck:
    """Reads data/custody/checkpoints.jsonl; everything amiss goes to `findings` under 'checkpoint N'."""

    def __init__(self, texts: Texts, signer: SignerKey | None, findings: Findings) -> None:
        self._texts, self._signer, self._findings = texts, signer, findings

    def check(self, newest: SignedCheckpoint | None) -> tuple[Fingerprint, ...]:
        """The fingerprints of the earlier checkpoints that the newest is proven to extend, by rising size."""
        if newest is None:
            return ()
        proven: list[Fingerprint] = []
        for number, line in custody_files.parse_lines(self._texts.read(custody_files.EARLIER)):
            try:
                found = self._one(line or {}, newest)
            except (KeyError, TypeError, ValueError, AttributeError, OverflowError, binascii.Error):
                self._findings.structure(custody_files.EARLIER, f"line {number} is not an earlier checkpoint")
                continue
            if found and proven and found.size <= proven[-1].size:
                self._findings.structure(custody_files.EARLIER, f"line {number} is there twice, or out of order")
            proven += [found] if found else []
        return tuple(proven)

    def _one(self, line: dict[str, Any], newest: SignedCheckpoint) -> Fingerprint | None:
        data = line["body"].encode("utf-8")
        signature = base64.b64decode(line["ecdsa"], validate=True)
        proof = [bytes.fromhex(node) for node in line["proof"]]
        name = f"checkpoint {int(line['size'])}"
        try:
            body = form.parse_body(data)
        except CustodyError as error:
            self._findings.add(Finding.CHECKPOINT_ALTERED, name, error.what)
            return None
        if body.size != line["size"] or body.origin != newest.origin:
            self._findings.add(Finding.CHECKPOINT_ALTERED, name, "it is of another size or another log")
            return None
        if self._signer is None or not self._signer.holds(signature, data):
            self._findings.add(Finding.SIGNATURE_BROKEN, name, "the signer's signature over it does not hold")
            return None
        try:
            verify_consistency(old=body.size, new=newest.size, proof=proof, old_root=body.root, new_root=newest.root)
        except CustodyError as error:
            self._findings.add(Finding.PROOF_BROKEN, name, error.what)
            return None
        return Fingerprint.of_body(body)


def extends(
    proven: tuple[Fingerprint, ...], newest: SignedCheckpoint | None, old: Fingerprint
) -> tuple[Finding, str] | None:
    """None if the package's checkpoint is proven to go on from `old`; else what is wrong, and how."""
    if newest is None:
        return Finding.CHECKPOINT_ALTERED, "the package has no checkpoint that could extend another"
    if Fingerprint.of_body(newest.body) == old or old in proven:
        return None
    known = {one.size for one in (*proven, Fingerprint.of_body(newest.body))}
    if old.size in known:
        return Finding.FORKED, "the log was changed: what it was at that size is not what you hold"
    if old.size > newest.size:
        return Finding.ROLLED_BACK, "this package is older than what you hold"
    return (
        Finding.PROOF_BROKEN,
        "the package holds no proof that it extends what you hold; ask for one made with --extends",
    )
