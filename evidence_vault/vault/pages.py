"""The acts on web pages that an open vault offers; `facade.Vault` is one of these too."""

from __future__ import annotations

from collections.abc import Iterable

from evidence_vault.model import AddDetails, PageSaved
from evidence_vault.ports import CancelToken, NeverCancelled
from evidence_vault.sources.web.host import ArrivingPart
from evidence_vault.vault import capturing
from evidence_vault.vault.core import Core

_NO_DETAILS = AddDetails()
_NEVER = NeverCancelled()


class PageActs:
    """Saved web pages. Methods may be called from any thread."""

    _core: Core

    def save_page(
        self,
        parts: Iterable[ArrivingPart],
        url: str,
        details: AddDetails = _NO_DETAILS,
        *,
        cancel: CancelToken = _NEVER,
    ) -> PageSaved:
        """Keep the parts of a page as they arrive from a capture; returns once all of it is durable.

        `export_files` lists them afterwards, as it does the files of a chat export.

        Raises CaptureError where nothing had arrived, UserCancelled, DiskFullError, DriveError; nothing is kept then.
        """
        return capturing.save_page(self._core, parts, url, details, cancel=cancel)
