"""The pages she opens in a window of her own: each recorded from its first request on, and the one in front saved."""

from __future__ import annotations

import contextlib
import threading

from evidence_vault.sources.web.devtools import DevTools, DevToolsError, Params
from evidence_vault.sources.web.pages import Page

_IN_FRONT = "[document.visibilityState === 'visible', document.hasFocus()]"
_FIRST_SECONDS = 20
_ANSWER_SECONDS = 3
_MOST = 100
"""Pages recorded at once; what she opens beyond them she sees, but it cannot be saved."""


class Tabs:
    """Handed the browser's events; `front` is the page she looks at. Handlers only note; see Page."""

    def __init__(self) -> None:
        self._devtools: DevTools | None = None
        self._lock = threading.Lock()
        self._owner: dict[str, Page] = {}
        self._pages: list[Page] = []
        self._first = threading.Event()

    def attach(self, devtools: DevTools) -> None:
        """Take over every page, those to come before their first request. Raises DevToolsError."""
        self._devtools = devtools
        devtools.call("Browser.setDownloadBehavior", {"behavior": "deny", "eventsEnabled": True})
        auto = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True, "filter": [{"type": "page"}]}
        devtools.call("Target.setAutoAttach", auto)
        if not self._first.wait(_FIRST_SECONDS):
            raise DevToolsError("no page in the window")

    def on_event(self, method: str, params: Params, session: str) -> None:
        """Everything the browser tells, given to the page it is about."""
        if method == "Target.attachedToTarget":
            self._attached(params, session)
        elif method == "Target.detachedFromTarget" and not session:
            self._closed(params)
        with self._lock:
            page = self._owner.get(session)
        if page is not None:
            page.on_event(method, params, session)

    def front(self) -> Page | None:
        """The page she looks at: shown and with the keyboard, or shown, or the newest; None if all were closed."""
        with self._lock:
            pages = list(reversed(self._pages))
        for page in pages:
            page.close_message()
        told = [(page, _told(page)) for page in pages]
        for wanted in ([True, True], [True, False]):
            for page, told_of in told:
                if told_of == wanted:
                    return page
        return pages[0] if pages else None

    @property
    def closed(self) -> bool:
        """Whether every page was closed: her window is gone, even if the browser is not."""
        with self._lock:
            return not self._pages

    def newest(self) -> Page | None:
        """The page opened last."""
        with self._lock:
            return self._pages[-1] if self._pages else None

    def _attached(self, params: Params, session: str) -> None:
        child, info = params["sessionId"], params["targetInfo"]
        if session:
            with self._lock:
                owner = self._owner.get(session)
                if owner is not None:
                    self._owner[child] = owner
            return
        if info["type"] != "page" or self._devtools is None:
            return
        page = Page(by_hand=True)
        with self._lock:
            recorded = len(self._pages) < _MOST
            if recorded:
                self._owner[child] = page
                self._pages.append(page)
        if recorded:
            page.adopt(self._devtools, child, info["targetId"])
        else:
            self._devtools.start("Runtime.runIfWaitingForDebugger", session=child)
        self._first.set()

    def _closed(self, params: Params) -> None:
        with self._lock:
            page = self._owner.pop(params["sessionId"], None)
            if page in self._pages:
                self._pages.remove(page)
                self._owner = {session: one for session, one in self._owner.items() if one is not page}
        if page is not None:
            page.log.close()


def _told(page: Page) -> object:
    with contextlib.suppress(DevToolsError):
        return page.evaluate(_IN_FRONT, timeout=_ANSWER_SECONDS)
    return None
