"""A program that attacks the computer it runs on, confined by the product's own door or, as a control, not at all.

Run as `attack_child.py confined|viewing|threaded|control ATTACK TARGET`; prints 'refused' or 'done', or is killed.
Never shipped.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)


def must(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")


def read_file(target: str) -> None:
    Path(target).read_bytes()


def write_file(target: str) -> None:
    Path(target).write_bytes(b"x")


def list_folder(target: str) -> None:
    list(Path(target).iterdir())


def remove_file(target: str) -> None:
    Path(target).unlink()


def read_memory_file(_target: str) -> None:
    Path("/proc/self/environ").read_bytes()


def connect(target: str) -> None:
    with socket.socket(socket.AF_INET) as made:
        made.connect(("127.0.0.1", int(target)))


def send_datagram(target: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.sendto(b"x", ("127.0.0.1", int(target)))


def unix_socket(target: str) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.connect(target)


def fork(_target: str) -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def execute(_target: str) -> None:
    os.execv("/bin/echo", ["echo", "done"])


def spawn(_target: str) -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


def kill(target: str) -> None:
    os.kill(int(target), signal.SIGTERM)


def trace(_target: str) -> None:
    must(LIBC.ptrace(0, 0, 0, 0))  # PTRACE_TRACEME


def new_code(_target: str) -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def memory_file(_target: str) -> None:
    os.close(os.memfd_create("x"))


def ring(_target: str) -> None:
    must(LIBC.syscall(425, 1, ctypes.create_string_buffer(256)))  # io_uring_setup


def allocate(_target: str) -> None:
    try:
        mmap.mmap(-1, 3_000_000_000).close()
    except OSError:
        bytearray(3_000_000_000)


def more_memory(_target: str) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


def thread(_target: str) -> None:
    """Not an attack: decoders may use threads, and these are confined as well."""
    failed: list[OSError] = []

    def inside() -> None:
        try:
            list(Path("/").iterdir())
        except OSError as error:
            failed.append(error)

    worker = threading.Thread(target=inside)
    worker.start()
    worker.join()
    if failed:
        raise failed[0]


def endless(_target: str) -> None:
    while True:
        pass


ATTACKS: dict[str, Callable[[str], None]] = {
    act.__name__: act
    for act in (
        read_file, write_file, list_folder, remove_file, read_memory_file, connect, send_datagram, unix_socket, fork,
        execute, spawn, kill, trace, new_code, memory_file, ring, allocate, more_memory, thread, endless,
    )
}  # fmt: skip


def main() -> None:
    mode, attack, target = sys.argv[1:4]
    locked = threading.Event()
    if mode == "threaded":  # as a library's own thread: there before the door is locked, and let go afterwards
        threading.Thread(target=lambda: locked.wait() and attempt(attack, target)).start()
    if mode in {"confined", "viewing", "threaded"}:
        sys.path.append(str(Path(__file__).parents[2]))
        if mode == "viewing":
            from evidence_vault.reading.parsers.viewer import Viewer

            Viewer()
        from evidence_vault.reading import budget
        from evidence_vault.reading.confine import confine

        assert confine().complete
        budget.begin(0)
    if mode == "threaded":
        locked.set()
        threading.Event().wait(30)
    attempt(attack, target)


def attempt(attack: str, target: str) -> None:
    """Say how it went, and end the process."""
    try:
        ATTACKS[attack](target)
    except (OSError, MemoryError, ValueError):
        print("refused", flush=True)
    else:
        print("done", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
