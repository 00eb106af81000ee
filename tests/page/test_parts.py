"""START-HERE.html and the parts of an exhibit: it agrees with `verify`, sound or not, and shows them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.model import AddDetails, CaseId, DisclosurePolicy, ItemId
from evidence_vault.sources.web.parts import Role
from evidence_vault.vault import Vault
from exporters.package import verify_package
from exporters.package.contents import pretty
from tests.exporters.package.resigned import resigned
from tests.exporters.package.support import members, rezip, top
from tests.exporters.package.test_parts import ARCHIVE, CHANGES, URL, package
from tests.page.browsers import Browser
from tests.sources.web.test_keeping import PICTURE, arriving, part
from tests.support import new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        yield vault


@pytest.fixture
def case(vault: Vault) -> CaseId:
    return vault.new_case("C").id


@pytest.fixture
def page(vault: Vault, case: CaseId) -> ItemId:
    return vault.save_page(
        arriving(part(Role.WINDOW, "window.png", PICTURE), part(Role.ARCHIVE, "page.wacz", ARCHIVE)),
        URL,
        AddDetails(case=case),
    ).item


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("change", ["", *CHANGES])
def test_it_says_of_parts_what_verify_says(
    browser: Browser, vault: Vault, case: CaseId, tmp_path: Path, change: str
) -> None:
    made = tmp_path / "p.zip"
    package(vault, case, made)
    if change:
        files = members(made)
        name = top(files) + "data/exhibits.json"
        listed = json.loads(files[name])
        CHANGES[change](listed["exhibits"][0])
        rezip(made, resigned(files | {name: pretty(listed)}, vault.signer))
    by_page = {(one["finding"], one["subject"]) for one in browser.check([made])["problems"]}
    assert by_page == {(one.finding.value, one.subject) for one in verify_package(made).problems}
    assert bool(by_page) == bool(change)


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("policy", [DisclosurePolicy(content=frozenset({1})), DisclosurePolicy(parts=frozenset({1}))])
def test_parts_withheld_or_left_out_are_no_fault(
    browser: Browser, vault: Vault, case: CaseId, tmp_path: Path, policy: DisclosurePolicy
) -> None:
    package(vault, case, tmp_path / "p.zip", policy)
    assert browser.check([tmp_path / "p.zip"])["problems"] == []
