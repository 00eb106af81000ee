"""Make a copy with parts covered and keep it beside the original."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from evidence_vault.model import DerivativeMethod, Item, Saved
from gui.operations import Reporter, Work
from gui.png import as_png
from gui.ports import ClearPicture, OpenVault
from gui.redaction import Mark, MarkKind, marked

COPY_SIDE = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The pixels, what is drawn over them, and why."""

    picture: ClearPicture
    marks: tuple[Mark, ...]
    reason: str


def save_copy(vault: OpenVault, item: Item, copy: Copy) -> Work[Saved]:
    """A fresh PNG with no trace of what lies under the marks, added as a derivative of the item."""

    def work(_: Reporter) -> Saved:
        data = as_png(marked(copy.picture, list(copy.marks)))
        stem = PurePath(item.content.file_name).stem if item.content else ""
        blurred = all(mark.kind is MarkKind.BLUR for mark in copy.marks)
        method = DerivativeMethod.BLURRED if blurred else DerivativeMethod.REDACTED
        return vault.add_derivative(
            item.id, data, f"{stem or 'copy'}-covered.png", method=method.value, reason=copy.reason
        )

    return work
