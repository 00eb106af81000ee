"""Rows of the table, paired timing, and what the machine is."""

from __future__ import annotations

import json
import math
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure. `bar` is the least it must reach, or the most where not `more_is_better`; None is only shown."""

    what: str
    value: float
    unit: str = "×"
    bar: float | None = None
    more_is_better: bool = True
    note: str = ""

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None where there is none."""
        if self.bar is None:
            return None
        return self.value >= self.bar if self.more_is_better else self.value <= self.bar

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """What, value, bar and note, as text."""
        sign = "≥" if self.more_is_better else "≤"
        bar = "" if self.bar is None else f"{sign} {self.bar:g} {self.unit}{'' if self.holds else ' (missed)'}"
        return self.what, f"{shown(self.value)} {self.unit}", bar, self.note

    def to_json(self) -> str:
        """For the pipe between a bench's own process and the runner."""
        return json.dumps(asdict(self))


def shown(value: float) -> str:
    """Three digits that matter."""
    if value == 0 or not math.isfinite(value):
        return f"{value:g}"
    return f"{value:.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes; what earlier acts left to be written is written first, off the clock."""
    os.sync()
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def paired(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    *,
    pairs: int,
    after: Callable[[], object] = lambda: None,
) -> tuple[float, float, float]:
    """Median of theirs / ours over interleaved pairs (A B, B A, ...), and both medians in seconds.

    `after` tidies up after each act, off the clock.
    """
    ours_times, theirs_times = [], []
    for turn in range(pairs):
        order = [(ours, ours_times), (theirs, theirs_times)]
        for act, times in order if turn % 2 == 0 else reversed(order):
            times.append(seconds(act))
            after()
    ratios = [b / a for a, b in zip(ours_times, theirs_times, strict=True)]
    return statistics.median(ratios), statistics.median(ours_times), statistics.median(theirs_times)


def percentile(values: list[float], share: float) -> float:
    """The value that `share` of `values` do not exceed."""
    return sorted(values)[min(len(values) - 1, math.ceil(share * len(values)) - 1)]


def resident_mib(field: str = "VmRSS") -> float:
    """This process's memory in MiB: VmRSS now, VmHWM at its highest. 0 where the system does not tell."""
    try:
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def forget_peak() -> None:
    """Begin counting VmHWM anew (Linux, proc(5) clear_refs)."""
    try:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    except OSError:
        return


def machine() -> str:
    """One line that says what was measured on."""
    libraries = (
        "import cryptography, apsw, ssl; print(cryptography.__version__, apsw.apsw_version(), ssl.OPENSSL_VERSION)"
    )
    versions = subprocess.run([sys.executable, "-c", libraries], capture_output=True, text=True, check=True).stdout
    cryptography, apsw, *openssl = versions.split()
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.split(":")[1].strip() for line in cpuinfo.read_text("ascii").splitlines() if "model name" in line
        ]
        model = names[0] if names else model
    return (
        f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, "
        f"cryptography {cryptography}, apsw {apsw}, {' '.join(openssl[:2])}"
    )
