"""Passphrase to key: Argon2id (RFC 9106), its parameters stored in the header and bounded when read."""

from __future__ import annotations

import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from evidence_vault.errors import HeaderUnsupportedError, SystemFaultError
from evidence_vault.ports import Entropy

MIN_MEMORY_KIB = 64 * 1024
MAX_MEMORY_KIB = 2 * 1024 * 1024
MAX_PASSES = 16
MAX_LANES = 16
SALT_SIZE = 16
_TARGET_SECONDS = 1.0
_STEPS_KIB = (64 * 1024, 128 * 1024, 256 * 1024, 512 * 1024, 1024 * 1024)


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfParams:
    """Argon2id: `memory_kib` KiB, `passes`, `lanes`, and a random `salt`.

    Raises HeaderUnsupportedError outside the bounds: too weak would be a downgrade, too strong would hang the app.
    """

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes

    def __post_init__(self) -> None:
        sound = (
            MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB
            and 1 <= self.passes <= MAX_PASSES
            and 1 <= self.lanes <= MAX_LANES
            and SALT_SIZE <= len(self.salt) <= 64
        )
        if not sound:
            raise HeaderUnsupportedError

    @property
    def text(self) -> str:
        """For people: Argon2id 256 MiB, 3 passes, 4 lanes."""
        return f"Argon2id {self.memory_kib // 1024} MiB, {self.passes} passes, {self.lanes} lanes"


class KdfPolicy(Protocol):
    """Chooses parameters for a new passphrase slot."""

    def __call__(self, entropy: Entropy, /) -> KdfParams:
        """Fresh parameters with a fresh salt."""


def normalise(passphrase: str) -> bytes:
    """UTF-8 of the NFKC form, so that the same Korean or accented passphrase opens the vault from any keyboard."""
    # surrogatepass: a byte that the terminal could not decode is still part of what she typed.
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def derive(passphrase: str, params: KdfParams) -> bytes:
    """32 bytes by Argon2id version 1.3. Raises SystemFaultError where there is not enough memory."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        return Argon2id(
            salt=params.salt,
            length=32,
            iterations=params.passes,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        ).derive(normalise(passphrase))
    except MemoryError as error:
        raise SystemFaultError(
            "There is not enough free memory to work the passphrase into a key.",
            next_step="Close other programs, then try again.",
        ) from error


def fixed(memory_kib: int, passes: int, lanes: int) -> KdfPolicy:
    """A policy with set costs."""

    def choose(entropy: Entropy) -> KdfParams:
        return KdfParams(memory_kib=memory_kib, passes=passes, lanes=lanes, salt=entropy(SALT_SIZE))

    return choose


def calibrated(entropy: Entropy, *, measure: Callable[[KdfParams], float] | None = None) -> KdfParams:
    """Three passes, four lanes, and the most memory that stays near one second on this computer."""
    seconds_for = measure or _seconds
    best = _STEPS_KIB[0]
    for memory in _STEPS_KIB:
        trial = KdfParams(memory_kib=memory, passes=3, lanes=4, salt=entropy(SALT_SIZE))
        try:
            seconds = seconds_for(trial)
        except (MemoryError, SystemFaultError):
            break
        if seconds > _TARGET_SECONDS * 1.25:
            break
        best = memory
        if seconds > _TARGET_SECONDS * 0.6:
            break
    return KdfParams(memory_kib=best, passes=3, lanes=4, salt=entropy(SALT_SIZE))


def _seconds(params: KdfParams) -> float:
    start = time.perf_counter()
    derive(os.urandom(8).hex(), params)
    return time.perf_counter() - start
