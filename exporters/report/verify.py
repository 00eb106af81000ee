"""Check a report, in a confined child of its own: reports come back from strangers, and three parsers read them.

A verdict, never an exception, for whatever the bytes may be.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.errors import ReadingError, UnreadableSourceError
from evidence_vault.model import Finding, Problem, VerifyReport
from evidence_vault.ports import NoProgress, Progress
from exporters.report.checking import judged, verdict

_SECONDS = 120
_MAX_ANSWER = 1 << 20


def verify_report(report: Path | bytes, *, progress: Progress | None = None) -> VerifyReport:
    """What holds and what does not. `fingerprint` is the signer's, to be compared by another way.

    Raises UnreadableSourceError if the file cannot be read at all, ReadingError if no child can be locked in here.
    """
    progress = progress or NoProgress()
    data = report if isinstance(report, bytes) else _read(report)
    progress(done=0, total=len(data), what="Checking the report")
    found = _asked(data).verdict
    progress(done=len(data), total=len(data), what="Checking the report")
    return found


def verify_own(data: bytes) -> VerifyReport:
    """The same in this process, for a report that this process has just made."""
    return read_own(data).verdict


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What a report's bytes say. `shown` is `shown_digest` of its exhibits, '' if nobody could read them."""

    verdict: VerifyReport
    shown: str


def read_report(data: bytes) -> ReadReport:
    """`verify_report` of bytes, and which exhibits the report says it shows. Raises ReadingError as that does."""
    return _asked(data)


def read_own(data: bytes) -> ReadReport:
    """The same in this process, for a report that this process has just made."""
    return _told(judged(data), len(data))


def _told(said: dict[str, Any], size: int) -> ReadReport:
    return ReadReport(verdict(said, size), str(said["shown"])[:64])


def _asked(data: bytes) -> ReadReport:
    """The child's verdict; one that dies, dawdles or says nonsense has met a file that is not a report."""
    try:
        done = subprocess.run(
            _command(), input=data, capture_output=True, check=False, timeout=_SECONDS, env=children.environment()
        )
    except subprocess.TimeoutExpired:
        return _not_a_report(data)
    except OSError as error:
        raise ReadingError from error
    try:
        said = json.loads(done.stdout[:_MAX_ANSWER])
        if said.get("refused"):
            raise ReadingError("The system cannot lock in the process that would read this report.")
        return _told(said, len(data))
    except ReadingError:
        raise
    except Exception:  # noqa: BLE001 - whatever came over the pipe, it is no verdict
        return _not_a_report(data)


def _command() -> list[str]:
    return children.command(Child.REPORT)


def _not_a_report(data: bytes) -> ReadReport:
    detail = "The file is damaged or is not a PDF this app can read."
    problem = Problem(finding=Finding.STRUCTURE, subject="document", detail=detail)
    nothing = VerifyReport(subject="report", unchanged=False, problems=(problem,), files=1, bytes_read=len(data))
    return ReadReport(nothing, "")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableSourceError from error
