"""A small vault with one of everything, and the ways to tamper with it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from evidence_vault.errors import VaultError
from evidence_vault.model import (
    AddDetails,
    CaseId,
    Contact,
    Incident,
    ItemId,
    RecordOnly,
    ScreenPhoto,
    VerifyReport,
    When,
)
from evidence_vault.vault import Passphrase, Vault
from tests.hostile.tally import tally
from tests.support import WORD, add, made_file, new_vault, reopen
from tests.vault.test_telling import Reader


@dataclass(frozen=True, kw_only=True)
class Made:
    """The vault's folder as it lies closed, and what is in it."""

    folder: Path
    files: list[ItemId]
    case: CaseId
    other: CaseId
    sizes: list[int]
    """The sizes of all checkpoints."""


def fill(vault: Vault, source: Path) -> Made:
    """One of everything, two cases, key changes, descriptions."""
    case = vault.new_case("first", reference="r", contact=Contact(name="n")).id
    other = vault.new_case("second").id
    files = [
        add(vault, made_file(source, f"{n}.png", size), details=AddDetails(case=case, note=f"note {n}"))[0].id
        for n, size in enumerate([1000, 70_000, 200_000])
    ]
    files.append(
        add(vault, made_file(source, "photo", 500), details=AddDetails(screen_photo=ScreenPhoto(device="d")))[0].id
    )
    vault.add_link("https://t.me/somebody/12", AddDetails(case=other))
    told = Incident(when=When(text="now", exact=True), text="words", where="w", who="x", witnesses="y")
    incident = vault.add_incident(told, AddDetails(case=case)).id
    vault.add_record(RecordOnly(what="a thing", reason="not mine"))
    account = vault.new_account("telegram", "@a", name="N")
    vault.describe(files[0], note="second note", tags=("a", "b"), accounts=(account.id,))
    vault.describe(incident, note="n")
    vault.describe(incident, note="")
    vault.put_in_case(other, [files[1]])
    vault.edit_case(other, name="renamed", summary="s")
    vault.read_facts(files[:1], Reader())
    vault.add_recovery_words()
    vault.remove_slot(vault.add_passphrase(Passphrase("gone")).id)
    sizes = [size for (size,) in vault._core.index.rows("SELECT size FROM checkpoint ORDER BY size")]
    return Made(folder=vault.path, files=files, case=case, other=other, sizes=sizes)


def make(folder: Path) -> Made:
    """A filled vault, closed."""
    (folder / "source").mkdir(parents=True)
    with new_vault(folder / "vault", seed="tampering") as vault:
        return fill(vault, folder / "source")


def copy(made: Made, to: Path) -> Path:
    """A copy to tamper with."""
    shutil.copytree(made.folder, to)
    return to


def look(folder: Path, *, deep: bool = True) -> VerifyReport | VaultError:
    """Open and verify; whatever is not sound is a report or an error by name, never a crash."""
    tally("damages", 1)
    try:
        with reopen(folder, WORD) as vault:
            return vault.verify(deep=deep)
    except VaultError as error:
        return error


def tamper_rows(folder: Path, change: Callable[[Vault], None], *, deep: bool = True) -> VerifyReport:
    """Change rows with the right key, then verify in a fresh opening."""
    with reopen(folder) as vault:
        change(vault)
    with reopen(folder) as vault:
        return vault.verify(deep=deep)


def sql(*statements: str) -> Callable[[Vault], None]:
    """Statements run with the right key and without the foreign keys' watch."""

    def run(vault: Vault) -> None:
        connection = vault._core.index._writer
        assert connection is not None
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)

    return run
