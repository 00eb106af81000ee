"""Read a package, and take single files out of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gui.operations import Reporter, Work
from gui.package_ports import Comparable, Linkage, PackageDoor, PackageSecret, PackageView


def read(door: PackageDoor, path: Path, secret: PackageSecret) -> Work[PackageView]:
    """Check it and list what it holds."""
    return lambda reporter: door.read(path, secret, progress=reporter, cancel=reporter)


def take_out(door: PackageDoor, path: Path, secret: PackageSecret, name: str, destination: Path) -> Work[Path]:
    """Save one file of it."""

    def work(reporter: Reporter) -> Path:
        return door.take_out(path, secret, name, destination, cancel=reporter)

    return work


def read_to_compare(door: PackageDoor, path: Path, secret: PackageSecret) -> Work[Comparable]:
    """Check it, and keep of it what can be compared."""
    return lambda reporter: door.read_to_compare(path, secret, progress=reporter, cancel=reporter)


def compare(door: PackageDoor, packages: Sequence[Comparable]) -> Work[Linkage]:
    """What several have in common."""
    return lambda _: door.compare(packages)


def save_linkage(door: PackageDoor, linkage: Linkage, destination: Path) -> Work[Path]:
    """Write the table."""
    return lambda _: door.save_linkage(linkage, destination)
