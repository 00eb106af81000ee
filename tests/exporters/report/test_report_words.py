"""What a report says and does not say, in both languages."""

from __future__ import annotations

import json
import re
import string
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import NotFoundError, ObjectDamagedError, ReportFailedError
from evidence_vault.model import Action, ClockSource, DisclosurePolicy, Exhibit, ItemId, ItemKind, MediaKind, SelfTest
from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.report.content import Content
from exporters.report.gather import Gathered, Recheck, gather
from exporters.report.make import make_report
from exporters.report.options import LANGUAGES, PICTURES, Language, ReportOptions
from exporters.report.texts import texts_in
from tests.exporters.fakes import CASE, FakeSource, FixedClock
from tests.exporters.report.tools import text_of

FORBIDDEN = (
    "court-admissible", "admissible", "certified", "certify", "legally valid", "legally binding", "tamper-proof",
    "tamperproof", "tamper", "forensic", "guarantee", "irrefutable", "notarised", "immutable", "unforgeable",
    "具有法律效力", "法律效力", "防篡改", "不可篡改", "无法篡改", "司法鉴定", "鉴定", "认证", "公证", "法庭采信",
    "可采信", "铁证", "保证", "确凿", "取证级",
)  # fmt: skip
GRAPHIC_OR_BLAME = (
    "nude", "naked", "sexual", "porn", "intimate", "leaked", "victim", "your fault", "should have", "culprit",
    "perpetrator", "裸", "色情", "性爱", "不雅", "艳照", "受害", "凶手", "罪犯", "你应该", "怪你",
)  # fmt: skip


def leaves(tree: Any, path: str = "") -> dict[str, str]:
    """Every string of a words file by its path."""
    if isinstance(tree, dict):
        pairs = [(f"{path}.{name}", one) for name, one in tree.items()]
    elif isinstance(tree, list):
        pairs = [(f"{path}.{index}", one) for index, one in enumerate(tree)]
    else:
        return {path: tree}
    found: dict[str, str] = {}
    for name, one in pairs:
        found |= leaves(one, name)
    return found


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return request.param  # type: ignore[no-any-return]


def words(language: Language) -> dict[str, str]:
    return leaves(texts_in(language)._tree)


def facts(source: FakeSource, options: ReportOptions | None = None) -> Gathered:
    return gather(
        source, CASE, options or ReportOptions(), made=FixedClock().now(), reader=None, progress=NoProgress(),
        cancel=NeverCancelled(),
    )  # fmt: skip


def said(source: FakeSource, options: ReportOptions | None = None) -> dict[str, Any]:
    options = options or ReportOptions()
    return Content(facts(source, options), texts_in(options.language)).data("report.pdf")


def test_no_word_claims_too_much(language: Language) -> None:
    for path, text in words(language).items():
        for word in FORBIDDEN + GRAPHIC_OR_BLAME:
            assert word not in text.lower(), (path, word)


def test_no_finished_page_claims_too_much(signed: dict[str, bytes], tmp_path: Path, language: Language) -> None:
    text = text_of(signed[language], tmp_path).lower()
    assert len(text) > 5000
    assert [word for word in FORBIDDEN if word in text] == []


@pytest.mark.parametrize("other", LANGUAGES[1:])
def test_all_languages_say_the_same_things(other: Language) -> None:
    optional = (".self_tests", ".count_one")
    one, two = ({path for path in words(each) if not path.startswith(optional)} for each in ("en", other))  # type: ignore[arg-type]
    assert one == two
    for path in one:
        fields = [
            {name for _, name, _, _ in string.Formatter().parse(words(each)[path]) if name}  # type: ignore[arg-type]
            for each in ("en", other)
        ]
        assert fields[0] == fields[1], path


def test_every_value_has_a_word(language: Language) -> None:
    texts = texts_in(language)
    for action in Action:
        assert action.value in texts.part("actions")
    for kind in [*ItemKind, *(one for one in MediaKind if one is not MediaKind.OTHER)]:
        assert kind.value in texts.part("kinds")
        assert kind.value in texts.part("counts")
    for clock in ClockSource:
        assert clock.value in texts.part("clocks")


@pytest.mark.parametrize("other", LANGUAGES[1:])
def test_every_language_names_the_vaults_own_self_tests(other: Language) -> None:
    source = (Path(__file__).parents[3] / "evidence_vault" / "vault" / "selftest.py").read_text(encoding="utf-8")
    names = re.findall(r'SelfTest\(\s*"([^"]+)"', source)
    assert names
    assert set(names) <= set(texts_in(other).part("self_tests"))


@pytest.mark.parametrize("other", LANGUAGES[1:])
def test_no_other_report_has_english_of_ours(signed: dict[str, bytes], tmp_path: Path, other: Language) -> None:
    text = text_of(signed[other], tmp_path)
    ours = [
        one for path, one in words("en").items() if len(one) > 16 and "platforms" not in path and "code" not in path
    ]
    assert [one for one in ours if one in text] == []


def test_contact_data_stands_on_the_last_page_only(signed: dict[str, bytes], tmp_path: Path) -> None:
    for pdf in signed.values():
        *others, last, after = text_of(pdf, tmp_path).split("\f")
        assert after == ""
        assert "zulu@example.invalid" in last
        for secret in ("Zulu", "zulu@", "555 0100", "Nowhere Lane", "Support worker", "Mornings"):
            assert all(secret not in page for page in others)


def test_without_the_contact_page_there_is_no_contact_data(tmp_path: Path) -> None:
    pdf = make_report(FakeSource(2), CASE, ReportOptions(identity_page=False), clock=FixedClock())
    assert "Zulu" not in text_of(pdf, tmp_path)


def test_three_facts_are_never_merged(language: Language) -> None:
    for entry in said(FakeSource(8), ReportOptions(language=language))["exhibits"]["entries"]:
        assert len(entry["proof"]["rows"]) == 3
        assert entry["proof"]["rows"][1][1] == texts_in(language)("exhibits.before_not_yet")


def damaged(source: FakeSource, change: bytes | None) -> FakeSource:
    victim = ItemId(next(iter(source._contents)))
    if change is not None:
        source._contents[victim] = change
        return source
    real = source.open_content

    def open_content(item: ItemId) -> Any:
        if item == victim:
            raise ObjectDamagedError
        return real(item)

    source.open_content = open_content  # type: ignore[method-assign]
    return source


@pytest.mark.parametrize(
    ("change", "found", "word"),
    [(b"other bytes", Recheck.DIFFERS, "No."), (None, Recheck.UNREADABLE, "Not known.")],
)
def test_a_changed_or_damaged_file_is_said_plainly(change: bytes | None, found: Recheck, word: str) -> None:
    source = damaged(FakeSource(4), change)
    gathered = facts(source)
    assert gathered.entries[0].recheck is found
    assert [one.recheck for one in gathered.entries[1:3]] == [Recheck.SAME, Recheck.SAME]
    data = Content(gathered, texts_in("en")).data("report.pdf")
    assert data["exhibits"]["entries"][0]["proof"]["rows"][0][1].startswith(word)
    assert "2 of 3" in json.dumps(data["system"]["facts"])


def test_without_reading_again_nothing_is_said_to_be_unchanged() -> None:
    for entry in said(FakeSource(3), ReportOptions(recheck=False))["exhibits"]["entries"]:
        assert "not read again" in entry["proof"]["rows"][0][1]


def test_an_event_that_is_not_in_the_checkpoint_is_marked() -> None:
    source = FakeSource(3)
    custody = source.custody(CASE)
    first, second, *rest = custody.events
    broken = replace(second, proof=(bytes(32), *second.proof[1:]))
    source.__dict__["_custody"] = replace(custody, events=(first, broken, *rest))
    data = said(source)
    assert [row[0] for row in data["custody"]["groups"][0]["rows"]] == ["0", "1 *", "2", "3"]
    assert data["custody"]["verdict"].startswith("1 of these")
    assert "Log entry" not in data["exhibits"]["entries"][0]["proof"]["rows"][0][1]


def test_a_failed_self_test_is_said() -> None:
    source = FakeSource(1)
    source.tests = (SelfTest("SHA-256 gives the published value", passed=False),)
    system = said(source)["system"]
    assert system["tests"] == [["SHA-256 gives the published value", "NOT as expected"]]
    assert system["tests_failed"]


def test_only_chosen_exhibits_and_their_events_are_shown() -> None:
    data = said(FakeSource(6, 30), ReportOptions(ordinals=(2, 5), prefix="AB/"))
    assert [one["mark"] for one in data["exhibits"]["entries"]] == ["AB/2", "AB/5"]
    assert {row[3] for row in data["custody"]["groups"][0]["rows"]} == {"–", "AB/2", "AB/5"}
    assert "2 of the 6" in data["summary"]["partial"]
    with pytest.raises(NotFoundError):
        said(FakeSource(2), ReportOptions(ordinals=(7,)))


def test_notes_can_be_left_out() -> None:
    assert "first name" in json.dumps(said(FakeSource(15)))
    assert "first name" not in json.dumps(said(FakeSource(15), ReportOptions(notes=False)))


def test_an_empty_case_gives_a_report(tmp_path: Path) -> None:
    pdf = make_report(FakeSource(0), CASE, ReportOptions(), clock=FixedClock())
    assert "none" in text_of(pdf, tmp_path)


def test_record_only_shows_no_pixels_and_no_hash() -> None:
    def alter(one: Exhibit) -> Exhibit:
        return one

    entries = said(FakeSource(6, alter=alter))["exhibits"]["entries"]
    record = entries[5]
    assert record["picture"] is None
    assert record["hash"] == ""


def test_shown_pictures_need_a_reader() -> None:
    with pytest.raises(ReportFailedError):
        make_report(FakeSource(1), CASE, ReportOptions(pictures="shown"), clock=FixedClock())


def test_options_are_checked() -> None:
    assert PICTURES == ("covered", "withheld", "shown")
    with pytest.raises(ValueError, match="unknown"):
        ReportOptions(language="fr")  # type: ignore[arg-type]


def test_what_is_withheld_is_said_at_each_exhibit_and_not_counted_as_read() -> None:
    policy = DisclosurePolicy(
        names=frozenset({"case_name"}), also={2: frozenset({"title", "file_name"})}, content=frozenset({1})
    )
    data = said(FakeSource(3, 9), ReportOptions(policy=policy))
    first, second, third = data["exhibits"]["entries"]
    told = [
        section["rows"] for one in (first, second) for section in one["sections"] if "ithheld" in section["heading"]
    ]
    assert told[0][0][0] == "File"
    assert told[1] == [["Details", "file name, title"]]
    assert not [section for section in third["sections"] if "ithheld" in section["heading"]]
    assert second["title"] == "[withheld]"
    assert data["list"]["rows"][1][1] == "[withheld]"
    assert data["description"] == "[withheld]"
    assert "2 of 2" in str(data["system"]["facts"])
    assert "Quiet Harbour" not in str(data)
    assert next(value for name, value in data["summary"]["rows"] if name == "Withheld").startswith("2 exhibits")
