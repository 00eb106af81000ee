"""All targets with their sound inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from tests.fuzz import seeds as own
from tests.fuzz import seeds_more as more
from tests.fuzz.seeds_package import package_seeds
from tests.fuzz.targets import TARGETS as FORMATS
from tests.fuzz.targets_chats import CHAT_TARGETS
from tests.fuzz.targets_outside import OUTSIDE_TARGETS
from tests.fuzz.targets_package import PACKAGE_TARGETS
from tests.fuzz.targets_reading import READING_TARGETS

Target = Callable[[bytes], None]
TARGETS: dict[str, Target] = {
    **FORMATS, **CHAT_TARGETS, **OUTSIDE_TARGETS, **PACKAGE_TARGETS, **READING_TARGETS
}  # fmt: skip


def seeds_of(target: str) -> list[bytes]:
    """Made from the project's own writers and from tests/data. Never empty."""
    groups = ((FORMATS, own.seeds), (CHAT_TARGETS, more.chat_seeds), (OUTSIDE_TARGETS, more.outside_seeds),
              (PACKAGE_TARGETS, package_seeds), (READING_TARGETS, more.reading_seeds))  # fmt: skip
    make = next(make for targets, make in groups if target in targets)
    return _made(make)[target]


@lru_cache
def _made(make: Callable[[], dict[str, list[bytes]]]) -> dict[str, list[bytes]]:
    return make()


def longest(starts: Sequence[bytes]) -> int:
    """How long an input may grow: room for what it begins with, and no less than 4 KiB."""
    return max(4096, *(2 * len(one) for one in starts))
