"""Ways in: adding, removing and changing key slots. The objects are never touched."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from evidence_vault.crypto import shares, system_keyring
from evidence_vault.crypto.kdf import KdfPolicy
from evidence_vault.crypto.slots import (
    Passphrase,
    Slot,
    unwrap,
    wrap_keyring,
    wrap_passphrase,
    wrap_shares,
    wrap_words,
)
from evidence_vault.errors import (
    KeySlotRefusedError,
    SystemFaultError,
    VaultError,
    VaultLockedError,
    WrongSecretError,
)
from evidence_vault.format.header import MAX_SIZE, MAX_SLOTS, Header
from evidence_vault.model import ShareSheet, SlotId, SlotInfo, SlotKind
from evidence_vault.store.atomic import write_atomic
from evidence_vault.vault.core import Core
from evidence_vault.vault.opening import note_generation, write_header

_SPARE = "header.spare"
"""Room held while keys are changed, so that on a disk that fills up the header of before can still be written."""


def slots(core: Core) -> list[SlotInfo]:
    """Every way in, without secrets."""
    return [_info(slot) for slot in core.header.slots]


def add_passphrase(core: Core, new: Passphrase, kdf: KdfPolicy) -> SlotInfo:
    """Another passphrase. Raises KeySlotRefusedError for an empty one."""
    slot = _passphrase_slot(core, new, kdf)
    _change(core, (*core.header.slots, slot), f"added {slot.kind.value}")
    return _info(slot)


def change_passphrase(core: Core, new: Passphrase, *, old: Passphrase, kdf: KdfPolicy) -> SlotInfo:
    """Replace the slot that `old` opens. Raises WrongSecretError if `old` opens none."""
    for slot in core.header.slots:
        if slot.kind is SlotKind.PASSPHRASE and _opens(core, slot, old):
            fresh = _passphrase_slot(core, new, kdf)
            kept = tuple(fresh if one.id == slot.id else one for one in core.header.slots)
            _change(core, kept, "changed passphrase")
            return _info(fresh)
    raise WrongSecretError("The old passphrase is not right.")


def add_recovery_words(core: Core) -> str:
    """24 fresh words, returned once and kept nowhere. Words given before stop working: one sheet is the true one."""
    slot, words = wrap_words(core.master, core.vault_id, _now(core), core.entropy)
    kept = tuple(one for one in core.header.slots if one.kind is not SlotKind.WORDS)
    _change(core, (*kept, slot), f"added {slot.kind.value}")
    return words


def add_recovery_shares(core: Core) -> list[ShareSheet]:
    """Three fresh shares, returned once and kept nowhere. Shares given before stop working."""
    created = _now(core)
    slot, texts = wrap_shares(core.master, core.vault_id, created, core.entropy)
    kept = tuple(one for one in core.header.slots if one.kind is not SlotKind.SHARES)
    _change(core, (*kept, slot), f"added {slot.kind.value}")
    return [
        ShareSheet(
            number=number,
            needed=shares.NEEDED,
            made=shares.MADE,
            words=tuple(text.split()),
            vault_id=core.vault_id,
            created=created,
        )
        for number, text in enumerate(texts, 1)
    ]


def add_keyring(core: Core) -> SlotInfo:
    """Let the system keyring open the vault. Raises KeyringRefusedError."""
    slot = wrap_keyring(core.master, core.vault_id, _now(core), core.entropy)
    kept = tuple(one for one in core.header.slots if one.kind is not SlotKind.KEYRING)
    _change(core, (*kept, slot), f"added {slot.kind.value}")
    return _info(slot)


def remove_slot(core: Core, slot_id: SlotId) -> None:
    """Remove a way in. Raises KeySlotRefusedError for an unknown one, and for the last one she can carry in her head.

    The system keyring alone is never enough: it goes with the computer.
    """
    going = next((slot for slot in core.header.slots if slot.id == slot_id), None)
    if going is None:
        raise KeySlotRefusedError("There is no such key.", next_step="List the keys and use an id from the list.")
    kept = tuple(slot for slot in core.header.slots if slot.id != slot_id)
    if all(slot.kind is SlotKind.KEYRING for slot in kept):
        raise KeySlotRefusedError(
            "That is the last passphrase or recovery sheet; without it nobody could open the vault.",
            next_step="Add another passphrase or recovery words first.",
        )
    _change(core, kept, f"removed {going.kind.value}")
    if going.kind is SlotKind.KEYRING:
        system_keyring.forget(core.vault_id)


def _change(core: Core, kept: tuple[Slot, ...], what: str) -> None:
    """Write the header first: if a crash comes between, opening finishes the record (opening.check_generation)."""
    if len(kept) > MAX_SLOTS:
        raise KeySlotRefusedError("There are too many keys.", next_step="Remove one that is no longer needed.")
    before = core.header
    header = replace(before, generation=before.generation + 1, slots=kept)
    spare = core.folder / _SPARE
    write_atomic(spare, bytes(MAX_SIZE))
    try:
        write_header(core.folder, header, core.master)
        core.header = header
        note_generation(core, what)
    except VaultError:
        _give_up(spare)
        _take_back(core, before)
        raise
    finally:
        _give_up(spare)


def _give_up(spare: Path) -> None:
    with contextlib.suppress(OSError):
        spare.unlink(missing_ok=True)


def _take_back(core: Core, before: Header) -> None:
    """She is told that it failed, so the ways in must be those of before.

    Two generations on: whether or not the failed commit reached the disk, the header is then no older than the index
    says, and opening finishes the record. If even this cannot be written, the new keys are in force from then on.
    """
    with contextlib.suppress(SystemFaultError, VaultLockedError):
        header = replace(before, generation=before.generation + 2)
        write_header(core.folder, header, core.master)
        core.header = header


def _passphrase_slot(core: Core, new: Passphrase, kdf: KdfPolicy) -> Slot:
    refuse_empty(new)
    return wrap_passphrase(core.master, new, core.vault_id, _now(core), kdf, core.entropy)


def refuse_empty(passphrase: Passphrase) -> None:
    """Raise KeySlotRefusedError for a passphrase with nothing in it."""
    if not passphrase:
        raise KeySlotRefusedError("The passphrase is empty.", next_step="Choose several words.")


def _opens(core: Core, slot: Slot, secret: Passphrase) -> bool:
    try:
        unwrap((slot,), secret, core.vault_id).wipe()
    except WrongSecretError:
        return False
    return True


def _now(core: Core) -> str:
    return core.clock.now().utc_text


def _info(slot: Slot) -> SlotInfo:
    return SlotInfo(id=slot.id, kind=slot.kind, created=slot.created, kdf=slot.kdf.text if slot.kdf else "")
