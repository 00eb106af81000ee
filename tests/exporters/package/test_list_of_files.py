"""Lists of a package's files: what one reader takes for a path, no other may take for another (RFC 8493 §2.1.3)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.model import Finding
from exporters.package import bag, verify_package
from tests.exporters.fakes import FakeSource
from tests.exporters.package.support import members, rezip, top, with_name, write

DIGEST = "ab" * 32
UNSAYABLE = [" a", "\ta", "\u3000a", "*a", " *a", "./a", "a ", "a\u00a0", " ", "", "*"]


@pytest.mark.parametrize("path", UNSAYABLE)
def test_a_path_that_no_list_can_say_is_not_written(path: str) -> None:
    with pytest.raises(bag.MalformedError, match="cannot say"):
        bag.manifest([bag.Listed("data/sound", DIGEST), bag.Listed(path, DIGEST)])


@given(paths=st.sets(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20), max_size=4))
def test_every_other_path_comes_back_as_it_was(paths: set[str]) -> None:
    listed = {path: DIGEST for path in paths if not bag.unsayable(path)}
    assert bag.parse_manifest(bag.manifest(bag.Listed(*one) for one in listed.items())) == listed


@pytest.mark.parametrize("between", [" * ", "  * ", " **", "  ./ ", "  ././", " *\u3000"])
def test_a_list_that_says_such_a_path_is_refused_and_the_path_named(tmp_path: Path, between: str) -> None:
    files = members(write(tmp_path / "sound.zip", FakeSource(1)).path)
    name = top(files) + bag.MANIFEST
    lines = files[name].decode().splitlines(keepends=True)
    odd = lines[0].replace("  ", between, 1)
    report = verify_package(rezip(tmp_path / "p.zip", files | {name: "".join([odd, *lines[1:]]).encode()}))
    said = [problem.detail for problem in report.problems if problem.finding is Finding.FILE_CHANGED]
    path = odd.rstrip("\n").partition(between)[2]
    assert any("line 1 names a path that readers of such lists take" in one and path in one for one in said)


@pytest.mark.parametrize("name", ["  begins.png", "\u3000\u3000名.png", "*.png", "\tname\t.png ", "./.png"])
def test_an_exhibit_whose_name_begins_so_gets_a_path_that_can_be_said(tmp_path: Path, name: str) -> None:
    package = write(tmp_path / "p.zip", with_name(name)).path
    assert verify_package(package).unchanged
    files = members(package)
    listed = bag.parse_manifest(files[top(files) + bag.MANIFEST])
    assert not [path for path in listed if bag.unsayable(path)]
    assert {top(files) + path for path in listed} <= files.keys()
