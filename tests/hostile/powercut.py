"""Power cuts, replayed: what a real run wrote, fsynced, renamed and said, cut off at every step.

A worker runs under strace; its system calls are replayed on a model of a disk that keeps only what was fsynced, and
may keep, drop or tear the rest: a file's bytes are certain from its own fsync on, names from that of their folder.
From each state a folder is made, opened and checked: whatever the worker had said by then must be there.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.hostile.tally import tally

_CALLS = (
    "openat,write,pwrite64,writev,lseek,fsync,fdatasync,ftruncate,rename,renameat,renameat2,"
    "unlink,unlinkat,mkdir,mkdirat,rmdir,close"
)
_LINE = re.compile(r"(\d+) +(.*)")
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?")
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_FD = re.compile(r"(\d+)<([^>]*)>")
State = dict[str, bytes | None]
"""Paths with their contents; None for a folder."""
POLICIES = ("lost", "kept", "emptied", "torn", "random", "random")


@dataclass(frozen=True, slots=True)
class Op:
    """One thing the run did: create, write, truncate, fsync, rename, unlink, mkdir, or `say` to its caller."""

    kind: str
    path: str = ""
    to: str = ""
    offset: int = 0
    data: bytes = b""


def record(worker: Sequence[str], log: Path, inside: Path) -> list[Op]:
    """Run a worker under strace; everything it did below `inside`, and every line it said, in order."""
    words = ["strace", "-f", "-y", "-xx", "-s", "20000000", "-o", str(log), "-e", f"trace={_CALLS}", *worker]
    done = subprocess.run(words, capture_output=True, check=False, timeout=280)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return list(_ops(log, str(inside)))


def _ops(log: Path, inside: str) -> Iterator[Op]:
    started: dict[str, str] = {}
    offsets: dict[int, int] = {}
    for line in log.read_text(encoding="ascii", errors="replace").splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        pid, text = found.groups()
        if text.endswith("<unfinished ...>"):
            started[pid] = text.removesuffix("<unfinished ...>")
            continue
        if text.startswith("<... "):
            text = started.pop(pid, "") + text.partition("resumed>")[2]
        call = _CALL.match(text)
        if call and int(call[3]) >= 0:
            yield from _op(call[1], call[2], int(call[3]), inside, offsets)


def _op(name: str, given: str, result: int, inside: str, offsets: dict[int, int]) -> Iterator[Op]:
    strings = [bytes.fromhex(one.replace("\\x", "")) for one, _ in _HEX.findall(given)]
    paths = [os.fsdecode(one) for one in strings]
    fd = _FD.match(given)
    number, path = (int(fd[1]), _plain(fd[2])) if fd else (-1, "")
    ours = path.startswith(inside)
    if name == "openat" and paths[0].startswith(inside):
        offsets[result] = 0
        if "O_CREAT" in given or "O_TRUNC" in given:
            yield Op("open", paths[0], to="fresh" if "O_TRUNC" in given else "")
    elif name == "lseek" and ours:
        offsets[number] = result
    elif name == "write" and number == 1 and not ours:
        yield Op("say", data=strings[0])
    elif name == "write" and ours:
        yield Op("write", path, offset=offsets.get(number, 0), data=strings[0][:result])
        offsets[number] = offsets.get(number, 0) + result
    elif name == "pwrite64" and ours:
        yield Op("write", path, offset=int(given.rsplit(",", 1)[1]), data=strings[0][:result])
    elif name == "ftruncate" and ours:
        yield Op("truncate", path, offset=int(given.rsplit(",", 1)[1]))
    elif name in {"fsync", "fdatasync"} and ours:
        yield Op("fsync", path)
    elif name.startswith("rename") and paths[0].startswith(inside):
        yield Op("rename", paths[0], to=paths[1])
    elif name.startswith(("unlink", "rmdir")) and paths[0].startswith(inside):
        yield Op("unlink", paths[0])
    elif name.startswith("mkdir") and paths[0].startswith(inside):
        yield Op("mkdir", paths[0])
    assert name != "writev" or not ours, "a call this replay does not know"


def _plain(path: str) -> str:
    if "\\x" not in path:
        return path
    return os.fsdecode(re.sub(rb"\\x([0-9a-f]{2})", lambda one: bytes.fromhex(one[1].decode()), path.encode()))


@dataclass(slots=True)
class _File:
    durable: bytes = b""
    pending: list[Op] = field(default_factory=list)


class Disk:
    """What is certain, and what may or may not have reached it."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._files: list[_File] = []
        self._certain: dict[str, int | None] = {}  # a folder has no file
        self._uncertain: list[tuple[str, Op]] = []
        self._now: dict[str, int | None] = {}
        for path in [base, *base.rglob("*")] if base.exists() else []:
            self._certain[str(path)] = None if path.is_dir() else self._new(path.read_bytes())
        self._now = dict(self._certain)

    def do(self, op: Op) -> None:
        """Take one step."""
        if op.path.endswith("-shm"):
            return  # shared memory of the running database: made anew whenever it is opened
        if op.kind == "open":
            self._open(op)
        elif op.kind in {"write", "truncate"}:
            self._file(op.path).pending.append(op)
        elif op.kind == "fsync":
            self._fsync(op.path)
        elif op.kind != "unlink" or op.path in self._now:
            _apply(self._now, op)
            self._uncertain.append((str(Path(op.path).parent), op))

    def _open(self, op: Op) -> None:
        if op.path not in self._now:
            self._now[op.path] = self._new(b"")
            self._uncertain.append((str(Path(op.path).parent), Op("create", op.path, offset=len(self._files) - 1)))
        elif op.to == "fresh":
            self._file(op.path).pending.append(Op("truncate", op.path, offset=0))

    def _fsync(self, path: str) -> None:
        if self._now.get(path) is None:
            # A name that came from another folder is certain from the fsync of the folder it came to.
            done = [one for one in self._uncertain if path in {one[0], str(Path(one[1].to).parent)}]
            for _, op in done:
                _apply(self._certain, op)
            self._uncertain = [one for one in self._uncertain if one not in done]
            return
        file = self._file(path)
        file.durable, file.pending = _written(file.durable, file.pending), []

    def state(self, policy: str, dice: random.Random) -> State:
        """What could lie there after a cut now: path to content (None: a folder)."""
        names = dict(self._certain)
        count = {"lost": 0, "random": dice.randint(0, len(self._uncertain))}.get(policy, len(self._uncertain))
        for _, op in self._uncertain[:count]:
            _apply(names, op)
        kept: dict[int, bytes] = {}
        for number in {one for one in names.values() if one is not None}:
            file = self._files[number]
            kept[number] = _written(file.durable, _chosen(file.pending, policy, dice))
        return {path: None if number is None else kept[number] for path, number in names.items()}

    def _file(self, path: str) -> _File:
        number = self._now[path]
        assert number is not None
        return self._files[number]

    def _new(self, data: bytes) -> int:
        self._files.append(_File(data))
        return len(self._files) - 1


def _apply(names: dict[str, int | None], op: Op) -> None:
    if op.kind == "mkdir":
        names[op.path] = None
    elif op.kind == "create":
        names[op.path] = op.offset
    elif op.kind == "unlink":
        names.pop(op.path, None)
    elif op.path in names:
        inside = [path for path in names if path.startswith(op.path + "/")]
        names[op.to] = names.pop(op.path)
        for path in inside:
            names[op.to + path[len(op.path) :]] = names.pop(path)


def _chosen(pending: list[Op], policy: str, dice: random.Random) -> list[Op]:
    if policy in {"lost", "emptied"}:
        return []
    if policy == "kept" or not pending:
        return pending
    if policy == "torn":
        return [*pending[:-1], _torn(pending[-1], len(pending[-1].data) // 2)]
    some = [op for op in pending if dice.random() < 0.6]
    return [_torn(op, dice.randint(0, len(op.data))) if dice.random() < 0.3 else op for op in some]


def _torn(op: Op, length: int) -> Op:
    return Op(op.kind, op.path, offset=op.offset, data=op.data[:length]) if op.kind == "write" else op


def _written(data: bytes, ops: Sequence[Op]) -> bytes:
    content = bytearray(data)
    for op in ops:
        if op.kind == "truncate":
            content = content[: op.offset].ljust(op.offset, b"\0")
        elif op.data:
            content = content.ljust(op.offset, b"\0")
            content[op.offset : op.offset + len(op.data)] = op.data
    return bytes(content)


def cuts(base: Path, ops: Sequence[Op], seed: int) -> Iterator[tuple[State, str]]:
    """Each different state that a cut could leave, and all that had been said by then."""
    disk, said, dice = Disk(base), b"", random.Random(seed)
    seen: set[int] = set()
    for op in [*ops, Op("end")]:
        for policy in POLICIES:
            state = disk.state(policy, dice)
            key = hash((frozenset(state.items()), said))
            if key not in seen:
                seen.add(key)
                yield state, said.decode()
        if op.kind == "say":
            said += op.data
        elif op.kind != "end":
            disk.do(op)


def lay_out(state: State, base: Path, to: Path) -> Path:
    """Make the folder of a state at `to`."""
    shutil.rmtree(to, ignore_errors=True)
    for path in sorted(state):
        place = to / Path(path).relative_to(base)
        data = state[path]
        if data is None:
            place.mkdir(parents=True, exist_ok=True)
        elif place.parent.is_dir():
            place.write_bytes(data)
    return to


Check = Callable[[Path, str], None]
"""Opens the folder of a state; raises whatever shows that something said by then is not there."""


@dataclass(frozen=True, slots=True)
class Share:
    """Which states are tried: so many of all (`some`), or every one in a stride of its own (`part` of `of`)."""

    some: int = 0
    part: int = 0
    of: int = 1

    def of_all(self, count: int) -> set[int]:
        """Their numbers, of `count`. A sample is seeded and has the last among them."""
        if not self.some:
            return set(range(self.part, count, self.of))
        return {*random.Random(count).sample(range(count), min(self.some, count)), count - 1}


def try_cuts(
    base: Path, before: Path, ops: Sequence[Op], to: Path, check: Check, share: Share, *, least: int
) -> None:
    """Check this share of all states; AssertionError also if there were not at least so many in all."""
    shutil.rmtree(base, ignore_errors=True)
    if before.exists():
        shutil.copytree(before, base)
    count = sum(1 for _ in cuts(base, ops, seed=len(ops)))
    assert count >= least, f"only {count} states: what was to be watched did not happen"
    chosen = share.of_all(count)
    for number, (state, said) in enumerate(cuts(base, ops, seed=len(ops))):
        if number in chosen:
            check(lay_out(state, base, to), said)
    tally("power cuts", len(chosen))


STRIDES = 8


def sample_or_every(some: int) -> list[object]:
    """Parameters: so many states in the suite, every one in the long form, in strides that can be resumed apart."""
    marks = [pytest.mark.long, pytest.mark.timeout(3600)]
    strides = [Share(part=part, of=STRIDES) for part in range(STRIDES)]
    every = [pytest.param(one, id=f"every-{one.part + 1}-of-{STRIDES}", marks=marks) for one in strides]
    return [pytest.param(Share(some=some), id="some"), *every]


def python(code: str, *words: str | Path) -> list[str]:
    """A worker of these lines."""
    return [sys.executable, "-c", code, *map(str, words)]
