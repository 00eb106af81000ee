"""The clerk behind the window, with a real vault: what was typed is kept and printed, and what lies beside."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import WouldOverwriteError
from evidence_vault.model import AddDetails, CaseId, Incident, When
from evidence_vault.ports import NeverCancelled, NoProgress
from evidence_vault.vault import Vault
from gui.clerk import Clerk, StatementDrafts
from gui.doors import ConfinedPictures
from gui.ports import Exported, ExportRequest, PictureMode
from tests.exporters.report.tools import text_of
from tests.support import new_vault

KEY = str(Identity.from_secret(bytes(range(32))).recipient)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault", seed="clerk") as made:
        yield made


@pytest.fixture
def case(vault: Vault) -> CaseId:
    case = vault.new_case("C").id
    told = Incident(when=When(text="1 March 2026", exact=True), text="It happened.", witnesses="王芳")
    vault.add_incident(told, AddDetails(case=case))
    vault.add_link("https://t.me/quiet/1", AddDetails(case=case))
    return case


def asked(case: CaseId, path: Path, **more: object) -> ExportRequest:
    return ExportRequest(
        case=case, destination=path, package=False, language="en", form="uk", pictures=PictureMode.COVERED, **more  # type: ignore[arg-type]
    )  # fmt: skip


def export(vault: Vault, request: ExportRequest) -> Exported:
    pictures = ConfinedPictures()
    try:
        return Clerk(pictures).export(vault, request, progress=NoProgress(), cancel=NeverCancelled())
    finally:
        pictures.close()


@pytest.mark.outside
def test_what_was_typed_is_printed_and_is_a_version_from_then_on(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    vault.type_statement(case, "Typed by me, see {exhibit 2}.", language="en")
    request = asked(case, tmp_path / "r.pdf", purposes=((2, "That it was posted"),))
    made = export(vault, request)
    text = " ".join(text_of(made.destination.read_bytes(), tmp_path).split())
    assert "Typed by me, see Exhibit XX/2." in text
    assert "王芳" not in text
    assert made.beside == ()
    hers = vault.statement(case, language="en")
    assert (hers.typed, [one.text for one in hers.versions]) == (None, ["Typed by me, see {exhibit 2}."])
    export(vault, asked(case, tmp_path / "again.pdf"))
    assert len(vault.statement(case, language="en").versions) == 1


@pytest.mark.outside
def test_witnesses_are_named_where_she_wants_them(vault: Vault, case: CaseId, tmp_path: Path) -> None:
    made = export(vault, asked(case, tmp_path / "r.pdf", name_witnesses=True))
    assert "王芳" in text_of(made.destination.read_bytes(), tmp_path)


def test_an_annex_and_a_working_copy_lie_beside_and_are_in_the_log(
    vault: Vault, case: CaseId, tmp_path: Path
) -> None:
    made = export(vault, asked(case, tmp_path / "r.pdf", annex_to=KEY, working_copy=True))
    assert made.beside == (tmp_path / "r-2.age", tmp_path / "r.docx")
    assert made.beside[0].read_bytes().startswith(b"age-encryption.org/v1\n")
    assert b"%PDF" not in made.beside[0].read_bytes()
    with zipfile.ZipFile(io.BytesIO(made.beside[1].read_bytes())) as copy:
        assert "Unsigned working copy" in copy.read("word/document.xml").decode()
    told = [dict(one.event.details).get("form") for one in vault.events() if one.event.action == "exported"]
    assert told == ["report covered", "annex covered", "working copy covered"]
    with pytest.raises(WouldOverwriteError):
        export(vault, asked(case, tmp_path / "r.PDF", working_copy=True))  # the copy's place is taken
    assert not (tmp_path / "r.PDF").exists()


def test_the_draft_tells_every_exhibit_and_names_no_witness(vault: Vault, case: CaseId) -> None:
    found = StatementDrafts().guide(vault, case, "zh-Hans", progress=NoProgress(), cancel=NeverCancelled())
    assert [one.token for one in found.pieces] == ["{exhibit 1}", "{exhibit 2}"]
    assert all(one.token in found.draft and one.token in one.paragraph for one in found.pieces)
    assert "王芳" not in found.draft + "".join(one.paragraph for one in found.pieces)
    assert not found.draft.startswith("1.")
