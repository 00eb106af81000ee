"""The vault's side of a capture: starts the capture process and gives its parts as streams, one after the other.

What comes over the pipe is checked as if someone else had written it: the process saw the page.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.errors import CaptureError, UserCancelled
from evidence_vault.model import Route, RouteKind
from evidence_vault.ports import CancelToken
from evidence_vault.reading import wire
from evidence_vault.sources.web import parts
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.parts import PageInFront, PartHead, Role

MAX_PARTS = 400
_NAME = re.compile(r"[a-z]{1,16}(-[0-9]{1,4})?(\.[a-z0-9]{1,5})?")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,64}/[a-z0-9!#$&^_.+-]{1,64}", re.IGNORECASE)
_KINDS = {
    parts.HEAD: parts.MAX_JSON,
    parts.NOTE: 1024,
    parts.READY: 1024,
    parts.DONE: 0,
    parts.FAILED: 1024,
}
_DIRECT = Route()
_WINDOW_CLOSED = "The window with the page was closed."
_IN_PART = {parts.DATA: parts.MAX_DATA, parts.END: 0, parts.DROP: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRequest:
    """What to save, and how: by the same `route` as everything that leaves this computer. Sizes in bytes, heights in
    CSS pixels. `visible`: she browses in a window of her own (browsing.py). `light`: text and facts alone.

    Waits in seconds, after which the page is saved as it stands: `load_seconds` for the page to say it has loaded,
    then `quiet_seconds` for nothing to be under way; at the end `bodies_seconds` for what it loaded to be had.
    """

    browser: Browser
    url: str = ""
    visible: bool = False
    route: Route = _DIRECT
    ignore_certificates: bool = False
    light: bool = False
    max_height: int = 30_000
    media_most: int = 200 << 20
    load_seconds: float = 30
    quiet_seconds: float = 5
    bodies_seconds: float = 20
    software: str = "Evidence Vault"
    folder: Path | None = None
    prefix: tuple[str, ...] = ()

    @property
    def body(self) -> bytes:
        """As it goes over the pipe."""
        value = {
            "browser": self.browser.name, "program": str(self.browser.program), "url": self.url,
            "visible": self.visible, "proxy": browser_proxy(self.route),
            "ignore_certificates": self.ignore_certificates,
            "light": self.light,
            "max_height": self.max_height, "media_most": self.media_most, "software": self.software,
            "load_seconds": self.load_seconds, "quiet_seconds": self.quiet_seconds,
            "bodies_seconds": self.bodies_seconds,
            "folder": str(self.folder or ""), "prefix": list(self.prefix),
        }  # fmt: skip
        return json.dumps(value).encode("utf-8")


def browser_proxy(route: Route) -> str:
    """The route as Chromium's `--proxy-server` spells it: with socks5:// it has names looked up at the far end."""
    return "" if route.kind is RouteKind.DIRECT else str(route).replace("socks5h://", "socks5://")


class PartDroppedError(Exception):
    """The capture process gave this part up; what was read of it is to be thrown away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivingPart:
    """A part whose bytes are on their way: read `stream` to its end before asking for the next part."""

    head: PartHead
    stream: io.RawIOBase | io.BytesIO


class PartStream(io.RawIOBase):
    """The bytes of one part. Raises PartDroppedError if it is given up, CaptureError if the process is gone."""

    def __init__(self, receive: Callable[[dict[bytes, int]], tuple[bytes, bytes]]) -> None:
        self._receive = receive
        self._rest = memoryview(b"")
        self.ended = False

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - a writable buffer
        """Up to one frame's bytes; 0 at the end."""
        while not self._rest and not self.ended:
            kind, body = self._receive(_IN_PART)
            if kind == parts.DATA:
                self._rest = memoryview(body)
                continue
            self.ended = True
            if kind == parts.DROP:
                raise PartDroppedError
        room = memoryview(buffer).cast("B")
        count = min(len(room), len(self._rest))
        room[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


class Capture:
    """One capture process. Use as a context; leaving it ends the process, the browser and the profile."""

    def __init__(
        self, request: CaptureRequest, *, cancel: CancelToken, on_note: Callable[[str], None] = lambda _: None
    ) -> None:
        """Start it and wait until the browser is there. Raises CaptureError."""
        self._cancel, self._on_note = cancel, on_note
        self.product = ""
        self._process = subprocess.Popen(
            command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd="/"
            if sys.platform != "win32" else None,
        )  # fmt: skip
        try:
            wire.send(self._to, parts.REQUEST, request.body)
            kind, body = self._receive({parts.READY: 1024, parts.FAILED: 1024})
        except OSError as error:
            self.close()
            raise CaptureError from error
        if kind == parts.FAILED:
            self.close()
            raise _failure(body)
        self.product = str(_object(body).get("product", ""))[:100]

    @property
    def ended(self) -> bool:
        """True once the window was closed, or the process is gone."""
        return self._process.poll() is not None

    def save(self) -> PageInFront:
        """Begin to save the page in front as it stands; its parts come from `parts`. Raises CaptureError."""
        try:
            wire.send(self._to, parts.SAVE, b"")
        except OSError as error:
            raise CaptureError(_WINDOW_CLOSED) from error
        kind, body = self._receive({parts.PAGE: parts.MAX_JSON, parts.FAILED: 1024})
        if kind == parts.FAILED:
            raise _failure(body)
        told = _object(body)
        return PageInFront(url=str(told.get("url", ""))[:8192], title=str(told.get("title", ""))[:500])

    def parts(self) -> Iterator[ArrivingPart]:
        """The parts of one saved page, until it is whole. Raises CaptureError, UserCancelled."""
        for _ in range(MAX_PARTS):
            kind, body = self._receive(_KINDS)
            while kind == parts.NOTE:
                self._on_note(str(_object(body).get("what", ""))[:100])
                kind, body = self._receive(_KINDS)
            if kind == parts.DONE:
                return
            if kind == parts.FAILED:
                raise _failure(body)
            stream = PartStream(self._receive)
            yield ArrivingPart(head=_head(body), stream=stream)
            if not stream.ended and stream.read(1):  # whoever took it did not read it to its end
                raise CaptureError
        raise CaptureError

    def close(self) -> None:
        """End it: asked first, so that the profile is removed, then made to."""
        with contextlib.suppress(OSError):
            wire.send(self._to, parts.STOP, b"")
        with contextlib.suppress(OSError):
            self._to.close()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._from.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _to(self) -> IO[bytes]:
        assert self._process.stdin is not None  # noqa: S101 - always a pipe
        return self._process.stdin

    @property
    def _from(self) -> IO[bytes]:
        assert self._process.stdout is not None  # noqa: S101 - always a pipe
        return self._process.stdout

    def _receive(self, allowed: dict[bytes, int]) -> tuple[bytes, bytes]:
        if self._cancel.cancelled:
            raise UserCancelled
        try:
            return wire.receive(self._from, allowed)
        except (wire.WireError, OSError, ValueError) as error:
            raise CaptureError from error


def command() -> Sequence[str]:
    """How the capture process is started."""
    return children.command(Child.CAPTURE)


def _head(body: bytes) -> PartHead:
    value = _object(body)
    name, media_type, source = (str(value.get(key, "")) for key in ("name", "media_type", "source"))
    if not _NAME.fullmatch(name) or not _TYPE.fullmatch(media_type):
        raise CaptureError
    try:
        role = Role(str(value.get("role")))
    except ValueError as error:
        raise CaptureError from error
    return PartHead(role=role, name=name, media_type=media_type.lower(), source=source[:8192])


def _failure(body: bytes) -> CaptureError:
    code = _object(body).get("code")
    if code == "page-not-loaded":
        return CaptureError(
            "The page did not load.",
            next_step="Check the address and the connection, then try again.",
        )
    if code in ("no-page", "browser-gone"):  # a tuple: what came may be a list, which has no hash
        return CaptureError(_WINDOW_CLOSED)
    return CaptureError("The browser could not be started.", next_step=CaptureError.no_browser)


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise CaptureError from error
    if not isinstance(value, dict):
        raise CaptureError
    return value
