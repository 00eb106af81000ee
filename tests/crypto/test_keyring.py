"""The system keyring: only sound backends, and every fault of theirs is named."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from evidence_vault.crypto import system_keyring
from evidence_vault.errors import KeyringRefusedError, WrongSecretError
from evidence_vault.model import VaultId
from tests.support import SeededEntropy

VAULT = VaultId("ab" * 16)


class Box(KeyringBackend):
    """A keyring in memory; `module` says what it pretends to be."""

    priority = 0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def backend(module: str) -> Box:
    made = type("Keyring", (Box,), {"__module__": module})()
    assert isinstance(made, Box)
    return made


@pytest.fixture(autouse=True)
def _restore() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def chain(*members: KeyringBackend) -> chainer.ChainerBackend:
    return type("Chain", (chainer.ChainerBackend,), {"backends": list(members)})()  # type: ignore[no-any-return]


def test_a_sound_keyring_keeps_and_gives_back() -> None:
    box = backend("keyring.backends.SecretService")
    keyring.set_keyring(box)
    secret = SeededEntropy("r")(32)
    system_keyring.store(VAULT, secret)
    assert system_keyring.fetch(VAULT) == secret
    assert list(box.kept) == [("Vault", VAULT)]
    system_keyring.forget(VAULT)
    system_keyring.forget(VAULT)
    with pytest.raises(WrongSecretError):
        system_keyring.fetch(VAULT)


@pytest.mark.parametrize(
    "module",
    ["keyring.backends.kwallet", "keyring.backends.libsecret", "keyring.backends.macOS", "keyring.backends.Windows"],
)
def test_the_keyrings_of_the_systems_are_sound(module: str) -> None:
    keyring.set_keyring(backend(module))
    system_keyring.store(VAULT, b"s" * 32)
    assert system_keyring.fetch(VAULT) == b"s" * 32


@pytest.mark.parametrize(
    "module",
    [
        "keyrings.alt.file",
        "keyrings.alt.Gnome",
        "keyrings.cryptfile.cryptfile",
        "sagecipher.keyring",
        "my.own.keyring",
        "evil.keyring.backends.SecretService",
    ],
)
def test_plaintext_and_unknown_keyrings_are_refused_before_anything_is_written(module: str) -> None:
    box = backend(module)
    keyring.set_keyring(box)
    with pytest.raises(KeyringRefusedError):
        system_keyring.store(VAULT, b"s" * 32)
    assert box.kept == {}
    with pytest.raises(KeyringRefusedError):
        system_keyring.fetch(VAULT)


@pytest.mark.parametrize("made", [fail.Keyring, null.Keyring])
def test_the_fail_and_null_keyrings_are_refused(made: type[KeyringBackend]) -> None:
    keyring.set_keyring(made())
    with pytest.raises(KeyringRefusedError):
        system_keyring.store(VAULT, b"s" * 32)


def test_a_chain_is_as_good_as_its_first_sound_member() -> None:
    plain, sound = backend("keyrings.alt.file"), backend("keyring.backends.SecretService")
    keyring.set_keyring(chain(plain, null.Keyring(), fail.Keyring()))
    with pytest.raises(KeyringRefusedError):
        system_keyring.store(VAULT, b"s" * 32)
    keyring.set_keyring(chain(plain, sound))
    system_keyring.store(VAULT, b"s" * 32)
    assert plain.kept == {}
    assert len(sound.kept) == 1
    keyring.set_keyring(chain())
    with pytest.raises(KeyringRefusedError):
        system_keyring.fetch(VAULT)


class Broken(Box):
    """What D-Bus does on a bad day."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionResetError("bus")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ConnectionResetError("bus")


class Forgetful(Box):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None: ...


@pytest.mark.parametrize("broken", [Broken, Forgetful])
def test_a_keyring_that_fails_or_forgets_is_refused(broken: type[Box]) -> None:
    made = type("Keyring", (broken,), {"__module__": "keyring.backends.SecretService"})()
    keyring.set_keyring(made)
    with pytest.raises(KeyringRefusedError):
        system_keyring.store(VAULT, b"s" * 32)


def test_something_else_in_the_entry_is_named() -> None:
    box = backend("keyring.backends.SecretService")
    box.kept["Vault", VAULT] = "not hexadecimal"
    keyring.set_keyring(box)
    with pytest.raises(WrongSecretError):
        system_keyring.fetch(VAULT)


def test_a_computer_without_a_keyring_is_named_and_not_a_traceback() -> None:
    code = (
        "from evidence_vault.crypto import system_keyring\n"
        "from evidence_vault.errors import KeyringRefusedError\n"
        "for act in (lambda: system_keyring.store('ab' * 16, bytes(32)), lambda: system_keyring.fetch('ab' * 16)):\n"
        "    try:\n        act()\n    except KeyringRefusedError as error:\n        print('refused', error.code)\n"
        "system_keyring.forget('ab' * 16)\n"
    )
    env = {name: value for name, value in os.environ.items() if name not in {"PYTHON_KEYRING_BACKEND", "DISPLAY"}}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("refused") == 2
