"""A package in memory. `fault` is raised instead of reading it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evidence_vault.errors import VaultError, WrongSecretError
from evidence_vault.model import Finding, Problem, VerifyReport
from gui.package_ports import Comparable, Linkage, LinkKind, LinkRow, PackageExhibit, PackageSecret, PackageView

GOOD = PackageSecret(passphrase="river-lantern")


def listed(number: int) -> PackageExhibit:
    return PackageExhibit(
        number=number,
        title=f"Message {number}",
        kind="file",
        saved="2026-03-01T06:30:00Z",
        source=f"https://t.me/example_channel/{number}",
        words="He wrote about the rent" if number == 2 else "",
        path=f"data/exhibits/{number:04d}-IMG.png" if number != 3 else "",
        sha256="cd" * 32,
        size=5000 * number,
    )


@dataclass
class FakePackages:
    """Opens with GOOD; one file of it was changed if `damaged`."""

    damaged: bool = False
    protected: bool = False
    fault: VaultError | None = None
    taken: list[tuple[str, Path]] = field(default_factory=list)

    def read(self, path: Path, secret: PackageSecret, *, progress: Any, cancel: Any) -> PackageView:
        if self.fault is not None:
            raise self.fault
        if self.protected and secret != GOOD:
            raise WrongSecretError("This package is protected by a passphrase.")
        progress(done=1, total=2, what="Checking the package")
        problem = Problem(finding=Finding.FILE_CHANGED, subject="data/exhibits/0001-IMG.png", detail="")
        report = VerifyReport(
            subject=path.name,
            unchanged=not self.damaged,
            problems=(problem,) if self.damaged else (),
            items=4,
            files=20,
            events=9,
            fingerprint="ab" * 32,
            deep=True,
        )
        return PackageView(report=report, exhibits=tuple(listed(number) for number in range(1, 5)), has_report=True)

    def read_to_compare(self, path: Path, secret: PackageSecret, *, progress: Any, cancel: Any) -> Comparable:
        self.read(path, secret, progress=progress, cancel=cancel)
        return Comparable(name=path.name, holds=not self.damaged, exhibits=4, not_compared=0, read=path)

    def compare(self, packages: Sequence[Comparable]) -> Linkage:
        kinds = ((LinkKind.PICTURE, "5a" * 32), (LinkKind.ACCOUNT, "telegram @reseller"))
        rows = tuple(
            LinkRow(
                link=number, kind=kind, value=value, package=one.name, exhibit=number, title="Message 1", differs=0
            )
            for number, (kind, value) in enumerate(kinds, 1)
            for one in packages
        )
        return Linkage(rows=rows, table=rows)

    def save_linkage(self, linkage: Linkage, destination: Path) -> Path:
        self.taken.append((f"{len(linkage.rows)} rows", destination))
        return destination

    def take_out(self, path: Path, secret: PackageSecret, name: str, destination: Path, *, cancel: Any) -> Path:
        self.taken.append((name, destination))
        return destination
