"""The damage campaign for START-HERE.html in real browsers, and its agreement with `evidence-vault verify`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import PackageError
from exporters.package import verify_package
from tests.exporters.fakes import fake_signer
from tests.hostile.package_damage import HOLDS, OTHER_KEY, OUTSIDE, REFUSED, Damage, Samples, damages, short
from tests.hostile.package_samples import samples
from tests.page.browsers import Browser, Chromium, Firefox

Named = set[tuple[str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    return samples(tmp_path_factory.mktemp("samples"))


def answer(result: dict[str, Any]) -> str:
    """What the page says, in the words of the list of damages."""
    if result["state"] in {"changed", "cannot-check"}:
        return REFUSED
    return HOLDS if result["fingerprint"] == fake_signer().fingerprint else OTHER_KEY


def by_page(result: dict[str, Any]) -> Named:
    return {(one["finding"], one["subject"]) for one in result["problems"]}


def by_verify(path: Path) -> Named | None:
    try:
        problems = verify_package(path).problems
    except PackageError:
        return None
    return {(one.finding.value, one.subject) for one in problems}


def _only_follows(differing: Named, named: Named) -> bool:
    """Of an anchor's file that both name as changed, each parser may or may not see that it also broke the anchor."""
    changed = any(finding == "file-changed" and "/anchors/" in subject for finding, subject in named)
    return changed and all(finding == "anchor-broken" for finding, _ in differing)


def campaign(browser: Browser, folder: Path, made: Samples, chosen: Sequence[Damage]) -> tuple[list[Any], list[Any]]:
    """What was answered otherwise than expected, and where the page and `verify` name other things."""
    wrong, apart = [], []
    path = folder / "package.zip"
    for damage in chosen:
        path.write_bytes(damage.apply(made))
        result = browser.check([path])
        if damage.expected("page") not in {OUTSIDE, answer(result)}:
            wrong.append((damage.name, answer(result), damage.expected("page"), result["reason"]))
        theirs = by_verify(path) if damage.expected("page") != OUTSIDE else None
        if theirs is not None and (differing := by_page(result) ^ theirs) and not _only_follows(differing, theirs):
            apart.append((damage.name, sorted(by_page(result) - theirs), sorted(theirs - by_page(result))))
    return wrong, apart


def test_the_samples_themselves_hold(browser: Browser, tmp_path: Path, made: Samples) -> None:
    answers = []
    for one in (made.good, made.older, made.other):
        (tmp_path / "package.zip").write_bytes(one)
        answers.append(answer(browser.check([tmp_path / "package.zip"])))
    assert answers == [HOLDS, HOLDS, OTHER_KEY]


def some(chosen: Sequence[Damage], of_each: int) -> list[Damage]:
    """The first few of each kind."""
    kinds: dict[str, list[Damage]] = {}
    for one in chosen:
        kinds.setdefault(one.kind, []).append(one)
    assert len(kinds) >= 18
    return [one for those in kinds.values() for one in those[:of_each]]


def test_a_few_damages_of_each_kind_are_refused(a_chromium: Chromium, tmp_path: Path, made: Samples) -> None:
    assert campaign(a_chromium, tmp_path, made, some(short(made.good), 2)) == ([], [])


def test_one_damage_of_each_kind_is_refused_in_firefox(a_firefox: Firefox, tmp_path: Path, made: Samples) -> None:
    assert campaign(a_firefox, tmp_path, made, some(short(made.good), 1)) == ([], [])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_all_damages_are_refused(browser: Browser, tmp_path: Path, made: Samples) -> None:
    everything = damages(made.good)
    assert len(everything) > 200
    wrong, apart = campaign(browser, tmp_path, made, everything)
    assert wrong == []
    assert apart == []
