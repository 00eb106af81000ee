"""From staged to kept: objects get their names, then one transaction holds their rows and whatever names them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from evidence_vault.errors import DriveError, ObjectError
from evidence_vault.model import ObjectId
from evidence_vault.store.objects import Group, StoredObject
from evidence_vault.vault.core import Commit, Core

_PAGE = 500


@contextmanager
def keep_objects(core: Core, group: Group, staged: Sequence[StoredObject]) -> Iterator[tuple[Commit, set[ObjectId]]]:
    """Publish what is new of `staged`, then one commit for its rows and those of the block.

    Yields the commit and the ids that were kept; the others are copies of bytes the vault has. An object without a
    row is an orphan, never a loss, so the objects come first.
    """
    known = _known_objects(core, [one.sha256 for one in staged])
    keep: dict[str, StoredObject] = {}
    for one in staged:
        if one.sha256 in known or one.sha256 in keep:
            group.discard([one.id])
        else:
            keep[one.sha256] = one
    group.publish()
    with core.commit() as commit:
        commit.writer.many(
            "INSERT INTO object (id, sha256, size, sealed_sha256, sealed_size) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET id = excluded.id, sealed_sha256 = excluded.sealed_sha256,"
            " sealed_size = excluded.sealed_size",
            [(new.id, new.sha256, new.size, new.sealed_sha256, new.sealed_size) for new in keep.values()],
        )
        yield commit, {one.id for one in keep.values()}


def _known_objects(core: Core, digests: Sequence[str]) -> set[str]:
    """Those of `digests` whose bytes are kept already, in a file that is still exactly what was written.

    A copy is about to be dropped in its favour and called saved, so it is read: its length alone would not do.
    """
    known: set[str] = set()
    for start in range(0, len(digests), _PAGE):
        part = digests[start : start + _PAGE]
        marks = ",".join("?" * len(part))
        rows = core.index.rows(
            f"SELECT sha256, id, sealed_sha256, sealed_size FROM object WHERE sha256 IN ({marks})",  # noqa: S608
            part,
        )
        known |= {sha256 for sha256, name, sealed, size in rows if _is_whole(core, ObjectId(name), (sealed, size))}
    return known


def _is_whole(core: Core, object_id: ObjectId, expected: tuple[str, int]) -> bool:
    try:
        return core.objects.sealed_digest(object_id) == expected
    except (ObjectError, DriveError):
        return False
