"""VERIFY.txt as a person follows it: its commands, run in bash, and their answers judged as the text says."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

REFUSED, HOLDS, OTHER_KEY = "refused", "holds", "other-key"
_WINDOWS = ("Get-Content", "certutil")
NEEDED = ("bash", "openssl", "sha256sum", "find", "diff", "sed", "od")


def missing_tools() -> list[str]:
    """Programs that the commands need and that are not here."""
    return [tool for tool in NEEDED if shutil.which(tool) is None]


def blocks(text: str) -> list[str]:
    """The commands in the order of the text: after an empty line, lines indented by four. Windows' are left out."""
    found: list[list[str]] = []
    before = ""
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith("    ") and not before:
            found.append([])
        if line.startswith("    ") and (not before or before.startswith("    ")):
            found[-1].append(line[4:])
        before = line
    return ["\n".join(one) for one in found if not one[0].startswith(_WINDOWS)]


def follow(commands: list[str], folder: Path, fingerprint: str) -> str:
    """What a person concludes who was told `fingerprint` by telephone: REFUSED, HOLDS or OTHER_KEY."""
    same_key = True
    for command, wanted in _judged(commands):
        answer = _run(command, folder)
        if wanted == "fingerprint":
            same_key = answer.returncode == 0 and fingerprint in answer.stdout
        elif not _as_told(answer, wanted, folder):
            return REFUSED
    return HOLDS if same_key else OTHER_KEY


def _judged(commands: list[str]) -> Iterator[tuple[str, str]]:
    """Each command with what the text says that it must answer."""
    for command in commands:
        if "-outform DER" in command:
            yield command, "fingerprint"
        elif command.startswith("openssl dgst"):
            yield command, "verified"
        elif command.startswith("sha256sum"):
            yield command, "ok"
        elif "details withheld" in command or "-fingerprint" in command:
            yield command, "anything"
        elif "countersignature.sig" in command or "stamped.txt" in command:
            yield command, "stamps"
        else:
            yield command, "nothing"


_HOW_MANY = {
    one: f"find data/custody/anchors -name {one} 2>/dev/null | wc -l"
    for one in ("reply.tsr", "countersignature.sig", "stamped.txt")
}


def _what(command: str) -> str:
    """The file whose every copy the command must find good."""
    return next(one for one in _HOW_MANY if one in command)


def _as_told(answer: subprocess.CompletedProcess[str], wanted: str, folder: Path) -> bool:
    lines = answer.stdout.splitlines()
    if wanted == "verified":
        return len(lines) == answer.args[2].count("\n") + 1 and set(lines) == {"Verified OK"}
    if wanted == "ok":
        return answer.returncode == 0 and bool(lines) and all(line.endswith(": OK") for line in lines)
    if wanted == "stamps":
        good = sum(line in {"Verification: OK", "Verified OK"} for line in lines)
        return good == int(_run(_HOW_MANY[_what(answer.args[2])], folder).stdout)
    return wanted == "anything" or not (answer.stdout or answer.stderr)


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    keep = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, check=False, env=keep, encoding="utf-8",
        errors="backslashreplace", timeout=120,
    )  # fmt: skip
