"""Canonical JSON (RFC 8785): the same value is always the same bytes."""

from __future__ import annotations

import binascii
import json
from typing import Any, NoReturn

import orjson
import rfc8785

from evidence_vault.errors import CustodyError


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """RFC 8785 bytes. Raises ValueError for what I-JSON cannot hold (lone surrogates, integers beyond 2**53)."""
    return rfc8785.dumps(value)


def canonical_record(value: dict[str, Any]) -> bytes:
    """The same bytes as `canonical`, forty times faster, for records of ours: ASCII names, no fractions.

    orjson then writes what RFC 8785 §3.2.2 asks for; tests/format/test_canonical.py holds the two together.
    Raises ValueError as `canonical` does.
    """
    try:
        return orjson.dumps(value, option=_OPTIONS)
    except orjson.JSONEncodeError as error:  # a TypeError
        raise ValueError("not a record that JSON can hold") from error


def parse_record(data: bytes) -> Any:  # noqa: ANN401
    """Read a record of ours strictly: fractions and any other spelling are refused with CustodyError."""
    try:
        value, _ = _DECODER.raw_decode(data.decode("utf-8"))
        again = canonical_record(value)  # holds what may follow the value, too, against it
    except (ValueError, RecursionError) as error:
        raise CustodyError("A record is not valid JSON.") from error
    if again != data:
        raise CustodyError("A record is not in canonical form.")
    return value


def _refuse(text: str) -> NoReturn:
    raise ValueError("a record holds no fractions")


_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
# Kept, since json.loads makes a new one for every call with such arguments.
_DECODER = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse)


def parse_canonical(data: bytes) -> Any:  # noqa: ANN401
    """Read canonical JSON strictly: any other spelling of the same value is refused with CustodyError."""
    try:
        value = json.loads(data)
        again = canonical(value)
    except (ValueError, RecursionError) as error:
        raise CustodyError("A record is not valid JSON.") from error
    if again != data:
        raise CustodyError("A record is not in canonical form.")
    return value


_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_+/", b"+/!!")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_LAST = ("", "", _ALPHABET[::16], _ALPHABET[::4])
"""What the last character may be where it carries two bits, or four, of a byte and nothing else (RFC 4648 §3.5)."""
_PADDING = (b"", b"", b"==", b"=")


def b64(data: bytes) -> str:
    """base64url without padding (RFC 4648 §5)."""
    return binascii.b2a_base64(data, newline=False).rstrip(b"=").translate(_TO_URL).decode("ascii")


def unb64(text: str) -> bytes:
    """Strict reverse of `b64`: no padding, no other alphabet, no bits left over. Raises ValueError."""
    tail = len(text) % 4
    if (tail and text[-1] not in _LAST[tail]) or "=" in text:
        raise ValueError("not canonical base64url")
    return binascii.a2b_base64(text.encode("ascii").translate(_FROM_URL) + _PADDING[tail], strict_mode=True)
