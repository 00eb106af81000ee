"""What is withheld is nowhere in a package, is listed as withheld, and the package still verifies."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import NotFoundError
from evidence_vault.format.canonical import unb64
from evidence_vault.model import (
    DETAILS,
    PRESETS,
    AddDetails,
    DisclosurePolicy,
    Exhibit,
    Finding,
    Incident,
    ItemId,
    Showing,
    Taken,
    TakenHow,
    VerifyReport,
    When,
)  # fmt: skip
from evidence_vault.ports import NeverCancelled, NoProgress
from evidence_vault.vault import Vault
from exporters.package import Clear, verify_package, write_package
from exporters.package.contents import exhibits_csv, pretty
from exporters.report.make import make_report
from exporters.report.options import ReportOptions
from exporters.showing import Shown
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.package.resigned import resigned
from tests.exporters.package.support import members, rezip, subjects, top, write
from tests.support import SeededEntropy, new_vault

SECRETS = {
    "title": "zwtitle", "note": "zwnote", "tags": "zwtag", "source": "https://t.me/zwsource/12",
    "file_name": "zwfile.txt", "taken": "zwwindow",
    "incident_text": "zwtold", "incident_where": "zwplace", "incident_who": "zwsomebody",
    "incident_witnesses": "zwwitness", "accounts": "zwhandle", "derived_reason": "zwreason", "case_name": "zwcase",
    "case_summary": "zwsummary", "case_reference": "zwreference",
}  # fmt: skip
Change = Callable[[list[dict[str, Any]]], None]


def everything(path: Path) -> bytes:
    """All names and bytes of a package, with what is compressed inside (PDF streams, spreadsheets) unpacked too."""
    parts = [path.name.encode()]
    for name, data in members(path).items():
        parts += [name.encode(), data]
        if name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data)) as book:
                parts += [book.read(one) for one in book.namelist()]
        if name.endswith("disclosures.jsonl"):
            parts += [unb64(one) for line in data.splitlines() for one in json.loads(line)["disclosures"]]
        if data.startswith(b"%PDF"):
            parts += _pdf_texts(data)
    return b"\n".join(parts).lower()


def _pdf_texts(data: bytes) -> list[bytes]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range().encode() for page in document]
    streams = []
    for chunk in data.split(b"stream")[1:]:
        try:
            streams.append(zlib.decompressobj().decompress(chunk.lstrip(b"\r\n")))
        except zlib.error:
            continue
    return texts + streams


def _filled(vault: Vault) -> tuple[str, list[ItemId]]:
    case = vault.new_case("zwcase", reference="zwreference", summary="zwsummary").id
    details = AddDetails(
        case=case, title="zwtitle", note="zwnote", tags=("zwtag",), source_url="https://t.me/zwsource/12",
        taken=Taken(how=TakenHow.SCREEN, facts=(("way", "X11"), ("window", "zwwindow"))),
    )  # fmt: skip
    first = vault.add_bytes(b"zwbytes of hers", "zwfile.txt", details).id
    told = Incident(
        when=When(text="2026-02-03", exact=True), text="zwtold it all", where="zwplace", who="zwsomebody",
        witnesses="zwwitness",
    )  # fmt: skip
    second = vault.add_incident(told, AddDetails(case=case)).id
    account = vault.new_account("telegram", "zwhandle")
    vault.describe(first, accounts=(account.id,))
    vault.describe(first, note="zwnote again")
    third = vault.add_derivative(first, b"covered bytes", "copy.txt", method="covered", reason="zwreason").id
    return case, [first, second, third]


def _package(vault: Vault, case: str, path: Path, showing: Showing) -> VerifyReport:
    options = ReportOptions(ordinals=showing.ordinals, policy=showing.policy)
    report = make_report(vault, case, options, clock=FixedClock())  # type: ignore[arg-type]
    write_package(
        vault, case, path, report=report, protection=Clear(), language="en", clock=FixedClock(),  # type: ignore[arg-type]
        progress=NoProgress(), cancel=NeverCancelled(), entropy=SeededEntropy("x"), showing=showing,
    )  # fmt: skip
    return verify_package(path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, str, list[ItemId]]]:
    with new_vault(tmp_path_factory.mktemp("vault") / "v") as vault:
        case, items = _filled(vault)
        yield vault, case, items


def test_all_of_it_is_there_when_nothing_is_withheld(tmp_path: Path, filled: tuple[Vault, str, list[ItemId]]) -> None:
    vault, case, _ = filled
    report = _package(vault, case, tmp_path / "p.zip", Showing())
    assert report.problems == ()
    text = everything(tmp_path / "p.zip")
    assert [name for name, secret in SECRETS.items() if secret.encode() not in text] == []


def test_nothing_withheld_is_anywhere(tmp_path: Path, filled: tuple[Vault, str, list[ItemId]]) -> None:
    vault, case, _ = filled
    report = _package(vault, case, tmp_path / "p.zip", Showing(policy=DisclosurePolicy(names=DETAILS)))
    assert report.problems == ()
    text = everything(tmp_path / "p.zip")
    assert [name for name, secret in SECRETS.items() if secret.encode() in text] == []
    assert b"zwbytes of hers" in text
    assert {note.subject for note in report.notes} >= {"exhibit 1", "exhibit 2", "exhibit 3"}


@pytest.mark.parametrize("name", ["note", "source", "file_name", "accounts", "incident_who", "derived_reason"])
def test_one_detail_is_withheld_and_the_others_are_not(
    tmp_path: Path, filled: tuple[Vault, str, list[ItemId]], name: str
) -> None:
    vault, case, _ = filled
    shown = Shown(vault, case, Showing(policy=DisclosurePolicy(names=frozenset({name}))))  # type: ignore[arg-type]
    told = {one.name for event in shown.custody(case).events for one in event.disclosures}  # type: ignore[arg-type]
    assert name not in told
    assert told >= set(SECRETS) - {name}
    text = repr((shown.case(case), shown.exhibits(case), shown.custody(case)))  # type: ignore[arg-type]
    assert SECRETS[name] not in text


def test_a_whole_content_is_withheld_and_its_digest_stays(
    tmp_path: Path, filled: tuple[Vault, str, list[ItemId]]
) -> None:
    vault, case, items = filled
    policy = DisclosurePolicy(content=frozenset({1}))
    report = _package(vault, case, tmp_path / "p.zip", Showing(policy=policy))
    assert report.problems == ()
    assert b"zwbytes of hers" not in everything(tmp_path / "p.zip")
    files = members(tmp_path / "p.zip")
    first, _, third = json.loads(files[top(files) + "data/exhibits.json"])["exhibits"]
    assert (first["content_withheld"], "path" in first) == (True, False)
    assert first["content"]["sha256"] == vault.item(items[0]).content.sha256  # type: ignore[union-attr]
    assert third["derived_from"]["sha256"] == first["content"]["sha256"]
    assert ("exhibit 1", "withheld: the content") in {(note.subject, note.detail) for note in report.notes}
    shown = Shown(vault, case, Showing(policy=policy))  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        shown.open_content(items[0])
    with pytest.raises(NotFoundError):
        Shown(vault, case, Showing(ordinals=(3,))).open_content(items[0])  # type: ignore[arg-type]


def test_a_derivative_alone_proves_its_original_without_showing_it(
    tmp_path: Path, filled: tuple[Vault, str, list[ItemId]]
) -> None:
    vault, case, items = filled
    report = _package(vault, case, tmp_path / "p.zip", Showing(ordinals=(3,)))
    assert (report.problems, report.items) == ((), 1)
    text = everything(tmp_path / "p.zip")
    for secret in ("zwtitle", "zwnote", "zwfile.txt", "zwbytes", "zwtold", "zwhandle"):
        assert secret.encode() not in text
    assert vault.item(items[0]).content.sha256.encode() in text  # type: ignore[union-attr]


def test_a_withheld_text_takes_along_whatever_repeats_it() -> None:
    def same(one: Exhibit) -> Exhibit:
        content = one.item.content and replace(one.item.content, file_name="Somebody Known.png")
        note = "as somebody known wrote" if one.ordinal == 2 else "nothing"
        title = "Somebody Known.png" if one.ordinal == 1 else "A picture"
        return replace(one, item=replace(one.item, content=content, note=note, title=title))

    policy = DisclosurePolicy(also={1: frozenset({"file_name"})}, names=frozenset({"incident_text"}))
    shown = Shown(FakeSource(4, alter=same), CASE, Showing(policy=policy)).exhibits(CASE)
    assert [one.withheld for one in shown[:3]] == [("file_name", "title"), ("file_name",), ("file_name",)]
    assert "incident_text" in shown[3].withheld


def test_a_title_that_begins_a_withheld_text_goes_with_it(filled: tuple[Vault, str, list[ItemId]]) -> None:
    vault, case, _ = filled
    policy = DisclosurePolicy(names=frozenset({"incident_text"}))
    shown = Shown(vault, case, Showing(policy=policy))  # type: ignore[arg-type]
    assert shown.exhibits(case)[1].withheld == ("incident_text", "title")  # type: ignore[arg-type]


def test_kept_for_one_exhibit_and_presets() -> None:
    policy = DisclosurePolicy(names=PRESETS["third-parties"], kept={2: frozenset({"source", "accounts"})})
    assert policy.withheld(1) >= {"source", "accounts"}
    assert not policy.withheld(2) & {"source", "accounts"}
    with pytest.raises(ValueError, match="sauce"):
        DisclosurePolicy(names=frozenset({"sauce"}))


def _changed(folder: Path, change: Change, policy: DisclosurePolicy) -> VerifyReport:
    """A package whose list was changed by its own signer: everything is signed, and the log says otherwise."""
    folder.mkdir()
    files = members(write(folder / "p.zip", showing=Showing(policy=policy)).path)
    name = top(files) + "data/exhibits.json"
    listed = json.loads(files[name])
    change(listed["exhibits"])
    files[name] = pretty(listed)
    files[top(files) + "data/exhibits.csv"] = exhibits_csv(listed["exhibits"])
    return verify_package(rezip(folder / "q.zip", resigned(files)))


def _unlist(rows: list[dict[str, Any]]) -> None:
    del rows[2]["withheld"]


def _list_more(rows: list[dict[str, Any]]) -> None:
    rows[0]["withheld"] = ["file_name", "title"]


def _fill_in(rows: list[dict[str, Any]]) -> None:
    rows[2]["title"] = "made up"


@pytest.mark.parametrize(("change", "subject"), [(_unlist, 3), (_list_more, 1), (_fill_in, 3)])
def test_a_list_that_is_not_honest_about_what_is_withheld_is_found(
    tmp_path: Path, change: Change, subject: int
) -> None:
    policy = DisclosurePolicy(names=frozenset({"title"}))
    assert _changed(tmp_path / "a", lambda rows: None, policy).problems == ()
    report = _changed(tmp_path / "b", change, policy)
    assert subjects(report, Finding.ITEM_ALTERED) == {f"exhibit {subject}"}
