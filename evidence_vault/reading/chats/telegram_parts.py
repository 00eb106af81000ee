"""The parts of a message in Telegram's HTML: files, forwards, reactions."""

from __future__ import annotations

from typing import Any, Final

from evidence_vault.reading.chats.markup import classes, find, find_all, href, inner_text
from evidence_vault.reading.chats.repair import whole

_KINDS: Final = (
    ("video_message", "video-message"), ("voice", "voice"), ("video", "video"), ("audio", "audio"),
    ("photo", "photo"), ("sticker", "sticker"), ("animated", "animation"), ("contact", "contact"),
    ("location", "location"), ("call", "call"), ("poll", "poll"), ("game", "game"), ("invoice", "invoice"),
    ("file", "file"),
)  # fmt: skip
_BLOCK: Final = "media_wrap"
_WORDS_ONLY: Final = frozenset({"call", "poll", "game", "invoice", "location"})
_WHY: Final = (("not included", "not-included"), ("exceeds maximum", "too-large"), ("unavailable", "unavailable"))


def media_of(wrap: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - an element
    """Files named in a media block; one that is only described is missing, for the reason the page gives."""
    found = []
    for part in wrap.iter():
        tokens = classes(part)
        if not any(one.startswith("media_") or one.endswith("_wrap") for one in tokens if one != "media_wrap"):
            continue
        kind = _kind(tokens)
        if kind in _WORDS_ONLY:
            continue
        found.append(_one(kind, part))
        found += [
            {"kind": "thumbnail", "path": image.get("src")[:1000]}
            for image in part.iter("img")
            if image.get("src") and image.get("src") != href(part)
        ]
    return found[:50]


def _one(kind: str, part: Any) -> dict[str, Any]:  # noqa: ANN401 - an element
    path = href(part)
    one: dict[str, Any] = {"kind": kind, "path": path[:1000]}
    title, status = find(part, "title"), find(part, "status")
    if title is not None:
        one["name"] = inner_text(title).strip()[:300]
    if not path:
        said = inner_text(status).strip().lower() if status is not None else ""
        one["why"] = next((why for words, why in _WHY if words in said), "unavailable")
    return one


def _kind(tokens: list[str]) -> str:
    joined = " ".join(one for one in tokens if one != _BLOCK)
    return next((kind for sign, kind in _KINDS if sign in joined), "file")


def forward_of(forwarded: Any) -> list[str]:  # noqa: ANN401 - an element
    """Name, no id, and the date that only the HTML has."""
    name, date = find(forwarded, "from_name"), find(forwarded, "date")
    shown = inner_text(name, skip="details").strip()[:300] if name is not None else ""
    return [shown, "", ((date.get("title") or "") if date is not None else "")[:100]]


def reactions_of(body: Any) -> list[list[Any]]:  # noqa: ANN401 - an element
    """Each reaction with its count, and the names in the titles of the little pictures."""
    found = []
    for one in find_all(body, "reaction")[:200]:
        emoji, count = find(one, "emoji"), find(one, "count")
        names = [person.get("title")[:300] for person in find_all(one, "initials") if person.get("title")]
        number = whole(inner_text(count).strip()) if count is not None else None
        label = inner_text(emoji).strip()[:300] if emoji is not None else ""
        found.append([label, max(0, number if number is not None else max(1, len(names))), names[:50]])
    return found
