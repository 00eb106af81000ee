"""Reading a package back, by whoever holds it: what holds, what does not, and whose signature it bears."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evidence_vault.crypto.age import Identity, Unwraps
from evidence_vault.errors import DriveError, NotFoundError
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import SignedCheckpoint, VerifyReport
from evidence_vault.ports import CancelToken, NeverCancelled, NoProgress, Progress
from exporters.package.check_anchors import AnchorCheck
from exporters.package.check_bag import BagCheck, Texts, find_signer
from exporters.package.check_custody import CustodyCheck
from exporters.package.check_earlier import EarlierCheck, extends
from exporters.package.check_exhibits import ExhibitCheck
from exporters.package.check_page import page_notes
from exporters.package.check_report import ReportCheck, ReportReader
from exporters.package.findings import Findings
from exporters.package.opening import BagFiles, open_package
from exporters.package.sweep import Sweeper


def verify_package(
    path: Path,
    *,
    passphrase: str | None = None,
    identity: str | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    extends: Sequence[Fingerprint] = (),
) -> VerifyReport:
    """Check everything in the package at `path`: a ZIP, an AES ZIP, an age file or an unpacked folder.

    `identity` is AGE-SECRET-KEY-1…. `extends`: checkpoints held already, to which the package must prove that its
    own only adds. Nothing is unpacked or written. `fingerprint` in the report is SHA-256 of the
    signer's SubjectPublicKeyInfo and proves nothing until it is compared by another way. `anchored_size` counts
    the events before the newest outside anchor that holds. Raises WrongSecretError, PackageError if it is no package,
    NotFoundError, UsageError for a malformed identity, DriveError and UserCancelled; whatever is wrong inside is in
    the report.
    """
    key = Identity.parse(identity) if identity is not None else None
    return verify_with(
        path,
        passphrase,
        key,
        progress=progress or NoProgress(),
        cancel=cancel or NeverCancelled(),
        with_crc=True,
        old=extends,
    )


def verify_with(
    path: Path,
    passphrase: str | None,
    identity: Unwraps | None,
    *,
    progress: Progress,
    cancel: CancelToken,
    with_crc: bool,
    old: Sequence[Fingerprint] = (),
    reports: ReportReader | None = None,
) -> VerifyReport:
    """The same, for the writer, which has the CRCs from the bytes it wrote, and its own identity and report.

    `reports` reads the report; by default in a confined child.
    """
    findings = Findings()
    try:
        with open_package(path, passphrase, identity, findings, cancel) as files:
            return _verify(path.name, files, findings, progress, cancel, with_crc=with_crc, old=old, reports=reports)
    except FileNotFoundError as error:
        raise NotFoundError("There is no such file or folder.", next_step="Check the path.") from error
    except OSError as error:
        raise DriveError("The package cannot be read.") from error


def _verify(
    subject: str,
    files: BagFiles,
    findings: Findings,
    progress: Progress,
    cancel: CancelToken,
    *,
    with_crc: bool,
    old: Sequence[Fingerprint],
    reports: ReportReader | None,
) -> VerifyReport:
    swept = Sweeper(files, findings, progress, cancel).sweep(with_crc=with_crc)
    texts = Texts(files, findings, swept)
    signer = find_signer(texts, findings)
    BagCheck(files, texts, swept, signer, findings).check()
    custody = CustodyCheck(texts, signer, findings).check()
    earlier = EarlierCheck(texts, signer, findings).check(custody.checkpoint)
    anchors = AnchorCheck(texts, tuple(files.names), custody, signer, findings).check()
    exhibits = ExhibitCheck(texts, swept, custody, findings)
    items = exhibits.check()
    reported = ReportCheck(texts, signer, findings, reports).check(custody.checkpoint, earlier, exhibits.rows)
    _extends(findings, earlier, custody.checkpoint, old)
    return VerifyReport(
        subject=subject,
        unchanged=not findings.problems,
        problems=findings.problems,
        notes=(*exhibits.notes, *reported, *page_notes(swept, findings)),
        items=items,
        files=len(files.names),
        bytes_read=swept.size,
        events=len(custody.events),
        anchored_size=max((one.covers for one in anchors if one.holds), default=0),
        anchors=anchors,
        checkpoint=custody.checkpoint,
        fingerprint=signer.fingerprint if signer else "",
        deep=True,
    )


def _extends(
    findings: Findings,
    earlier: tuple[Fingerprint, ...],
    newest: SignedCheckpoint | None,
    held: Sequence[Fingerprint],
) -> None:
    for old in held:
        if wrong := extends(earlier, newest, old):
            findings.add(wrong[0], f"checkpoint {old.size}", wrong[1])
