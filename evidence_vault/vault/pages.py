"""The acts on web pages and on the parts of items that an open vault offers; `facade.Vault` is one of these too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, cast

from evidence_vault.model import AddDetails, ItemId, NetworkNotice, PageSaved, Part, Sha256
from evidence_vault.ports import CancelToken, NeverCancelled
from evidence_vault.sources.web.host import ArrivingPart
from evidence_vault.vault import capturing, parts
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition import pagetext

_NO_DETAILS = AddDetails()
_NEVER = NeverCancelled()


class PageActs:
    """Saved web pages, and the parts of items. Methods may be called from any thread."""

    _core: Core

    def save_page(
        self,
        arriving: Iterable[ArrivingPart],
        url: str,
        details: AddDetails = _NO_DETAILS,
        *,
        notice: NetworkNotice | None = None,
        cancel: CancelToken = _NEVER,
    ) -> PageSaved:
        """Keep the parts of a page as they arrive from a capture; returns once all of it is durable.

        `notice`: what was said of who sees the visit, recorded with the page. `parts` lists them afterwards.

        Raises CaptureError where nothing had arrived, UserCancelled, DiskFullError, DriveError; nothing is kept then.
        """
        saved = capturing.save_page(self._core, arriving, url, details, notice=notice, cancel=cancel)
        pagetext.index_pages(self._core)
        return saved

    def parts(self, item_id: ItemId) -> list[Part]:
        """The parts of a saved page, the files of a chat export, or the pictures that an excerpt names, by path."""
        return parts.parts(self._core, item_id)

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        """The bytes of one part, seekable; of path '' those of the list of parts.

        Raises NotFoundError, ObjectError.
        """
        return cast("IO[bytes]", parts.open_part(self._core, item_id, path))

    def open_kept(self, item_id: ItemId, sha256: Sha256) -> IO[bytes]:
        """The bytes of the part with this digest, such as a picture that a message of an export names.

        Raises NotFoundError if the item has no such part, ObjectError.
        """
        return cast("IO[bytes]", parts.open_kept(self._core, item_id, sha256))
