"""Files that messages name: what they are, and a look at one. Decoded in the confined children only."""

from __future__ import annotations

from evidence_vault.errors import ReadingError
from evidence_vault.model import ItemId, MediaKind
from gui.acts.view import reveal
from gui.kept_files import KeptFile, PartItem
from gui.kinds import media_kind
from gui.operations import Reporter, Work
from gui.ports import ClearPicture, Doors, OpenVault
from gui.ports_viewing import Place

SIDE = 720
_PLACES = {
    MediaKind.PICTURE: Place(),
    MediaKind.VIDEO: Place(at=0),
    MediaKind.PDF: Place(page=0),
}


def look_inside(vault: OpenVault, doors: Doors, holder: ItemId, file: KeptFile) -> Work[PartItem]:
    """Which kind of file it is, and its covered picture. Raises NotFoundError, ObjectError."""
    return lambda _: doors.pictures.look_inside(vault, holder, file)


def has_picture(part: PartItem) -> bool:
    """Whether something of it can be seen: a sound has no picture."""
    return media_kind(part) in _PLACES


def show(vault: OpenVault, doors: Doors, part: PartItem) -> Work[ClearPicture]:
    """The picture, a video's first, or a document's first page. Raises ReadingError."""

    def work(reporter: Reporter) -> ClearPicture:
        place = _PLACES.get(media_kind(part))
        if place is None:
            raise ReadingError
        return reveal(vault, doors, part, side=SIDE, place=place)(reporter)

    return work
