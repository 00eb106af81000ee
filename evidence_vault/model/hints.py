"""What a machine read from a saved page, offered for her own fields: she accepts, corrects or leaves each. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.model.ids import CaseId
from evidence_vault.model.items import Item, When
from evidence_vault.model.overview import ScaleKind, ScaleSaid

GROUP = "page"
_POST = re.compile(r"Post ([1-9][0-9]{0,2}): (.+)", re.DOTALL)
_BY_NUMBER = {"weibo", "xiaohongshu", "douyin"}
"""Platforms whose addresses hold an account's number, not its name."""


class HintField(StrEnum):
    """Where an offer would go: title, when it appeared, the account (handle, number and name), or a scale fact."""

    TITLE = "title"
    POSTED = "posted"
    ACCOUNT = "account"
    ACCOUNT_ID = "account-id"
    ACCOUNT_NAME = "account-name"
    MEMBERS = "members"
    VIEWS = "views"
    FOLLOWERS = "followers"
    LIKES = "likes"
    COMMENTS = "comments"
    REPOSTS = "reposts"
    SAVES = "saves"


SCALE = {
    HintField.MEMBERS: (ScaleKind.MEMBERS, "Members"),
    HintField.VIEWS: (ScaleKind.VIEWS, "Views"),
    HintField.FOLLOWERS: (ScaleKind.OTHER, "Followers"),
    HintField.LIKES: (ScaleKind.OTHER, "Likes"),
    HintField.COMMENTS: (ScaleKind.OTHER, "Comments"),
    HintField.REPOSTS: (ScaleKind.OTHER, "Reposts"),
    HintField.SAVES: (ScaleKind.OTHER, "Saved by others"),
}
"""Fields that become scale facts: of which kind, and what the reader of pages calls them."""

_OF_GROUP = {HintField.MEMBERS, HintField.FOLLOWERS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One value as the page showed it, for one of her fields. `read` is what the reader of pages calls it."""

    field: HintField
    value: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHints:
    """Offers of one post of a page. `subject` is the post's id, `group` the channel or group it stands in. `posts`
    has number and id of each post there, empty where the page is of one."""

    platform: str
    subject: str
    group: str
    post: int
    posts: tuple[tuple[int, str], ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What she takes over in her own words; None and '' leave a field as it is. `case` is needed for `scale`, whose
    source will be the item."""

    title: str | None = None
    posted: When | None = None
    platform: str = ""
    handle: str = ""
    account_id: str = ""
    account_name: str = ""
    scale: tuple[ScaleSaid, ...] = ()
    case: CaseId | None = None


def page_hints(item: Item, post: int = 0) -> PageHints | None:
    """What can be taken over of a post: the one asked for, or the one the item's address names, or the first. None
    where a machine read nothing."""
    read = {fact.name: fact.value for fact in item.facts.facts if fact.group == GROUP} if item.facts else {}
    by_post: dict[int, dict[str, str]] = {}
    page: dict[str, str] = {}
    for name, value in read.items():
        match = _POST.fullmatch(name)
        (by_post.setdefault(int(match[1]), {}) if match else page)[match[2] if match else name] = value
    posts = tuple((number, of.get("Post id", "")) for number, of in sorted(by_post.items()))
    chosen = post if post in by_post else _addressed(item, by_post)
    facts = page | by_post.get(chosen, {})
    platform = item.source.platform if item.source else ""
    offers = tuple(_offers(platform, facts))
    if not offers:
        return None
    group = facts.get("Channel") or facts.get("Group") or facts.get("Author") or ""
    subject = facts.get("Post id") or group
    return PageHints(platform=platform, subject=subject, group=group, post=chosen, posts=posts, offers=offers)


def taken_over(hints: PageHints, words: Mapping[str, str], *, seen: str, case: CaseId | None) -> TakenOver:
    """Her words by field, as what is to be changed. `seen`: when the page was shown. A time (`posted`) is left to the
    caller, who reads it. Members and followers are those of the group or account, other counts those of the post."""
    scale = tuple(
        ScaleSaid(
            kind=kind, value=words[field], subject=hints.group if field in _OF_GROUP else hints.subject, seen=seen,
            note=read if kind is ScaleKind.OTHER else "",
        )
        for field, (kind, read) in SCALE.items()
        if field in words
    )  # fmt: skip
    return TakenOver(
        title=words.get(HintField.TITLE), platform=hints.platform, handle=words.get(HintField.ACCOUNT, ""),
        account_id=words.get(HintField.ACCOUNT_ID, ""), account_name=words.get(HintField.ACCOUNT_NAME, ""),
        scale=scale, case=case,
    )  # fmt: skip


def _addressed(item: Item, by_post: Mapping[int, Mapping[str, str]]) -> int:
    wanted = item.source.post_id if item.source else ""
    same = (n for n, of in sorted(by_post.items()) if wanted and _last(of.get("Post id", "")) == wanted)
    return next(same, min(by_post, default=0))


def _offers(platform: str, facts: Mapping[str, str]) -> Iterator[Offer]:
    yield from _title(facts)
    for read in ("Time, as stated", "Time, as shown"):
        if facts.get(read):
            yield Offer(field=HintField.POSTED, value=facts[read], read=read)
            break
    yield from _account(platform, facts)
    for field, (_, read) in SCALE.items():
        if facts.get(read):
            yield Offer(field=field, value=facts[read], read=read)


def _title(facts: Mapping[str, str]) -> Iterator[Offer]:
    who = facts.get("Channel") or facts.get("Group") or facts.get("Author") or ""
    value = facts.get("Title") or ", ".join(filter(None, (who, facts.get("Post id"))))
    if value:
        yield Offer(field=HintField.TITLE, value=value, read="Title" if facts.get("Title") else "Author")


def _account(platform: str, facts: Mapping[str, str]) -> Iterator[Offer]:
    author, address = facts.get("Author", ""), _last(facts.get("Account", ""))
    number = facts.get("Author's id", "")
    if platform == "telegram":
        shown = facts.get("Channel's name in addresses", "") or facts.get("Post id", "").partition("/")[0]
        handle, author = shown.removeprefix("@"), facts.get("Channel") or author
    elif platform in _BY_NUMBER:
        handle, number = author, number or address
    else:
        handle = address or author
    found = (
        (HintField.ACCOUNT, handle, "Account" if address else "Author"),
        (HintField.ACCOUNT_ID, number, "Author's id"),
        (HintField.ACCOUNT_NAME, author if author != handle else "", "Author"),
    )
    yield from (Offer(field=field, value=value, read=read) for field, value, read in found if value)


def _last(path: str) -> str:
    """The last part of an address or a path."""
    return path.partition("?")[0].rstrip("/").rpartition("/")[2]
