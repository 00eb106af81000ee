"""Set a report in a child process over pipes: data in, PDFs out, and the memory that held them gone with it."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from typing import IO, Any

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.errors import ReportFailedError
from evidence_vault.ports import CancelToken, check_cancelled
from exporters.report import child
from exporters.report.fonts import check_fonts, font_folders

_POLL_SECONDS = 0.1
_LAST_WORDS_SECONDS = 10
_LAYOUT = Path(str(files("exporters.report").joinpath("layout")))


class NotSetError(ReportFailedError):
    """Typst refused the document; which text it quoted stays in the child."""

    code = "report-not-set"
    what = "The report's pages could not be laid out."


def typeset(
    data: Mapping[str, Any],
    pictures: Mapping[str, str],
    *,
    jobs: Sequence[tuple[str, Sequence[str]]],
    timestamp: int,
    cancel: CancelToken,
) -> list[bytes]:
    """One PDF for each (layout file, PDF standards) of `jobs`; the same input gives the same bytes.

    `pictures` are SVGs by name, `timestamp` is Unix seconds. Raises NotSetError, ReportFailedError (fonts, child),
    UserCancelled.
    """
    with ThreadPoolExecutor(1) as pool:
        # Hashing the fonts takes as long as setting a short report: both at once, and no page leaves before both end.
        fonts = pool.submit(check_fonts)
        try:
            output = _run(_request(data, pictures, jobs, timestamp), cancel)
        except ReportFailedError:
            fonts.result()  # a font that is not ours explains it better
            raise
        fonts.result()
    return _split(output, len(jobs))


def _request(
    data: Mapping[str, Any], pictures: Mapping[str, str], jobs: Sequence[tuple[str, Sequence[str]]], timestamp: int
) -> bytes:
    """What the child is asked (child.py)."""
    request = {
        "files": {
            **{path.name: path.read_text(encoding="utf-8") for path in _LAYOUT.glob("*.typ")},
            "data.json": json.dumps(data, ensure_ascii=False),
            **pictures,
        },
        "fonts": [str(folder) for folder in font_folders()],
        "root": str(_LAYOUT),
        "timestamp": timestamp,
        "jobs": [[name, list(standards)] for name, standards in jobs],
    }
    return json.dumps(request, ensure_ascii=False).encode("utf-8")


def _run(request: bytes, cancel: CancelToken) -> bytes:
    """Nothing is inherited: no environment but the system's own root, no other descriptors, no stderr."""
    keep = children.environment()
    keep["HOME"] = str(_LAYOUT)  # typst would ask the system's name service (a socket) where packages might lie
    with subprocess.Popen(
        children.command(Child.TYPESETTING),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=keep,
        cwd=_LAYOUT,
    ) as process:
        try:
            output = _talk(process, request, cancel)
        except BaseException:
            process.kill()
            raise
    if process.returncode == child.NOT_SET:
        raise NotSetError
    if process.returncode != child.OK:
        raise ReportFailedError("The process that lays out reports ended early.")
    return output


def _talk(process: subprocess.Popen[bytes], request: bytes, cancel: CancelToken) -> bytes:
    """Feed and collect in threads: `communicate` cannot be resumed with input left to send (3.11)."""
    assert process.stdin is not None  # noqa: S101 - for the type checker: both are pipes
    assert process.stdout is not None  # noqa: S101
    output: list[bytes] = []
    feeder = threading.Thread(target=_feed, args=(process.stdin, request), daemon=True)
    collector = threading.Thread(target=_collect, args=(process.stdout, output), daemon=True)
    feeder.start()
    collector.start()
    while collector.is_alive():
        check_cancelled(cancel)
        collector.join(_POLL_SECONDS)
    process.wait(_LAST_WORDS_SECONDS)
    feeder.join(_LAST_WORDS_SECONDS)
    return b"".join(output)


def _feed(pipe: IO[bytes], request: bytes) -> None:
    with contextlib.suppress(OSError), pipe:  # a child that ended early tells so by its exit status
        pipe.write(request)


def _collect(pipe: IO[bytes], output: list[bytes]) -> None:
    with contextlib.suppress(OSError):
        output.append(pipe.read())


def _split(output: bytes, count: int) -> list[bytes]:
    found, at = [], 0
    for _ in range(count):
        size = int.from_bytes(output[at : at + 8], "big")
        found.append(output[at + 8 : at + 8 + size])
        at += 8 + size
    if at != len(output) or not all(one.startswith(b"%PDF-") for one in found):
        raise ReportFailedError("The process that lays out reports gave an incomplete answer.")
    return found
