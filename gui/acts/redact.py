"""Make a copy with parts covered and keep it beside the original."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from evidence_vault.model import DerivativeMethod, Item, Saved
from gui.acts import view
from gui.operations import Reporter, Work
from gui.png import as_png
from gui.ports import ClearPicture, Doors, OpenVault
from gui.ports_viewing import Place
from gui.redaction import Mark, MarkKind, Prepared, marked, prepared

COPY_SIDE = 4096
_WHOLE = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The pixels, what is drawn over them, why, and what of the exhibit they are."""

    picture: ClearPicture
    marks: tuple[Mark, ...]
    reason: str
    place: Place = _WHOLE

    def file_name(self, item: Item) -> str:
        """After the original, with the page or the moment: letter-page-2-covered.png, clip-at-0m03s-covered.png."""
        stem = PurePath(item.content.file_name).stem if item.content else ""
        which = ""
        if self.place.page is not None:
            which = f"-page-{self.place.page + 1}"
        if self.place.at is not None:
            minutes, rest = divmod(self.place.at, 60_000)
            which = f"-at-{minutes}m{rest // 1000:02}s"
        return f"{stem or 'copy'}{which}-covered.png"


def show(vault: OpenVault, doors: Doors, item: Item, place: Place) -> Work[Prepared]:
    """The picture to draw on, of at most COPY_SIDE pixels a side, with what the screen needs of it made ready."""
    reveal = view.reveal(vault, doors, item, side=COPY_SIDE, place=place)
    return lambda reporter: prepared(reveal(reporter))


def save_copy(vault: OpenVault, item: Item, copy: Copy) -> Work[Saved]:
    """A fresh PNG with no trace of what lies under the marks, added as a derivative of the item."""

    def work(_: Reporter) -> Saved:
        data = as_png(marked(copy.picture, list(copy.marks)))
        blurred = all(mark.kind is MarkKind.BLUR for mark in copy.marks)
        method = DerivativeMethod.BLURRED if blurred else DerivativeMethod.REDACTED
        return vault.add_derivative(item.id, data, copy.file_name(item), method=method.value, reason=copy.reason)

    return work
