"""What a report's bytes say: its signature over every byte, and that the attached facts agree with who signed.

A verdict, never an exception, for whatever the bytes may be: reports come back from strangers.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from evidence_vault.custody.chain import carried_roots
from evidence_vault.errors import CustodyError
from evidence_vault.errors_outside import TokenRefusedError
from evidence_vault.format.checkpoint import parse_body
from evidence_vault.model import Finding, Problem, SignedCheckpoint, VerifyReport
from exporters.report.attachments import FACTS_NAME, FORMAT, VERSION
from exporters.report.document_time import DocumentStamp, signature_stamp, silence, whole_stamp

_MAX_FACTS = 256 << 20
_DOCUMENT = "document"
_NEEDED = (
    "pikepdf",
    "asn1crypto.x509",
    "pyhanko.pdf_utils.reader",
    "pyhanko.sign.fields",
    "pyhanko.sign.validation",
    "pyhanko.sign.validation.status",
    "pyhanko_certvalidator",
    "lxml.etree",
    "pyhanko.pdf_utils.filters",
    "pyhanko.sign.diff_analysis",
    "asn1crypto.tsp",
    "rfc3161_client",
    "cryptography.x509",
    "cryptography.hazmat.backends.openssl.backend",
    "cryptography.hazmat.primitives.asymmetric.ec",
    "cryptography.hazmat.primitives.hashes",
    "cryptography.hazmat.primitives.serialization",
)
NO_TIME = "No outside time stamp covers this document; its times are those of the computer that made it."


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the attached report.json says."""

    certificate: bytes
    checkpoint: SignedCheckpoint
    exhibits: int
    events: int
    shown: str


class _Fault(Exception):  # noqa: N818 - not an error to anyone outside: it becomes a problem in the verdict
    def __init__(self, finding: Finding, subject: str, detail: str) -> None:
        super().__init__(detail)
        self.problem = Problem(finding=finding, subject=subject, detail=detail)


def judged(data: bytes) -> dict[str, Any]:
    """What holds of a report and what does not, as plain values for `verdict`. Never raises."""
    silence()
    problems: list[Problem] = []
    signed: _Signed | None = _collect(problems, lambda: _signature(data), None)
    certificate = signed.certificate if signed else b""
    facts: _Facts | None = _collect(problems, lambda: _facts(data), None) if certificate else None
    if certificate and facts and facts.certificate != certificate:
        detail = "The attached facts name another signer than the one who signed the document."
        problems.append(Problem(finding=Finding.SIGNATURE_BROKEN, subject=FACTS_NAME, detail=detail))
    return {
        "certificate": certificate.hex(),
        "checkpoint": [facts.checkpoint.body.hex(), facts.checkpoint.note.hex(), facts.checkpoint.ecdsa.hex()]
        if facts
        else None,
        "events": facts.events if facts else 0,
        "exhibits": facts.exhibits if facts else 0,
        "shown": facts.shown if facts else "",
        "fingerprint": _fingerprint(certificate) if certificate else "",
        "stamps": [[one.time, one.root_known, one.root_sha256] for one in signed.stamps] if signed else [],
        "problems": [[one.finding.value, one.subject, one.detail] for one in problems],
    }


def verdict(said: dict[str, Any], size: int) -> VerifyReport:
    """The report about a report, from what `judged` said. Raises what reading untrusted values raises."""
    problems = tuple(
        Problem(finding=Finding(finding), subject=str(subject)[:200], detail=str(detail)[:500])
        for finding, subject, detail in said["problems"]
    )
    certificate, signed = bytes.fromhex(said["certificate"]), said["checkpoint"]
    return VerifyReport(
        subject="report",
        unchanged=not problems,
        problems=problems,
        notes=_notes(said["stamps"]) if not problems else (),
        items=int(said["exhibits"]),
        events=int(said["events"]),
        files=1,
        bytes_read=size,
        checkpoint=_checkpoint(certificate, *map(bytes.fromhex, signed)) if signed else None,
        fingerprint=str(said["fingerprint"])[:64],
    )


def _notes(stamps: list[list[Any]]) -> tuple[Problem, ...]:
    """What its time stamps say, or that there is none."""
    found = [
        DocumentStamp(time=str(time)[:40], root_known=known is True, root_sha256=str(sha256)[:64])
        for time, known, sha256 in stamps[:2]
    ]
    said = [stamp.sentence for stamp in found] or [NO_TIME]
    return tuple(Problem(finding=Finding.REMARK, subject=_DOCUMENT, detail=one) for one in said)


def _checkpoint(certificate: bytes, body: bytes, note: bytes, ecdsa: bytes) -> SignedCheckpoint:
    read = parse_body(body)
    return SignedCheckpoint(
        origin=read.origin,
        size=read.size,
        root=read.root,
        moment=read.time,
        body=body,
        note=note,
        ecdsa=ecdsa,
        certificate=certificate,
    )


def preload() -> None:
    """Import what checking needs, before the door is locked."""
    for name in _NEEDED:
        importlib.import_module(name)
    carried_roots()


def _collect(problems: list[Problem], check: Any, nothing: Any) -> Any:  # noqa: ANN401
    """Run one check; whatever goes wrong in it becomes a problem."""
    try:
        return check()
    except _Fault as fault:
        problems.append(fault.problem)
    except Exception:  # noqa: BLE001 - the outer edge for hostile bytes: three parsers with errors of many kinds
        detail = "The file is damaged or is not a PDF this app can read."
        problems.append(Problem(finding=Finding.STRUCTURE, subject=_DOCUMENT, detail=detail))
    return nothing


@dataclass(frozen=True, slots=True)
class _Signed:
    """Who signed, and the time stamps inside that hold."""

    certificate: bytes
    stamps: tuple[DocumentStamp, ...]


def _signature(data: bytes) -> _Signed:
    """The one signature by a person, holding over the file, and nothing behind it but a time stamp over all."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    if b"%PDF-" not in data[:1024]:
        raise _Fault(Finding.STRUCTURE, _DOCUMENT, "This is not a PDF.")
    reader = PdfFileReader(io.BytesIO(data), strict=False)
    signatures, stamps = list(reader.embedded_regular_signatures), list(reader.embedded_timestamp_signatures)
    if not signatures:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "This PDF is not signed.")
    if len(signatures) > 1 or len(stamps) > 1:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "Another signature was added to this PDF.")
    certificate: bytes = signatures[0].signer_cert.dump()
    _check_range(data, [int(one) for one in (stamps or signatures)[0].byte_range])
    _check_status(signatures[0], certificate, closed=bool(stamps))
    return _Signed(certificate, _stamps(signatures[0], stamps, data))


def _stamps(signature: Any, stamps: list[Any], data: bytes) -> tuple[DocumentStamp, ...]:  # noqa: ANN401 - pyHanko's
    try:
        found = [signature_stamp(signature), *(whole_stamp(one, data) for one in stamps)]
    except TokenRefusedError as error:
        raise _Fault(Finding.ANCHOR_BROKEN, _DOCUMENT, error.what) from error
    return tuple(one for one in found if one is not None)


def _check_range(data: bytes, byte_range: list[int]) -> None:
    """The last signature must cover the file from its first to its last byte but for its own hexadecimal string."""
    start, first, second, rest = byte_range
    gap = data[first:second]
    whole = start == 0 and second + rest == len(data) and gap[:1] == b"<" and gap[-1:] == b">"
    if not whole or gap.count(b"<") != 1 or gap.count(b">") != 1:
        raise _Fault(
            Finding.SIGNATURE_BROKEN,
            _DOCUMENT,
            "Something was added to this PDF, or taken away, after it was signed.",
        )


def _check_status(signature: Any, certificate: bytes, *, closed: bool) -> None:  # noqa: ANN401 - pyHanko's
    """`closed`: by a document time stamp; behind the signature there may be that and certificates, nothing else."""
    from asn1crypto import x509
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[x509.Certificate.load(certificate)], allow_fetching=False)
    status = _run(async_validate_pdf_signature(signature, signer_validation_context=context))
    if not status.intact:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The document was changed after it was signed.")
    if not status.valid:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The signature itself does not hold.")
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    grown = closed and status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    harmless = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES}
    if not (whole or (grown and status.modification_level in harmless)):
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The signature does not cover the whole document.")
    if signature.docmdp_level is not MDPPerm.NO_CHANGES:
        raise _Fault(Finding.STRUCTURE, _DOCUMENT, "The signature allows later changes; our reports never do.")


def _run(checking: Any) -> Any:  # noqa: ANN401 - a coroutine of pyHanko
    """Drive a coroutine that waits for nothing (nothing is fetched), without the sockets an event loop makes."""
    try:
        checking.send(None)
    except StopIteration as ended:
        return ended.value
    checking.close()
    raise RuntimeError("checking a signature wanted to wait")


def _facts(data: bytes) -> _Facts:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        if FACTS_NAME not in document.attachments:
            raise _Fault(Finding.STRUCTURE, _DOCUMENT, "This PDF is signed, but it is not a report of this app.")
        raw = document.attachments[FACTS_NAME].get_file().read_bytes()
    try:
        return _parse_facts(json.loads(raw[:_MAX_FACTS]))
    except (ValueError, KeyError, TypeError, AttributeError, CustodyError) as error:
        raise _Fault(Finding.STRUCTURE, FACTS_NAME, "The attached facts are not of the documented form.") from error


def _parse_facts(facts: dict[str, Any]) -> _Facts:
    if facts["format"] != FORMAT or facts["version"] != VERSION:
        raise _Fault(Finding.STRUCTURE, FACTS_NAME, "The attached facts have a version this app does not know.")
    certificate = base64.b64decode(facts["certificate"], validate=True)
    said = facts["checkpoint"]
    body = str(said["body"]).encode("utf-8")
    ecdsa = base64.b64decode(said["ecdsa"], validate=True)
    _check_checkpoint(certificate, ecdsa, body)
    checkpoint = _checkpoint(certificate, body, str(said["note"]).encode("utf-8"), ecdsa)
    shown = shown_digest(
        (one["ordinal"], one["item"], (one["file"] or {}).get("sha256", "")) for one in facts["exhibits"]
    )
    return _Facts(certificate, checkpoint, len(facts["exhibits"]), len(facts["events"]), shown)


def shown_digest(exhibits: Iterable[tuple[int, str, str]]) -> str:
    """SHA-256, in hexadecimal, over which exhibits are shown: number, item and SHA-256 ('' without a file) of each.

    A report and the list of exhibits of its package must come to the same.
    """
    lines = sorted(f"{int(number)} {item} {sha256}\n" for number, item, sha256 in exhibits)
    return hashlib.sha256("".join(lines).encode("utf-8")).hexdigest()


def _check_checkpoint(certificate: bytes, signature: bytes, body: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509 import load_der_x509_certificate

    key = load_der_x509_certificate(certificate).public_key()
    try:
        if not isinstance(key, EllipticCurvePublicKey):
            raise InvalidSignature
        key.verify(signature, body, ECDSA(SHA256()))
    except InvalidSignature as error:
        detail = "The log's checkpoint is not signed by the key in the attached facts."
        raise _Fault(Finding.CHECKPOINT_ALTERED, FACTS_NAME, detail) from error


def _fingerprint(certificate: bytes) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_der_x509_certificate

    key = load_der_x509_certificate(certificate).public_key()
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
