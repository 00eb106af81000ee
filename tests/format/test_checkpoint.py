"""Checkpoint bodies, signed notes and fingerprints, against the specifications' examples and another reader."""

from __future__ import annotations

import base64
import contextlib
import shutil
import subprocess
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from tlog_scales import signing, tlog

from evidence_vault.errors import CustodyError
from evidence_vault.format.checkpoint import (
    CheckpointBody,
    NoteKey,
    checkpoint_body,
    parse_body,
    sign_note,
    verifier_key,
    verify_note,
)
from evidence_vault.format.fingerprint import Fingerprint, fingerprint, parse_fingerprint

ORIGIN = "evidence-vault/0123456789abcdef0123456789abcdef"
ROOT = sha256(b"root").digest()
TIME = "2026-11-22T18:30:00.125Z"
BODY = checkpoint_body(ORIGIN, 1204, ROOT, TIME)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
VKEY = verifier_key(ORIGIN, KEY.public_key())
NOTE = sign_note(BODY, ORIGIN, KEY)

SIZES = st.integers(0, 10**18 - 1)
ROOTS = st.binary(min_size=32, max_size=32)


def test_a_body_to_the_byte() -> None:
    assert BODY.decode() == f"{ORIGIN}\n1204\n{base64.b64encode(ROOT).decode()}\ntime {TIME}\n"
    assert parse_body(BODY) == CheckpointBody(origin=ORIGIN, size=1204, root=ROOT, time=TIME)


@given(SIZES, ROOTS)
def test_bodies_round_trip(size: int, root: bytes) -> None:
    read = parse_body(checkpoint_body("o", size, root, TIME))
    assert (read.origin, read.size, read.root, read.time) == ("o", size, root, TIME)


ROOT64 = base64.b64encode(ROOT).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n\n",
        BODY.decode()[:-1],
        BODY.decode() + "\n",
        BODY.decode() + "more\n",
        f"{ORIGIN}\n1\n{ROOT64}\n",
        f"\n1\n{ROOT64}\ntime {TIME}\n",
        f"o\to\n1\n{ROOT64}\ntime {TIME}\n",
        f"o\u2028o\n1\n{ROOT64}\ntime {TIME}\n",
        f"o\n01\n{ROOT64}\ntime {TIME}\n",
        f"o\n-1\n{ROOT64}\ntime {TIME}\n",
        f"o\n+1\n{ROOT64}\ntime {TIME}\n",
        f"o\n١\n{ROOT64}\ntime {TIME}\n",
        f"o\n1 \n{ROOT64}\ntime {TIME}\n",
        f"o\n1{'0' * 18}\n{ROOT64}\ntime {TIME}\n",
        f"o\n1\n{ROOT64[:-1]}\ntime {TIME}\n",
        f"o\n1\n{ROOT64} \ntime {TIME}\n",
        f"o\n1\n{ROOT64[:-2]}{chr(ord(ROOT64[-2]) + 1)}=\ntime {TIME}\n",
        f"o\n1\n{base64.b64encode(bytes(31)).decode()}\ntime {TIME}\n",
        f"o\n1\né\ntime {TIME}\n",
        f"o\n1\n{ROOT64}\n{TIME}\n",
        f"o\n1\n{ROOT64}\ntime  {TIME}\n",
        f"o\n1\n{ROOT64}\ntime 2026-11-22\n",
        f"o\n1\n{ROOT64}\ntime 2026-13-22T18:30:00Z\n",
        f"o\n1\n{ROOT64}\ntime 2026-11-22T18:30:00+01:00\n",
        f"o\r\n1\r\n{ROOT64}\r\ntime {TIME}\r\n",
        f"o\n1\n{ROOT64}\ntime {TIME}\n" + "x" * 100_000,
    ],
)
def test_anything_else_is_no_body(text: str) -> None:
    with pytest.raises(CustodyError):
        parse_body(text.encode())


@given(st.binary(max_size=200))
def test_no_bytes_surprise_the_parsers(data: bytes) -> None:
    for parse in (parse_body, lambda given: verify_note(given, VKEY)):
        with pytest.raises(CustodyError):
            parse(data)


@pytest.mark.parametrize(
    ("origin", "size", "root", "time"),
    [("", 1, ROOT, TIME), ("a\nb", 1, ROOT, TIME), ("o", -1, ROOT, TIME), ("o", 1, b"", TIME), ("o", 1, ROOT, "now")],
)
def test_no_bad_body_can_be_made(origin: str, size: int, root: bytes, time: str) -> None:
    with pytest.raises(CustodyError):
        checkpoint_body(origin, size, root, time)


# --- signed notes ---

# C2SP signed-note shows this note; its verifier key is not given there, so only the form and key id can be read.
SPEC_TEXT = """Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

"""
SPEC_SIGNATURE = (
    "— quasimodo.example/salvatore "
    "NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
)
# golang.org/x/mod/sumdb/note documents this key pair and note (BSD-3-Clause, as facts).
GO_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_SKEY = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
GO_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
GO_SIGNATURE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def test_the_note_of_the_go_library_verifies_and_is_made_again_to_the_byte() -> None:
    note = (GO_TEXT + "\n" + GO_SIGNATURE).encode()
    assert verify_note(note, GO_VKEY) == GO_TEXT.encode()
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(GO_SKEY)[1:])
    assert sign_note(GO_TEXT.encode(), "PeterNeumann", private) == note
    assert verifier_key("PeterNeumann", private.public_key()) == GO_VKEY


def test_the_specifications_note_is_read_but_not_trusted() -> None:
    """Signed by a key we were not told: the name and form are understood, and it is refused for the key."""
    with pytest.raises(CustodyError, match="expected key"):
        verify_note((SPEC_TEXT + SPEC_SIGNATURE).encode(), GO_VKEY)


def test_a_note_round_trips() -> None:
    assert verify_note(NOTE, VKEY) == BODY
    assert NOTE.startswith(BODY + b"\n")


def test_tlog_scales_reads_our_key_and_note() -> None:
    """It knows no extension lines, so it is given a note over the first three lines too."""
    vkey = signing.Vkey.from_string(VKEY)
    assert vkey.serialize() == VKEY
    assert vkey.key_id == int.from_bytes(NoteKey.parse(VKEY).key_id)
    three = BODY[: BODY.index(b"time ")]
    read = tlog.Checkpoint.from_text(sign_note(three, ORIGIN, KEY).decode())
    read.verify(vkey)
    assert (read.origin, read.size, read.root_hash) == (ORIGIN, 1204, ROOT)
    line = signing.NoteSignature.from_line(NOTE.decode().splitlines()[-1])
    assert vkey.match(line)
    vkey.get_verifier().key.verify(line.payload, BODY)


def test_we_verify_a_note_by_tlog_scales() -> None:
    signer = signing.PlainEd25519Signer("log.example/1", KEY)
    note = tlog.Checkpoint.make_signed("log.example/1", 7, ROOT, [signer]).serialize()
    assert verify_note(note.encode(), signer.vkey.serialize()).decode().splitlines()[1] == "7"


def other_line(name: str = "witness.example") -> bytes:
    key = Ed25519PrivateKey.from_private_bytes(b"\x07" * 32)
    return sign_note(BODY, name, key)[len(BODY) + 1 :]


def test_signatures_of_others_are_passed_over_even_under_our_name() -> None:
    assert verify_note(NOTE + other_line(), VKEY) == BODY
    assert verify_note(BODY + b"\n" + other_line() * 15 + NOTE[len(BODY) + 1 :], VKEY) == BODY
    assert verify_note(NOTE + other_line(ORIGIN), VKEY) == BODY


def test_every_change_of_a_note_is_refused() -> None:
    for position in range(len(NOTE)):
        changed = bytearray(NOTE)
        changed[position] ^= 1
        with pytest.raises(CustodyError):
            verify_note(bytes(changed), VKEY)
    for size in range(len(NOTE)):
        with pytest.raises(CustodyError):
            verify_note(NOTE[:size], VKEY)


def test_one_bad_signature_of_our_key_spoils_the_note() -> None:
    line = bytearray(base64.b64decode(NOTE.split(b" ")[-1]))
    line[-1] ^= 1
    bad = f"— {ORIGIN} {base64.b64encode(line).decode()}\n".encode()
    with pytest.raises(CustodyError, match="does not hold"):
        verify_note(NOTE + bad, VKEY)


@pytest.mark.parametrize(
    "note",
    [
        BODY,
        BODY + b"\n",
        NOTE[:-1],
        NOTE + b"\n",
        NOTE + b"no signature\n",
        NOTE + "— name AAA\n".encode(),
        NOTE + "— name AAAA\n".encode(),
        NOTE + "— na+me AAAAAAA=\n".encode(),
        NOTE + "—  AAAAAAA=\n".encode(),
        NOTE.replace(b"time", b"ti\tme"),
        NOTE.replace(b"time", b"ti\xffme"),
        NOTE + other_line() * 40,
    ],
)
def test_malformed_notes(note: bytes) -> None:
    with pytest.raises(CustodyError):
        verify_note(note, VKEY)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\u00a0b", "a\nb", "a\tb"])
def test_names_that_notes_do_not_allow(name: str) -> None:
    with pytest.raises(CustodyError):
        sign_note(BODY, name, KEY)
    with pytest.raises(CustodyError):
        verifier_key(name, KEY.public_key())


@pytest.mark.parametrize("body", [b"", b"no newline", b"a\x01b\n", b"\xff\n"])
def test_bodies_that_notes_do_not_allow(body: bytes) -> None:
    with pytest.raises(CustodyError):
        sign_note(body, "name", KEY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        "name+00000000+" + VKEY.rpartition("+")[2],
        VKEY.upper(),
        VKEY.replace("+", " ", 1),
        VKEY[:-4],
        VKEY.replace("+A", "+B"),
        GO_VKEY.replace("+c74f20a3", "+C74F20A3"),
        "name+00000000+" + base64.b64encode(b"\x02" + bytes(32)).decode(),
    ],
)
def test_bad_verifier_keys(text: str) -> None:
    with pytest.raises(CustodyError):
        NoteKey.parse(text)


# --- fingerprints ---


def test_a_fingerprint_as_it_is_written_down() -> None:
    text = fingerprint(BODY)
    size, *groups, check = text.split("-")
    assert (size, [len(group) for group in groups], len(check)) == ("1204", [4] * 8, 2)
    digest = sha256("\n".join(BODY.decode().split("\n")[:3]).encode() + b"\n").digest()
    assert base64.b32decode("".join(groups).upper()) == digest[:20]
    assert parse_fingerprint(text) == Fingerprint.of_body(BODY) == Fingerprint(size=1204, digest=digest[:20])


@pytest.mark.outside
def test_a_stranger_computes_it_with_standard_programs(tmp_path) -> None:
    """The line given in the module's page."""
    if shutil.which("openssl") is None or shutil.which("base32") is None:
        pytest.skip("openssl or base32 is not installed")
    (tmp_path / "checkpoint").write_bytes(NOTE)
    line = "head -n 3 checkpoint | openssl dgst -sha256 -binary | head -c 20 | base32"
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, check=True, text=True)
    groups = fingerprint(BODY).split("-")[1:9]
    assert done.stdout.strip().lower() == "".join(groups)


@given(SIZES, ROOTS, SIZES, ROOTS)
def test_it_binds_origin_size_and_root_but_not_the_time(size: int, root: bytes, size2: int, root2: bytes) -> None:
    made = fingerprint(checkpoint_body(ORIGIN, size, root, TIME))
    assert made == fingerprint(checkpoint_body(ORIGIN, size, root, "2027-01-01T00:00:00Z"))
    read = parse_fingerprint(made)
    assert read.size == size
    assert read.matches(origin=ORIGIN, root=root)
    assert not read.matches(origin=ORIGIN + "x", root=root)
    assert read.matches(origin=ORIGIN, root=root2) == (root == root2)
    assert (fingerprint(checkpoint_body(ORIGIN, size2, root, TIME)) == made) == (size == size2)


@given(SIZES, ROOTS, st.data())
def test_it_is_read_however_people_write_it(size: int, root: bytes, data: st.DataObject) -> None:
    made = Fingerprint.of(origin=ORIGIN, size=size, root=root)
    text = str(made)
    separator = data.draw(st.sampled_from(["-", " ", " - ", ".", "  ", ":", "\n"]))
    text = separator.join(text.split("-"))
    text = data.draw(st.sampled_from([text, text.upper(), f"  {text}\n"]))
    head, gap, rest = text.partition(separator) if separator.strip() else (text, "", "")
    if gap:
        text = head + gap + rest.replace("o", "0").replace("b", "8")
    assert parse_fingerprint(text) == made


def test_a_slip_of_the_pen_is_told_apart_from_another_history() -> None:
    text, unnoticed = fingerprint(BODY), 0
    for position, old in enumerate(text):
        for new in "abcdefghijklmnopqrstuvwxyz234567" if old != "-" else "":
            if new == old:
                continue
            with contextlib.suppress(CustodyError):
                parse_fingerprint(text[:position] + new + text[position + 1 :])
                unnoticed += 1
    assert unnoticed <= 4, "of about 700"
    with pytest.raises(CustodyError, match="miswritten"):
        parse_fingerprint(text.replace("-", "-a", 2))


@pytest.mark.parametrize("text", ["", "1204", "1204-", "-abcd", "abcd-efgh-ijkl-mnop-qr", "1204-abcd-efgh-ijkl-mnop"])
def test_texts_that_are_no_fingerprint(text: str) -> None:
    with pytest.raises(CustodyError):
        parse_fingerprint(text)
