"""Whether START-HERE.html is the page that this version puts into packages. If not, that is a note, never a fault:
another version may have written the package, and nothing in the page speaks for or against the evidence."""

from __future__ import annotations

import hashlib

from evidence_vault.model import Finding, Problem
from exporters.package.findings import Findings
from exporters.package.page import NAME, start_here
from exporters.package.sweep import Swept


def page_notes(swept: Swept, findings: Findings) -> tuple[Problem, ...]:
    """A note if the page is another one; of a page that is not as signed, that was said already."""
    found = swept.sha256.get(NAME)
    if found in {None, hashlib.sha256(start_here()).hexdigest()} or findings.about(NAME):
        return ()
    detail = "it is another version's page, or was put in its place: for reading, take the page from a copy you trust"
    return (Problem(finding=Finding.REMARK, subject=NAME, detail=detail),)
