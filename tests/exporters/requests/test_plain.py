"""What would hide itself is written out in a text draft, and the exact address stands beside it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.model import AddDetails, CaseId, RequestSaid
from evidence_vault.vault import Vault
from exporters.requests import plain
from exporters.requests.rules import rule_of, rules
from exporters.requests.write import as_pdf, as_text, draft_of
from tests.exporters.report.tools import text_of
from tests.support import add_text, new_vault

HOSTILE = {
    # as given: (as it is shown, as it is opened)
    "https://t.me/group/12?single&x=%E4%BD%A0": ("https://t.me/group/12?single&x=%E4%BD%A0", ""),
    "https://example.org/路/?q=中": ("https://example.org/路/?q=中", ""),
    "https://example.org/a\u202egpj.exe": ("https://example.org/a[U+202E]gpj.exe", "https://example.org/a%E2%80%AEgpj.exe"),
    "t.me/\u200bgroup/12": ("t.me/[U+200B]group/12", "t.me/%E2%80%8Bgroup/12"),
    "https://example.org/\u3164\u115f\u00adx": (
        "https://example.org/[U+3164][U+115F][U+00AD]x", "https://example.org/%E3%85%A4%E1%85%9F%C2%ADx",
    ),
    "https://example.org/a b\u00a0c": ("https://example.org/a b[U+00A0]c", "https://example.org/a%20b%C2%A0c"),
    "https://example.org/a\n- Exhibit 9: https://elsewhere.example/": (
        "https://example.org/a[U+000A]- Exhibit 9: https://elsewhere.example/",
        "https://example.org/a-%20Exhibit%209:%20https://elsewhere.example/",
    ),
    "https://exаmple.org/x": ("https://exаmple.org/x", "https://xn--exmple-4nf.org/x"),
    "https://ex\u202eample.org/x": ("https://ex[U+202E]ample.org/x", ""),
    "@na\u2066me": ("@na[U+2066]me", ""),
    "https://example.org/\U000e0041\ufe0f\ue000": (
        "https://example.org/[U+E0041][U+FE0F][U+E000]", "https://example.org/%F3%A0%81%81%EF%B8%8F%EE%80%80",
    ),
}  # fmt: skip


@pytest.mark.parametrize("address", HOSTILE)
def test_an_address_is_shown_and_told_to_the_byte(address: str) -> None:
    from evidence_vault.sources.addresses import understand

    shown, opened = HOSTILE[address]
    assert plain.one_line(address) == shown
    assert plain.exact(address, understand(address).host) == opened


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_nothing_that_hides_is_left_and_nothing_is_lost(tail: str) -> None:
    address = f"https://example.org/{tail.replace('%', '')}"
    opened = plain.exact(address)
    if opened:
        assert unquote(opened, errors="strict") == "".join(one for one in address if one not in "\t\r\n")
    else:
        assert plain.one_line(address) == address
    for text in (plain.one_line(address), opened):
        assert all(unicodedata.category(one)[0] not in "CZ" or one == " " for one in text)
    kept = plain.words(tail)
    assert not [one for one in kept if unicodedata.category(one) in {"Cc", "Cs", "Cn", "Co"} and one not in "\n\t"]
    assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def test_words_keep_what_belongs_to_them() -> None:
    for text in ("two\nlines", "你好，안녕", "👩‍👩‍👧 ❤️ 1️⃣", "a\tb"):
        assert plain.words(text) == text
    assert plain.words("a\r\nb\rc") == "a\nb\nc"
    assert plain.words("x\u200dy \ufe0f") == "x[U+200D]y [U+FE0F]"


class Hostile:
    """A case whose every word of somebody else is hostile."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.case: CaseId = vault.new_case("One").id
        self.items = [
            add_text(
                vault, one, details=AddDetails(case=self.case, source_url=one, title=f"t\u202e{'w' * 9000}\n- x")
            )
            for one in HOSTILE
        ]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    with new_vault(tmp_path_factory.mktemp("hostile") / "vault", seed="hostile") as vault:
        yield Hostile(vault)


@pytest.mark.parametrize("rule", [one.id for one in rules() if not one.bring])
def test_a_letter_holds_every_address_and_no_character_that_hides(hostile: Hostile, rule: str) -> None:
    fields = tuple((name, "a\u202eb\u0007") for name in rule_of(rule).asks if name != "platform")
    for language in rule_of(rule).languages:
        said = RequestSaid(
            rule=rule, platform="p\u2067q", language=language, exhibits=tuple(hostile.items), words=fields
        )
        made = hostile.vault.new_request(hostile.case, said)
        text = as_text(draft_of(hostile.vault, made, now=made.made))
        for shown, opened in HOSTILE.values():
            assert shown in text
            assert opened in text
        assert "a[U+202E]b[U+0007]" in text
        assert not [one for one in text if unicodedata.category(one) in {"Cc", "Cf", "Co", "Cn"} and one != "\n"]
        lines = [one for one in text.splitlines() if one.startswith(("- Exhibit", "- 证据"))]
        assert len([one for one in lines if "elsewhere.example" in one]) <= 1, "no line of a stranger's making"


def test_the_pages_hold_both_forms_too(hostile: Hostile, tmp_path: Path) -> None:
    said = RequestSaid(rule="kr-d4u", language="ko", exhibits=tuple(hostile.items))
    made = hostile.vault.new_request(hostile.case, said)
    # The reader of the test takes hyphens at the ends of lines for division marks; what is set has them.
    text = "".join(text_of(as_pdf(draft_of(hostile.vault, made, now=made.made)), tmp_path).split()).replace("-", "")
    for shown, opened in HOSTILE.values():
        assert "".join(shown.split()).replace("-", "") in text
        assert "".join(opened.split()).replace("-", "") in text
    assert "t[U+202E]www" in text, "the title, as the centre asks for it"
