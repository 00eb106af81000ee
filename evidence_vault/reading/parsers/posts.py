"""What a saved page shows of a post: who, when, how many. Read from its markup by a machine: never more than a hint.

What is not found is not said, and a page of another shape than the tables know says nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from evidence_vault.reading.parsers.findings import Findings
from evidence_vault.reading.parsers.post_tables import PLATFORMS

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

GROUP = "page"
MOST_HTML = 16 << 20
MOST_POSTS = 60
_MOST_TEXT = 300
_OFFSET = re.compile(r"(Z|[+-]\d\d:?\d\d)$")


def preload() -> None:
    """Import lxml's HTML reader and every table once."""
    for one in PLATFORMS:
        read_post("<p data-post='a/1'>x</p>", f"https://{one.hosts[0]}/", Findings())


def read_post(html: str, url: str, findings: Findings) -> None:
    """Say what the page at `url` shows, if it is one of the platforms known. Raises what lxml raises."""
    from lxml import html as reader  # type: ignore[import-untyped]

    host = (urlsplit(url).hostname or "").lower()
    platform = next((one for one in PLATFORMS if any(f".{host}".endswith(f".{end}") for end in one.hosts)), None)
    if platform is None or not html:
        return
    parser = reader.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    root = reader.document_fromstring(html[:MOST_HTML].encode("utf-8", "replace"), parser=parser)
    said: list[tuple[str, str]] = []
    with findings.part():
        said += _found(root, platform.page)
    posts = root.xpath(platform.post) if platform.post else []
    many = len(posts) > 1
    for number, post in enumerate(islice(posts, MOST_POSTS), 1):
        with findings.part():
            label = f"Post {number}: " if many else ""
            said += [(label + name, text) for name, text in _found(post, platform.facts)]
    if not said:
        return
    findings.say(GROUP, "Read by a machine from the page's markup, as a page of", platform.name)
    for name, text in said:
        findings.say(GROUP, name, text)


def _found(root: _Element, places: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    told: set[str] = set()
    for name, place in places:
        text = next((shown for one in root.xpath(place) if (shown := _text(one))), "")
        if not text or name in told:
            continue
        told.add(name)
        yield name, text
        if name == "Time, as stated":
            offset = _OFFSET.search(text)
            yield "Time zone", f"stated: {offset[1]}" if offset else "not stated on the page"
    if "Time, as shown" in told and "Time, as stated" not in told:
        yield "Time zone", "not stated on the page"


def _text(found: object) -> str:
    """An attribute's value, or an element's words, in one line."""
    text = found if isinstance(found, str) else " ".join(found.itertext())  # type: ignore[attr-defined]
    return " ".join(str(text).split())[:_MOST_TEXT]


def first_document(mhtml: bytes) -> tuple[str, str]:
    """The address and the HTML of the first part of an MHTML file (RFC 2557), '' where there is none."""
    import base64
    import quopri

    head, _, rest = mhtml.replace(b"\r\n", b"\n").partition(b"\n\n")
    boundary = re.search(rb'boundary="?([^"\s;]{1,100})', head)
    if boundary is None:
        return "", ""
    part = rest.split(b"--" + boundary[1], 2)[1:2]
    fields, _, body = part[0].lstrip(b"\n").partition(b"\n\n") if part else (b"", b"", b"")
    names = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(b":") for line in re.sub(rb"\n[ \t]+", b" ", fields).split(b"\n"))
    }
    if not names.get(b"content-type", b"").lower().startswith(b"text/html"):
        return "", ""
    coding = names.get(b"content-transfer-encoding", b"").lower()
    if coding == b"base64":
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        body = base64.b64decode(letters[: len(letters) // 4 * 4])
    elif coding == b"quoted-printable":
        body = quopri.decodestring(body)
    return names.get(b"content-location", b"").decode("utf-8", "replace"), body.decode("utf-8", "replace")
