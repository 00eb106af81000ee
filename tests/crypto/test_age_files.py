"""Writing and reading age files: every size, every position, every bit flip, every cut."""

from __future__ import annotations

import contextlib
import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_vault.crypto.age import AgeDamagedError, Fault, SealingSink, chunks_as_source, open_sealed, seal
from evidence_vault.crypto.age.header import (
    MAX_HEADER,
    MAX_STANZAS,
    Stanza,
    decode_base64,
    encode_base64,
    encode_header,
    encode_stanza,
    parse_header,
)
from evidence_vault.crypto.age.outgoing import BLOCK
from evidence_vault.crypto.age.stream import CHUNK, Layout, chunk_nonce, sealed_size
from evidence_vault.errors import ObjectDamagedError

from .age_files import IDENTITY, OTHER, CountedEntropy, content, opened, sealed

SIZES = [
    0,
    1,
    CHUNK - 1,
    CHUNK,
    CHUNK + 1,
    3 * CHUNK,
    BLOCK - 1,
    BLOCK,
    BLOCK + 1,
    2 * BLOCK,
    7 * BLOCK + 5,
    15 * BLOCK,
]


@pytest.mark.parametrize("size", SIZES)
def test_round_trip_and_what_the_pass_learned(size: int) -> None:
    data, sink = content(size), io.BytesIO()
    result = seal(io.BytesIO(data), sink, [IDENTITY.recipient])
    assert result.sha256 == hashlib.sha256(data).hexdigest()
    assert result.sealed_sha256 == hashlib.sha256(sink.getvalue()).hexdigest()
    assert (result.size, result.sealed_size) == (size, len(sink.getvalue()))
    assert result.sealed_size == sealed_size(size, parse_header(sink.getvalue()).size)
    assert opened(sink.getvalue()) == data


@pytest.mark.parametrize("size", SIZES)
def test_the_sink_writes_the_same_file_as_the_pass(size: int) -> None:
    """Given the same entropy, however the content is cut into pieces."""
    data = content(size)
    whole, pieces = io.BytesIO(), io.BytesIO()
    result = seal(io.BytesIO(data), whole, [IDENTITY.recipient], entropy=CountedEntropy())
    with SealingSink(pieces, [IDENTITY.recipient], CountedEntropy()) as sink:
        for start in range(0, size, 100_003):
            assert sink.write(data[start : start + 100_003]) == len(data[start : start + 100_003])
    assert pieces.getvalue() == whole.getvalue()
    assert sink.finish() == result


def test_two_files_of_the_same_content_share_nothing() -> None:
    first, second = sealed(content(100)), sealed(content(100))
    ends = [data[parse_header(data).size :] for data in (first, second)]
    assert ends[0][:16] != ends[1][:16]
    assert ends[0][16:] != ends[1][16:]
    assert parse_header(first).stanzas != parse_header(second).stanzas


def test_each_recipient_opens_it_and_nobody_else() -> None:
    data = sealed(b"for two", IDENTITY, OTHER)
    assert opened(data, IDENTITY) == opened(data, OTHER) == b"for two"
    with pytest.raises(AgeDamagedError) as caught:
        opened(sealed(b"for one", IDENTITY), OTHER)
    assert caught.value.fault is Fault.NO_MATCH


def test_every_flipped_bit_is_refused() -> None:
    data = sealed(b"a small file")
    for position in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[position] ^= 1 << bit
            with pytest.raises(ObjectDamagedError):
                opened(bytes(changed))


def test_every_truncation_and_addition_is_refused() -> None:
    data = sealed(b"a small file")
    for size in range(len(data)):
        with pytest.raises(ObjectDamagedError):
            opened(data[:size])
    for more in (b"\0", data[-20:], bytes(CHUNK)):
        with pytest.raises(ObjectDamagedError):
            opened(data + more)


@pytest.mark.parametrize("cut", [1, 16, 17, CHUNK, CHUNK + 16, CHUNK + 17, 2 * (CHUNK + 16)])
def test_a_cut_is_known_before_the_first_byte_is_shown(cut: int) -> None:
    data = sealed(content(5 * CHUNK))
    with pytest.raises(AgeDamagedError) as caught:
        open_sealed(io.BytesIO(data[:-cut]), IDENTITY)
    assert caught.value.fault is Fault.PAYLOAD


def test_chunks_cannot_change_places_nor_files() -> None:
    data = sealed(content(4 * CHUNK))
    start, step = parse_header(data).size + 16, CHUNK + 16
    chunks = [data[start + i * step : start + (i + 1) * step] for i in range(4)]
    other = sealed(content(4 * CHUNK))
    alien = other[parse_header(other).size + 16 :][:step]
    for order in ([1, 0, 2, 3], [0, 0, 2, 3], [0, 2, 3], [0, 1, 2, 3, 3]):
        with pytest.raises(ObjectDamagedError):
            opened(data[:start] + b"".join(chunks[i] for i in order))
    with pytest.raises(ObjectDamagedError):
        opened(data[:start] + alien + b"".join(chunks[1:]))


def test_damage_in_the_middle_leaves_the_rest_readable_and_no_plaintext_behind() -> None:
    data = bytearray(sealed(content(4 * CHUNK)))
    data[parse_header(bytes(data)).size + 16 + 2 * (CHUNK + 16)] ^= 1
    reader = open_sealed(io.BytesIO(bytes(data)), IDENTITY)
    buffer = bytearray(b"\xaa" * CHUNK)
    reader.seek(2 * CHUNK)
    with pytest.raises(ObjectDamagedError):
        reader.readinto(buffer)
    assert bytes(buffer) == bytes(CHUNK), "unauthenticated bytes stayed in the caller's buffer"
    assert reader.tell() == 2 * CHUNK
    reader.seek(3 * CHUNK)
    assert reader.read(10) == content(4 * CHUNK)[3 * CHUNK :][:10]


def test_a_file_that_shrinks_while_open_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "object"
    path.write_bytes(sealed(content(3 * BLOCK)))
    with path.open("r+b", buffering=0) as writer, open_sealed(path.open("rb", buffering=0), IDENTITY) as reader:
        assert reader.read(10) == content(10)
        writer.truncate(BLOCK)
        with pytest.raises(ObjectDamagedError):
            reader.readall()


FILE = content(40 * CHUNK + 777)
SEALED = sealed(FILE)
POSITIONS = st.one_of(
    st.integers(0, len(FILE) + 10),
    st.builds(lambda n, d: max(0, n * CHUNK + d), st.integers(0, 41), st.integers(-2, 2)),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("seek"), POSITIONS),
        st.tuples(st.just("read"), st.one_of(st.integers(0, 200), st.integers(0, 20 * CHUNK))),
        st.tuples(st.just("from-end"), st.integers(0, len(FILE))),
        st.tuples(st.just("on"), st.integers(0, 3 * CHUNK)),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_any_reading_is_like_that_of_a_plain_file(steps: list[tuple[str, int]]) -> None:
    ours, plain = open_sealed(io.BytesIO(SEALED), IDENTITY), io.BytesIO(FILE)
    for step, number in steps:
        if step == "read":
            assert ours.read(number) == plain.read(number)
        elif step == "seek":
            assert ours.seek(number) == plain.seek(number)
        elif step == "on":
            assert ours.seek(number, io.SEEK_CUR) == plain.seek(number, io.SEEK_CUR)
        else:
            assert ours.seek(-number, io.SEEK_END) == plain.seek(-number, io.SEEK_END)
        assert ours.tell() == plain.tell()


def test_the_reader_is_a_read_only_file() -> None:
    reader = open_sealed(io.BytesIO(SEALED), IDENTITY)
    assert (reader.readable(), reader.seekable(), reader.writable()) == (True, True, False)
    assert reader.size == len(FILE)
    for bad in (lambda: reader.seek(-1), lambda: reader.seek(0, 9)):
        with pytest.raises(ValueError, match="no such position"):
            bad()
    buffered = io.BufferedReader(reader)
    assert buffered.read() == FILE
    buffered.detach()
    reader.seek(5)
    assert reader.readall() == FILE[5:]


def test_closing_closes_the_file_below_and_a_closed_reader_reads_nothing() -> None:
    below = io.BytesIO(SEALED)
    reader = open_sealed(below, IDENTITY)
    reader.close()
    reader.close()
    assert below.closed
    for act in (lambda: reader.read(1), lambda: reader.seek(0)):
        with pytest.raises(ValueError, match="closed"):
            act()


def test_a_refused_file_stays_open_for_its_owner() -> None:
    below = io.BytesIO(SEALED[:-1])
    with pytest.raises(ObjectDamagedError):
        open_sealed(below, IDENTITY)
    assert not below.closed


@settings(max_examples=50, deadline=None)
@given(st.lists(st.binary(max_size=300_000), max_size=6))
def test_chunks_read_as_a_source(chunks: list[bytes]) -> None:
    sink = io.BytesIO()
    seal(chunks_as_source(chunks), sink, [IDENTITY.recipient])
    assert opened(sink.getvalue()) == b"".join(chunks)


def test_a_sealing_sink_without_its_finish_is_no_age_file() -> None:
    for size in (0, 10, BLOCK, 2 * BLOCK):
        below = io.BytesIO()
        with contextlib.suppress(RuntimeError), SealingSink(below, [IDENTITY.recipient]) as sink:
            sink.write(content(size))
            raise RuntimeError
        with pytest.raises(ObjectDamagedError):
            opened(below.getvalue())


def test_a_finished_sealing_sink_takes_no_more() -> None:
    sink = SealingSink(io.BytesIO(), [IDENTITY.recipient])
    sink.close()
    with pytest.raises(ValueError, match="finished"):
        sink.write(b"more")


# --- the header's grammar ---

GOOD = sealed(b"")
HEADER = GOOD[: parse_header(GOOD).size]


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_no_bytes_surprise_the_header_parser(data: bytes) -> None:
    for attempt in (data, b"age-encryption.org/v1\n" + data, b"age-encryption.org/v1\n-> " + data + b"\n---"):
        with pytest.raises(ObjectDamagedError):
            parse_header(attempt)


ARGUMENT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=20)
STANZA = st.builds(
    lambda args, body: Stanza(args=tuple(args), body=body), st.lists(ARGUMENT, min_size=1), st.binary()
)


@settings(max_examples=100)
@given(st.lists(STANZA, min_size=1, max_size=5), st.binary(min_size=32, max_size=32))
def test_headers_round_trip(stanzas: list[Stanza], mac: bytes) -> None:
    data = encode_header(tuple(stanzas), mac)
    header = parse_header(data + b"payload --- \n")
    assert (header.stanzas, header.mac, header.size) == (tuple(stanzas), mac, len(data))
    assert data == header.authenticated + b" " + data[-44:]


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 95, 96, 97])
def test_a_stanza_always_ends_with_a_short_line(size: int) -> None:
    lines = encode_stanza(Stanza(args=("x",), body=bytes(size))).split(b"\n")
    assert lines.pop() == b""
    assert all(len(line) == 64 for line in lines[1:-1])
    assert len(lines[-1]) < 64


def test_the_headers_size_and_the_number_of_stanzas_are_bounded() -> None:
    one = Stanza(args=("x",), body=b"")
    assert len(parse_header(encode_header((one,) * MAX_STANZAS, bytes(32))).stanzas) == MAX_STANZAS
    with pytest.raises(ObjectDamagedError):
        parse_header(encode_header((one,) * (MAX_STANZAS + 1), bytes(32)))
    with pytest.raises(ObjectDamagedError):
        parse_header(encode_header((Stanza(args=("x",), body=bytes(MAX_HEADER)),), bytes(32)))


@pytest.mark.parametrize("text", ["=", "A", "AA==", "AB", "AA A", "AA\n", "A-_A", "é"])
def test_base64_is_strict(text: str) -> None:
    with pytest.raises(ObjectDamagedError):
        decode_base64(text.encode())


@given(st.binary())
def test_base64_round_trips(data: bytes) -> None:
    assert decode_base64(encode_base64(data)) == data


@given(st.integers(0, 2**40), st.integers(100, 1000))
def test_the_layout_of_a_payload(size: int, start: int) -> None:
    end = sealed_size(size, start)
    layout = Layout.of(start=start + 16, end=end)
    assert (layout.size, layout.chunks) == (size, max(1, -(-size // CHUNK)))
    assert layout.offset(layout.chunks) == end
    assert layout.offset(0) == start + 16


def test_nonces_count_in_eleven_bytes_and_mark_the_end() -> None:
    """C2SP age, 'Payload'."""
    assert chunk_nonce(0, last=False) == bytes(12)
    assert chunk_nonce(0x010203, last=True) == bytes(8) + b"\x01\x02\x03\x01"
