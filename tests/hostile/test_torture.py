"""The table of docs/reliability.md is the program's own, whole and true; no campaign runs empty."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.hostile import torture
from tests.hostile.torture import CAMPAIGNS, END, MISSING, PAGE, ROOT, START, Campaign, Row, totals, tried, written

KILLS = Campaign("kills", ("tests/hostile/test_tally.py",), ("kills",))


def table() -> list[str]:
    text = PAGE.read_text("utf-8").partition(START)[2].partition(END)[0]
    return [line for line in text.splitlines() if line.startswith("| ") and "---" not in line][1:]


def test_every_campaign_is_in_the_table_and_held() -> None:
    names = [line.split("|")[1].strip() for line in table()]
    assert names == [one.name for one in CAMPAIGNS]
    assert all(line.rstrip().endswith("| all held |") for line in table())
    said = PAGE.read_text("utf-8").partition(START)[2].partition(END)[0]
    assert totals(table()).strip() in said
    assert "Lost: 0." in said


def test_its_commits_are_of_this_history() -> None:
    commits = {line.split("|")[5].strip(" `+") for line in table()}
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    for commit in commits:
        done = subprocess.run(
            ["git", "merge-base", "--is-ancestor", commit, "HEAD"], cwd=ROOT, capture_output=True, check=False
        )
        shallow = (ROOT / ".git" / "shallow").exists()
        assert done.returncode == 0 or shallow, commit


def test_every_campaign_has_its_tests() -> None:
    for campaign in CAMPAIGNS:
        for path in campaign.paths:
            assert (ROOT / path).exists(), path
        assert not set("|`") & set(campaign.name)
    text = "".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("*.py"))
    for label in {label for one in CAMPAIGNS for label in one.counts}:
        assert re.search(rf'tally\(\s*"{label}"', text), label


def test_nothing_tried_is_not_taken_for_held() -> None:
    assert tried(KILLS, {"kills": 18}, 2) == "18 kills"
    assert tried(KILLS, {}, 2) == MISSING
    assert tried(KILLS, {"kills": 18}, 0) == MISSING
    assert tried(Campaign("others", ()), {}, 3) == "3 tests"


def test_a_campaign_that_fails_or_runs_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control, with a real run of a path that holds no tests."""
    row = torture.run(Campaign("empty", ("tests/hostile/tally.py",)), full=False, commit="none", jobs="0")
    assert not row.held
    assert str(row).endswith("| NOT HELD |")
    assert "Lost: 1." in totals([str(row)])


TWO = """
import os
from tests.hostile.tally import tally

def test_first():
    tally("kills", 3)

def test_second():
    tally("kills", 5)
    assert "HELD" in os.environ
"""


def test_a_campaign_that_was_cut_off_goes_on_and_counts_each_test_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_two.py").write_text(TWO)
    campaign = Campaign("two", (str(tmp_path / "test_two.py"),), ("kills",))
    monkeypatch.setattr(torture, "CAMPAIGNS", (campaign,))
    monkeypatch.setattr(torture, "KEPT", tmp_path / "kept")

    def row() -> Row:
        return torture.run(campaign, full=False, commit="abcdef1", jobs="0")

    first = row()
    assert (first.held, first.tests, first.tried) == (False, 1, "3 kills")
    monkeypatch.setenv("HELD", "1")
    again = row()
    assert (again.held, again.tests, again.tried) == (True, 2, "8 kills")
    (tmp_path / "test_two.py").write_text(TWO.replace("tally(", "assert False, ("))
    assert row() == again  # both had passed on this commit: neither ran


def test_rows_not_run_stay_as_they_were() -> None:
    page = f"before\n{START}old\n\n| {CAMPAIGNS[0].name} | 5 kills | 1 | short | `a` | all held |\n{END}after\n"
    again = written(page, [Row(CAMPAIGNS[1].name, "9 power cuts", 2, "long", "b", held=True)], "Here.")
    assert again.startswith(f"before\n{START}Here.\n")
    assert again.endswith(f"{END}after\n")
    assert "| 5 kills | 1 | short | `a` | all held |" in again
    assert "| 9 power cuts | 2 | long | `b` | all held |" in again
    assert "Together: 5 kills; 9 power cuts. Lost: 0." in again
