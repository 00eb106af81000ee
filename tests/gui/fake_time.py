"""Time from outside, of which there is none."""

from __future__ import annotations

from evidence_vault.model import PendingAnchor, Route, TimeStatus


class FakeTime:
    """No anchors and no authorities."""

    def status(self) -> TimeStatus:
        return TimeStatus(events=1, anchored=0, anchors=(), pending=(), authorities=())

    def pending(self) -> list[PendingAnchor]:
        return []

    @property
    def route(self) -> Route:
        return Route()
