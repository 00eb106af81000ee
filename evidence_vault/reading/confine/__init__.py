"""One door: lock this process in, prove it, and say which layers hold. Called once, after everything is imported.

Whatever the layers are called, the host trusts only `refused`: acts that the process tried on itself afterwards,
harmlessly, and that the system refused.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

NEEDED = frozenset({"open", "network", "process"})
"""What must have been refused before a single untrusted byte is read."""


class NotConfinedError(Exception):
    """The system lacks what is needed; nothing untrusted may be read in this process."""


@dataclass(frozen=True, slots=True)
class Confinement:
    """`layers` are names such as 'landlock-7' and 'seccomp'; `refused` are the probes that were refused."""

    layers: tuple[str, ...]
    refused: frozenset[str]

    @property
    def complete(self) -> bool:
        """True if everything needed was refused."""
        return self.refused >= NEEDED


def confine() -> Confinement:
    """Give up files, network, other processes and most of memory, for good. Raises NotConfinedError."""
    from evidence_vault.reading.confine.probe import refused_acts

    if sys.platform == "linux":
        from evidence_vault.reading.confine import linux as system
    elif sys.platform == "darwin":
        from evidence_vault.reading.confine import macos as system
    elif sys.platform == "win32":
        from evidence_vault.reading.confine import windows as system
    else:
        raise NotConfinedError(f"no confinement is written for {sys.platform}")
    probes = refused_acts()
    layers = system.confine()
    return Confinement(layers, probes())
