"""The short-lived process that sets the type, so that its memory goes with it.

Started as a file with `python -I`; imports nothing of ours. One JSON object comes in on stdin: `files` (name: text),
`fonts` (folders), `root`, `timestamp` (Unix seconds) and `jobs` ([main file, [PDF standards]] pairs). For each job an
8-byte big-endian length and the PDF go out on stdout. Typst's errors quote evidence text, so they end here: the exit
status alone tells what happened.
"""

from __future__ import annotations

import json
import sys
from typing import Any

OK = 0
BAD_REQUEST = 20
NOT_SET = 21


def main() -> int:
    """Set every job. Never prints anything but PDFs."""
    import typst

    try:
        request = json.load(sys.stdin.buffer)
        request["files"] = {name: text.encode("utf-8") for name, text in request["files"].items()}
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=list(request["fonts"])
        )
    except (ValueError, KeyError, AttributeError, OSError, RuntimeError):
        return BAD_REQUEST
    try:
        for main_file, standards in request["jobs"]:
            _send(_set(typst, request, fonts, main_file, standards))
    except RuntimeError:
        return NOT_SET
    return OK


def _set(typst: Any, request: dict[str, Any], fonts: Any, main_file: str, standards: list[str]) -> bytes:  # noqa: ANN401
    files = {**request["files"], "main.typ": request["files"][main_file]}
    pdf: bytes = typst.compile(
        files,
        root=request["root"],
        font_paths=fonts,
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=standards,
        timestamp=request["timestamp"],
        pdf_tags=bool(standards),
    )
    return pdf


def _send(pdf: bytes) -> None:
    sys.stdout.buffer.write(len(pdf).to_bytes(8, "big"))
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    raise SystemExit(main())
