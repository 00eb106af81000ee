"""A power cut at every step of saving, changing keys, making a vault and making a backup: nothing said is lost."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from evidence_vault.errors import HeaderDamagedError, NotAVaultError, VaultError, WrongSecretError
from evidence_vault.model import CaseId, Query
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.powercut import Op, Share, python, record, sample_or_every, try_cuts
from tests.support import WORD, add_text, made_file, new_vault, reopen

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace: what is written cannot be watched")

_START = """
import sys
from pathlib import Path
from evidence_vault.vault import Passphrase, Vault, fixed
FAST = fixed(65536, 1, 1)
def say(*words):
    sys.stdout.write(" ".join(words) + "\\n")
    sys.stdout.flush()
folder = Path(sys.argv[1])
"""
SAVING = (
    _START
    + """
with Vault.open(folder, Passphrase(sys.argv[2]), kdf=FAST) as vault:
    for one in vault.add_files(sorted(Path(sys.argv[3]).iterdir())):
        say("saved", one.id, str(one.sha256))
    for number in range(3):
        one = vault.add_bytes(b"text %d" % number, "n.txt")
        say("saved", one.id, str(one.sha256))
    case = vault.new_case("a case").id
    say("case", case)
    vault.describe(one.id, note="the note")
    say("noted", one.id)
    vault.change_passphrase(Passphrase("new"), old=Passphrase(sys.argv[2]))
    say("changed")
    one = vault.add_bytes(b"last", "n.txt")
    say("saved", one.id, str(one.sha256))
"""
)
TYPING = (
    _START
    + """
with Vault.open(folder, Passphrase(sys.argv[2]), kdf=FAST) as vault:
    case = vault.new_case("a case").id
    for number in range(3):
        vault.keep_unfinished("", "a letter %d" % number)
        say("letter", str(number))
        vault.type_statement(case, "a statement %d" % number, language="en")
        say("statement", str(number), case)
"""
)
MAKING = (
    _START
    + """
vault = Vault.create(folder, Passphrase(sys.argv[2]), kdf=FAST)
say("created")
one = vault.add_bytes(b"first", "n.txt")
say("saved", one.id, str(one.sha256))
vault.lock()
"""
)
BACKING_UP = (
    _START
    + """
with Vault.open(folder, Passphrase(sys.argv[2]), kdf=FAST) as vault:
    say("made", str(vault.back_up(Path(sys.argv[3])).generation))
"""
)


def holds(folder: Path, said: str) -> None:
    """Open and check: everything said is there, nothing is damaged, and the vault can be written to."""
    lines = [line.split() for line in said.splitlines()]
    saved = {line[1]: line[2] for line in lines if line[0] == "saved"}
    with opened(folder, changed=["changed"] in lines) as vault:
        report = vault.verify()
        assert report.unchanged, report.problems
        items = {str(item.id): item for item in vault.items(Query(limit=0))}
        assert saved.keys() <= items.keys()
        for item, sha256 in saved.items():
            with vault.open_content(items[item].id) as stream:
                assert hashlib.sha256(stream.read()).hexdigest() == sha256
        cases = {case.id for case in vault.cases()}
        assert all(line[1] in cases for line in lines if line[0] == "case")
        assert all(items[line[1]].note == "the note" for line in lines if line[0] == "noted")
        add_text(vault, "life goes on")


def opened(folder: Path, *, changed: bool) -> Vault:
    if changed:
        return reopen(folder, "new")
    try:
        return reopen(folder)
    except WrongSecretError:
        return reopen(folder, "new")  # under way: either will do


def saving(tmp_path: Path) -> tuple[Path, Path, list[Op]]:
    """A vault, its state before, and what the worker then did to it."""
    base = tmp_path / "v"
    with new_vault(base) as vault:
        add_text(vault, "before")
    for number in range(4):
        made_file(tmp_path / "s", f"f{number}", 3000 * number)
    before = Path(shutil.copytree(base, tmp_path / "before"))
    ops = record(python(SAVING, base, WORD, tmp_path / "s"), tmp_path / "log", base)
    return base, before, ops


@pytest.mark.parametrize("share", sample_or_every(40))
def test_a_power_cut_while_saving_loses_nothing_said(tmp_path: Path, share: Share) -> None:
    base, before, ops = saving(tmp_path)
    assert sum(op.kind == "say" for op in ops) == 11
    assert sum(op.kind == "fsync" for op in ops) > 20
    try_cuts(base, before, ops, tmp_path / "cut", holds, share, least=300)


def words_hold(folder: Path, said: str) -> None:
    """What she typed last and was told of is there, or what she typed after it."""
    lines = [line.split() for line in said.splitlines()]
    with reopen(folder) as vault:
        assert vault.verify().unchanged
        letter = vault.unfinished_requests().get("", "a letter -1")
        assert int(letter.split()[-1]) >= max((int(line[1]) for line in lines if line[0] == "letter"), default=-1)
        for line in lines:
            if line[0] == "statement":
                assert int((vault.statement(CaseId(line[2]), language="en").typed or "-1").split()[-1]) >= int(
                    line[1]
                )


@pytest.mark.parametrize("share", sample_or_every(30))
def test_a_power_cut_while_she_types_takes_no_word_that_was_kept(tmp_path: Path, share: Share) -> None:
    base = tmp_path / "v"
    with new_vault(base) as vault:
        add_text(vault, "before")
    before = Path(shutil.copytree(base, tmp_path / "before"))
    ops = record(python(TYPING, base, WORD), tmp_path / "log", base)
    assert sum(op.kind == "say" for op in ops) == 6
    try_cuts(base, before, ops, tmp_path / "cut", words_hold, share, least=30)


def is_whole_or_no_vault(folder: Path, said: str) -> None:
    try:
        holds(folder / "v", said)
    except (NotAVaultError, HeaderDamagedError):  # no header yet, or only its copy
        assert "created" not in said


@pytest.mark.parametrize("share", sample_or_every(30))
def test_a_power_cut_while_a_vault_is_made_leaves_it_or_none(tmp_path: Path, share: Share) -> None:
    home = tmp_path / "home"
    home.mkdir()
    ops = record(python(MAKING, home / "v", WORD), tmp_path / "log", home)
    before = tmp_path / "before"
    before.mkdir()
    try_cuts(home, before, ops, tmp_path / "cut", is_whole_or_no_vault, share, least=20)


@pytest.mark.parametrize("share", sample_or_every(25))
def test_a_power_cut_while_backing_up_leaves_the_older_generation(tmp_path: Path, share: Share) -> None:
    with new_vault(tmp_path / "v") as vault:
        add_text(vault, "before")
        vault.back_up(tmp_path / "b")
        add_text(vault, "after")
        add_text(vault, "and more")
    before = Path(shutil.copytree(tmp_path / "b", tmp_path / "before"))
    ops = record(python(BACKING_UP, tmp_path / "v", WORD, tmp_path / "b"), tmp_path / "log", tmp_path / "b")

    def whole(folder: Path, said: str) -> None:
        tried = Vault.rehearse(folder, Passphrase(WORD), count=10)
        assert (tried.generation, tried.items, tried.problems) in {(1, 1, ()), (2, 3, ())}
        assert tried.generation == 2 or "made 2" not in said

    try_cuts(tmp_path / "b", before, ops, tmp_path / "cut", whole, share, least=20)


def test_the_replay_finds_what_was_not_made_durable(tmp_path: Path) -> None:
    """A control: leave out the journal's fsyncs, and something said must be found lost."""
    base, before, ops = saving(tmp_path)
    careless = [op for op in ops if not (op.kind == "fsync" and op.path.endswith("/journal"))]
    assert len(careless) < len(ops)
    with pytest.raises((AssertionError, VaultError, KeyError)):
        try_cuts(base, before, careless, tmp_path / "cut", holds, Share(some=60), least=1)
