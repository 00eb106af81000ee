"""Damages to the ZIP around a package: what a program that only unpacks would never show."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

from tests.exporters.package.support import zipped
from tests.hostile.package_damage import OUTSIDE, Damage, Samples, bag_files, top_of

_NO_TEXT = {"text": OUTSIDE}
"""VERIFY.txt begins where the ZIP is unpacked; what a program made of the ZIP is that program's doing."""


def _again(package: bytes, method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in bag_files(package).items():
            archive.writestr(f"{top_of(package)}/{name}", data)
    return out.getvalue()


def _with(name: str, data: bytes = b"evil\n") -> Callable[[bytes, Samples], bytes]:
    """One member more, whatever its name."""

    def change(good: bytes, samples: Samples) -> bytes:
        top = top_of(good)
        pairs = [(f"{top}/{path}", content) for path, content in bag_files(good).items()]
        return zipped([*pairs, (name.replace("TOP", top), data)])

    return change


def _cut(good: bytes, samples: Samples) -> bytes:
    return good[:-1]


def _directory_gone(good: bytes, samples: Samples) -> bytes:
    return good[: good.index(b"PK\1\2")]


def _before(good: bytes, samples: Samples) -> bytes:
    return b"MZ" + good


def _behind(good: bytes, samples: Samples) -> bytes:
    return good + b"behind"


def _comment(good: bytes, samples: Samples) -> bytes:
    return good[:-2] + struct.pack("<H", 4) + b"said"


def _local_name(good: bytes, samples: Samples) -> bytes:
    """The header before a file calls it otherwise than the directory does."""
    at = good.index(b"report.pdf")
    return good[:at] + b"repost.pdf" + good[at + 10 :]


def _overlap(good: bytes, samples: Samples) -> bytes:
    """The directory's second entry points at the first file."""
    at = good.index(b"PK\1\2", good.index(b"PK\1\2") + 4) + 42
    return good[:at] + bytes(4) + good[at + 4 :]


def _encrypted_flag(good: bytes, samples: Samples) -> bytes:
    at = good.index(b"PK\1\2") + 8
    return good[:at] + struct.pack("<H", 0x0801) + good[at + 2 :]


def _link(good: bytes, samples: Samples) -> bytes:
    """An exhibit is made a symbolic link."""
    out = bytearray(good)
    at = out.index(b"PK\1\2") + 38
    out[at : at + 4] = struct.pack("<I", 0o120777 << 16)
    return bytes(out)


DAMAGES = [
    Damage(name=f"container: {name}", kind=kind, container=change, expects=_NO_TEXT)
    for kind, name, change in (
        ("re-zipped", "zipped again, stored", lambda good, samples: _again(good, zipfile.ZIP_STORED)),
        ("re-zipped", "zipped again, compressed", lambda good, samples: _again(good, zipfile.ZIP_DEFLATED)),
        ("twice", "a member twice", _with("TOP/data/report.pdf")),
        ("twice", "a member twice in other letters", _with("TOP/DATA/report.pdf")),
        ("twice", "a member twice in another Unicode form", _with("TOP/data/exhibits/Report\u0301.pdf")),
        ("path", "a member above the folder", _with("TOP/../evil.txt")),
        ("path", "a member at an absolute path", _with("/evil.txt")),
        ("path", "a member with a backslash", _with("TOP\\evil.txt")),
        ("path", "a member on a drive", _with("C:evil.txt")),
        ("path", "a member beside the folder", _with("other/evil.txt")),
        ("path", "a member with a control character", _with("TOP/data/e\x01vil.txt")),
        ("path", "a member that is a link", _link),
        ("structure", "cut by one byte", _cut),
        ("structure", "without its directory", _directory_gone),
        ("structure", "something before it", _before),
        ("structure", "something behind it", _behind),
        ("structure", "a comment", _comment),
        ("structure", "a local header with another name", _local_name),
        ("structure", "two members over the same bytes", _overlap),
        ("structure", "a flag that says encrypted", _encrypted_flag),
    )
]
