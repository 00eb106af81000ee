"""What a Telegram message says of its files, with the placeholders the exporter writes where there is none."""

from __future__ import annotations

from typing import Any, Final

from evidence_vault.reading.chats.repair import text, whole

_WHY: Final = (
    ("file not included", "not-included"),
    ("file exceeds maximum size", "too-large"),
    ("file unavailable", "unavailable"),
)
_KINDS: Final = {
    "sticker": "sticker", "video_message": "video-message", "voice_message": "voice", "animation": "animation",
    "video_file": "video", "audio_file": "audio",
}  # fmt: skip
_LONGEST = 1000


def placeholder(value: str) -> str:
    """Why there is no file, if `value` stands in brackets instead of a path; '' if it is a path."""
    if not value.startswith("("):
        return ""
    lower = value.lower()
    return next((why for words, why in _WHY if words in lower), "unavailable")


def media_of(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The files a message names: photo, file, thumbnail, contact card; and paid media, which are never exported."""
    found = []
    if "photo" in value:
        found.append(_one("photo", value["photo"], value, size="photo_file_size"))
    if "file" in value:
        kind = _KINDS.get(text(value.get("media_type")), "file")
        found.append(_one(kind, value["file"], value, size="file_size"))
    if "thumbnail" in value:
        found.append(_named("thumbnail", text(value["thumbnail"]), whole(value.get("thumbnail_file_size"))))
    if text(value.get("contact_vcard")):
        found.append(_named("contact", text(value["contact_vcard"]), whole(value.get("contact_vcard_file_size"))))
    if "paid_stars_amount" in value and not found:
        found.append({"kind": "paid", "path": "", "why": "paid"})
    return found


def _one(kind: str, named: object, value: dict[str, Any], *, size: str) -> dict[str, Any]:
    found = _named(kind, text(named), whole(value.get(size)))
    for ours, theirs in (("name", "file_name"), ("mime", "mime_type")):
        if given := text(value.get(theirs)):
            found[ours] = given[:300]
    if seconds := whole(value.get("duration_seconds")):
        found["seconds"] = max(0, min(seconds, 1 << 31))
    flags = ["spoiler"] if value.get("media_spoiler") is True else []
    if (period := whole(value.get("self_destruct_period_seconds"))) is not None:
        flags.append(f"self-destruct {period}")
        if found.get("why"):
            found["why"] = "self-destruct"
    if flags:
        found["flags"] = flags
    return found


def _named(kind: str, path: str, size: int | None) -> dict[str, Any]:
    why = placeholder(path) if path else "unavailable"
    found: dict[str, Any] = {"kind": kind, "path": path[:_LONGEST]}
    if why:
        found["why"] = why
    if size and size > 0:
        found["size"] = size
    return found
