"""The capture process: without keys, without the vault's folder, it drives the browser and hands parts over a pipe.

Started by `host.py`, spoken to in the frames of `parts.py`. Its standard input and output are the only way in or out.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Iterable
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
        """Start, save once or whenever asked, stop."""
        page = Page()
        try:
            with launching.RunningBrowser(_launch(asked), page.on_event, folder=_folder(asked)) as browser:
                # When the host goes, so does the browser, and with it the profile.
                watch = _Watch(from_host, browser)
                page.attach(browser.devtools)
                self._say(parts.READY, {"product": browser.version.get("product", "")})
                self._run(asked, page, browser, watch)
        except BrowserGoneError:
            self._say(parts.FAILED, {"code": "browser-gone"})
        except DevToolsError:
            self._say(parts.FAILED, {"code": "page-not-loaded"})

    def _run(self, asked: dict[str, Any], page: Page, browser: launching.RunningBrowser, watch: _Watch) -> None:
        wish = Wish(
            max_height=int(asked["max_height"]), media_most=int(asked["media_most"]), software=str(asked["software"]),
        )  # fmt: skip
        if asked["ignore_certificates"]:
            page.call("Security.setIgnoreCertificateErrors", {"ignore": True})
        found = _findings(asked, browser)
        if asked["url"]:
            open_page(page, str(asked["url"]), wish, found)
        if not asked["visible"]:
            self._save(page, wish, found)
            return
        while watch.next_save():
            again = _findings(asked, browser)
            again.asked, again.loaded = found.asked, True
            self._save(page, wish, again)

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

    def next_save(self) -> bool:
        """Wait for the next wish; False once it is over or her window was closed."""
        with self._wake:
            while not self._saves and not self._ended:
                self._wake.wait(0.25)
                if self._browser.devtools.gone:
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
