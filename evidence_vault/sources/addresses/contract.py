"""The one contract between the table of platforms and the file of each platform."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from evidence_vault.model.address import AddressKind
from evidence_vault.sources.addresses.parts import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a platform's file read from an address. Fields as in model.Address; `canonical` reads back to itself."""

    canonical: str
    kind: AddressKind = AddressKind.OTHER
    account: str = ""
    account_id: str = ""
    group: str = ""
    group_id: str = ""
    post_id: str = ""
    comment_id: str = ""
    invite: str = ""


Reader = Callable[[Parts], Reading | None]
"""Never raises. None: the host is the platform's, but this form of address is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """`hosts` are registered names, lowercase; each stands for itself and its subdomains, and nothing else."""

    slug: str
    hosts: tuple[str, ...]
    read: Reader


def escape(text: str) -> str:
    """Percent-encode a name for use as one path segment or query value of a canonical form."""
    return quote(text, safe="", errors="surrogatepass")


_DIGITS = re.compile(r"[0-9]{1,25}", re.ASCII)


def is_number(text: str) -> bool:
    """Whether `text` is 1 to 25 ASCII digits: every platform's numeric ids fit."""
    return _DIGITS.fullmatch(text) is not None
