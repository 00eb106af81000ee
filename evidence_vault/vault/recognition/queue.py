"""The queue of files not looked at yet, and working through it; what is done stays done, whenever it stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Protocol, TypeVar, cast

from evidence_vault.errors import DriveError, ObjectError
from evidence_vault.model import ItemId, MediaKind, ObjectId, Recognised
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.sniff import HEAD_SIZE, KINDS, sniff
from evidence_vault.store.index import Rows, Writer
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.places import NOT_DERIVED

PER_COMMIT = 16
TEXTS = {
    "pictures": "Comparing pictures (files)",
    "words": "Reading words in pictures (files)",
    "hashes": "Making the list of hashes (files)",
}
"""What long acts say they are doing."""

Answer = TypeVar("Answer")
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


class Worker(Protocol[Answer]):
    """What is done with each file that waits."""

    what: str

    def ask(self, stream: IO[bytes], size: int, media_type: str) -> Answer:
        """Ask the confined child. Raises ReadingError if it cannot be used at all."""

    def keep(self, writer: Writer, number: int, answer: Answer, so_far: Recognised) -> Recognised:
        """Store an answer in the file's row, and count it."""


def work_through(
    core: Core, queue: Sequence[Waiting], worker: Worker[Answer], *, progress: Progress, cancel: CancelToken
) -> Recognised:
    """Ask about each file and keep the answers, some in each commit. Raises UserCancelled, ReadingError."""
    answered: list[tuple[Waiting, Answer]] = []
    done = Recognised(left=len(queue))
    try:
        for position, one in enumerate(queue):
            check_cancelled(cancel)
            progress(done=position, total=len(queue), what=worker.what)
            answered += _asked(core, worker, one)
            if len(answered) >= PER_COMMIT:
                done = _stored(core, worker, answered, done)
    finally:
        if not core.locked:
            done = _stored(core, worker, answered, done)
    progress(done=len(queue), total=len(queue), what=worker.what)
    return done


def _asked(core: Core, worker: Worker[Answer], one: Waiting) -> list[tuple[Waiting, Answer]]:
    """The answer about one file; none where its object is damaged, so that it is tried again after a repair."""
    try:
        with core.objects.open(one.object) as opened:
            stream = cast("IO[bytes]", opened)
            media_type = one.media_type or sniff(stream.read(HEAD_SIZE)).media_type
            return [(one, worker.ask(stream, one.size, media_type))]
    except (ObjectError, DriveError):
        return []


def _stored(
    core: Core, worker: Worker[Answer], answered: list[tuple[Waiting, Answer]], so_far: Recognised
) -> Recognised:
    """One commit for all answers, which are then forgotten."""
    if not answered:
        return so_far
    with core.commit() as commit:
        for one, answer in answered:
            so_far = worker.keep(commit.writer, row_of(commit.writer, one.sha256), answer, so_far)
    answered.clear()
    return so_far


def row_of(writer: Writer, sha256: str) -> int:
    """The number of a file's row, which is made if it is not there."""
    writer.execute("INSERT OR IGNORE INTO recognised (object) VALUES (?)", (sha256,))
    return int(writer.execute("SELECT number FROM recognised WHERE object = ?", (sha256,))[0][0])
