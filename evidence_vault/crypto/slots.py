"""Key slots: the master key, wrapped once for each way in, each added and removed without re-encrypting anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_vault.crypto import kdf, shares, system_keyring, words
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.errors import WrongSecretError
from evidence_vault.model import SlotId, SlotKind, VaultId
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import Entropy

NONCE_SIZE = 12
WRAPPED_SIZE = 48
SHARED_SIZE = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One wrapped copy of the master key. `kdf` is set for passphrase slots only."""

    id: SlotId
    kind: SlotKind
    created: str
    nonce: bytes
    wrapped: bytes
    kdf: kdf.KdfParams | None = None


class Passphrase(NeverPickled):
    """A passphrase that never prints itself."""

    __slots__ = ("_text",)
    kind = SlotKind.PASSPHRASE

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Passphrase(hidden)"

    def __bool__(self) -> bool:
        return bool(self._text)

    def key_for(self, vault_id: VaultId, slot: Slot) -> bytes:
        """The slot's wrapping key; takes about a second by design."""
        if slot.kdf is None:
            raise WrongSecretError
        return kdf.derive(self._text, slot.kdf)


class RecoveryWords(NeverPickled):
    """The 24 words; never prints itself."""

    __slots__ = ("_secret",)
    kind = SlotKind.WORDS

    def __init__(self, text: str) -> None:
        self._secret = words.words_to_secret(text)

    def __repr__(self) -> str:
        return "RecoveryWords(hidden)"

    def key_for(self, vault_id: VaultId, slot: Slot) -> bytes:
        """The slot's wrapping key: the words carry 256 bits, so no slow derivation is needed."""
        return _stretch(self._secret, vault_id, slot.id, self.kind)


class RecoveryShares(NeverPickled):
    """Two of the three shares; never prints itself."""

    __slots__ = ("_secret",)
    kind = SlotKind.SHARES

    def __init__(self, texts: Sequence[str]) -> None:
        self._secret = shares.combine(texts)

    def __repr__(self) -> str:
        return "RecoveryShares(hidden)"

    def key_for(self, vault_id: VaultId, slot: Slot) -> bytes:
        """The slot's wrapping key: the shares carry 256 bits, so no slow derivation is needed."""
        return _stretch(self._secret, vault_id, slot.id, self.kind)


class KeyringSecret:
    """Whatever the system keyring holds for the vault."""

    kind = SlotKind.KEYRING

    def key_for(self, vault_id: VaultId, slot: Slot) -> bytes:
        """The slot's wrapping key. Raises KeyringRefusedError or WrongSecretError."""
        return _stretch(system_keyring.fetch(vault_id), vault_id, slot.id, self.kind)


Secret = Passphrase | RecoveryWords | RecoveryShares | KeyringSecret


def wrap_passphrase(
    master: MasterKey,
    passphrase: Passphrase,
    vault_id: VaultId,
    created: str,
    policy: kdf.KdfPolicy,
    entropy: Entropy,
) -> Slot:
    """A slot opened by `passphrase`."""
    blank = Slot(
        id=_slot_id(entropy), kind=SlotKind.PASSPHRASE, created=created, nonce=b"", wrapped=b"", kdf=policy(entropy)
    )
    return _wrap(master, passphrase.key_for(vault_id, blank), blank, vault_id, entropy)


def wrap_words(master: MasterKey, vault_id: VaultId, created: str, entropy: Entropy) -> tuple[Slot, str]:
    """A slot opened by 24 fresh words, and the words."""
    text = words.new_words(entropy)
    blank = Slot(id=_slot_id(entropy), kind=SlotKind.WORDS, created=created, nonce=b"", wrapped=b"")
    return _wrap(master, RecoveryWords(text).key_for(vault_id, blank), blank, vault_id, entropy), text


def wrap_shares(master: MasterKey, vault_id: VaultId, created: str, entropy: Entropy) -> tuple[Slot, list[str]]:
    """A slot opened by any two of three fresh shares, and the shares."""
    texts = shares.split(entropy(SHARED_SIZE))
    blank = Slot(id=_slot_id(entropy), kind=SlotKind.SHARES, created=created, nonce=b"", wrapped=b"")
    return _wrap(master, RecoveryShares(texts[:2]).key_for(vault_id, blank), blank, vault_id, entropy), texts


def wrap_keyring(master: MasterKey, vault_id: VaultId, created: str, entropy: Entropy) -> Slot:
    """A slot opened by a fresh secret that the system keyring now holds. Raises KeyringRefusedError."""
    system_keyring.store(vault_id, entropy(32))
    blank = Slot(id=_slot_id(entropy), kind=SlotKind.KEYRING, created=created, nonce=b"", wrapped=b"")
    return _wrap(master, KeyringSecret().key_for(vault_id, blank), blank, vault_id, entropy)


def unwrap(slots: tuple[Slot, ...], secret: Secret, vault_id: VaultId) -> MasterKey:
    """The master key from the first slot that `secret` opens. Raises WrongSecretError if none does."""
    for slot in slots:
        if slot.kind is not secret.kind:
            continue
        key = secret.key_for(vault_id, slot)
        try:
            opened = ChaCha20Poly1305(key).decrypt(slot.nonce, slot.wrapped, _bound_to(vault_id, slot))
        except InvalidTag:
            continue
        return MasterKey(opened, vault_id)
    raise WrongSecretError


def _wrap(master: MasterKey, key: bytes, blank: Slot, vault_id: VaultId, entropy: Entropy) -> Slot:
    nonce = entropy(NONCE_SIZE)
    wrapped = ChaCha20Poly1305(key).encrypt(nonce, master.expose(), _bound_to(vault_id, blank))
    return Slot(id=blank.id, kind=blank.kind, created=blank.created, nonce=nonce, wrapped=wrapped, kdf=blank.kdf)


def _bound_to(vault_id: VaultId, slot: Slot) -> bytes:
    # The KDF costs are left out: an altered cost changes the key anyway, and the header's MAC then names it.
    return f"evidence-vault/1 slot {vault_id} {slot.id} {slot.kind.value}".encode("ascii")


def _slot_id(entropy: Entropy) -> SlotId:
    return SlotId(entropy(8).hex())


def _stretch(secret: bytes, vault_id: VaultId, slot_id: SlotId, kind: SlotKind) -> bytes:
    info = f"evidence-vault/1 slot {kind.value} {slot_id}".encode("ascii")
    return HKDF(algorithm=SHA256(), length=32, salt=bytes.fromhex(vault_id), info=info).derive(secret)
