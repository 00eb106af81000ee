"""Argon2id: bounds, calibration, and the same passphrase from every keyboard."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable

import pytest

from evidence_vault.crypto import kdf
from evidence_vault.crypto.kdf import KdfParams, calibrated, derive, fixed, normalise
from evidence_vault.errors import HeaderUnsupportedError, SystemFaultError
from tests.support import SeededEntropy

CHEAP = KdfParams(memory_kib=64 * 1024, passes=1, lanes=1, salt=b"0123456789abcdef")


def test_argon2id_agrees_with_the_reference_program() -> None:
    # From the reference implementation: printf password | argon2 somesaltsomesalt -id -t 2 -k 65536 -p 1 -l 32 -r
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    params = KdfParams(memory_kib=64 * 1024, passes=2, lanes=1, salt=b"somesaltsomesalt")
    other = Argon2id(salt=params.salt, length=32, iterations=2, lanes=1, memory_cost=64 * 1024)
    assert derive("password", params) == other.derive(b"password")


@pytest.mark.parametrize("text", ["비밀번호 한글", "café à la crème", "ﬁve ①", "Ｗｉｄｅ", "Å", "が"])
def test_the_same_words_from_another_keyboard_are_the_same(text: str) -> None:
    forms = {normalise(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len(forms) == 1
    assert derive(unicodedata.normalize("NFD", text), CHEAP) == derive(unicodedata.normalize("NFC", text), CHEAP)


def test_case_and_spaces_are_part_of_a_passphrase() -> None:
    assert len({normalise(text) for text in ("a b", "a  b", "A b", " a b", "a b ")}) == 5


def test_what_a_terminal_could_not_decode_is_still_a_passphrase() -> None:
    assert normalise("a\udcff") != normalise("a")


@pytest.mark.parametrize(
    ("memory", "passes", "lanes", "salt"),
    [
        (64 * 1024 - 1, 3, 4, 16),
        (2**21 + 1, 3, 4, 16),
        (2**18, 0, 4, 16),
        (2**18, 17, 4, 16),
        (2**18, 3, 0, 16),
        (2**18, 3, 17, 16),
        (2**18, 3, 4, 15),
        (2**18, 3, 4, 65),
    ],
)
def test_costs_outside_the_bounds_are_refused(memory: int, passes: int, lanes: int, salt: int) -> None:
    with pytest.raises(HeaderUnsupportedError):
        KdfParams(memory_kib=memory, passes=passes, lanes=lanes, salt=b"s" * salt)


def test_a_fixed_policy_draws_a_fresh_salt_each_time() -> None:
    policy, entropy = fixed(64 * 1024, 1, 1), SeededEntropy("k")
    first, second = policy(entropy), policy(entropy)
    assert first.salt != second.salt
    assert (first.memory_kib, first.passes, first.lanes) == (64 * 1024, 1, 1)


def computer(seconds_per_gib: float) -> Callable[[KdfParams], float]:
    """A computer that needs so long for three passes over one GiB."""
    return lambda params: seconds_per_gib * params.memory_kib / 2**20


@pytest.mark.parametrize(
    ("seconds_per_gib", "mebibytes"), [(100.0, 64), (8.0, 128), (3.2, 256), (1.5, 512), (0.5, 1024), (0.001, 1024)]
)
def test_calibration_takes_what_stays_near_a_second(seconds_per_gib: float, mebibytes: int) -> None:
    found = calibrated(os.urandom, measure=computer(seconds_per_gib))
    assert (found.memory_kib // 1024, found.passes, found.lanes) == (mebibytes, 3, 4)


def test_calibration_never_goes_below_the_floor_nor_beyond_the_memory_there_is() -> None:
    assert calibrated(os.urandom, measure=computer(10_000)).memory_kib == kdf.MIN_MEMORY_KIB

    def small(params: KdfParams) -> float:
        if params.memory_kib > 128 * 1024:
            raise MemoryError
        return 0.1

    assert calibrated(os.urandom, measure=small).memory_kib == 128 * 1024


def test_calibration_measures_for_real() -> None:
    found = calibrated(os.urandom)
    assert kdf.MIN_MEMORY_KIB <= found.memory_kib <= 2**20


def test_too_little_memory_is_said_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.hazmat.primitives.kdf import argon2

    class Starved:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(argon2, "Argon2id", Starved)
    with pytest.raises(SystemFaultError, match="memory"):
        derive("x", CHEAP)


def test_the_text_for_people() -> None:
    assert (
        KdfParams(memory_kib=256 * 1024, passes=3, lanes=4, salt=b"s" * 16).text
        == "Argon2id 256 MiB, 3 passes, 4 lanes"
    )
