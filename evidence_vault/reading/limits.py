"""What one reading may cost. Shared by both sides; the child holds itself to the first four, the host to the rest."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20

MEMORY_BYTES = 2048 * MIB
"""Address space of the child: the largest accepted picture with two working copies, and not 3 GB."""

CPU_SECONDS = 2.0
"""Processor time for one item, before its size is counted."""

CPU_SECONDS_PER_MIB = 0.02
CPU_SECONDS_PER_MEGAPIXEL = 0.04

VIEWING_SECONDS = 12.0
"""Processor time for one answer to a viewer."""

REPORT_SECONDS = 60.0
"""Processor time for a stranger's report, all of it."""

MAX_PIXELS = 128_000_000
"""A picture above this is declined as a decompression bomb."""

MAX_PIXELS_SCALED = 256_000_000
"""The same for JPEG, which is decoded at an eighth of its size (cameras of 200 megapixels exist)."""

MAX_WHOLE_BYTES = 256 * MIB
"""Pictures and PDFs are read whole, so larger ones are declined; videos and ZIPs are read in pieces, at any size."""

MAX_TEXT_BYTES = 64 * MIB

MAX_SIDE = 4096
"""Longest side of a clear picture that may be asked for."""

MAX_FRAMES = 32
"""Moving pictures in one answer."""

MAX_LEVELS = 4096
"""Loudness values in one answer, one for each LEVEL_MS of sound."""

LEVEL_MS = 50
MAX_DURATION_MS = 7 * 24 * 3600 * 1000
TEXT_PAGE_BYTES = 32 * 1024
MAX_TEXT_PAGE = 3 * (TEXT_PAGE_BYTES + 8192)
"""UTF-8 bytes of one page of text, which may have been a narrower encoding."""

WORDS_SECONDS = 40.0
"""Processor time for reading the words of one picture, three scripts in turn."""

WORDS_SIDE = 3000
MAX_WORDS = 256 * 1024
"""Longest side in pixels of a picture whose words are read, and UTF-8 bytes of what was read."""

MAX_KEY_PICTURES = 24
"""Places of a video whose pictures are compared with others."""

COVER_SIDE = 32
MAX_FACTS = 400
MAX_NAME = 100
MAX_VALUE = 500
MAX_DIMENSION = 1 << 24
MAX_PAGES = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the host allows a child. Times are seconds of wall clock, and generous: disks and laptops pause."""

    start_seconds: float = 30.0
    item_seconds: float = 20.0
    seconds_per_mib: float = 0.25
    items_per_child: int = 250
    children: int = 2

    def seconds_for(self, size: int) -> float:
        """Wall-clock seconds for an item of `size` bytes, of which at most MAX_WHOLE_BYTES are counted."""
        return self.item_seconds + self.seconds_per_mib * min(size, MAX_WHOLE_BYTES) / MIB
