"""Builds the app into one folder with PyInstaller, with nothing in it that depends on when or where it was built.

Its products lie in out/package/app/evidence-vault. Standard library only; PyInstaller runs in the environment `build`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import stand_ins

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "out/package"
SPEC = ROOT / "packaging/pyinstaller/evidence-vault.spec"


def epoch() -> int:
    """Seconds since 1970 that every date in a build is: SOURCE_DATE_EPOCH, else the time of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def version() -> str:
    """The app's version, read without importing it."""
    text = (ROOT / "evidence_vault/__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def build(python: Path, place: Path = OUT) -> Path:
    """Run PyInstaller; the built folder. Raises CalledProcessError."""
    shutil.rmtree(place / "app", ignore_errors=True)
    shutil.rmtree(place / "work", ignore_errors=True)
    words = [
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        str(place / "app"),
        "--workpath",
        str(place / "work"),
    ]
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "TEMP") if name in os.environ}
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    # Without -I, which would ignore PYTHONHASHSEED: sets would come in another order each time.
    command = [str(python), "-s", "-P", "-B", "-m", "PyInstaller", *words, str(SPEC)]
    own = {"PYINSTALLER_CONFIG_DIR": str(place / "cache")}
    subprocess.run(command, check=True, cwd=ROOT, env={**kept, **fixed, **own})
    made = place / "app/evidence-vault"
    if sys.platform == "linux":
        (made / "evidence-vault").symlink_to("evidence-vault-window")
        gone = stand_ins.replace(made / "_internal/av.libs", made / "_internal/av")
        (place / "work/stand-ins.txt").write_text("\n".join(gone) + "\n", "utf-8")
        strip(made)
    return made


def strip(folder: Path) -> None:
    """Take out the symbols that some wheels still carry (40 MB), in extension modules alone.

    Not in the libraries beside them (`*.libs`): those were changed by patchelf, and strip may break such a file.
    """
    modules = sorted(folder.rglob("*.abi3.so")) + sorted(folder.rglob("*.cpython-*.so"))
    chosen = [str(path) for path in modules if not path.is_symlink() and "PySide6" not in path.parts]
    subprocess.run(["strip", "-D", "--strip-unneeded", *chosen], check=True)
