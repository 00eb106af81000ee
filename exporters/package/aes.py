"""AE-2, the AES of ZIPs (WinZip's AES Encryption Information, version 1.04): AES-256-CTR and HMAC-SHA1-80.

    salt (16) | password verification (2) | ciphertext | authentication code (10)

One stored member of known size needs no CRC, hence no second pass, and can be read from any position. PBKDF2 has
1,000 rounds of SHA-1 because the format says so: the strength lies in the passphrase alone.
"""

from __future__ import annotations

import hashlib
import hmac
import io
from typing import TYPE_CHECKING, BinaryIO

from evidence_vault.errors import PackageError, WrongSecretError
from evidence_vault.ports import Bytes, CancelToken, Entropy, check_cancelled
from exporters.package.zipform import AES_OVERHEAD

if TYPE_CHECKING:
    from Crypto.Cipher._mode_ctr import CtrMode

SALT = 16
CODE = 10
BLOCK = 16
_READ = 1 << 20


class Keys:
    """The keys a passphrase gives with one salt; never prints itself."""

    __slots__ = ("_encryption", "_mac", "verifier")

    def __init__(self, passphrase: str, salt: bytes) -> None:
        data = hashlib.pbkdf2_hmac("sha1", passphrase.encode("ascii"), salt, 1000, 66)
        self._encryption, self._mac, self.verifier = data[:32], data[32:64], data[64:]

    def cipher(self, position: int = 0) -> CtrMode:
        """The key stream from `position`, a multiple of 16; its counter is little endian and starts at 1."""
        from Crypto.Cipher import AES
        from Crypto.Util import Counter

        counter = Counter.new(128, initial_value=1 + position // BLOCK, little_endian=True)
        return AES.new(self._encryption, AES.MODE_CTR, counter=counter)

    def code(self) -> hmac.HMAC:
        """The running authentication code over the ciphertext."""
        return hmac.new(self._mac, digestmod="sha1")


class EncryptingSink:
    """A writer that encrypts into `sink`; `finish` writes the authentication code."""

    def __init__(self, sink: BinaryIO, passphrase: str, entropy: Entropy) -> None:
        salt = entropy(SALT)
        keys = Keys(passphrase, salt)
        self._sink, self._cipher, self._code = sink, keys.cipher(), keys.code()
        self._room = memoryview(bytearray(_READ))
        sink.write(salt + keys.verifier)

    def write(self, data: Bytes, /) -> int:
        """Take all of `data`."""
        view = memoryview(data).cast("B")
        for start in range(0, len(view), _READ):
            part = view[start : start + _READ]
            room = self._room[: len(part)]
            self._cipher.encrypt(part, room)
            self._code.update(room)
            self._sink.write(room)
        return len(view)

    def finish(self) -> None:
        """Write the code; nothing may follow."""
        self._sink.write(self._code.digest()[:CODE])


class DecryptingReader(io.RawIOBase):
    """The content of an AE-2 member, seekable; what it shows is authentic only once `check` returned True."""

    def __init__(self, file: BinaryIO, offset: int, stored: int, passphrase: str) -> None:
        super().__init__()
        if stored < AES_OVERHEAD:
            raise PackageError("The encrypted part of the package is cut short.")
        self._file, self._start, self.size = file, offset + SALT + 2, stored - AES_OVERHEAD
        file.seek(offset)
        head = file.read(SALT + 2)
        self._keys = _keys(passphrase, head[:SALT])
        self._position = 0
        self._cipher: CtrMode | None = None
        self.verifier_holds = hmac.compare_digest(head[SALT:], self._keys.verifier)

    def check(self, cancel: CancelToken) -> bool:
        """Whether the authentication code holds: one pass over the whole ciphertext."""
        code = self._keys.code()
        self._file.seek(self._start)
        left = self.size
        while left:
            check_cancelled(cancel)
            data = self._file.read(min(left, _READ))
            if not data:
                return False
            code.update(data)
            left -= len(data)
        self._cipher = None
        return hmac.compare_digest(code.digest()[:CODE], self._file.read(CODE))

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Position in the content."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As for any file."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset != self._position or self._cipher is None:
            self._cipher = None
            self._position = max(0, base + offset)
        return self._position

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # the base says WriteableBuffer
        """Fill `buffer`; short only at the end."""
        view = memoryview(buffer).cast("B")
        wanted = max(0, min(len(view), self.size - self._position))
        cipher = self._cipher or self._aligned()
        data = self._file.read(wanted)
        cipher.encrypt(data, view[: len(data)])
        self._position += len(data)
        return len(data)

    def _aligned(self) -> CtrMode:
        """Set file and key stream to the position; the key stream starts at whole blocks only."""
        within = self._position % BLOCK
        self._cipher = self._keys.cipher(self._position - within)
        self._cipher.encrypt(bytes(within))
        self._file.seek(self._start + self._position)
        return self._cipher


def _keys(passphrase: str, salt: bytes) -> Keys:
    if not passphrase.isascii():
        raise WrongSecretError(
            "That passphrase does not open this package.", safe="Nothing was changed.",
            next_step="Type it again; it has only letters, digits and signs of the English keyboard.",
        )  # fmt: skip
    return Keys(passphrase, salt)
