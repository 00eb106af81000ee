"""Forty reposts of one picture are one entry with forty places and all their digests; withheld ones never fold."""

from __future__ import annotations

from pathlib import Path

from evidence_vault.model import AddDetails, DisclosurePolicy, Fold, ItemKind, Showing
from evidence_vault.reading import Recogniser
from exporters.report.make import make_report
from exporters.report.options import ReportOptions
from exporters.report.verify import verify_report
from exporters.showing import Shown
from tests import pictures as pictures_made
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.report.tools import text_of
from tests.support import new_vault

_PLAIN = ReportOptions()


def pictures(source: FakeSource) -> list[int]:
    return [
        one.item.number
        for one in source.exhibits(CASE)
        if one.item.content and one.item.content.media_type.startswith("image/") and one.item.derived_from is None
    ]


def made(source: FakeSource, tmp_path: Path, options: ReportOptions = _PLAIN) -> tuple[str, bytes]:
    pdf = make_report(source, CASE, options, clock=FixedClock())
    return text_of(pdf, tmp_path, "-layout"), pdf


def test_reposts_stand_under_the_first_with_every_digest(tmp_path: Path) -> None:
    source = FakeSource(12)
    same = pictures(source)
    files = (one.item.number for one in source.exhibits(CASE) if one.item.kind is ItemKind.FILE)
    others = [one for one in files if one in same][1:]
    assert (
        2 <= len(others) < len(same) - 1
    )  # a photograph of a screen has more to tell, and stays an entry of its own
    source.same = (Fold(lead=same[0], numbers=tuple(same), places=len(same), own=tuple(same)),)
    text, pdf = made(source, tmp_path)
    assert f"The same picture in more exhibits: {len(others)}" in " ".join(text.split())
    assert "A likeness is a lead and not proof" in " ".join(text.split())
    apart, _ = made(FakeSource(12), tmp_path)
    assert "The same picture in more exhibits" not in apart
    joined = "".join(text.split())
    for one in source.exhibits(CASE):
        if one.item.content:
            assert joined.count(one.item.content.sha256) >= 2  # in the list of exhibits, and at its place
    assert len(text) < len(apart)
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf)
    assert verify_report(path).unchanged


def test_what_is_withheld_is_not_given_away_by_a_fold(tmp_path: Path) -> None:
    source = FakeSource(12)
    same = pictures(source)
    source.same = (Fold(lead=same[0], numbers=tuple(same), places=len(same), own=tuple(same)),)
    hidden = {one.ordinal for one in source.exhibits(CASE) if one.item.number in same[1:]}
    text, _ = made(source, tmp_path, ReportOptions(policy=DisclosurePolicy(content=frozenset(hidden))))
    assert "The same picture in more exhibits" not in text


def test_of_a_real_vault_only_what_is_shown_folds(tmp_path: Path) -> None:
    one = pictures_made.made(3)
    with new_vault(tmp_path / "v") as vault, Recogniser() as reader:
        case = vault.new_case("C").id
        details = AddDetails(case=case)
        vault.add_bytes(pictures_made.png(one), "a.png", details)
        vault.add_bytes(pictures_made.jpeg(pictures_made.resized(one, 0.5)), "b.jpg", details)
        vault.add_bytes(pictures_made.jpeg(one, 60), "c.jpg", details)
        vault.add_bytes(pictures_made.jpeg(one, 50), "elsewhere.jpg")
        vault.add_bytes(pictures_made.png(pictures_made.made(9)), "another.png", details)
        vault.compare_pictures(reader)
        assert [fold.own for fold in Shown(vault, case, Showing()).folds()] == [(1, 2, 3)]
        hidden = Showing(policy=DisclosurePolicy(content=frozenset({2})))
        assert [fold.own for fold in Shown(vault, case, hidden).folds()] == [(1, 3)]
        assert [fold.own for fold in Shown(vault, case, Showing(ordinals=(1,))).folds()] == []
