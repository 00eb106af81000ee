"""docs/verifying.md says what the campaigns run."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.damage_table import END, PAGE, START, table
from tests.hostile.package_damage import damages
from tests.hostile.package_samples import samples


def test_the_table_is_made_of_the_list_that_is_run(tmp_path: Path) -> None:
    text = PAGE.read_text("utf-8")
    shown = text.partition(START)[2].partition(END)[0].strip()
    assert shown == table(damages(samples(tmp_path).good)), "run python -m tests.hostile.damage_table"
