"""PDF facts by pikepdf. Nothing is rendered and no script is run."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import MAX_PAGES
from evidence_vault.reading.parsers import xmp
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings, StopReading
from evidence_vault.reading.reasons import Reason

if TYPE_CHECKING:
    from pikepdf import Pdf

MAX_OBJECTS = 20_000
MAX_FIELDS = 2_000
MAX_ATTACHMENTS = 20
MAX_METADATA = 1 << 20
INFO = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped")
DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?")


def preload() -> None:
    """Import pikepdf with its lazy parts, and read one empty document in every encryption: ciphers load when used."""
    import pikepdf

    for encryption in (
        None,
        pikepdf.Encryption(owner="x", R=3, aes=False, metadata=False),
        pikepdf.Encryption(owner="x", R=4),
        pikepdf.Encryption(owner="x", R=6),
    ):
        with pikepdf.new() as made:
            made.add_blank_page()
            held = io.BytesIO()
            made.save(held, encryption=encryption)
        read_pdf(held.getvalue(), Findings())


def read_pdf(data: bytes, findings: Findings) -> None:
    """Pages, version, information, XMP, attachments, scripts, signatures and revisions. Raises StopReading."""
    import pikepdf

    findings.say("pdf", "Header version", _header_version(data))
    try:
        document = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        findings.say("pdf", "Encrypted", "yes, with a password to open")
        raise StopReading(ReadStatus.PARTLY, Reason.NEEDS_PASSWORD) from error
    except (pikepdf.PdfError, *PARSER_ERRORS) as error:
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED) from error
    with document:
        _read_document(document, data, findings)


def _read_document(document: Pdf, data: bytes, findings: Findings) -> None:
    import pikepdf

    parts = (_general, _information, _metadata, _attachments, _scripts, _signatures, _revisions)
    for part in parts:
        try:
            with findings.part():
                part(document, data, findings)
        except pikepdf.PdfError:
            findings.stop(ReadStatus.PARTLY, Reason.INCOMPLETE)
    if document.get_warnings():
        findings.stop(ReadStatus.PARTLY, Reason.INCOMPLETE)


def _general(document: Pdf, _data: bytes, findings: Findings) -> None:
    findings.say("pdf", "Version", document.pdf_version)
    findings.say("pdf", "Encrypted", "yes, opens without a password" if document.is_encrypted else "no")
    pages = len(document.pages)
    if 0 <= pages <= MAX_PAGES:
        findings.pages = pages


def _information(document: Pdf, _data: bytes, findings: Findings) -> None:
    info = document.trailer.get("/Info")
    for name in INFO:
        value = None if info is None else info.get(f"/{name}")
        if value is not None:
            text = str(value)
            findings.say("pdf", name, iso_date(text) if name.endswith("Date") else text.removeprefix("/"))


def _metadata(document: Pdf, _data: bytes, findings: Findings) -> None:
    stream = document.Root.get("/Metadata")
    if stream is None:
        return
    packet = stream.read_bytes()
    if len(packet) > MAX_METADATA:
        raise StopReading(ReadStatus.PARTLY, Reason.INCOMPLETE)
    found = xmp.read_xmp(packet, findings)
    if "pdfaid:part" in found:
        claim = f"PDF/A-{found['pdfaid:part']}{found.get('pdfaid:conformance', '').lower()}"
        findings.say("pdf", "Claims to be", claim)


def _attachments(document: Pdf, _data: bytes, findings: Findings) -> None:
    names = list(islice(document.attachments.keys(), 1000))
    names += list(_annotated_files(document))
    findings.say("pdf", "Attachments", len(names))
    for name in names[:MAX_ATTACHMENTS]:
        findings.say("pdf", "Attachment", name)


def _annotated_files(document: Pdf) -> Iterator[str]:
    """Files attached to a place on a page (PDF 1.7 §12.5.6.15)."""
    for page in islice(document.pages, 500):
        for note in islice(_items(page.obj.get("/Annots")), 500):
            if str(note.get("/Subtype")) == "/FileAttachment":
                file = note.get("/FS")
                yield str(file.get("/UF", file.get("/F", "")) if _has_keys(file) else file)


def _scripts(document: Pdf, _data: bytes, findings: Findings) -> None:
    """JavaScript anywhere among the first MAX_OBJECTS objects (PDF 1.7 §12.6.4.16)."""
    objects = islice(document.objects, MAX_OBJECTS)
    present = any(_has_script(thing, depth=3) for thing in objects)
    findings.say("pdf", "JavaScript", "present" if present else "none found")


def _has_script(thing: Any, depth: int) -> bool:  # noqa: ANN401 - any PDF object
    if not _has_keys(thing):
        return False
    if "/JS" in thing or str(thing.get("/S")) == "/JavaScript":
        return True
    if not depth:
        return False
    nested = (thing.get(key) for key in ("/A", "/AA", "/OpenAction", "/Names", "/Next"))
    within_aa = thing.get("/AA")
    events = list(within_aa.values())[:20] if _has_keys(within_aa) else []
    return any(_has_script(item, depth - 1) for item in (*nested, *events) if item is not None)


def _signatures(document: Pdf, data: bytes, findings: Findings) -> None:
    """Signature fields that hold a signature. Whether it is valid is not judged here."""
    form = document.Root.get("/AcroForm")
    values = [] if form is None else [*_signature_values(form)]
    findings.say("pdf", "Signatures", len(values))
    for value in values[:10]:
        findings.say("pdf", "Signature name", value.get("/Name", ""))
        findings.say("pdf", "Signature time, as stated", iso_date(str(value.get("/M", ""))))
        findings.say("pdf", "Signature covers the whole file", _coverage(value, len(data)))


def _signature_values(form: Any) -> Iterator[Any]:  # noqa: ANN401 - any PDF object
    waiting = list(islice(_items(form.get("/Fields")), MAX_FIELDS))
    for _ in range(MAX_FIELDS):
        if not waiting:
            return
        field = waiting.pop()
        value = field.get("/V")
        if _has_keys(value) and "/ByteRange" in value:
            yield value
        waiting += islice(_items(field.get("/Kids")), MAX_FIELDS - min(len(waiting), MAX_FIELDS))


def _coverage(value: Any, size: int) -> str:  # noqa: ANN401 - any PDF object
    """PDF 1.7 §12.8.1: the byte range is everything but the signature itself, so it ends where the file ends."""
    numbers = [int(number) for number in islice(value.get("/ByteRange"), 8)]
    if len(numbers) != 4 or numbers[0] != 0 or min(numbers) < 0:
        return "no, its byte range is unusual"
    end = numbers[2] + numbers[3]
    if end == size:
        return "yes"
    return f"no, {size - end} bytes follow it" if end < size else "no, it names bytes that are not there"


def _revisions(_document: Pdf, data: bytes, findings: Findings) -> None:
    """Each incremental save ends in another end-of-file mark (PDF 1.7 §7.5.6); a linearised file has one more.

    Its own dictionary is looked for, since qpdf no longer calls a file linearised once something was added to it.
    """
    linearised = b"/Linearized" in data[:2048]
    findings.say("pdf", "Times saved into the file", max(1, data.count(b"%%EOF") - linearised))


def _header_version(data: bytes) -> str:
    found = re.search(rb"%PDF-(\d\.\d)", data[:1032])
    return found.group(1).decode() if found else ""


def iso_date(text: str) -> str:
    """A PDF date (§7.9.4) as 2026-03-01T14:30:00+01:00, as far as it goes; anything else unchanged."""
    found = DATE.match(text)
    if not found:
        return text
    year, month, day, hour, minute, second, zulu, sign, zone_hours, zone_minutes = found.groups()
    date = "-".join(part for part in (year, month, day) if part)
    time = ":".join(part for part in (hour, minute, second) if part)
    zone = "Z" if zulu else f"{sign}{zone_hours}:{zone_minutes or '00'}" if sign else ""
    return f"{date}T{time}{zone}" if time else date


def _has_keys(thing: Any) -> bool:  # noqa: ANN401 - any PDF object
    import pikepdf

    return isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream))


def _items(thing: Any) -> Iterator[Any]:  # noqa: ANN401 - any PDF object
    """The dictionaries in an array."""
    import pikepdf

    return (item for item in thing if _has_keys(item)) if isinstance(thing, pikepdf.Array) else iter(())
