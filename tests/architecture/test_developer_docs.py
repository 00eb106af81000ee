"""The examples of docs/developer are run as they stand on their pages, so that they cannot grow stale."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from evidence_vault.errors import WouldOverwriteError
from evidence_vault.model import DisclosurePolicy, Showing
from evidence_vault.ports import NeverCancelled, NoProgress
from evidence_vault.reading.chats import table
from evidence_vault.reading.chats.contract import Found, Head, Options, Source
from exporters.report import forms as registry
from exporters.report import options as options_module
from exporters.report.gather import gather
from exporters.report.make import content_in
from tests.exporters.fakes import CASE, FixedClock
from tests.exporters.report.rich import RichSource, rich_options

DOCS = Path(__file__).resolve().parents[2] / "docs/developer"


def example(page: str, language: str) -> str:
    """The one example of a page."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", (DOCS / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return str(found)


def module(page: str) -> Any:
    made = ModuleType(page.removesuffix(".md"))
    exec(compile(example(page, "python"), page, "exec"), made.__dict__)
    return made


def test_the_exporter_writes_what_may_be_seen_and_overwrites_nothing(tmp_path: Path) -> None:
    write, source, path = module("exporter.md").write_letter_list, RichSource(), tmp_path / "list.txt"
    written = write(source, CASE, path)
    exhibits = source.exhibits(CASE)
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == len(exhibits) > 1
    titled = next(one for one in exhibits if one.item.title)
    assert any(titled.item.title in line for line in lines)
    assert written.size == path.stat().st_size
    with pytest.raises(WouldOverwriteError):
        write(source, CASE, path)
    hidden = Showing(policy=DisclosurePolicy(names=frozenset({"title"})))
    write(source, CASE, tmp_path / "less.txt", showing=hidden)
    assert titled.item.title not in (tmp_path / "less.txt").read_text("utf-8")


def test_the_importer_reads_and_keeps_places() -> None:
    pigeon = module("importer.md").Pigeon()
    data = b"#pigeon\n2026-03-01T10:00:00Z|Ann|hello\nno time at all\n"
    head, first, second = pigeon.read(Source(io.BytesIO(data), len(data)), Options())
    assert isinstance(head, Head)
    assert isinstance(first, Found)
    assert (first.name, first.text, first.ms, first.basis) == ("Ann", "hello", 1772359200000, "utc")
    assert data[first.offset : first.offset + first.length].rstrip() == b"2026-03-01T10:00:00Z|Ann|hello"
    assert (second.kind, second.line) == ("unreadable", 3)
    assert pigeon.fits(data)
    assert table.importer_for(data) is None, "the example must not be a format that we know"


def test_the_form_fills_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx.json").write_text(example("form.md", "json"), "utf-8")
    monkeypatch.setattr(registry, "FORM_IDS", (*registry.FORM_IDS, "xx"))
    monkeypatch.setattr(options_module, "FORM_IDS", registry.FORM_IDS)
    monkeypatch.setattr(registry, "files", lambda package: tmp_path)
    source = RichSource()
    options = rich_options("xx", "en")  # type: ignore[arg-type]
    no = {"reader": None, "progress": NoProgress(), "cancel": NeverCancelled()}
    gathered = gather(source, CASE, options, made=FixedClock().now(), **no)  # type: ignore[arg-type]
    said, drawn = content_in(gathered, "report.pdf")["own"]["exhibit_list"]["blocks"]
    assert "asks for a list" in json.dumps(said)
    assert len(drawn["rows"]) == len(source.exhibits(CASE))
    assert "E1" in json.dumps(drawn["rows"])


def test_the_language_is_loaded_by_qt(tmp_path: Path, qapp: QCoreApplication) -> None:
    source, compiled = tmp_path / "evidence_vault_de.ts", tmp_path / "evidence_vault_de.qm"
    source.write_text(example("language.md", "xml"), "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(compiled.stem, str(tmp_path))
    assert translator.translate("SettingsScreen", "Settings") == "Einstellungen"
