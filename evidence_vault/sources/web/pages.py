"""One page in the browser: its frames, also those in other processes, its events, and small programs run in a
world of their own, which the page's scripts cannot see or change."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Any

from evidence_vault.sources.web.devtools import Call, DevTools, DevToolsError, Params
from evidence_vault.sources.web.recording import Exchange, NetworkLog

_WORLD = "w"
_BUFFER = 256 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A frame of the page: where it lives and what it says it is."""

    session: str
    id: str
    url: str
    parent: str = ""


class Page:
    """The page being saved. Handlers run on the pipe's thread and only note; everything else calls and waits."""

    def __init__(self, *, by_hand: bool = False) -> None:
        self.by_hand = by_hand
        self.devtools: DevTools | None = None
        self.log = NetworkLog(self.call)
        self.notes: list[str] = []
        self.refused: set[str] = set()
        self._downloads: set[str] = set()
        self.crashed = threading.Event()
        self.loaded = threading.Event()
        self.session = ""
        self._sessions: list[str] = []
        self._main_target = ""
        self._worlds: dict[tuple[str, str], int] = {}

    def attach(self, devtools: DevTools) -> None:
        """Take over the browser's first page. Raises DevToolsError."""
        self.devtools = devtools
        targets = devtools.call("Target.getTargets")["targetInfos"]
        self._main_target = next(one["targetId"] for one in targets if one["type"] == "page")
        reply = devtools.call("Target.attachToTarget", {"targetId": self._main_target, "flatten": True})
        self.session = reply["sessionId"]
        devtools.call("Target.setDiscoverTargets", {"discover": True})
        devtools.call("Browser.setDownloadBehavior", {"behavior": "deny", "eventsEnabled": True})
        # Waited for: a browser that is busy could otherwise go to the page before it tells what that asks for.
        for call in self._prepare(self.session):
            call.wait(30)

    def adopt(self, devtools: DevTools, session: str, target: str) -> None:
        """Take over a page of her own window, which waits for this. Does not wait itself."""
        self.devtools, self.session, self._main_target = devtools, session, target
        self._prepare(session)

    def close_message(self) -> None:
        """Close a message that the page shows, if it shows one: until then it answers nothing else."""
        if self.devtools is not None:
            self.devtools.start("Page.handleJavaScriptDialog", {"accept": False}, session=self.session)

    def said(self) -> tuple[str, str]:
        """Its address and title, '' where it does not answer."""
        try:
            frame = self.frames()[0]
            return frame.url, str(self.evaluate("document.title", frame=frame, timeout=5))
        except DevToolsError:
            return "", ""

    def call(self, method: str, params: Params | None = None, *, session: str = "", timeout: float = 30) -> Params:
        """A call to the page, or to one of its frames' sessions."""
        if self.devtools is None:
            raise DevToolsError("not attached")
        return self.devtools.call(method, params, session=session or self.session, timeout=timeout)

    def on_event(self, method: str, params: Params, session: str) -> None:
        """Everything the browser tells."""
        self.log.handle(method, params, session)
        note = _NOTES.get(method)
        if note is not None:
            note(self, params, session)

    def exchanges(self) -> list[Exchange]:
        """What the page now shown asked for, and what came."""
        return self.log.exchanges(self._main_target)

    def frames(self, *, main_only: bool = False) -> list[Frame]:
        """Every frame there is now, the main one first; `main_only`: those of its own process. Raises DevToolsError
        if even that one cannot be told."""
        if self.crashed.is_set():  # it would be waited for in vain
            raise DevToolsError("the page crashed")
        found: list[Frame] = []
        for session in [self.session] if main_only else [self.session, *self._sessions]:
            try:
                tree = self.call("Page.getFrameTree", session=session)["frameTree"]
            except DevToolsError:
                if session == self.session:
                    raise
                continue
            found += _flat(tree, session)
        return found

    def evaluate(self, expression: str, *, frame: Frame | None = None, timeout: float = 30) -> Any:  # noqa: ANN401
        """The JSON value of an expression run in our own world of a frame (the main one). Raises DevToolsError."""
        frame = frame or self.frames(main_only=True)[0]
        key = (frame.session, frame.id)
        for fresh in (False, True):
            if self.crashed.is_set():
                break
            if fresh or key not in self._worlds:
                self._worlds[key] = self._new_world(frame)
            try:
                return self._evaluate(expression, self._worlds[key], frame.session, timeout)
            except DevToolsError:
                del self._worlds[key]  # the frame went to another document meanwhile; once more in a new world
                if fresh:
                    raise
        raise DevToolsError("evaluate")

    def _new_world(self, frame: Frame) -> int:
        params = {"frameId": frame.id, "worldName": _WORLD}
        return int(self.call("Page.createIsolatedWorld", params, session=frame.session)["executionContextId"])

    def wait_until_loaded(self, most: float) -> bool:
        """Wait at most `most` seconds until the page says it has loaded, or crashed; whether it has loaded."""
        end = time.monotonic() + most
        while time.monotonic() < end and not self.crashed.is_set():
            if self.loaded.wait(0.03):
                return True
        return self.loaded.is_set()

    def settle(self, *, quiet: float, most: float) -> bool:
        """Wait until nothing was under way for `quiet` seconds, at most `most`; whether it became quiet."""
        end = time.monotonic() + most
        since = time.monotonic()
        while time.monotonic() < end and not self.crashed.is_set():
            if self.log.under_way:
                since = time.monotonic()
            if time.monotonic() - since >= quiet:
                return True
            time.sleep(0.03)
        return False

    def _evaluate(self, expression: str, context: int, session: str, timeout: float) -> Any:  # noqa: ANN401
        params = {"expression": expression, "contextId": context, "returnByValue": True, "awaitPromise": True}
        reply = self.call("Runtime.evaluate", params, session=session, timeout=timeout)
        if "exceptionDetails" in reply:
            raise DevToolsError("a program in the page failed")
        return reply["result"].get("value")

    def _prepare(self, session: str) -> list[Call]:
        """Turn on what is recorded, without waiting: this also runs on the pipe's own thread."""
        if self.devtools is None:
            return []
        # Without 'durable' the browser holds pictures in its own cache alone, and lets go of them at will. Older
        # browsers pass the word over.
        buffers = {
            "maxTotalBufferSize": _BUFFER,
            "maxResourceBufferSize": _BUFFER // 4,
            "enableDurableMessages": True,
        }
        auto = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}
        wanted: list[tuple[str, Params]] = [
            ("Network.enable", buffers), ("Page.enable", {}), ("Inspector.enable", {}),
            ("Target.setAutoAttach", auto), ("Runtime.runIfWaitingForDebugger", {}),
        ]  # fmt: skip
        return [self.devtools.start(method, params, session=session) for method, params in wanted]

    def _attached(self, params: Params, _: str) -> None:
        session, kind = params["sessionId"], params["targetInfo"]["type"]
        if session == self.session or params["targetInfo"]["targetId"] == self._main_target:
            return
        if kind == "iframe":
            self._sessions.append(session)
        self._prepare(session)

    def _detached(self, params: Params, _: str) -> None:
        if params["sessionId"] in self._sessions:
            self._sessions.remove(params["sessionId"])

    def _created(self, params: Params, _: str) -> None:
        info = params["targetInfo"]
        if info["type"] == "page" and info["targetId"] != self._main_target:
            self.notes.append(f"the page opened another window, which was not saved: {info.get('url', '')}")

    def _dialog(self, params: Params, session: str) -> None:
        if not self.by_hand:
            self.notes.append(f"the page showed a message of the kind {params.get('type')}, which was closed")
        if self.devtools is not None and not self.by_hand:
            # Of frames in processes of their own too, so to the session that told of it.
            self.devtools.start("Page.handleJavaScriptDialog", {"accept": False}, session=session)

    def _crash(self, _: Params, __: str) -> None:
        self.notes.append("the page crashed")
        self.crashed.set()
        if self.devtools is not None:
            self.devtools.abandon()

    def _download(self, params: Params, _: str) -> None:
        if params["guid"] not in self._downloads:
            url = str(params.get("url", ""))
            self._downloads.add(params["guid"])
            self.refused.add(url.split("#", 1)[0])
            self.notes.append(f"the page began a download, which was refused: {url}")

    def _load(self, _: Params, session: str) -> None:
        if session == self.session:
            self.loaded.set()
            self.crashed.clear()

    def _navigated(self, params: Params, session: str) -> None:
        frame = params["frame"]
        if session == self.session and not frame.get("parentId"):
            self.log.committed(frame.get("loaderId", ""))


_NOTES = {
    "Target.attachedToTarget": Page._attached,  # noqa: SLF001 - the class's own table
    "Target.detachedFromTarget": Page._detached,  # noqa: SLF001
    "Target.targetCreated": Page._created,  # noqa: SLF001
    "Page.javascriptDialogOpening": Page._dialog,  # noqa: SLF001
    "Inspector.targetCrashed": Page._crash,  # noqa: SLF001
    # The page's own tells of her own window too; the browser's of another window that the page opened.
    "Page.downloadWillBegin": Page._download,  # noqa: SLF001
    "Browser.downloadWillBegin": Page._download,  # noqa: SLF001
    "Page.loadEventFired": Page._load,  # noqa: SLF001
    "Page.frameNavigated": Page._navigated,  # noqa: SLF001
}


def _flat(tree: Params, session: str) -> list[Frame]:
    frame = tree["frame"]
    here = Frame(
        session=session, id=frame["id"], url=frame.get("url", "") + frame.get("urlFragment", ""),
        parent=frame.get("parentId", ""),
    )  # fmt: skip
    return [here, *(one for child in tree.get("childFrames", []) for one in _flat(child, session))]
