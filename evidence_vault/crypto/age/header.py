"""The text header of an age v1 file: bytes to frozen values and back, pure (C2SP age, 'Header').

header = "age-encryption.org/v1" LF  1*stanza  "--- " 43base64char LF
stanza = "-> " argument *(SP argument) LF  *(64base64char LF)  *63base64char LF
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault

VERSION_LINE = b"age-encryption.org/v1\n"
MAX_HEADER = 64 * 1024
"""A header is written by us in under 300 bytes; nobody's 64 KiB of stanzas is parsed or tried."""
MAX_STANZAS = 128
"""Each X25519 stanza costs a key agreement before anything is authenticated, so their number is bounded."""

_COLUMNS = 64
_ARG_LINE = re.compile(rb"-> [!-~]+(?: [!-~]+)*\Z")
_BODY_LINE = re.compile(rb"[A-Za-z0-9+/]{0,64}\Z")
_MAC_LINE = re.compile(rb"--- ([A-Za-z0-9+/]{43})\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stanza:
    """One wrapping of the file key. `args[0]` is the recipient type; `body` is already decoded."""

    args: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A parsed header. `authenticated` is every byte up to and including '---'; `size` counts the whole header."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    authenticated: bytes
    size: int


def _bad(reason: str) -> AgeDamagedError:
    return AgeDamagedError(Fault.HEADER, reason)


def encode_base64(data: bytes) -> str:
    """Standard base64 without padding (RFC 4648 §4)."""
    return binascii.b2a_base64(data, newline=False).rstrip(b"=").decode("ascii")


def decode_base64(text: str | bytes) -> bytes:
    """Strict and canonical unpadded base64 (RFC 4648 §3.5). Raises ObjectDamagedError otherwise."""
    raw = text.encode("ascii") if isinstance(text, str) else text
    try:
        data = binascii.a2b_base64(raw + b"=" * (-len(raw) % 4), strict_mode=True)
    except binascii.Error as error:
        raise _bad("not base64") from error
    if encode_base64(data).encode("ascii") != raw:
        raise _bad("not canonical base64")
    return data


def encode_stanza(stanza: Stanza) -> bytes:
    """The stanza as text; its last line is always shorter than 64 columns, and may be empty."""
    text = encode_base64(stanza.body)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
    return ("-> " + " ".join(stanza.args) + "\n" + "".join(line + "\n" for line in lines)).encode("ascii")


def encode_unsigned(stanzas: tuple[Stanza, ...]) -> bytes:
    """Everything the header's MAC covers: up to and including '---', without the space after it."""
    return VERSION_LINE + b"".join(encode_stanza(stanza) for stanza in stanzas) + b"---"


def encode_header(stanzas: tuple[Stanza, ...], mac: bytes) -> bytes:
    """The whole header with its 32-byte MAC."""
    return encode_unsigned(stanzas) + f" {encode_base64(mac)}\n".encode("ascii")


def find_end(start_of_file: bytes) -> int | None:
    """Length of the header at the start of these bytes, or None while its last line has not been seen."""
    mark = start_of_file.find(b"\n---")
    end = start_of_file.find(b"\n", mark + 1) if mark >= 0 else -1
    return end + 1 if end >= 0 else None


def authenticated_part(data: bytes) -> tuple[bytes, bytes, int]:
    """What the MAC of the header at the start of `data` covers, the MAC, and the header's length; no more is read.

    For who has the file key already: a MAC that holds says the header is the one that was written with it.
    Raises ObjectDamagedError (fault HEADER).
    """
    size = find_end(data[:MAX_HEADER])
    last = _MAC_LINE.match(data, data.rfind(b"\n", 0, size - 1) + 1, size - 1) if size else None
    if size is None or last is None:
        raise _bad("no age v1 header")
    return data[: last.start() + len(b"---")], decode_base64(last.group(1)), size


def parse_header(data: bytes) -> Header:
    """Parse the header at the start of `data`; what follows it is not looked at.

    Strict: exactly the grammar above, at most MAX_HEADER bytes and MAX_STANZAS stanzas of any type.
    Raises ObjectDamagedError (fault HEADER).
    """
    size = find_end(data[:MAX_HEADER])
    if size is None or not data.startswith(VERSION_LINE):
        raise _bad("no age v1 header")
    lines = data[len(VERSION_LINE) : size].split(b"\n")[:-1]
    last = _MAC_LINE.match(lines.pop())
    if last is None:
        raise _bad("malformed MAC line")
    return Header(
        stanzas=_parse_stanzas(lines),
        mac=decode_base64(last.group(1)),
        authenticated=data[: size - len(" \n") - 43],
        size=size,
    )


def _parse_stanzas(lines: list[bytes]) -> tuple[Stanza, ...]:
    stanzas: list[Stanza] = []
    position = 0
    while position < len(lines):
        if len(stanzas) == MAX_STANZAS:
            raise _bad("too many stanzas")
        stanza, position = _parse_stanza(lines, position)
        stanzas.append(stanza)
    if not stanzas:
        raise _bad("no stanza")
    return tuple(stanzas)


def _parse_stanza(lines: list[bytes], position: int) -> tuple[Stanza, int]:
    if not _ARG_LINE.match(lines[position]):
        raise _bad("malformed stanza")
    args = tuple(lines[position][3:].decode("ascii").split(" "))
    body: list[bytes] = []
    for number in range(position + 1, len(lines)):
        line = lines[number]
        if not _BODY_LINE.match(line):
            break
        body.append(line)
        if len(line) < _COLUMNS:
            return Stanza(args=args, body=decode_base64(b"".join(body))), number + 1
    raise _bad("a stanza does not end with a short line")
