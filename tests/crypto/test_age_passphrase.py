"""The scrypt recipient, held to the kit of age's authors."""

from __future__ import annotations

import hashlib
import io

import pytest

from evidence_vault.crypto.age import (
    AgeDamagedError,
    Fault,
    PassphraseIdentity,
    PassphraseRecipient,
    open_sealed,
    seal,
)
from tests.crypto.age_files import KIT, Vector, load_vector
from tests.support import SeededEntropy

VECTORS = [load_vector(path) for path in sorted(KIT.iterdir())]
SCRYPT = [one for one in VECTORS if one.passphrases and not one.identities and not one.armored]


def test_the_kit_has_them() -> None:
    assert len(SCRYPT) >= 15
    assert {one.expect for one in SCRYPT} >= {"success", "header failure", "no match"}


@pytest.mark.parametrize("vector", SCRYPT, ids=lambda vector: vector.name)
def test_each_of_the_kits_files_is_read_as_it_says(vector: Vector) -> None:
    identity = PassphraseIdentity(vector.passphrases[0])
    if vector.expect == "success":
        with open_sealed(io.BytesIO(vector.data), identity) as reader:
            assert hashlib.sha256(reader.read()).hexdigest() == vector.payload
        return
    with pytest.raises(AgeDamagedError) as caught:
        open_sealed(io.BytesIO(vector.data), identity).read()
    assert caught.value.fault == Fault(vector.expect)


def test_what_is_wrapped_opens_with_the_passphrase_alone() -> None:
    out = io.BytesIO()
    seal(io.BytesIO(b"words"), out, [PassphraseRecipient("correct horse", 10)], entropy=SeededEntropy("s"))
    with open_sealed(io.BytesIO(out.getvalue()), PassphraseIdentity("correct horse")) as reader:
        assert reader.read() == b"words"
    with pytest.raises(AgeDamagedError) as caught:
        open_sealed(io.BytesIO(out.getvalue()), PassphraseIdentity("correct house"))
    assert caught.value.fault is Fault.NO_MATCH
    assert "correct" not in repr(PassphraseRecipient("correct horse")) + repr(PassphraseIdentity("correct horse"))
