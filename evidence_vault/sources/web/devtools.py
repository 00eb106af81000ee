"""The DevTools protocol over a pipe: JSON messages ended by NUL, calls matched to replies, events handed on.

`--remote-debugging-pipe` is the only door used: a port would be open to every program on the computer.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable
from typing import IO, Any

Params = dict[str, Any]
Handler = Callable[[str, Params, str], None]
"""Called with an event's name, its parameters and its session id, on the reading thread: it must not wait."""

_BLOCK = 1 << 20
MAX_MESSAGE = 512 << 20


class DevToolsError(Exception):
    """A call that was refused, or cannot be answered any more. Its text may quote the page: never shown."""


class BrowserGoneError(DevToolsError):
    """The browser ended, or the pipe broke."""


class DevTools:
    """One browser's pipe. Calls may come from any thread; one thread of its own reads."""

    def __init__(self, to_browser: IO[bytes], from_browser: IO[bytes], on_event: Handler) -> None:
        self._to, self._from, self._on_event = to_browser, from_browser, on_event
        self._ids = itertools.count(1)
        self._waiting: dict[int, Call] = {}
        self._lock = threading.Lock()
        self._gone = False
        self._thread = threading.Thread(target=self._read, name="devtools", daemon=True)
        self._thread.start()

    @property
    def gone(self) -> bool:
        """True once the browser can no longer be spoken to."""
        return self._gone

    def call(self, method: str, params: Params | None = None, *, session: str = "", timeout: float = 30) -> Params:
        """The reply's result. Raises DevToolsError, BrowserGoneError; after `timeout` seconds DevToolsError."""
        return self.start(method, params, session=session).wait(timeout)

    def start(self, method: str, params: Params | None = None, *, session: str = "") -> Call:
        """Send a call without waiting for its reply."""
        call = Call(method)
        number = next(self._ids)
        message: Params = {"id": number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode("utf-8", "surrogatepass") + b"\0"
        with self._lock:
            if self._gone:
                raise BrowserGoneError(method)
            self._waiting[number] = call
            try:
                self._to.write(data)
                self._to.flush()
            except (OSError, ValueError) as error:
                raise BrowserGoneError(method) from error
        return call

    def abandon(self) -> None:
        """Fail every call under way: its page crashed, and no reply will come."""
        with self._lock:
            waiting, self._waiting = list(self._waiting.values()), {}
        for call in waiting:
            call.fail(DevToolsError(f"{call.method}: the page crashed"))

    def _read(self) -> None:
        try:
            for message in _messages(self._from):
                self._handle(message)
        except (OSError, ValueError):
            pass
        with self._lock:
            self._gone = True
            waiting, self._waiting = list(self._waiting.values()), {}
        for call in waiting:
            call.fail(BrowserGoneError(call.method))

    def _handle(self, message: Params) -> None:
        if "id" not in message:
            self._on_event(message["method"], message.get("params", {}), message.get("sessionId", ""))
            return
        with self._lock:
            call = self._waiting.pop(message["id"], None)
        if call is None:
            return
        if "error" in message:
            call.fail(DevToolsError(f"{call.method}: {message['error'].get('message', '')}"))
        else:
            call.finish(message.get("result", {}))


class Call:
    """A call under way; from `DevTools.start`."""

    def __init__(self, method: str) -> None:
        self.method = method
        self._done = threading.Event()
        self._result: Params = {}
        self._error: DevToolsError | None = None

    def finish(self, result: Params) -> None:
        """The reply came."""
        self._result = result
        self._done.set()

    def fail(self, error: DevToolsError) -> None:
        """No reply will come, or a refusal did."""
        self._error = error
        self._done.set()

    def wait(self, timeout: float) -> Params:
        """The result; see DevTools.call."""
        if not self._done.wait(timeout):
            raise DevToolsError(f"{self.method}: no answer in {timeout:g} s")
        if self._error is not None:
            raise self._error
        return self._result


def _messages(stream: IO[bytes]) -> Any:  # noqa: ANN401 - an iterator of JSON objects
    """Each message until the pipe ends. Raises ValueError for one that is no JSON object or is too long."""
    rest = bytearray()
    while block := stream.read1(_BLOCK):  # type: ignore[attr-defined]
        start = len(rest)
        rest += block
        end = rest.find(b"\0", start)
        while end >= 0:
            message = json.loads(bytes(rest[:end]))
            if not isinstance(message, dict):
                raise ValueError("not an object")  # noqa: TRY004 - bad input, not a bad caller
            yield message
            del rest[: end + 1]
            end = rest.find(b"\0")
        if len(rest) > MAX_MESSAGE:
            raise ValueError("a message longer than is permitted")
