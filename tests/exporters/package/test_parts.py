"""Parts of saved pages, files of exports and pictures of excerpts in packages: there, bound, withheld or left out."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.model import AddDetails, CaseId, DisclosurePolicy, Finding, ItemId, Showing, VerifyReport
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.sources.web.parts import Role
from evidence_vault.vault import Vault
from exporters.package import Clear, verify_package, write_package
from exporters.package.contents import pretty
from exporters.package.parts import parts_sizes
from exporters.report.content import Content
from exporters.report.gather import gather
from exporters.report.options import ReportOptions
from exporters.report.texts import texts_in
from exporters.showing import Shown
from tests.chats import telegram
from tests.exporters.package.by_hand import blocks, missing_tools
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import members, rezip, subjects, top
from tests.sources.web.test_keeping import PICTURE, arriving, part
from tests.support import new_vault

URL = "https://example.com/zwgroup/7"
ARCHIVE = b"PK" + bytes(range(256)) * 40


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
        arriving(
            part(Role.WINDOW, "window.png", PICTURE),
            part(Role.ARCHIVE, "page.wacz", ARCHIVE),
            part(Role.FACTS, "facts.json", b"{}"),
        ),
        URL,
        AddDetails(case=case),
    ).item


def package(vault: Vault, case: CaseId, out: Path, policy: DisclosurePolicy | None = None) -> dict[str, bytes]:
    """A clear package, checked on reading back by the writer, as its files by their paths in the bag."""
    showing = Showing(policy=policy or DisclosurePolicy())
    write_package(
        vault, case, out, report=small_report(vault, case, showing=showing), protection=Clear(), language="en",
        clock=SystemClock(), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom, showing=showing,
    )  # fmt: skip
    files = members(out)
    return {name.removeprefix(top(files)): data for name, data in files.items()}


def row(files: dict[str, bytes], which: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files["data/exhibits.json"])["exhibits"][which]
    return found


def notes(report: VerifyReport) -> list[str]:
    return [one.detail for one in report.notes if one.finding is Finding.WITHHELD]


def test_every_part_of_a_saved_page_travels_once_and_is_bound(
    vault: Vault, case: CaseId, page: ItemId, tmp_path: Path
) -> None:
    files = package(vault, case, tmp_path / "p.zip")
    told = row(files)["parts"]
    assert files[told["list"]] == vault.open_part(page, "").read()
    by_path = {one["path"]: one for one in told["files"]}
    assert by_path.keys() == {"window.png", "page.wacz", "facts.json"}
    assert by_path["window.png"]["file"] == row(files)["path"]
    assert files[by_path["page.wacz"]["file"]] == ARCHIVE
    manifest = files["manifest-sha256.txt"].decode()
    for one in by_path.values():
        assert hashlib.sha256(files[one["file"]]).hexdigest() == one["sha256"]
        assert one["file"] in manifest
    report = verify_package(tmp_path / "p.zip")
    assert (report.problems, notes(report)) == ((), [])


CHANGES: dict[str, Callable[[dict[str, Any]], None]] = {
    "one is not listed": lambda row: row["parts"]["files"].pop(),
    "one has another digest": lambda row: row["parts"]["files"][0].update(sha256="0" * 64),
    "one has another role": lambda row: row["parts"]["files"][0].update(role="text"),
    "one is there twice": lambda row: row["parts"]["files"].append(row["parts"]["files"][0]),
    "none is told of": lambda row: row.pop("parts"),
    "the list is not named": lambda row: row["parts"].pop("list"),
    "called withheld though there": lambda row: row.update(parts_withheld=True),
}


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_signer_cannot_tell_of_other_parts_than_the_log(
    vault: Vault, case: CaseId, page: ItemId, tmp_path: Path, change: str
) -> None:
    package(vault, case, tmp_path / "p.zip")
    files = members(tmp_path / "p.zip")
    name = top(files) + "data/exhibits.json"
    listed = json.loads(files[name])
    CHANGES[change](listed["exhibits"][0])
    changed = rezip(tmp_path / "q.zip", resigned(files | {name: pretty(listed)}, vault.signer))
    found = subjects(verify_package(changed), Finding.ITEM_ALTERED)
    assert any(one.startswith(("exhibit 1", "data/")) for one in found)


def test_a_changed_part_is_named(vault: Vault, case: CaseId, page: ItemId, tmp_path: Path) -> None:
    told = row(package(vault, case, tmp_path / "p.zip"))["parts"]
    files = members(tmp_path / "p.zip")
    name = next(one["file"] for one in told["files"] if one["path"] == "page.wacz")
    changed = rezip(tmp_path / "q.zip", files | {top(files) + name: ARCHIVE[:-1] + b"!"})
    assert subjects(verify_package(changed), Finding.FILE_CHANGED) == {name}


def test_parts_go_with_the_address_that_is_withheld(vault: Vault, case: CaseId, page: ItemId, tmp_path: Path) -> None:
    policy = DisclosurePolicy(names=frozenset({"source"}))
    files = package(vault, case, tmp_path / "p.zip", policy)
    assert row(files)["parts_withheld"] is True
    assert not any(name.startswith("data/parts/") for name in files)
    assert not any(b"zwgroup" in data for data in files.values())
    report = verify_package(tmp_path / "p.zip")
    assert report.problems == ()
    assert "withheld: its parts" in notes(report)


def test_parts_go_with_the_content_that_is_withheld(vault: Vault, case: CaseId, page: ItemId, tmp_path: Path) -> None:
    files = package(vault, case, tmp_path / "p.zip", DisclosurePolicy(content=frozenset({1})))
    assert not any(name.startswith(("data/parts/", "data/exhibits/")) for name in files)
    assert verify_package(tmp_path / "p.zip").problems == ()


@pytest.mark.parametrize("policy", [DisclosurePolicy(parts=frozenset({1})), DisclosurePolicy(largest_part=1000)])
def test_what_is_left_out_is_named_with_its_digest(
    vault: Vault, case: CaseId, page: ItemId, tmp_path: Path, policy: DisclosurePolicy
) -> None:
    files = package(vault, case, tmp_path / "p.zip", policy)
    by_path = {one["path"]: one for one in row(files)["parts"]["files"]}
    assert by_path["page.wacz"] == {
        "path": "page.wacz", "role": "archive", "sha256": hashlib.sha256(ARCHIVE).hexdigest(), "size": len(ARCHIVE),
        "left_out": True,
    }  # fmt: skip
    assert not any(data == ARCHIVE for data in files.values())
    report = verify_package(tmp_path / "p.zip")
    assert report.problems == ()
    assert any("of its 3 parts are not in the package" in one for one in notes(report))


def test_what_is_large_is_told_beforehand(vault: Vault, case: CaseId, page: ItemId) -> None:
    (whole,) = parts_sizes(Shown(vault, case, Showing()), case)
    assert (whole.ordinal, whole.files, whole.size, whole.largest) == (1, 2, len(ARCHIVE) + 2, len(ARCHIVE))
    policy = DisclosurePolicy(largest_part=1000)
    (less,) = parts_sizes(Shown(vault, case, Showing(policy=policy)), case)
    assert (less.files, less.size, less.left_out) == (1, 2, 1)


@pytest.fixture(scope="module")
def chat_reader() -> Iterator[ChatReader]:
    with ChatReader() as made:
        yield made


@pytest.fixture
def export(tmp_path: Path) -> Path:
    maker = telegram.Maker(1)
    return telegram.write(tmp_path / "zwexport", telegram.chat(maker, 5), maker.files)


def test_the_files_of_a_chat_export_travel(
    vault: Vault,
    case: CaseId,
    export: Path,
    chat_reader: ChatReader,
    tmp_path: Path,
) -> None:
    list(vault.import_chat(export, chat_reader, AddDetails(case=case)))
    files = package(vault, case, tmp_path / "p.zip")
    told = {one["path"]: files[one["file"]] for one in row(files)["parts"]["files"]}
    on_disk = {one.relative_to(export).as_posix(): one.read_bytes() for one in export.rglob("*") if one.is_file()}
    assert told == on_disk
    assert verify_package(tmp_path / "p.zip").problems == ()


def test_a_withheld_name_of_an_export_takes_its_list_along(
    vault: Vault,
    case: CaseId,
    export: Path,
    chat_reader: ChatReader,
    tmp_path: Path,
) -> None:
    list(vault.import_chat(export, chat_reader, AddDetails(case=case)))
    files = package(vault, case, tmp_path / "p.zip", DisclosurePolicy(names=frozenset({"title", "file_name"})))
    assert not any(b"zwexport" in data for data in files.values())
    assert row(files)["content_withheld"] is True
    assert verify_package(tmp_path / "p.zip").problems == ()


def test_the_files_of_a_zip_are_not_there_twice(
    vault: Vault,
    case: CaseId,
    export: Path,
    chat_reader: ChatReader,
    tmp_path: Path,
) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as made:
        for one in export.rglob("*"):
            made.write(one, one.relative_to(export).as_posix())
    list(vault.import_chat(tmp_path / "export.zip", chat_reader, AddDetails(case=case)))
    files = package(vault, case, tmp_path / "p.zip")
    told = row(files)["parts"]["files"]
    assert [one["file"] for one in told if one["role"] == "original"] == [row(files)["path"]]
    assert {one["in"] for one in told if one["role"] == "file"} == {row(files)["path"]}
    assert verify_package(tmp_path / "p.zip").problems == ()


def test_the_pictures_of_an_excerpt_travel_without_the_rest(
    vault: Vault,
    case: CaseId,
    export: Path,
    chat_reader: ChatReader,
    tmp_path: Path,
) -> None:
    _, read = vault.import_chat(export, chat_reader, AddDetails())
    chat = read.chats[0]  # type: ignore[union-attr]
    said = vault.messages(chat.id, limit=500)
    vault.add_excerpt(chat.id, said[0].number, said[-1].number, before=0, after=0, details=AddDetails(case=case))
    files = package(vault, case, tmp_path / "p.zip")
    named = [media for one in json.loads(files[row(files)["path"]])["messages"] for media in one["media"]]
    kept = {one["sha256"] for one in named if one["sha256"]}
    assert kept
    told = row(files)["parts"]
    assert {one["sha256"] for one in told["files"]} == kept
    assert all(hashlib.sha256(files[one["file"]]).hexdigest() == one["sha256"] for one in told["files"])
    assert "list" not in told
    assert not any(b"result.json" in data for name, data in files.items() if name.startswith("data/parts/"))
    assert verify_package(tmp_path / "p.zip").problems == ()
    whole = members(tmp_path / "p.zip")
    name = top(whole) + "data/exhibits.json"
    listed = json.loads(whole[name])
    listed["exhibits"][0]["parts"]["files"][0]["sha256"] = "0" * 64
    changed = rezip(tmp_path / "q.zip", resigned(whole | {name: pretty(listed)}, vault.signer))
    assert "exhibit 1" in subjects(verify_package(changed), Finding.ITEM_ALTERED)


def test_the_report_lists_the_parts_with_their_digests(vault: Vault, case: CaseId, page: ItemId) -> None:
    policies = DisclosurePolicy(), DisclosurePolicy(parts=frozenset({1}))
    shown = [_report_text(vault, case, policy) for policy in policies]
    for text in shown:
        assert hashlib.sha256(ARCHIVE).hexdigest() in text
        assert str(dict(vault.events(page)[0].event.details)["manifest"]) in text
    assert ["not handed over" in text for text in shown] == [False, True]
    withheld = _report_text(vault, case, DisclosurePolicy(content=frozenset({1})))
    assert hashlib.sha256(ARCHIVE).hexdigest() not in withheld
    assert "The parts and their list are not handed over." in withheld


def _report_text(vault: Vault, case: CaseId, policy: DisclosurePolicy) -> str:
    options = ReportOptions(policy=policy)
    gathered = gather(
        vault, case, options, made=SystemClock().now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    return json.dumps(Content(gathered, texts_in("en")).data("r.pdf"))


def test_a_person_with_openssl_alone_finds_a_part_that_is_not_the_exhibits(
    vault: Vault, case: CaseId, page: ItemId, tmp_path: Path
) -> None:
    if missing_tools():
        pytest.skip(f"needed: {missing_tools()}")
    files = package(vault, case, tmp_path / "p.zip")
    (checked,) = [one for one in blocks(files["VERIFY.txt"].decode()) if "data/parts" in one]
    folder = tmp_path / "unpacked"
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    assert _answer(checked, folder) == ""
    told = row(files)["parts"]
    other = next(one["file"] for one in told["files"] if one["path"] == "page.wacz")
    (folder / other).write_bytes(b"something else")
    assert _answer(checked, folder) == f"NO PART OF ITS EXHIBIT: {other}\n"
    (folder / told["list"]).write_bytes(b"{}")
    assert f"NOT IN THE LOG: {told['list']}\n" in _answer(checked, folder)


def _answer(command: str, folder: Path) -> str:
    return subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=True).stdout
