"""What the page for recipients needs: a package read without a vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from evidence_vault.model import VerifyReport
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import CancelToken, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageSecret(NeverPickled):
    """What opens a package: a passphrase, or an age secret key; '' for none."""

    passphrase: str = field(default="", repr=False)
    identity: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageExhibit:
    """As the package lists it. `path` '' where it holds no file of it."""

    number: int
    title: str
    kind: str
    saved: str
    source: str
    words: str
    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """What holds and what does not, then what the package says it contains."""

    report: VerifyReport
    exhibits: tuple[PackageExhibit, ...]
    has_report: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparable:
    """What is kept of a package to compare it: no picture. `read` is the door's own."""

    name: str
    holds: bool
    exhibits: int
    not_compared: int
    read: object = field(repr=False)


class LinkKind(StrEnum):
    """What exhibits of several packages have in common."""

    BYTES = "same bytes"
    PICTURE = "looks the same"
    ACCOUNT = "same account"
    ADDRESS = "same address or group"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """One exhibit of a link; `link` numbers them from 1. `differs` in bits of 256, for pictures alone."""

    link: int
    kind: LinkKind
    value: str
    package: str
    exhibit: int
    title: str
    differs: int

    @classmethod
    def of(cls, row: Sequence[str | int]) -> LinkRow:
        """From a row of the table (docs/recognition.md, Across packages)."""
        link, kind, value, package, _, _, exhibit, _, title, _, differs = row
        return cls(
            link=int(link), kind=LinkKind(str(kind)), value=str(value), package=str(package), exhibit=int(exhibit),
            title=str(title), differs=int(differs or 0),
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Linkage:
    """All links; `table` is the door's own, for saving."""

    rows: tuple[LinkRow, ...]
    table: object = field(repr=False)


REPORT_NAME = ""
"""Given to `take_out` for the report itself."""


class PackageDoor(Protocol):
    """Reads packages. Slow; nothing is unpacked or written but by `take_out`."""

    def read(self, path: Path, secret: PackageSecret, *, progress: Progress, cancel: CancelToken) -> PackageView:
        """Raises WrongSecretError, PackageError, NotFoundError, UsageError, DriveError and UserCancelled."""

    def take_out(
        self, path: Path, secret: PackageSecret, name: str, destination: Path, *, cancel: CancelToken
    ) -> Path:
        """Write one file of it to a new file. Raises WouldOverwriteError and the rest of `read`."""

    def read_to_compare(
        self, path: Path, secret: PackageSecret, *, progress: Progress, cancel: CancelToken
    ) -> Comparable:
        """Check it and keep digests, picture values, accounts and addresses. Raises as `read`."""

    def compare(self, packages: Sequence[Comparable]) -> Linkage:
        """What stands in more than one of them."""

    def save_linkage(self, linkage: Linkage, destination: Path) -> Path:
        """Write the table as .xlsx or .csv, by the name's end. Raises WouldOverwriteError, DriveError."""
