"""What is asked of Windows and macOS, seen through fakes of their libraries: neither was run (docs/reading.md).

These hold the order and the arguments of the calls; that the systems then refuse what they should, they cannot show.
"""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from evidence_vault.reading.confine import NotConfinedError, appcontainer

WORDS = ["C:\\Program Files\\Evidence Vault\\app.exe", "--reading-child", "a b"]
HANDLES = (11, 22, 33)
SID = 0x5151


def pointed(reference: Any) -> Any:
    """What ctypes.byref was given."""
    return reference._obj


class Windows:
    """Remembers what it was asked, in order. `refusing` names functions that fail."""

    def __init__(self, *refusing: str, existing: bool = False) -> None:
        self.calls: list[str] = []
        self.refusing, self.existing = refusing, existing
        self.attributes: dict[int, Any] = {}
        self.created: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:
        def function(*arguments: Any) -> int:
            self.calls.append(name)
            if name in self.refusing:
                return 0 if name in {"CreateProcessW", "UpdateProcThreadAttribute"} else -1
            acts = vars(type(self)).get(f"_{name}")
            return int(acts(self, *arguments)) if acts else 1

        return function

    def _CreateAppContainerProfile(self, name: Any, *rest: Any) -> int:
        if self.existing:
            return appcontainer.ALREADY_EXISTS
        capabilities, count = rest[2:4]
        assert name.value == appcontainer.NAME
        assert capabilities is None
        assert count.value == 0
        pointed(rest[-1]).value = SID
        return 0

    def _DeriveAppContainerSidFromAppContainerName(self, name: Any, sid: Any) -> int:
        assert name.value == appcontainer.NAME
        pointed(sid).value = SID
        return 0

    def _InitializeProcThreadAttributeList(self, attributes: Any, count: Any, _: Any, size: Any) -> int:
        if attributes is None:
            pointed(size).value = 200
            return 0
        assert len(attributes) == 200
        assert count.value == 3
        return 1

    def _UpdateProcThreadAttribute(self, _: Any, __: Any, name: Any, value: Any, length: Any, *rest: Any) -> int:
        self.attributes[name.value] = pointed(value)
        assert length.value == ctypes.sizeof(pointed(value))
        return 1

    def _CreateProcessW(self, *arguments: Any) -> int:
        self.created = arguments
        made = pointed(arguments[-1])
        made.process, made.thread, made.pid = 77, 78, 4711
        return 1


def started(system: Windows) -> appcontainer.ProcessInfo:
    functions = appcontainer.Functions(system, system, system)
    return appcontainer.start(functions, WORDS, {"SYSTEMROOT": "C:\\Windows"}, HANDLES)


@pytest.mark.parametrize("existing", [False, True])
def test_a_child_starts_in_a_container_with_nothing(existing: bool) -> None:
    system = Windows(existing=existing)
    assert started(system).pid == 4711
    held = system.attributes[appcontainer.SECURITY_CAPABILITIES]
    assert (held.sid, held.capabilities, held.count) == (SID, None, 0)
    assert list(system.attributes[appcontainer.HANDLE_LIST]) == list(HANDLES)
    assert system.attributes[appcontainer.CHILD_PROCESS_POLICY].value == appcontainer.NO_CHILDREN
    program, line, _, _, inherits, flags, environment, folder, startup, _ = system.created
    assert program.value == WORDS[0]
    assert line.value == f'"{WORDS[0]}" --reading-child "a b"'
    assert inherits is True  # of the listed handles alone
    assert flags.value == appcontainer.FLAGS
    assert environment[:] == "SYSTEMROOT=C:\\Windows\0\0\0"
    assert folder is None
    info = pointed(startup)
    assert (info.input, info.output, info.error) == HANDLES
    assert (info.size, info.flags) == (ctypes.sizeof(info), appcontainer.USE_STD_HANDLES)
    assert info.attributes
    assert system.calls[-2:] == ["DeleteProcThreadAttributeList", "FreeSid"]


@pytest.mark.parametrize("refusing", ["CreateAppContainerProfile", "CreateProcessW", "UpdateProcThreadAttribute"])
def test_without_a_container_nothing_is_started(refusing: str) -> None:
    system = Windows(refusing)
    with pytest.raises(OSError, match=r"container|attribute"):
        started(system)
    assert ("CreateProcessW" in system.calls) == (refusing == "CreateProcessW")
    assert ("FreeSid" in system.calls) == (refusing != "CreateAppContainerProfile")


def test_the_structures_have_the_systems_sizes() -> None:
    """On a 64-bit system, as its headers say: STARTUPINFOEXW is 112 bytes, PROCESS_INFORMATION 24."""
    assert ctypes.sizeof(appcontainer.StartupInfo) == 112
    assert appcontainer.StartupInfo.attributes.offset == 104
    assert appcontainer.StartupInfo.input.offset == 80
    assert ctypes.sizeof(appcontainer.ProcessInfo) == 24
    assert ctypes.sizeof(appcontainer.Capabilities) == 24


class Mac:
    """libSystem, as far as the sandbox goes."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[Any, ...]] = []

        def sandbox_init(*arguments: Any) -> int:
            self.asked.append(arguments)
            return answer

        self.sandbox_init = sandbox_init


@pytest.mark.skipif(sys.platform == "win32", reason="the module is for POSIX systems")
@pytest.mark.parametrize("answer", [0, -1])
def test_a_mac_denies_everything_or_reads_nothing(monkeypatch: pytest.MonkeyPatch, answer: int) -> None:
    from evidence_vault.reading.confine import macos, posix

    limited: list[str] = []
    mac = Mac(answer)
    monkeypatch.setattr(posix, "limit_resources", lambda: limited.append("limits"))
    monkeypatch.setattr(macos.ctypes, "CDLL", lambda path, use_errno: mac)
    if answer:
        with pytest.raises(NotConfinedError):
            macos.confine()
    else:
        assert macos.confine() == ("rlimits", "sandbox")
    (asked,) = mac.asked
    assert asked[0].startswith(b"(version 1)(deny default)")
    assert b"allow file" not in asked[0]
    assert b"allow network" not in asked[0]
    assert b"allow process" not in asked[0]
    assert asked[1] == 0  # the profile itself is given, not the name of one
    assert limited == ["limits"]


@pytest.mark.parametrize("platform", ["freebsd14", "aix", "emscripten"])
def test_a_system_nobody_wrote_for_reads_nothing(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    from evidence_vault.reading import confine

    monkeypatch.setattr(confine, "sys", SimpleNamespace(platform=platform))
    with pytest.raises(NotConfinedError):
        confine.confine()
