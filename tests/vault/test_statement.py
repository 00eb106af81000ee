"""Her statement: kept as she types, versions as events, and what a rebuilt or reopened vault knows of both."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError
from evidence_vault.model import Action, CaseId
from evidence_vault.vault import Passphrase, Vault
from tests.support import WORD, new_vault, reopen, said


def texts(vault: Vault, case: CaseId, language: str = "en") -> list[str]:
    return [one.text for one in vault.statement(case, language=language).versions]


def test_what_she_types_is_there_after_an_end_without_lock_and_makes_no_event(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        case = vault.new_case("c").id
        before = vault.checkpoint()
        vault.type_statement(case, "I saw it.\n\nOn Sund", language="en")
        vault.type_statement(case, "I saw it.\n\nOn Sunday.", language="en")
        assert vault.checkpoint() == before
    with reopen(tmp_path / "v") as vault:
        found = vault.statement(case, language="en")
        assert (found.typed, found.versions, found.text) == ("I saw it.\n\nOn Sunday.", (), "I saw it.\n\nOn Sunday.")
        assert vault.statement(case, language="ko").text == ""
        assert said(vault.verify().problems) == set()


def test_each_version_is_an_event_whose_words_are_only_a_digest(vault: Vault) -> None:
    case = vault.new_case("c").id
    vault.type_statement(case, "one", language="en")
    vault.keep_statement(case, "one", language="en")
    vault.keep_statement(case, "one", language="en")  # the same again: no event
    vault.keep_statement(case, "two", language="en")
    vault.keep_statement(case, "둘", language="ko")
    found = vault.statement(case, language="en")
    assert (found.typed, found.kept, [one.number for one in found.versions]) == (None, "two", [1, 2])
    assert texts(vault, case) == ["one", "two"]
    assert texts(vault, case, "ko") == ["둘"]
    events = {one.event.seq: one for one in vault.events()}
    for version in found.versions:
        event = events[version.seq]
        assert event.event.action is Action.DESCRIBED
        assert version.text.encode() not in event.event.canonical
        assert [each.value for each in event.disclosures] == [version.text]
    assert found.versions[0].kept.utc <= found.versions[1].kept.utc


def test_taken_back_is_a_version_too(vault: Vault) -> None:
    case = vault.new_case("c").id
    vault.keep_statement(case, "", language="en")
    assert texts(vault, case) == []
    vault.keep_statement(case, "mine", language="en")
    vault.keep_statement(case, "", language="en")
    assert texts(vault, case) == ["mine", ""]
    assert vault.statement(case, language="en").text == ""


def test_a_rebuilt_vault_has_the_versions_and_nothing_older_comes_back(tmp_path: Path) -> None:
    """A journal begun anew holds what was typed then; after a version it must not pass for newer words."""
    with new_vault(tmp_path / "v") as vault:
        case = vault.new_case("c").id
        vault.type_statement(case, "half", language="en")
    (tmp_path / "v" / "journal").rename(tmp_path / "gone")
    with reopen(tmp_path / "v") as vault:
        assert vault.statement(case, language="en").typed == "half"
        vault.keep_statement(case, "whole", language="en")
    for index in (tmp_path / "v").glob("index*"):
        index.unlink()
    Vault.rebuild(tmp_path / "v", Passphrase(WORD))
    with reopen(tmp_path / "v") as vault:
        found = vault.statement(case, language="en")
        assert (found.typed, found.kept) == (None, "whole")
        vault.keep_statement(case, "and more", language="en")
        assert said(vault.verify().problems) == set()
    with reopen(tmp_path / "v") as vault:
        assert texts(vault, case) == ["whole", "and more"]


def test_a_case_that_is_not_there_is_said(vault: Vault) -> None:
    nobody = CaseId("x" * 26)
    with pytest.raises(NotFoundError):
        vault.statement(nobody, language="en")
    with pytest.raises(NotFoundError):
        vault.type_statement(nobody, "x", language="en")
    with pytest.raises(NotFoundError):
        vault.keep_statement(nobody, "x", language="en")
