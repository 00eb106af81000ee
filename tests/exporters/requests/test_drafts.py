"""Each draft has every element of its rule, traced to a field or a marked blank; exact links; and the warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.errors import UsageError
from evidence_vault.model import AddDetails, CaseId, Contact, ItemId, ListedHash, RequestSaid, Sha256
from evidence_vault.sources.when import parse_when
from evidence_vault.vault import Vault
from exporters.requests.draft import Kind, RequestDraft
from exporters.requests.rules import rule_of, rules
from exporters.requests.texts import LANGUAGES, request_texts
from exporters.requests.write import as_pdf, as_text, draft_of, write_draft
from tests.exporters.report.test_forms import FORBIDDEN
from tests.exporters.report.tools import text_of, vera
from tests.support import add_text, new_vault

CHECKLIST = {
    # 47 U.S.C. 223a(a)(1)(B): in writing; (i) signature; (ii) identification; (iii) good faith, facts; (iv) contact
    "us-tida": {
        "written_request": "{platform}", "identification": "{address}", "identification_words": "{what}",
        "good_faith": "believe in good faith", "relevant_facts": "{why}", "contact": "{name}",
        "signature": "{signature}", "identical_copies": "identical copy",
    },
    # 17 U.S.C. 512(c)(3)(A): (i) signature; (ii) work; (iii) material; (iv) contact; (v) good faith; (vi) accuracy
    "us-dmca": {
        "signature": "{signature}", "work": "{work}", "material": "{address}", "contact": "{contact}",
        "good_faith": "good faith belief", "accuracy": "under penalty of perjury",
    },
    # Regulation (EU) 2022/2065 art. 16(2): (a) reasons; (b) exact location; (c) name and e-mail; (d) bona fide
    "eu-dsa": {
        "reasons": "{why}", "location": "{address}", "name_and_email": "{email}",
        "good_faith": "accurate and complete",
    },
    # Civil Code 1195: notice with preliminary proof and the claimant's real identity; what the platform is to do
    "cn-1195": {
        "real_identity": "{identity}", "links": "{address}", "infringement": "隐私权", "preliminary_proof": "{proof}",
        "demand": "删除、屏蔽、断开链接", "signature": "{signature}",
    },
    "cn-12377": {"category": "侵害名誉、隐私", "links": "{address}", "what": "{what}", "facts": "{found}",
                 "reporter": "匿名"},
    "telegram": {"links": "{address}", "request": "without that person's consent", "what": "{what}"},
    "telegram-minors": {"links": "{address}", "request": "under 18", "no_picture": "No picture is attached"},
    "google": {"shown": "{what}", "no_consent": "did not consent", "not_paid": "not being paid",
               "addresses": "{address}", "result_page": "{image_address}", "screenshots": "adult"},
    "bing": {"name_and_email": "{email}", "addresses": "{address}", "no_consent": "did not consent"},
    # KR-7, KR-8: proof that it is her, title and address of the post, identity; monitoring, evidence for the police
    "kr-d4u": {"request": "모니터링", "addresses": "{address}", "proof_it_is_you": "본인", "identity": "{identity}",
               "keywords": "{terms}", "spread_evidence": "수사기관", "signature": "{signature}"},
    "kr-kmcc": {"request": "접속 차단", "addresses": "{address}", "what": "{what}", "identity": "{identity}"},
    # TW-1: keep evidence, keep link and the poster's account, file with the centre
    "tw-siarc": {"request": "性影像", "addresses": "{address}", "poster_account": "{account}",
                 "kept_evidence": "SHA-256", "contact": "{contact}"},
    "stopncii": {"adult": "18", "files": "{values}", "device": "device", "case_number": "PIN",
                 "withdraw": "withdraw"},
    "takeitdown": {"age": "under 18", "files": "does not leave it", "anonymous": "without giving a name",
                   "police": "police"},
}  # fmt: skip
"""What each rule asks for, in the words of its first language: a text of ours, or in braces a field."""
HERS = {
    "what": "zwwhat", "why": "zwwhy", "work": "zwwork", "law": "zwlaw", "proof": "zwproof", "found": "zwfound",
    "terms": "zwterms", "account": "zwaccount", "acting_for": "zwagent", "police": "zwpolice",
}  # fmt: skip
LINK, ODD = "https://t.me/c/1234567890/42?single&x=%E4%BD%A0#top", "https://example.org/a?b=\u202ec&amp;d"
CONTACT = Contact(name="Zw Name", email="zw@example.org", phone="+00 1")
# Names of bodies, and the official names of kinds of report.
ALLOWED = {"en": ("Sex Crime Victim", "Pornographic content"), "zh-Hans": ("受害者支援中心", "色情低俗"),
           "zh-Hant": ("被害者支援中心",), "ko": ("피해자지원센터",)}  # fmt: skip


class Case:
    """A case with an exhibit that is a file, one that is a bare link, and one without an address."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.id: CaseId = vault.new_case("One", reference="zwpolice", contact=CONTACT).id
        where = AddDetails(case=self.id, source_url=LINK)
        self.file = add_text(vault, "page", details=where)
        vault.describe(self.file, posted=parse_when("2026-02-01 21:07"))
        self.link: ItemId = vault.add_link(ODD, AddDetails(case=self.id)).id
        self.bare = add_text(vault, "no address", details=AddDetails(case=self.id))

    def draft(
        self, rule: str, language: str = "", *, full: bool = False, second: str = "", hers: str = ""
    ) -> RequestDraft:
        said = RequestSaid(
            rule=rule, language=language or rule_of(rule).languages[0], second=second,
            platform="zwplatform" if full else "", exhibits=(self.file, self.link, self.bare),
            words=tuple(HERS.items()) if full else (),
        )  # fmt: skip
        made = self.vault.new_request(self.id, said)
        listed = ListedHash(
            item=self.file,
            number=1,
            path="",
            sha256=Sha256("ab" * 32),
            md5="cd" * 16,
            value="ef" * 32,
            quality=90,
            at_ms=0,
        )
        notes = next((one for one in LANGUAGES if one == hers), None)
        return draft_of(
            self.vault,
            made,
            now=self.vault.case(self.id).opened,
            identity=full,
            values=[listed],
            notes_language=notes,
        )


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with new_vault(tmp_path_factory.mktemp("drafts") / "vault", seed="drafts") as vault:
        yield Case(vault)


def element_text(draft: RequestDraft, element: str) -> str:
    blocks = [one for one in draft.letter if one.element == element]
    assert [one.kind for one in blocks][:2] == ["heading", "say"], element
    return " ".join(piece.text for block in blocks for line in block.lines for piece in line)


def blanks(draft: RequestDraft, element: str) -> set[str]:
    pieces = (p for one in draft.letter if one.element == element for line in one.lines for p in line)
    return {one.field for one in pieces if one.kind is Kind.BLANK}


def test_every_rule_has_a_checklist() -> None:
    assert {one.id for one in rules()} == CHECKLIST.keys()
    for one in rules():
        assert CHECKLIST[one.id].keys() <= {element.name for element in one.elements}, one.id


@pytest.mark.parametrize("rule", CHECKLIST)
def test_every_element_is_a_field_or_a_marked_blank(case: Case, rule: str) -> None:
    empty, full = case.draft(rule), case.draft(rule, full=True)
    known = {"platform": "zwplatform", "name": CONTACT.name, "contact": CONTACT.phone, "email": CONTACT.email,
             "address": LINK, "values": "ef" * 32} | HERS  # fmt: skip
    for element, wanted in CHECKLIST[rule].items():
        if not wanted.startswith("{"):
            assert wanted in element_text(empty, element), (rule, element)
            continue
        field = wanted.strip("{}")
        if field in known:
            assert known[field] in element_text(full, element), (rule, element)
        if field == "platform" and rule_of(rule).platform:
            assert rule_of(rule).platform in element_text(empty, element)
        elif field not in {"values", "police"}:
            assert field in blanks(empty, element), (rule, element)


@pytest.mark.parametrize("rule", CHECKLIST)
def test_her_answers_and_blanks_are_all_in_the_text(case: Case, rule: str) -> None:
    for language in rule_of(rule).languages:
        draft = case.draft(rule, language, full=True)
        text = as_text(draft, alone=True)
        for name in rule_of(rule).asks:
            assert {"platform": "zwplatform"}.get(name, HERS.get(name, "")) in text, (rule, language, name)
        empty = as_text(case.draft(rule, language))
        assert not re.search(r"\{\w+\}|\[\[", empty), "a hole that nothing filled"
        assert "zw" not in empty.replace("zwpolice", ""), "her name only where she asks for it"
        for one in case.draft(rule, language).blanks:
            assert f"[ {one.text} ]" in empty or f"{one.text}: ___" in empty


@pytest.mark.parametrize("rule", [one.id for one in rules() if any(element.links for element in one.elements)])
def test_links_stand_exactly_as_they_were_given(case: Case, rule: str) -> None:
    text = as_text(case.draft(rule), alone=True)
    assert f" {LINK} (" in text.replace("：", ": ")
    assert "https://example.org/a?b=[U+202E]c&amp;d (" in text
    assert " https://example.org/a?b=%E2%80%AEc&amp;d)" in text, "to the byte"
    assert "\u202e" not in text
    assert "2026-02-01 21:07" in text, "what the platform showed helps to find it"
    assert request_texts(rule_of(rule).languages[0])("fields", "address") in text, "an exhibit without address"


@pytest.mark.parametrize("hers", LANGUAGES)
def test_what_is_for_her_alone_says_what_it_must_and_stays_out_of_the_letter(case: Case, hers: str) -> None:
    words = request_texts(next(one for one in LANGUAGES if one == hers))
    for rule in rules():
        draft = case.draft(rule.id, hers=hers)
        whole, alone = as_text(draft), as_text(draft, alone=True)
        must = [words("shared", "save_first_minors" if rule.minors else "save_first"), words("shared", "after")]
        must += [words("shared", f"name_{rule.name_reaches}"), words("shared", "confirm")]
        must += [words("unverified", one.name) for one in rule.unverified] + [one.address for one in rule.channels]
        must += [words("notes", one) for one in rule.notes] + [rule.read]
        must += [] if rule.minors else [words("shared", "minors_not")]
        must += [] if rule.minors or rule.bring else [words("shared", "not_saved", marks="2")]
        must += [] if rule.bring else [words("shared", "no_address", marks="3")]
        for text in must:
            assert text in whole, (rule.id, text)
        assert words("shared", "after") not in alone
        assert words("shared", "confirm") not in alone
    assert [one.id for one in rules() if one.name_reaches == "yes"] == ["cn-1195"]
    assert {one.id for one in rules() if one.name_reaches == "may"} == {"us-dmca", "eu-dsa"}
    assert {one.id for one in rules() if one.clock} == {"us-tida"}, "only where the rule has one"


def test_an_agent_says_so_and_a_second_language_stands_beside(case: Case) -> None:
    assert "I am the person depicted." in as_text(case.draft("us-tida"))
    assert "I am authorised to act for the person depicted: zwagent." in as_text(case.draft("us-tida", full=True))
    both = as_text(case.draft("us-tida", second="ko"), alone=True)
    assert "believe in good faith" in both
    assert "선의로 믿습니다" in both
    assert both.count(LINK) == 1, "what is the same in both stands once"
    for language, second in (("ja", ""), ("ko", ""), ("zh-Hans", "zh-Hans"), ("zh-Hans", "ko")):
        with pytest.raises(UsageError):
            case.draft("cn-1195" if language != "ja" else "no-such-rule", language, second=second)


def test_every_language_has_every_word_and_none_claims_or_blames() -> None:
    english = request_texts("en")._tree
    for language in LANGUAGES:
        tree = request_texts(language)._tree
        for group in english.keys() - {"elements"}:
            assert tree[group].keys() == english[group].keys(), (language, group)
        wanted = {one.text for rule in rules() if language in rule.languages for one in rule.elements}
        assert wanted <= tree["elements"].keys(), language
        said = [
            text
            for group in tree.values()
            for one in group.values()
            for text in ([one] if isinstance(one, str) else one)
        ]
        for text in said:
            for name in ALLOWED[language]:
                text = text.replace(name, "")  # noqa: PLW2901
            assert not [word for word in FORBIDDEN[language] if word in text.lower()], (language, text)


def test_every_fact_that_nobody_checked_is_in_the_documentation() -> None:
    documented = (Path(__file__).parents[3] / "docs" / "requests.md").read_text(encoding="utf-8")
    english = request_texts("en")
    for rule in rules():
        section = documented.split(f"(`{rule.id}`)")[1].split("\n### ")[0]
        for fact in rule.unverified:
            assert f"| {english('unverified', fact.name)} | {fact.source} | {rule.read} |" in section, rule.id


def test_pages_conform_and_hold_every_link(case: Case, tmp_path: Path) -> None:
    paths = []
    for rule, second, full in (
        ("us-tida", "zh-Hant", True),
        ("cn-1195", "en", False),
        ("kr-d4u", "", False),
        ("stopncii", "", False),
    ):
        draft = case.draft(rule, second=second, full=full)
        path = tmp_path / f"{rule}.pdf"
        written = write_draft(draft, path, "pdf")
        assert written.size == path.stat().st_size
        assert as_pdf(draft) == path.read_bytes(), "the same draft gives the same bytes"
        text = "".join(text_of(path.read_bytes(), tmp_path).split())
        if rule != "stopncii":
            assert LINK in text
            assert "[U+202E]" in text, "what would hide itself is written out"
        heading = request_texts(draft.notes_language)("shared", "notes_heading")
        assert "".join(heading.split()) in text
        assert "".join(heading.split()) not in "".join(text_of(as_pdf(draft, alone=True), tmp_path).split())
        paths.append(path)
    for flavour in ("3a", "ua1"):
        assert [one.split(" ")[0] for one in vera(flavour, *paths)] == ["PASS"] * len(paths)


def test_hostile_words_are_set_as_they_are(case: Case, tmp_path: Path) -> None:
    nasty = '#set page(width: 1pt) $x$ "quote" \\ [[x]] {name} \u202e\ufdd0 ' + "w" * 9000
    said = RequestSaid(
        rule="us-tida", platform="{capacity}", language="en", exhibits=(case.file,), words=(("why", nasty),)
    )
    made = case.vault.new_request(case.id, said)
    draft = draft_of(case.vault, made, now=case.vault.case(case.id).opened)
    assert nasty.replace("\u202e", "[U+202E]").replace("\ufdd0", "[U+FDD0]") in as_text(draft)
    text = "".join(text_of(as_pdf(draft), tmp_path).split())
    assert '#setpage(width:1pt)$x$"quote"\\[[x]]{name}[U+202E][U+FDD0]' in text
    assert text.count("w") >= 9000
    assert "Iask{capacity}toremove" in text, "an answer is never a place to fill in"
