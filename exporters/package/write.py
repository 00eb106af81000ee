"""Writing a package straight from the vault to the destination, and reading it back before it gets its name."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from evidence_vault.crypto.age import PassphraseRecipient, Recipient, SealingSink, Unwraps
from evidence_vault.crypto.age.header import Stanza
from evidence_vault.errors import PackageError
from evidence_vault.model import EVERYTHING, CaseId, Sha256, Showing, VerifyReport
from evidence_vault.ports import CancelToken, Clock, Entropy, EvidenceSource, Progress
from exporters.common import WrittenExport, write_checked_file
from exporters.package import zipform
from exporters.package.aes import EncryptingSink
from exporters.package.instructions import Language
from exporters.package.opening import INNER
from exporters.package.plan import Plan, make_plan
from exporters.package.protection import AgePassphrase, Clear, Protection, ToRecipients, WithPassphrase
from exporters.package.verify import verify_with
from exporters.package.zipwrite import write_zip
from exporters.report.verify import read_own
from exporters.showing import Shown

_FILE_KEY = 16


def write_package(  # noqa: PLR0913 - each is a choice of its own
    source: EvidenceSource,
    case_id: CaseId,
    destination: Path,
    *,
    report: bytes,
    protection: Protection,
    language: Language,
    clock: Clock,
    progress: Progress,
    cancel: CancelToken,
    entropy: Entropy,
    showing: Showing = EVERYTHING,
) -> WrittenExport:
    """Write the package of a case to `destination`, a new file, and check all of what lies there afterwards.

    `report` is the finished, signed PDF, which must have been made for the same `showing`: which exhibits, and what
    is withheld of them; it is read back with the rest. Exhibits go from the vault through memory to the destination,
    some mebibytes at a time; nothing else is written. On any failure or cancelling nothing is left. Raises
    NotFoundError, WouldOverwriteError, DiskFullError, DriveError, ObjectError (an exhibit is damaged in the vault),
    UserCancelled, and PackageError if the file read back is not what was to be written.
    """
    shown = Shown(source, case_id, showing)
    plan = make_plan(shown, shown.case(case_id), report, language, clock.now())
    job = _Job(plan, shown, protection, progress, cancel, entropy)
    written = write_checked_file(destination, job.write, job.read_back)
    return replace(written, checkpoint_size=plan.checkpoint_size)


class _Job:
    """One package on its way."""

    def __init__(
        self, plan: Plan, source: EvidenceSource, protection: Protection, progress: Progress, cancel: CancelToken,
        entropy: Entropy,
    ) -> None:  # fmt: skip
        self._plan, self._source, self._protection = plan, source, protection
        self._progress, self._cancel = progress, cancel
        self._entropy = _RememberingEntropy(entropy)
        self._crcs: list[int] = []

    def write(self, file: BinaryIO) -> None:
        """All of it, protected as asked."""
        match self._protection:
            case Clear():
                self._zip(file, patch=file)
            case ToRecipients(recipients):
                with SealingSink(file, [Recipient.parse(text) for text in recipients], self._entropy) as sink:
                    self._zip(cast("BinaryIO", sink), patch=None)
            case AgePassphrase(passphrase, work):
                with SealingSink(file, [PassphraseRecipient(passphrase, work)], self._entropy) as sink:
                    self._zip(cast("BinaryIO", sink), patch=None)
            case WithPassphrase(passphrase):
                self._aes(file, passphrase)

    def _zip(self, sink: BinaryIO, patch: BinaryIO | None) -> None:
        members = write_zip(self._plan, self._source, sink, patch, self._progress, self._cancel)
        self._crcs = [member.crc for member in members]

    def _aes(self, file: BinaryIO, passphrase: str) -> None:
        """One AE-2 member, stored: its size is known beforehand, and it has no CRC."""
        outer = zipform.Member(name=INNER, size=self._plan.zip_size(streamed=True), aes=True)
        file.write(zipform.local_header(outer))
        sink = EncryptingSink(file, passphrase, self._entropy)
        self._zip(cast("BinaryIO", sink), patch=None)
        sink.finish()
        directory = zipform.central_header(outer)
        file.write(directory + zipform.end_records(count=1, size=len(directory), offset=outer.end))

    def read_back(self, part: Path) -> Sha256:
        """SHA-256 of the file as it lies there, after everything in it was checked. Raises PackageError."""
        with ThreadPoolExecutor(1) as pool:
            whole = pool.submit(_sha256_of, part, self._cancel)
            self._check(self._verify(part))
            return whole.result()

    def _verify(self, part: Path) -> VerifyReport:
        passphrase = self._protection.passphrase if isinstance(self._protection, WithPassphrase) else None
        identity = self._entropy.identity() if isinstance(self._protection, ToRecipients | AgePassphrase) else None
        return verify_with(
            part, passphrase, identity, progress=self._progress, cancel=self._cancel, with_crc=False, reports=read_own
        )

    def _check(self, report: VerifyReport) -> None:
        right = report.fingerprint == self._source.signer.fingerprint and report.files == len(self._plan.files)
        if report.problems or not right:
            raise PackageError(
                "The package was written, but reading it back gave something else, so it was removed.",
                safe="Nothing was left at the destination, and the vault is unchanged.",
                next_step="Try another drive. If it happens again, verify the vault.",
            )


def _sha256_of(path: Path, cancel: CancelToken) -> Sha256:
    digest = hashlib.sha256()
    room = memoryview(bytearray(1 << 20))
    with path.open("rb", buffering=0) as file:
        while not cancel.cancelled and (count := file.readinto(room)):
            digest.update(room[:count])
    return Sha256(digest.hexdigest())


class _RememberingEntropy:
    """Keeps the age file's key, the first thing drawn for it, so that the file can be read back without a recipient's
    secret key. Should the writer ever draw in another order, reading back fails, and no package is made."""

    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self._first = b""

    def __call__(self, size: int, /) -> bytes:
        data = self._entropy(size)
        if not self._first and size == _FILE_KEY:
            self._first = data
        return data

    def identity(self) -> Unwraps:
        """Opens the one file whose key it saw."""
        return _KnownKey(self._first)


class _KnownKey:
    """Stands in for a recipient's identity; the header's MAC still has to hold under the key."""

    def __init__(self, file_key: bytes) -> None:
        self._file_key = file_key

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes:
        """The file key."""
        return self._file_key
