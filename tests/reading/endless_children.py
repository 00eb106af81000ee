"""A child of ours whose parsers never end, by their own fault; its own allowance of processor time must end it.

Run as `endless_children.py CHILD`; only the parsers are replaced, and the allowances made short. Never shipped.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))


def endless(*_given: object) -> None:
    while True:
        pass


def main() -> None:
    from evidence_vault.reading import budget, child
    from evidence_vault.reading.chats import child as chats
    from evidence_vault.reading.parsers.recogniser import Recogniser
    from evidence_vault.reading.parsers.viewer import Viewer
    from exporters.report import checking, verify_child
    from tests.reading.attack_children import READING, REPORT

    budget.CPU_SECONDS = budget.WORDS_SECONDS = budget.VIEWING_SECONDS = budget.REPORT_SECONDS = 0.2
    child.answer = chats.serve_chat = checking.judged = Viewer.answer = Recogniser.answer = endless  # type: ignore[assignment]
    named = sys.argv[1]
    sys.argv = ["child", *READING.get(named, [])]
    (verify_child.main if named == REPORT else child.main)()


if __name__ == "__main__":
    main()
