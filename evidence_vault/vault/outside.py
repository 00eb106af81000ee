"""Outside time as everybody else sees it: `Vault.time`. Each method is one act."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.custody import handout
from evidence_vault.custody.anchors import state_of
from evidence_vault.custody.handout_texts import HandoutLanguage
from evidence_vault.model import (
    Anchor,
    AnchorKind,
    Authority,
    HandOver,
    NetworkNotice,
    PendingAnchor,
    Route,
    StampResult,
    TimeStatus,
    stamp_notice,
)
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, Progress, TimeSource, Transport
from evidence_vault.vault import anchorrows, authorities, handing, stamping
from evidence_vault.vault.core import Core

_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()


class OutsideTime:
    """Authorities, anchors and the queue of one open vault. Only `stamp` and `retry` reach the network.

    Every method raises VaultLockedError after the vault was locked.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def anchored_size(self) -> int:
        """Events below this number are covered by an anchor; 0 if none are."""
        return anchorrows.anchored_size(self._core.index)

    def anchors(self) -> list[Anchor]:
        """Every anchor, oldest first."""
        return anchorrows.anchors(self._core.index)

    def pending(self) -> list[PendingAnchor]:
        """What waits for an authority."""
        return anchorrows.pending(self._core.index)

    def status(self) -> TimeStatus:
        """All of it at once."""
        return TimeStatus(
            events=self._core.checkpoint().size,
            anchored=self.anchored_size,
            anchors=tuple(self.anchors()),
            pending=tuple(self.pending()),
            authorities=tuple(self.authorities()),
            own_roots=self._own_roots(),
        )

    def _own_roots(self) -> dict[int, str]:
        tokens = (one for one in self.anchors() if one.kind is AnchorKind.RFC3161)
        states = (state_of(one)[0] for one in tokens)
        return {one.number: one.root_sha256 for one in states if one.holds and not one.root_known}

    # Authorities

    def authorities(self) -> list[Authority]:
        """Those that come with the app, all off until turned on, and hers."""
        return authorities.authorities(self._core)

    def add_authority(self, new: Authority) -> Authority:
        """Add one, turned off. Raises BadAuthorityError."""
        return authorities.add(self._core, new)

    def change_authority(
        self,
        label: str,
        *,
        enabled: bool | None = None,
        roots: str | None = None,
        policy: str | None = None,
        qualified: bool | None = None,
    ) -> Authority:
        """Turn one on or off, or change it; None leaves a part as it is. Raises BadAuthorityError."""
        return authorities.change(self._core, label, enabled=enabled, roots=roots, policy=policy, qualified=qualified)

    def remove_authority(self, label: str) -> None:
        """Forget one that she added. Its anchors stay. Raises BadAuthorityError."""
        authorities.remove(self._core, label)

    @property
    def route(self) -> Route:
        """The way to the network."""
        return authorities.route(self._core)

    def set_route(self, route: Route) -> None:
        """Choose the way to the network: direct, an HTTP proxy, or SOCKS5 (Tor)."""
        authorities.set_route(self._core, route)

    def notice(self, label: str) -> NetworkNotice:
        """Who will learn what if this authority is asked. Raises BadAuthorityError."""
        return stamp_notice(authorities.authority(self._core, label).address, self.route)

    # Network acts

    def stamp(
        self,
        transport: Transport,
        labels: Sequence[str] = (),
        *,
        again: bool = False,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> list[StampResult]:
        """Ask these authorities, or all that are turned on, for the time of the newest checkpoint.

        An authority that has covered everything already is left out unless `again`. What fails waits in the queue.
        Raises NothingToStampError, BadAuthorityError, UserCancelled.
        """
        return stamping.stamp(self._core, labels, transport, again=again, progress=progress, cancel=cancel)

    def retry(
        self,
        transport: Transport,
        *,
        now: bool = False,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> list[StampResult]:
        """Ask again for what waits and is due; with `now` for all of it. Raises UserCancelled."""
        return stamping.retry(self._core, transport, now=now, progress=progress, cancel=cancel)

    def source(self, label: str, transport: Transport, *, cancel: CancelToken = _NEVER) -> TimeSource:
        """An authority that is turned on, for the time stamp of a document. Raises BadAuthorityError."""
        return stamping.source(self._core, label, transport, cancel)

    # Without a network

    def hand_over(self) -> HandOver:
        """The newest checkpoint, to hand over or publish."""
        return handing.hand_over(self._core)

    def printed(self, handed: HandOver, form: handout.Form, language: HandoutLanguage = "en") -> bytes:
        """A handed-over checkpoint as 'txt' (the bytes to be signed), 'html' (a page), 'svg' or 'png' (QR code)."""
        return handout.render(handed, form, language)

    def add_counter_signature(self, data: bytes, *, name: str = "") -> Anchor:
        """Keep what a recipient gave back. Raises CounterSignatureRefusedError."""
        return handing.add_counter_signature(self._core, data, name=name)


class TimeActs:
    """What `Vault` offers about outside time."""

    _core: Core

    @property
    def time(self) -> OutsideTime:
        """Outside time: authorities, anchors and what waits for one."""
        return OutsideTime(self._core)
