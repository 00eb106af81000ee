"""Sent, removed and back again are lines of a report's timeline and rows of the lists, unless they are withheld."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_vault.model import (
    AddDetails,
    CaseId,
    DisclosurePolicy,
    Moment,
    RequestSaid,
    Seen,
    Showing,
    StepKind,
    StepSaid,
)
from evidence_vault.ports import NeverCancelled, NoProgress
from evidence_vault.vault import Vault
from exporters.lists.write import write_lists
from exporters.report.gather import gather
from exporters.report.languages import LANGUAGES
from exporters.report.make import content_in, make_report
from exporters.report.options import ReportOptions
from tests.exporters.report.tools import text_of
from tests.support import FixedClock, add_text, new_vault

ADDRESS = "https://t.me/zwgroup/12"


def at(day: int) -> Moment:
    return Moment(utc=datetime(2026, 3, day, 12, tzinfo=UTC), offset_minutes=540)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, CaseId]]:
    """Two exhibits; the first was asked about, removed, and came back."""
    with new_vault(tmp_path_factory.mktemp("told") / "vault", seed="told") as vault:
        case = vault.new_case("One").id
        first = add_text(vault, "page", details=AddDetails(case=case, source_url=ADDRESS))
        add_text(vault, "other", details=AddDetails(case=case))
        request = vault.new_request(case, RequestSaid(rule="us-tida", platform="zwplatform", exhibits=(first,))).id
        vault.note_step(request, StepSaid(kind=StepKind.SENT, at=at(1), channel="zwchannel", letter="zwletter"))
        vault.note_step(request, StepSaid(kind=StepKind.REPLY, at=at(2), words="zwanswer"))
        vault.note_look(request, [], Seen.REMOVED, at(3))
        vault.note_look(request, [], Seen.THERE, at(5), words="zwnote")
        yield vault, case


def rows(vault: Vault, case: CaseId, options: ReportOptions) -> list[list[object]]:
    gathered = gather(vault, case, options, made=at(9), reader=None, progress=NoProgress(), cancel=NeverCancelled())
    found: list[list[object]] = content_in(gathered, "report.pdf")["timeline"]["requests"]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_timeline_has_a_line_for_each_step_and_look(told: tuple[Vault, CaseId], language: str) -> None:
    from exporters.report.texts import texts_in

    options = ReportOptions(language=language)  # type: ignore[arg-type]
    steps = texts_in(options.language).part("requests.steps")
    found = rows(*told, options)
    assert [row[1] for row in found] == [steps[name] for name in ("sent", "reply", "removed", "back")]
    assert [row[2] for row in found] == ["1"] * 4
    assert found[0][0] == {"lines": ["2026-03-01 12:00:00 UTC", "2026-03-01 21:00:00 +09:00"]}
    assert "zwplatform · zwchannel" in str(found[0][3])
    assert "zwanswer" in str(found[1][3])
    assert ADDRESS in "".join(found[3][3]["run"]), "in pieces, for the ends of lines"  # type: ignore[index]
    assert "zwletter" not in str(found)


def test_the_pages_say_it(told: tuple[Vault, CaseId], tmp_path: Path) -> None:
    vault, case = told
    pdf = make_report(vault, case, ReportOptions(second="zh-Hans"), clock=FixedClock())
    text = " ".join(text_of(pdf, tmp_path).split())
    for said in ("Looked again: removed", "Looked again: back again", "重新出现", "zwplatform"):
        assert said in text
    assert "zwletter" not in text


def test_what_is_withheld_is_in_no_line(told: tuple[Vault, CaseId]) -> None:
    names = frozenset({"request_platform", "request_channel", "request_address", "request_answer", "request_note"})
    found = rows(*told, ReportOptions(policy=DisclosurePolicy(names=names)))
    assert len(found) == 4
    assert {row[3] for row in found} == {"–"}
    other = rows(*told, ReportOptions(ordinals=(2,)))
    assert other == []


def test_the_lists_hold_the_events(told: tuple[Vault, CaseId], tmp_path: Path) -> None:
    vault, case = told
    write_lists(vault, case, tmp_path / "lists", clock=FixedClock(), showing=Showing())
    events = (tmp_path / "lists" / "events.csv").read_text(encoding="utf-8")
    assert events.count("looked-again") == 2
    assert "seen=back" in events
    assert "request_platform: zwplatform" in events
    assert "zwletter" not in events
    graph = next((tmp_path / "lists").glob("*.jsonld")).read_text(encoding="utf-8")
    assert '"uco-core:name": "looked-again"' in graph
