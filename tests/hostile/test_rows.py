"""Rows changed with the right key: verification names exactly the item, event, checkpoint, case or account."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.errors import VaultError
from evidence_vault.model import Query, VerifyReport
from evidence_vault.vault import Vault
from tests.hostile.tampering import Made, copy, make, sql, tamper_rows
from tests.support import reopen, said


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))


ITEM = "item-altered"
ROWS = [
    ("UPDATE item SET title = 'x' WHERE number = 2", ITEM, "item 2", "'title'"),
    ("UPDATE item SET note = 'x' WHERE number = 1", ITEM, "item 1", "'note'"),
    ("UPDATE item SET note = 'note 0' WHERE number = 1", ITEM, "item 1", "'note'"),
    ("UPDATE item SET note = '' WHERE number = 2", ITEM, "item 2", "'note'"),
    ("UPDATE item SET note = 'n' WHERE number = 6", ITEM, "item 6", "'note'"),
    ("UPDATE item SET source = 'https://t.me/x/1' WHERE number = 5", ITEM, "item 5", "'source'"),
    ("UPDATE item SET file_name = 'x' WHERE number = 1", ITEM, "item 1", "'file_name'"),
    ("UPDATE item SET modified = '' WHERE number = 1", ITEM, "item 1", "'modified'"),
    ("UPDATE item SET saved_utc = '2020-01-01T00:00:00.000Z' WHERE number = 1", ITEM, "item 1", "'saved'"),
    ("UPDATE item SET saved_offset = '+00:00' WHERE number = 5", ITEM, "item 5", "'saved_offset'"),
    ("UPDATE item SET media_type = 'text/x' WHERE number = 1", ITEM, "item 1", "'media_type'"),
    ("UPDATE item SET kind = 'screen-photo' WHERE number = 1", ITEM, "item 1", "'kind'"),
    ("UPDATE item SET number = 99 WHERE number = 7", ITEM, "item 99", "'number'"),
    ("UPDATE item SET body = replace(body, 'words', 'wordz') WHERE number = 6", ITEM, "item 6", "'incident_text'"),
    ("UPDATE item SET body = replace(body, 'true', 'false') WHERE number = 6", ITEM, "item 6", "'exact'"),
    ("UPDATE item SET body = '{}' WHERE number = 7", ITEM, "item 7", "'record_what'"),
    ("UPDATE item SET body = 'garbage' WHERE number = 3", ITEM, "item 3", "cannot be read"),
    ("UPDATE item SET body = '[]' WHERE number = 6", ITEM, "item 6", ""),
    ("UPDATE item SET kind = 'nonsense' WHERE number = 3", ITEM, "item 3", "cannot be read"),
    ("UPDATE item SET saved_utc = 'yesterday' WHERE number = 3", ITEM, "item 3", "cannot be read"),
    ("UPDATE item SET facts = replace(facts, '相机', '机相') WHERE number = 1", ITEM, "item 1", "'facts'"),
    ("UPDATE item SET facts = NULL WHERE number = 1", ITEM, "item 1", "'facts'"),
    ("UPDATE item SET facts = '{' WHERE number = 1", ITEM, "item 1", "cannot be read"),
    ("DELETE FROM tag WHERE tag = 'a'", ITEM, "item 1", "'tags'"),
    ("INSERT INTO tag VALUES (2, 'x')", ITEM, "item 2", "'tags'"),
    ("DELETE FROM item_account", ITEM, "item 1", "'accounts'"),
    ("UPDATE item SET object = NULL WHERE number = 2", ITEM, "item 2", "digest"),
    (
        "UPDATE item SET object = (SELECT object FROM item WHERE number = 1) WHERE number = 2",
        ITEM,
        "item 2",
        "digest",
    ),
    ("DELETE FROM item WHERE number = 7", "item-missing", "item 7", "event"),
    (
        (
            "INSERT INTO item (id, kind, title, saved_utc, saved_offset)"
            " VALUES ('zz', 'link', 't', '2026-01-01T00:00:00Z', '+00:00')"
        ),
        ITEM,
        "item 8",
        "no event",
    ),
    ("UPDATE object SET size = 5 WHERE size = 70000", "object-damaged", "item 2", ""),
]


@pytest.mark.parametrize(("statement", "finding", "subject", "detail"), ROWS)
def test_a_changed_item_is_named_alone(
    made: Made, tmp_path: Path, statement: str, finding: str, subject: str, detail: str
) -> None:
    report = tamper_rows(copy(made, tmp_path / "v"), sql(statement))
    assert (finding, subject) in said(report.problems), report.problems
    assert {one.subject for one in report.problems} <= {subject}
    assert any(detail in one.detail for one in report.problems)
    assert not report.unchanged


def test_two_swapped_objects_are_both_named(made: Made, tmp_path: Path) -> None:
    def exchange(vault: Vault) -> None:
        rows = dict(vault._core.index.rows("SELECT size, id FROM object WHERE size IN (1000, 70000)"))
        sql(
            "UPDATE object SET id = 'x' WHERE size = 1000",
            f"UPDATE object SET id = '{rows[1000]}' WHERE size = 70000",
            f"UPDATE object SET id = '{rows[70000]}' WHERE size = 1000",
        )(vault)

    for number, deep in enumerate((True, False)):
        report = tamper_rows(copy(made, tmp_path / f"v{number}"), exchange, deep=deep)
        assert said(report.problems) == {("object-damaged", "item 1"), ("object-damaged", "item 2")}


def changed_bytes(seq: int, *, leaf: bool) -> object:
    """Event `seq` says another thing, in canonical form; with `leaf` its recorded hash is made to fit."""

    def change(vault: Vault) -> None:
        from evidence_vault.custody.merkle import leaf_hash

        (data,) = vault._core.index.row("SELECT bytes FROM event WHERE seq = ?", (seq,)) or (b"",)
        other = bytes(data).replace(b'"tool":"evidence-vault', b'"tool":"evidence-vaulT')
        assert other != data
        with vault._core.index.transaction() as writer:
            writer.execute("UPDATE event SET bytes = ? WHERE seq = ?", (other, seq))
            if leaf:
                writer.execute("UPDATE event SET leaf = ? WHERE seq = ?", (leaf_hash(other), seq))

    return change


@pytest.mark.parametrize("deep", [True, False])
@pytest.mark.parametrize("leaf", [True, False])
@pytest.mark.parametrize("place", [0, 5, -1])
def test_a_changed_event_is_named_alone(made: Made, tmp_path: Path, place: int, leaf: bool, deep: bool) -> None:
    seq = range(made.sizes[-1])[place]
    report = tamper_rows(copy(made, tmp_path / "v"), changed_bytes(seq, leaf=leaf), deep=deep)  # type: ignore[arg-type]
    assert said(report.problems) == {("event-altered", f"event {seq}")}


EVENTS = [
    ("UPDATE event SET leaf = zeroblob(32) WHERE seq = 4", {("event-altered", "event 4")}),
    ("UPDATE event SET leaf = x'00' WHERE seq = 4", {("event-altered", "event 4")}),
    ("UPDATE event SET bytes = CAST('garbage' AS BLOB) WHERE seq = 1", {("event-altered", "event 1")}),
    ("UPDATE event SET item = NULL WHERE seq = 3", {("event-altered", "event 3")}),
    ("UPDATE event SET casefile = 'x' WHERE seq = 3", {("event-altered", "event 3")}),
    ("DELETE FROM event WHERE seq = 9", {("event-missing", "event 9")}),
    ("DELETE FROM event WHERE seq = 0", {("event-missing", "event 0")}),
    ("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", {("event-missing", "event LAST")}),
    ("DELETE FROM event WHERE seq > (SELECT max(seq) FROM event) - 2", {("event-missing", "events LAST2")}),
    ("DELETE FROM disclosure WHERE seq = (SELECT max(seq) FROM disclosure) AND position = 0", None),
    (
        "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
        {("checkpoint-altered", "checkpoint MAX")},
    ),
    ("DELETE FROM checkpoint", {("checkpoint-altered", "checkpoint MAX")}),
    ("UPDATE checkpoint SET ecdsa = zeroblob(70) WHERE size = 3", {("checkpoint-altered", "checkpoint 3")}),
    ("UPDATE checkpoint SET note = CAST('x' AS BLOB) WHERE size = 3", {("checkpoint-altered", "checkpoint 3")}),
    ("UPDATE checkpoint SET body = CAST('x' AS BLOB) WHERE size = 3", {("checkpoint-altered", "checkpoint 3")}),
    (
        "UPDATE checkpoint SET body = CAST('x' AS BLOB) WHERE size = (SELECT max(size) FROM checkpoint)",
        {("checkpoint-altered", "checkpoint MAX")},
    ),
    (
        (
            "UPDATE checkpoint SET (body, note, ecdsa) = (SELECT body, note, ecdsa FROM checkpoint WHERE size = 4)"
            " WHERE size = 3"
        ),
        {("checkpoint-altered", "checkpoint 3")},
    ),
    (
        "INSERT INTO checkpoint VALUES (0, CAST('x' AS BLOB), zeroblob(1), zeroblob(1))",
        {("checkpoint-altered", "checkpoint 0")},
    ),
]


@pytest.mark.parametrize(("statement", "expected"), EVENTS)
def test_a_changed_log_is_named_exactly(
    made: Made, tmp_path: Path, statement: str, expected: set[tuple[str, str]] | None
) -> None:
    report = tamper_rows(copy(made, tmp_path / "v"), sql(statement))
    newest = made.sizes[-1]
    words = {"MAX": str(newest), "LAST2": f"{newest - 2} to {newest - 1}", "LAST": str(newest - 1)}
    found = said(report.problems)
    assert not report.unchanged
    if expected is None:
        assert {kind for kind, _ in found} >= {"event-altered"}
        return
    for kind, subject in expected:
        name = subject
        for short, long in words.items():
            name = subject.replace(short, long) if subject.endswith(short) else name
        assert (kind, name) in found, found
    events = {one for one in found if one[0].startswith(("event", "checkpoint"))}
    assert len(events) <= len(expected) + (1 if "disclosure" in statement or "LAST" in str(expected) else 0), events


def test_every_old_disclosure_deleted_is_found(made: Made, tmp_path: Path) -> None:
    # What she said before is part of the record, even where it no longer shows.
    statement = "DELETE FROM disclosure WHERE seq = (SELECT min(seq) FROM disclosure WHERE seq > 2) AND position = 1"
    report = tamper_rows(copy(made, tmp_path / "v"), sql(statement))
    assert ("event-altered", "event 3") in said(report.problems)


def test_a_disclosure_that_says_something_else_is_found(made: Made, tmp_path: Path) -> None:
    from evidence_vault.format.events import make_disclosure

    def change(vault: Vault) -> None:
        other = make_disclosure("title", "another", b"0" * 16).encoded
        sql(
            f"UPDATE disclosure SET encoded = '{other}' WHERE seq = 3 AND position = 0",
            "UPDATE item SET title = 'another' WHERE number = 1",
        )(vault)

    report = tamper_rows(copy(made, tmp_path / "v"), change)
    assert {("event-altered", "event 3"), ("item-altered", "item 1")} <= said(report.problems)


CASES = [
    ("UPDATE casefile SET name = 'x' WHERE number = 1", "case", "'case_name'"),
    ("UPDATE casefile SET name = 'second' WHERE number = 2", "other", "'case_name'"),
    ("UPDATE casefile SET reference = '' WHERE number = 1", "case", "'case_reference'"),
    ("UPDATE casefile SET summary = 'x' WHERE number = 2", "other", "'case_summary'"),
    ("UPDATE casefile SET contact = replace(contact, 'n', 'm') WHERE number = 1", "case", ""),
    ("UPDATE casefile SET contact = '{' WHERE number = 1", "case", "cannot be read"),
    ("UPDATE casefile SET opened_utc = '2020-01-01T00:00:00.000Z' WHERE number = 1", "case", "'opened'"),
    ("UPDATE casefile SET next_ordinal = 1 WHERE number = 1", "case", "next exhibit number"),
]


@pytest.mark.parametrize(("statement", "which", "detail"), CASES)
def test_a_changed_case_is_named(made: Made, tmp_path: Path, statement: str, which: str, detail: str) -> None:
    report = tamper_rows(copy(made, tmp_path / "v"), sql(statement))
    subject = f"case {made.case if which == 'case' else made.other}"
    assert {one.subject for one in report.problems} == {subject}, report.problems
    assert any(detail in one.detail for one in report.problems)


def test_changed_exhibits_and_accounts_are_named(made: Made, tmp_path: Path) -> None:
    exhibit = f"of case {made.case}"
    for number, (statement, expected) in enumerate(
        [
            ("DELETE FROM exhibit WHERE casefile = 1 AND ordinal = 2", {("item-missing", f"exhibit 2 {exhibit}")}),
            ("INSERT INTO exhibit VALUES (1, 50, 5)", {("item-altered", f"exhibit 50 {exhibit}")}),
            (
                "UPDATE exhibit SET item = 7 WHERE casefile = 1 AND ordinal = 1",
                {("item-altered", f"exhibit 1 {exhibit}")},
            ),
            ("DELETE FROM casefile WHERE number = 2", None),
            ("UPDATE account SET name = 'someone else'", {("item-altered", "account")}),
            ("DELETE FROM account", {("item-missing", "account")}),
            ("INSERT INTO account VALUES (9, 'q', 'p', 'h', '', '', '')", {("item-altered", "account q")}),
        ]
    ):
        report = tamper_rows(copy(made, tmp_path / f"v{number}"), sql(statement))
        found = said(report.problems)
        assert not report.unchanged, statement
        if expected is None:
            assert ("item-missing", f"case {made.other}") in found
            continue
        ((kind, subject),) = expected
        assert any(one == kind and name.startswith(subject) for one, name in found), (statement, found)


def test_a_row_that_cannot_be_read_is_an_error_by_name_elsewhere(made: Made, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "v")
    tamper_rows(folder, sql("UPDATE item SET body = 'garbage' WHERE number = 3", "UPDATE casefile SET contact = '['"))
    with reopen(folder) as vault:
        for act in (lambda: vault.items(Query()), vault.cases, lambda: vault.exhibits(made.case)):
            with pytest.raises(VaultError):
                act()
        assert vault.item(made.files[0]).number == 1


@pytest.mark.parametrize(
    "table",
    [
        "event",
        "checkpoint",
        "item",
        "object",
        "disclosure",
        "meta",
        "tag",
        "exhibit",
        "casefile",
        "account",
        "search",
    ],
)
def test_a_lost_table_is_found_and_never_a_crash(made: Made, tmp_path: Path, table: str) -> None:
    folder = copy(made, tmp_path / "v")
    with reopen(folder) as vault:
        sql(f"DROP TABLE {table}")(vault)
    try:
        with reopen(folder) as vault:
            report = vault.verify()
    except VaultError:
        return
    assert isinstance(report, VerifyReport)
    assert not report.unchanged or table == "search"


def test_no_value_of_any_column_crashes_verification(made: Made, tmp_path: Path) -> None:
    with reopen(copy(made, tmp_path / "v")) as vault:
        tables = ["item", "object", "event", "disclosure", "checkpoint", "casefile", "exhibit", "account", "tag"]
        connection = vault._core.index._writer
        assert connection is not None
        connection.execute("PRAGMA foreign_keys = OFF")
        tried = 0
        for table in tables:
            for _, name, kind, *_ in list(connection.execute(f"PRAGMA table_info({table})")):
                for value in {"INTEGER": ["-1", "9000000000000000000"], "TEXT": ["''", "'[]'", "'é\"'"]}.get(
                    kind, ["x''", "x'ff'"]
                ):
                    connection.execute("SAVEPOINT try")
                    last = f" WHERE rowid = (SELECT max(rowid) FROM {table})"
                    with_rowid = table in {"item", "event", "casefile", "account", "checkpoint"}
                    connection.execute(
                        f"UPDATE OR IGNORE {table} SET {name} = {value}" + (last if with_rowid else "")
                    )
                    connection.execute("RELEASE try")
                    report = vault.verify()
                    tried += 1
                    assert isinstance(report, VerifyReport)
        assert tried > 80
        assert not report.unchanged
