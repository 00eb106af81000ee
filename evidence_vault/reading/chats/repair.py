"""One framed JSON record as a value: strictly if it can be, else from a repaired copy, and then it says how."""

from __future__ import annotations

import json
import math
import re
from typing import Any

_ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)
_STRING = r'"(?:[^"\\]++|\\.)*+"'
_LOOSE = re.compile(_STRING + r"|,(?=\s*[}\]])|:(?=\s*[,}])|[^\s,:{}\[\]\"]++", re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,30})(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?")
_WORDS = frozenset({"true", "false", "null"})
_KNOWN_ESCAPES = b'"\\/bfnrtux'


class NotJsonError(Exception):
    """Not readable even when repaired; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def load(data: bytes) -> tuple[Any, list[str]]:
    """The value and the codes of what had to be repaired. Raises NotJsonError."""
    try:
        return json.loads(data), []
    except RecursionError as error:
        raise NotJsonError("too-deep") from error
    except (ValueError, UnicodeDecodeError):
        return _repaired(data)


def _repaired(data: bytes) -> tuple[Any, list[str]]:
    codes: list[str] = []
    changed = _ESCAPE.sub(_escape, data)
    if changed != data:
        codes.append("control-escape")
    try:
        text = changed.decode("utf-8")
    except UnicodeDecodeError:
        text = changed.decode("utf-8", "replace")
        codes.append("bad-utf8")
    loose = _LOOSE.sub(_loose, text)
    if loose != text:
        codes.append("unquoted")
    try:
        try:
            return json.loads(loose), codes
        except ValueError:
            # Line ends and tabs unescaped inside a string (RFC 8259 §7 forbids them).
            return json.loads(loose, strict=False), [*codes, "raw-control"]
    except RecursionError as error:
        raise NotJsonError("too-deep") from error
    except ValueError as error:
        raise NotJsonError("damaged") from error


def _escape(found: re.Match[bytes]) -> bytes:
    body = found[1]
    if len(body) == 3:
        return b"\\u00" + body[1:]
    return found[0] if body in _KNOWN_ESCAPES else b"\\\\" + body


def _loose(found: re.Match[str]) -> str:
    part = found[0]
    if part[0] == '"' or part in _WORDS or _NUMBER.fullmatch(part):
        return part
    if part == ",":
        return ""
    return ": null" if part == ":" else json.dumps(part, ensure_ascii=False)


def text(value: object) -> str:
    """A text, or a number as one; '' for anything else. Numbers appear where formats changed over the years."""
    if type(value) is str:
        return value
    if type(value) is int:
        return str(value) if -(10**30) < value < 10**30 else ""
    if type(value) is float and math.isfinite(value):
        return repr(value)
    return ""


def whole(value: object) -> int | None:
    """A whole number, also from its digits in a text; None for anything else, and for what no date or size can be."""
    if type(value) is str:
        digits = value.strip()
        if not (0 < len(digits) < 20 and digits.lstrip("-").isascii() and digits.lstrip("-").isdigit()):
            return None
        value = int(digits)
    if type(value) is float and value.is_integer():
        value = int(value)
    return value if type(value) is int and -(1 << 53) < value < 1 << 53 else None


def items(value: object) -> list[Any]:
    """A list, or an empty one."""
    return value if type(value) is list else []


def fields(value: object) -> dict[str, Any]:
    """An object, or an empty one."""
    return value if type(value) is dict else {}
