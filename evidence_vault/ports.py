"""What the core and the exporters need from outside, as small Protocols passed per call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Protocol

from evidence_vault.errors import UserCancelled

if TYPE_CHECKING:
    from evidence_vault.model import (
        Case,
        CaseId,
        CustodyExtract,
        Exchange,
        Exhibit,
        FileFacts,
        Fold,
        ItemId,
        Moment,
        Part,
        PrintsRead,
        SelfTest,
        TimeReply,
        VaultId,
        WordsRead,
    )

Bytes = bytes | bytearray | memoryview
"""Anything that lends its bytes without a copy."""


class Progress(Protocol):
    """Told how far a long act is. `total` is 0 while unknown; called from any thread; must return quickly."""

    def __call__(self, *, done: int, total: int, what: str) -> None:
        """`done` and `total` in bytes unless `what` says items; `what` is an English source text."""


class CancelToken(Protocol):
    """Asked between chunks of a long act."""

    @property
    def cancelled(self) -> bool:
        """True once she asked to stop."""


class Clock(Protocol):
    """The time, so that tests can say what it is."""

    def now(self) -> Moment:
        """This moment, with the local offset."""


class Entropy(Protocol):
    """Random bytes, so that vectors can be reproduced."""

    def __call__(self, size: int, /) -> bytes:
        """`size` unpredictable bytes."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> Moment:
        """Now, to the millisecond."""
        from evidence_vault.model import Moment

        utc = datetime.now(UTC)
        utc = utc.replace(microsecond=utc.microsecond // 1000 * 1000)
        offset = utc.astimezone().utcoffset()
        return Moment(utc=utc, offset_minutes=int(offset.total_seconds() // 60) if offset else 0)


class NoProgress:
    """For callers that show nothing."""

    def __call__(self, *, done: int, total: int, what: str) -> None:
        """Ignore it."""


class NeverCancelled:
    """For callers that cannot be interrupted."""

    cancelled = False


def check_cancelled(token: CancelToken) -> None:
    """Raise UserCancelled if she asked to stop."""
    if token.cancelled:
        raise UserCancelled


class Transport(Protocol):
    """The one way to the network, so that tests can fake it. Nothing is sent before it is called."""

    def post(self, exchange: Exchange, *, cancel: CancelToken) -> bytes:
        """The answer's body. Raises NetworkError by name, UserCancelled."""


class TimeSource(Protocol):
    """A time stamp authority that was turned on, asked for a document's own time stamp."""

    @property
    def name(self) -> str:
        """Its name, as she knows it."""

    def ask(self, request: bytes, /) -> TimeReply:
        """A checked reply to a TimeStampReq (RFC 3161). Raises NetworkError, TokenRefusedError, UserCancelled."""


class Signer(Protocol):
    """The vault's ECDSA P-256 key without the key: it signs, and shows its certificate."""

    @property
    def certificate(self) -> bytes:
        """The self-issued X.509 certificate, DER."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate's SubjectPublicKeyInfo, 64 lowercase hexadecimal digits."""

    def sign(self, data: Bytes, /) -> bytes:
        """A DER-encoded ECDSA signature over SHA-256 of `data`."""


class FactSource(Protocol):
    """Reads what untrusted bytes say, in a confined child process."""

    def read(self, stream: IO[bytes], size: int, media_type: str, /) -> FileFacts:
        """What the file says. Raises ReadingError if the child cannot be used at all."""


class PrintSource(Protocol):
    """Makes prints of pictures and videos, in a confined child process."""

    def prints(self, stream: IO[bytes], size: int, media_type: str, /) -> PrintsRead:
        """The prints, or why there are none. Raises ReadingError if the child cannot be used at all."""


class WordSource(Protocol):
    """Reads words in pictures, in a confined child process: the one door for whichever engine there is."""

    def words(self, stream: IO[bytes], size: int, media_type: str, /) -> WordsRead:
        """The words, or why there are none. Raises ReadingError if the child cannot be used at all."""


class EvidenceSource(Protocol):
    """All that an exporter may see of an open vault: one case, its exhibits, their bytes and their custody."""

    @property
    def vault_id(self) -> VaultId:
        """The vault's id."""

    @property
    def signer(self) -> Signer:
        """Signs checkpoints, reports and packages."""

    def case(self, case_id: CaseId) -> Case:
        """Raises NotFoundError."""

    def exhibits(self, case_id: CaseId, ordinals: Sequence[int] = ()) -> Sequence[Exhibit]:
        """The case's exhibits by ordinal: all, or those with these numbers. Raises NotFoundError."""

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        """The original bytes: a seekable, read-only binary stream that raises ObjectError on damage."""

    def parts(self, item_id: ItemId) -> Sequence[Part]:
        """The parts of a saved page, the files of a chat export, the pictures that an excerpt names; by path."""

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        """The bytes of one part, as `open_content` gives them; of path '' those of the list that the log names.

        Raises NotFoundError, ObjectError.
        """

    def custody(self, case_id: CaseId, ordinals: Sequence[int] = (), earlier: Sequence[int] = ()) -> CustodyExtract:
        """Every event about the case and these exhibits (all, if none is named), and the vault's own, proven against
        the newest checkpoint; which is proven to extend those at `earlier` sizes and all that left in exports."""

    def folds(self, numbers: Sequence[int] = ()) -> Sequence[Fold]:
        """Pictures seen at several places, those of items with these numbers (at most 500)."""

    def self_test(self) -> Sequence[SelfTest]:
        """Known-answer tests of hashing, encryption, signing and the log, run now."""


class BytesSink(Protocol):
    """Where an export is written: append only."""

    def write(self, data: Bytes, /) -> int:
        """Write all of `data`."""
