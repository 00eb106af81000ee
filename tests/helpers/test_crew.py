"""Helpers work, end when told to, end with the vault's process, and know no more than they need."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from evidence_vault.children import Child
from evidence_vault.errors import UserCancelled
from evidence_vault.helpers import process
from evidence_vault.helpers.child import QUICK
from evidence_vault.helpers.crew import Crew, answered
from evidence_vault.helpers.process import HelperGoneError
from evidence_vault.ports import NeverCancelled
from tests.support import Cancel, made_file

NEVER = NeverCancelled()
linux = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="/proc is not here")


@pytest.fixture
def crew() -> Iterator[Crew]:
    with Crew(2) as made:
        yield made


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text("ascii")


def soon(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + 30
    while not holds() and time.monotonic() < until:
        time.sleep(0.01)
    return holds()


def fifo(folder: Path) -> Path:
    """A file that a helper waits at for ever; the quick check itself would refuse it."""
    path = folder / "fifo"
    os.mkfifo(path)
    return path


def test_jobs_are_shared_and_answered_in_order(crew: Crew, tmp_path: Path) -> None:
    paths = [made_file(tmp_path, f"f{number}", 1000 * number) for number in range(40)]
    answers = [crew.submit([QUICK, *(os.fsencode(path) for path in paths[at : at + 4])]) for at in range(0, 40, 4)]
    told = [part for answer in answers for part in answered(answer, NEVER)]
    expected = [f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_size}" for path in paths]
    assert told == [text.encode() for text in expected]
    assert len({helper.pid for helper in crew.helpers}) == 2


def test_what_is_no_file_is_said_by_name_and_ends_nothing(crew: Crew, tmp_path: Path) -> None:
    parts = [QUICK, os.fsencode(tmp_path / "gone"), os.fsencode(tmp_path), os.fsencode(fifo(tmp_path))]
    assert answered(crew.submit(parts), NEVER) == [b"!missing", b"!damaged", b"!damaged"]
    assert answered(crew.submit([QUICK]), NEVER) == []


@linux
def test_a_helper_is_told_nothing_beside_its_jobs(crew: Crew) -> None:
    for helper in crew.helpers:
        answered(helper.submit([QUICK]), NEVER)
        proc = Path(f"/proc/{helper.pid}")
        assert proc.joinpath("environ").read_bytes() == b""
        shown = proc.joinpath("cmdline").read_bytes().split(b"\0")
        assert shown[:5] == [os.fsencode(sys.executable), b"-I", b"-S", b"-B", b"-c"]
        assert shown[6] == Child.HELPER.value.encode()
        assert all(Path(os.fsdecode(part)).is_dir() for part in shown[7:-2])
        open_there = {os.fspath(one.readlink()).split(":")[0] for one in proc.joinpath("fd").iterdir()}
        assert open_there <= {"pipe", os.devnull}
        assert "Max core file size 0 0" in " ".join(proc.joinpath("limits").read_text("ascii").split())


@linux
def test_a_helper_that_dies_gives_its_work_back(crew: Crew, tmp_path: Path) -> None:
    path = os.fsencode(made_file(tmp_path, "f", 50_000_000))
    answers = [crew.submit([QUICK, *[path] * 20]) for _ in range(4)]
    for helper in crew.helpers:
        os.kill(helper.pid, signal.SIGKILL)
    for answer in answers:
        with pytest.raises(HelperGoneError):
            answered(answer, NEVER)
    with pytest.raises(HelperGoneError):
        answered(crew.submit([QUICK, path]), NEVER)


@linux
def test_stopping_ends_every_helper_in_the_middle_of_its_work(tmp_path: Path) -> None:
    path = os.fsencode(made_file(tmp_path, "f", 50_000_000))
    with Crew(2) as crew:
        pids = [helper.pid for helper in crew.helpers]
        answer = crew.submit([QUICK, *[path] * 200])
        with pytest.raises(UserCancelled):
            answered(answer, Cancel(3))
    assert not any(runs(pid) for pid in pids)
    with pytest.raises(HelperGoneError):
        answered(answer, NEVER)
    crew.stop()


def test_a_job_that_no_helper_understands_ends_it_alone(crew: Crew) -> None:
    with pytest.raises(HelperGoneError):
        answered(crew.helpers[0].submit([b"deep", b"a path without its key"]), NEVER)
    assert answered(crew.helpers[1].submit([QUICK]), NEVER) == []


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "print('Hello')"], ["/bin/true"]])
def test_what_is_no_helper_leaves_the_work_to_the_caller(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setattr(process, "_command", lambda: command)
    with Crew(2) as crew, pytest.raises(HelperGoneError):
        answered(crew.submit([QUICK]), NEVER)


PARENT = """
import os, sys, time
from evidence_vault.helpers.child import QUICK
from evidence_vault.helpers.crew import Crew
crew = Crew(2)
for helper in crew.helpers:
    helper.submit([QUICK]).result()
    helper.submit([QUICK, *[os.fsencode(sys.argv[1])] * 500])
print(*(helper.pid for helper in crew.helpers), flush=True)
time.sleep(600)
"""


@linux
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_helpers_end_with_the_vaults_process(tmp_path: Path, how: signal.Signals) -> None:
    busy = made_file(tmp_path, "f", 50_000_000)
    with subprocess.Popen([sys.executable, "-c", PARENT, busy], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pids = [int(word) for word in parent.stdout.readline().split()]
        assert len(pids) == 2
        assert all(runs(pid) for pid in pids)
        parent.send_signal(how)
    assert soon(lambda: not any(Path(f"/proc/{pid}").exists() for pid in pids))
