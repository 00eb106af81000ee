"""START-HERE.html over a 2 GiB package in Chromium: how fast, and how much memory all its processes take."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from bench import package
from bench.measure import Row
from evidence_vault.ports import Clock, NeverCancelled, NoProgress
from exporters.package import Clear, write_package
from tests.exporters.fakes import CASE, FixedClock
from tests.exporters.package.small_report import small_report

MIB = 1 << 20


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for a film of 1.5 GiB and half a GiB of pictures (an eighth of both if small), and for a quarter of it."""
    quarter, _, _, _ = _checked(folder / "quarter", mib=64 if small else 512)
    above, size, seconds, busiest = _checked(folder / "whole", mib=256 if small else 2048)
    speed = size / seconds / 1e6
    note = f"{size / 1e9:.2f} GB in {seconds:.1f} s, Chromium; its busiest thread took {busiest:.1f} s of a core"
    yield Row(what="page: checking a 2 GiB package", value=speed, unit="MB/s", bar=80, note=note)
    yield Row(
        what="page: memory of all its processes above idle",
        value=above,
        unit="MiB",
        bar=256,
        more_is_better=False,
    )
    yield Row(
        what="page: the same memory, less that of a package a quarter as large",
        value=above - quarter,
        unit="MiB",
        bar=64,
        more_is_better=False,
    )


def _checked(folder: Path, *, mib: int) -> tuple[float, int, float, float]:
    """MiB above idle at most, the package's bytes, seconds, and seconds of processor time of the busiest thread."""
    from tests.page.browsers import chromium

    folder.mkdir()
    out = written(folder, mib=mib)
    with chromium(folder / "profile") as browser:
        browser.run("return 1")
        with _Memory(browser.driver.service.process.pid) as memory:
            start = time.perf_counter()
            result = browser.check([out])
            seconds = time.perf_counter() - start
    assert result["state"] == "holds-not-anchored", result["problems"]
    size = out.stat().st_size
    out.unlink()
    return memory.above, size, seconds, memory.busiest_thread


def written(folder: Path, *, mib: int) -> Path:
    """A package of one large file and 128 small ones."""
    large = package.make(folder, mib * 3 // 4, 1)
    (folder / "film0.bin").rename(folder / "large.bin")
    (folder / "film0.bin.age").rename(folder / "large.bin.age")
    small = package.make(folder, mib // 4, 128 if mib >= 512 else 16)
    from dataclasses import replace

    source = package.SealedSource(folder, [replace(large[0], file_name="large.bin"), *small])
    out = folder / "package.zip"
    write_package(
        source, CASE, out, report=small_report(source), protection=Clear(), language="en",
        clock=cast("Clock", FixedClock()), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
    )  # fmt: skip
    for one in folder.glob("*.bin*"):
        one.unlink()
    return out


class _Memory:
    """The largest sum of private memory of a process and all below it, sampled ten times a second."""

    def __init__(self, root: int) -> None:
        self._root, self._done = root, threading.Event()
        self._idle = self._sum()
        self._peak = self._idle
        self.busiest_thread = 0.0
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> _Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    @property
    def above(self) -> float:
        """MiB above what it was at first."""
        return (self._peak - self._idle) / MIB

    def _watch(self) -> None:
        while not self._done.wait(0.1):
            self._peak = max(self._peak, self._sum())
            self.busiest_thread = max(self.busiest_thread, *(_cpu_seconds(pid) for pid in self._family()))

    def _sum(self) -> int:
        return sum(_private(pid) for pid in self._family())

    def _family(self) -> set[int]:
        parents = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                except OSError:
                    continue
        family = {self._root}
        while more := {pid for pid, parent in parents.items() if parent in family} - family:
            family |= more
        return family


def _cpu_seconds(pid: int) -> float:
    """Processor time of the thread of a process that used most."""
    most = 0.0
    for task in Path(f"/proc/{pid}/task").glob("*/stat"):
        try:
            fields = task.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        most = max(most, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
    return most


def _private(pid: int) -> int:
    """Bytes that no other process shares; 0 of one that has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Private_"))
