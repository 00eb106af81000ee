"""The same report by WeasyPrint and by ReportLab: the very data that our layout gets, and the same covered pictures.

They set pages and nothing more. Ours besides reads every original again, signs, writes, and checks what it wrote.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench import report
from bench.measure import Row
from bench.vaults import new_vault
from evidence_vault.model import CaseId
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.vault import Vault

ROOT = Path(__file__).resolve().parent.parent
SETTER = ROOT / "bench/peer_setting.py"
_JPEG = re.compile(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)")
_TURNS = 3


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Median seconds of the others over ours; how many pages each has, and what is missing in theirs, in the note."""
    python, exhibits = _environment(), 20 if small else 100
    with new_vault(folder / "vault") as vault:
        case = report.fill(vault, folder / "sources", exhibits)
        data = _data(vault, case, folder)
        ours: list[float] = []
        theirs: dict[str, list[float]] = {"weasyprint": [], "reportlab": []}
        for turn in range(_TURNS):
            mine = folder / f"ours-{turn}.pdf"
            ours.append(report.write(vault, case, mine, "en"))
            for name, times in theirs.items():
                times.append(_set(python, name, data, folder / f"{name}.pdf"))
    middle = sorted(ours)[_TURNS // 2]
    for name, times in theirs.items():
        other = sorted(times)[_TURNS // 2]
        note = f"{middle:.1f} s, {_pages(mine)} pages, signed and checked; "
        note += f"theirs {other:.1f} s, {_pages(folder / f'{name}.pdf')} pages, not signed"
        yield Row(what=f"report of {exhibits} exhibits: against {_SHOWN[name]}", value=other / middle, note=note)


_SHOWN = {"weasyprint": "WeasyPrint, PDF/A-3a tagged", "reportlab": "ReportLab, not tagged"}


def _environment() -> Path:
    """The interpreter that has the two, from packaging/lock/peers.txt."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import environments  # type: ignore[import-not-found]

    return Path(environments.ensure("peers"))


def _data(vault: Vault, case: CaseId, folder: Path) -> Path:
    """The layout's data as a file, and the covered pictures beside it as JPEG."""
    from exporters.report.exhibit_entry import picture_name
    from exporters.report.gather import gather
    from exporters.report.make import content_in
    from exporters.report.options import ReportOptions

    gathered = gather(
        vault, case, ReportOptions(language="en"), made=SystemClock().now(), reader=None, progress=NoProgress(),
        cancel=NeverCancelled(),
    )  # fmt: skip
    for index, entry in enumerate(gathered.entries):
        if entry.picture and (found := _JPEG.search(entry.picture.svg)):
            name = Path(picture_name(index)).with_suffix(".jpg")
            (folder / name).write_bytes(base64.b64decode(found.group(1)))
    path = folder / "data.json"
    path.write_text(json.dumps(content_in(gathered, "report.pdf"), ensure_ascii=False), "utf-8")
    return path


def _set(python: Path, name: str, data: Path, out: Path) -> float:
    """Seconds for the whole program, as a person who calls it waits; ours is a program that runs already."""
    start = time.perf_counter()
    subprocess.run([str(python), str(SETTER), name, str(data), str(out)], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _pages(path: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return len(document)
