"""Names of files in a package: readable in every script, valid on Windows, macOS and Linux, and never a trap."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

MAX_NAME = 120
"""Bytes of UTF-8, so that the path stays short enough for Windows wherever the package is unpacked."""
MAX_PATH, MAX_PART = 1024, 255
"""Bytes of UTF-8 in a path and in one name of it, in somebody else's package."""
BLOCKED = ".blocked"
_FORBIDDEN = frozenset("<>:\"/\\|?*%`$&;!'")
"""Not allowed on Windows, or with a meaning of their own in a command line or a BagIt manifest (RFC 8493 §2.1.3)."""
_RUNS = frozenset((
    "ade", "adp", "app", "appx", "bat", "chm", "cmd", "com", "command", "cpl", "desktop", "dll", "dmg", "exe",
    "gadget", "hta", "inf", "ins", "iso", "img", "jar", "js", "jse", "jsp", "lnk", "mjs", "msc", "msi", "msix",
    "msp", "mst", "pif", "pkg", "ps1", "psc1", "psd1", "psm1", "py", "reg", "scf", "scr", "sct",
    "settingcontent-ms", "sh", "shb", "sys", "terminal", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "ws", "wsc",
    "wsf", "wsh", "xll",
))  # fmt: skip
"""What a double click would start. Such an exhibit keeps its bytes and gets a harmless last extension."""


_DEVICES = frozenset((
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{port}{number}" for port in ("COM", "LPT")
    for number in "0123456789\u00b9\u00b2\u00b3"),
))  # fmt: skip
"""Opened as a device on Windows whatever follows after a dot ("Naming Files, Paths, and Namespaces")."""


def exhibit_name(ordinal: int, original: str, *, width: int = 4) -> str:
    """`0007-name.ext`: the number makes it unique, also where case or Unicode form is not told apart."""
    stem, extension = _split(_safe(original))
    tail = extension + (BLOCKED if extension[1:].lower() in _RUNS else "")
    head = f"{ordinal:0{width}d}-"
    room = MAX_NAME - len(head) - len(tail.encode())
    return head + (_shortened(stem, room).strip(" .") or "file") + tail


def _safe(text: str) -> str:
    text = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    kept = (_replaced(character) for character in text)
    return "_".join(part for part in "".join(kept).split("_") if part).strip(" .")


def _replaced(character: str) -> str:
    """Controls, direction overrides, private and unassigned characters go; spaces and separators become '_'."""
    category = unicodedata.category(character)
    if category.startswith("C"):
        return ""
    return "_" if category.startswith("Z") or character in _FORBIDDEN else character


def _split(name: str) -> tuple[str, str]:
    suffix = PurePosixPath(name).suffix
    if 2 <= len(suffix) <= 20 and suffix[1:].replace("-", "").isascii() and suffix[1:].replace("-", "").isalnum():
        return name[: -len(suffix)], suffix
    return name, ""


def _shortened(text: str, room: int) -> str:
    """At most `room` bytes, never cutting a character, nor a letter from the marks that belong to it."""
    data = text.encode("utf-8")
    if len(data) <= room:
        return text
    cut = data[:room].decode("utf-8", "ignore")
    while cut and unicodedata.combining(text[len(cut)]):
        cut = cut[:-1]
    return cut


def why_unsafe(name: str) -> str:
    """Why a path in somebody's package must not be used, in English; '' if it may be.

    Checked on reading, before anything is looked at: paths are relative, with '/' only, and name plain files.
    """
    parts = name.split("/")
    if not name or name.startswith("/"):
        return "the name is empty or an absolute path"
    if "\\" in name or ":" in name:
        return "the name holds a backslash or a drive letter"
    if any(part in {"", ".", ".."} for part in parts):
        return "the name leads out of the package (path traversal) or names no file"
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in name):
        return "the name holds a control character"
    sizes = [len(part.encode("utf-8", "replace")) for part in parts]
    if sum(sizes) + len(sizes) - 1 > MAX_PATH or max(sizes) > MAX_PART:
        return "the name is too long"
    return _why_taken_for_another(parts)


def _why_taken_for_another(parts: Iterable[str]) -> str:
    """What Windows takes for another name, and readers of lists of files (RFC 8493 §2.1.3)."""
    for part in parts:
        if part[0].isspace():
            return "the name begins with a space, which a list of files cannot say"
        if part.split(".")[0].rstrip(" ").upper() in _DEVICES:
            return "the name is a device on Windows"
        if part[-1] in " .":
            return "the name ends with a space or a dot, which Windows leaves out"
    return ""


def clash_key(name: str) -> str:
    """Equal for names that some file system takes for one (case, Unicode form)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
