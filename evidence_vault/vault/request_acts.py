"""The part of the vault's face that keeps requests to platforms. The app sends nothing; she says what she did."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.model import CaseId, ItemId, Moment, PlatformRequest, RequestId, RequestSaid, Seen, StepSaid
from evidence_vault.vault import requesting, unfinished
from evidence_vault.vault.core import Core


class RequestActs:
    """Base of `Vault`. After `lock` every method raises VaultLockedError."""

    _core: Core

    def new_request(self, case_id: CaseId, said: RequestSaid, *, finished: bool = False) -> PlatformRequest:
        """Keep a new request as a draft; `finished`: it is the unfinished one named '', which goes.

        Raises NotFoundError for the case or an exhibit of it, UsageError.
        """
        return requesting.new_request(self._core, case_id, said, finished=finished)

    def edit_request(
        self,
        request_id: RequestId,
        *,
        said: RequestSaid | None = None,
        next_look: str | None = None,
        closed: bool | None = None,
        finished: bool = False,
    ) -> PlatformRequest:
        """Change what it says (a new version), the next look (a day, '' for none), or whether it is closed; None
        leaves as it is. `finished`: the unfinished one named by its id goes. Raises NotFoundError, UsageError.
        """
        return requesting.edit_request(
            self._core, request_id, said=said, next_look=next_look, closed=closed, finished=finished
        )

    def unfinished_requests(self) -> dict[str, str]:
        """What she is writing and did not keep yet: '' names a new request, else its id. Raises IndexDamagedError."""
        return unfinished.kept(self._core)

    def keep_unfinished(self, name: str, text: str) -> None:
        """Keep what she is writing, '' to let it go. No event is written. Raises UsageError if it is too long."""
        unfinished.keep(self._core, name, text)

    def note_step(self, request_id: RequestId, said: StepSaid, *, next_look: str | None = None) -> PlatformRequest:
        """Record that it was sent, received or answered. Raises NotFoundError, UsageError."""
        return requesting.note_step(self._core, request_id, said, next_look=next_look)

    def note_look(
        self,
        request_id: RequestId,
        items: Sequence[ItemId],
        seen: Seen,
        at: Moment,
        *,
        words: str = "",
        next_look: str | None = None,
    ) -> PlatformRequest:
        """Record what was at the addresses of these exhibits, or of all. Raises NotFoundError, UsageError."""
        return requesting.note_look(self._core, request_id, items, seen, at, words=words, next_look=next_look)

    def request(self, request_id: RequestId) -> PlatformRequest:
        """One request. Raises NotFoundError."""
        return requesting.request(self._core, request_id)

    def requests(self, case_id: CaseId | None = None) -> list[PlatformRequest]:
        """Every request, or a case's, oldest first. Raises NotFoundError."""
        return requesting.requests(self._core, case_id)

    def find_request(self, text: str) -> PlatformRequest:
        """The request with this number, or whose id begins so. Raises NotFoundError, AmbiguousIdError."""
        return requesting.find_request(self._core, text)
