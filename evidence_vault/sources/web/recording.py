"""What went over the network while a page was open, from the browser's own events: requests, replies, bodies.

Cookies, authorization and what was sent in forms are never kept; that they were there is (docs/capture.md).
"""

from __future__ import annotations

import base64
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from evidence_vault.sources.web.devtools import DevToolsError, Params

SECRET_HEADERS = frozenset({
    "cookie", "set-cookie", "set-cookie2", "authorization", "proxy-authorization", "www-authenticate", "x-csrf-token",
    "x-xsrf-token", "authentication-info", "proxy-authenticate", "x-api-key", "x-auth-token",
})  # fmt: skip
BODY_LIMIT = 8 << 20
"""Bodies above this are fetched as streams after the page was pictured, not held in memory."""
TOTAL_LIMIT = 192 << 20

Call = Callable[..., Params]
Headers = list[tuple[str, str]]


@dataclass(slots=True, kw_only=True)
class Exchange:
    """One request and its reply, as the browser told them. `body` is None while not fetched or not to be had."""

    request_id: str
    session: str
    url: str
    method: str
    kind: str = ""
    frame: str = ""
    wall_time: float = 0.0
    request_headers: Headers = field(default_factory=list)
    sent_bytes: int = 0
    status: int = 0
    status_text: str = ""
    headers: Headers = field(default_factory=list)
    media_type: str = ""
    address: str = ""
    protocol: str = ""
    security: Params = field(default_factory=dict)
    redirected_to: str = ""
    length: int = 0
    finished: bool = False
    failed: str = ""
    body: bytes | None = None
    body_note: str = ""
    removed: set[str] = field(default_factory=set)

    @property
    def answered(self) -> bool:
        """Whether a reply's head arrived."""
        return self.status > 0

    @property
    def announced(self) -> int:
        """How many bytes the reply said it would have (RFC 9110 §8.6); 0 where it said nothing that can be read."""
        told = next((value.strip() for name, value in self.headers if name.lower() == "content-length"), "")
        return int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0


class NetworkLog:
    """Fed with DevTools events on the reading thread; bodies are fetched on a thread of its own."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._lock = threading.Lock()
        self._open: dict[str, Exchange] = {}
        self._early: dict[str, list[tuple[str, Params]]] = {}
        self._exchanges: list[Exchange] = []
        self._held = 0
        self._committed = ""
        self._pending = 0
        self.sockets: dict[str, SocketCount] = {}
        self._bodies: queue.SimpleQueue[Exchange | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._fetch_bodies, name="bodies", daemon=True)
        self._thread.start()

    def handle(self, method: str, params: Params, session: str) -> None:
        """One event of the Network domain; others are passed over."""
        act = _HANDLERS.get(method)
        if act is not None:
            with self._lock:
                act(self, params, session)

    @property
    def under_way(self) -> int:
        """Requests not yet ended, but for streams that never end.

        A document that was answered does not count: when its frame moves to another process, its end may go untold.
        """
        with self._lock:
            return sum(1 for one in self._open.values() if not (one.finished or one.failed or _is_endless(one)))

    def exchanges(self, main_frame: str = "") -> list[Exchange]:
        """What was asked for, in order: since the document now in `main_frame` was, or everything.

        What she did before, such as signing in, is no part of the page she saves.
        """
        with self._lock:
            found, committed = list(self._exchanges), self._committed
        place = next((index for index, one in enumerate(found) if one.request_id == committed), None)
        if place is not None:
            return found[place:]
        documents = [one for one in found if one.kind == "Document" and one.frame == main_frame]
        if not documents:
            return found
        first = next(index for index, one in enumerate(found) if one.request_id == documents[-1].request_id)
        return found[first:]

    def committed(self, request_id: str) -> None:
        """The document asked for by this request is shown now: what came before it is let go of."""
        with self._lock:
            place = next((n for n, one in enumerate(self._exchanges) if one.request_id == request_id), None)
            if place is None:
                return
            self._committed = request_id
            gone, self._exchanges = self._exchanges[:place], self._exchanges[place:]
            self._held -= sum(len(one.body or b"") for one in gone)
            for one in gone:
                self._open.pop(one.request_id, None)

    def wait_for_bodies(self, seconds: float) -> None:
        """Wait until every finished body was fetched, at most `seconds`."""
        done = threading.Event()
        threading.Thread(target=self._drain, args=(done,), daemon=True).start()
        done.wait(seconds)

    def close(self) -> None:
        """End the fetching thread."""
        self._bodies.put(None)

    def _drain(self, done: threading.Event) -> None:
        import time

        while True:
            with self._lock:
                if not self._pending:
                    break
            time.sleep(0.02)
        done.set()

    def _request(self, params: Params, session: str) -> None:
        key = params["requestId"]
        previous = self._open.get(key)
        if previous is not None and "redirectResponse" in params:
            _take_response(previous, params["redirectResponse"])
            previous.redirected_to = params["request"]["url"]
            previous.finished, previous.body = True, b""
        request = params["request"]
        exchange = Exchange(
            request_id=params["requestId"], session=session, url=request["url"], method=request["method"],
            kind=params.get("type", ""), frame=params.get("frameId", ""),
            wall_time=float(params.get("wallTime", 0.0)),
            sent_bytes=len(request.get("postData", "")) or (1 if request.get("hasPostData") else 0),
        )  # fmt: skip
        exchange.request_headers = _without_secrets(request.get("headers", {}), exchange.removed)
        if exchange.sent_bytes:
            exchange.removed.add("request body")
        self._open[key] = exchange
        if not exchange.url.startswith(("data:", "blob:", "chrome")):
            self._exchanges.append(exchange)
        for name, early in self._early.pop(key, []):
            _EXTRA[name](self, early, session)

    def _request_extra(self, params: Params, session: str) -> None:
        exchange = self._known("request", params, session)
        if exchange is not None:
            exchange.request_headers = _without_secrets(params.get("headers", {}), exchange.removed)

    def _response(self, params: Params, session: str) -> None:
        exchange = self._open.get(params["requestId"])
        if exchange is not None:
            exchange.session = session  # a frame's document is asked for by one process and received by another
            extra = exchange.headers
            _take_response(exchange, params["response"])
            exchange.headers = extra or exchange.headers
            exchange.kind = params.get("type", exchange.kind)

    def _response_extra(self, params: Params, session: str) -> None:
        exchange = self._known("response", params, session)
        if exchange is not None:
            exchange.headers = _without_secrets(params.get("headers", {}), exchange.removed)
            exchange.status = params.get("statusCode", exchange.status)

    def _known(self, name: str, params: Params, session: str) -> Exchange | None:
        """The exchange these extra headers belong to. They may come before the request itself, and are then kept."""
        key = params["requestId"]
        exchange = self._open.get(key)
        if exchange is None:
            self._early.setdefault(key, []).append((name, params))
        return exchange

    def _finished(self, params: Params, session: str) -> None:
        exchange = self._open.get(params["requestId"])
        if exchange is None:
            return
        exchange.finished, exchange.session = True, session
        exchange.length = int(params.get("encodedDataLength", 0))
        self._pending += 1
        self._bodies.put(exchange)

    def _failed(self, params: Params, session: str) -> None:
        exchange = self._open.get(params["requestId"])
        if exchange is not None:
            exchange.failed = params.get("blockedReason") or params.get("errorText", "failed")

    def _socket(self, params: Params, session: str) -> None:
        self.sockets[f"{session} {params['requestId']}"] = SocketCount(url=params.get("url", ""))

    def _socket_frame(self, params: Params, session: str) -> None:
        count = self.sockets.get(f"{session} {params['requestId']}")
        if count is not None:
            count.received += 1
            count.received_bytes += len(params.get("response", {}).get("payloadData", ""))

    def _fetch_bodies(self) -> None:
        while (exchange := self._bodies.get()) is not None:
            self._fetch(exchange)
            with self._lock:
                self._pending -= 1

    def _fetch(self, exchange: Exchange) -> None:
        if exchange.length > BODY_LIMIT or self._held > TOTAL_LIMIT:
            exchange.body_note = "too large to hold"
            return
        try:
            reply = self._call(
                "Network.getResponseBody", {"requestId": exchange.request_id}, session=exchange.session, timeout=20
            )
        except DevToolsError:
            exchange.body_note = "the browser did not keep it"
            return
        data = reply.get("body", "")
        exchange.body = (
            base64.b64decode(data) if reply.get("base64Encoded") else data.encode("utf-8", "surrogatepass")
        )
        self._held += len(exchange.body)


@dataclass(slots=True, kw_only=True)
class SocketCount:
    """How much a WebSocket brought. What it carried is not kept: it is mostly encrypted, and holds sign-in data."""

    url: str
    received: int = 0
    received_bytes: int = 0


def _is_endless(one: Exchange) -> bool:
    return one.kind in _ENDLESS or (one.kind == "Document" and one.answered)


_ENDLESS = frozenset({"WebSocket", "EventSource", "Media", "Ping"})
_HANDLERS: dict[str, Callable[[NetworkLog, Params, str], None]] = {
    "Network.requestWillBeSent": NetworkLog._request,  # noqa: SLF001 - the class's own table
    "Network.requestWillBeSentExtraInfo": NetworkLog._request_extra,  # noqa: SLF001
    "Network.responseReceived": NetworkLog._response,  # noqa: SLF001
    "Network.responseReceivedExtraInfo": NetworkLog._response_extra,  # noqa: SLF001
    "Network.loadingFinished": NetworkLog._finished,  # noqa: SLF001
    "Network.loadingFailed": NetworkLog._failed,  # noqa: SLF001
    "Network.webSocketCreated": NetworkLog._socket,  # noqa: SLF001
    "Network.webSocketFrameReceived": NetworkLog._socket_frame,  # noqa: SLF001
}
_EXTRA = {"request": NetworkLog._request_extra, "response": NetworkLog._response_extra}  # noqa: SLF001


def _take_response(exchange: Exchange, response: Params) -> None:
    exchange.status = int(response.get("status", 0))
    exchange.status_text = response.get("statusText", "")
    exchange.headers = _without_secrets(response.get("headers", {}), exchange.removed)
    exchange.media_type = response.get("mimeType", "")
    exchange.protocol = response.get("protocol", "")
    address = response.get("remoteIPAddress", "")
    exchange.address = f"{address} {response['remotePort']}" if address and response.get("remotePort") else address
    exchange.security = _security(response.get("securityDetails") or {}, response.get("securityState", ""))


def _security(details: Params, state: str) -> dict[str, Any]:
    names = ("protocol", "cipher", "keyExchangeGroup", "subjectName", "issuer", "validFrom", "validTo", "sanList")
    return {"state": state, **{name: details[name] for name in names if name in details}}


def _without_secrets(headers: Mapping[str, str], removed: set[str]) -> Headers:
    """Header lines in order; a value with line ends stands for several lines of that name: DevTools joins them."""
    kept: Headers = []
    for name, value in headers.items():
        if name.startswith(":"):
            continue  # HTTP/2's own fields stand in the request line
        if name.lower() in SECRET_HEADERS:
            removed.add(name.lower())
            continue
        kept += [(name, line) for line in str(value).split("\n")]
    return kept
