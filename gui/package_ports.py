"""What the page for recipients needs: a package read without a vault."""

from __future__ import annotations

from dataclasses import dataclass, field
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
