"""How fast a 2 GB package is written and read back, against `7z a -mx0` and `openssl dgst -sha256` of the result.

Run as `python -m bench.package [--size MIB] [--folder DIR]`; both sides work in the same folder, with the sources in
the page cache, ours out of age files as in a vault. Prints a line for the ratio, each protected form, and memory.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import IO, cast

from evidence_vault.crypto.age import Identity, open_sealed, seal
from evidence_vault.model import Content, Exhibit, ItemId, Sha256
from evidence_vault.ports import Clock, NeverCancelled, NoProgress
from exporters.package import Clear, Protection, ToRecipients, WithPassphrase, generate_passphrase, write_package
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.package.small_report import small_report

MIB = 1 << 20
IDENTITY = Identity.from_secret(b"\x07" * 32)


class SealedSource(FakeSource):
    """A made-up vault whose exhibits lie on the disk as age files."""

    def __init__(self, folder: Path, contents: list[Content]) -> None:
        self._where: dict[ItemId, Path] = {}
        self._left = iter(contents)
        self._folder = folder
        super().__init__(7 * len(contents), alter=self._file_only)
        self._exhibits = [one for one in self._exhibits if one.item.id in self._where]
        self._events_wanted = len(self._exhibits) + 1

    def _file_only(self, exhibit: Exhibit) -> Exhibit:
        content = next(self._left, None) if exhibit.item.content else None
        if content is None:
            return exhibit
        self._where[exhibit.item.id] = self._folder / f"{content.file_name}.age"
        return replace(exhibit, item=replace(exhibit.item, content=content))

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        return cast("IO[bytes]", open_sealed(self._where[item_id].open("rb", buffering=0), IDENTITY))


def make(folder: Path, mib: int, files: int) -> list[Content]:
    """Random plain files for 7z, and the same as age files for us."""
    made = []
    for number in range(files):
        plain = folder / f"film{number}.bin"
        digest = hashlib.sha256()
        with plain.open("wb") as out:
            for _ in range(mib // files):
                block = os.urandom(MIB)
                digest.update(block)
                out.write(block)
        with plain.open("rb", buffering=0) as source, (folder / f"{plain.name}.age").open("wb") as sink:
            seal(source, sink, [IDENTITY.recipient])
        size = plain.stat().st_size
        made.append(Content(sha256=Sha256(digest.hexdigest()), size=size, media_type="", file_name=plain.name))
    return made


def theirs(folder: Path) -> float:
    """Seconds for 7z and openssl."""
    out = folder / "theirs.zip"
    start = time.perf_counter()
    names = sorted(str(one) for one in folder.glob("*.bin"))
    subprocess.run(["7z", "a", "-mx0", str(out), *names], check=True, stdout=subprocess.DEVNULL)
    with out.open("rb+") as written:
        os.fsync(written.fileno())  # ours is on the disk when it is called written
    subprocess.run(["openssl", "dgst", "-sha256", str(out)], check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    out.unlink()
    return seconds


def ours(folder: Path, source: SealedSource, protection: Protection) -> float:
    """Seconds for writing, syncing, reading back and checking."""
    out = folder / "ours.zip"
    start = time.perf_counter()
    write_package(
        source, CASE, out, report=small_report(source), protection=protection, language="en",
        clock=cast("Clock", FixedClock()), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
    )  # fmt: skip
    seconds = time.perf_counter() - start
    out.unlink()
    return seconds


def peak() -> float:
    """The process' peak resident memory in MiB."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MIB


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--size", type=int, default=2048, help="MiB")
    options.add_argument("--files", type=int, default=4)
    options.add_argument("--folder", type=Path, default=Path("out/bench"))
    chosen = options.parse_args()
    folder = chosen.folder / f"package-{os.getpid()}"
    folder.mkdir(parents=True)
    try:
        run(folder, chosen.size, chosen.files)
    finally:
        shutil.rmtree(folder)


def run(folder: Path, mib: int, files: int) -> None:
    source = SealedSource(folder, make(folder, mib, files))
    tiny = FakeSource(1)
    ours(folder, cast("SealedSource", tiny), Clear())
    idle = peak()
    them, us = [], []
    for _ in range(3):
        them.append(theirs(folder))
        us.append(ours(folder, source, Clear()))
    print(f"package 2 GB: {min(them) / min(us):.2f} x (7z -mx0 + openssl dgst)")
    print(f"package clear: {mib / min(us):.0f} MiB/s ({min(us):.2f} s; theirs {min(them):.2f} s), runs {us} {them}")
    for name, protection in (
        ("AES", WithPassphrase(generate_passphrase(os.urandom))),
        ("age", ToRecipients((str(IDENTITY.recipient),))),
    ):
        print(f"package {name}: {mib / ours(folder, source, protection):.0f} MiB/s with reading back")
    print(f"package memory: {peak() - idle:.0f} MiB above idle ({peak():.0f} MiB in all)")


if __name__ == "__main__":
    main()
