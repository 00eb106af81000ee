"""The child's side of viewing: moving pictures, loudness, PDF pages and pages of text, each answer bounded.

The decoder of the last video stays open between answers, so that playing on costs no search; `token` names it.
"""

from __future__ import annotations

import io
from typing import Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import MAX_FRAMES, MAX_LEVELS, MAX_SIDE
from evidence_vault.reading.parsers import frames, pages, still, textpage
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, StopReading
from evidence_vault.reading.reasons import Reason
from evidence_vault.reading.remote import RemoteItem

Answer = tuple[dict[str, Any], bytes]


class Viewer:
    """Made before confinement: loads and uses every decoder once."""

    def __init__(self) -> None:
        frames.preload()
        pages.preload()
        textpage.preload()
        self._token = 0
        self._moving: frames.Moving | None = None

    def answer(self, request: dict[str, Any], item: RemoteItem) -> Answer:
        """The reply and its bytes; whatever a library raised becomes a status and a reason code."""
        try:
            fields, held = self._view(request, item)
        except StopReading as stop:
            return refusal(stop.status, stop.reason)
        except MemoryError:
            self._moving = None
            return refusal(ReadStatus.DECLINED, Reason.TOO_MUCH_MEMORY)
        except PARSER_ERRORS:
            self._moving = None
            return refusal(ReadStatus.FAILED, Reason.DAMAGED)
        return {"status": ReadStatus.READ.value, "reason": Reason.NONE.value, **fields}, held

    def _view(self, request: dict[str, Any], item: RemoteItem) -> Answer:
        op, kind, at = str(request["op"]), str(request["type"]), int(request["at"])
        side = max(1, min(int(request["side"]), MAX_SIDE))
        count = int(request["count"])
        if op == "text":
            return textpage.page(io.BufferedReader(item, 64 * 1024), int(request["size"]), at)
        if op == "still":
            return still.still(io.BufferedReader(item, 64 * 1024), int(request["size"]), side)
        if op == "page":
            return pages.page(item.whole(), at, side)
        moving = self._opened(int(request["token"]), kind, item)
        if op == "sound":
            return moving.levels(at, max(1, min(count, MAX_LEVELS)))
        if op == "frames":
            return moving.pictures(at, max(1, min(count, MAX_FRAMES)), side)
        raise StopReading(ReadStatus.DECLINED, Reason.NOT_THIS_KIND)

    def _opened(self, token: int, kind: str, item: RemoteItem) -> frames.Moving:
        if self._moving is None or not token or token != self._token:
            self._moving = None
            self._moving = frames.Moving(item, kind)
            self._token = token
        return self._moving


def refusal(status: ReadStatus, reason: Reason) -> Answer:
    """A reply that holds nothing, and why."""
    return {"status": status.value, "reason": reason.value}, b""
