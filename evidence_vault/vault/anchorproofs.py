"""The anchors that go with an export, each tied to the export's own checkpoint."""

from __future__ import annotations

import contextlib

from evidence_vault.custody.merkle import Tree
from evidence_vault.errors import CustodyError
from evidence_vault.format.anchor import body_of
from evidence_vault.model import ProvenAnchor
from evidence_vault.vault import anchorrows
from evidence_vault.vault.core import Core


def proven(core: Core, tree: Tree, size: int, first: int) -> tuple[ProvenAnchor, ...]:
    """Every anchor that covers event `first` or a later one, and proof that the checkpoint of `size` extends its own.

    One that is not over a checkpoint of this log is left out: verification names it.
    """
    found = []
    for anchor in anchorrows.anchors(core.index):
        if not first < anchor.size <= size:
            continue
        with contextlib.suppress(LookupError, CustodyError):
            checkpoint = core.log.at(anchor.size)
            if body_of(anchor.stamped) == checkpoint.body:
                proof = tree.consistency_proof(anchor.size, size)
                found.append(ProvenAnchor(anchor=anchor, checkpoint=checkpoint, proof=proof))
    return tuple(found)
