"""An address as given, and what can be understood of it without any network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AddressKind(StrEnum):
    """What an address points at."""

    POST = "post"
    PROFILE = "profile"
    GROUP = "group"
    INVITE = "invite"
    MESSAGE = "message"
    ARTICLE = "article"
    VIDEO = "video"
    COMMENT = "comment"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """`as_given` is kept to the character. Empty fields mean: the address does not say.

    `platform` is a slug such as 'telegram' or 'weibo', 'web' for any other site, '' for text that is no address.
    """

    as_given: str
    canonical: str = ""
    platform: str = ""
    kind: AddressKind = AddressKind.OTHER
    account: str = ""
    account_id: str = ""
    group: str = ""
    group_id: str = ""
    post_id: str = ""
    comment_id: str = ""
    invite: str = ""
    host: str = ""
