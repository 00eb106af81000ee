"""Each claim of docs/threats.md and docs/reliability.md names a test, and each test that is named exists and runs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("threats.md", "reliability.md", "reading.md", "verifying.md", "format.md", "format-package.md", "capture.md")
NAMED = re.compile(r"`(tests/[\w/.]+)(?:::(\w+))?`")
TABLES = ("What each of them can and cannot do", "Promises, each with what shows it")
HOLDS = "What holds, and how"


def text(page: str) -> str:
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


def part(page: str, title: str) -> str:
    """What stands under a heading."""
    _, _, rest = text(page).partition(f"\n## {title}\n")
    assert rest, title
    return rest.partition("\n## ")[0]


def wrong(said: str) -> list[str]:
    """Tests that are named and are not there, or are never run."""
    found = []
    for path, name in NAMED.findall(said):
        place = ROOT / path
        empty = place.is_dir() and not path.startswith("tests/data/") and not list(place.rglob("test_*.py"))
        if empty or not place.exists():
            found.append(path)
        elif name and name not in functions(place):
            found.append(f"{path}::{name}")
        elif place.is_file() and place.name.startswith("test_") and not any(functions(place)):
            found.append(f"{path} holds no test")
    return found


def functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")}


@pytest.mark.parametrize("page", [page for page in PAGES if (ROOT / "docs" / page).exists()])
def test_every_test_that_is_named_exists(page: str) -> None:
    assert wrong(text(page)) == []


@pytest.mark.parametrize("title", TABLES)
def test_every_row_names_a_test(title: str) -> None:
    table = [line for line in part("threats.md", title).splitlines() if line.startswith("| ")]
    rows = [line for line in table if "---" not in line][1:]
    assert len(rows) > 6
    for row in rows:
        assert NAMED.search(row) or "the same as for the disk" in row, row[:80]


def test_every_claim_that_holds_names_a_test() -> None:
    claims = re.split(r"\n(?=- )", part("threats.md", HOLDS).strip())
    assert len(claims) > 12
    for claim in claims:
        assert NAMED.search(claim), claim[:80]


def test_a_name_that_is_not_there_is_found() -> None:
    """The control."""
    said = (
        "`tests/hostile/test_nothing.py`, `tests/hostile/test_crash.py::test_no_such`, `tests/hostile/test_crash.py`"
    )
    assert wrong(said) == ["tests/hostile/test_nothing.py", "tests/hostile/test_crash.py::test_no_such"]
