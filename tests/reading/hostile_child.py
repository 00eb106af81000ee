"""A child that speaks the protocol and misbehaves, to test the host: `hostile_child.py BEHAVIOUR`. Never shipped."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))

from evidence_vault.reading import wire

GOOD = {
    "status": "read", "reason": "", "width": 1, "height": 1, "orientation": 1, "pages": 0, "facts": [], "cover": [],
}  # fmt: skip
SOURCE, SINK = sys.stdin.buffer, sys.stdout.buffer


def hello(refused: list[str] | None = None, version: int = wire.VERSION) -> None:
    said = {"version": version, "layers": ["test"], "refused": refused or ["network", "open", "process"]}
    wire.send(SINK, wire.HELLO, json.dumps(said).encode())


def request() -> dict[str, object]:
    return dict(json.loads(wire.receive(SOURCE, {wire.REQUEST: wire.MAX_REQUEST})[1]))


def reply(fields: dict[str, object], pixels: bytes = b"") -> None:
    wire.send(SINK, wire.REPLY, json.dumps(fields).encode())
    wire.send(SINK, wire.PIXELS, pixels)


def want(offset: int, length: int) -> bytes:
    wire.send(SINK, wire.WANTED, wire.WANT.pack(offset, length))
    return wire.receive(SOURCE, {wire.DATA: wire.MAX_RANGE})[1]


def surroundings() -> str:
    """What the child was given, for the test that it is next to nothing."""
    found = {
        "environment": sorted(os.environ),
        "descriptors": sorted(int(name) for name in os.listdir("/proc/self/fd")),  # noqa: PTH208 - names, not paths
        "folder": str(Path.cwd()),
        "session": os.getsid(0) == os.getpid(),
    }
    return json.dumps(found)


def crash() -> None:
    want(0, 1)
    os.kill(os.getpid(), signal.SIGSEGV)


def spin() -> None:
    signal.setitimer(signal.ITIMER_PROF, 0.1)
    want(0, 1)
    while True:
        pass


def endless_wants() -> None:
    while True:
        want(0, 1)


def huge_frame() -> None:
    SINK.write(wire.HEADER.pack(wire.REPLY, 0xFFFFFFFF) + b"x" * 1000)
    SINK.flush()


def no_pixels() -> None:
    wire.send(SINK, wire.REPLY, json.dumps(GOOD).encode())
    os._exit(0)


def not_json() -> None:
    wire.send(SINK, wire.REPLY, b"[[[[")
    wire.send(SINK, wire.PIXELS, b"")


def idle_death() -> None:
    reply(GOOD)
    os._exit(0)


def crash_then_bare(asked: dict[str, object]) -> None:
    if asked["op"] == "facts":
        want(0, 1)
        os._exit(1)
    reply({**GOOD, "width": 0, "height": 0, "facts": [["exif", "Make", "bare"]]})


ACTS = {
    "crash": crash,
    "spin": spin,
    "endless-wants": endless_wants,
    "huge-frame": huge_frame,
    "no-pixels": no_pixels,
    "not-json": not_json,
    "idle-death": idle_death,
    "hang": lambda: time.sleep(600),
    "greedy": lambda: wire.send(SINK, wire.WANTED, wire.WANT.pack(0, 0xFFFFFFFF)),
    "backwards": lambda: wire.send(SINK, wire.WANTED, wire.WANT.pack(1 << 63, 1)),
    "wrong-frame": lambda: wire.send(SINK, wire.HELLO, b"{}"),
    "many-pixels": lambda: reply(GOOD, b"x" * 2000),
    "surroundings": lambda: reply({**GOOD, "facts": [["text", "All", surroundings()]]}),
    "good": lambda: reply({**GOOD, "facts": [["text", "Process", str(os.getpid())]]}),
}


def view(asked: dict[str, object], behaviour: str) -> None:
    """Answers to a viewer that no honest child gives."""
    read: dict[str, object] = {"status": "read", "reason": ""}
    frames = {**read, "width": 2, "height": 2, "times": [0], "sound": False, "duration": 10}
    if behaviour == "view-extra":
        reply({**frames, "path": "/etc/passwd"}, bytes(12))
    elif behaviour == "view-many":
        reply({**frames, "times": [0] * (int(str(asked["count"])) + 1)}, bytes(12))
    elif behaviour == "view-bytes":
        reply(frames, bytes(13))
    else:
        reply({"status": "failed", "reason": "damaged"}, b"words")


def one_item(behaviour: str) -> None:
    asked = request()
    if behaviour == "crash-then-bare":
        crash_then_bare(asked)
    elif behaviour == "outside":
        want(int(str(asked["size"])) - 1, 2)
    elif behaviour.startswith("view-"):
        view(asked, behaviour)
    else:
        ACTS[behaviour]()


def main() -> None:
    behaviour = sys.argv[1]
    if behaviour == "silent":
        os._exit(3)
    if behaviour == "babble":
        SINK.write(os.urandom(4096))
        SINK.flush()
        time.sleep(600)
    if behaviour == "mute":
        time.sleep(600)
    if behaviour == "unconfined":
        hello(["open", "process"])
    else:
        hello(version=99 if behaviour == "other-version" else wire.VERSION)
    while True:
        one_item(behaviour)


if __name__ == "__main__":
    main()
