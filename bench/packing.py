"""Writing and reading back a 2 GB package, as `bench.package` does it, against 7z and openssl."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bench import package
from bench.measure import Row, forget_peak, paired, resident_mib
from exporters.package import Clear, ToRecipients, WithPassphrase, generate_passphrase


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 2,048 MiB in four files (128 MiB if small)."""
    mib, files = (128 if small else 2048), 4
    source = package.SealedSource(folder, package.make(folder, mib, files))
    forget_peak()
    idle = resident_mib()
    ratio, ours, theirs = (0.0, 0.0, 0.0)
    if shutil.which("7z") and shutil.which("openssl"):
        ratio, ours, theirs = paired(
            lambda: package.ours(folder, source, Clear()), lambda: package.theirs(folder), pairs=3
        )
        note = f"{mib / ours:.0f} MiB/s with reading back, against {mib / theirs:.0f} MiB/s"
        yield Row(what="package: against `7z a -mx0` then `openssl dgst`", value=ratio, bar=1.0, note=note)
    closed = WithPassphrase(generate_passphrase(os.urandom)), ToRecipients((str(package.IDENTITY.recipient),))
    for name, protection in zip(("with a passphrase", "to an age key"), closed, strict=True):
        speed = mib / package.ours(folder, source, protection)
        yield Row(what=f"package {name}: written and read back", value=speed, unit="MiB/s")
    memory = resident_mib("VmHWM") - idle
    yield Row(what="package: memory above idle", value=memory, unit="MiB", bar=64, more_is_better=False)
