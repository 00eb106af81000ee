"""Time from outside: what is covered, asking authorities, and checkpoints handed over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from evidence_vault.errors import DriveError, UnreadableSourceError, WouldOverwriteError
from evidence_vault.model import Anchor, Authority, HandOver, NetworkNotice, Route, StampResult, TimeStatus
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_time import NetworkDoor

_MAX_ANSWER = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the page shows; `notices` by the authority's name."""

    status: TimeStatus
    notices: dict[str, NetworkNotice]
    route: Route


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAuthority:
    """What she typed of an authority; `roots` is a file of hers with certificates, or no path."""

    name: str
    address: str
    roots: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A checkpoint to hand over, and its QR code as a PNG."""

    checkpoint: HandOver
    code: bytes


def load(vault: OpenVault) -> Work[Shown]:
    """Everything at once."""

    def work(_: Reporter) -> Shown:
        status = vault.time.status()
        notices = {one.label: vault.time.notice(one.label) for one in status.authorities}
        return Shown(status=status, notices=notices, route=vault.time.route)

    return work


def turn(vault: OpenVault, label: str, *, on: bool) -> Work[None]:
    """Turn an authority on or off. Nothing is sent by this."""

    def work(_: Reporter) -> None:
        vault.time.change_authority(label, enabled=on)

    return work


def add(vault: OpenVault, new: NewAuthority) -> Work[Authority]:
    """Add it, turned off. Raises UnreadableSourceError, BadAuthorityError."""

    def work(_: Reporter) -> Authority:
        roots = ""
        if new.roots.name:
            try:
                with new.roots.open("rb") as file:
                    roots = file.read(_MAX_ANSWER).decode("utf-8", "replace")
            except OSError as error:
                raise UnreadableSourceError from error
        return vault.time.add_authority(Authority(label=new.name, address=new.address, roots=roots))

    return work


def remove(vault: OpenVault, label: str) -> Work[None]:
    """Forget an authority that she added."""
    return lambda _: vault.time.remove_authority(label)


def use_route(vault: OpenVault, chosen: str) -> Work[None]:
    """Set the way to the network. Raises BadRouteError."""
    return lambda _: vault.time.set_route(Route.parse(chosen))


def stamp(vault: OpenVault, network: NetworkDoor) -> Work[list[StampResult]]:
    """Ask all that are turned on. Raises NothingToStampError."""
    return lambda reporter: vault.time.stamp(network.transport(vault), progress=reporter, cancel=reporter)


def retry(vault: OpenVault, network: NetworkDoor) -> Work[list[StampResult]]:
    """Ask again for all that waits, since she pressed the button."""
    return lambda reporter: vault.time.retry(network.transport(vault), now=True, progress=reporter, cancel=reporter)


def retry_due(vault: OpenVault, network: NetworkDoor) -> Work[list[StampResult]]:
    """Ask again for what is due by now; where nothing waits, nobody is asked."""

    def work(reporter: Reporter) -> list[StampResult]:
        if not vault.time.pending():
            return []
        return vault.time.retry(network.transport(vault), progress=reporter, cancel=reporter)

    return work


def hand_over(vault: OpenVault) -> Work[Handed]:
    """The newest checkpoint and its code."""

    def work(_: Reporter) -> Handed:
        handed = vault.time.hand_over()
        return Handed(checkpoint=handed, code=vault.time.printed(handed, "png"))

    return work


PAGE_LANGUAGES: dict[str, Literal["en", "zh-Hans", "zh-Hant", "ko"]] = {
    "en": "en",
    "zh_CN": "zh-Hans",
    "zh_TW": "zh-Hant",
    "ko": "ko",
}
"""The window's languages, and those of the page to hand over."""


def save_checkpoint(vault: OpenVault, handed: HandOver, path: Path, language: str = "en") -> Work[None]:
    """Write the page to print ('.html') in one of the window's languages, or the text to be signed.

    Raises WouldOverwriteError, DriveError.
    """

    def work(_: Reporter) -> None:
        form: Literal["html", "txt"] = "html" if path.suffix.lower() == ".html" else "txt"
        data = vault.time.printed(handed, form, PAGE_LANGUAGES.get(language, "en"))
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
