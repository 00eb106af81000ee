"""No character may stop a report, and none is dropped or hidden."""

from __future__ import annotations

import random
import sys
import unicodedata
from dataclasses import replace

import pytest

from evidence_vault.errors import UserCancelled
from evidence_vault.model import Exhibit
from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.report import typeset as typeset_module
from exporters.report.content import Content
from exporters.report.fonts import OTHER_FAMILIES
from exporters.report.gather import Gathered, gather
from exporters.report.make import STANDARDS, set_pages
from exporters.report.options import LANGUAGES, Language, ReportOptions
from exporters.report.sanitise import _ORDINARY, lines, one_line, pieces, visible
from exporters.report.texts import texts_in
from exporters.report.typeset import NotSetError, typeset
from exporters.report.words import Words
from tests.exporters.fakes import CASE, FakeSource, FixedClock

ASSIGNED = [
    chr(code)
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) not in {"Cn", "Cs", "Co"} or code % 4099 == 0
]
HOSTILE = (
    "\x00\x07\x1b[31m", "\ufeffstart", "a\u202egnp.exe\u202c", "\ud800 lone \udfff", "\ue000\uffff\U0010ffff",
    "Z͑̍̒ͪ͗a̓ͫ̒lͭ̌go͛", "中\u0301\u0302\u20dd", "\u0301 mark alone", "👩‍👩‍👧‍👦 ❤️ 🏳️‍🌈 🇨🇳 👍🏽", "مرحبا بالعالم", "नमस्ते क्षत्रिय",
    "ก็ที่นี่", "한국어 ㅎㅎㅎ ㄱㄴ", "日本語の骨直", "𠮷野家 𪚥", '#read("/etc/passwd") *b* $x$ <l> @ref `raw`',
    "\u200d\u200c\ufe0f",
    "e\ufe0f1\ufe0f\u20e3", "\u1160\u3164\u034f", "\u2028\u2029\x85\x0b\x0c", "ﷺ﷽", "\U000e0041\U000e0042",
    "x" * 3000, "中" * 3000,
)  # fmt: skip


def set_texts(texts: list[str], language: Language = "en") -> bytes:
    """Set the texts alone under the strict standards, by the way that every value goes to the layout (words.py).

    Raises NotSetError if typst refuses.
    """
    words = Words(texts_in(language))
    data = {"lang": language, "families": list(OTHER_FAMILIES), "rows": [words.line(text) for text in texts]}
    main = (
        '#import "parts.typ": *\n#let d = json("data.json")\n#set document(title: "t")\n'
        "#set text(font: fonts(d.lang), lang: d.lang.slice(0, 2))\n#for one in d.rows [#par(run(one))]\n"
    )
    (pdf,) = typeset(data, {"texts.typ": main}, jobs=[("texts.typ", STANDARDS)], timestamp=0, cancel=NeverCancelled())
    return pdf


def rows_of(characters: list[str], width: int = 60) -> list[str]:
    return [" ".join(characters[start : start + width]) for start in range(0, len(characters), width)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_of_all_assigned_characters_is_set(language: Language) -> None:
    sample = random.Random(11).sample(ASSIGNED, 4000)
    assert set_texts(rows_of(sample), language).startswith(b"%PDF-")


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_assigned_characters_are_set(language: Language) -> None:
    assert len(ASSIGNED) > 140_000
    assert set_texts(rows_of(ASSIGNED), language).startswith(b"%PDF-")


@pytest.mark.parametrize("seed", range(2))
def test_random_mixtures_are_set(seed: int) -> None:
    chance = random.Random(seed)
    marks = [one for one in ASSIGNED if unicodedata.category(one)[0] == "M"] + ["\u200d", "\ufe0f", "\u200c"]
    texts = [
        "".join(chance.choice(marks if chance.random() < 0.4 else ASSIGNED) for _ in range(12)) for _ in range(600)
    ]
    assert set_texts(texts).startswith(b"%PDF-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_everywhere_still_gives_pages(language: Language) -> None:
    def alter(one: Exhibit) -> Exhibit:
        text = HOSTILE[one.ordinal % len(HOSTILE)]
        item = one.item
        content = item.content and replace(item.content, file_name=text, media_type=text, modified=text)
        source = item.source and replace(item.source, as_given=text, group=text, platform=text)
        accounts = tuple(replace(known, name=text, handle=text) for known in item.accounts)
        return replace(
            one,
            item=replace(
                item, title=text, note=text, tags=(text,), content=content, source=source, accounts=accounts
            ),
        )

    gathered = facts(FakeSource(len(HOSTILE), alter=alter), language)
    case = replace(gathered.case, name=HOSTILE[2], reference=HOSTILE[5], summary="\n".join(HOSTILE))
    pdf, _ = set_pages(replace(gathered, case=case), NeverCancelled())
    assert pdf.startswith(b"%PDF-")


def facts(source: FakeSource, language: Language = "en") -> Gathered:
    return gather(
        source, CASE, ReportOptions(language=language), made=FixedClock().now(), reader=None,
        progress=NoProgress(), cancel=NeverCancelled(),
    )  # fmt: skip


def test_hidden_characters_are_shown() -> None:
    assert visible("a\u202eb\x00c\ufeff\ud800") == "a[U+202E]b[U+0000]c[U+FEFF][U+D800]"
    assert visible("\u0301x") == "[U+0301]x"
    assert one_line("a\r\nb\tc") == "a b c"
    assert lines("one\n\ntwo\n") == ["one", "", "two"]


def test_what_can_be_drawn_stays_as_it_is() -> None:
    for text in ("Grüße, 世界！", "नमस्ते", "👩‍👩‍👧", "❤️", "e\u0301", "مرحبا", "ภาษาไทย", "한국어"):
        assert visible(text) == text


def test_the_fast_path_holds_only_what_the_fonts_draw() -> None:
    from exporters.report.fonts import coverage

    fonts = coverage()
    missing = [
        hex(code)
        for code in range(0x110000)
        if not 0xD800 <= code < 0xE000
        and code != 10
        and _ORDINARY.fullmatch(chr(code))
        and not fonts.together(chr(code))
    ]
    assert missing == []


def test_pieces_join_to_the_same_text() -> None:
    for text in ("short", "https://example.org/" + "a-b_c/" * 40 + " and " + "f" * 64, "中文" * 50, "x" * 500):
        found = pieces(text)
        assert "".join(found) == text
    assert max(map(len, pieces("x" * 500))) <= 13


def test_strict_is_the_second_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """When typst refuses, the pages are set again with every unusual character written out."""
    seen: list[str] = []
    real = typeset_module.typeset

    def refuse_once(data: dict[str, object], *rest: object, **named: object) -> list[bytes]:
        seen.append(str(data["header"]))
        if len(seen) == 1:
            raise NotSetError
        return real(data, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("exporters.report.make.typeset", refuse_once)
    gathered = facts(FakeSource(1))
    set_pages(replace(gathered, case=replace(gathered.case, name="Ω名")), NeverCancelled())
    assert seen == ["Ω名", "[U+03A9]名"]


def test_typst_failing_is_an_error_without_the_text() -> None:
    with pytest.raises(NotSetError) as caught:
        typeset(
            {"secret": "quoted"}, {"broken.typ": '#panic(json("data.json").secret)'}, jobs=[("broken.typ", ())],
            timestamp=0, cancel=NeverCancelled(),
        )  # fmt: skip
    assert "quoted" not in f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"


@pytest.mark.parametrize(
    "wish", ['read("/etc/passwd")', 'read("../fonts.py")', 'read("../../../../../../etc/passwd")']
)
def test_the_child_reads_nothing_but_its_own_layout(wish: str) -> None:
    with pytest.raises(NotSetError):
        typeset({}, {"bad.typ": f"#{wish}"}, jobs=[("bad.typ", ())], timestamp=0, cancel=NeverCancelled())


def test_cancelling_ends_the_child() -> None:
    class Cancelled:
        cancelled = True

    data = Content(facts(FakeSource(1)), texts_in("en")).data("report.pdf")
    with pytest.raises(UserCancelled):
        typeset(data, {}, jobs=[("report.typ", STANDARDS)], timestamp=0, cancel=Cancelled())
