"""How a package is protected on its way: not at all, for named age recipients, or by a passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field

from evidence_vault.errors import BadRecipientError, UsageError
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import Entropy

WORDS = 10
_BITS = 11
_LEAST = 20
_WRONG = (
    "The passphrase of a package needs at least 20 characters, and only plain letters, digits and signs of the "
    "English keyboard, because other programs read other letters in different ways."
)


@dataclass(frozen=True, slots=True)
class Clear:
    """Readable by whoever holds the file."""


@dataclass(frozen=True, slots=True)
class ToRecipients:
    """An age file for these recipients (age1…), each of whom can open it alone."""

    recipients: tuple[str, ...]

    def __post_init__(self) -> None:
        from evidence_vault.crypto.age import Recipient

        if not self.recipients:
            raise BadRecipientError("There is nobody to encrypt for.")
        for text in self.recipients:
            Recipient.parse(text)


@dataclass(frozen=True, slots=True)
class WithPassphrase(NeverPickled):
    """A ZIP with AES-256 that 7-Zip, WinZip and Keka open. Its key stretching is weak: use `generate_passphrase`."""

    passphrase: str = field(repr=False)

    def __post_init__(self) -> None:
        if not (self.passphrase.isascii() and self.passphrase.isprintable() and len(self.passphrase) >= _LEAST):
            raise UsageError(_WRONG, next_step="Take the suggested passphrase.")


@dataclass(frozen=True, slots=True)
class AgePassphrase(NeverPickled):
    """An age file for whoever knows the passphrase: its key stretching is strong, but fewer programs open it.

    `work` is log2 of scrypt's cost; tests make it small.
    """

    passphrase: str = field(repr=False)
    work: int = 18

    def __post_init__(self) -> None:
        WithPassphrase(self.passphrase)


Protection = AgePassphrase | Clear | ToRecipients | WithPassphrase


def generate_passphrase(entropy: Entropy) -> str:
    """Ten words of the English BIP-39 list joined by '-': 110 bits; four letters tell each word from all others."""
    from mnemonic import Mnemonic

    words = Mnemonic("english").wordlist
    number = int.from_bytes(entropy((WORDS * _BITS + 7) // 8), "big")
    return "-".join(words[number >> _BITS * place & 0x7FF] for place in range(WORDS))
