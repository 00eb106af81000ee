"""Killed at any moment: everything said to be saved is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.crash import Campaign


def test_nothing_said_is_lost_to_a_kill(tmp_path: Path) -> None:
    Campaign(tmp_path, seed=1).run(18)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", range(5))
def test_nothing_said_is_lost_to_two_hundred_kills(tmp_path: Path, number: int) -> None:
    """Five vaults, so that the checks between the kills stay short."""
    Campaign(tmp_path, seed=10 + number).run(44)
