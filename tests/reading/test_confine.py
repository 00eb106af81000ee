"""Attacks from inside the child: each is refused or ends it, and each succeeds without confinement."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.reading import FactReader
from evidence_vault.reading.confine import NEEDED, Confinement, landlock, seccomp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux confinement (the others are untried)")

PROGRAM = Path(__file__).with_name("attack_child.py")
HARMLESS_WITHOUT_CONFINEMENT = [
    "read_file", "write_file", "list_folder", "remove_file", "read_memory_file", "connect", "send_datagram",
    "unix_socket", "fork", "execute", "spawn", "kill", "trace", "new_code", "memory_file", "allocate", "thread",
]  # fmt: skip


def attack(mode: str, name: str, target: str) -> subprocess.CompletedProcess[bytes]:
    arguments = [sys.executable, "-I", "-B", str(PROGRAM), mode, name, target]
    return subprocess.run(arguments, capture_output=True, timeout=60, check=False, env={})


@pytest.fixture
def targets(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Something real to attack for each attack that needs it."""
    secret, victim = tmp_path / "secret", tmp_path / "victim"
    secret.write_bytes(b"hers")
    victim.write_bytes(b"hers")
    sleeper = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    with (
        socket.create_server(("127.0.0.1", 0)) as tcp,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
        socket.socket(socket.AF_UNIX) as unix,
    ):
        udp.bind(("127.0.0.1", 0))
        unix.bind(str(tmp_path / "unix"))
        unix.listen()
        yield {
            "read_file": str(secret),
            "write_file": str(tmp_path / "new"),
            "remove_file": str(victim),
            "list_folder": str(tmp_path),
            "connect": str(tcp.getsockname()[1]),
            "send_datagram": str(udp.getsockname()[1]),
            "unix_socket": str(tmp_path / "unix"),
            "kill": str(sleeper.pid),
        }
    assert sleeper.stdin is not None
    sleeper.kill()
    sleeper.stdin.close()
    sleeper.wait()


@pytest.mark.parametrize("name", [*HARMLESS_WITHOUT_CONFINEMENT, "ring", "more_memory"])
def test_refused_when_confined(name: str, targets: dict[str, str], tmp_path: Path) -> None:
    ended = attack("confined", name, targets.get(name, "-"))
    assert b"done" not in ended.stdout
    assert ended.stdout == b"refused\n" or ended.returncode == -signal.SIGSYS, ended
    assert (tmp_path / "victim").exists()
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["read_file", "connect", "execute", "new_code"])
def test_refused_with_video_and_page_decoders_loaded(name: str, targets: dict[str, str]) -> None:
    ended = attack("viewing", name, targets.get(name, "-"))
    assert ended.stdout == b"refused\n" or ended.returncode == -signal.SIGSYS, ended


@pytest.mark.parametrize("name", ["read_file", "write_file", "connect", "execute", "kill", "new_code"])
def test_refused_in_a_thread_that_a_library_started_before(name: str, targets: dict[str, str]) -> None:
    ended = attack("threaded", name, targets.get(name, "-"))
    assert ended.stdout == b"refused\n" or ended.returncode == -signal.SIGSYS, ended


@pytest.mark.parametrize("name", HARMLESS_WITHOUT_CONFINEMENT)
def test_succeeds_without_confinement(name: str, targets: dict[str, str]) -> None:
    """The control: an attack that never works would prove nothing above."""
    ended = attack("control", name, targets.get(name, "-"))
    assert b"done" in ended.stdout, ended


def test_an_endless_loop_runs_out_of_processor_time() -> None:
    assert attack("confined", "endless", "-").returncode == -signal.SIGPROF


def test_this_kernel_lends_every_layer(reader: FactReader) -> None:
    layers = reader.layers()
    assert {"rlimits", "no-new-privs", "not-dumpable", "seccomp"} <= set(layers)
    abi = landlock.abi_version()
    assert (f"landlock-{abi}" in layers) == bool(abi)


def test_all_probes_are_needed() -> None:
    assert Confinement((), NEEDED).complete
    for missing in NEEDED:
        assert not Confinement(("everything",), NEEDED - {missing}).complete


# The filter itself, run by a small interpreter, so that the table for the other processor is looked at as well.


def verdict(
    machine: str, number: int, arguments: tuple[int, ...] = (), *, arch: int | None = None, pid: int = 7
) -> int:
    lines = seccomp.program(machine, pid)
    words = {seccomp.NUMBER: number, seccomp.ARCH: seccomp.ARCHES[machine] if arch is None else arch}
    words |= {seccomp.ARGUMENT + 8 * index: value & 0xFFFFFFFF for index, value in enumerate(arguments)}
    at, held = 0, 0
    while True:
        code, yes, no, constant = lines[at]
        at += 1
        if code == seccomp.LOAD:
            held = words[constant]
        elif code == seccomp.RETURN:
            return constant
        else:
            holds = held == constant if code == seccomp.JUMP_EQUAL else bool(held & constant)
            at += yes if holds else no


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
def test_the_filter_answers_as_its_tables_say(machine: str, column: int) -> None:
    allowed = {numbers[column] for numbers in seccomp.ALLOWED.values()}
    deadly = {numbers[column] for numbers in seccomp.DEADLY.values()}
    judged = {pair[column] for pair in (seccomp.MMAP, seccomp.MPROTECT, seccomp.CLONE, seccomp.TGKILL)}
    for number in set(range(600)) - judged - {seccomp.CLONE3[column]}:
        wanted = seccomp.ALLOW if number in allowed else seccomp.KILL if number in deadly else seccomp.REFUSE
        assert verdict(machine, number) == wanted, number
    assert verdict(machine, seccomp.CLONE3[column]) == seccomp.ABSENT


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
def test_the_filter_looks_at_arguments(machine: str, column: int) -> None:
    for call in (seccomp.MMAP, seccomp.MPROTECT):
        assert verdict(machine, call[column], (0, 4096, 3)) == seccomp.ALLOW
        assert verdict(machine, call[column], (0, 4096, 7)) == seccomp.REFUSE
    assert verdict(machine, seccomp.CLONE[column], (0x3D0F00,)) == seccomp.ALLOW  # a thread, as glibc makes them
    assert verdict(machine, seccomp.CLONE[column], (17,)) == seccomp.REFUSE  # a fork
    assert verdict(machine, seccomp.TGKILL[column], (7, 7, 6)) == seccomp.ALLOW
    assert verdict(machine, seccomp.TGKILL[column], (8, 8, 6)) == seccomp.REFUSE


@pytest.mark.parametrize("machine", list(seccomp.ARCHES))
def test_calls_of_another_architecture_end_the_process(machine: str) -> None:
    assert verdict(machine, 1, arch=0x40000003) == seccomp.KILL  # i386
    if machine == "x86_64":
        assert verdict(machine, 1 | seccomp.X32_BIT) == seccomp.KILL


HEADERS = {
    "x86_64": ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", 0),
    "aarch64": ("/usr/include/asm-generic/unistd.h", 1),
}


@pytest.mark.parametrize("machine", list(HEADERS))
def test_the_numbers_are_the_kernel_headers(machine: str) -> None:
    path, column = HEADERS[machine]
    if not Path(path).is_file():
        pytest.skip(f"{path} (kernel headers) is not installed")
    words = [line.split() for line in Path(path).read_text().splitlines() if line.startswith("#define __NR")]
    known = {line[1].removeprefix("__NR_").removeprefix("__NR3264_").removeprefix("3264_"): line[2] for line in words}
    single = {"mmap": seccomp.MMAP, "mprotect": seccomp.MPROTECT, "clone": seccomp.CLONE, "tgkill": seccomp.TGKILL}
    tables = {**seccomp.ALLOWED, **seccomp.DEADLY, **single, "clone3": seccomp.CLONE3}
    for name, numbers in tables.items():
        if name in known and known[name].isdigit() and numbers[column] is not None:
            assert numbers[column] == int(known[name]), name
    assert sum(name in known for name in tables) > 40
