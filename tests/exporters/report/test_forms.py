"""Every form in every language: the elements its rule asks for, its wording, its numbers, its blanks."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.resources import files
from typing import Any

import pytest

from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.report import forms as registry
from exporters.report.forms import FORM_IDS, form, forms
from exporters.report.gather import Gathered, gather
from exporters.report.make import content_in
from exporters.report.numbering import Number, assign, mark
from exporters.report.options import ReportOptions
from exporters.report.statement import draft, paragraphs, printed
from exporters.report.texts import texts_in
from exporters.report.words import Words
from tests.exporters.fakes import CASE, FixedClock
from tests.exporters.report.rich import RichSource, rich_options

EVERY = [(one.id, language) for one in forms() for language in one.languages]
CHECKLIST = {
    "neutral": set[str](),
    # Civil Evidence Provisions (2019) arts 19 and 93; Criminal Procedure Law 110-112; 2021 interpretation art. 110.
    "cn": {
        "art19.number", "art19.class", "art19.source", "art19.purpose", "art19.name", "art19.pages", "art19.copies",
        "art93.1", "art93.2", "art93.3", "art93.4", "art93.5", "art93.6", "art93.7", "police.account", "police.list",
        "police.prints", "police.carrier", "police.identity", "police.request", "account.who", "account.adult",
        "threshold.items", "threshold.clicks", "threshold.members", "threshold.gain", "threshold.roles",
        "scale.kind", "scale.value", "scale.source", "list.format", "list.nature", "costs.what", "costs.amount",
    },
    # Complaint by who, when, where, what, how, why; Civil Procedure Rule 105: title, author, date of each document.
    "kr": {
        "complaint.complainant", "complaint.accused", "complaint.demand", "complaint.facts", "complaint.reason",
        "complaint.evidence", "complaint.related", "expl.mark", "expl.title", "expl.date", "expl.author",
        "expl.purpose", "expl.note", "list.mark", "list.name", "centre.links", "centre.proof", "centre.identity",
    },
    "tw": {"report.accounts", "report.links", "report.adult", "list.mark", "list.source", "list.purpose",
           "centre.links"},
    # Evidence Ordinance (Cap. 8) s.22A.
    "hk": {"s22a.used", "s22a.activity", "s22a.supplied", "s22a.measures", "s22a.operating", "s22a.faults",
           "s22a.position"},
    # Civil Procedure Rules 137 and 148.
    "jp": {
        "expl.mark", "expl.title", "expl.nature", "expl.date", "expl.author", "expl.purpose", "expl.note",
        "r148.subject", "r148.time", "r148.place", "r148.taker",
    },
    # Criminal Procedure Rules 16.2, 16.3; labels; continuity; four principles.
    "uk": {
        "s9.name", "s9.age", "s9.pages", "s9.reader", "list.mark", "label.mark", "label.referred", "label.signature",
        "cont.time", "cont.from", "cont.to", "cont.when", "acpo.1", "acpo.2", "acpo.3", "acpo.4",
    },
    # FRE 902(13), 902(14); Lorraine v. Markel.
    "us": {
        "902.identity", "902.custody", "902.device", "902.software", "902.accuracy", "902.time", "902.clock",
        "902.match",
        "902.errors", "902.file", "902.value", "902.foreign", "lorraine.relevance", "lorraine.authenticity",
        "lorraine.before", "lorraine.origin", "lorraine.hearsay", "lorraine.original", "lorraine.prejudice",
    },
    # eIDAS arts 35, 41, 42.
    "eu": {"eidas.document", "eidas.log", "eidas.qualified", "eidas.seal", "eidas.clock", "list.before"},
}  # fmt: skip


@pytest.fixture(scope="module")
def source() -> RichSource:
    return RichSource()


def facts(source: RichSource, options: ReportOptions) -> Gathered:
    return gather(
        source, CASE, options, made=FixedClock().now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )


def elements(form_id: str) -> list[dict[str, Any]]:
    """Every declared row and column of a form."""
    found: list[dict[str, Any]] = []
    for section in form(form_id).sections.values():
        for block in section["blocks"]:
            for name in ("rows", "columns", "rows_of"):
                found += block.get(name, ())
    return found


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_each_rule_finds_its_elements(form_id: str) -> None:
    declared = elements(form_id)
    assert CHECKLIST[form_id] <= {one["is"] for one in declared}
    for one in declared:
        assert one["rule"], one
        assert "field" in one or "blank" in one, one


@pytest.mark.parametrize(("form_id", "language"), EVERY)
def test_each_element_is_a_field_or_a_marked_blank(source: RichSource, form_id: str, language: str) -> None:
    """Asked one by one: the field gives its value, and where there is none a blank for a person stands."""
    gathered = facts(source, rich_options(form_id, language))  # type: ignore[arg-type]
    data = content_in(gathered, "report.pdf")
    declared = form(form_id)
    for name, section in declared.sections.items():
        made = data["own"][name]
        wanted = [one for one in section["blocks"] if "if" not in one or one["if"] in {"scale", "costs", "texts"}]
        assert len(made["blocks"]) == len(wanted)
        for block, drawn in zip(wanted, made["blocks"], strict=True):
            for declared_row, (label, value) in zip(
                block.get("rows", ()), drawn.get("rows", ()), strict="rows" in block
            ):
                assert label
                assert value not in ("", None)
                if "field" not in declared_row:
                    assert set(value) == {"blank"}
            if "columns" in block:
                assert len(drawn["head"]) == len(block["columns"]) == len(drawn["widths"])
                assert drawn["rows"], (form_id, block)
                assert all(cell not in ("", None) for row in drawn["rows"] for cell in row)


def joined(value: Any) -> Any:
    """A value of the layout with its long runs whole, as a reader sees and finds them."""
    if isinstance(value, dict):
        return "".join(value["run"]) if "run" in value else {name: joined(one) for name, one in value.items()}
    return [joined(one) for one in value] if isinstance(value, list) else value


def test_fields_say_what_the_record_holds(source: RichSource) -> None:
    data = content_in(facts(source, rich_options("cn", "zh-Hans")), "report.pdf")
    flat = json.dumps(joined(data["own"]), ensure_ascii=False)
    for said in (
        "98,213 members",
        "19.90 USDT a month",
        "CNY 1,200",
        "POL-2026-00417",
        "6 项自检中有 6 项",
        "@channel_keeper_1",
    ):
        assert said in flat, said
    first = source.exhibits(CASE)[0].item
    assert first.content
    assert first.content.sha256 in flat
    assert "That a picture was posted in the channel" in flat
    issues = next(one for one in data["own"]["catalogue"]["blocks"] if one["k"] == "table")["rows"]
    assert [row[4] for row in issues[:3]] == ["That a picture was posted in the channel"] * 2 + [
        "That my address was named"
    ]
    assert all(set(row[4]) == {"blank"} for row in issues[3:])


FORBIDDEN = {
    "en": ("admissible", "certified", "certify", "legally valid", "legally binding", "tamper", "forensic",
           "guarantee",
           "irrefutable", "immutable", "proves that", "victim", "perpetrator", "nude", "naked", "porn", "leaked"),
    "zh-Hans": ("法律效力", "防篡改", "不可篡改", "无法篡改", "司法鉴定", "鉴定", "认证", "采信", "铁证",
                "保证", "取证级",
                "受害", "裸", "色情", "艳照", "凶手", "罪犯"),
    "zh-Hant": ("法律效力", "防竄改", "不可竄改", "無法竄改", "鑑定", "鑑識", "認證", "採信",
                "鐵證", "保證", "被害", "裸",
                "色情", "兇手", "罪犯"),
    "ko": ("증거능력", "법적 효력", "위변조 불가", "위조 불가", "포렌식", "인증된", "보증", "공증",
           "완벽", "피해자", "나체",
           "음란", "가해자", "범인"),
    "ja": ("証拠能力", "法的効力", "改ざん不可", "改ざん防止", "フォレンジック", "認証済", "保証", "公証",
           "完全に証明", "被害者",
           "裸", "わいせつ", "加害者", "犯人"),
}  # fmt: skip
ALLOWED = {
    # Names of offices, of a rule and of a stamp's issuer; each is a proper name, not a claim about this report.
    "zh-Hans": ("公证处", "公证或其他证明手续"), "ko": ("디지털성범죄피해자지원센터",), "ja": ("時刻認証局",),
}  # fmt: skip


def all_words(language: str) -> dict[str, str]:
    """Every word that a report can say in a language: the shared ones and those of the forms."""
    found = {f"texts{path}": text for path, text in leaves(texts_in(language)._tree)}  # type: ignore[arg-type]
    for one in forms():
        raw = json.loads(files(registry).joinpath(f"{one.id}.json").read_text(encoding="utf-8"))
        found |= {f"{one.id}{path}": text for path, text in leaves(raw) if path.endswith(f".{language}")}
    return found


def leaves(tree: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(tree, dict):
        return [leaf for name, one in tree.items() for leaf in leaves(one, f"{path}.{name}")]
    if isinstance(tree, list):
        return [leaf for at, one in enumerate(tree) for leaf in leaves(one, f"{path}.{at}")]
    return [(path, str(tree))]


@pytest.mark.parametrize("language", sorted(FORBIDDEN))
def test_no_word_claims_too_much_or_blames(language: str) -> None:
    found = all_words(language)
    assert len(found) > 330
    for path, text in found.items():
        for name in ALLOWED.get(language, ()):
            text = text.replace(name, "")  # noqa: PLW2901
        for word in FORBIDDEN[language]:
            assert word not in text.lower(), (path, word)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_sentence_of_a_form_is_in_each_of_its_languages(form_id: str) -> None:
    raw = json.loads(files(registry).joinpath(f"{form_id}.json").read_text(encoding="utf-8"))

    def check(tree: Any) -> None:
        if isinstance(tree, list):
            for one in tree:
                check(one)
        elif isinstance(tree, dict):
            if set(tree) & {"en", "zh-Hans", "zh-Hant", "ko", "ja"}:
                assert set(raw["languages"]) <= set(tree), tree
                assert all(tree[language].strip() for language in raw["languages"])
            else:
                for one in tree.values():
                    check(one)

    check(raw["sections"])
    check(raw["title"])
    assert {"en", "zh-Hans", "zh-Hant", "ko", "ja"} <= set(raw["names"])


def test_what_is_not_verified_is_marked_for_a_lawyer_and_listed() -> None:
    listed = (files("exporters").joinpath("../docs/forms.md")).read_text(encoding="utf-8")  # type: ignore[union-attr]
    for one in forms():
        if one.id == "neutral":
            continue
        assert one.unverified
        assert any("confirm" in block for section in one.sections.values() for block in section["blocks"])
        for fact in one.unverified:
            assert fact.fact in listed
            assert fact.source in listed
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", fact.read)


def test_numbers_have_branches_and_are_never_given_twice(source: RichSource) -> None:
    shown = source.exhibits(CASE)
    first = assign(shown[:13], {})
    assert [first[one.item.id] for one in shown[:3]] == [(1, 0), (2, 0), (3, 0)]
    later = assign(shown, first)
    assert all(later[item] == number for item, number in first.items())
    assert later[shown[13].item.id] == Number(1, 1)
    assert later[shown[14].item.id] == Number(1, 2)
    assert len(set(later.values())) == len(shown)
    without = assign([one for one in shown if one.ordinal not in {2, 14}], later)
    assert without[shown[2].item.id] == Number(3, 0)
    again = assign(shown, {item: number for item, number in later.items() if item != shown[13].item.id})
    assert again[shown[13].item.id] not in set(later.values()) - {later[shown[13].item.id]}


@pytest.mark.parametrize(
    ("form_id", "main", "branch"),
    [("cn", "1", "1-2"), ("kr", "갑 제1호증", "갑 제1호증의 2"), ("tw", "告證1", "告證1-2"), ("hk", "XX-1", "XX-1-2"),
     ("jp", "甲1", "甲1の2"), ("uk", "XX/1", "XX/1/2"), ("us", "1", "1-2"), ("eu", "A.1", "A.1.2")],
)  # fmt: skip
def test_each_form_writes_numbers_its_own_way(form_id: str, main: str, branch: str) -> None:
    style = form(form_id).numbering
    assert mark(Number(1, 0), style) == main
    assert mark(Number(1, 2), style) == branch
    assert mark(Number(3, 0), style, "Q") != mark(Number(3, 0), style) or form_id in {"cn", "us"}


def test_three_facts_stay_three_in_the_american_form(source: RichSource) -> None:
    data = content_in(facts(source, rich_options("us", "en")), "report.pdf")
    cards = next(one for one in data["own"]["hurdles"]["blocks"] if one["k"] == "cards")["cards"]
    assert len(cards) == 15
    labels = [row[0] for row in cards[0]["rows"]]
    assert len([label for label in labels if label.startswith("Authenticity")]) == 3
    flat = json.dumps(data["own"]["certificate"])
    inside, abroad = "under penalty of perjury that", "under the laws of the United States of America that"
    assert inside in flat
    assert abroad in flat


def test_the_european_form_says_not_qualified_by_itself(source: RichSource) -> None:
    flat = json.dumps(content_in(facts(source, rich_options("eu", "en")), "report.pdf")["own"]["status"])
    assert "not qualified, unless" in flat
    assert "No outside time stamp covers any entry" in flat


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant", "ko", "ja"])
def test_a_draft_goes_out_and_comes_back_edited(source: RichSource, language: str) -> None:
    gathered = facts(source, ReportOptions(language=language))  # type: ignore[arg-type]
    texts = texts_in(language)  # type: ignore[arg-type]
    text = draft(gathered, texts)
    drafted = paragraphs(text)
    assert len(drafted) > 12
    assert all(f"{{exhibit {one.ordinal}}}" in text for one in source.exhibits(CASE))
    edited = "# not printed\n\n1. I saw {exhibit 1}.\n\n9) Mine: {sha256 1} [[when]]\nsecond line {exhibit 99}\n"
    made = printed(edited, gathered, Words(texts))
    assert len(made) == 2
    first, second = (one["mix"] for one in made)
    assert first[1] == texts("exhibit", mark="1")
    content = source.exhibits(CASE)[0].item.content
    assert content
    assert {"mono": content.sha256} in second
    assert {"blank": "when"} in second
    assert sum(isinstance(one, dict) and "blank" in one for one in second) == 2


def test_her_words_cannot_become_a_token_or_a_note_of_the_draft() -> None:
    source = RichSource()
    one = source._exhibits[3]
    assert one.item.incident
    hostile = "# not a note\n\n{exhibit 1} [[x]]\n\n7. {sha256 1}"
    source._exhibits[3] = replace(one, item=replace(one.item, incident=replace(one.item.incident, text=hostile)))
    gathered = facts(source, ReportOptions())
    text = draft(gathered, texts_in("en"))
    told = next(each for each in paragraphs(text) if "not a note" in each)
    assert "# not a note { exhibit 1} [ [x] ] 7. { sha256 1}" in told


def test_witnesses_are_not_named_where_they_are_withheld(source: RichSource) -> None:
    from evidence_vault.commands.forms import FormOptions
    from evidence_vault.model import SHOW_ALL

    assert "incident_witnesses" in FormOptions(form="uk").policy(SHOW_ALL).names
    assert FormOptions(form="uk", third_parties=True).policy(SHOW_ALL) == SHOW_ALL
    options = rich_options("uk", "en", policy=FormOptions(form="uk").policy(SHOW_ALL))
    flat = json.dumps(content_in(facts(source, options), "report.pdf"))
    assert "A colleague" not in flat
    assert "their names are not in this document" in flat


def test_two_languages_say_everything_side_by_side(source: RichSource) -> None:
    data = content_in(facts(source, rich_options("cn", "zh-Hans", "en")), "report.pdf")
    assert data["own"]["art93"]["heading"]["two"][1] == "Electronic data: art. 93 answered point by point"
    assert data["summary"]["heading"] == {"two": ["概要", "Summary"]}
    hashes = [one["hash"] for one in data["exhibits"]["entries"]]
    assert all(isinstance(one, str) for one in hashes)


def test_languages_that_a_form_has_not_are_refused() -> None:
    with pytest.raises(ValueError, match="language"):
        ReportOptions(form="kr", language="ja")
    with pytest.raises(ValueError, match="language"):
        ReportOptions(form="cn", language="en", second="en")
    with pytest.raises(KeyError):
        form("fr")


def test_a_form_with_an_unknown_block_or_part_is_refused() -> None:
    raw = json.loads(files(registry).joinpath("eu.json").read_text(encoding="utf-8"))
    raw["parts"].append("nothing")
    with pytest.raises(ValueError, match="no part"):
        registry.read_form(raw)


def test_her_text_in_one_language_stands_once_beside_the_other(source: RichSource) -> None:
    options = rich_options("uk", "en", "zh-Hans", statement="1. Mine alone.\n\n2. See {exhibit 1}.")
    blocks = content_in(facts(source, options), "report.pdf")["own"]["statement"]["blocks"]
    items = next(one for one in blocks if one["k"] == "numbered")["items"]
    assert items[0] == {"mix": ["Mine alone."]}
    assert items[1]["two"][1]["mix"][1] == "证据 XX/1"
    both = rich_options("uk", "en", "zh-Hans", statement="1. Mine.\n\n2. Two.", statement_second="一。\n\n二。")
    blocks = content_in(facts(source, both), "report.pdf")["own"]["statement"]["blocks"]
    items = next(one for one in blocks if one["k"] == "numbered")["items"]
    assert [one["two"][1]["mix"] for one in items] == [["一。"], ["二。"]]
