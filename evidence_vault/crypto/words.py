"""Recovery words: 24 words of BIP-39 (English list), 256 bits with an 8-bit checksum, from PyPI `mnemonic`."""

from __future__ import annotations

from evidence_vault.errors import WrongSecretError
from evidence_vault.ports import Entropy

WORD_COUNT = 24
_ENTROPY_SIZE = 32
PASSPHRASE_WORDS = 6
_PASSPHRASE_BYTES = 9  # 72 bits, of which the lower 66 are used


class WordsNotValidError(WrongSecretError):
    """The words are not 24, one is not in the list, or the checksum does not hold: a slip in copying."""

    code = "words-not-valid"
    what = "Those are not 24 valid recovery words; one may be mistyped or in the wrong place."
    next_step = "Compare them with the recovery sheet, word by word."


def new_words(entropy: Entropy) -> str:
    """24 fresh words, separated by single spaces."""
    from mnemonic import Mnemonic

    return str(Mnemonic("english").to_mnemonic(entropy(_ENTROPY_SIZE)))


def new_passphrase_words(entropy: Entropy) -> str:
    """Six words of the list with '-' between them, to be used as a passphrase: 66 bits, stretched by Argon2id.

    The list has 2,048 words, so eleven bits choose one evenly.
    """
    from mnemonic import Mnemonic

    listed = Mnemonic("english").wordlist
    number = int.from_bytes(entropy(_PASSPHRASE_BYTES), "big")
    return "-".join(str(listed[number >> (11 * place) & 0x7FF]) for place in range(PASSPHRASE_WORDS))


def words_to_secret(words: str) -> bytes:
    """The 32 bytes behind the words; case and spacing are forgiven. Raises WordsNotValidError."""
    from mnemonic import Mnemonic

    listed = words.lower().split()
    if len(listed) != WORD_COUNT:
        raise WordsNotValidError
    try:
        return bytes(Mnemonic("english").to_entropy(listed))
    except (LookupError, ValueError) as error:
        raise WordsNotValidError from error
