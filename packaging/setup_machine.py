"""Sets this computer up for Evidence Vault, then starts what was asked for. Standard library only.

    python packaging/setup_machine.py setup [--tests]    prepare .venv and stop
    python packaging/setup_machine.py run                prepare, then start the app
    python packaging/setup_machine.py test [PYTEST ...]  prepare with the tests' packages, then run the whole suite
    python packaging/setup_machine.py python ARGS...     prepare as for tests, then .venv's Python with ARGS

Linux and macOS reach it through `make`, which finds a Python first; on Windows it is called directly, as
`py -3.13 packaging\\setup_machine.py run`. Everything comes from the hash-pinned lock in packaging/lock/. A second
run finds a stamp and does nothing. macOS and Windows are untried.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import setup_page  # noqa: E402 - run by path with -I, so the folder is not on the path by itself
import setup_system  # noqa: E402

VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
COMMAND = VENV / ("Scripts/evidence-vault.exe" if WINDOWS else "bin/evidence-vault")
LOCKS = {"run": ROOT / "packaging/lock/run.txt", "dev": ROOT / "packaging/lock/dev.txt"}
# Published as source only; built with the locked setuptools, never with a fetched one.
SOURCE_ONLY = ("bagit",)


class SetupError(Exception):
    """What went wrong and what to do about it, in words for the person at the keyboard."""


def main(arguments: list[str]) -> int:
    """Prepare, then start. Returns the exit status of what was started."""
    act, *rest = arguments or ["help"]
    if act not in {"setup", "run", "test", "python"}:
        print(__doc__)
        return 0 if act in {"help", "--help", "-h"} else 2
    tests = act in {"test", "python"} or "--tests" in rest
    try:
        prepare(tests=tests)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    if act == "run":
        return start()
    if act == "test":
        return run_tests(rest)
    return _call(PYTHON, *rest) if act == "python" else 0


def prepare(*, tests: bool) -> None:
    """Make .venv hold exactly what the lock says, and the system libraries be there where that is allowed."""
    kinds = ("run", "dev") if tests else ("run",)
    stamp = _read_stamp()
    _ensure_system(stamp, tests=tests)
    if tests:
        stamp["page"] = setup_page.ensure(stamp.get("page", ""))
    if stamp.get("base") != _fingerprint():
        _make_environment()
        stamp = {"base": _fingerprint(), **_about_system(stamp)}
    wanted = {"project": _project_digest(), **{kind: _digest(LOCKS[kind]) for kind in kinds}}
    if all(stamp.get(key) == digest for key, digest in wanted.items()) and COMMAND.exists():
        _write_stamp(stamp)
        return
    # An interrupted set-up must not look finished, nor begin all over again.
    _write_stamp({"base": stamp["base"], **_about_system(stamp)})
    for kind in kinds:
        if stamp.get(kind) != wanted[kind]:
            _install_lock(kind)
    _remove_strays()
    # Plain .pth mode: the default one adds an import hook to every start of Python.
    mode = ("--config-settings", "editable_mode=compat")
    _pip("install", "--no-deps", "--no-build-isolation", "--no-index", *mode, "-e", str(ROOT))
    _write_stamp({**stamp, **wanted})
    print("Ready.", flush=True)


def _ensure_system(stamp: dict[str, str], *, tests: bool) -> None:
    """What could not be installed last time is not tried again at every start, only when the list changes."""
    asked, key = setup_system.needed(tests=tests), f"system-{'dev' if tests else 'run'}"
    lacking = setup_system.missing(asked)
    if lacking and stamp.get(key) != " ".join(lacking):
        lacking = setup_system.ensure(asked)
    stamp[key] = " ".join(lacking)


def _about_system(stamp: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in stamp.items() if key.startswith("system-") or key == "page"}


def start() -> int:
    """The window; with no screen, the same job through the command line on the bundled sample."""
    linux = sys.platform.startswith("linux")
    if linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _call(PYTHON, ROOT / "packaging/demo.py")
    return _call(PYTHON, "-m", "gui.app")


def run_tests(arguments: list[str]) -> int:
    """The whole suite, two tests at a time, unless arguments say otherwise. Exit status of pytest."""
    return _call(PYTHON, "-m", "pytest", *(arguments or ["-n", "2"]))


def _make_environment() -> None:
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    base = Path(getattr(sys, "_base_executable", sys.executable))
    if VENV.exists():
        shutil.rmtree(VENV)
    try:
        subprocess.run([base, "-m", "venv", VENV], check=True, capture_output=True, text=True)
    except subprocess.CalledProcessError as error:
        raise SetupError(
            f"Python could not make a virtual environment:\n{error.stderr or error.stdout}\n"
            "On Debian or Ubuntu, install python3-venv. Then run the same command again."
        ) from error


def _install_lock(kind: str) -> None:
    lock = LOCKS[kind]
    entries = re.findall(r"^[A-Za-z0-9].*?(?=^[A-Za-z0-9]|\Z)", lock.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    print(f"Installing {len(entries)} pinned Python packages ({lock.name}) ...", flush=True)
    source = [entry for entry in entries if entry.split("==")[0] in SOURCE_ONLY]
    _install_entries("wheels", [entry for entry in entries if entry not in source], "--only-binary")
    if source:
        _install_entries("source", source, "--no-binary")


def _install_entries(name: str, entries: list[str], form: str) -> None:
    chosen = VENV / f"evidence-vault-{name}.txt"
    chosen.write_text("".join(entries), "utf-8")
    _pip(
        "install", "--require-hashes", "--no-deps", form, ":all:", "--no-build-isolation", "-r", str(chosen)
    )  # fmt: skip


def _remove_strays() -> None:
    """Take out what no lock names: it would hide a missing requirement."""
    keep = _locked(LOCKS["dev"]) | {"pip", "evidence-vault"}
    listed = re.findall(r"^([A-Za-z0-9._-]+)", _pip("freeze", "--all", "--exclude-editable"), re.MULTILINE)
    strays = [name for name in listed if _normal(name) not in keep]
    if strays:
        _pip("uninstall", "--yes", *strays)


def _pip(*words: str) -> str:
    command = [str(PYTHON), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, cwd=ROOT)
    if done.returncode:
        tail = "\n".join([line for line in done.stderr.splitlines() if not line.startswith("WARNING: Retry")][-12:])
        raise SetupError(
            f"{tail}\n\nThe Python packages could not all be installed. Nothing half-done will be used.\n"
            "If this computer is offline, connect it and run the same command again: it goes on where it stopped."
        )
    return done.stdout


def _locked(lock: Path) -> set[str]:
    return {_normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text("utf-8"), re.MULTILINE)}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _fingerprint() -> str:
    """Changes when .venv must be made anew: it is broken, or made in another place or by another Python."""
    settings = VENV / "pyvenv.cfg"
    parts = [str(ROOT), sys.version, settings.read_text("utf-8") if settings.exists() and PYTHON.exists() else ""]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _project_digest() -> str:
    """Changes when the project must be installed anew: its commands and packages are named in pyproject.toml."""
    return _digest(ROOT / "pyproject.toml") + _digest(Path(__file__))


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _stamp_path() -> Path:
    return VENV / "evidence-vault-setup.json"


def _read_stamp() -> dict[str, str]:
    try:
        return dict(json.loads(_stamp_path().read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def _write_stamp(stamp: dict[str, str]) -> None:
    if stamp != _read_stamp():
        _stamp_path().write_text(json.dumps(stamp, indent=1), "utf-8")


def _call(*command: object) -> int:
    try:
        return subprocess.run([str(word) for word in command], cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
