"""`make torture`: every campaign against loss, hostile input and leaks, with what was tried counted.

Short by default; `--full` adds the long forms. `--docs` writes the table of docs/reliability.md with the commit it
was run on. `--only WORD...` runs the campaigns whose names hold a word, and `--docs` then leaves the other rows as
they are, each with the commit of its own. `--jobs 0` keeps to one process. On a commit with nothing changed on top,
what passed is kept in .torture/, and a run that was cut off goes on from there (`--anew` forgets it).
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile  # noqa: TID251 - numbers only
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.tally import NAME, kept

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
START, END = "<!-- torture -->\n", "<!-- /torture -->\n"
HEAD = "| campaign | tried | tests | form | commit | |\n| --- | --- | ---: | --- | --- | --- |\n"
MISSING = "no tests"
NOTHING_LEFT = 5
"""How pytest ends when all tests were left out, or there were none (then nothing was counted either)."""
KEPT = ROOT / ".torture"


@dataclass(frozen=True)
class Campaign:
    """What to run. `counts` are what its tests count, at least one of each; none: tests themselves are counted."""

    name: str
    paths: tuple[str, ...]
    counts: tuple[str, ...] = ()
    only: str = ""


CAMPAIGNS = (
    Campaign("kills: SIGKILL while saving, describing, changing keys", ("tests/hostile/test_crash.py",), ("kills",)),
    Campaign("power cuts: states of the disk that a cut could leave",
             ("tests/hostile/test_powercut.py", "tests/hostile/test_powercut_more.py"), ("power cuts",)),
    Campaign("faults: disk full, EIO, read-only, at each write, fsync, rename and statement",
             ("tests/hostile/test_faults.py",), ("faults",)),
    Campaign("kills of backups and restores, and two copies of the app at one backup",
             ("tests/hostile/test_crash_backup.py", "tests/hostile/test_lock.py"), ("kills",)),
    Campaign("a backup's drive full, failing, read-only or pulled out, at each step of a backup and a restore",
             ("tests/hostile/test_faults_backup.py",), ("faults",)),
    Campaign("circumstances: clocks, names, sleep, drives, other copies", ("tests/hostile/test_circumstances.py",)),
    Campaign("names and paths: 255 bytes in every script, what Windows takes",
             ("tests/hostile/test_long_forms.py",), ("names of 255 bytes",)),
    Campaign("one large file through all that is done with it, in flat memory (10 GB in the long form)",
             ("tests/hostile/test_large.py",), ("megabytes of one file taken through",)),
    Campaign("vaults and backups flipped, cut, swapped, mixed, put back",
             ("tests/hostile/test_files.py", "tests/hostile/test_rows.py", "tests/vault/test_journal.py",
              "tests/vault/test_backup.py", "tests/vault/test_check.py"), ("damages",)),
    Campaign("headers rewritten without a secret",
             ("tests/hostile/test_header_attacks.py", "tests/format/test_header.py"), ("headers rewritten",)),
    Campaign("vaults of every format version opened", ("tests/vault/test_versions.py",)),
    Campaign("fuzzing of every parser of ours", ("tests/fuzz",), ("fuzz executions",)),
    Campaign("bad inputs: malformed pictures, documents, archives, videos, chats",
             ("tests/reading/test_every_file.py", "tests/reading/test_documents.py", "tests/reading/test_pictures.py",
              "tests/chats/test_hostile_exports.py")),
    Campaign("attacks from inside every confined child",
             ("tests/reading/test_confine_every.py", "tests/reading/test_confine.py"),
             ("attacks from inside a child",)),
    Campaign("hostile packages: bombs, climbing names, links, devices, twins, damages",
             ("tests/exporters/package/test_hostile.py", "tests/exporters/package/test_tamper.py",
              "tests/hostile/test_damage.py")),
    Campaign("what a stranger's package may cost: a million members in the long form",
             ("tests/exporters/package/test_bounds.py",), ("members of packages",)),
    Campaign("leaks looked for under strace, over the app's whole life",
             ("tests/hostile/test_leaks.py", "tests/hostile/test_leaks_life.py",
              "tests/hostile/test_leaks_recognition.py"),
             ("commands watched", "calls looked at", "files searched")),
    Campaign("secrets in reprs, pickles, errors, crash reports, arguments",
             ("tests/hostile/test_secrets.py", "tests/hostile/test_hardening.py")),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """What came of one campaign."""

    name: str
    tried: str
    tests: int
    form: str
    commit: str
    held: bool

    def __str__(self) -> str:
        verdict = "all held" if self.held else "NOT HELD"
        return f"| {self.name} | {self.tried} | {self.tests} | {self.form} | `{self.commit}` | {verdict} |"


def tried(campaign: Campaign, counts: Mapping[str, int], tests: int) -> str:
    """In words: what was counted, or how many tests. A campaign that counted nothing says so."""
    parts = [f"{counts[one]:,} {one}" for one in campaign.counts if counts.get(one)]
    if not tests or len(parts) < len(campaign.counts):
        return MISSING
    return "; ".join(parts) or f"{tests} tests"


def run(campaign: Campaign, *, full: bool, commit: str, jobs: str = "2") -> Row:
    """Run it, or what is left of it. It holds only if all its tests ran, passed, and counted what they should."""
    form = "long" if full else "short"
    paths = [path for path in campaign.paths if (ROOT / path).exists()]
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        place = _kept_at(campaign, form, commit) or Path(folder) / "tally"
        words = [sys.executable, "-m", "pytest", "-p", "tests.hostile.tally", "-n", jobs, "-q", *paths]
        words += ["-m", "long or not long"] if full else []
        env = {**os.environ, NAME: str(place)}
        done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        before = kept(place)
    said = tried(campaign, before.counts, len(before.passed))
    held = done.returncode in {0, NOTHING_LEFT} and said != MISSING
    if not held:
        sys.stdout.write(done.stdout[-3000:])
    return Row(campaign.name, said, len(before.passed), form, commit, held)


def _kept_at(campaign: Campaign, form: str, commit: str) -> Path | None:
    """Where it is kept what passed; None where the code is of no commit."""
    if not re.fullmatch("[0-9a-f]{7,}", commit):
        return None
    folder = KEPT / commit
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{CAMPAIGNS.index(campaign)}-{form}"


def totals(rows: Sequence[str]) -> str:
    """The last line: everything counted, added up over the table, and what was lost."""
    sums: Counter[str] = Counter()
    for row in rows:
        for number, what in re.findall(r"([\d,]+) ([a-z][a-z ]*[a-z])", row.split("|")[2]):
            sums[what] += int(number.replace(",", ""))
    lost = sum("NOT HELD" in row for row in rows)
    told = "; ".join(f"{number:,} {what}" for what, number in sums.items() if what != "tests")
    return f"Together: {told}. Lost: {lost}.\n"


def written(page: str, rows: Sequence[Row], place: str) -> str:
    """The page with these rows; rows of campaigns that were not run stay, in the order of CAMPAIGNS."""
    before, _, rest = page.partition(START)
    table, _, after = rest.partition(END)
    kept = {line.split("|")[1].strip(): line for line in table.splitlines() if line.startswith("| ")}
    kept |= {row.name: str(row) for row in rows}
    lines = [kept[one.name] for one in CAMPAIGNS if one.name in kept]
    whole = f"{place}\n\n{HEAD}" + "\n".join(lines) + "\n\n" + totals(lines)
    return f"{before}{START}{whole}{END}{after}"


def main() -> None:
    full, docs = "--full" in sys.argv, "--docs" in sys.argv
    jobs = sys.argv[sys.argv.index("--jobs") + 1] if "--jobs" in sys.argv else "2"
    words = sys.argv[sys.argv.index("--only") + 1 :] if "--only" in sys.argv else [""]
    commit = _output("git", "rev-parse", "--short", "HEAD") + (
        "+" if _output("git", "status", "--short", ":!docs/reliability.md") else ""
    )
    if "--anew" in sys.argv:
        shutil.rmtree(KEPT / commit, ignore_errors=True)
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores."
    rows, began = [], time.monotonic()
    for campaign in CAMPAIGNS:
        if any(word in campaign.name for word in words):
            rows.append(run(campaign, full=full, commit=commit, jobs=jobs))
            print(rows[-1], flush=True)
            if docs:
                PAGE.write_text(written(PAGE.read_text("utf-8"), rows[-1:], system), encoding="utf-8", newline="\n")
    print(totals([str(row) for row in rows]), f"in {time.monotonic() - began:.0f} s", sep="", flush=True)
    raise SystemExit(not all(row.held for row in rows))


def _output(*words: str) -> str:
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
