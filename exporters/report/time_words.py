"""What proofs of time from outside show, in one language's words; authorities and persons kept apart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from evidence_vault.custody.anchors import state_of
from evidence_vault.custody.proofs import verify_consistency
from evidence_vault.errors import CustodyError
from evidence_vault.model import AnchorKind, AnchorState, CustodyExtract, Event, Run, TimeKnownBy, runs
from exporters.report.texts import Texts
from exporters.report.words import Words

_NAME = 80


def anchor_states(custody: CustodyExtract) -> tuple[AnchorState, ...]:
    """The anchors that hold when the report is made: proof, chain, and that the log only grew since."""
    newest = custody.checkpoint
    found = []
    for one in custody.anchors:
        state, problem = state_of(one.anchor)
        try:
            verify_consistency(
                old=one.checkpoint.size, new=newest.size, proof=one.proof,
                old_root=one.checkpoint.root, new_root=newest.root,
            )  # fmt: skip
        except CustodyError:
            continue
        if not problem:
            found.append(state)
    return tuple(found)


class TimeWords:
    """The sentences about time for one report. `size` is the checkpoint's number of entries."""

    def __init__(self, words: Words, texts: Texts, anchors: tuple[AnchorState, ...], size: int) -> None:
        self._w, self._t, self._anchors, self._size = words, texts, anchors, size

    @property
    def covered(self) -> int:
        """Entries below this number are covered by an anchor."""
        return max((one.covers for one in self._anchors), default=0)

    def summary(self) -> str:
        """How far the log is anchored, for the summary."""
        if not self.covered:
            return self._t("time.none")
        return self._t("time.covered", last=self.covered - 1, size=self._size, rest=self._size - self.covered)

    def shows_not(self) -> list[str]:
        """What the document does not show; the sentence about time is the third."""
        said: list[str] = list(self._t.part("summary.shows_not"))
        if self.covered:
            said[2] = self._t("time.shows_not")
        return said

    def before(self, recorded: Event | None) -> str:
        """The second of the three facts, for the entry that recorded an exhibit."""
        found = [run for run in self._runs() if recorded is not None and run.first <= recorded.seq <= run.last]
        if not found or recorded is None:
            return self._t("exhibits.before_not_yet")
        return " ".join([self._t("time.entry", seq=recorded.seq), *(self._says(run.anchor) for run in found)])

    def lines(self) -> list[str]:
        """For the custody pages: which entries existed before when."""
        return [
            self._t("time.run", first=run.first, last=run.last) + " " + self._says(run.anchor) for run in self._runs()
        ]

    def _runs(self) -> list[Run]:
        return [run for kind in AnchorKind for run in runs(self._anchors, kind)]

    def _says(self, anchor: AnchorState) -> str:
        when = f"{datetime.fromisoformat(anchor.time):%Y-%m-%d %H:%M:%S}"
        key = "signed" if anchor.known_by is TimeKnownBy.SIGNER else "signed_untimed"
        if anchor.kind is AnchorKind.RFC3161:
            key = "stamped" if anchor.root_known else "stamped_unknown"
        name = self._w.short(anchor.authority, _NAME)
        digest = anchor.root_sha256 or anchor.key_sha256
        return self._t(f"time.{key}", time=when, name=name, number=anchor.number, digest=digest)

    def document(self, stamped_by: str, failed: str) -> list[Any]:
        """The row about a time stamp on this document itself."""
        label = self._t("time.document")
        if stamped_by:
            return [label, self._t("time.document_by", name=self._w.short(stamped_by, _NAME))]
        return [label, self._t("time.document_failed", code=failed) if failed else self._t("time.document_none")]
