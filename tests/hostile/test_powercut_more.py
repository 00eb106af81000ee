"""A power cut at every step of describing, of changing who may open, of deleting, folding, mending, coming back.

What a worker says is one JSON value a line: what it is about to do (`doing`), and what it was told is done.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import HeaderDamagedError, IndexDamagedError, NotAVaultError, WrongSecretError
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, RecoveryWords, Vault
from tests.hostile.powercut import Share, python, record, sample_or_every, try_cuts
from tests.support import WORD, add_text, content, new_vault, reopen

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace: what is written cannot be watched")

START = """
import json, sys
from pathlib import Path
from evidence_vault.model import Incident, Query, When
from evidence_vault.vault import Passphrase, Vault, fixed
FAST = fixed(65536, 1, 1)
def say(**words):
    sys.stdout.write(json.dumps(words) + "\\n")
    sys.stdout.flush()
folder, secret = Path(sys.argv[1]), Passphrase(sys.argv[2])
"""
DESCRIBING = (
    START
    + """
with Vault.open(folder, secret, kdf=FAST) as vault:
    item = vault.resolve("1")
    for number in range(3):
        say(doing="note", note=f"note {number}")
        vault.describe(item, note=f"note {number}", tags=(f"tag {number}",))
        say(note=f"note {number}")
    case = vault.new_case("before").id
    say(doing="case", case="after")
    vault.edit_case(case, name="after")
    say(case="after")
    vault.put_in_case(case, [item])
    say(exhibit=True)
    told = vault.add_incident(Incident(when=When(text="yesterday", exact=False), text="what happened"))
    say(incident=told.id)
    vault.new_account("Telegram", "somebody")
    say(account="somebody")
say(folded=True)
"""
)
KEYS = (
    START
    + """
with Vault.open(folder, secret, kdf=FAST) as vault:
    own = vault.slots()[0].id
    say(words=vault.add_recovery_words())
    say(doing="words", words=vault.add_recovery_words())
    slot = vault.add_passphrase(Passphrase("second")).id
    say(second=True)
    say(doing="remove", removed="first")
    vault.remove_slot(own)
    say(removed="first")
    vault.remove_slot(slot)
    say(removed="second")
"""
)
PRUNING = (
    START
    + """
from evidence_vault.vault.backup import writing
writing.KEPT = 2
with Vault.open(folder, secret, kdf=FAST) as vault:
    for number in range(2):
        vault.add_bytes(b"more %d" % number, "n.txt")
        say(made=vault.back_up(Path(sys.argv[3])).generation)
"""
)
MENDING = (
    START
    + """
report = Vault.check(folder, secret, repair=True)
say(mended=bool(report.left and report.left.unchanged))
"""
)
RESTORING = (
    START
    + """
Vault.restore(folder, Path(sys.argv[3]), secret)
say(restored=True)
"""
)


def heard(said: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.splitlines()]


def told(said: str, word: str) -> list[Any]:
    """What was said to be done, not what was about to be."""
    return [line[word] for line in heard(said) if word in line and "doing" not in line]


def doing(said: str, word: str) -> list[Any]:
    return [line[word] for line in heard(said) if word in line and "doing" in line]


@pytest.mark.parametrize("share", sample_or_every(20))
def test_a_power_cut_while_describing_and_locking_loses_nothing_said(tmp_path: Path, share: Share) -> None:
    """Locking folds the write-ahead log into the index, which is the one time that the index is written over."""
    base = tmp_path / "v"
    with new_vault(base) as vault:
        add_text(vault, "before")
    before = Path(shutil.copytree(base, tmp_path / "before"))
    ops = record(python(DESCRIBING, base, WORD), tmp_path / "log", base)
    assert sum(op.kind == "say" for op in ops) == 12

    def holds(folder: Path, said: str) -> None:
        with reopen(folder) as vault:
            assert vault.verify().unchanged
            item = vault.item(vault.resolve("1"))
            notes = told(said, "note")
            assert item.note in {*(notes[-1:] or [""]), *doing(said, "note")[-1:]}
            assert not item.note or item.tags == (item.note.replace("note", "tag"),)
            cases = vault.cases()
            assert not told(said, "case") or [case.name for case in cases] == ["after"]
            assert not told(said, "exhibit") or [one.item.id for one in vault.exhibits(cases[0].id)] == [item.id]
            assert {*told(said, "incident")} <= {str(one.id) for one in vault.items(Query(limit=0))}
            assert not told(said, "account") or [one.handle for one in vault.accounts()] == ["somebody"]
            add_text(vault, "life goes on")

    try_cuts(base, before, ops, tmp_path / "cut", holds, share, least=150)


@pytest.mark.parametrize("share", sample_or_every(15))
def test_a_power_cut_while_keys_come_and_go_never_locks_her_out(tmp_path: Path, share: Share) -> None:
    """New words open as soon as they were shown, and a removed passphrase nevermore once it was said to be gone."""
    base = tmp_path / "v"
    with new_vault(base, "first") as vault:
        add_text(vault, "before")
    before = Path(shutil.copytree(base, tmp_path / "before"))
    ops = record(python(KEYS, base, "first"), tmp_path / "log", base)
    assert sum(op.kind == "say" for op in ops) == 6

    def opens(folder: Path, secret: Passphrase | RecoveryWords) -> bool:
        try:
            with reopen(folder, secret) as vault:
                assert vault.verify().unchanged
                return content(vault, vault.resolve("1")) == b"before"
        except WrongSecretError:
            return False

    def holds(folder: Path, said: str) -> None:
        gone = told(said, "removed")
        words = [*doing(said, "words"), *told(said, "words")]
        ways = {name: opens(folder, Passphrase(name)) for name in ("first", "second")}
        assert ways["first"] or "first" in [*gone, *doing(said, "removed")]
        assert ways["second"] or not told(said, "second") or "first" in gone
        assert not [name for name in gone if ways[name]]
        if doing(said, "words"):
            assert opens(folder, RecoveryWords(words[0]))
            assert not opens(folder, RecoveryWords(told(said, "words")[0]))

    try_cuts(base, before, ops, tmp_path / "cut", holds, share, least=60)


@pytest.mark.parametrize("share", sample_or_every(15))
def test_a_power_cut_while_old_generations_are_deleted_keeps_the_newer_ones(tmp_path: Path, share: Share) -> None:
    backup = tmp_path / "b"
    with new_vault(tmp_path / "v") as vault:
        for number in range(2):
            add_text(vault, f"before {number}")
            vault.back_up(backup)
    before = Path(shutil.copytree(backup, tmp_path / "before"))
    ops = record(python(PRUNING, tmp_path / "v", WORD, backup), tmp_path / "log", backup)
    assert sum(op.kind == "unlink" and "generations" in op.path for op in ops) == 4

    def holds(folder: Path, said: str) -> None:
        made = max([2, *told(said, "made")])
        tried = Vault.rehearse(folder, Passphrase(WORD), count=10)
        assert tried.generation >= made
        assert (tried.items, tried.problems) == (tried.generation, ())
        newest = tried.generation  # it may lie there before it is said to; then the oldest may be gone as well
        there = [one.number for one in Vault.backup_generations(folder)]
        assert {newest, newest - 1} <= set(there)
        assert not Vault.rehearse(folder, Passphrase(WORD), generation=newest - 1, count=10).problems

    try_cuts(backup, before, ops, tmp_path / "cut", holds, share, least=40)


@pytest.mark.parametrize("share", sample_or_every(8))
def test_a_power_cut_while_an_index_is_made_anew_leaves_what_can_be_mended(tmp_path: Path, share: Share) -> None:
    base = tmp_path / "v"
    with new_vault(base) as vault:
        items = [add_text(vault, f"text {number}") for number in range(3)]
    index = base / "index.db"
    index.write_bytes(index.read_bytes()[:4096] + bytes(8192))
    before = Path(shutil.copytree(base, tmp_path / "before"))
    ops = record(python(MENDING, base, WORD), tmp_path / "log", base)

    def holds(folder: Path, said: str) -> None:
        if not told(said, "mended"):
            again = Vault.check(folder, Passphrase(WORD), repair=True)
            assert again.left is not None
        with reopen(folder) as vault:
            assert vault.verify().unchanged
            assert [content(vault, item) for item in items] == [b"text 0", b"text 1", b"text 2"]

    try_cuts(base, before, ops, tmp_path / "cut", holds, share, least=60)


@pytest.mark.parametrize("share", sample_or_every(12))
def test_a_power_cut_while_a_backup_comes_back_leaves_a_whole_vault_or_none(tmp_path: Path, share: Share) -> None:
    home, backup = tmp_path / "home", tmp_path / "b"
    home.mkdir()
    with new_vault(tmp_path / "v") as vault:
        items = [add_text(vault, f"text {number}") for number in range(3)]
        vault.back_up(backup)
    before = tmp_path / "before"
    before.mkdir()
    ops = record(python(RESTORING, backup, WORD, home / "new"), tmp_path / "log", home)

    def holds(folder: Path, said: str) -> None:
        try:
            vault = reopen(folder / "new")
        except (NotAVaultError, HeaderDamagedError, IndexDamagedError):
            assert not told(said, "restored")
            return
        with vault:
            assert vault.verify().unchanged
            assert [content(vault, item) for item in items] == [b"text 0", b"text 1", b"text 2"]

    try_cuts(home, before, ops, tmp_path / "cut", holds, share, least=30)
