"""One function for each parser of ours: any bytes go in; an answer or the documented error comes out, nothing else.

Where a form is canonical, what was accepted is written again and must be the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from evidence_vault.crypto.age.faults import AgeDamagedError
from evidence_vault.crypto.age.header import encode_header, parse_header
from evidence_vault.errors import (
    BackupDamagedError,
    BadWhenError,
    CustodyError,
    HeaderError,
    JournalDamagedError,
    PackageError,
)
from evidence_vault.format import backup, checkpoint, events, header, journal
from evidence_vault.format.canonical import parse_canonical, parse_record
from evidence_vault.format.fingerprint import parse_fingerprint
from evidence_vault.model import VaultId
from evidence_vault.sources.addresses import understand
from evidence_vault.sources.when import parse_when

Target = Callable[[bytes], None]
VAULT, KEY = VaultId("ab" * 16), bytes(32)


def vault_header(data: bytes) -> None:
    try:
        parsed = header.parse(data)
    except HeaderError:
        return
    assert len(header.encode(parsed.header, KEY)) == len(data)


def checkpoint_body(data: bytes) -> None:
    try:
        body = checkpoint.parse_body(data)
    except CustodyError:
        return
    assert checkpoint.checkpoint_body(body.origin, body.size, body.root, body.time) == data


def signed_note(data: bytes) -> None:
    vkey = "evidence-vault/x+8b6b7d5b+AQ=="
    for key in (vkey, data.decode("utf-8", "replace")):
        try:
            checkpoint.verify_note(data, key)
        except CustodyError:
            continue
        raise AssertionError("a note nobody signed was accepted")


def event(data: bytes) -> None:
    try:
        found = events.parse(data)
    except CustodyError:
        return
    assert found.canonical == data


def disclosure(data: bytes) -> None:
    try:
        found = events.open_disclosure(data.decode("ascii", "replace"))
    except CustodyError:
        return
    assert found.encoded.encode() == data
    events.digest(found.encoded)


def canonical_json(data: bytes) -> None:
    for parse in (parse_canonical, parse_record):
        try:
            parse(data)
        except CustodyError:
            continue


def journal_entry(data: bytes) -> None:
    try:
        entry = journal.decode(data)
    except JournalDamagedError:
        return
    assert journal.encode(entry) == data


def journal_file(data: bytes) -> None:
    stream = io.BytesIO(data)
    try:
        start = journal.read_start(stream.read(journal.START), VAULT)
        for entry, after in journal.read_entries(stream, KEY, VAULT, start):
            assert journal.decode(journal.encode(entry)) == entry
            assert after.offset <= len(data)
    except JournalDamagedError:
        return


def generation(data: bytes) -> None:
    import hmac

    signed = backup.MAGIC + data + b"\n"
    mac = hmac.new(KEY, signed, "sha256").hexdigest().encode()
    try:
        found = backup.parse(signed + b"hmac-sha256 " + mac + b"\n", KEY)
    except BackupDamagedError:
        return
    assert backup.encode(found, KEY).startswith(signed)


def age_header(data: bytes) -> None:
    try:
        found = parse_header(data)
    except AgeDamagedError:
        return
    assert encode_header(found.stanzas, found.mac) == data[: found.size]


def package(data: bytes) -> None:
    """The reader of strangers' ZIP files: every member it takes lies within the file, and no two overlap."""
    from exporters.package.findings import Findings
    from exporters.package.zipread import BrokenZipError, read_zip, scan_zip

    for read in (lambda: read_zip(io.BytesIO(data), Findings()), lambda: scan_zip(io.BytesIO(data))):
        try:
            members = read()
        except (BrokenZipError, PackageError):
            continue
        ends = sorted((member.data_offset, member.end) for member in members)
        assert all(0 <= start <= end <= len(data) for start, end in ends), ends


def address(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    found = understand(text)
    assert found is None or found.as_given == text


def when(data: bytes) -> None:
    try:
        found = parse_when(data.decode("utf-8", "replace"))
    except BadWhenError:
        return
    assert found.start <= found.end or not found.end


def fingerprint(data: bytes) -> None:
    try:
        found = parse_fingerprint(data.decode("utf-8", "replace"))
    except CustodyError:
        return
    assert found.size >= 0


TARGETS: dict[str, Target] = {
    one.__name__.replace("_", "-"): one
    for one in (
        vault_header,
        checkpoint_body,
        signed_note,
        event,
        disclosure,
        canonical_json,
        journal_entry,
        journal_file,
        generation,
        age_header,
        package,
        address,
        when,
        fingerprint,
    )
}
