"""Read a package, and take single files out of it."""

from __future__ import annotations

from pathlib import Path

from gui.operations import Reporter, Work
from gui.package_ports import PackageDoor, PackageSecret, PackageView


def read(door: PackageDoor, path: Path, secret: PackageSecret) -> Work[PackageView]:
    """Check it and list what it holds."""
    return lambda reporter: door.read(path, secret, progress=reporter, cancel=reporter)


def take_out(door: PackageDoor, path: Path, secret: PackageSecret, name: str, destination: Path) -> Work[Path]:
    """Save one file of it."""

    def work(reporter: Reporter) -> Path:
        return door.take_out(path, secret, name, destination, cancel=reporter)

    return work
