"""The table of coverage-guided runs in docs/reliability.md: a row for each target, with the commit it was run on."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz.run import ROOT, Ran

PAGE = ROOT / "docs" / "reliability.md"
START, END = "<!-- fuzz -->\n", "<!-- /fuzz -->\n"
HEAD = "| target | seconds | executions | edges | commit |\n| --- | ---: | ---: | ---: | --- |\n"
TOGETHER = "| together |"


def rows(page: str) -> dict[str, list[str]]:
    """By target: seconds, executions, edges, commit."""
    table = page.partition(START)[2].partition(END)[0]
    lines = [[part.strip(" `") for part in line.split("|")[1:-1]] for line in table.splitlines()]
    return {line[0]: line[1:] for line in lines if len(line) == 5 and line[4] not in {"commit", "---", ""}}


def written(page: str, ran: Sequence[Ran], commit: str) -> str:
    """The page with these rows; others stay, in the order of their names; the last line adds them up."""
    all_rows = rows(page) | {
        one.target: [str(one.seconds), f"{one.executions:,}", f"{one.edges:,}", commit] for one in ran
    }
    lines = [
        f"| `{target}` | {seconds} | {executions} | {edges} | `{at}` |"
        for target, (seconds, executions, edges, at) in sorted(all_rows.items())
    ]
    seconds, executions = (sum(int(one[place].replace(",", "")) for one in all_rows.values()) for place in (0, 1))
    lines.append(f"{TOGETHER} {seconds:,} | {executions:,} | | |")
    before, _, rest = page.partition(START)
    return f"{before}{START}{HEAD}" + "\n".join(lines) + f"\n{END}{rest.partition(END)[2]}"


def write(ran: Ran) -> None:
    """Put one target's row into the page of this checkout."""
    commit = _output("rev-parse", "--short", "HEAD") + ("+" if _output("status", "--short", "*.py") else "")
    PAGE.write_text(written(PAGE.read_text("utf-8"), [ran], commit), encoding="utf-8", newline="\n")


def _output(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=Path(ROOT), capture_output=True, text=True, check=False).stdout.strip()
