"""Work buffers kept from file to file: making one anew costs a small file more than encrypting it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from evidence_vault.crypto.age.outgoing import Block


class Blocks:
    """Lends blocks to any number of threads. After `wipe` nothing of what went through them is left."""

    def __init__(self) -> None:
        self._spare: list[Block] = []
        self._lock = threading.Lock()
        self._keeps = True

    @contextlib.contextmanager
    def lent(self) -> Iterator[Block]:
        """A block for one file, given back at the end."""
        with self._lock:
            block = self._spare.pop() if self._spare else None
        block = block or Block()
        try:
            yield block
        finally:
            self._give_back(block)

    def _give_back(self, block: Block) -> None:
        with self._lock:
            if self._keeps:
                self._spare.append(block)
                return
        block.wipe()

    def wipe(self) -> None:
        """Overwrite every block; those still lent follow when they are given back, and none is kept from then on."""
        with self._lock:
            self._keeps = False
            spare, self._spare = self._spare, []
        for block in spare:
            block.wipe()
