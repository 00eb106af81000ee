"""What every reply of the child is held to: exact fields, exact types, numbers in bounds. Pure."""

from __future__ import annotations

import json
from typing import Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.reasons import FROM_CHILD, Reason


class BadReplyError(Exception):
    """The child's reply is not one that our code would have written."""


def any_object(body: bytes) -> dict[str, Any]:
    """A JSON object in ASCII, whatever its fields. Raises BadReplyError, as everything here does."""
    try:
        value = json.loads(body.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise BadReplyError("not JSON") from error
    if not isinstance(value, dict):
        raise BadReplyError("not an object")
    return value


def exact_object(body: bytes, names: frozenset[str]) -> dict[str, Any]:
    """A JSON object with exactly these fields."""
    value = any_object(body)
    require(value.keys() == names, "not the expected fields")
    return value


def outcome(fields: dict[str, Any]) -> tuple[ReadStatus, Reason]:
    """The status and its reason, which go together and are the child's to give."""
    try:
        status, reason = ReadStatus(fields["status"]), Reason(fields["reason"])
    except (KeyError, ValueError, TypeError) as error:
        raise BadReplyError("an unknown status or reason") from error
    require(reason in FROM_CHILD, "a reason that is not the child's to give")
    require((status is ReadStatus.READ) == (reason is Reason.NONE), "a status without its reason")
    return status, reason


def number(value: object, least: int, most: int) -> int:
    """A whole number in bounds."""
    if type(value) is not int or not least <= value <= most:  # True is an int, and not welcome here
        raise BadReplyError("a number out of bounds")
    return value


def require(condition: bool, what: str) -> None:  # noqa: FBT001 - an assertion that stays in
    """Raise BadReplyError unless it holds."""
    if not condition:
        raise BadReplyError(what)
