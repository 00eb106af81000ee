"""The journal's frames and entries: what goes in comes out, and nothing else is read."""

from __future__ import annotations

import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import JournalDamagedError
from evidence_vault.format.journal import (
    MAX_FRAME,
    START,
    Entry,
    LoggedCheckpoint,
    LoggedEvent,
    Place,
    decode,
    encode,
    new_file,
    read_entries,
    read_start,
    seal_entry,
)
from evidence_vault.model import VaultId

KEY, VAULT = bytes(range(32)), VaultId("ab" * 16)
TEXTS = st.text(alphabet="abcXYZ019-_", max_size=9)
ENTRIES = st.builds(
    Entry,
    events=st.lists(st.builds(LoggedEvent, st.binary(max_size=9), st.lists(TEXTS, max_size=3).map(tuple))).map(tuple),
    checkpoints=st.lists(st.builds(LoggedCheckpoint, *[st.binary(max_size=9)] * 3), max_size=3).map(tuple),
    changes=st.binary(max_size=9),
)


def made(entries: list[Entry]) -> tuple[bytes, list[Place]]:
    data, at = new_file(VAULT, os.urandom)
    places = [at]
    for entry in entries:
        frame, at = seal_entry(entry, KEY, VAULT, at, os.urandom)
        data += frame
        places.append(at)
    return data, places


def read(data: bytes, key: bytes = KEY, vault: VaultId = VAULT) -> list[tuple[Entry, Place]]:
    stream = io.BytesIO(data)
    return list(read_entries(stream, key, vault, read_start(stream.read(START), vault)))


@given(ENTRIES)
def test_an_entry_reads_back(entry: Entry) -> None:
    assert decode(encode(entry)) == entry


@given(st.binary(max_size=60))
def test_any_bytes_are_an_entry_in_its_one_form_or_refused(data: bytes) -> None:
    try:
        entry = decode(data)
    except JournalDamagedError:
        return
    assert encode(entry) == data


@given(st.lists(ENTRIES, max_size=4))
def test_a_journal_reads_back_with_its_places(entries: list[Entry]) -> None:
    data, places = made(entries)
    assert read(data) == list(zip(entries, places[1:], strict=True))
    assert places[-1].offset == len(data)


def test_every_flipped_bit_and_every_cut_is_refused() -> None:
    data, places = made([Entry(changes=b"one"), Entry(changes=b"two")])
    for place in range(len(data)):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(JournalDamagedError):
            read(flipped)
        if place not in {one.offset for one in places}:
            with pytest.raises(JournalDamagedError):
                read(data[:place])


@pytest.mark.parametrize(("key", "vault"), [(bytes(32), VAULT), (KEY, VaultId("cd" * 16))])
def test_another_key_or_vault_reads_nothing(key: bytes, vault: VaultId) -> None:
    with pytest.raises(JournalDamagedError):
        read(made([Entry(changes=b"one")])[0], key, vault)


@pytest.mark.parametrize("length", [0, 15, MAX_FRAME + 1, 2**32 - 1, MAX_FRAME])
def test_a_false_length_is_refused_and_costs_no_memory(length: int) -> None:
    data, _ = made([])
    with pytest.raises(JournalDamagedError):
        read(data + length.to_bytes(4, "big") + bytes(100))
