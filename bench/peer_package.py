"""Who finds out how fast that a package is whole: ours, the page in a browser, `unzip && bagit.py --validate`.

bagit.py compares the sums of an unpacked bag; ours does that too, and checks the custody log, its signature and
the report besides.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row, paired, seconds
from bench.page import written
from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.package import verify_package


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Ours against bagit.py on the same package, packed and unpacked; and the page against it (64 MiB if small)."""
    mib = 64 if small else 512
    package = written(folder, mib=mib)
    bagit = [sys.executable, "-m", "bagit", "--validate", "--quiet", "--processes", "2"]
    unpacked = folder / "unpacked"

    def unpack() -> None:
        subprocess.run(["unzip", "-q", str(package), "-d", str(unpacked)], check=True)

    def theirs() -> None:
        unpack()
        (bag,) = unpacked.iterdir()
        subprocess.run([*bagit, str(bag)], check=True, stderr=subprocess.DEVNULL)
        shutil.rmtree(unpacked)

    _, ours, other = paired(lambda: _checked(package), theirs, pairs=3)
    note = f"{ours:.2f} s, log, signatures and report too, against {other:.2f}"
    yield Row(
        what=f"package of {mib} MiB checked: against `unzip && bagit.py --validate`", value=other / ours, note=note
    )
    unpack()
    (bag,) = unpacked.iterdir()
    _, ours, alone = paired(
        lambda: _checked(bag),
        lambda: subprocess.run([*bagit, str(bag)], check=True, stderr=subprocess.DEVNULL),
        pairs=3,
    )
    what = "the same unpacked: against `bagit.py --validate` alone"
    yield Row(what=what, value=alone / ours, note=f"{ours:.2f} s against {alone:.2f}")
    yield from _in_browser(folder, package, other)


def _checked(place: Path) -> None:
    """The bench is void if the package does not hold."""
    verdict = verify_package(place, progress=NoProgress(), cancel=NeverCancelled())
    if verdict.problems:
        raise AssertionError(f"the package of the bench does not verify: {verdict.problems[:3]}")


def _in_browser(folder: Path, package: Path, other: float) -> Iterator[Row]:
    from tests.page.browsers import chromium

    with chromium(folder / "profile") as browser:
        browser.run("return 1")
        took = seconds(lambda: browser.check([package]))
    what = "the same by the page in Chromium: against `unzip && bagit.py --validate`"
    yield Row(what=what, value=other / took, note=f"{took:.2f} s against {other:.2f}")
