"""`make torture`: every campaign against loss, hostile input and leaks, with what was tried counted.

Short by default; `--full` adds the long forms. `--docs` writes the table of docs/reliability.md with the commit.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile  # noqa: TID251 - numbers only
from pathlib import Path

from tests.hostile.tally import NAME, counted

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
GROUPS = {
    "kills (SIGKILL while saving, describing, changing keys)": ["tests/hostile/test_crash.py"],
    "power cuts (states of the disk that a cut could leave)": ["tests/hostile/test_powercut.py"],
    "faults (disk full, EIO, read-only, at each write, fsync, rename and statement)": [
        "tests/hostile/test_faults.py"
    ],
    "circumstances (clocks, names, sleep, drives, other copies)": ["tests/hostile/test_circumstances.py"],
    "damaged vaults and backups (flipped, cut, swapped, put back)": [
        "tests/hostile/test_files.py",
        "tests/hostile/test_rows.py",
        "tests/vault/test_journal.py",
        "tests/vault/test_backup.py",
        "tests/vault/test_check.py",
    ],
    "fuzz executions (14 parsers)": ["tests/fuzz"],
    "bad inputs (malformed pictures, documents, archives; attacks from inside the child)": ["tests/reading"],
    "hostile packages": ["tests/exporters/package/test_hostile.py", "tests/exporters/package/test_tamper.py"],
    "commands watched for leaks": ["tests/hostile/test_leaks.py", "tests/hostile/test_hardening.py"],
}


def run(paths: list[str], *, full: bool) -> tuple[bool, int, int]:
    """Whether all held, how many tests ran, and what they counted."""
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        place = Path(folder) / "tally"
        words = [sys.executable, "-m", "pytest", "-n", "2", "-rA", *paths]
        words += ["-m", "long or not long"] if full else []
        done = subprocess.run(
            words, cwd=ROOT, env={**os.environ, NAME: str(place)}, capture_output=True, text=True, check=False
        )
        ran = done.stdout.count("\nPASSED ")
        if done.returncode != 0:
            sys.stdout.write(done.stdout[-3000:])
        return done.returncode == 0, ran, sum(counted(place).values())


def main() -> None:
    full = "--full" in sys.argv
    rows, lost = [], 0
    for name, paths in GROUPS.items():
        there = [path for path in paths if (ROOT / path).exists()]
        held, tests, count = run(there, full=full)
        lost += not held
        rows.append(f"| {name} | {tests} | {count or tests} | {'all held' if held else 'NOT HELD'} |")
        print(rows[-1], flush=True)
    print(f"lost: {lost}")
    if "--docs" in sys.argv and not lost:
        _write(rows, full=full)
    raise SystemExit(bool(lost))


def _write(rows: list[str], *, full: bool) -> None:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    text = PAGE.read_text(encoding="utf-8")
    start, _, rest = text.partition("<!-- torture -->\n")
    _, _, end = rest.partition("<!-- /torture -->\n")
    head = f"Commit `{commit}`, {platform.system()} {platform.machine()}, Python {platform.python_version()}, "
    head += "long forms.\n\n" if full else "short forms (as the suite runs them).\n\n"
    table = "| campaign | tests | tried | |\n| --- | ---: | ---: | --- |\n" + "\n".join(rows) + "\n\nLost: 0.\n"
    PAGE.write_text(f"{start}<!-- torture -->\n{head}{table}<!-- /torture -->\n{end}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
