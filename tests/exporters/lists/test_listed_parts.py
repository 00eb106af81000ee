"""Parts of a saved page in every list: the spreadsheets, the workbook and CASE/UCO, from a vault that holds them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.model import AddDetails, CaseId, DisclosurePolicy, Finding, Showing
from evidence_vault.ports import SystemClock
from evidence_vault.sources.web.parts import Role
from evidence_vault.vault import Vault
from exporters.lists.write import write_lists
from exporters.package import verify_package
from tests.exporters.lists.test_lists import _rows, _sheets, _validated
from tests.exporters.package.resigned import resigned
from tests.exporters.package.support import members, rezip, subjects, top
from tests.exporters.package.test_parts import package
from tests.sources.web.test_keeping import PICTURE, arriving, part
from tests.support import new_vault

ARCHIVE, TEXT = b"PK" + bytes(range(256)), "=SUM(1) 文字".encode()
CONTENTS = {"window.png": PICTURE, "page.wacz": ARCHIVE, "text.txt": TEXT, "facts.json": b"{}"}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        yield vault


@pytest.fixture
def case(vault: Vault) -> CaseId:
    case = vault.new_case("C").id
    vault.add_bytes(b"a letter", "letter.txt", AddDetails(case=case))
    roles = {"window.png": Role.WINDOW, "page.wacz": Role.ARCHIVE, "text.txt": Role.TEXT, "facts.json": Role.FACTS}
    given = arriving(*(part(role, name, CONTENTS[name]) for name, role in roles.items()))
    vault.save_page(given, "https://example.com/7", AddDetails(case=case))
    return case


def lists(vault: Vault, case: CaseId, folder: Path, showing: Showing | None = None) -> dict[str, bytes]:
    write_lists(vault, case, folder, clock=SystemClock(), showing=showing or Showing())
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_part_is_a_line_with_its_digest_and_its_place(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    files = package(vault, case, tmp_path / "p.zip")
    rows = _rows(files["data/parts.csv"])
    assert {row["part"] for row in rows} == CONTENTS.keys()
    assert {row["exhibit"] for row in rows} == {"2"}
    for row in rows:
        assert row["sha256"] == hashlib.sha256(CONTENTS[row["part"]]).hexdigest()
        assert files[row["file"]] == CONTENTS[row["part"]]
        assert int(row["size"]) == len(CONTENTS[row["part"]])
    assert [row["parts"] for row in _rows(files["data/exhibits.csv"])] == ["", "4"]
    head, *cells = _sheets(files["data/lists.xlsx"])["Parts"]
    assert [[str(cell or "") for cell in one] for one in cells] == [list(row.values()) for row in rows]
    assert list(head) == list(rows[0])


def test_lists_alone_name_the_parts_without_a_place(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    made = lists(vault, case, tmp_path / "lists")
    rows = _rows(made["parts.csv"])
    assert {row["part"]: row["sha256"] for row in rows} == {
        name: hashlib.sha256(data).hexdigest() for name, data in CONTENTS.items()
    }
    assert {(row["file"], row["in"], row["left_out"]) for row in rows} == {("", "", "")}


def test_case_uco_has_a_file_for_each_part_within_its_exhibit(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    files = package(vault, case, tmp_path / "p.zip")
    path = tmp_path / "case-uco.jsonld"
    path.write_bytes(files["data/case-uco.jsonld"])
    _validated(path)
    graph: list[dict[str, Any]] = json.loads(files["data/case-uco.jsonld"])["@graph"]
    nodes = {node["@id"]: node for node in graph}
    ties = [node for node in graph if node["@type"] == "uco-observable:ObservableRelationship"]
    assert {nodes[tie["uco-core:source"]["@id"]]["uco-core:name"] for tie in ties} == CONTENTS.keys()
    (whole,) = {tie["uco-core:target"]["@id"] for tie in ties}
    assert nodes[whole]["@type"] == "uco-observable:File"
    for tie in ties:
        one = nodes[tie["uco-core:source"]["@id"]]
        told, content = one["uco-core:hasFacet"]
        name = one["uco-core:name"]
        digest = content["uco-observable:hash"]["uco-types:hashValue"]["@value"]
        assert digest == hashlib.sha256(CONTENTS[name]).hexdigest().upper()
        assert files[told["uco-observable:filePath"]] == CONTENTS[name]
    records = [node for node in graph if node["@type"].endswith("ProvenanceRecord")]
    about = [one["uco-core:object"] for one in records if isinstance(one.get("uco-core:object"), list)]
    assert [{one["@id"] for one in objects} for objects in about] == [
        {whole, *(tie["uco-core:source"]["@id"] for tie in ties)}
    ]


def test_parts_that_are_withheld_are_in_no_list(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    made = lists(vault, case, tmp_path / "some", Showing(policy=DisclosurePolicy(names=frozenset({"source"}))))
    assert _rows(made["parts.csv"]) == []
    others = CONTENTS.keys() - {"window.png"}  # which is the exhibit's own file too
    assert not [name for name in others if name.encode() in made["case-uco.jsonld"]]
    assert [row["parts"] for row in _rows(made["exhibits.csv"])] == ["", ""]
    assert "parts" in _rows(made["exhibits.csv"])[1]["withheld"].split("; ")


def test_a_list_of_parts_that_says_something_else_is_found(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    package(vault, case, tmp_path / "p.zip")
    files = members(tmp_path / "p.zip")
    name = top(files) + "data/parts.csv"
    files[name] = files[name].replace(b'"archive"', b'"text"')
    rezip(tmp_path / "q.zip", resigned(files, vault.signer))
    assert "data/parts.csv" in subjects(verify_package(tmp_path / "q.zip"), Finding.ITEM_ALTERED)
