"""Adding ten thousand pictures, and verifying them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bench.files import make_files, sha256_two_threads
from bench.measure import Row, paired
from bench.vaults import add_all, new_vault

SIZE = 300_000


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 10,000 files of 300 KB (500 if small)."""
    count = 500 if small else 10_000
    sources = make_files(folder / "sources", count, SIZE)
    bench = Many(folder, sources)
    ratio, ours, theirs = paired(bench.add, bench.copy, pairs=3, after=bench.tidy)
    note = f"{ours / count * 1000:.2f} ms a file against {theirs / count * 1000:.2f}"
    yield Row(what=f"add {count:,} files of 300 KB: of copying them with one sync", value=ratio, bar=0.7, note=note)
    bench.tidy()
    bench.add()
    yield from bench.verify()


class Many:
    """One vault at a time, and the plain copy beside it."""

    def __init__(self, folder: Path, sources: list[Path]) -> None:
        self.sources, self.copies = sources, folder / "copies"
        self.place = folder / "vault"
        self.vault = new_vault(self.place)

    def add(self) -> None:
        """Add every file; all durable on return."""
        add_all(self.vault, self.sources)

    def copy(self) -> None:
        """What a person without a vault would do, and one sync at the end."""
        self.copies.mkdir()
        for path in self.sources:
            shutil.copyfile(path, self.copies / path.name)
        os.sync()

    def tidy(self) -> None:
        """An empty vault again."""
        self.vault.lock()
        shutil.rmtree(self.place)
        shutil.rmtree(self.copies, ignore_errors=True)
        self.vault = new_vault(self.place)

    def verify(self) -> Iterator[Row]:
        """Quick and deep, each against SHA-256 of the same bytes on two threads."""
        objects = [path for path in (self.place / "objects").rglob("*") if path.is_file()]
        for name, same, bar in (("quick", objects, 0.9), ("deep", self.sources, 0.6)):
            sha256_two_threads(same)  # warm, as the vault is
            ratio, ours, theirs = paired(
                lambda name=name: self.check(deep=name == "deep"), lambda same=same: sha256_two_threads(same), pairs=3
            )
            size = len(self.sources) * SIZE / 1e6
            note = f"{size / ours:.0f} MB/s against {size / theirs:.0f} MB/s"
            what = f"verify {name}: of SHA-256 of the same bytes, two threads"
            yield Row(what=what, value=ratio, bar=bar, note=note)

    def check(self, *, deep: bool) -> None:
        """The bench is void if the vault does not verify."""
        report = self.vault.verify(deep=deep)
        if not report.unchanged or report.problems:
            raise AssertionError("the vault of the bench does not verify")
