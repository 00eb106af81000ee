"""What belongs to an item beside its own content: parts of saved pages, files of exports, pictures of excerpts."""

from __future__ import annotations

import hashlib
import json

from evidence_vault.crypto.age.reader import SealedReader
from evidence_vault.errors import CustodyError, DriveError, NotFoundError, ObjectError
from evidence_vault.format.excerpt import MOST_BYTES, parse_excerpt
from evidence_vault.model import Finding, ItemId, ItemKind, ObjectId, Part, Problem, Sha256
from evidence_vault.store.index import Row
from evidence_vault.vault.core import Core
from evidence_vault.vault.library import open_content

MEDIA = "media"
"""The role of a picture that an excerpt names; it lies in the export that the excerpt was made from."""


def parts(core: Core, item_id: ItemId) -> list[Part]:
    """Every part of an item, by path; none if it stands alone. Raises ObjectError for a damaged excerpt."""
    rows = core.index.rows(
        "SELECT path, part.object, part.size, role FROM part JOIN item ON item.number = part.item"
        " WHERE item.id = ? ORDER BY path",
        (item_id,),
    )
    if rows:
        return [Part(path=path, sha256=Sha256(sha256), size=size, role=role) for path, sha256, size, role in rows]
    row = core.index.row("SELECT kind FROM item WHERE id = ?", (item_id,))
    return _named_by_excerpt(core, item_id) if row and row[0] == ItemKind.CHAT_EXCERPT else []


def _named_by_excerpt(core: Core, item_id: ItemId) -> list[Part]:
    """Bound by the digests in the excerpt itself, so they need no list of their own."""
    with open_content(core, item_id) as stream:
        try:
            excerpt = parse_excerpt(stream.read(MOST_BYTES + 1))
        except CustodyError:
            return []  # another version's; its own bytes are handed over all the same
    named = {media.path: media.sha256 for one in excerpt.messages for media in one.media if media.sha256}
    found = []
    for path, sha256 in sorted(named.items()):
        row = core.index.row("SELECT size FROM object WHERE sha256 = ?", (sha256,))
        if row is not None:
            found.append(Part(path=path, sha256=Sha256(sha256), size=row[0], role=MEDIA))
    return found


def open_part(core: Core, item_id: ItemId, path: str) -> SealedReader:
    """The bytes of one part, seekable; of path '' those of the list itself. Raises NotFoundError, ObjectError."""
    wanted = _digest(core, item_id, path) if path else _list_digest(core, item_id)
    row = core.index.row("SELECT id FROM object WHERE sha256 = ?", (wanted,)) if wanted else None
    if row is None:
        raise NotFoundError("That item has no such part.")
    return core.objects.open(ObjectId(row[0]))


def open_kept(core: Core, item_id: ItemId, sha256: Sha256) -> SealedReader:
    """The bytes of the part with this digest, seekable. Raises NotFoundError if the item has none, ObjectError."""
    row = core.index.row(
        "SELECT 1 FROM part JOIN item ON item.number = part.item WHERE item.id = ? AND part.object = ? LIMIT 1",
        (item_id, sha256),
    )
    if row is None and all(one.sha256 != sha256 for one in parts(core, item_id)):
        raise NotFoundError("That item has no such part.")
    found = core.index.row("SELECT id FROM object WHERE sha256 = ?", (sha256,))
    if found is None:
        raise NotFoundError("That item has no such part.")
    return core.objects.open(ObjectId(found[0]))


def _digest(core: Core, item_id: ItemId, path: str) -> str | None:
    row = core.index.row(
        "SELECT part.object FROM part JOIN item ON item.number = part.item WHERE item.id = ? AND path = ?",
        (item_id, path),
    )
    return row[0] if row else next((one.sha256 for one in parts(core, item_id) if one.path == path), None)


def _list_digest(core: Core, item_id: ItemId) -> str | None:
    row = core.index.row("SELECT body FROM item WHERE id = ?", (item_id,))
    told = json.loads(row[0]).get("parts") if row else None
    return str(told["manifest"]) if told else None


def check(core: Core) -> list[Problem]:
    """Items whose parts are not those of the list that the log names."""
    rows: list[Row] = core.index.rows("SELECT number, id, body FROM item WHERE body <> '{}' ORDER BY number")
    kept = {row[0] for row in core.index.rows("SELECT DISTINCT item FROM part")}
    wrong = [
        (number, item)
        for number, item, body in rows
        if (number in kept or '"parts"' in body) and not _agree(core, number, body)
    ]
    wrong += [(number, "") for number in kept - {row[0] for row in rows}]
    return [_altered(number, item) for number, item in wrong]


def _altered(number: int, item: str) -> Problem:
    detail = "its parts are not those of the list that the log names"
    known = ItemId(item) if item else None
    return Problem(finding=Finding.ITEM_ALTERED, subject=f"item {number}", detail=detail, item=known)


def _agree(core: Core, number: int, body: str) -> bool:
    """The list is itself an object, whose digest stands in the item's own event (itemcheck holds that)."""
    try:
        manifest = json.loads(body)["parts"]["manifest"]
        row = core.index.row("SELECT id, size FROM object WHERE sha256 = ?", (manifest,))
        if row is None:
            return False
        with core.objects.open(ObjectId(row[0])) as stream:
            data = stream.read()
        listed = {(one["path"], one["sha256"], one["size"], one["role"]) for one in json.loads(data)["files"]}
    except (ObjectError, DriveError):
        return True  # the object check names it
    except (ValueError, KeyError, TypeError):
        return False
    kept = core.index.rows("SELECT path, object, size, role FROM part WHERE item = ?", (number,))
    return hashlib.sha256(data).hexdigest() == manifest and listed == {tuple(row) for row in kept}
