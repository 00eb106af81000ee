"""A helper's part in verification: the digests of objects, in the order they were asked for.

job     quick: paths; deep: path and file key in turn
answer  for each "<sha256> <size>", or one of the words below, which begin with "!"
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.errors import DriveError, ObjectDamagedError, ObjectMissingError
from evidence_vault.ports import NeverCancelled
from evidence_vault.store.atomic import drive_errors
from evidence_vault.store.objectfile import open_plain, sealed_digest

if TYPE_CHECKING:
    from evidence_vault.crypto.age.digest import SealedDigester

MISSING, DAMAGED, UNREADABLE = b"!missing", b"!damaged", b"!unreadable"
OTHER_KEY = b"!other-key"
"""The header does not hold with the key given. Whether it is damaged, only who has the vault's key can tell."""

_BLOCK = 1024 * 1024
_NEVER = NeverCancelled()


class Checker:
    """Reads one object after another into the same buffers."""

    def __init__(self) -> None:
        self._buffer = memoryview(bytearray(_BLOCK))
        self._digester: SealedDigester | None = None

    def quick(self, paths: Sequence[bytes]) -> list[bytes]:
        """Digests of the encrypted files as they lie."""
        return [self._answer(path, None) for path in paths]

    def deep(self, parts: Sequence[bytes]) -> list[bytes]:
        """Digests of the content, by decrypting all of it."""
        return [self._answer(path, key) for path, key in zip(parts[::2], parts[1::2], strict=True)]

    def _answer(self, path: bytes, key: bytes | None) -> bytes:
        try:
            digest, size = self._digest(os.fsdecode(path), key)
        except ObjectMissingError:
            return MISSING
        except AgeDamagedError as error:
            return OTHER_KEY if error.fault is Fault.MAC else DAMAGED
        except ObjectDamagedError:
            return DAMAGED
        except DriveError:
            return UNREADABLE
        return f"{digest} {size}".encode("ascii")

    def _digest(self, path: str, key: bytes | None) -> tuple[str, int]:
        if key is None:
            return sealed_digest(path, self._buffer, _NEVER)
        if self._digester is None:
            # Only now: a quick check needs no cipher, and importing one is half of a helper's start.
            from evidence_vault.crypto.age.digest import SealedDigester

            self._digester = SealedDigester()
        with open_plain(path) as file, drive_errors():
            return self._digester.digest_with(file, key, _NEVER)
