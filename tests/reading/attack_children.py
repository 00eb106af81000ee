"""Every attack from inside every confined child of ours, at the very moment at which it would begin to read.

Run as `attack_children.py CHILD TARGETS`; the child's own `main` runs, loads what it loads, and asks to be locked in.
Then, for each attack, a copy of the process is locked in by the product's own door and tries it. Prints what became
of each as JSON: 'refused', 'ended' (by the kernel, for trying) or 'done'. Never shipped.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT))

from tests.reading.attack_child import ATTACKS  # noqa: E402

READING = {
    "facts": [],
    "chats": ["chats"],
    "viewing": ["viewing"],
    "recognising": ["recognising"],
    "words": ["recognising", "words"],
}
"""Words after the reading child's own; test_confine_every.py holds this to what the child knows."""
REPORT = "report"
DONE, REFUSED, NOT_CONFINED, ENDED = 1, 2, 3, "ended"
ENDLESS = "endless"  # spends processor time, and is tried apart


def run(child: str, attacked: Callable[[], object]) -> None:
    """The child's own `main`, with `attacked` where it would lock itself in."""
    from evidence_vault.reading import child as reading
    from evidence_vault.reading import confine as door

    door.confine = reading.confine = attacked  # type: ignore[assignment]
    if child == REPORT:
        from exporters.report.verify_child import main

        sys.argv = ["child"]
        main()
        return
    sys.argv = ["child", *READING[child]]
    reading.main()


def main() -> None:
    child, targets = sys.argv[1], json.loads(sys.argv[2])
    from evidence_vault.reading.confine import confine

    out = os.fdopen(os.dup(1), "w")

    def attacked() -> None:
        found = {name: _outcome(confine, name, targets.get(name, "-")) for name in ATTACKS if name != ENDLESS}
        out.write(json.dumps(found))
        out.flush()
        os._exit(0)

    run(child, attacked)


def _outcome(confine: Callable[[], object], name: str, target: str) -> str:
    pid = os.fork()
    if pid == 0:
        os._exit(_attack(confine, name, target))
    status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status):
        return ENDED if os.WTERMSIG(status) == signal.SIGSYS else f"signal {os.WTERMSIG(status)}"
    return {0: "done", DONE: "done", REFUSED: "refused"}.get(os.WEXITSTATUS(status), "was not confined")


def _attack(confine: Callable[[], object], name: str, target: str) -> int:
    from evidence_vault.reading import budget

    if not getattr(confine(), "complete", False):
        return NOT_CONFINED
    budget.begin(0)
    try:
        ATTACKS[name](target)
    except (OSError, MemoryError, ValueError):
        return REFUSED
    return DONE


if __name__ == "__main__":
    main()
