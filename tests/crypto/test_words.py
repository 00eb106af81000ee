"""Recovery words: 24 of BIP-39, held to the published vectors, and slips that are named."""

from __future__ import annotations

import pytest

from evidence_vault.crypto.slots import RecoveryWords
from evidence_vault.crypto.words import WordsNotValidError, new_words, words_to_secret
from evidence_vault.errors import WrongSecretError

# From the BIP-39 reference vectors (trezor/python-mnemonic, vectors.json).
VECTORS = [
    ("00" * 32, "abandon " * 23 + "art"),
    (
        "7f" * 32,
        "legal winner thank year wave sausage worth useful " * 2 + "legal winner thank year wave sausage worth title",
    ),
    (
        "80" * 32,
        "letter advice cage absurd amount doctor acoustic avoid " * 2
        + "letter advice cage absurd amount doctor acoustic bless",
    ),
    ("ff" * 32, "zoo " * 23 + "vote"),
]


@pytest.mark.parametrize(("secret", "words"), VECTORS)
def test_the_published_vectors(secret: str, words: str) -> None:
    assert new_words(lambda size: bytes.fromhex(secret)[:size]) == words
    assert words_to_secret(words).hex() == secret


def test_case_and_spacing_are_forgiven() -> None:
    secret, words = VECTORS[1]
    assert words_to_secret("  " + words.upper().replace(" ", " \n\t") + "\n").hex() == secret


@pytest.mark.parametrize(
    "words",
    [
        "",
        "abandon " * 24,
        "abandon " * 22 + "art",
        "abandon " * 24 + "art",
        "abandon " * 22 + "abandonn art",
        "abandon " * 22 + "art abandon",
        "弃 " * 24,
        "\udcff " * 24,
    ],
)
def test_a_slip_is_named_as_such(words: str) -> None:
    with pytest.raises(WordsNotValidError) as caught:
        words_to_secret(words)
    assert isinstance(caught.value, WrongSecretError)
    assert caught.value.code == "words-not-valid"


def test_swapped_words_are_mostly_noticed() -> None:
    # Eight bits of checksum: one slip in 256 goes unnoticed here and then opens nothing.
    listed = new_words(lambda size: bytes(range(size))).split()
    noticed = 0
    for place in range(23):
        swapped = [*listed[:place], listed[place + 1], listed[place], *listed[place + 2 :]]
        try:
            words_to_secret(" ".join(swapped))
        except WordsNotValidError:
            noticed += 1
    assert noticed >= 22


def test_the_words_never_print_themselves() -> None:
    words = RecoveryWords(VECTORS[0][1])
    assert "abandon" not in repr(words) + str(words)
    assert not hasattr(words, "__dict__")
