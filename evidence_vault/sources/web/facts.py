"""The facts of a capture as one JSON document: what was asked, what came, when, from where, and what is missing."""

from __future__ import annotations

import hashlib
import json
import platform
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from evidence_vault.sources.web.pages import Page
from evidence_vault.sources.web.recording import Exchange

FORMAT = "evidence-vault-web-capture"
_WITHOUT_BODY = {"Media", "WebSocket", "Preflight"}


@dataclass(slots=True, kw_only=True)
class Findings:
    """Filled while a page is saved."""

    browser: dict[str, Any] = field(default_factory=dict)
    proxy: bool = False
    by_hand: bool = False
    profile_in_memory: bool = False
    asked: str = ""
    url: str = ""
    title: str = ""
    loaded: bool = False
    load_error: str = ""
    begun: datetime | None = None
    ended: datetime | None = None
    sizes: dict[str, Any] = field(default_factory=dict)
    forms: int = 0
    notes: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def facts_json(page: Page, found: Findings) -> bytes:
    """The document (docs/capture.md), UTF-8."""
    exchanges = page.exchanges()
    main = _main(exchanges, found)
    value = {
        "format": FORMAT,
        "version": 1,
        "asked": found.asked,
        "final": found.url,
        "title": found.title,
        "redirects": _redirects(exchanges, main),
        "begun": _stamp(found.begun),
        "ended": _stamp(found.ended),
        "by_hand": found.by_hand,
        "loaded": found.loaded,
        "load_error": found.load_error,
        "clock": _clock(main),
        "window": found.sizes,
        "browser": {name: found.browser.get(name, "") for name in ("product", "revision", "userAgent", "jsVersion")},
        "system": f"{platform.system()} {platform.release()}",
        "proxy": found.proxy,
        "profile_in_memory": found.profile_in_memory,
        "main": _exchange(main) if main else None,
        "exchanges": [_exchange(one) for one in exchanges],
        "sockets": [
            {"url": one.url, "frames": one.received, "bytes": one.received_bytes} for one in page.log.sockets.values()
        ],
        "removed": _removed(exchanges, found),
        "notes": [*found.notes, *page.notes],
        "missing": [*found.missing, *_without_body(exchanges)],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8", "replace")


def _main(exchanges: list[Exchange], found: Findings) -> Exchange | None:
    plain = found.url.split("#")[0]
    documents = [one for one in exchanges if one.kind == "Document" and one.answered]
    return next((one for one in documents if one.url.split("#")[0] == plain and not one.redirected_to), None)


def _redirects(exchanges: list[Exchange], main: Exchange | None) -> list[dict[str, Any]]:
    same = [one for one in exchanges if main and one.request_id == main.request_id and one.redirected_to]
    return [{"from": one.url, "to": one.redirected_to, "status": one.status, "address": one.address} for one in same]


def _exchange(one: Exchange) -> dict[str, Any]:
    value = {
        "url": one.url, "method": one.method, "kind": one.kind, "status": one.status, "address": one.address,
        "protocol": one.protocol, "media_type": one.media_type, "failed": one.failed, "body": _body(one),
        "tls": one.security, "time": _stamp(datetime.fromtimestamp(one.wall_time, UTC)) if one.wall_time else "",
        "sha256": hashlib.sha256(one.body).hexdigest() if one.body else "",
        "headers": one.headers, "removed": sorted(one.removed),
    }  # fmt: skip
    return {name: each for name, each in value.items() if each not in ("", [], {}, None)}


def _body(one: Exchange) -> str:
    if one.body is None:
        return f"not kept: {one.body_note}" if one.body_note else "not kept"
    return one.body_note or "kept"


def _clock(main: Exchange | None) -> dict[str, Any]:
    """The site's clock against this computer's, as its reply tells it: whole seconds, a supporting sign only."""
    date = next((value for name, value in (main.headers if main else []) if name.lower() == "date"), "")
    if not main or not date:
        return {}
    try:
        told = parsedate_to_datetime(date)
    except (TypeError, ValueError):
        return {"site": date}
    return {"site": date, "computer_ahead_seconds": round(main.wall_time - told.timestamp())}


def _removed(exchanges: list[Exchange], found: Findings) -> dict[str, int]:
    counts = Counter(name for one in exchanges for name in one.removed)
    return dict(sorted(counts.items())) | ({"password fields": found.forms} if found.forms else {})


def _without_body(exchanges: list[Exchange]) -> list[str]:
    return [
        f"the content of {one.url}"
        for one in exchanges
        if one.body is None and not one.failed and one.answered and one.kind not in _WITHOUT_BODY
    ] + [f"{one.url} did not load: {one.failed}" for one in exchanges if one.failed]


def _stamp(when: datetime | None) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z" if when else ""
