"""What a machine read from a saved page, taken over: which field it goes to, as events, and nothing by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evidence_vault.errors import UsageError
from evidence_vault.model import (
    Action,
    AddDetails,
    CaseId,
    Fact,
    FileFacts,
    Item,
    MediaKind,
    PageHints,
    ReadStatus,
    ScaleKind,
    TakenOver,
    When,
    page_hints,
    taken_over,
)
from evidence_vault.vault import Vault
from tests.reading.test_posts import PAGES, reader, said  # noqa: F401 - a fixture
from tests.support import add_text


def page_item(vault: Vault, url: str, facts: dict[str, str], case: CaseId | None = None) -> Item:
    """An item whose page said this."""
    item = vault.item(add_text(vault, "x", details=AddDetails(source_url=url, case=case)))
    read = tuple(Fact(group="page", name=name, value=value) for name, value in facts.items())
    return replace(
        item, facts=FileFacts(status=ReadStatus.READ, kind=MediaKind.WEB, media_type="multipart/related", facts=read)
    )


def offered(hints: PageHints | None) -> dict[str, str]:
    assert hints is not None
    return {one.field.value: one.value for one in hints.offers}


WANTED = {
    "https://t.me/s/quiet_harbour": {
        "title": "Quiet Harbour 静港, quiet_harbour/41", "posted": "2026-02-28T23:41:05+00:00",
        "account": "quiet_harbour", "account-name": "Quiet Harbour 静港", "members": "102K", "views": "1.2K",
    },
    "https://x.com/made_up/status/17": {
        "title": "Made Up, /made_up/status/17", "posted": "2026-02-28T23:41:05.000Z", "account": "made_up",
        "account-name": "Made Up", "views": "990 views. View post analytics", "likes": "12 Likes. Like",
        "comments": "3 Replies. Reply", "reposts": "4 reposts. Repost",
    },
    "https://www.reddit.com/r/made_up_group/comments/abc1/x/": {
        "title": "r/made_up_group, t3_abc1", "posted": "2026-02-28T23:41:05.000000+0000", "account": "made_up",
        "account-id": "t2_zz9", "likes": "57", "comments": "8",
    },
    "https://www.instagram.com/p/Cmadeup/": {"account": "made_up", "posted": "2026-02-28T23:41:05.000Z"},
    "https://weibo.com/1234567890/Nmadeup": {
        "account": "编造的名字", "account-id": "1234567890", "posted": "2026-03-01 07:41", "likes": "66",
    },
    "https://www.xiaohongshu.com/explore/65made": {
        "title": "标题", "account": "编造的名字", "account-id": "5ff0made", "likes": "1.1万", "saves": "20",
    },
    "https://www.douyin.com/video/71made": {"account": "编造的名字", "account-id": "MSmade", "likes": "8.8万"},
}  # fmt: skip


@pytest.mark.parametrize("url", WANTED, ids=lambda url: url.split("/")[2])
def test_each_platforms_words_are_offered_for_the_fields_they_belong_to(
    vault: Vault,
    reader,  # type: ignore[no-untyped-def]  # noqa: F811
    url: str,
) -> None:
    item = page_item(vault, url, said(reader, url, PAGES[url][0]))
    found = offered(page_hints(item))
    assert WANTED[url].items() <= found.items()


def test_of_many_posts_the_addressed_one_is_offered_and_any_other_on_request(vault: Vault) -> None:
    both = {
        f"Post {n}: {name}": value for n in (1, 2) for name, value in (("Post id", f"quiet/4{n}"), ("Views", str(n)))
    }
    facts = {"Channel": "C"} | both
    item = page_item(vault, "https://t.me/quiet/42", facts)
    hints = page_hints(item)
    assert hints is not None
    assert (hints.post, hints.posts) == (2, ((1, "quiet/41"), (2, "quiet/42")))
    assert offered(hints)["views"] == "2"
    assert offered(page_hints(item, 1))["views"] == "1"


def test_what_no_machine_read_is_not_offered(vault: Vault) -> None:
    assert page_hints(page_item(vault, "https://t.me/c/42", {})) is None
    plain = vault.item(add_text(vault, "y"))
    assert page_hints(plain) is None


def test_taking_over_is_her_word_in_the_log_and_nothing_is_changed_before(vault: Vault) -> None:
    case = vault.new_case("c").id
    facts = {"Channel": "Quiet", "Members": "102K", "Post id": "quiet/41", "Views": "1.2K", "Likes": "9"}
    item = page_item(vault, "https://t.me/quiet/41", facts, case)
    hints = page_hints(item)
    assert hints is not None
    assert vault.item(item.id).accounts == ()
    words = {"title": "Hers", "account": "quiet", "members": "about 102K", "likes": "9"}
    taken = replace(taken_over(hints, words, seen="now", case=case), posted=When(text="2026-03-01", exact=True))
    before = vault.checkpoint().size
    after = vault.take_over(item.id, taken)
    assert (after.title, [one.handle for one in after.accounts]) == ("Hers", ["quiet"])
    assert after.posted is not None
    members, likes = (one.said for one in vault.scale_facts(case))
    assert (members.kind, members.value, members.subject) == (ScaleKind.MEMBERS, "about 102K", "Quiet")
    assert (likes.kind, likes.value, likes.subject, likes.note) == (ScaleKind.OTHER, "9", "quiet/41", "Likes")
    assert members.source == likes.source == item.id
    actions = [one.event.action for one in vault.events() if one.event.seq >= before]
    assert actions == [Action.DESCRIBED, Action.DESCRIBED, Action.CASE_CHANGED, Action.CASE_CHANGED]
    assert vault.verify().problems == ()


def test_an_account_noted_before_is_taken_again(vault: Vault) -> None:
    known = vault.new_account("telegram", "@Quiet")
    item = vault.item(add_text(vault, "x"))
    for _ in range(2):
        item = vault.take_over(item.id, TakenOver(platform="telegram", handle="quiet", account_name="Q"))
    assert [one.id for one in item.accounts] == [known.id]
    other = vault.take_over(item.id, TakenOver(platform="x", handle="quiet"))
    assert len(other.accounts) == 2


def test_counts_without_a_case_are_refused_before_anything_is_kept(vault: Vault) -> None:
    item = page_item(vault, "https://t.me/quiet/41", {"Channel": "Quiet", "Members": "102K"})
    hints = page_hints(item)
    assert hints is not None
    before = vault.checkpoint().size
    with pytest.raises(UsageError, match="case"):
        vault.take_over(item.id, taken_over(hints, {"title": "t", "members": "1"}, seen="", case=None))
    assert vault.checkpoint().size == before
