"""Every value that the core may hand to the window has its words and its icon there: a lookup must never fail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evidence_vault.model import (
    Action,
    DerivativeMethod,
    Finding,
    ItemKind,
    MediaKind,
    Missing,
    RelatedBy,
    ScaleKind,
    SlotKind,
)
from evidence_vault.sources.chat_words import FINDINGS
from gui import conversation, icons, texts
from gui.screens import scale
from gui.widgets import belongs
from tests.gui.fake_values import picture_facts
from tests.gui.fakes import sample_vault


@pytest.mark.parametrize(
    ("values", "table"),
    [
        (ItemKind, texts._KINDS),
        (MediaKind, texts._MEDIA),
        (Action, texts._ACTIONS),
        (SlotKind, texts._SLOTS),
        (Finding, texts._FINDINGS),
        (DerivativeMethod, belongs._METHODS),
        (RelatedBy, belongs._WHY),
        (ScaleKind, scale._KINDS),
    ],
)
def test_every_value_has_words(values: type, table: dict[object, str]) -> None:
    exempt = {RelatedBy.DERIVED} if values is RelatedBy else set()
    assert set(values) - exempt <= set(table)


def test_every_reason_for_a_missing_file_has_words() -> None:
    assert {one.value for one in Missing if one.value} == set(conversation._MISSING)


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_has_an_icon_that_is_drawn(kind: ItemKind) -> None:
    item = replace(sample_vault(1).stored[0], kind=kind, facts=None)
    assert texts.kind_icon(item) in icons.names()


@pytest.mark.parametrize("kind", list(MediaKind))
def test_every_kind_of_file_has_an_icon_that_is_drawn(kind: MediaKind) -> None:
    item = replace(sample_vault(1).stored[0], facts=replace(picture_facts(1), kind=kind))
    assert texts.kind_icon(item) in icons.names()


def test_what_was_found_in_an_export_can_be_translated() -> None:
    from gui.translations.build import core_texts

    assert set(FINDINGS.values()) <= set(core_texts())
