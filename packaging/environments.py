"""Environments of their own for what is not the app and not its tests: the build, the docs site, the benches' peers.

Each lies in out/env/NAME and holds exactly what packaging/lock/NAME.txt lists: wheels only, every file's hash compared.
Nothing of them reaches .venv, so that no build tool can end up in what is shipped or hide a missing requirement.
Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "out/env"
VERSIONS = ((3, 11), (3, 13))


class NoPythonError(Exception):
    """There is no Python here that can be built into a program."""


def ensure(name: str, *, python: str = sys.executable) -> Path:
    """The interpreter of environment `name`, made now if the lock or `python` changed since. Raises CalledProcessError."""
    lock = ROOT / f"packaging/lock/{name}.txt"
    place, stamp = FOLDER / name, FOLDER / name / "made-from"
    wanted = f"{Path(python).resolve()} {hashlib.sha256(lock.read_bytes()).hexdigest()}"
    inside = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return inside
    print(f"Making the environment {name!r} ...", flush=True)
    shutil.rmtree(place, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([python, "-I", "-m", "venv", str(place)], check=True)
    pip = [str(inside), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]
    words = ["install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)]
    subprocess.run([*pip, *words], check=True, stdin=subprocess.DEVNULL)
    stamp.write_text(wanted, "utf-8")
    return inside


def with_shared_library() -> str:
    """A Python 3.11 to 3.13 whose library is a file of its own, as PyInstaller needs. Raises NoPythonError.

    BUILD_PYTHON chooses one. A Python that was built without such a library (pyenv's, unless told otherwise) is passed over.
    """
    wanted = os.environ.get("BUILD_PYTHON")
    names = [wanted] if wanted else ["/usr/bin/python3", sys.executable, "python3.13", "python3.12", "python3.11"]
    for name in filter(None, map(shutil.which, names)):
        if _suits(name):
            return name
    raise NoPythonError(
        "PyInstaller needs a Python 3.11 to 3.13 with its shared library.\n"
        "On Debian or Ubuntu:  sudo apt-get install python3-venv libpython3-dev\n"
        "Elsewhere, name one:  BUILD_PYTHON=/path/to/python make package"
    )


_PROBE = """
import ctypes, ensurepip, sys, sysconfig, venv
assert {low} <= sys.version_info[:2] <= {high}
if sys.platform == "linux":
    ctypes.CDLL(sysconfig.get_config_var("INSTSONAME") if sysconfig.get_config_var("Py_ENABLE_SHARED")
                else "libpython%d.%d.so.1.0" % sys.version_info[:2])
"""


def _suits(python: str) -> bool:
    code = _PROBE.format(low=VERSIONS[0], high=VERSIONS[1])
    if sys.platform == "linux" and "/.pyenv/" in str(Path(python).resolve()):
        code += 'assert sysconfig.get_config_var("Py_ENABLE_SHARED")\n'
    return subprocess.run([python, "-I", "-c", code], capture_output=True, check=False).returncode == 0
