"""Recipients and identities as text, and agreement with other people's age: `age`, `age-keygen`, pyrage."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from evidence_vault.crypto.age import Identity, Recipient, seal
from evidence_vault.crypto.age.outgoing import BLOCK
from evidence_vault.errors import BadRecipientError, UsageError

from .age_files import IDENTITY, OTHER, content, opened, sealed

# From the specification (C2SP age, 'The X25519 recipient type').
SPEC_SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
SPEC_PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
SIZES = [0, 1, 65536, BLOCK, 3 * BLOCK + 5]


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_the_specifications_own_pair() -> None:
    identity = Identity.parse(SPEC_SECRET)
    assert identity == Identity.from_secret(b"\x42" * 32)
    assert str(identity.recipient) == SPEC_PUBLIC
    assert Recipient.parse(f" {SPEC_PUBLIC}\n") == identity.recipient
    assert identity.secret_text() == SPEC_SECRET


def test_recipients_from_raw_bytes() -> None:
    public = X25519PrivateKey.generate().public_key().public_bytes_raw()
    assert Recipient.from_public(public).public == public
    assert Recipient.parse(str(Recipient.from_public(public))) == Recipient.from_public(public)


def test_an_identity_takes_a_buffer_that_is_wiped_afterwards() -> None:
    secret = bytearray(b"\x42" * 32)
    identity = Identity.from_secret(secret)
    secret[:] = bytes(32)
    assert str(identity.recipient) == SPEC_PUBLIC


@pytest.mark.parametrize("show", [repr, str, "{}".format, lambda identity: repr([identity])])
def test_an_identity_never_prints_its_secret(show) -> None:
    text = show(Identity.from_secret(b"\x42" * 32))
    assert "AGE-SECRET" not in text.upper()
    assert "42" * 4 not in text
    assert repr(b"\x42" * 32)[2:-1] not in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age1",
        "age",
        SPEC_PUBLIC.upper(),
        SPEC_PUBLIC[:-1] + "q",
        SPEC_PUBLIC[:-1],
        SPEC_PUBLIC.replace("age1", "agd1"),
        SPEC_SECRET,
        "age1pq" + SPEC_PUBLIC[4:],
        SPEC_PUBLIC + SPEC_PUBLIC,
        "age1" + "q" * 5000,
        "ssh-ed25519 AAAA",
        "é",
    ],
)
def test_bad_recipients(text: str) -> None:
    with pytest.raises(BadRecipientError):
        Recipient.parse(text)


@pytest.mark.parametrize("public", [bytes(32), b"\x01" + bytes(31), bytes(31), bytes(33), b""])
def test_low_order_and_misshapen_public_keys(public: bytes) -> None:
    """RFC 7748 §6.1: the all-zero shared secret; such a key would wrap for everybody."""
    with pytest.raises(BadRecipientError):
        Recipient.from_public(public)


@pytest.mark.parametrize("text", ["", SPEC_SECRET.lower(), SPEC_SECRET[:-1], SPEC_SECRET[:-1] + "Q", SPEC_PUBLIC])
def test_bad_identities_are_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        Identity.parse(text)
    assert not text or text not in str(caught.value)


@pytest.mark.outside
@pytest.mark.parametrize("size", SIZES)
def test_the_stock_program_opens_what_we_write(tmp_path: Path, size: int) -> None:
    age, key = program("age"), tmp_path / "key"
    key.write_text(IDENTITY.secret_text() + "\n")
    with (tmp_path / "object").open("wb") as sink:
        seal(io.BytesIO(content(size)), sink, [OTHER.recipient, IDENTITY.recipient])
    done = subprocess.run([age, "-d", "-i", key, tmp_path / "object"], capture_output=True, check=True)
    assert done.stdout == content(size)


@pytest.mark.outside
@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_the_stock_program_writes(tmp_path: Path, size: int) -> None:
    age, keygen = program("age"), program("age-keygen")
    made = subprocess.run([keygen], capture_output=True, check=True, text=True)
    identity = Identity.parse(made.stdout.splitlines()[-1])
    assert f"public key: {identity.recipient}" in made.stdout
    done = subprocess.run(
        [age, "-r", str(OTHER.recipient), "-r", str(identity.recipient)],
        input=content(size),
        capture_output=True,
        check=True,
    )
    assert opened(done.stdout, identity) == content(size)
    assert opened(done.stdout, OTHER) == content(size)


@pytest.mark.outside
def test_the_stock_program_refuses_what_we_refuse(tmp_path: Path) -> None:
    age, key = program("age"), tmp_path / "key"
    key.write_text(IDENTITY.secret_text() + "\n")
    done = subprocess.run([age, "-d", "-i", key], input=sealed(content(100))[:-1], capture_output=True, check=False)
    assert done.returncode != 0


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_both_ways(size: int) -> None:
    identity = pyrage.x25519.Identity.from_str(IDENTITY.secret_text())
    assert str(identity.to_public()) == str(IDENTITY.recipient)
    assert pyrage.decrypt(sealed(content(size)), [identity]) == content(size)
    assert opened(pyrage.encrypt(content(size), [identity.to_public()])) == content(size)
