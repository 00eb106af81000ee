"""Five exhibits handed over from a case of a hundred thousand: report and package, read back and recorded."""

from __future__ import annotations

import json
import os
import statistics
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bench.library import fill_case
from bench.measure import Row, seconds
from bench.vaults import new_vault, open_vault
from evidence_vault.model import CaseId, DisclosurePolicy, Showing
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.vault import Vault

POLICY = DisclosurePolicy(names=frozenset({"note"}))


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 100,000 exhibits (3,000 if small)."""
    count = 3_000 if small else 100_000
    place = folder / "vault"
    with new_vault(place) as vault:
        case = vault.new_case("bench").id
        fill_case(vault, folder / "sources", count, case)
    with open_vault(place) as vault:
        chosen = tuple(1 + count * place // 5 for place in range(5))
        first = seconds(lambda: export(vault, case, folder / "first.zip", chosen))
        rest = [seconds(lambda n=n: export(vault, case, folder / f"{n}.zip", chosen)) for n in range(4)]  # type: ignore[misc]
    note = f"first {first:.2f} s, with everything loaded; then {statistics.median(rest):.2f} s"
    yield Row(
        what=f"showing: report and package of 5 exhibits of {count:,}, without opening", value=first, unit="s", bar=2,
        more_is_better=False, note=note,
    )  # fmt: skip
    events, largest = proofs(folder / "3.zip")
    yield Row(
        what=f"showing: the largest of {events} inclusion proofs", value=largest, unit="bytes", bar=2048,
        more_is_better=False,
    )  # fmt: skip


def export(vault: Vault, case: CaseId, destination: Path, chosen: tuple[int, ...]) -> None:
    """As the command line does it."""
    from exporters.package import Clear, write_package
    from exporters.report.make import make_report
    from exporters.report.options import ReportOptions

    options = ReportOptions(ordinals=chosen, policy=POLICY)
    report = make_report(vault, case, options, clock=SystemClock())
    written = write_package(
        vault, case, destination, report=report, protection=Clear(), language="en", clock=SystemClock(),
        progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        showing=Showing(ordinals=chosen, policy=POLICY),
    )  # fmt: skip
    vault.record_export(
        case, form="package", sha256=written.sha256, size=written.size, destination_name="x",
        checkpoint_size=written.checkpoint_size,
    )  # fmt: skip


def proofs(package: Path) -> tuple[int, int]:
    """How many events a package proves, and the bytes of the longest line of proofs.jsonl."""
    with zipfile.ZipFile(package) as archive:
        name = next(name for name in archive.namelist() if name.endswith("proofs.jsonl"))
        lines = archive.read(name).splitlines()
    assert all(json.loads(line)["proof"] for line in lines)
    return len(lines), max(map(len, lines))
