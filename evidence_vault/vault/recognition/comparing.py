"""What the queue does for the same picture: prints from the child, stored with what they are near to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import IO

from evidence_vault.model import ItemId, PrintsRead, ReadStatus, Recognised
from evidence_vault.ports import CancelToken, PrintSource, Progress
from evidence_vault.store.index import Writer
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import matching
from evidence_vault.vault.recognition.queue import TEXTS, waiting, work_through


class _Comparing:
    what = TEXTS["pictures"]

    def __init__(self, reader: PrintSource) -> None:
        self._reader = reader

    def ask(self, stream: IO[bytes], size: int, media_type: str) -> PrintsRead:
        return self._reader.prints(stream, size, media_type)

    def keep(self, writer: Writer, number: int, answer: PrintsRead, so_far: Recognised) -> Recognised:
        seen = _insert(writer, number, answer)
        failed = answer.status in {ReadStatus.FAILED, ReadStatus.DECLINED, ReadStatus.PARTLY}
        return replace(
            so_far,
            prints=so_far.prints + bool(answer.prints),
            failed=so_far.failed + failed,
            seen_before=so_far.seen_before + seen,
            left=so_far.left - 1,
        )


def compare(
    core: Core, reader: PrintSource, items: Sequence[ItemId], *, progress: Progress, cancel: CancelToken
) -> Recognised:
    """Make prints of what waits and find what they are near to. Raises UserCancelled, ReadingError."""
    queue = waiting(core.index, "prints", items)
    return work_through(core, queue, _Comparing(reader), progress=progress, cancel=cancel)


def _insert(writer: Writer, number: int, read: PrintsRead) -> bool:
    """Keep the prints; true if any is near one of another file."""
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
