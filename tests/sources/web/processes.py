"""The processes of one browser as /proc tells of them (Linux, proc(5)): who they are, and what they listen on."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

_LISTEN = "0A"


def family(profiles: Path) -> dict[int, bytes]:
    """Command lines by process id: the browsers whose profile lies in `profiles`, and everything below them."""
    parents: dict[int, int] = {}
    commands: dict[int, bytes] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                pid = int(folder.name)
                commands[pid] = (folder / "cmdline").read_bytes()
                parents[pid] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
    browsers = {pid for pid, words in commands.items() if b"--user-data-dir=" + os.fsencode(profiles) in words}
    return {pid: words for pid, words in commands.items() if browsers & _above(pid, parents)}


def renderers(profiles: Path) -> list[int]:
    """The page processes of that browser, and of no other."""
    return [pid for pid, words in family(profiles).items() if b"--type=renderer" in words]


def above(pid: int) -> set[int]:
    """A process and all it descends from."""
    found: set[int] = set()
    while pid > 1 and pid not in found:
        found.add(pid)
        try:
            pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            break
    return found


def status(pid: int) -> dict[str, str]:
    """The lines of /proc/PID/status by name."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def listening(pids: set[int]) -> list[str]:
    """Sockets of TCP and UDP ports that one of these processes holds open to others: local address of each."""
    held = set()
    for pid in pids:
        with contextlib.suppress(OSError):
            for link in Path(f"/proc/{pid}/fd").iterdir():
                with contextlib.suppress(OSError):
                    if match := re.fullmatch(r"socket:\[(\d+)\]", str(link.readlink())):
                        held.add(match[1])
    found = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == _LISTEN and fields[9] in held:
                found.append(fields[1])
    return found


def _above(pid: int, parents: dict[int, int]) -> set[int]:
    found: set[int] = set()
    while pid in parents and pid not in found:
        found.add(pid)
        pid = parents[pid]
    return found | {pid}
