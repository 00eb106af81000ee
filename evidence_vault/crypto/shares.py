"""Recovery shares: two of three SLIP-39 mnemonics of 33 words give 32 bytes back (PyPI `shamir-mnemonic`)."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_vault.errors import WrongSecretError

NEEDED, MADE = 2, 3
WORD_COUNT = 33


class SharesNotValidError(WrongSecretError):
    """A share is mistyped, the shares are of different sets, one was given twice, or there is only one."""

    code = "shares-not-valid"
    what = "Those are not two valid recovery shares that belong together."
    next_step = "Compare each with its sheet, word by word; two different sheets of the same set are needed."


def split(secret: bytes) -> list[str]:
    """Three shares, any two of which give `secret` (32 bytes) back. One alone says nothing about it."""
    from shamir_mnemonic import generate_mnemonics

    # The secret has 256 bits: no passphrase and the least stretching (SLIP-39, Encryption of the master secret).
    (group,) = generate_mnemonics(1, [(NEEDED, MADE)], secret, iteration_exponent=0)
    return list(group)


def combine(texts: Sequence[str]) -> bytes:
    """The secret behind two shares (or all three); case and spacing are forgiven. Raises SharesNotValidError."""
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    given = list(dict.fromkeys(" ".join(text.lower().split()) for text in texts if text.strip()))
    try:
        return bytes(combine_mnemonics(given[:NEEDED]))
    except (MnemonicError, ValueError, IndexError, KeyError) as error:
        raise SharesNotValidError from error
