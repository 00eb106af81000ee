"""The signed report of a case with five hundred pictures and two thousand events, out of a real vault."""

from __future__ import annotations

import io
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row
from bench.vaults import new_vault
from evidence_vault.model import AddDetails, CaseId, ItemId, Saved
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.reading.host import FactReader
from evidence_vault.vault import Vault


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 500 exhibits and 2,000 events, English, covered pictures (40 and 160 if small)."""
    exhibits = 40 if small else 500
    with new_vault(folder / "vault") as vault:
        case = fill(vault, folder / "sources", exhibits)
        events = len(vault.custody(case).events)
        for name, language in (("English", "en"), ("简体中文", "zh-Hans")):
            times = [write(vault, case, folder / f"{language}-{turn}.pdf", language) for turn in range(3)]
            bar = 6 if language == "en" else None
            size = (folder / f"{language}-0.pdf").stat().st_size / 1e6
            note = f"{events:,} events, {size:.1f} MB, originals read again"
            what = f"report: {exhibits} exhibits, signed and checked, {name}"
            yield Row(what=what, value=sorted(times)[1], unit="s", bar=bar, more_is_better=False, note=note)
    yield from in_volumes(folder, 2_000 if not small else 0)


def in_volumes(folder: Path, exhibits: int) -> Iterator[Row]:
    """One row for a long report in volumes, four events an exhibit: seconds, and any child's peak in the note."""
    if not exhibits:
        return
    with new_vault(folder / "long") as vault:
        case = fill(vault, folder / "long sources", exhibits)
        events = len(vault.custody(case).events)
        seconds = write(vault, case, folder / "long.pdf", "en")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        note = f"{events:,} events, largest child {peak:.0f} MiB (bar 1,024)"
        what = f"report: {exhibits} exhibits in volumes, signed and checked, English"
        yield Row(what=what, value=seconds, unit="s", bar=30, more_is_better=False, note=note)


def fill(vault: Vault, folder: Path, count: int) -> CaseId:
    """A case of `count` pictures, each added, put in the case, read and twice described: four events each."""
    folder.mkdir()
    case = vault.new_case("Bench").id
    paths = [picture(folder / f"picture {number}.jpg", number) for number in range(count)]
    details = AddDetails(case=case, note="转发自群组。Forwarded from the group.", source_url="https://t.me/example/1")
    items = [ItemId(saved.id) for saved in vault.add_files(paths, details) if isinstance(saved, Saved)]
    reader = FactReader()
    try:
        vault.read_facts(items, reader, progress=NoProgress(), cancel=NeverCancelled())
    finally:
        reader.close()
    for number, item in enumerate(items):
        vault.describe(item, title=f"Screenshot {number} 截图")
        vault.describe(item, note=f"消息 {number}: seen in the group, forwarded twice.")
    return case


def picture(path: Path, seed: int) -> Path:
    """A synthetic JPEG of some 34 KB: soft shapes with noise."""
    from PIL import Image

    noise = Image.frombytes("RGB", (48, 36), random.Random(seed).randbytes(48 * 36 * 3))
    out = io.BytesIO()
    noise.resize((800, 600)).save(out, "JPEG", quality=50)
    path.write_bytes(out.getvalue())
    return path


def write(vault: Vault, case: CaseId, destination: Path, language: str) -> float:
    """Seconds from the request to a checked file at the destination."""
    from exporters.report.make import write_report
    from exporters.report.options import ReportOptions

    start = time.perf_counter()
    write_report(
        vault,
        case,
        ReportOptions(language=language),
        destination=destination,
        clock=SystemClock(),
        reader=None,
        progress=NoProgress(),
        cancel=NeverCancelled(),
    )
    return time.perf_counter() - start
