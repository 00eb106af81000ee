"""One account at many places: found by machine, joined and split by her alone, and said by the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError, UsageError, UserCancelled
from evidence_vault.model import AccountId, AccountSign, AddDetails, SeenAs, SignKind, TimeBasis
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Passphrase, Vault
from tests.chats import telegram
from tests.support import WORD, Cancel, new_vault, reopen

SELLER = AccountSign.parse("telegram:id:4242")
HANDLE = AccountSign.parse("telegram:handle:reseller_k")


def message(number: int, text: object = "x", *, sender: str = "user4242", name: str = "卖家 K", day: int = 1) -> dict:
    return {
        "id": number, "type": "message", "date": f"2026-02-{day:02}T10:00:00",
        "date_unixtime": str(1_769_900_000 + day * 86_400), "from": name, "from_id": sender, "text": text,
    }  # fmt: skip


def bring_in(vault: Vault, folder: Path, *chats: tuple[str, list[dict]]) -> None:
    with ChatReader() as reader:
        for number, (title, messages) in enumerate(chats):
            root = {"name": title, "type": "private_supergroup", "id": 77 + number, "messages": messages}
            list(vault.import_chat(telegram.write(folder / f"export{number}", root, {}), reader))


@pytest.fixture
def busy(vault: Vault, tmp_path: Path) -> Vault:
    """The seller in two chats, by handle in a message, a page's address, a note and an address with another case."""
    bring_in(
        vault,
        tmp_path,
        ("一群", [message(1, day=1), message(2, day=3), message(3, "ask @Reseller_K", sender="user7", name="小雨")]),
        ("二群", [message(1, "again", name="K the second", day=9), message(2, "t.me/reseller_k", sender="user7")]),
    )
    vault.add_link("https://t.me/Reseller_K", AddDetails(title="his page"))
    vault.add_link("https://example.org/a", AddDetails(note="his other: https://t.me/reseller_k/55 and mail a@b.c"))
    return vault


def test_the_same_id_and_handle_are_suggested_with_where_they_appear(busy: Vault) -> None:
    found = busy.accounts_found()
    assert found.accounts == ()
    by_signs = {one.signs: one for one in found.suggestions}
    assert by_signs.keys() == {(SELLER,), (HANDLE,), (AccountSign.parse("telegram:id:7"),)}
    seller, handle = by_signs[SELLER,], by_signs[HANDLE,]
    assert (seller.places, seller.account, seller.names) == (2, None, ("卖家 K", "K the second"))
    assert handle.places == 4
    assert {(one.number, one.seen) for one in handle.shown} == {
        (1, SeenAs.MENTIONED),
        (2, SeenAs.MENTIONED),
        (3, SeenAs.ADDRESS),
        (4, SeenAs.NOTE),
    }
    assert busy.accounts() == []  # nothing is joined by itself


def test_what_she_confirms_is_one_account_with_times(busy: Vault) -> None:
    joined = busy.join_account(None, [SELLER, HANDLE], platform="telegram", name="K")
    found = busy.accounts_found()
    (known,) = found.accounts
    assert (known.account, known.joined, known.items) == (joined, (HANDLE, SELLER), 4)
    assert all(SELLER not in one.signs and HANDLE not in one.signs for one in found.suggestions)
    places = busy.known_account(joined.id).places
    wrote = {one.chat_title: one for one in places if one.seen is SeenAs.WROTE}
    assert wrote["一群"].count == 2
    assert wrote["一群"].first_ms == 1_769_986_400_000
    assert wrote["一群"].last_ms == 1_769_986_400_000 + 2 * 86_400_000
    assert wrote["一群"].basis is TimeBasis.UTC
    assert wrote["二群"].name == "K the second"
    mention = next(one for one in places if one.seen is SeenAs.MENTIONED and one.chat_title == "一群")
    assert busy.messages(mention.chat, after=mention.first - 1, limit=1)[0].text == "ask @Reseller_K"  # type: ignore[arg-type]
    assert next(one for one in places if one.seen is SeenAs.ADDRESS).saved


def test_the_acts_are_events_that_say_nothing_in_the_clear(busy: Vault) -> None:
    joined = busy.join_account(None, [SELLER], name="K")
    busy.join_account(joined.id, [SELLER])  # the same again is no event
    busy.split_account(joined.id, [SELLER])
    busy.split_account(joined.id, [SELLER])
    acts = [one for one in busy.events() if one.event.action.value == "account-changed"]
    assert [dict(one.event.details) for one in acts] == [
        {"account": joined.id, "change": "joined"},
        {"account": joined.id, "change": "split"},
    ]
    assert all(b"4242" not in one.event.canonical for one in acts)
    assert [(one.name, one.value) for one in acts[0].disclosures] == [
        ("account_signs", '[["telegram", "id", "4242"]]')
    ]
    case = busy.new_case("C")
    busy.put_in_case(case.id, [busy.numbered([3])[0].id])
    gone = {one.event.action.value for one in busy.custody(case.id).events}
    assert "account-changed" not in gone  # it names chats and people of other cases
    assert busy.verify(deep=True).unchanged


def test_what_is_split_is_not_suggested_for_it_again(busy: Vault) -> None:
    noted = busy.new_account("telegram", "@reseller_k", account_id="4242", name="K")
    assert {one.number for one in busy.known_account(noted.id).places} == {1, 2, 3, 4}
    twice = busy.new_account("telegram", "reseller_k")
    (suggested,) = (one for one in busy.accounts_found().suggestions if one.others)
    assert (suggested.account, suggested.others) == (noted, (twice,))
    busy.split_account(noted.id, suggested.to_join)
    assert not any(one.others for one in busy.accounts_found().suggestions)
    busy.join_account(noted.id, suggested.to_join)  # she may change her mind
    (known,) = busy.accounts_found().accounts
    assert known.others == (twice,)
    assert busy.join_account(twice.id, [AccountSign.parse("telegram:id:7")]).id == noted.id
    with pytest.raises(UsageError):
        busy.split_account(noted.id, [SELLER])  # her own words of it


def test_an_address_that_names_id_and_handle_ties_them(vault: Vault) -> None:
    vault.add_link("https://www.facebook.com/people/Some-Name/100012345678901/")
    vault.add_link("https://www.facebook.com/profile.php?id=100012345678901")
    account = vault.new_account("facebook", "Some-Name")
    for one in vault.accounts_found().suggestions:
        if one.account == account:
            assert AccountSign("facebook", SignKind.ID, "100012345678901") in one.signs
            break
    else:
        (alone,) = vault.accounts_found().suggestions
        assert alone.places == 2


def test_what_is_refused_changes_nothing(busy: Vault) -> None:
    mine = busy.join_account(None, [SELLER], name="K")
    other = busy.new_account("weibo", "b")
    before = len(busy.events())
    with pytest.raises(UsageError):
        busy.join_account(other.id, [SELLER])
    with pytest.raises(UsageError):
        busy.join_account(mine.id, [AccountSign("", SignKind.NOTED, mine.id)])
    with pytest.raises(UsageError):
        busy.join_account(mine.id, [])
    with pytest.raises(NotFoundError):
        busy.join_account(mine.id, [AccountSign("", SignKind.NOTED, "nobody")])
    for act in (busy.join_account, busy.split_account):
        with pytest.raises(NotFoundError):
            act(AccountId("nobody"), [SELLER])
    with pytest.raises(NotFoundError):
        busy.known_account(AccountId("nobody"))
    with pytest.raises(UserCancelled):
        busy.accounts_found(cancel=Cancel())
    assert len(busy.events()) == before
    busy.join_account(mine.id, [AccountSign("", SignKind.NOTED, other.id)])
    with pytest.raises(UsageError):  # no circle
        busy.join_account(other.id, [AccountSign("", SignKind.NOTED, mine.id)])


def test_it_is_there_again_after_a_rebuild_and_a_restore(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        joined = vault.join_account(None, [SELLER, HANDLE], platform="telegram", name="K")
        vault.split_account(joined.id, [HANDLE])
        vault.back_up(tmp_path / "backup")
    Vault.rebuild(tmp_path / "v", Passphrase(WORD))
    Vault.restore(tmp_path / "backup", tmp_path / "again", Passphrase(WORD))
    for folder in ("v", "again"):
        with reopen(tmp_path / folder) as vault:
            (known,) = vault.accounts_found().accounts
            assert (known.account.id, known.joined) == (joined.id, (SELLER,))
            assert vault.verify(deep=True).unchanged


def test_verification_names_an_act_whose_account_is_gone(vault: Vault) -> None:
    joined = vault.join_account(None, [SELLER], name="K")
    with vault._core.index.transaction() as writer:
        writer.execute("DELETE FROM account")
    assert any(joined.id in one.subject for one in vault.verify(deep=True).problems)
