"""Saving one page as it stands: what may vanish first comes first. A step that fails is listed and stops nothing."""

from __future__ import annotations

import base64
import contextlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from evidence_vault.sources.web import picture, resources, scripts
from evidence_vault.sources.web.archive import PageEntry, wacz
from evidence_vault.sources.web.devtools import DevToolsError
from evidence_vault.sources.web.facts import Findings, facts_json
from evidence_vault.sources.web.mhtml import Snapshot, mhtml, take_snapshot
from evidence_vault.sources.web.pages import Page
from evidence_vault.sources.web.parts import PartHead, Role

PDF_MOST = 512 << 20
_BIG = 64 << 20


class Emit(Protocol):
    """Takes one part; `blocks` may raise DevToolsError on the way, and the part is then given up and listed."""

    def __call__(self, head: PartHead, blocks: Iterable[bytes]) -> bool:
        """Whether the whole part was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wanted. Heights in CSS pixels, sizes in bytes; waits in seconds, see CaptureRequest."""

    max_height: int = 30_000
    media_most: int = 200 << 20
    load_seconds: float = 30
    quiet_seconds: float = 5
    bodies_seconds: float = 20
    software: str = "Evidence Vault"
    light: bool = False


@dataclass(slots=True, kw_only=True)
class Saving:
    """One page being saved: what it needs, and what was found out on the way."""

    page: Page
    wish: Wish
    emit: Emit
    note: Callable[[str], None]
    found: Findings
    height: int = 0
    snapshot: Snapshot = field(default_factory=Snapshot)
    texts: list[str] = field(default_factory=list)

    def step(self, what: str, act: Callable[[], object]) -> None:
        """Do one thing; if it fails, say so in the facts and go on."""
        if self.page.crashed.is_set():
            self.found.missing.append(f"{what}: the page had crashed")
            return
        self.note(what)
        try:
            act()
        except DevToolsError as error:
            self.found.missing.append(f"{what}: {type(error).__name__.removesuffix('Error')}")

    def put(self, role: Role, name: str, media_type: str, data: bytes | Iterable[bytes], source: str = "") -> bool:
        """Hand one part over."""
        blocks = _cut(data) if isinstance(data, bytes) else data
        return self.emit(PartHead(role=role, name=name, media_type=media_type, source=source), blocks)


def open_page(page: Page, url: str, wish: Wish, found: Findings) -> None:
    """Go to `url` and wait for it as long as `wish` says. Raises DevToolsError where nothing came at all."""
    found.asked = url
    page.loaded.clear()
    reply = page.call("Page.navigate", {"url": url}, timeout=wish.load_seconds + 30)
    if reply.get("errorText"):
        found.load_error = reply["errorText"]
        raise DevToolsError(reply["errorText"])
    found.loaded = page.wait_until_loaded(wish.load_seconds)
    if not page.settle(quiet=0.5, most=wish.quiet_seconds):
        found.missing.append("the page never became quiet; it was saved as it stood")


def save_page(saving: Saving) -> None:
    """Everything, in the order in which it may vanish; ends with the facts."""
    page, found = saving.page, saving.found
    found.begun = datetime.now(UTC)
    if saving.wish.light:
        _second(saving)
        return
    place = _place(saving) if found.by_hand else None
    saving.step("what the window shows", lambda: _window(saving))
    saving.step("loading what appears on scrolling", lambda: _lazy(saving))
    saving.step("the whole page as a picture", lambda: _stitched(saving))
    saving.step("pictures of a part that scrolls by itself", lambda: _series(saving))
    saving.step("the page's text", lambda: _text(saving))
    saving.step("the page with its frames", lambda: _snapshot(saving))
    if place is not None:
        saving.step("back to where she was", lambda: _go_back(saving, place))
    saving.step("the page as a PDF", lambda: _print(saving))
    saving.step("media", lambda: _media(saving))
    page.log.wait_for_bodies(saving.wish.bodies_seconds)
    saving.step("files the browser did not keep", lambda: _late_bodies(saving))
    saving.step("certificates", lambda: _certificates(saving))
    _archives(saving)
    found.ended = datetime.now(UTC)
    saving.put(Role.FACTS, "facts.json", "application/json", facts_json(page, found))


def _second(saving: Saving) -> None:
    """What a second visit is compared by."""
    page, found = saving.page, saving.found
    saving.step("loading what appears on scrolling", lambda: _lazy(saving))
    found.url = page.frames()[0].url
    saving.step("the page's text", lambda: _text(saving))
    page.log.wait_for_bodies(saving.wish.bodies_seconds)
    found.ended = datetime.now(UTC)
    saving.put(Role.FACTS, "facts.json", "application/json", facts_json(page, found))


def _place(saving: Saving) -> tuple[int, int | None]:
    """How far the page, and the part of it that scrolls by itself, are scrolled."""
    try:
        inner = saving.page.evaluate(scripts.INNER)
        return int(saving.page.evaluate(scripts.SIZES)["y"]), int(inner["top"]) if inner else None
    except DevToolsError:
        return 0, None


def _go_back(saving: Saving, place: tuple[int, int | None]) -> None:
    """She goes on reading where she was."""
    saving.page.evaluate(scripts.SHOW_FIXED)
    saving.page.evaluate(scripts.scroll_to(place[0]))
    if place[1] is not None:
        saving.page.evaluate(scripts.scroll_inner(place[1]))


def _window(saving: Saving) -> None:
    saving.found.sizes = saving.page.evaluate(scripts.SIZES)
    saving.found.title = str(saving.page.evaluate(scripts.TITLE))
    saving.found.url = saving.page.frames()[0].url
    saving.put(Role.WINDOW, "window.png", "image/png", picture.window_picture(saving.page))


def _lazy(saving: Saving) -> None:
    saving.height, notes = picture.load_lazily(saving.page, most=saving.wish.max_height)
    saving.found.missing += notes


def _stitched(saving: Saving) -> None:
    height = saving.height or int(saving.page.evaluate(scripts.SIZES)["full"])
    for number, (data, about) in enumerate(picture.stitched(saving.page, height), 1):
        saving.put(Role.PICTURE, f"page-{number}.png", "image/png", data)
        saving.found.notes += [note for note in about.notes if note not in saving.found.notes]


def _series(saving: Saving) -> None:
    for number, (data, text) in enumerate(picture.series(saving.page), 1):
        saving.put(Role.SERIES, f"series-{number:03d}.png", "image/png", data)
        saving.put(Role.SERIES_TEXT, f"series-{number:03d}.txt", "text/plain", text.encode("utf-8", "replace"))
        saving.texts.append(text)


def _text(saving: Saving) -> None:
    frames = saving.page.frames()
    for frame in frames:
        with contextlib.suppress(DevToolsError):
            text = str(saving.page.evaluate(scripts.TEXT, frame=frame))
            saving.texts.insert(0, text) if frame is frames[0] else saving.texts.append(text)
    whole = "\n\n".join(text for text in saving.texts if text)
    saving.put(Role.TEXT, "text.txt", "text/plain", whole.encode("utf-8", "replace"))


def _snapshot(saving: Saving) -> None:
    saving.found.forms = int(saving.page.evaluate(scripts.FORGET_FORMS) or 0)
    saving.snapshot = take_snapshot(saving.page)
    saving.found.missing += saving.snapshot.missing


def _print(saving: Saving) -> None:
    params = {"transferMode": "ReturnAsStream", "printBackground": True, "preferCSSPageSize": False}
    reply = saving.page.call("Page.printToPDF", params, timeout=120)
    blocks = resources.read_stream(saving.page, saving.page.session, reply["stream"], most=PDF_MOST)
    saving.put(Role.PRINT, "page.pdf", "application/pdf", blocks)


def _media(saving: Saving) -> None:
    number = 0
    for frame in saving.page.frames():
        for url in saving.page.evaluate(scripts.MEDIA, frame=frame) or []:
            number += 1
            if not url.startswith(("http://", "https://")):
                saving.found.missing.append(f"media that only the page's memory held: {url}")
                continue
            _one_medium(saving, frame, url, number)


def _one_medium(saving: Saving, frame: Any, url: str, number: int) -> None:  # noqa: ANN401 - a Frame
    try:
        got = resources.fetch(saving.page, frame, url, most=saving.wish.media_most)
        kind = got.media_type or "application/octet-stream"
        whole = saving.put(Role.MEDIA, f"media-{number:03d}", kind, got.blocks, source=url)
    except DevToolsError:
        whole = False
    if not whole:
        saving.found.missing.append(f"media that could not be fetched, or is larger than allowed: {url}")


def _late_bodies(saving: Saving) -> None:
    frame = saving.page.frames()[0]
    held = 0
    for one in saving.page.exchanges():
        if one.body is not None or one.method != "GET" or not one.answered or one.kind in {"Media", "WebSocket"}:
            continue
        # The browser takes in a whole file before it hands over the first byte, so its size is looked at first.
        if held > _BIG or max(one.length, one.announced) > _BIG or not one.url.startswith("http"):
            continue
        if one.url in saving.page.refused:  # asked for again, it would be taken in after all
            continue
        with contextlib.suppress(DevToolsError):
            one.body = b"".join(resources.fetch(saving.page, frame, one.url, most=_BIG).blocks)
            one.body_note = "fetched again after the page was shown"
            held += len(one.body)


def _certificates(saving: Saving) -> None:
    origin = "/".join(saving.found.url.split("/")[:3])
    if not origin.startswith("https://"):
        return
    names = saving.page.call("Network.getCertificate", {"origin": origin}).get("tableNames", [])
    pem = b"".join(
        b"-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(base64.b64decode(one)) + b"-----END CERTIFICATE-----\n"
        for one in names
    )
    if pem:
        saving.put(Role.CERTIFICATES, "certificates.pem", "application/x-pem-file", pem)


def _archives(saving: Saving) -> None:
    """Built from what is at hand: a page that crashed meanwhile still has them."""
    found, exchanges = saving.found, saving.page.exchanges()
    saving.note("the web archive")
    begun = found.begun or datetime.now(UTC)
    entry = PageEntry(url=found.url or found.asked, title=found.title, when=begun, text="\n".join(saving.texts))
    saving.put(Role.ARCHIVE, "page.wacz", "application/wacz", wacz(entry, exchanges, saving.wish.software))
    if saving.snapshot.documents:
        data = mhtml(found.url, found.title, time.time(), saving.snapshot, exchanges)
        saving.put(Role.SNAPSHOT, "page.mhtml", "multipart/related", data)


def _cut(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), 1 << 20):
        yield data[start : start + (1 << 20)]
