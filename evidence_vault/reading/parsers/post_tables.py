"""Where the pages of each platform show who, when and how many: tables of XPath 1.0, as markup was described.

Pages change without notice: a place that is not found is not said. docs/capture.md names what they were made after.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Platform:
    """`hosts`: endings of host names. `page`: facts of the page as a whole; `post`: an element for each post, with
    facts relative to it."""

    name: str
    hosts: tuple[str, ...]
    page: tuple[tuple[str, str], ...] = ()
    post: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def _has(name: str) -> str:
    """An element with this class among others."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def _meta(name: str) -> str:
    return f"//meta[@property='{name}' or @name='{name}']/@content"


def _counted(wrapper: str) -> str:
    return f"(//*[{_has('interact-container')}]//*[{_has(wrapper)}]//*[{_has('count')}])[1]"


_COUNTER = f"//*[{_has('tgme_channel_info_counter')}]"
_COUNTED = " or ".join(f"contains(*[{_has('counter_type')}], '{word}')" for word in ("subscriber", "member"))
PLATFORMS = (
    Platform(
        "Telegram",
        ("t.me", "telegram.me"),
        (
            ("Channel", f"//*[{_has('tgme_channel_info_header_title')}]"),
            ("Channel's name in addresses", f"//*[{_has('tgme_channel_info_header_username')}]"),
            ("Members", f"{_COUNTER}[{_COUNTED}]/*[{_has('counter_value')}]"),
            ("Members", f"//*[{_has('tgme_page_extra')}]"),
        ),
        "//*[@data-post]",
        (
            ("Post id", "@data-post"),
            ("Author", f".//*[{_has('tgme_widget_message_owner_name')}]"),
            ("Signed by", f".//*[{_has('tgme_widget_message_from_author')}]"),
            ("Forwarded from", f".//*[{_has('tgme_widget_message_forwarded_from_name')}]"),
            ("Time, as stated", ".//time/@datetime"),
            ("Time, as shown", ".//time[@datetime]"),
            ("Views", f".//*[{_has('tgme_widget_message_views')}]"),
        ),
    ),
    Platform(
        "X",
        ("x.com", "twitter.com"),
        post="//article[@data-testid='tweet']",
        facts=(
            ("Author", ".//*[@data-testid='User-Name']//a[starts-with(@href, '/')][1]"),
            ("Account", ".//*[@data-testid='User-Name']//a[starts-with(@href, '/')][1]/@href"),
            ("Post id", ".//a[contains(@href, '/status/') and .//time]/@href"),
            ("Time, as stated", ".//time/@datetime"),
            ("Time, as shown", ".//time"),
            ("Comments", ".//*[@data-testid='reply']/@aria-label"),
            ("Reposts", ".//*[@data-testid='retweet' or @data-testid='unretweet']/@aria-label"),
            ("Likes", ".//*[@data-testid='like' or @data-testid='unlike']/@aria-label"),
            ("Views", ".//a[contains(@href, '/analytics')]/@aria-label"),
        ),
    ),
    Platform(
        "Reddit",
        ("reddit.com",),
        (("Members", "//shreddit-subreddit-header/@subscribers"),),
        "//shreddit-post",
        (
            ("Author", "@author"),
            ("Author's id", "@author-id"),
            ("Group", "@subreddit-prefixed-name"),
            ("Group's id", "@subreddit-id"),
            ("Post id", "@id"),
            ("Address", "@permalink"),
            ("Time, as stated", "@created-timestamp"),
            ("Likes", "@score"),
            ("Comments", "@comment-count"),
        ),
    ),
    Platform(
        "Instagram",
        ("instagram.com",),
        (
            ("Author", _meta("og:title")),
            ("Likes and comments, in the page's words", _meta("og:description")),
            ("Address", _meta("og:url")),
            ("Post id", _meta("al:ios:url")),
        ),
        "//article[.//time]",
        (
            ("Account", ".//header//a[starts-with(@href, '/')][1]/@href"),
            ("Time, as stated", "(.//time/@datetime)[last()]"),
            ("Time, as shown", "(.//time)[last()]"),
            ("Likes", ".//a[contains(@href, '/liked_by/')]"),
        ),
    ),
    Platform(
        "Weibo",
        ("weibo.com", "weibo.cn"),
        post="//article[contains(@class, 'Feed_wrap')] | //*[contains(@class, 'weibo-main') or contains(@class,"
        " 'card-wrap')][.//*[contains(@class, 'weibo-text')]]",
        facts=(
            ("Author", ".//a[contains(@class, 'head_name')] | .//*[contains(@class, 'm-text-cut')][1]"),
            ("Account", "(.//a[contains(@href, '/u/') or contains(@href, '/profile/')]/@href)[1]"),
            ("Post id", "(.//a[contains(@class, 'head-info_time')]/@href)[1] | @mid"),
            ("Time, as stated", "(.//a[contains(@class, 'head-info_time')]/@title)[1]"),
            ("Time, as shown", ".//a[contains(@class, 'head-info_time')] | .//*[contains(@class, 'time')][1]"),
            ("Reposts", "(.//*[contains(@class, 'toolbar_retweet')])[1]"),
            ("Likes", "(.//*[contains(@class, 'woo-like-count')])[1]"),
        ),
    ),
    Platform(
        "Xiaohongshu",
        ("xiaohongshu.com",),
        (
            ("Title", "//*[@id='detail-title']"),
            ("Author", f"(//*[{_has('author-container')}]//*[{_has('username')}])[1]"),
            ("Account", f"(//*[{_has('author-container')}]//a[contains(@href, '/user/profile/')]/@href)[1]"),
            ("Time, as shown", f"(//*[{_has('note-content')}]//*[{_has('date')}])[1]"),
            ("Likes", _counted("like-wrapper")),
            ("Saved by others", _counted("collect-wrapper")),
            ("Comments", _counted("chat-wrapper")),
            ("Address", _meta("og:url")),
        ),
    ),
    Platform(
        "Douyin",
        ("douyin.com", "iesdouyin.com"),
        (
            ("Title", "//*[@data-e2e='video-desc'] | //h1"),
            ("Author", "(//*[@data-e2e='user-info']//a[contains(@href, '/user/')])[last()]"),
            ("Account", "(//*[@data-e2e='user-info']//a[contains(@href, '/user/')]/@href)[1]"),
            ("Followers", "//*[@data-e2e='user-info-fans']"),
            ("Time, as shown", "//*[@data-e2e='detail-video-publish-time']"),
            ("Likes", "(//*[@data-e2e='video-player-digg'])[1]"),
            ("Comments", "(//*[@data-e2e='feed-comment-icon'])[1]"),
            ("Saved by others", "(//*[@data-e2e='video-player-collect'])[1]"),
        ),
    ),
)
