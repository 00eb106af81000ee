"""The lock of a vault after a kill: free again, also while a child of the killed process has its descriptor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from evidence_vault.errors import VaultBusyError
from evidence_vault.store.lock import NAME, VaultLock

ORPHANING = """
import os, subprocess, sys, time
from pathlib import Path
from evidence_vault.store.lock import NAME, VaultLock

lock = VaultLock(Path(sys.argv[1]))
name = os.path.join(os.path.realpath(sys.argv[1]), NAME)
numbers = [int(one) for one in os.listdir("/proc/self/fd") if one.isdigit() and int(one) > 2]
links = {one: f"/proc/self/fd/{one}" for one in numbers}
ours = [one for one, link in links.items() if os.path.lexists(link) and os.readlink(link) == name]
# What every child is until its own program runs: one that has the descriptors of the lock.
child = subprocess.Popen(["sleep", sys.argv[2]], pass_fds=ours, stdout=subprocess.DEVNULL)
sys.stdout.write(f"{child.pid}\\n")
sys.stdout.flush()
time.sleep(60)
"""
STARTING = """
import sys
from pathlib import Path
from evidence_vault.helpers.process import Helper
from evidence_vault.store.lock import VaultLock

lock = VaultLock(Path(sys.argv[1]))
print("locked", flush=True)
while True:
    Helper().stop()
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="descriptors are looked up in /proc")


def started(program: str, folder: Path, *more: str) -> tuple[subprocess.Popen[bytes], str]:
    process = subprocess.Popen([sys.executable, "-c", program, str(folder), *more], stdout=subprocess.PIPE)
    assert process.stdout is not None
    return process, process.stdout.readline().decode().strip()


def killed(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_a_descriptor_that_a_child_inherited_is_waited_for(tmp_path: Path) -> None:
    import fcntl

    process, child = started(ORPHANING, tmp_path, "60")
    killed(process)
    with (tmp_path / NAME).open("rb") as file, pytest.raises(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # the child does hold it
    ends = threading.Timer(0.2, os.kill, (int(child), signal.SIGKILL))
    ends.start()
    VaultLock(tmp_path).release()
    ends.join()


def test_an_owner_that_lives_is_told_from_a_dead_one(tmp_path: Path) -> None:
    process, _ = started(ORPHANING, tmp_path, "0.1")
    for _ in range(3):
        with pytest.raises(VaultBusyError):
            VaultLock(tmp_path)
    killed(process)
    VaultLock(tmp_path).release()


def test_killed_while_it_starts_helpers(tmp_path: Path) -> None:
    for _ in range(8):
        process, said = started(STARTING, tmp_path)
        assert said == "locked"
        killed(process)
        VaultLock(tmp_path).release()


def test_one_process_is_kept_from_itself_and_may_come_back(tmp_path: Path) -> None:
    first = VaultLock(tmp_path)
    with pytest.raises(VaultBusyError):
        VaultLock(tmp_path)
    with (tmp_path / NAME).open("rb"):
        pass  # a record lock falls with any descriptor of its file; the other one must still hold
    other = "import sys; from pathlib import Path; from evidence_vault.store import lock\n"
    other += "lock.ORPHANED_SECONDS = 0.1\nlock.VaultLock(Path(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", other, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "VaultBusyError" in done.stderr
    first.release()
    first.release()
    VaultLock(tmp_path).release()
