"""Finding: substrings in every script, filters together, newest first, page by page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import AmbiguousIdError, NotFoundError
from evidence_vault.model import AddDetails, CaseId, Incident, ItemId, ItemKind, Query, RecordOnly, When
from evidence_vault.store.bigrams import index_text, match_expression, runs
from evidence_vault.vault import Vault
from tests.support import new_vault

TEXTS = {
    "zh": "群里有人转发了我的照片，截图保存",
    "ko": "텔레그램 단체방에서 사진을 봤습니다",
    "mixed": "Group群2026年 photo_IMG-0042.jpeg",
    "latin": "Straße café naïve STALKER",
    "emoji": "😀😀 only this",
    "ext": "𠮷野家 𰀀𰀁",
    "one": "字",
    "thai": "ภาพถ่ายของฉัน",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, dict[str, ItemId]]]:
    with new_vault(tmp_path_factory.mktemp("search") / "vault") as vault:
        yield (
            vault,
            {
                name: vault.add_link(f"https://example.org/{number}", AddDetails(note=text)).id
                for number, (name, text) in enumerate(TEXTS.items())
            },
        )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("照片", ["zh"]),
        ("转发", ["zh"]),
        ("发了我的", ["zh"]),
        ("片截", []),
        ("截图保存", ["zh"]),
        ("群", ["zh", "mixed"]),
        ("사진", ["ko"]),
        ("단체", ["ko"]),
        ("사진을", ["ko"]),
        ("텔레그램 봤습", ["ko"]),
        ("방", ["ko"]),
        ("진을봤", []),
        ("IMG", ["mixed"]),
        ("img-0042", ["mixed"]),
        ("0042", ["mixed"]),
        ("hoto", ["mixed"]),
        ("group 2026", ["mixed"]),
        ("up群20", ["mixed"]),
        ("strasse", ["latin"]),
        ("STRASSE", ["latin"]),
        ("talk", ["latin"]),
        ("café", ["latin"]),
        ("cafe", []),
        ("CAFÉ", ["latin"]),
        ("𠮷野", ["ext"]),
        ("𰀁", ["ext"]),
        ("字", ["one"]),
        ("ถ่าย", ["thai"]),
        ("xample", list(TEXTS)),
        ("zebra", []),
        ("照片 photo", []),
        ("ｐｈｏｔｏ", ["mixed"]),
        ("example 照片", ["zh"]),
    ],
)
def test_any_part_of_a_word_is_found(library: tuple[Vault, dict[str, ItemId]], text: str, found: list[str]) -> None:
    vault, ids = library
    for form in ("NFC", "NFD"):
        hits = vault.items(Query(text=unicodedata.normalize(form, text)))
        assert {one.id for one in hits} == {ids[name] for name in found}
        assert vault.count(Query(text=text)) == len(found)


@pytest.mark.parametrize("text", ["😀", "!!!", '"*^():-', "'", "—", "()", "\u200b", "😀😀😀"])
def test_a_search_with_nothing_to_search_for_finds_nothing(
    library: tuple[Vault, dict[str, ItemId]], text: str
) -> None:
    assert library[0].items(Query(text=text)) == []
    assert library[0].count(Query(text=text)) == 0


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_search_asks_for_nothing(library: tuple[Vault, dict[str, ItemId]], text: str) -> None:
    assert len(library[0].items(Query(text=text))) == len(TEXTS)


SYNTAX = [
    '"',
    "*",
    "^",
    "(",
    ")",
    ":",
    "-",
    "+",
    "NEAR(a b)",
    "a NEAR b",
    "text: 照片",
    "{text}:a",
    "照片 OR 单",
    "NOT 照片",
    "AND",
    '照片"',
    "照*",
    "'; DROP TABLE item; --",
    "%",
    "_",
    "\0",
    "a\0b",
    "\udcff照片",
    "？照片！",
]


@pytest.mark.parametrize("text", SYNTAX)
def test_the_marks_of_a_query_language_are_only_marks(library: tuple[Vault, dict[str, ItemId]], text: str) -> None:
    vault, ids = library
    found = {one.id for one in vault.items(Query(text=text))}
    words = runs(text)
    expected = {
        ids[name]
        for name, said in TEXTS.items()
        if words and all(word in _folded(f"{said} {_url(name)}") for word in words)
    }
    assert found == expected


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _url(name: str) -> str:
    return f"https://example.org/{list(TEXTS).index(name)}"


@pytest.mark.parametrize("text", ["长" * 100_000, "word " * 5_000, "a b " * 2_000, " ".join(map(str, range(3_000)))])
def test_a_very_long_search_is_only_a_search_that_finds_nothing(
    library: tuple[Vault, dict[str, ItemId]], text: str
) -> None:
    assert library[0].items(Query(text=text)) == []


@given(st.text(max_size=40))
def test_any_text_may_be_searched_for(library: tuple[Vault, dict[str, ItemId]], text: str) -> None:
    assert library[0].count(Query(text=text)) == len(library[0].items(Query(text=text, limit=0)))


@given(text=st.text(alphabet="ab字图 사", min_size=1, max_size=12), part=st.data())
def test_every_part_of_a_run_is_among_its_pairs(text: str, part: st.DataObject) -> None:
    for run in runs(text):
        start = part.draw(st.integers(0, len(run) - 1))
        piece = run[start : part.draw(st.integers(start + 1, len(run)))]
        tokens = index_text(text).split()
        wanted = match_expression(piece)
        if len(piece) == 1:
            assert any(token.startswith(piece) for token in tokens)
        else:
            phrase = wanted.strip('"').split()
            assert any(tokens[at : at + len(phrase)] == phrase for at in range(len(tokens)))


@pytest.fixture
def mixed(vault: Vault) -> tuple[Vault, CaseId, list[ItemId]]:
    case = vault.new_case("one").id
    account = vault.new_account("telegram", "@somebody")
    ids = []
    for number in range(30):
        details = AddDetails(
            case=case if number % 2 else None,
            note=f"照片 {number}",
            tags=("t",) if number % 3 == 0 else (),
        )
        url = f"https://t.me/somebody/{number + 1}" if number % 5 == 0 else f"https://example.org/{number}"
        ids.append(vault.add_link(url, details).id)
    vault.describe(ids[15], accounts=(account.id,))
    return vault, case, ids


def test_filters_hold_together(mixed: tuple[Vault, CaseId, list[ItemId]]) -> None:
    vault, case, ids = mixed
    account = vault.accounts()[0].id

    def found(**asked: object) -> list[int]:
        query = Query(**asked, limit=0)  # type: ignore[arg-type]
        items = vault.items(query)
        assert len(items) == vault.count(query)
        return [ids.index(one.id) for one in items]

    newest_first = list(range(29, -1, -1))
    assert found() == newest_first
    assert found(case=case) == [n for n in newest_first if n % 2]
    assert found(unsorted=True) == [n for n in newest_first if not n % 2]
    assert found(tag="t", case=case) == [27, 21, 15, 9, 3]
    assert found(platform="telegram") == [25, 20, 15, 10, 5, 0]
    assert found(platform="telegram", tag="t", case=case, account=account, text="照片 15", kind=ItemKind.LINK) == [15]
    assert found(kind=ItemKind.FILE) == []
    assert found(account="nobody") == found(case=CaseId("x")) == found(tag="T") == []
    assert found(case=case, unsorted=True) == []


@pytest.mark.parametrize("text", ["", "照片"])
def test_pages_by_number_and_by_offset_meet(mixed: tuple[Vault, CaseId, list[ItemId]], text: str) -> None:
    vault, case, _ = mixed
    whole = [one.id for one in vault.items(Query(text=text, case=case, limit=0))]
    by_offset, by_number, before = [], [], 0
    for page in range(8):
        by_offset += [one.id for one in vault.items(Query(text=text, case=case, limit=4, offset=4 * page))]
        items = vault.items(Query(text=text, case=case, limit=4, before=before))
        if items:
            before = items[-1].number
            by_number += [one.id for one in items]
            assert before > 0
        if before == 2:
            break
    assert by_offset[: len(whole)] == by_number == whole
    assert vault.items(Query(text=text, before=1)) == []


def test_what_was_written_and_what_was_described_is_found(vault: Vault) -> None:
    told = Incident(when=When(text="now", exact=True), text="她说的话", where="咖啡馆", who="甲", witnesses="乙方")
    incident = vault.add_incident(told).id
    record = vault.add_record(RecordOnly(what="合成图片")).id
    file = vault.add_bytes(b"x", "会议记录.txt").id
    for text, item in (
        ("说的", incident),
        ("咖啡", incident),
        ("甲", incident),
        ("乙方", incident),
        ("合成", record),
        ("会议", file),
    ):
        assert [one.id for one in vault.items(Query(text=text))] == [item]
    account = vault.new_account("weibo", "某某账号")
    vault.describe(file, title="改名", note="旧话", tags=("标签",), accounts=(account.id,))
    for text in ("改名", "旧话", "标签", "某账", "会议"):
        assert [one.id for one in vault.items(Query(text=text))] == [file]
    vault.describe(file, note="新话", tags=(), accounts=())
    assert vault.items(Query(text="旧话")) == vault.items(Query(text="标签")) == vault.items(Query(text="某账")) == []


def test_an_item_is_named_by_number_id_or_unique_beginning(vault: Vault) -> None:
    ids = [vault.add_link(f"https://example.org/{n}").id for n in range(40)]
    assert vault.resolve("7") == vault.resolve("#7") == vault.resolve(" 7 ") == ids[6]
    assert vault.resolve(ids[3].upper()) == ids[3]
    assert vault.resolve(ids[3][:20]) == ids[3]
    start = next(one[0] for one in ids if sum(other[0] == one[0] for other in ids) > 1 and not one[0].isdigit())
    with pytest.raises(AmbiguousIdError):
        vault.resolve(start)
    for unknown in ("", " ", "#", "0", "41", "9" * 50, "zzzzzzzzzz", "%", "' OR 1=1 --", "１"):
        with pytest.raises(NotFoundError):
            vault.resolve(unknown)


def test_a_book_long_text_is_searchable_at_its_start(vault: Vault, tmp_path: Path) -> None:
    text = "开头 " + "长" * 300_000 + " 末尾"
    item = vault.add_incident(Incident(when=When(text="now", exact=True), text=text)).id
    assert [one.id for one in vault.items(Query(text="开头"))] == [item]
    assert vault.item(item).incident is not None
    assert vault.item(item).incident.text == text  # type: ignore[union-attr]
