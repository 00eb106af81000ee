"""The whole age test kit of C2SP/CCTV (tests/data/age/README.md names source and licence).

Outside our reader, and refused cleanly: ASCII armor (our files are binary; `age -d` reads both), passphrase (scrypt)
and hybrid post-quantum (mlkem768x25519) stanzas. Foreign stanzas beside an X25519 one for the identity do no
harm (x25519_grease); only an scrypt stanza must be alone.
"""

from __future__ import annotations

import hashlib
import io

import pytest

from evidence_vault.crypto.age import AgeDamagedError, Fault, Identity, open_sealed
from evidence_vault.crypto.age.header import VERSION_LINE, encode_header, parse_header
from evidence_vault.crypto.age.recipients import FILE_KEY_SIZE
from evidence_vault.errors import ObjectDamagedError, UsageError

from .age_files import IDENTITY, KIT, Vector, authentic_start, load_vector

VECTORS = [load_vector(path) for path in sorted(KIT.iterdir())]
BINARY = [vector for vector in VECTORS if not vector.armored]


def x25519_identities(vector: Vector) -> list[Identity]:
    return [Identity.parse(text) for text in vector.identities if not text.startswith("AGE-SECRET-KEY-PQ-1")]


def ours(vector: Vector) -> bool:
    """Whether the vector tests what our reader does: an X25519 identity, and no other secret."""
    return len(x25519_identities(vector)) == len(vector.identities) == 1 and not vector.passphrases


OURS = [vector for vector in BINARY if ours(vector)]
FOREIGN = [vector for vector in BINARY if not ours(vector)]
ARMORED = [vector for vector in VECTORS if vector.armored]


def read_slowly(vector: Vector) -> tuple[bytes, bool]:
    """What our reader releases in small reads, and whether it stopped at damage."""
    released = b""
    try:
        with open_sealed(io.BytesIO(vector.data), x25519_identities(vector)[0]) as reader:
            while piece := reader.read(1000):
                released += piece
    except ObjectDamagedError:
        return released, True
    return released, False


def name(vector: Vector) -> str:
    return vector.name


def test_the_kit_is_whole() -> None:
    assert (len(VECTORS), len(OURS), len(FOREIGN), len(ARMORED)) == (143, 66, 44, 33)


@pytest.mark.parametrize("vector", [v for v in OURS if v.expect == "success"], ids=name)
def test_success(vector: Vector) -> None:
    with open_sealed(io.BytesIO(vector.data), x25519_identities(vector)[0]) as reader:
        assert hashlib.sha256(reader.read()).hexdigest() == vector.payload


@pytest.mark.parametrize("vector", [v for v in OURS if v.expect != "success"], ids=name)
def test_failure(vector: Vector) -> None:
    """Each failure is found at the level the kit says."""
    with pytest.raises(ObjectDamagedError) as caught:
        open_sealed(io.BytesIO(vector.data), x25519_identities(vector)[0]).read()
    assert isinstance(caught.value, AgeDamagedError)
    assert caught.value.fault == Fault(vector.expect)


@pytest.mark.parametrize("vector", [v for v in OURS if v.expect == "payload failure"], ids=name)
def test_payload_failure_releases_no_more_than_the_kit_allows(vector: Vector) -> None:
    """The kit's digest is over what a streaming reader releases; ours looks at the end first and releases less."""
    start = authentic_start(vector)
    assert hashlib.sha256(start).hexdigest() == vector.payload
    released, damaged = read_slowly(vector)
    assert damaged
    assert start.startswith(released)


@pytest.mark.parametrize("vector", FOREIGN, ids=name)
def test_other_recipient_types_are_refused_cleanly(vector: Vector) -> None:
    """With the kit's X25519 identity where it names one, else with one the file is not for."""
    with pytest.raises(AgeDamagedError) as caught:
        open_sealed(io.BytesIO(vector.data), next(iter(x25519_identities(vector)), IDENTITY))
    assert caught.value.fault in {Fault.NO_MATCH, Fault.HEADER}


@pytest.mark.parametrize("vector", ARMORED, ids=name)
def test_armor_is_refused_as_no_age_header(vector: Vector) -> None:
    with pytest.raises(AgeDamagedError) as caught:
        open_sealed(io.BytesIO(vector.data), next(iter(x25519_identities(vector)), IDENTITY))
    assert caught.value.fault is Fault.HEADER


@pytest.mark.parametrize("vector", [v for v in VECTORS if "PQ" in "".join(v.identities)], ids=name)
def test_a_post_quantum_identity_is_refused(vector: Vector) -> None:
    with pytest.raises(UsageError):
        Identity.parse(next(text for text in vector.identities if "PQ" in text))


@pytest.mark.parametrize("vector", [v for v in BINARY if v.expect != "header failure"], ids=name)
def test_headers_are_written_back_to_the_byte(vector: Vector) -> None:
    header = parse_header(vector.data)
    assert encode_header(header.stanzas, header.mac) == vector.data[: header.size]
    assert header.authenticated == vector.data[: header.size].rpartition(b" ")[0]
    assert header.authenticated.startswith(VERSION_LINE)


@pytest.mark.parametrize("vector", [v for v in OURS if v.expect == "success"], ids=name)
def test_the_file_key_is_the_kits(vector: Vector) -> None:
    key = x25519_identities(vector)[0].unwrap(parse_header(vector.data).stanzas)
    assert key == vector.file_key
    assert len(key) == FILE_KEY_SIZE
