"""Watching every write of a process and its children with strace, and looking for words that must not be there."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from tests.hostile.tally import tally

ASCII, CHINESE = "xyzzyMARKER", "暗记词组"
MARKS = (ASCII, CHINESE)
CODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_CALLS = (
    "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,copy_file_range,rename,renameat,"
    "renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,mknod,mknodat,socket,connect,bind,execve,execveat,setxattr"
)
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((.*)", re.DOTALL)
_TARGET = re.compile(r"\d+<([^>]*)>")
_HARMLESS = ("pipe:", "/dev/pts/", "/dev/tty", "/dev/null", "socket:", "UNIX", "anon_inode:")


def spellings() -> set[bytes]:
    """How the marks look in UTF-8, UTF-16, percent-encoding, base64 at any place in a text, and in other cases."""
    found = set()
    for mark in MARKS:
        for text in (mark, mark.lower(), mark.upper()):
            found.add(quote(text).encode())
            for coding in CODINGS:
                found |= {text.encode(coding)} | in_base64(text.encode(coding))
    return found


def in_base64(data: bytes) -> set[bytes]:
    """What of `data` looks the same wherever it stands in something encoded, in both alphabets."""
    found = set()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + data)
        own = whole[(before * 8 + 5) // 6 : (before + len(data)) * 8 // 6]
        found |= {own, own.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def escaped(data: bytes) -> str:
    """As strace -x shows it where a string has bytes that are no text: every byte in hexadecimal."""
    return "".join(f"\\x{byte:02x}" for byte in data)


SHOWN = {escaped(one) for one in spellings()}


@dataclass(slots=True)
class Watch:
    """What was seen: marks written outside, and network or connections."""

    leaks: list[str] = field(default_factory=list)
    sockets: list[str] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    started: list[str] = field(default_factory=list)
    looked_at: int = 0


def watched(
    words: Sequence[str | Path],
    log: Path,
    *,
    env: Mapping[str, str],
    cwd: Path,
    allowed: Sequence[Path] = (),
    memory: str = "",
) -> tuple[int, str, Watch]:
    """Run `words` under strace; returns status, output and what was seen. Marks in `allowed` files are her choice.

    `memory` is a folder that lies in memory alone, where a browser may write.
    """
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "-o", log, "-e", f"trace={_CALLS}", *words]
    done = subprocess.run(
        list(map(os.fspath, command)),
        env=env,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        stdin=subprocess.DEVNULL,
    )
    seen = read_log(log, [os.fspath(one) for one in allowed], memory)
    log.unlink()
    tally("commands watched", 1)
    tally("calls looked at", seen.looked_at)
    return done.returncode, done.stdout + done.stderr, seen


def read_log(log: Path, allowed: Sequence[str], memory: str = "") -> Watch:
    """Judge each call."""
    seen = Watch()
    first = True
    for line in log.read_text(encoding="ascii", errors="replace").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        call, rest = match.groups()
        seen.looked_at += 1
        if call in {"execve", "execveat"}:
            if not first and _marked(rest):
                seen.leaks.append(f"argument of a child: {call}")
            seen.started.append(_plain(rest))
            first = False
        elif call in {"socket", "connect", "bind"}:
            _socket(seen, call, rest)
        else:
            _file_call(seen, call, rest, allowed, memory)
    return seen


def _file_call(seen: Watch, call: str, rest: str, allowed: Sequence[str], memory: str) -> None:
    if call in {"open", "openat"}:
        if re.search(r"O_(WRONLY|RDWR|CREAT)", rest):
            name = _plain(rest.split('"')[1])
            seen.written.add(name)
            if not _inside(name, memory) and _marked(rest.split('"')[1]):
                seen.leaks.append("name of a file opened for writing")
        return
    target = _TARGET.match(rest)
    path = _plain(target.group(1)) if target else ""
    if path.startswith(_HARMLESS) or path in allowed or _inside(path, memory):
        return
    if _marked(rest):
        seen.leaks.append(f"{call} {path}")


def _inside(path: str, memory: str) -> bool:
    return bool(memory) and path.startswith(memory + "/")


def _socket(seen: Watch, call: str, rest: str) -> None:
    if "= -1 EPERM" in rest:  # the confined child asks once whether it is confined, and is refused by the kernel
        return
    if "AF_INET" in rest or "AF_PACKET" in rest or (call == "connect" and rest.rstrip().endswith("= 0")):
        seen.sockets.append(f"{call}({rest[:200]}")


def _marked(shown: str) -> bool:
    return any(one in shown for one in SHOWN) or any(mark in shown for mark in (ASCII, ASCII.lower()))


def _plain(shown: str) -> str:
    """A path as strace showed it, in hexadecimal or not."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda pair: chr(int(pair.group(1), 16)), shown)


def scan(*folders: Path, allowed: Sequence[Path] = ()) -> list[str]:
    """Files and names in `folders` with a mark."""
    wanted = spellings()
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if path in allowed or any(one in path.parents for one in allowed):
                continue
            data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
            tally("files searched", 1)
            if any(one in data or one in os.fsencode(path.name) for one in wanted):
                found.append(path.relative_to(folder).as_posix())
    return found


PYTHON = sys.executable
