"""Recovery shares as a way into a vault and into its backup."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from evidence_vault.errors import WrongSecretError
from evidence_vault.model import SlotKind
from evidence_vault.vault import Passphrase, RecoveryShares, Vault
from tests.support import add_text, content, new_vault, reopen


def texts(vault: Vault) -> list[str]:
    return [" ".join(sheet.words) for sheet in vault.add_recovery_shares()]


def test_any_two_sheets_open_the_vault_and_its_backup(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        item = add_text(vault, "kept")
        sheets = vault.add_recovery_shares()
        vault.back_up(tmp_path / "b")
        assert [slot.kind for slot in vault.slots()] == [SlotKind.PASSPHRASE, SlotKind.SHARES]
    assert [(one.number, one.needed, one.made, len(one.words)) for one in sheets] == [
        (number, 2, 3, 33) for number in (1, 2, 3)
    ]
    assert sheets[0].words[9] not in repr(sheets)
    for pair in itertools.combinations(sheets, 2):
        secret = RecoveryShares([" ".join(one.words) for one in pair])
        with reopen(tmp_path / "v", secret) as vault:
            assert content(vault, item) == b"kept"
            assert vault.verify().unchanged
        assert Vault.rehearse(tmp_path / "b", secret).opened_with == "recovery-shares"


def test_new_shares_end_the_old_ones_and_the_passphrase_may_go(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        old = texts(vault)
        new = texts(vault)
        passphrase = vault.slots()[0]
        vault.remove_slot(passphrase.id)
    with pytest.raises(WrongSecretError):
        reopen(tmp_path / "v", RecoveryShares(old[:2]))
    with pytest.raises(WrongSecretError):
        reopen(tmp_path / "v")
    with reopen(tmp_path / "v", RecoveryShares(new[1:])) as vault:
        vault.add_passphrase(Passphrase("again"))
    reopen(tmp_path / "v", "again").lock()


def test_shares_of_another_vault_do_not_open_it(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault, new_vault(tmp_path / "w") as other:
        texts(vault)
        foreign = texts(other)
    with pytest.raises(WrongSecretError):
        reopen(tmp_path / "v", RecoveryShares(foreign[:2]))
