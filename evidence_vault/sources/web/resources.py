"""Fetching through the page what its own events did not bring: videos in ranges, large files, dropped bodies.

The browser's network service does it with the page's own rights (`Network.loadNetworkResource`): no script of the
page is involved, and no rule against other sites' data stands in the way.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass

from evidence_vault.sources.web.devtools import DevToolsError
from evidence_vault.sources.web.pages import Frame, Page

_BLOCK = 1 << 20


class TooLargeError(DevToolsError):
    """It goes on beyond the size she allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A resource on its way: `status` is HTTP's; reading `blocks` may raise TooLargeError, DevToolsError."""

    status: int
    media_type: str
    blocks: Iterator[bytes]


def fetch(page: Page, frame: Frame, url: str, *, most: int) -> Fetched:
    """Ask for `url` as a part of `frame`. Raises DevToolsError if there is no answer or it is a refusal."""
    params = {
        "frameId": frame.id,
        "url": url,
        "options": {"disableCache": False, "includeCredentials": True},
    }
    reply = page.call("Network.loadNetworkResource", params, session=frame.session, timeout=60)["resource"]
    if not reply.get("success") or "stream" not in reply:
        raise DevToolsError(str(reply.get("netErrorName", "refused")))
    headers = {name.lower(): value for name, value in (reply.get("headers") or {}).items()}
    return Fetched(
        status=int(reply.get("httpStatusCode", 0)),
        media_type=headers.get("content-type", "").split(";")[0].strip(),
        blocks=_read(page, frame.session, reply["stream"], most),
    )


def read_stream(page: Page, session: str, handle: str, *, most: int) -> Iterator[bytes]:
    """The blocks of one of the browser's streams, closed at the end. Raises TooLargeError, DevToolsError."""
    return _read(page, session, handle, most)


def _read(page: Page, session: str, handle: str, most: int) -> Iterator[bytes]:
    size = 0
    try:
        while True:
            reply = page.call("IO.read", {"handle": handle, "size": _BLOCK}, session=session, timeout=60)
            text = reply.get("data", "")
            data = base64.b64decode(text) if reply.get("base64Encoded") else text.encode("utf-8", "surrogatepass")
            size += len(data)
            if size > most:
                raise TooLargeError("larger than allowed")
            if data:
                yield data
            if reply.get("eof"):
                return
    finally:
        page.call("IO.close", {"handle": handle}, session=session)
