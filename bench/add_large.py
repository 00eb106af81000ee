"""Adding one large file: speed against hashing, writing and other people's tools; memory; and a responsive window."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

from bench.files import MIB, make_file, sha256_of, write_and_fsync
from bench.measure import Row, forget_peak, paired, percentile, resident_mib, seconds
from bench.vaults import add_all, new_vault


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for a 2 GiB file (128 MiB if small)."""
    source = make_file(folder / "video.mp4", (128 if small else 2048) * MIB, seed=1)
    size = source.stat().st_size
    copy = folder / "copy"
    bench = Adding(folder, source)
    pairs = 3

    forget_peak()
    idle = resident_mib()
    bench.add()
    memory = resident_mib("VmHWM") - idle
    bench.tidy()

    slower = max(
        ("SHA-256", seconds(lambda: sha256_of(source))),
        ("write", seconds(lambda: write_and_fsync(source, copy))),
        key=lambda one: one[1],
    )[0]
    limit = {"SHA-256": lambda: sha256_of(source), "write": lambda: write_and_fsync(source, copy)}
    for name, act in limit.items():
        ratio, ours, theirs = paired(bench.add, act, pairs=pairs, after=bench.tidy)
        note = f"{size / ours / 1e6:.0f} MB/s against {size / theirs / 1e6:.0f} MB/s"
        named = "SHA-256 alone" if name == "SHA-256" else "writing and fsyncing the same bytes"
        yield Row(what=f"add: of {named}", value=ratio, bar=0.8 if name == slower else None, note=note)
    yield from bench.against_tools(pairs=pairs)
    yield Row(what="add: memory above idle", value=memory, unit="MiB", bar=150 / 1.048576, more_is_better=False)
    late, worst = bench.ticks()
    yield Row(
        what="add: a window's tick is late by, 99 of 100",
        value=late,
        unit="ms",
        bar=16,
        more_is_better=False,
        note=f"worst {worst:.1f} ms",
    )


class Adding:
    """A vault that forgets what it added, so that each turn stores the bytes anew."""

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder, self.source, self.turn = folder, source, 0
        self.vault = new_vault(folder / "vault-0")

    def add(self) -> None:
        """Add the file; it is durable on return."""
        add_all(self.vault, [self.source])

    def tidy(self) -> None:
        """A new vault: the same bytes twice would be stored once."""
        self.vault.lock()
        shutil.rmtree(self.folder / f"vault-{self.turn}")
        for name in ("copy", "copy.age"):
            (self.folder / name).unlink(missing_ok=True)
        self.turn += 1
        self.vault = new_vault(self.folder / f"vault-{self.turn}")

    def against_tools(self, *, pairs: int) -> Iterator[Row]:
        """openssl or coreutils for the hash, then age for the encryption."""
        if not shutil.which("age") or not shutil.which("openssl"):
            return
        key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
        age = ["age", "-r", key, "-o", str(self.folder / "copy.age"), str(self.source)]
        for hashing, bar in ((["openssl", "dgst", "-sha256"], 1.5), (["sha256sum"], None)):

            def theirs(hashing: list[str] = hashing) -> None:
                subprocess.run([*hashing, str(self.source)], check=True, stdout=subprocess.DEVNULL)
                subprocess.run(age, check=True)

            ratio, ours, other = paired(self.add, theirs, pairs=pairs if bar else 1, after=self.tidy)
            note = f"{ours:.2f} s against {other:.2f} s; theirs does not wait for the disk"
            yield Row(what=f"add: against `{' '.join(hashing)} && age`", value=ratio, bar=bar, note=note)

    def ticks(self) -> tuple[float, float]:
        """How late a 5 ms timer of an event loop is while a thread adds: 99th percentile and worst, in ms."""
        import time

        from PySide6.QtCore import QCoreApplication, Qt, QTimer

        app = QCoreApplication.instance() or QCoreApplication([])
        gaps: list[float] = []
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append((now - last) * 1000 - 5)
            last = now
            if not worker.is_alive():
                app.quit()

        worker = threading.Thread(target=self.add)
        timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        worker.start()
        timer.start()
        app.exec()
        worker.join()
        return percentile(gaps, 0.99), max(gaps)
