"""Canonical JSON (RFC 8785): the same value is always the same bytes."""

from __future__ import annotations

import base64
import json
from typing import Any

import rfc8785

from evidence_vault.errors import CustodyError


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """RFC 8785 bytes. Raises ValueError for what I-JSON cannot hold (lone surrogates, integers beyond 2**53)."""
    return rfc8785.dumps(value)


def canonical_record(value: dict[str, Any]) -> bytes:
    """The same bytes as `canonical`, five times faster, for records of ours: ASCII names, no fractions.

    Python's own encoder then writes what RFC 8785 §3.2.2 asks for; tests/format/test_canonical.py holds the two
    together.
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def parse_record(data: bytes) -> Any:  # noqa: ANN401
    """Read a record of ours strictly: fractions and any other spelling are refused with CustodyError."""
    try:
        value = json.loads(data, parse_float=_refuse, parse_constant=_refuse)
        again = canonical_record(value)
    except (ValueError, RecursionError) as error:
        raise CustodyError("A record is not valid JSON.") from error
    if again != data:
        raise CustodyError("A record is not in canonical form.")
    return value


def _refuse(text: str) -> None:
    raise ValueError("a record holds no fractions")


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


def b64(data: bytes) -> str:
    """base64url without padding (RFC 4648 §5)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def unb64(text: str) -> bytes:
    """Strict reverse of `b64`. Raises ValueError."""
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if b64(data) != text:
        raise ValueError("not canonical base64url")
    return data
