"""Headers rewritten by somebody who has the disk and no secret of hers, or one that was taken away from him.

Each rewrite is as sound as he can make it: canonical, checksummed, and authenticated with whatever key he has.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.slots import Slot
from evidence_vault.errors import (
    BackupForeignError,
    HeaderError,
    VaultError,
    WrongSecretError,
)
from evidence_vault.format import header as form
from evidence_vault.format.header import Header
from evidence_vault.vault import Passphrase, Vault
from evidence_vault.vault.opening import read_header
from tests.hostile.tally import tally
from tests.support import WORD, add_text, content, new_vault, reopen

HIS = "the attacker's own words"
NOT_HERS = b"not her key" * 3


@dataclass(frozen=True)
class Case:
    """Her vault, its header with two slots, and a vault of his with the same secret as one of hers."""

    vault: Path
    header: Header
    his: Header
    master: bytes


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """As it was after the last test too."""
    tmp_path = tmp_path_factory.mktemp("headers")
    with new_vault(tmp_path / "vault") as vault:
        add_text(vault, "kept")
        vault.add_passphrase(Passphrase("second"))
    with new_vault(tmp_path / "his", HIS) as vault:
        vault.add_passphrase(Passphrase(WORD))
        master = vault._core.master.subkey("header")
    hers, his = (read_header(tmp_path / name).header for name in ("vault", "his"))
    yield Case(tmp_path / "vault", hers, his, master)
    with reopen(tmp_path / "vault") as vault:
        assert vault.verify().unchanged


@contextmanager
def rewritten(case: Case, header: Header, key: bytes) -> Iterator[None]:
    """The header and its copy replaced for a while."""
    places = [path for path in case.vault.iterdir() if path.name.startswith("header")]
    good = {path: path.read_bytes() for path in places}
    assert len(good) == 2
    for path in places:
        path.write_bytes(form.encode(header, key))
    yield
    for path, data in good.items():
        path.write_bytes(data)


def cheaper(slot: Slot) -> Slot:
    assert slot.kdf is not None
    return replace(slot, kdf=replace(slot.kdf, memory_kib=65_536, passes=1, lanes=2))


def crossed(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Each slot with the other's wrapped key."""
    first, second = slots
    return (
        replace(first, nonce=second.nonce, wrapped=second.wrapped),
        replace(second, nonce=first.nonce, wrapped=first.wrapped),
    )


REWRITES: dict[str, Callable[[Case], Header]] = {
    "cheaper derivation": lambda case: replace(case.header, slots=tuple(map(cheaper, case.header.slots))),
    "another salt": lambda case: replace(
        case.header,
        slots=tuple(replace(one, kdf=replace(one.kdf, salt=bytes(16))) for one in case.header.slots if one.kdf),
    ),
    "slots in another order": lambda case: replace(case.header, slots=case.header.slots[::-1]),
    "wrapped keys swapped": lambda case: replace(case.header, slots=crossed(case.header.slots)),
    "ids swapped": lambda case: replace(
        case.header,
        slots=tuple(
            replace(one, id=two.id) for one, two in zip(case.header.slots, case.header.slots[::-1], strict=True)
        ),
    ),
    "one slot taken out": lambda case: replace(case.header, slots=case.header.slots[:1]),
    "his slots for hers": lambda case: replace(case.header, slots=case.his.slots),
    "his slot beside hers": lambda case: replace(case.header, slots=(*case.header.slots, case.his.slots[0])),
    "his recipient": lambda case: replace(case.header, recipient=case.his.recipient),
    "another generation": lambda case: replace(case.header, generation=case.header.generation + 5),
    "an earlier generation": lambda case: replace(case.header, generation=1),
    "his identity": lambda case: replace(case.header, vault_id=case.his.vault_id),
}


@pytest.mark.parametrize("name", REWRITES)
def test_a_rewritten_header_opens_for_nobody(case: Case, name: str) -> None:
    """Not for her, who would then write into it; and not for him, with what he knows."""
    for key in (NOT_HERS, case.master):
        with rewritten(case, REWRITES[name](case), key):
            for secret in (WORD, HIS):
                with pytest.raises((HeaderError, WrongSecretError)):
                    reopen(case.vault, secret)
    tally("headers rewritten", 2)


def test_a_slot_moved_from_another_vault_gives_no_key(case: Case) -> None:
    """The same passphrase is in both; the slot is bound to its vault all the same."""
    moved = replace(case.header, slots=(case.his.slots[1],))
    with rewritten(case, moved, case.master), pytest.raises((HeaderError, WrongSecretError)):
        reopen(case.vault)


def test_two_copies_of_one_vault_that_went_apart_do_not_mix(tmp_path: Path) -> None:
    """Index, journal and objects of one put into the other: the newer log is never forgotten silently."""
    with new_vault(tmp_path / "a") as vault:
        add_text(vault, "before")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    with reopen(tmp_path / "a") as vault:
        add_text(vault, "only in a")
        vault.back_up(tmp_path / "backup")
    with reopen(tmp_path / "b") as vault:
        add_text(vault, "only in b")
        add_text(vault, "and more")
        with pytest.raises(VaultError):
            vault.back_up(tmp_path / "backup")
    for name in ("index.db", "journal"):
        shutil.copytree(tmp_path / "a", tmp_path / "mixed")
        source, to = tmp_path / "b" / name, tmp_path / "mixed" / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, to, **_over(source))
        _refuses_or_names(tmp_path / "mixed")
        shutil.rmtree(tmp_path / "mixed")


def _over(source: Path) -> dict[str, bool]:
    return {"dirs_exist_ok": True} if source.is_dir() else {}


def _refuses_or_names(folder: Path) -> None:
    try:
        with reopen(folder) as vault:
            assert vault.verify().problems or vault.verify().notes
    except VaultError:
        return


def test_a_backup_of_one_vault_takes_nothing_of_another(tmp_path: Path) -> None:
    with new_vault(tmp_path / "a") as first, new_vault(tmp_path / "b") as second:
        kept = add_text(first, "hers")
        first.back_up(tmp_path / "backup")
        with pytest.raises(BackupForeignError):
            second.back_up(tmp_path / "backup")
    Vault.restore(tmp_path / "backup", tmp_path / "back", Passphrase(WORD))
    with reopen(tmp_path / "back") as back:
        assert content(back, kept) == b"hers"


def test_subkeys_of_two_vaults_with_one_master_key_differ() -> None:
    """So that nothing sealed in one is at home in the other, even if their random numbers were the same."""
    one, two = (MasterKey(bytes(range(32)), vault_id) for vault_id in ("ab" * 16, "cd" * 16))  # type: ignore[arg-type]
    assert one.subkey("header") != two.subkey("header")
    assert one.subkey("header") != one.subkey("index")
