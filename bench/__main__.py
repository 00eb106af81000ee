"""Runs the benches, each in a process of its own, and prints one table.

python -m bench [NAME ...] [--small] [--docs] [--folder F]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

from bench.measure import Row, machine

ROOT = Path(__file__).resolve().parent.parent
BENCHES = (
    "start",
    "leave",
    "screen",
    "add_large",
    "add_many",
    "library",
    "gallery",
    "report",
    "packing",
    "showing",
    "page",
    "chats",
    "recognition",
    "search",
    "webpage",
    "peers",
    "peer_reports",
    "peer_package",
)
PAGE = ROOT / "docs/performance.md"
MARK = "<!-- measured -->"


def main() -> int:
    """Exit status 1 if a bench failed or, at full size, a bar was missed."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHES)}; all if none is given")
    parser.add_argument("--small", action="store_true", help="small inputs: quick, and the ratios say less")
    parser.add_argument("--docs", action="store_true", help="write the table into docs/performance.md")
    parser.add_argument("--folder", type=Path, default=ROOT / "out/bench", help="where the files lie while measuring")
    parser.add_argument("--in-process", metavar="NAME", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.in_process:
        return run_here(wanted.in_process, wanted.folder, small=wanted.small)
    unknown = set(wanted.names) - set(BENCHES)
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    print(f"{machine()}{', small inputs' if wanted.small else ''}\n", flush=True)
    rows, failed = [], False
    for name in wanted.names or BENCHES:
        found = run_apart(name, wanted.folder, small=wanted.small)
        failed = failed or found is None
        for row in found or []:
            rows.append(row)
            print("  {:<70} {:>12}  {:<22} {}".format(*row.cells), flush=True)
    if wanted.docs:
        write_page(rows, small=wanted.small)
    return 1 if failed or (not wanted.small and any(row.holds is False for row in rows)) else 0


def run_apart(name: str, folder: Path, *, small: bool) -> list[Row] | None:
    """One bench in its own process, so that memory of one does not colour another. None if it failed."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    print(name, flush=True)
    started = time.monotonic()
    command = [sys.executable, "-m", "bench", "--in-process", name, "--folder", str(folder)]
    with subprocess.Popen(
        [*command, *(["--small"] if small else [])], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        lines = child.stdout.read().splitlines()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    shutil.rmtree(folder, ignore_errors=True)
    if child.returncode:
        print(f"  failed, exit status {child.returncode}", flush=True)
        return None
    peak = f"whole bench {time.monotonic() - started:.0f} s"
    rows = [Row(**json.loads(line)) for line in lines]
    return [*rows, Row(what=f"{name}: peak memory", value=usage.ru_maxrss / 1024, unit="MiB", note=peak)]


def run_here(name: str, folder: Path, *, small: bool) -> int:
    """The bench itself; rows as JSON lines on standard output, and nothing else there."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a bench's tools print is not a row
    try:
        for row in import_module(f"bench.{name}").run(folder, small=small):
            print(row.to_json(), file=out, flush=True)
    except Exception:  # noqa: BLE001 - one bench that fails must not cost the others
        traceback.print_exc()
        return 1
    return 0


def write_page(rows: list[Row], *, small: bool) -> None:
    """Replace what stands below the mark in docs/performance.md."""
    lines = [f"| {' | '.join(row.cells)} |" for row in rows]
    head = [f"{time.strftime('%Y-%m-%d', time.gmtime())}, {machine()}{', small inputs' if small else ''}.", ""]
    table = [*head, "| what | measured | bar | |", "| --- | ---: | --- | --- |", *lines, ""]
    before = PAGE.read_text("utf-8").partition(MARK)[0]
    PAGE.write_text(before + MARK + "\n\n" + "\n".join(table), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
