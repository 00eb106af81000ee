"""Writes the locks in packaging/lock from pyproject.toml: every version pinned, every file's hash listed.

Universal over Python 3.11 to 3.13 on Linux, macOS and Windows; no package index is named in them. Run by `make lock`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging/lock"
OPTIONS = [
    "--universal",
    "--generate-hashes",
    "--python-version",
    "3.11",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-header",
    "--quiet",
]


def compile_lock(uv: str, name: str, *, upgrade: bool, options: list[str]) -> None:
    """Write one lock. The build system's requirements belong in it: installing the project must fetch nothing."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    command = [uv, "pip", "compile", "pyproject.toml", "-", *OPTIONS, *options, *(["--upgrade"] if upgrade else [])]
    command += ["--output-file", str(LOCK / f"{name}.txt")]
    subprocess.run(command, input="\n".join(build), text=True, check=True, cwd=ROOT)


def compile_alone(uv: str, name: str, *, upgrade: bool) -> None:
    """Write the lock of an extra that works without the app: `site` and `peers`."""
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"][name]
    command = [uv, "pip", "compile", "-", *OPTIONS, *(["--upgrade"] if upgrade else [])]
    command += ["--output-file", str(LOCK / f"{name}.txt")]
    subprocess.run(command, input="\n".join(extra), text=True, check=True, cwd=ROOT)


def main() -> int:
    """All locks; dev first, so that what is run and shipped takes the same versions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    wanted = parser.parse_args()
    beside = Path(sys.executable).with_name("uv")
    uv = str(beside) if beside.exists() else shutil.which("uv")
    if uv is None:
        print("uv is missing: run 'make setup' first.", file=sys.stderr)
        return 2
    LOCK.mkdir(exist_ok=True)
    compile_lock(uv, "dev", upgrade=wanted.upgrade, options=["--extra", "dev"])
    same = ["--constraint", str(LOCK / "dev.txt")]
    compile_lock(uv, "run", upgrade=wanted.upgrade, options=same)
    compile_lock(uv, "build", upgrade=wanted.upgrade, options=[*same, "--extra", "build"])
    compile_lock(uv, "ocr", upgrade=wanted.upgrade, options=[*same, "--extra", "ocr"])
    for name in ("site", "peers"):
        compile_alone(uv, name, upgrade=wanted.upgrade)
    return 0


if __name__ == "__main__":
    sys.exit(main())
