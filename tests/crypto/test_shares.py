"""Recovery shares: the published SLIP-39 vectors, and that two of three are needed and enough."""

from __future__ import annotations

import itertools
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.crypto.shares import MADE, NEEDED, WORD_COUNT, SharesNotValidError, combine, split
from evidence_vault.crypto.slots import RecoveryShares

VECTORS: list[list[Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "slip39" / "vectors.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("vector", VECTORS, ids=[str(one[0])[:60] for one in VECTORS])
def test_the_library_gives_the_published_values(vector: list[Any]) -> None:
    """Good sets give their secret; every bad one (checksum, padding, mixed or missing shares) is refused."""
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    _, shares, secret, _ = vector
    if secret:
        assert combine_mnemonics(shares, b"TREZOR").hex() == secret
        return
    with pytest.raises(MnemonicError):
        combine_mnemonics(shares, b"TREZOR")
    with pytest.raises(SharesNotValidError):
        combine(shares)


def test_there_are_good_and_bad_vectors() -> None:
    assert sum(bool(one[2]) for one in VECTORS) >= 10
    assert sum(not one[2] for one in VECTORS) >= 20


def test_any_two_of_three_give_the_secret_and_one_does_not() -> None:
    secret = os.urandom(32)
    shares = split(secret)
    assert (len(shares), NEEDED, MADE) == (3, 2, 3)
    assert {len(one.split()) for one in shares} == {WORD_COUNT}
    for pair in itertools.permutations(shares, 2):
        assert combine(pair) == secret
    assert combine(shares) == secret
    for one in shares:
        for given in ([one], [one, one], [one, ""]):
            with pytest.raises(SharesNotValidError):
                combine(given)


def test_case_and_spaces_are_forgiven_and_slips_are_not() -> None:
    secret = os.urandom(32)
    first, second, _ = split(secret)
    assert combine([f"  {first.upper()}\n", second.replace(" ", "\n\t ")]) == secret
    words = first.split()
    for slip in (words[:-1], [*words[1:], words[0]], [*words[:5], "evidence", *words[6:]], ["x"], []):
        with pytest.raises(SharesNotValidError):
            combine([" ".join(slip), second])
    with pytest.raises(SharesNotValidError):
        combine([first, split(secret)[1]])


def test_shares_never_print_themselves_and_are_never_pickled() -> None:
    shares = split(os.urandom(32))
    secret = RecoveryShares(shares[:2])
    assert shares[0].split()[5] not in repr(secret) + str(vars(type(secret)).get("__doc__"))
    with pytest.raises(TypeError):
        pickle.dumps(secret)
