"""The header: every change is refused, and by the right name."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.crypto.kdf import KdfParams
from evidence_vault.crypto.slots import Slot
from evidence_vault.errors import HeaderAlteredError, HeaderDamagedError, HeaderError, HeaderUnsupportedError
from evidence_vault.format import header as form
from evidence_vault.format.canonical import canonical
from evidence_vault.format.header import Header, encode, parse
from evidence_vault.model import SlotId, SlotKind, VaultId

KEY = b"k" * 32
KDF = KdfParams(memory_kib=256 * 1024, passes=3, lanes=4, salt=b"s" * 16)
SLOT = Slot(
    id=SlotId("0123456789abcdef"),
    kind=SlotKind.PASSPHRASE,
    created="2026-03-01T09:30:00.000Z",
    nonce=b"n" * 12,
    wrapped=b"w" * 48,
    kdf=KDF,
)
WORDS = Slot(id=SlotId("f" * 16), kind=SlotKind.WORDS, created="", nonce=b"m" * 12, wrapped=b"v" * 48)
HEADER = Header(
    vault_id=VaultId("ab" * 16),
    generation=7,
    created="2026-03-01T09:30:00.000Z",
    recipient="age1x",
    slots=(SLOT, WORDS),
)
GOOD = encode(HEADER, KEY)


def resealed(lines: list[bytes]) -> bytes:
    """The three lines with a checksum that holds, as anyone can make it."""
    with_mac = b"\n".join(lines[:3]) + b"\n"
    return with_mac + b"sha256 " + hashlib.sha256(with_mac).hexdigest().encode() + b"\n"


def with_body(change: dict[str, Any], *, slot: dict[str, Any] | None = None, key: bytes = KEY) -> bytes:
    """The good header with other fields, its MAC and checksum made anew by someone who has the key."""
    body = json.loads(GOOD.split(b"\n")[1]) | change
    if slot is not None:
        body["slots"][0] |= slot
    covered = form.MAGIC + form.VERSION + b"\n" + canonical(body) + b"\n"
    mac = form._mac(key, covered).hex().encode()
    return resealed([*covered.split(b"\n")[:2], b"hmac-sha256 " + mac])


def test_what_is_written_is_read_back() -> None:
    assert parse(GOOD).authenticate(KEY) == HEADER
    assert len(GOOD.split(b"\n")) == 5


def test_every_flipped_byte_is_damage() -> None:
    for position in range(len(GOOD)):
        for bit in (0x01, 0x80):
            broken = bytearray(GOOD)
            broken[position] ^= bit
            with pytest.raises(HeaderDamagedError):
                parse(bytes(broken))


def test_every_length_but_the_whole_is_damage() -> None:
    for length in range(len(GOOD)):
        with pytest.raises(HeaderDamagedError):
            parse(GOOD[:length])
    for more in (b"\n", b"x", b"\0", GOOD):
        with pytest.raises(HeaderDamagedError):
            parse(GOOD + more)


def test_a_forged_checksum_does_not_pass_the_authentication() -> None:
    lines = GOOD.split(b"\n")
    lines[1] = lines[1].replace(b'"generation":7', b'"generation":8')
    parsed = parse(resealed(lines))
    assert parsed.header.generation == 8
    with pytest.raises(HeaderAlteredError):
        parsed.authenticate(KEY)
    with pytest.raises(HeaderAlteredError):
        parse(GOOD).authenticate(b"j" * 32)


@pytest.mark.parametrize("version", [b"0", b"2", b"10", b"", b"1 ", b"-1", b"\xef\xbc\x91"])
def test_another_version_is_unsupported(version: bytes) -> None:
    lines = GOOD.split(b"\n")
    lines[0] = form.MAGIC + version
    with pytest.raises(HeaderUnsupportedError):
        parse(resealed(lines))


@pytest.mark.parametrize(
    "kdf",
    [
        {"memory_kib": 64 * 1024 - 1},
        {"memory_kib": 2 * 1024 * 1024 + 1},
        {"memory_kib": 2**53 - 1},
        {"passes": 17},
        {"lanes": 17},
        {"salt": "AAAA"},
        {"salt": "A" * 88},
        {"name": "argon2i"},
        {"name": "scrypt"},
    ],
)
def test_a_derivation_outside_the_bounds_is_unsupported_even_with_a_sound_mac(kdf: dict[str, Any]) -> None:
    before = json.loads(GOOD.split(b"\n")[1])["slots"][0]["kdf"]
    with pytest.raises(HeaderUnsupportedError):
        parse(with_body({}, slot={"kdf": before | kdf}))


@pytest.mark.parametrize(
    "kdf", [{"memory_kib": 64 * 1024}, {"memory_kib": 2 * 1024 * 1024}, {"passes": 1}, {"passes": 16}, {"lanes": 16}]
)
def test_the_bounds_themselves_are_accepted(kdf: dict[str, Any]) -> None:
    before = json.loads(GOOD.split(b"\n")[1])["slots"][0]["kdf"]
    parse(with_body({}, slot={"kdf": before | kdf})).authenticate(KEY)


@pytest.mark.parametrize(
    "change",
    [
        {"generation": 0},
        {"generation": -1},
        {"generation": "7"},
        {"generation": True},
        {"generation": 7.5},
        {"vault": "AB" * 16},
        {"vault": "ab" * 15},
        {"vault": "ab " * 15 + "ab"},
        {"vault": "zz" * 16},
        {"vault": 7},
        {"slots": "x"},
        {"slots": {}},
        {"slots": [[]]},
        {"slots": [None]},
        {"slots": 3},
    ],
)
def test_a_body_of_another_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises((HeaderDamagedError, HeaderUnsupportedError)):
        parse(with_body(change))


@pytest.mark.parametrize(
    "slot",
    [
        {"id": "0123"},
        {"id": "0123 456789abcdef"},
        {"id": "0123456789ABCDEF"},
        {"kind": "telepathy"},
        {"kind": []},
        {"kind": None},
        {"nonce": "AAAA"},
        {"nonce": "****"},
        {"nonce": 5},
        {"wrapped": "AAAA"},
        {"kdf": None},
        {"kdf": "argon2id"},
        {"kdf": {"name": "argon2id"}},
        {"kdf": {"name": "argon2id", "memory_kib": -1, "passes": 1, "lanes": 1, "salt": "A" * 22}},
    ],
)
def test_a_slot_of_another_form_is_damage(slot: dict[str, Any]) -> None:
    with pytest.raises(HeaderDamagedError):
        parse(with_body({}, slot=slot))


@pytest.mark.parametrize("name", ["created", "generation", "recipient", "slots", "vault"])
def test_every_field_is_needed(name: str) -> None:
    body = json.loads(GOOD.split(b"\n")[1])
    del body[name]
    lines = [GOOD.split(b"\n")[0], canonical(body), GOOD.split(b"\n")[2]]
    with pytest.raises(HeaderDamagedError):
        parse(resealed(lines))


def test_there_are_between_one_and_32_slots() -> None:
    def many(count: int) -> bytes:
        return encode(replace(HEADER, slots=(WORDS,) * count), KEY)

    assert len(parse(many(32)).header.slots) == 32
    for count in (0, 33):
        with pytest.raises(HeaderUnsupportedError):
            parse(many(count))


def test_the_same_header_in_another_spelling_is_damage() -> None:
    lines = GOOD.split(b"\n")
    lines[1] = lines[1].replace(b'":', b'": ')
    with pytest.raises(HeaderDamagedError):
        parse(resealed(lines))


def test_a_huge_file_is_not_read_as_a_header() -> None:
    with pytest.raises(HeaderDamagedError):
        parse(form.MAGIC + b"1\n" + b"[" * form.MAX_SIZE)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(data: bytes) -> None:
    for start in (b"", form.MAGIC, form.MAGIC + b"1\n"):
        with pytest.raises(HeaderError):
            parse(start + data)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(field=st.sampled_from(["created", "generation", "recipient", "slots", "vault"]), value=_JSON)
def test_any_value_of_a_field_is_read_or_refused_by_name(field: str, value: object) -> None:
    try:
        found = parse(with_body({field: value})).authenticate(KEY)
    except HeaderError:
        return
    assert found.vault_id
    assert found.generation > 0


@given(field=st.sampled_from(["id", "kind", "created", "nonce", "wrapped", "kdf"]), value=_JSON)
def test_any_value_in_a_slot_is_read_or_refused_by_name(field: str, value: object) -> None:
    try:
        found = parse(with_body({}, slot={field: value}))
    except HeaderError:
        return
    assert len(found.header.slots) == 2
