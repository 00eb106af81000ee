"""What comes from authorities, counter-signers and recovery sheets: time stamps, answers, shares, words."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from evidence_vault.crypto.shares import combine, split
from evidence_vault.crypto.words import words_to_secret
from evidence_vault.custody import chain, countersign, token, tsp
from evidence_vault.custody.chain import Trust
from evidence_vault.errors import CustodyError, WrongSecretError
from evidence_vault.errors_outside import BadAuthorityError, CounterSignatureRefusedError, TokenRefusedError
from evidence_vault.format import anchor

Target = Callable[[bytes], None]
DATA = Path(__file__).parents[1] / "data" / "rfc3161"


@lru_cache(maxsize=1)
def sound_request() -> bytes:
    return (DATA / "test_tsa" / "request.der").read_bytes()


@lru_cache(maxsize=1)
def trust() -> Trust:
    return Trust.of_pem((DATA / "test_tsa" / "ts_chain.pem").read_bytes(), carried=False)


def time_request(data: bytes) -> None:
    with contextlib.suppress(TokenRefusedError):
        asked = tsp.parse_request(data)
        assert isinstance(asked.digest, bytes)


def time_reply(data: bytes) -> None:
    """The whole check, as for a reply that arrives: nothing but what the authority signed may hold."""
    with contextlib.suppress(TokenRefusedError):
        said = tsp.parse_reply(data)
        assert len(said.certificates) <= tsp.MAX_CERTIFICATES
    with contextlib.suppress(TokenRefusedError):
        held = token.check_token(sound_request(), data, trust())
        assert held.time_text == SIGNED_TIME


SIGNED_TIME = "2024-10-08T15:40:32Z"


def certificates(data: bytes) -> None:
    with contextlib.suppress(BadAuthorityError):
        for one in chain.load_pem(data):
            chain.fingerprint_of(one)
    with contextlib.suppress(BadAuthorityError):
        Trust.of_pem(data, carried=False)


def counter_answer(data: bytes) -> None:
    """A file somebody gave back. Nothing but a key's own signature over these very bytes holds."""
    with contextlib.suppress(CounterSignatureRefusedError):
        answer = anchor.parse_answer(data)
        if answer.stamped:
            with contextlib.suppress(CustodyError):
                anchor.parse_stamped(answer.stamped)
        found = countersign.check(
            answer.stamped, answer.signature, answer.public_key, answer.statement, answer.statement_signature
        )
        assert countersign.load_key(found.key_pem)


def counter_key(data: bytes) -> None:
    with contextlib.suppress(CounterSignatureRefusedError):
        key = countersign.load_key(data)
        assert countersign.load_key(countersign.key_pem(key))
        assert not countersign.holds(key, data[:64], b"x")


def counter_statement(data: bytes) -> None:
    with contextlib.suppress(CounterSignatureRefusedError):
        said = anchor.parse_statement(data)
        assert f"name {said.name}\ntime {said.time}\n" in data.decode()


def stamped(data: bytes) -> None:
    with contextlib.suppress(CustodyError):
        body = anchor.body_of(data)
        assert data.endswith(body)


SECRET = bytes(range(32))


@lru_cache(maxsize=1)
def sheets() -> tuple[str, ...]:
    return tuple(split(SECRET))


def shares(data: bytes) -> None:
    """Two sheets as typed: the right secret, or a refusal by name; never another secret of the same set."""
    first, _, second = data.decode("utf-8", "replace").partition("\n")
    with contextlib.suppress(WrongSecretError):
        found = combine([first, second])
        assert isinstance(found, bytes)
        if " ".join(first.lower().split()) in sheets():
            assert found == SECRET, "a mistyped sheet gave another secret"


def words(data: bytes) -> None:
    with contextlib.suppress(WrongSecretError):
        assert len(words_to_secret(data.decode("utf-8", "replace"))) == 32


OUTSIDE_TARGETS: dict[str, Target] = {
    one.__name__.replace("_", "-"): one
    for one in (
        time_request, time_reply, certificates, counter_answer, counter_key, counter_statement, stamped, shares,
        words,
    )
}  # fmt: skip
