"""Packages read without a vault, and several compared: beside gui/app.py the one module that imports exporters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from evidence_vault.ports import CancelToken, Progress
from gui.package_ports import Comparable, Linkage, LinkRow, PackageExhibit, PackageSecret, PackageView

if TYPE_CHECKING:
    from exporters.lists.tables import Table


class Packages:
    """Packages read without a vault, behind the window's PackageDoor."""

    def read(self, path: Path, secret: PackageSecret, *, progress: Progress, cancel: CancelToken) -> PackageView:
        """Check first, then list."""
        from exporters.package import verify_package
        from exporters.package.browse import list_package

        passphrase, identity = secret.passphrase or None, secret.identity or None
        report = verify_package(path, passphrase=passphrase, identity=identity, progress=progress, cancel=cancel)
        found = list_package(path, passphrase=passphrase, identity=identity)
        exhibits = tuple(PackageExhibit(**asdict(one)) for one in found.exhibits)
        return PackageView(report=report, exhibits=exhibits, has_report=found.has_report)

    def read_to_compare(
        self, path: Path, secret: PackageSecret, *, progress: Progress, cancel: CancelToken
    ) -> Comparable:
        """In a confined child of its own; no pixel outlives it."""
        from exporters.linkage import read_alone

        words = {"passphrase": secret.passphrase or None, "identity": secret.identity or None}
        read = read_alone(path, **words, progress=progress, cancel=cancel)
        told = {"exhibits": len(read.exhibits), "not_compared": read.not_compared}
        return Comparable(name=read.name, holds=read.holds, read=read, **told)

    def compare(self, packages: Sequence[Comparable]) -> Linkage:
        """Links, and the table to save."""
        from exporters.linkage import link_table, linked

        read: list[Any] = [one.read for one in packages]
        table = link_table(read, linked(read))
        return Linkage(rows=tuple(LinkRow.of(row) for row in table.rows), table=table)

    def save_linkage(self, linkage: Linkage, destination: Path) -> Path:
        """As XLSX or CSV; what a spreadsheet could take for a formula is marked as text."""
        from exporters.linkage import write_table

        return write_table(cast("Table", linkage.table), destination)

    def take_out(
        self, path: Path, secret: PackageSecret, name: str, destination: Path, *, cancel: CancelToken
    ) -> Path:
        """One file of it, to where the reader chose."""
        from exporters.package.browse import REPORT, take_out

        passphrase, identity = secret.passphrase or None, secret.identity or None
        return take_out(
            path, name or REPORT, destination, passphrase=passphrase, identity=identity, cancel=cancel
        ).path
