"""The acts of recognising that an open vault offers; `facade.Vault` is one of these too."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.model import CaseId, Fold, Found, ItemId, ListedHash, Recognised, Sha256, Sighting, WordsRead
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, PrintSource, Progress, WordSource
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import comparing, finding, hashlist, pagetext, queue, seeing, wording

_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()


class RecognitionActs:
    """Recognition on this machine. Methods may be called from any thread; nothing here proves who is shown."""

    _core: Core

    def compare_pictures(
        self,
        reader: PrintSource,
        items: Sequence[ItemId] = (),
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> Recognised:
        """Make prints of the pictures and videos that have none yet, newest first: all of them, or these items'.

        Can be stopped at any file and goes on where it stopped. Raises UserCancelled, ReadingError if the confined
        child cannot be used here.
        """
        return comparing.compare(self._core, reader, items, progress=progress, cancel=cancel)

    def read_words(
        self,
        reader: WordSource,
        items: Sequence[ItemId] = (),
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> Recognised:
        """Read the words of pictures that were not read yet, newest first: of all of them, or of these items.

        They are searchable from then on, and always marked as read by a machine. Can be stopped at any file. Raises
        UserCancelled, ReadingError if there is no engine or the confined child cannot be used here.
        """
        pagetext.index_pages(self._core)
        return wording.read_words(self._core, reader, items, progress=progress, cancel=cancel)

    def words_of(self, item_id: ItemId) -> WordsRead | None:
        """What a machine read in an item's picture; None if that was not tried. Raises NotFoundError."""
        return wording.words_of(self._core, item_id)

    def find(self, text: str, *, limit: int = 50) -> list[Found]:
        """One search over titles, notes, addresses, chats, saved pages and words in pictures; the best first.

        Every word must occur, as a part of a word in any script. `limit`: at most 200.
        """
        return finding.find(self._core, text, limit=limit)

    def pictures_waiting(self) -> int:
        """How many files have not been compared yet."""
        return len(queue.waiting(self._core.index, "prints"))

    def seen_before(self, item_id: ItemId) -> list[Sighting]:
        """Other places with the same picture, nearest first; a likeness, never proof. Raises NotFoundError."""
        return seeing.sightings(self._core, item_id)

    def folds(self, numbers: Sequence[int] = ()) -> list[Fold]:
        """Pictures that were seen at more than one place: all, or those of items with these numbers (at most 500)."""
        return seeing.folds(self._core, numbers)

    def hash_list(
        self, case: CaseId | None = None, *, progress: Progress = _NO_PROGRESS, cancel: CancelToken = _NEVER
    ) -> list[ListedHash]:
        """The hashes of the pictures and videos, or of a case's, by item. Raises UserCancelled, ObjectError."""
        return hashlist.hash_list(self._core, case, progress=progress, cancel=cancel)

    def record_hash_list(self, case: CaseId | None, *, sha256: Sha256, lines: int, destination_name: str) -> None:
        """Record that a list of hashes was written outside the vault."""
        hashlist.record(self._core, case, sha256=sha256, lines=lines, destination_name=destination_name)
