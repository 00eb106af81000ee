"""Every form in each of its languages, judged by veraPDF, by our own check, and by a search for every hash.

The one with most on it in the suite; all of them with `make forms`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exporters.report.forms import forms
from exporters.report.make import made_report
from exporters.report.options import Language
from exporters.report.verify import verify_report
from tests.exporters.fakes import CASE, FixedClock
from tests.exporters.report.rich import RichSource, rich_options
from tests.exporters.report.tools import run, text_of, vera

RICHEST: list[tuple[str, Language, str]] = [("cn", "zh-Hans", "en")]
ALL = [(one.id, language, "") for one in forms() for language in one.languages] + [
    (one.id, one.languages[0], second) for one in forms() for second in one.languages[1:]
]


def judged(tmp_path: Path, wanted: list[tuple[str, Language, str]]) -> None:
    source = RichSource()
    hashes = {one.item.content.sha256 for one in source.exhibits(CASE) if one.item.content}
    paths = []
    for form, language, second in wanted:
        made = made_report(source, CASE, rich_options(form, language, second), clock=FixedClock())
        path = tmp_path / f"{form}-{language}-{second}.pdf"
        path.write_bytes(made.pdf)
        assert verify_report(path).unchanged
        found = set(re.findall(r"\b[0-9a-f]{64}\b", text_of(made.pdf, tmp_path)))
        assert hashes <= found, path.name
        assert "Signature is Valid" in run("pdfsig", str(path)).stdout
        rows = run("pdffonts", str(path)).stdout.splitlines()[2:]
        assert all(re.search(r"\byes yes yes\b", row) for row in rows), path.name
        paths.append(path)
    for flavour in ("3a", "ua1"):
        verdicts = vera(flavour, *paths)
        assert [line[:4] for line in verdicts] == ["PASS"] * len(paths), verdicts


@pytest.mark.outside
def test_a_form_in_two_languages_conforms_and_every_hash_is_found(tmp_path: Path) -> None:
    judged(tmp_path, RICHEST)


@pytest.mark.long
@pytest.mark.outside
@pytest.mark.timeout(1800)
def test_every_form_conforms_in_every_language(tmp_path: Path) -> None:
    for start in range(0, len(ALL), 8):
        judged(tmp_path, ALL[start : start + 8])
