"""The capture process: without keys, without the vault's folder, it drives the browser and hands parts over a pipe.

Started by `host.py`, spoken to in the frames of `parts.py`. Its standard input and output are the only way in or out.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any

from evidence_vault.reading import wire
from evidence_vault.sources.web import launch as launching
from evidence_vault.sources.web import parts
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.capture import Saving, Wish, open_page, save_page
from evidence_vault.sources.web.devtools import BrowserGoneError, DevToolsError
from evidence_vault.sources.web.facts import Findings
from evidence_vault.sources.web.pages import Page
from evidence_vault.sources.web.tabs import Tabs

_ASKED = {parts.SAVE: 0, parts.STOP: 0}


def main() -> None:
    """Serve one request, then end. Nothing may reach standard error: it could quote a page."""
    to_host, from_host = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    with Path(os.devnull).open("r+b") as nothing:
        for descriptor in (0, 1, 2):
            os.dup2(nothing.fileno(), descriptor)
    session = _Session(to_host)
    with contextlib.suppress(wire.WireError, OSError):
        _, body = wire.receive(from_host, {parts.REQUEST: parts.MAX_DATA})
        session.serve(json.loads(body), from_host)
    os._exit(0)


class _Session:
    """One browser, started for one request."""

    def __init__(self, to_host: IO[bytes]) -> None:
        self._to_host = to_host

    def serve(self, asked: dict[str, Any], from_host: IO[bytes]) -> None:
        """Start, save once or whenever she asks, stop."""
        pages = Tabs() if asked["visible"] else Page()
        ready = False
        try:
            with launching.RunningBrowser(_launch(asked), pages.on_event, folder=_folder(asked)) as browser:
                # When the host goes, so does the browser, and with it the profile.
                watch = _Watch(from_host, browser)
                pages.attach(browser.devtools)
                self._say(parts.READY, {"product": browser.version.get("product", "")})
                ready = True
                if isinstance(pages, Tabs):
                    self._by_hand(asked, pages, browser, watch)
                else:
                    self._at_once(asked, pages, browser)
        except BrowserGoneError:
            self._say(parts.FAILED, {"code": "browser-gone" if ready else "not-started"})
        except DevToolsError:
            self._say(parts.FAILED, {"code": "page-not-loaded"})

    def _at_once(self, asked: dict[str, Any], page: Page, browser: launching.RunningBrowser) -> None:
        """Go there and save it."""
        if asked["ignore_certificates"]:
            page.call("Security.setIgnoreCertificateErrors", {"ignore": True})
        wish, found = _wish(asked), _findings(asked, browser)
        open_page(page, str(asked["url"]), wish, found)
        self._save(page, wish, found)

    def _by_hand(self, asked: dict[str, Any], tabs: Tabs, browser: launching.RunningBrowser, watch: _Watch) -> None:
        """Her window: whenever the host says so, the page in front is saved as it stands."""
        first = tabs.newest()
        if asked["url"] and first is not None:
            with contextlib.suppress(DevToolsError):  # what went wrong she sees in the window
                first.call("Page.navigate", {"url": str(asked["url"])})
        while watch.next_save(lambda: tabs.closed):
            page = tabs.front()
            if page is None:
                self._say(parts.FAILED, {"code": "no-page"})
                continue
            url, title = page.said()
            self._say(parts.PAGE, {"url": url[:8192], "title": title[:500]})
            found = _findings(asked, browser)
            found.loaded = True
            self._save(page, _wish(asked), found)

    def _save(self, page: Page, wish: Wish, found: Findings) -> None:
        save_page(Saving(page=page, wish=wish, emit=self._emit, note=self._note, found=found))
        self._say(parts.DONE, {})

    def _emit(self, head: parts.PartHead, blocks: Iterable[bytes]) -> bool:
        fields = {"role": head.role.value, "name": head.name, "media_type": head.media_type, "source": head.source}
        self._say(parts.HEAD, fields)
        try:
            for block in blocks:
                wire.send(self._to_host, parts.DATA, block)
        except DevToolsError:
            self._say(parts.DROP, {})
            return False
        self._say(parts.END, {})
        return True

    def _note(self, what: str) -> None:
        self._say(parts.NOTE, {"what": what})

    def _say(self, kind: bytes, value: dict[str, str]) -> None:
        wire.send(self._to_host, kind, json.dumps(value).encode("ascii") if value else b"")


class _Watch:
    """Listens to the host on a thread: a wish to save, or the end."""

    def __init__(self, from_host: IO[bytes], browser: launching.RunningBrowser) -> None:
        self._from_host, self._browser = from_host, browser
        self._wake = threading.Condition()
        self._saves, self._ended = 0, False
        threading.Thread(target=self._listen, daemon=True).start()

    def next_save(self, closed: Callable[[], bool]) -> bool:
        """Wait for the next wish; False once it is over or her window was closed."""
        with self._wake:
            while not self._saves and not self._ended:
                self._wake.wait(0.25)
                if self._browser.devtools.gone or closed():
                    return False
            self._saves -= 1
            return not self._ended

    def _listen(self) -> None:
        try:
            while wire.receive(self._from_host, _ASKED)[0] == parts.SAVE:
                with self._wake:
                    self._saves += 1
                    self._wake.notify()
        except (wire.WireError, OSError):
            pass
        with self._wake:
            self._ended = True
            self._wake.notify()
        self._browser.close()
        os._exit(0)


def _launch(asked: dict[str, Any]) -> launching.Launch:
    return launching.Launch(
        browser=Browser(name=str(asked["browser"]), program=Path(str(asked["program"]))),
        proxy=str(asked["proxy"]),
        visible=bool(asked["visible"]),
        prefix=tuple(str(word) for word in asked["prefix"]),
    )


def _wish(asked: dict[str, Any]) -> Wish:
    return Wish(
        max_height=int(asked["max_height"]),
        media_most=int(asked["media_most"]),
        load_seconds=float(asked["load_seconds"]),
        quiet_seconds=float(asked["quiet_seconds"]),
        bodies_seconds=float(asked["bodies_seconds"]),
        software=str(asked["software"]),
        light=bool(asked["light"]),
    )


def _folder(asked: dict[str, Any]) -> Path | None:
    return Path(str(asked["folder"])) if asked["folder"] else None


def _findings(asked: dict[str, Any], browser: launching.RunningBrowser) -> Findings:
    return Findings(
        browser=browser.version,
        proxy=bool(asked["proxy"]),
        by_hand=bool(asked["visible"]),
        profile_in_memory=launching.in_memory(browser.profile.parent),
    )


if __name__ == "__main__":
    main()
