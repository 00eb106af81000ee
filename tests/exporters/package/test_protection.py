"""Passphrases, recipients, and wrong keys."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import BadRecipientError, NotFoundError, UsageError, WrongSecretError
from exporters.package import ToRecipients, WithPassphrase, generate_passphrase, verify_package
from tests.exporters.package.support import IDENTITY, PASSPHRASE, write


def test_generated_passphrases_are_ten_known_words_and_all_different() -> None:
    from mnemonic import Mnemonic

    known = set(Mnemonic("english").wordlist)
    made = {generate_passphrase(os.urandom) for _ in range(200)}
    assert len(made) == 200
    for passphrase in made:
        assert len(passphrase.split("-")) == 10
        assert set(passphrase.split("-")) <= known
        WithPassphrase(passphrase)


def test_every_bit_of_the_entropy_counts() -> None:
    base = generate_passphrase(bytes)
    made = {generate_passphrase(lambda size, n=n: (1 << n).to_bytes(size, "big")) for n in range(110)}
    assert len(made | {base}) == 111


@pytest.mark.parametrize(
    "bad", ["", "short", "x" * 19, "密码" * 20, "with a newline in it\n", "tab\tin the passphrase"]
)
def test_passphrases_that_other_programs_read_differently_are_refused(bad: str) -> None:
    with pytest.raises(UsageError):
        WithPassphrase(bad)


def test_a_passphrase_is_not_shown() -> None:
    assert PASSPHRASE not in repr(WithPassphrase(PASSPHRASE))


@pytest.mark.parametrize("bad", [(), ("age1nonsense",), ("",), (str(IDENTITY.recipient), "ssh-ed25519 AAAA")])
def test_bad_recipients_are_refused(bad: tuple[str, ...]) -> None:
    with pytest.raises(BadRecipientError):
        ToRecipients(bad)


def test_each_of_several_recipients_opens_it_alone(tmp_path: Path) -> None:
    other = Identity.from_secret(bytes(range(1, 33)))
    protection = ToRecipients((str(IDENTITY.recipient), str(other.recipient)))
    package = write(tmp_path / "p.age", protection=protection).path
    for identity in (IDENTITY, other):
        assert verify_package(package, identity=identity.secret_text()).unchanged
    stranger = Identity.from_secret(bytes(range(2, 34)))
    for secret in (None, stranger.secret_text()):
        with pytest.raises(WrongSecretError):
            verify_package(package, identity=secret)
    with pytest.raises(UsageError):
        verify_package(package, identity="AGE-SECRET-KEY-1NONSENSE")


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        verify_package(tmp_path / "nothing.zip")
