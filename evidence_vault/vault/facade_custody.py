"""The part of the vault's face that witnesses: checkpoints, what leaves with exports, verification."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import CaseId, CustodyExtract, ItemId, SelfTest, Sha256, SignedCheckpoint, VerifyReport
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, Progress
from evidence_vault.vault import extracts, selftest, verifying
from evidence_vault.vault.core import Core

_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()


class CustodyActs:
    """Each method is one act on an open vault; see Vault, which is what everybody uses."""

    _core: Core

    def checkpoint(self) -> SignedCheckpoint:
        """The newest checkpoint."""
        return self._core.checkpoint()

    def custody(self, case_id: CaseId, ordinals: Sequence[int] = (), earlier: Sequence[int] = ()) -> CustodyExtract:
        """The events that go with an export of the case, or of these exhibits, with proofs.

        Also proofs that the newest checkpoint extends those of `earlier` sizes and all that left in exports. Raises
        NotFoundError, CustodyError.
        """
        return extracts.custody(self._core, case_id, ordinals, earlier)

    def known_checkpoint(self, kept: Fingerprint) -> SignedCheckpoint:
        """The checkpoint with this fingerprint. Raises CustodyError if this vault never made it."""
        return extracts.known_checkpoint(self._core, kept)

    def verify(
        self,
        *,
        deep: bool = True,
        against: SignedCheckpoint | Fingerprint | None = None,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> VerifyReport:
        """Check everything: header, index, log, items, objects (`deep`: decrypt each; else its ciphertext's digest).

        `against` is a checkpoint kept outside; only with one can an older state put back whole be found.
        """
        return verifying.verify(self._core, deep=deep, against=against, progress=progress, cancel=cancel)

    def record_export(
        self,
        case_id: CaseId,
        *,
        form: str,
        sha256: Sha256,
        size: int,
        destination_name: str,
        checkpoint_size: int = 0,
        told: Mapping[str, str | int | bool] = MappingProxyType({}),
        kept: str = "",
    ) -> SignedCheckpoint:
        """Record a report or package that was written and found whole; returns the new checkpoint.

        `checkpoint_size`: that of the checkpoint in it, which every later package proves to extend. `told`: more that
        the event says in the clear; `kept`: what the next report has to know of this one, which nobody is shown.
        """
        return extracts.record_export(
            self._core,
            case_id,
            form=form,
            sha256=sha256,
            size=size,
            destination_name=destination_name,
            checkpoint_size=checkpoint_size,
            told=told,
            kept=kept,
        )

    def record_copy(self, item_id: ItemId, *, destination_name: str) -> None:
        """Record that an original was copied out."""
        extracts.record_copy(self._core, item_id, destination_name=destination_name)

    def self_test(self) -> list[SelfTest]:
        """Known-answer tests, run now."""
        return selftest.self_test(self._core)
