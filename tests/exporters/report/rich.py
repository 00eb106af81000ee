"""One rich made-up case for every form: incidents, pictures, a photo of a screen, links, a record without keeping,
copies, texts, scale facts, purposes and costs. Seeded: the same bytes in every run.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from evidence_vault.format import events as event_format
from evidence_vault.model import Action, DerivativeMethod, DerivedFrom, Exhibit, ItemText, TextKind, When
from exporters.report.options import Language, ReportOptions
from tests.exporters.fakes import CASE, FakeSource

SCALES = (
    ("members", "98,213 members", "quiet_harbour_1", "2026-02-28 23:40", ""),
    ("views", "12.4K", "message 1001", "2026-02-28 23:41", ""),
    ("price", "19.90 USDT a month", "quiet_harbour_vip", "", ""),
    ("role", "admin", "@channel_keeper_1", "", "shown beside the name"),
)
PURPOSES = ((1, "That a picture was posted in the channel"), (7, "That a picture was posted in the channel"),
            (4, "That my address was named"))  # fmt: skip
COSTS = (("Notary", "CNY 1,200"), ("Translation", "USD 85.00"))


class RichSource(FakeSource):
    """Fifteen exhibits as in FakeSource, of which two are copies of the first, and one with texts beside it."""

    def __init__(self, exhibits: int = 15, events: int = 40) -> None:
        super().__init__(exhibits, events, alter=_rich)

    def _draft(self, seq: int) -> event_format.Draft:
        if 0 < self._events_wanted - seq <= len(SCALES):
            names = ("scale_kind", "scale_value", "scale_subject", "scale_seen", "scale_note")
            said = SCALES[self._events_wanted - seq - 1]
            return event_format.Draft(
                action=Action.CASE_CHANGED, case=CASE, item=self._exhibits[1].item.id,
                details={"change": "scale noted", "scale": f"{seq:026d}"}, secrets=dict(zip(names, said, strict=True))
            )  # fmt: skip
        return super()._draft(seq)


def _rich(one: Exhibit) -> Exhibit:
    item = one.item
    if one.ordinal in {14, 15} and item.content:
        import hashlib

        from tests.exporters.fakes import item_id, picture_png

        origin = DerivedFrom(
            item=item_id(1), sha256=hashlib.sha256(picture_png(1)).hexdigest(),  # type: ignore[arg-type]
            method=DerivativeMethod.BLURRED, reason="Faces of others blurred.",
        )  # fmt: skip
        item = replace(item, derived_from=origin, title=f"Blurred copy {one.ordinal}")
    if one.ordinal == 3:
        texts = (
            ItemText(kind=TextKind.TRANSLATION, language="en", by="A friend", text="The board's title in English."),
            ItemText(kind=TextKind.GLOSSARY, language="zh-Hans", text="“上车” here means: pay to join."),
        )
        item = replace(item, texts=texts)
    if one.ordinal == 1:
        item = replace(item, posted=When(text="2026-02-27 21:14", exact=True))
    return replace(one, item=item)


def rich_options(form: str, language: Language, second: str = "", **more: Any) -> ReportOptions:
    """Options that fill every part of a form."""
    return ReportOptions(
        form=form, language=language, second=second, purposes=PURPOSES, costs=COSTS, **more  # type: ignore[arg-type]
    )  # fmt: skip
