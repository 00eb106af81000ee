"""Counting what campaigns tried, for `make torture`: tests add to a file that it names, and to nothing otherwise.

As a plugin of pytest (`-p tests.hostile.tally`) it also writes there which tests passed, and leaves out those that
had: a campaign of hours that was cut off goes on where it was.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

NAME = "EVIDENCE_VAULT_TALLY"
BEGAN, COUNT, PASSED = "began", "count", "passed"


@dataclass(slots=True)
class Kept:
    """What a file of this kind says: tests that passed, and what all of them counted."""

    passed: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)


def tally(what: str, count: int) -> None:
    """Add `count`, for the test that runs, also from a process that it started; lines go in whole."""
    _say(COUNT, os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0], [what, count])


def kept(place: Path) -> Kept:
    """What was added up. A test that began anew counts once, one that did not pass does not count."""
    found, by_test = Kept(), {}
    for line in place.read_text(encoding="utf-8").splitlines() if place.exists() else []:
        try:
            kind, test, more = json.loads(line)
        except ValueError:
            continue  # written when it was cut off
        if kind == BEGAN:
            by_test[test] = Counter[str]()
        elif kind == COUNT:
            by_test.setdefault(test, Counter())[more[0]] += more[1]
        elif test not in found.passed:
            found.passed.add(test)
            found.counts += by_test.get(test, Counter())
    return found


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what had passed. Nothing passes while tests are collected, so that all workers leave out the same."""
    before = kept(Path(os.environ[NAME])).passed
    done = [item for item in items if item.nodeid in before]
    if done:
        config.hook.pytest_deselected(items=done)
        items[:] = [item for item in items if item.nodeid not in before]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Say that it begins, and that it passed, where set-up and tear-down did so too."""
    _say(BEGAN, item.nodeid, None)
    fine: list[str] = []
    item.stash[_FINE] = fine
    done = yield
    if fine == ["setup", "call", "teardown"]:
        _say(PASSED, item.nodeid, None)
    return done


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report: Any = yield
    if report.passed:
        item.stash[_FINE].append(report.when)
    return report


_FINE: pytest.StashKey[list[str]] = pytest.StashKey()


def _say(kind: str, test: str, more: object) -> None:
    if place := os.environ.get(NAME):
        with Path(place).open("a", encoding="utf-8") as file:
            file.write(json.dumps([kind, test, more]) + "\n")
