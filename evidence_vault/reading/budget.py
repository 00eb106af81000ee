"""Processor time the child allows itself for one item; when it is spent the system ends the process."""

from __future__ import annotations

import sys

from evidence_vault.reading.limits import (
    CPU_SECONDS,
    CPU_SECONDS_PER_MEGAPIXEL,
    CPU_SECONDS_PER_MIB,
    MAX_WHOLE_BYTES,
    MIB,
    REPORT_SECONDS,
    VIEWING_SECONDS,
    WORDS_SECONDS,
)


def begin(size: int) -> None:
    """Start the count for an item of `size` bytes, of which at most MAX_WHOLE_BYTES are counted."""
    _limit(CPU_SECONDS + CPU_SECONDS_PER_MIB * min(size, MAX_WHOLE_BYTES) / MIB)


def extend(pixels: int) -> None:
    """Start the count again for a picture of so many pixels, already checked against the most there may be."""
    _limit(CPU_SECONDS + CPU_SECONDS_PER_MEGAPIXEL * pixels / 1_000_000)


def begin_viewing() -> None:
    """Start the count for one answer to a viewer: some pictures of a video, from a key picture on, or a page."""
    _limit(VIEWING_SECONDS)


def begin_words() -> None:
    """Start the count for reading the words of one picture."""
    _limit(WORDS_SECONDS)


def begin_report() -> None:
    """Start the count for a stranger's report, whose parsers and signatures take longer."""
    _limit(REPORT_SECONDS)


def end() -> None:
    """No item, no limit."""
    _limit(0)


def _limit(seconds: float) -> None:
    """SIGPROF counts user and system time, and its default action ends the process (setitimer(2)).

    Windows has no such timer; there the host's wall clock is the only one.
    """
    if sys.platform != "win32":
        import signal

        signal.setitimer(signal.ITIMER_PROF, seconds)
