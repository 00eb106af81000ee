"""PySide6 6.12.0 loses a reference to None or True with each call on Python 3.11, and aborts after some 5,000."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = """
from PySide6.QtCore import QObject
for _ in range(300_000):
    QObject().setObjectName("x")
print("alive")
"""
SIGNALS = """
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    told = Signal(bool)
source = Source()
heard = []
source.told.connect(lambda value: heard.append(value) if len(heard) < 3 else None)
for _ in range(100_000):
    source.told.emit(True)
assert heard == [True, True, True]
print("alive")
"""


@pytest.mark.parametrize("code", [CALLS, SIGNALS], ids=["void calls", "bool signals"])
def test_many_calls_do_not_wear_out_the_singletons(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
