"""The child in which a stranger's report is parsed: everything is imported, the door is locked, then it is read.

Started only by `verify.py`: the PDF comes over the standard input, the verdict goes back as one JSON object. It has
no key, no path and no descriptor but its pipe; where the system cannot lock it in, nothing is read and it says so.
"""

from __future__ import annotations

import json
import os

MAX_REPORT = 512 << 20
"""Bytes of a report that are looked at."""


def main() -> None:
    """Read, check, answer, end."""
    from evidence_vault.reading import budget
    from evidence_vault.reading.child import private_pipe
    from evidence_vault.reading.confine import NotConfinedError, confine
    from exporters.report.checking import judged, preload

    source, sink = private_pipe()
    preload()
    try:
        held = confine().complete
    except NotConfinedError:
        held = False
    budget.begin_report()
    answer = judged(source.read(MAX_REPORT + 1)) if held else {"refused": True}
    sink.write(json.dumps(answer).encode())
    sink.flush()
    os._exit(0)  # no exit handlers: they might want files


if __name__ == "__main__":
    main()
