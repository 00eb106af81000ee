"""The BagIt 1.0 tag files (RFC 8493 §2): values to bytes, and strictly back. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = ".sig"
UNLISTED = frozenset({TAG_MANIFEST, TAG_MANIFEST + SIGNATURE})
"""The list of tag files cannot list itself, nor the signature over it; everything else is listed somewhere."""
VERSION_LABEL = "Evidence-Vault-Package-Version"
VERSION = "1"
_LINE = re.compile(r"([0-9a-fA-F]+)[ \t]+\*?(.+)\Z")
_ESCAPES = (("%", "%25"), ("\n", "%0A"), ("\r", "%0D"))


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as a manifest lists it: path in the bag, and SHA-256 as 64 lowercase hexadecimal digits."""

    path: str
    sha256: str


class MalformedError(ValueError):
    """A tag file that is not of the form RFC 8493 asks for; the text says how, in English."""


def manifest(files: Iterable[Listed]) -> bytes:
    """A manifest that `sha256sum -c` reads: digest, two spaces, path; sorted by path (RFC 8493 §2.1.3).

    Raises MalformedError for a path that no manifest can say.
    """
    ordered = sorted(files, key=lambda one: one.path)
    for one in ordered:
        if unsayable(one.path):
            raise MalformedError(f"a list of files cannot say a path that begins or ends so: {one.path!r}")
    return "".join(f"{one.sha256}  {_escaped(one.path)}\n" for one in ordered).encode("utf-8")


def parse_manifest(data: bytes, *, digits: int = 64) -> dict[str, str]:
    """Path to digest. Raises MalformedError, naming the line, for anything else and for a path listed twice."""
    found: dict[str, str] = {}
    for number, line in enumerate(_lines(data), 1):
        match = _LINE.match(line)
        if match is None or len(match[1]) != digits:
            raise MalformedError(f"line {number} is not a digest and a path")
        path = _unescaped(match[2]).removeprefix("./")
        if unsayable(path):
            raise MalformedError(f"line {number} names a path that readers of such lists take for another: {path!r}")
        if path in found:
            raise MalformedError(f"line {number} lists a file a second time: {path}")
        found[path] = match[1].lower()
    return found


def unsayable(path: str) -> bool:
    """Whether a path begins or ends with a space of any script, or begins with '*' or './', or is empty.

    Digest and path are parted by any number of spaces and tabs, and only CR, LF and '%' have an escape (RFC 8493
    §2.1.3): what some readers take for a part of the path, others take for what parts it from the digest.
    """
    return not path or path != path.strip() or path.startswith(("*", "./"))


def bag_info(fields: Iterable[tuple[str, str]]) -> bytes:
    """Label and value on one line each (RFC 8493 §2.2.2); values are single lines."""
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in fields).encode("utf-8")


def parse_bag_info(data: bytes) -> Mapping[str, str]:
    """Labels to values; of a repeated label the last. Raises MalformedError."""
    found: dict[str, str] = {}
    label = ""
    for number, line in enumerate(_lines(data), 1):
        if line[0] in " \t" and label:
            found[label] += " " + line.strip()
            continue
        label, colon, value = line.partition(":")
        if not colon or not label.strip():
            raise MalformedError(f"line {number} is not a label and a value")
        found[label] = value.strip()
    return found


def check_declaration(data: bytes) -> None:
    """bagit.txt, exactly (RFC 8493 §2.1.1). Raises MalformedError."""
    if data.replace(b"\r\n", b"\n") not in {DECLARATION, DECLARATION[:-1]}:
        raise MalformedError("it is not the declaration of a BagIt 1.0 bag in UTF-8")


def _lines(data: bytes) -> list[str]:
    if data.startswith(b"\xef\xbb\xbf"):
        raise MalformedError("it begins with a byte order mark")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedError("it is not UTF-8 text") from error
    return [line for line in re.split(r"\r\n|\n|\r", text) if line]


def _escaped(path: str) -> str:
    for plain, escaped in _ESCAPES:
        path = path.replace(plain, escaped)
    return path


def _unescaped(path: str) -> str:
    return re.sub("%(25|0[AaDd])", lambda match: bytes.fromhex(match[1]).decode("ascii"), path)
