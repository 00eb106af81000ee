"""A checkpoint's fingerprint for paper, telephone and memory: `1204-k3mf-q2vz-…-p5xd-hn`.

The number of events; then 160 bits of the SHA-256 of the checkpoint's first three lines (origin, size, root: not the
time) in lowercase base32 (RFC 4648 §6); then two check characters, so that a slip of the pen is told apart from
another history. A stranger gets the eight groups with

    head -n 3 checkpoint | openssl dgst -sha256 -binary | head -c 20 | base32

160 bits, because the log's own keeper is not trusted either: with half as many she could prepare two histories that
share a fingerprint before handing it over (2^40 tries); so it takes her 2^80.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from hashlib import sha256

from evidence_vault.errors import CustodyError
from evidence_vault.format.checkpoint import CheckpointBody, parse_body

_DIGEST_SIZE = 20
_FORM = re.compile(r"(0|[1-9][0-9]{0,17})-([a-z2-7]{32})([a-z2-7]{2})\Z")
_SEPARATORS = re.compile(r"[\s\-.:]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """`size` events and 20 bytes of digest. `matches` tells whether a checkpoint is the one it was made from."""

    size: int
    digest: bytes

    @classmethod
    def of(cls, *, origin: str, size: int, root: bytes) -> Fingerprint:
        """The fingerprint of a log at this size."""
        first_lines = f"{origin}\n{size}\n{base64.b64encode(root).decode('ascii')}\n".encode()
        return cls(size=size, digest=sha256(first_lines).digest()[:_DIGEST_SIZE])

    @classmethod
    def of_body(cls, body: bytes | CheckpointBody) -> Fingerprint:
        """The fingerprint of a checkpoint. Raises CustodyError if it is none."""
        read = parse_body(body) if isinstance(body, bytes) else body
        return cls.of(origin=read.origin, size=read.size, root=read.root)

    def matches(self, *, origin: str, root: bytes) -> bool:
        """Whether the log `origin` with `root` at this fingerprint's size is the one it was made from."""
        return self == Fingerprint.of(origin=origin, size=self.size, root=root)

    def __str__(self) -> str:
        text = _base32(self.digest)
        groups = [text[start : start + 4] for start in range(0, len(text), 4)]
        return "-".join([str(self.size), *groups, _check(self.size, text)])


def fingerprint(body: bytes) -> str:
    """The fingerprint of a checkpoint body as text. Raises CustodyError if it is none."""
    return str(Fingerprint.of_body(body))


def parse_fingerprint(text: str) -> Fingerprint:
    """Read a fingerprint as people write it: capitals, spaces, other separators, 0 for o and 8 for b are understood.

    Raises CustodyError for a text that is none, or in which something was miswritten: that is no sign of tampering.
    """
    number, _, rest = _SEPARATORS.sub("-", text.strip().lower()).partition("-")
    rest = rest.replace("-", "").replace("0", "o").replace("8", "b")
    form = _FORM.match(f"{number}-{rest}")
    if form is None or _check(int(form[1]), form[2]) != form[3]:
        raise CustodyError(
            "That is not a checkpoint's fingerprint, or a character in it was miswritten.",
            next_step="Compare it with the paper character by character and type it again.",
        )
    return Fingerprint(size=int(form[1]), digest=base64.b32decode(form[2].upper()))


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()


def _check(size: int, text: str) -> str:
    """Two characters over the rest: one slip in a thousand goes unnoticed."""
    return _base32(sha256(f"{size}-{text}".encode("ascii")).digest())[:2]
