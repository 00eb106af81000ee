"""What an authority stamps or a recipient signs, and the answer a recipient gives back. Pure.

The stamped bytes are six lines: `evidence-vault-anchor/1`, `salt <64 hex>`, and the checkpoint's body. The salt is
random, so that their SHA-256 says nothing to an authority.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from evidence_vault.errors import CustodyError
from evidence_vault.errors_outside import CounterSignatureRefusedError
from evidence_vault.format.checkpoint import CheckpointBody, parse_body

FIRST_LINE = b"evidence-vault-anchor/1\n"
SALT_SIZE = 32
MAX_ANSWER = 64 * 1024
MAX_NAME = 200
ANSWER_FORMAT = "evidence-vault-countersignature"
_STATEMENT = "evidence-vault-countersigner/1"
_SALT = re.compile(rb"salt ([0-9a-f]{64})\n")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z\Z")
_PEM = re.compile(rb"-----BEGIN (PUBLIC KEY|CERTIFICATE)-----[A-Za-z0-9+/=\r\n]+-----END \1-----")


def stamped_bytes(salt: bytes, body: bytes) -> bytes:
    """The bytes to be stamped over a checkpoint body. Raises CustodyError for a body that is none."""
    parse_body(body)
    if len(salt) != SALT_SIZE:
        raise CustodyError("An anchor's salt is 32 bytes long.")
    return FIRST_LINE + b"salt " + salt.hex().encode("ascii") + b"\n" + body


def body_of(stamped: bytes) -> bytes:
    """The checkpoint body inside stamped bytes. Raises CustodyError for any other form."""
    salt = _SALT.match(stamped, len(FIRST_LINE))
    if not stamped.startswith(FIRST_LINE) or salt is None:
        raise CustodyError("What was stamped is not of the documented form.")
    body = stamped[salt.end() :]
    parse_body(body)
    return body


def parse_stamped(stamped: bytes) -> CheckpointBody:
    """What stamped bytes are over. Raises CustodyError."""
    return parse_body(body_of(stamped))


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who counter-signed and when, in the signer's own words. `time` is UTC text."""

    name: str
    time: str
    stamped_sha256: str


def statement_text(name: str, time: str, stamped: bytes) -> bytes:
    """The statement's four lines. Raises CounterSignatureRefusedError for a name with line breaks, or too long."""
    text = f"{_STATEMENT}\nname {name}\ntime {time}\nstamped {sha256(stamped).hexdigest()}\n".encode()
    parse_statement(text)
    return text


def parse_statement(data: bytes) -> Statement:
    """Read a statement strictly. Raises CounterSignatureRefusedError."""
    try:
        lines = data.decode("utf-8").split("\n")
        first, name, time, stamped, end = lines
    except (UnicodeDecodeError, ValueError) as error:
        raise CounterSignatureRefusedError from error
    labels = first == _STATEMENT and name.startswith("name ") and stamped.startswith("stamped ") and not end
    said = name[5:]
    if not labels or not is_name(said) or not time.startswith("time ") or not is_time(time[5:]):
        raise CounterSignatureRefusedError
    return Statement(name=said, time=time[5:], stamped_sha256=stamped[8:])


def is_name(text: str) -> bool:
    """One printable line that is not too long; empty is allowed."""
    return len(text) <= MAX_NAME and (text == "" or text.isprintable())


def is_time(text: str) -> bool:
    """UTC text as checkpoints hold it."""
    try:
        return bool(_TIME.match(text) and datetime.fromisoformat(text))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a recipient gave back, unchecked. `stamped` is empty in the form that `openssl` makes."""

    signature: bytes
    public_key: bytes
    stamped: bytes = b""
    statement: bytes = b""
    statement_signature: bytes = b""


def answer_bytes(answer: Answer) -> bytes:
    """The small file that is given back: one JSON object."""
    value = {
        "format": ANSWER_FORMAT,
        "version": 1,
        "stamped": answer.stamped.decode("utf-8"),
        "public_key": answer.public_key.decode("ascii"),
        "signature": _b64(answer.signature),
        "statement": answer.statement.decode("utf-8"),
        "statement_signature": _b64(answer.statement_signature),
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def parse_answer(data: bytes) -> Answer:
    """Read either form: our JSON, or what `openssl` writes: base64 of the signature, and the key in PEM.

    Raises CounterSignatureRefusedError.
    """
    if len(data) > MAX_ANSWER:
        raise CounterSignatureRefusedError
    try:
        return _from_json(data) if data.lstrip()[:1] == b"{" else _from_openssl(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CounterSignatureRefusedError from error


def _from_json(data: bytes) -> Answer:
    value: dict[str, Any] = json.loads(data)
    if value["format"] != ANSWER_FORMAT or value["version"] != 1:
        raise ValueError("another format")
    return Answer(
        signature=_unb64(value["signature"]),
        public_key=value["public_key"].encode("ascii"),
        stamped=value["stamped"].encode("utf-8"),
        statement=value["statement"].encode("utf-8"),
        statement_signature=_unb64(value["statement_signature"]),
    )


def _from_openssl(data: bytes) -> Answer:
    pem = _PEM.search(data)
    if pem is None:
        raise ValueError("no key")
    rest = data[: pem.start()] + data[pem.end() :]
    return Answer(signature=_unb64(b"".join(rest.split()).decode("ascii")), public_key=pem.group(0) + b"\n")


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unb64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text.encode("ascii"), strict_mode=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
