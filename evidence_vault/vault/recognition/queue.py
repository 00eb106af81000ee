"""The queue of files not looked at yet, and working through it; what is done stays done, whenever it stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import IO, cast

from evidence_vault.errors import DriveError, ObjectError
from evidence_vault.model import ItemId, MediaKind, ObjectId, PrintsRead, ReadStatus, Recognised
from evidence_vault.ports import CancelToken, PrintSource, Progress, check_cancelled
from evidence_vault.reading.sniff import HEAD_SIZE, KINDS, sniff
from evidence_vault.store.index import Rows, Writer
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import matching
from evidence_vault.vault.recognition.places import NOT_DERIVED

PER_COMMIT = 16
WHAT = "Comparing pictures (files)"
_LOOKED_AT = ",".join(
    f"'{name}'" for name, kind in sorted(KINDS.items()) if kind in {MediaKind.PICTURE, MediaKind.VIDEO}
)
_KEPT = (
    "SELECT item.number, item.object, item.id, item.media_type FROM item"  # noqa: S608 - constants
    f" WHERE item.object IS NOT NULL AND item.media_type IN ({_LOOKED_AT}) AND {NOT_DERIVED}"
    " UNION ALL SELECT part.item, part.object, item.id, ''"
    " FROM part JOIN item ON item.number = part.item"
)
"""Files that may be pictures or videos. A record without content has no file, so there is nothing to look at."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file to be looked at; `media_type` is '' where only its bytes can say."""

    sha256: str
    object: ObjectId
    size: int
    media_type: str


def waiting(index: Rows, done: str, items: Sequence[ItemId] = ()) -> list[Waiting]:
    """Files for which the column `done` of `recognised` is empty: of all items, newest first, or of these."""
    kept = f"SELECT max(number) AS newest, object, id, max(media_type) AS media_type FROM ({_KEPT})"  # noqa: S608
    values: list[str] = []
    if items:
        kept += f" WHERE id IN ({','.join('?' * len(items))})"
        values = list(items)
    rows = index.rows(
        "SELECT kept.object, object.id, object.size, kept.media_type"  # noqa: S608 - constants
        f" FROM ({kept} GROUP BY object) AS kept JOIN object ON object.sha256 = kept.object"
        " LEFT JOIN recognised ON recognised.object = kept.object"
        f" WHERE coalesce(recognised.{done}, '') = '' ORDER BY kept.newest DESC",
        values,
    )
    return [Waiting(sha256, ObjectId(name), size, media_type) for sha256, name, size, media_type in rows]


def compare(
    core: Core, reader: PrintSource, items: Sequence[ItemId], *, progress: Progress, cancel: CancelToken
) -> Recognised:
    """Make prints of what waits and find what they are near to. Raises UserCancelled, ReadingError."""
    queue = waiting(core.index, "prints", items)
    answered: list[tuple[Waiting, PrintsRead]] = []
    done = Recognised(left=len(queue))
    try:
        for position, one in enumerate(queue):
            check_cancelled(cancel)
            progress(done=position, total=len(queue), what=WHAT)
            answered += _asked(core, reader, one)
            if len(answered) >= PER_COMMIT:
                done = _stored(core, answered, done)
    finally:
        if not core.locked:
            done = _stored(core, answered, done)
    progress(done=len(queue), total=len(queue), what=WHAT)
    return done


def _asked(core: Core, reader: PrintSource, one: Waiting) -> list[tuple[Waiting, PrintsRead]]:
    """The answer about one file; none where its object is damaged, so that it is tried again after a repair."""
    try:
        with core.objects.open(one.object) as opened:
            stream = cast("IO[bytes]", opened)
            media_type = one.media_type or sniff(stream.read(HEAD_SIZE)).media_type
            return [(one, reader.prints(stream, one.size, media_type))]
    except (ObjectError, DriveError):
        return []


def _stored(core: Core, answered: list[tuple[Waiting, PrintsRead]], so_far: Recognised) -> Recognised:
    """One commit for all answers, which are then forgotten."""
    if not answered:
        return so_far
    with core.commit() as commit:
        for one, read in answered:
            so_far = _counted(so_far, read, _insert(commit.writer, one, read))
    answered.clear()
    return so_far


def row_of(writer: Writer, sha256: str) -> int:
    """The number of a file's row, which is made if it is not there."""
    writer.execute("INSERT OR IGNORE INTO recognised (object) VALUES (?)", (sha256,))
    return int(writer.execute("SELECT number FROM recognised WHERE object = ?", (sha256,))[0][0])


def _insert(writer: Writer, one: Waiting, read: PrintsRead) -> bool:
    """Keep the prints; true if any is near one of another file."""
    number = row_of(writer, one.sha256)
    writer.execute(
        "UPDATE recognised SET prints = ?, prints_reason = ? WHERE number = ?",
        (read.status.value, read.reason, number),
    )
    writer.execute(
        "DELETE FROM print_word WHERE print IN (SELECT number FROM picture_print WHERE recognised = ?)", (number,)
    )
    writer.execute("DELETE FROM picture_print WHERE recognised = ?", (number,))
    own: set[int] = set()
    seen = False
    for each in read.prints:
        stored, found = matching.store(writer, number, each)
        seen = seen or any(near.number not in own for near in found)
        own.add(stored)
    return seen


def _counted(so_far: Recognised, read: PrintsRead, seen: bool) -> Recognised:  # noqa: FBT001 - a count's condition
    failed = read.status in {ReadStatus.FAILED, ReadStatus.DECLINED}
    return replace(
        so_far,
        prints=so_far.prints + bool(read.prints),
        failed=so_far.failed + failed,
        seen_before=so_far.seen_before + seen,
        left=so_far.left - 1,
    )
