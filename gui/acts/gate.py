"""Create and open."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.errors import WouldOverwriteError
from gui.operations import Reporter, Work
from gui.ports import OpenVault, VaultDoor
from gui.ports_backup import SecretKind


def create_vault(door: VaultDoor, path: Path, passphrase: str, label: str) -> Work[OpenVault]:
    """Make a vault in `path`, which must not exist or be empty. Raises WouldOverwriteError."""

    def work(reporter: Reporter) -> OpenVault:
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise WouldOverwriteError
        reporter(done=0, total=0, what="Making the keys")
        return door.create(path, passphrase, label)

    return work


def open_vault(door: VaultDoor, path: Path, kind: SecretKind, secret: str) -> Work[OpenVault]:
    """Open with a passphrase, words or the keyring. Raises WrongSecretError and the rest of `VaultDoor.open`."""
    return lambda _: door.open(path, kind, secret)


def find_keyring(door: VaultDoor, path: Path) -> Work[bool]:
    """Whether the vault there can be opened by this computer's keyring."""
    return lambda _: door.has_keyring(path)
