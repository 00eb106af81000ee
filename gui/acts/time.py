"""Time from outside: what is covered, asking authorities, and checkpoints handed over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from evidence_vault.errors import DriveError, UnreadableSourceError, WouldOverwriteError
from evidence_vault.model import Anchor, HandOver, NetworkNotice, StampResult, TimeStatus
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_time import NetworkDoor

_MAX_ANSWER = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the page shows; `notices` by the authority's name."""

    status: TimeStatus
    notices: dict[str, NetworkNotice]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A checkpoint to hand over, and its QR code as a PNG."""

    checkpoint: HandOver
    code: bytes


def load(vault: OpenVault) -> Work[Shown]:
    """Everything at once."""

    def work(_: Reporter) -> Shown:
        status = vault.time.status()
        return Shown(status=status, notices={one.label: vault.time.notice(one.label) for one in status.authorities})

    return work


def turn(vault: OpenVault, label: str, *, on: bool) -> Work[None]:
    """Turn an authority on or off. Nothing is sent by this."""

    def work(_: Reporter) -> None:
        vault.time.change_authority(label, enabled=on)

    return work


def stamp(vault: OpenVault, network: NetworkDoor) -> Work[list[StampResult]]:
    """Ask all that are turned on. Raises NothingToStampError."""
    return lambda reporter: vault.time.stamp(network.transport(vault), progress=reporter, cancel=reporter)


def retry(vault: OpenVault, network: NetworkDoor) -> Work[list[StampResult]]:
    """Ask again for all that waits, since she pressed the button."""
    return lambda reporter: vault.time.retry(network.transport(vault), now=True, progress=reporter, cancel=reporter)


def hand_over(vault: OpenVault) -> Work[Handed]:
    """The newest checkpoint and its code."""

    def work(_: Reporter) -> Handed:
        handed = vault.time.hand_over()
        return Handed(checkpoint=handed, code=vault.time.printed(handed, "png"))

    return work


def save_checkpoint(vault: OpenVault, handed: HandOver, path: Path) -> Work[None]:
    """Write the page to print ('.html') or the text to be signed. Raises WouldOverwriteError, DriveError."""

    def work(_: Reporter) -> None:
        data = vault.time.printed(handed, "html" if path.suffix.lower() == ".html" else "txt")
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError as error:
            raise WouldOverwriteError from error
        except OSError as error:
            raise DriveError from error

    return work


def take_back(vault: OpenVault, path: Path) -> Work[Anchor]:
    """Keep a counter-signature. Raises UnreadableSourceError, CounterSignatureRefusedError."""

    def work(_: Reporter) -> Anchor:
        try:
            with path.open("rb") as file:
                data = file.read(_MAX_ANSWER)
        except OSError as error:
            raise UnreadableSourceError from error
        return vault.time.add_counter_signature(data)

    return work
