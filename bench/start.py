"""How soon something is there: the command line's help, and the unlock screen."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row, seconds
from bench.vaults import new_vault

COMMAND = Path(sys.executable).with_name("evidence-vault")

# The app as it starts for her, ended when its first window has been painted.
FIRST_PAINT = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget):
            QTimer.singleShot(0, lambda: os._exit(42))
        return False

def watched_exec(*ignored):
    QApplication.instance().installEventFilter(watch)
    return real_exec()

watch, real_exec = Watch(), QApplication.exec
QApplication.exec = watched_exec
sys.argv = ["evidence-vault-window", sys.argv[1]]
from gui.app import main
sys.exit(main())
"""


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Medians of repeated starts, warm."""
    turns = 5 if small else 15
    python = statistics.median(_each([sys.executable, "-c", "pass"], 0, turns))
    helping = [str(COMMAND)] if COMMAND.exists() else [sys.executable, "-m", "evidence_vault"]
    took = statistics.median(_each([*helping, "--help"], 0, turns))
    note = f"bare Python {python:.3f} s"
    yield Row(what="start: --help", value=took, unit="s", bar=0.2, more_is_better=False, note=note)
    vault = folder / "vault"
    new_vault(vault).lock()
    took = statistics.median(_each([sys.executable, "-c", FIRST_PAINT, str(vault)], 42, turns))
    note = "from the process's start to the first window painted, offscreen"
    yield Row(what="start: unlock screen", value=took, unit="s", bar=0.8, more_is_better=False, note=note)


def _each(command: list[str], status: int, turns: int) -> list[float]:
    """Seconds of each turn after a first that warms the caches. The bench is void if the exit status is another."""

    def act() -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=_environment())
        if done.returncode != status:
            raise AssertionError(f"{command[:2]} ended with {done.returncode}: {done.stderr[-800:]}")

    act()
    return [seconds(act) for _ in range(turns)]


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
