"""A sound input for each target, made by the code that writes it, for a fuzzer to begin with."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from evidence_vault.format import backup, checkpoint, events, header, journal
from evidence_vault.format.fingerprint import fingerprint
from evidence_vault.model import Action, ClockSource, Moment, SlotId, SlotKind, VaultId
from tests.support import START, SeededEntropy

VAULT = VaultId("ab" * 16)


def seeds() -> dict[str, list[bytes]]:
    """By target."""
    entropy = SeededEntropy("fuzz")
    moment = Moment(utc=START, offset_minutes=480, clock=ClockSource.SYSTEM)
    draft = events.Draft(action=Action.COLLECTED, details={"a": 1}, secrets={"title": "t", "note": "n"})
    leaf, told = events.encode(draft, seq=3, moment=moment, tool="t", system="s", entropy=entropy)
    body = checkpoint.checkpoint_body(f"evidence-vault/{VAULT}", 7, bytes(32), moment.utc_text)
    entry = journal.Entry(
        events=(journal.LoggedEvent(leaf, tuple(one.encoded for one in told)),),
        checkpoints=(journal.LoggedCheckpoint(body, b"n", b"s"),),
        changes=b"c",
    )
    start, at = journal.new_file(VAULT, entropy)
    frame, _ = journal.seal_entry(entry, bytes(32), VAULT, at, entropy)
    text = backup.encode(
        backup.Generation(
            vault_id=VAULT,
            number=1,
            time=moment.utc_text,
            header_sha256="0" * 64,
            place=at,
            checkpoint=body.decode(),
            objects=1,
        ),
        bytes(32),
    )
    return {
        "vault-header": [_header(moment)],
        "checkpoint-body": [body],
        "signed-note": [body + b"\n\xe2\x80\x94 x AAAAAAAA\n"],
        "event": [leaf],
        "disclosure": [one.encoded.encode() for one in told],
        "canonical-json": [leaf, b'{"a":[1,"x",null]}'],
        "journal-entry": [journal.encode(entry)],
        "journal-file": [start + frame],
        "generation": [text.split(b"\n")[1]],
        "age-header": [(Path(__file__).parents[1] / "data/age").joinpath("x25519").read_bytes()[:400]]
        if (Path(__file__).parents[1] / "data/age/x25519").is_file()
        else [b"age-encryption.org/v1\n-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n"],
        "package": [_zip()],
        "address": [b"https://t.me/c/123/45?x=1", b"https://www.instagram.com/p/abc/", "https://微博.com/1".encode()],
        "when": [b"2026-03-01 14:30", b"about March 2026", "3月1日 下午2点".encode()],
        "fingerprint": [fingerprint(body).encode()],
    }


def _header(moment: Moment) -> bytes:
    from evidence_vault.crypto.kdf import KdfParams
    from evidence_vault.crypto.slots import Slot

    slot = Slot(
        id=SlotId("00" * 8),
        kind=SlotKind.PASSPHRASE,
        created=moment.utc_text,
        nonce=bytes(12),
        wrapped=bytes(48),
        kdf=KdfParams(memory_kib=65536, passes=1, lanes=1, salt=bytes(16)),
    )
    made = header.Header(vault_id=VAULT, generation=1, created=moment.utc_text, recipient="age1x", slots=(slot,))
    return header.encode(made, bytes(32))


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        file.writestr("bag/bagit.txt", "BagIt-Version: 1.0\n")
        file.writestr("bag/data/a", "x")
    return out.getvalue()
