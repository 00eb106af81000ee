"""What saved pages of platforms say of a post. The pages are synthetic, written after markup that has been described.

No page here was taken from a platform; names, ids and counts are made up.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.model import AddDetails, MediaKind, ReadStatus
from evidence_vault.reading.host import FactReader
from evidence_vault.sources.web.parts import Role
from tests.sources.web.test_keeping import PICTURE, arriving, part
from tests.support import new_vault

TELEGRAM = """<html><body><div class="tgme_channel_info_header_title"><span dir="auto">Quiet Harbour 静港</span></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">102K</span>
<span class="counter_type">subscribers</span></div><div class="tgme_channel_info_counter"><span
class="counter_value">7</span> <span class="counter_type">photos</span></div></div>
<div class="tgme_widget_message js-widget_message" data-post="quiet_harbour/41" data-view="x">
<a class="tgme_widget_message_owner_name" href="https://t.me/quiet_harbour"><span>Quiet Harbour</span></a>
<span class="tgme_widget_message_views">1.2K</span><span class="tgme_widget_message_meta"><span
class="tgme_widget_message_from_author">keeper</span><a class="tgme_widget_message_date"><time
datetime="2026-02-28T23:41:05+00:00" class="time">23:41</time></a></span></div>
<div class="tgme_widget_message" data-post="quiet_harbour/42"><time
datetime="2026-03-01T01:00:00+00:00">01:00</time></div>
"""
X = """<article data-testid="tweet"><div data-testid="User-Name"><a href="/made_up"><span>Made Up</span></a>
<a href="/made_up/status/17"><time datetime="2026-02-28T23:41:05.000Z">Feb 28</time></a></div>
<button data-testid="reply" aria-label="3 Replies. Reply"></button><button data-testid="retweet"
aria-label="4 reposts. Repost"></button><button data-testid="like" aria-label="12 Likes. Like"></button>
<a href="/made_up/status/17/analytics" aria-label="990 views. View post analytics"></a></article>"""
REDDIT = """<shreddit-post id="t3_abc1" author="made_up" author-id="t2_zz9" subreddit-prefixed-name="r/made_up_group"
subreddit-id="t5_q1" permalink="/r/made_up_group/comments/abc1/x/" created-timestamp="2026-02-28T23:41:05.000000+0000"
score="57" comment-count="8"></shreddit-post>"""
INSTAGRAM = """<head><meta property="og:title" content="Made Up on Instagram: &quot;x&quot;"><meta
property="og:description" content="1,234 likes, 56 comments - made_up on February 28, 2026"><meta property="og:url"
content="https://www.instagram.com/p/Cmadeup/"></head><article><header><a href="/made_up/">made_up</a></header>
<a href="/p/Cmadeup/liked_by/">1,234 likes</a><time
datetime="2026-02-28T23:41:05.000Z">February 28</time></article>"""
WEIBO = """<article class="woo-panel-main Feed_wrap_3v9LH"><a class="head_name_24eEB"
href="/u/1234567890">编造的名字</a>
<a class="head-info_time_6sFQg" href="https://weibo.com/1234567890/Nmadeup" title="2026-03-01 07:41">3-1 07:41</a>
<div class="toolbar_retweet_1L_U5">5</div><span class="woo-like-count">66</span></article>"""
XIAOHONGSHU = """<div id="noteContainer"><div class="author-container"><a href="/user/profile/5ff0made"><span
class="username">编造的名字</span></a></div><div class="note-content"><div id="detail-title">标题</div><span
class="date">编辑于 03-01 北京</span></div><div class="interact-container"><span class="like-wrapper"><span
class="count">1.1万</span></span><span class="collect-wrapper"><span class="count">20</span></span><span
class="chat-wrapper"><span class="count">3</span></span></div></div>"""
DOUYIN = """<h1>标题</h1><div data-e2e="user-info"><a href="//www.douyin.com/user/MSmade">编造的名字</a></div>
<span data-e2e="detail-video-publish-time">发布时间：2026-03-01 07:41</span><div
data-e2e="video-player-digg">8.8万</div>
<div data-e2e="feed-comment-icon">41</div>"""
PAGES = {
    "https://t.me/s/quiet_harbour": (TELEGRAM, {
        "Channel": "Quiet Harbour 静港", "Members": "102K", "Post 1: Post id": "quiet_harbour/41",
        "Post 1: Signed by": "keeper", "Post 1: Views": "1.2K",
        "Post 1: Time, as stated": "2026-02-28T23:41:05+00:00",
        "Post 1: Time, as shown": "23:41", "Post 1: Time zone": "stated: +00:00",
        "Post 2: Post id": "quiet_harbour/42",
    }),
    "https://x.com/made_up/status/17": (X, {
        "Author": "Made Up", "Account": "/made_up", "Post id": "/made_up/status/17",
        "Time zone": "stated: Z", "Likes": "12 Likes. Like", "Reposts": "4 reposts. Repost",
        "Views": "990 views. View post analytics",
    }),
    "https://www.reddit.com/r/made_up_group/comments/abc1/x/": (REDDIT, {
        "Author": "made_up", "Author's id": "t2_zz9", "Post id": "t3_abc1", "Group": "r/made_up_group",
        "Likes": "57", "Comments": "8", "Time zone": "stated: +0000",
    }),
    "https://www.instagram.com/p/Cmadeup/": (INSTAGRAM, {
        "Likes and comments, in the page's words": "1,234 likes, 56 comments - made_up on February 28, 2026",
        "Account": "/made_up/", "Time, as stated": "2026-02-28T23:41:05.000Z", "Likes": "1,234 likes",
    }),
    "https://weibo.com/1234567890/Nmadeup": (WEIBO, {
        "Author": "编造的名字", "Account": "/u/1234567890", "Time, as stated": "2026-03-01 07:41",
        "Time zone": "not stated on the page", "Reposts": "5", "Likes": "66",
    }),
    "https://www.xiaohongshu.com/explore/65made": (XIAOHONGSHU, {
        "Title": "标题", "Author": "编造的名字", "Account": "/user/profile/5ff0made", "Likes": "1.1万",
        "Saved by others": "20", "Comments": "3", "Time, as shown": "编辑于 03-01 北京",
        "Time zone": "not stated on the page",
    }),
    "https://www.douyin.com/video/71made": (DOUYIN, {
        "Author": "编造的名字", "Time, as shown": "发布时间：2026-03-01 07:41", "Likes": "8.8万", "Comments": "41",
        "Time zone": "not stated on the page",
    }),
}  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Iterator[FactReader]:
    made = FactReader()
    yield made
    made.close()


def mhtml(url: str, html: str) -> bytes:
    """A saved page as this app writes it: the page's own document first."""
    body = base64.encodebytes(html.encode()).replace(b"\n", b"\r\n")
    return (
        b'From: <Saved by Evidence Vault>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b1"'
        b"\r\n\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: " + url.encode() + b"\r\n\r\n" + body + b"\r\n--b1--\r\n"
    )


def said(reader: FactReader, url: str, html: str) -> dict[str, str]:
    data = mhtml(url, html)
    facts = reader.read(io.BytesIO(data), len(data), "multipart/related")
    assert (facts.status, facts.kind) == (ReadStatus.READ, MediaKind.WEB)
    return {one.name: one.value for one in facts.facts if one.group == "page"}


@pytest.mark.parametrize("url", PAGES, ids=lambda url: url.split("/")[2])
def test_it_says_who_when_and_how_many_and_that_a_machine_read_it(reader: FactReader, url: str) -> None:
    html, wanted = PAGES[url]
    found = said(reader, url, html)
    assert wanted.items() <= found.items()
    assert next(iter(found)) == "Read by a machine from the page's markup, as a page of"


@pytest.mark.parametrize("url", PAGES, ids=lambda url: url.split("/")[2])
def test_a_page_of_another_shape_says_nothing(reader: FactReader, url: str) -> None:
    assert said(reader, url, "<p>redesigned</p>") == {}
    assert said(reader, "https://example.org/", PAGES[url][0]) == {}


def test_a_host_that_only_looks_like_a_platform_is_none(reader: FactReader) -> None:
    for host in ("t.me.example.org", "not-t.me", "xt.me"):
        assert said(reader, f"https://{host}/s/quiet_harbour", TELEGRAM) == {}


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000,
        "<a data-post='a/1'>" * 5000,
        TELEGRAM.replace("1.2K", "x" * 1_000_000),
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><p data-post='a/1'><time datetime='1'>&b;</time>",
        "\x00\ufffe<p data-post='\x00'>",
    ],
)
def test_hostile_markup_costs_the_hints_alone(reader: FactReader, html: str) -> None:
    data = mhtml("https://t.me/s/a", html)
    facts = reader.read(io.BytesIO(data), len(data), "multipart/related")
    assert all("root:" not in one.value and len(one.value) <= 500 for one in facts.facts)
    assert said(reader, "https://t.me/s/quiet_harbour", TELEGRAM)["Members"] == "102K", "the next page is read again"


def test_a_saved_page_keeps_what_its_markup_says(tmp_path: Path, reader: FactReader) -> None:
    url = "https://t.me/s/quiet_harbour"
    with new_vault(tmp_path / "vault") as vault:
        saved = vault.save_page(
            arriving(
                part(Role.WINDOW, "window.png", PICTURE),
                part(Role.SNAPSHOT, "page.mhtml", mhtml(url, TELEGRAM)),
                part(Role.FACTS, "facts.json", b"{}"),
            ),
            url,
            AddDetails(),
        )
        vault.read_facts([saved.item], reader)
        facts = vault.item(saved.item).facts
        assert facts is not None
        assert ("page", "Members", "102K") in {(one.group, one.name, one.value) for one in facts.facts}
        assert vault.verify().unchanged
