"""The one door to the system keyring (`keyring`). Opt-in, never the only way in, and never a plaintext file."""

from __future__ import annotations

import contextlib
from typing import Any

from evidence_vault.errors import KeyringRefusedError, WrongSecretError
from evidence_vault.model import VaultId

_SERVICE = "Vault"
_REFUSED_MODULES = (
    "keyring.backends.fail",
    "keyring.backends.null",
    "keyrings.alt",
    "sagecipher",
    "keyrings.cryptfile",
)
_ENCRYPTED_MODULES = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


def store(vault_id: VaultId, secret: bytes) -> None:
    """Put `secret` into the keyring and read it back. Raises KeyringRefusedError."""
    backend = _sound_backend()
    try:
        backend.set_password(_SERVICE, vault_id, secret.hex())
        kept = backend.get_password(_SERVICE, vault_id)
    except Exception as error:  # backends raise anything, D-Bus errors included
        raise KeyringRefusedError from error
    if kept != secret.hex():
        raise KeyringRefusedError


def fetch(vault_id: VaultId) -> bytes:
    """The secret kept for this vault. Raises KeyringRefusedError, or WrongSecretError if there is none."""
    backend = _sound_backend()
    try:
        kept = backend.get_password(_SERVICE, vault_id)
    except Exception as error:
        raise KeyringRefusedError from error
    if kept is None:
        raise WrongSecretError("The system keyring holds no key for this vault.")
    try:
        return bytes.fromhex(kept)
    except ValueError as error:
        raise WrongSecretError("The system keyring holds something else for this vault.") from error


def forget(vault_id: VaultId) -> None:
    """Remove the entry; a missing entry or keyring is no failure, the slot in the header is gone either way."""
    with contextlib.suppress(Exception):  # backends raise anything, and a failure here loses nothing
        _sound_backend().delete_password(_SERVICE, vault_id)


def _sound_backend() -> Any:  # noqa: ANN401 - keyring ships no types for its backends
    import keyring
    from keyring.backends import chainer

    try:
        backend = keyring.get_keyring()
    except Exception as error:
        raise KeyringRefusedError from error
    members = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    for member in members:
        module = type(member).__module__
        if module.startswith(_ENCRYPTED_MODULES) and not module.startswith(_REFUSED_MODULES):
            return member
    raise KeyringRefusedError
