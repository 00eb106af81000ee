"""What was recognised, as JSON and as lines: places with the same picture, and folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evidence_vault.model.kinds import Form

if TYPE_CHECKING:
    from evidence_vault.model import Fold, Found, Recognised, Sighting, WordsRead

TURNED = {
    Form.SAME: "",
    Form.TURNED_90: ", turned",
    Form.TURNED_180: ", upside down",
    Form.TURNED_270: ", turned",
    Form.UPSIDE_DOWN: ", mirrored",
    Form.MIRRORED: ", mirrored",
    Form.TRANSPOSED: ", mirrored and turned",
    Form.ANTI_TRANSPOSED: ", mirrored and turned",
}


def recognised_json(done: Recognised, read: Recognised | None) -> dict[str, Any]:
    """How a run went; `words` is null where no words could be read."""
    return {
        "compared": done.prints,
        "seen_before": done.seen_before,
        "not_readable": done.failed,
        "left": done.left,
        "words": {"read": read.words, "left": read.left, "engine": read.engine} if read else None,
    }


def sighting_json(one: Sighting) -> dict[str, Any]:
    """A place with the same picture; `distance` is null where the bytes are the same."""
    return {
        "item": one.place.item.id,
        "number": one.place.item.number,
        "title": one.place.item.title,
        "path": one.place.path,
        "at_ms": one.place.at_ms if one.place.at_ms >= 0 else None,
        "distance": one.distance if one.distance >= 0 else None,
        "form": one.form.value,
    }


def sighting_line(one: Sighting) -> str:
    """The same on a line. A likeness is a lead, so the line says how like."""
    place = one.place
    like = "same bytes" if one.distance < 0 else f"{one.distance} of 256 bits differ{TURNED[one.form]}"
    moment = f" at {place.at_ms / 1000:.0f} s" if place.at_ms >= 0 else ""
    inside = f" {place.path}" if place.path else ""
    return f"looks like  {place.item.number} {place.item.title}{inside}{moment} ({like}; not proof)"


def fold_json(fold: Fold | None) -> dict[str, Any] | None:
    """How often a picture is there; null if once."""
    return {"lead": fold.lead, "numbers": list(fold.numbers), "places": fold.places} if fold else None


def fold_words(fold: Fold | None, number: int) -> str:
    """What a line of a list says of it."""
    if fold is None:
        return ""
    first = "" if number == fold.lead else f", seen before in {fold.lead}"
    return f"  [same picture at {fold.places} places{first}]"


def words_json(read: WordsRead | None) -> dict[str, Any] | None:
    """Words that a machine read; null where that was not tried."""
    if read is None:
        return None
    return {"status": read.status.value, "engine": read.engine, "confidence": read.confidence, "text": read.text}


def word_lines(read: WordsRead | None) -> list[str]:
    """The same as lines, each saying that a machine read it."""
    return [f"by machine  {line}" for line in read.text.splitlines()] if read else []


def found_json(one: Found) -> dict[str, Any]:
    """A hit of the one search."""
    return {
        "item": one.item.id,
        "number": one.item.number,
        "title": one.item.title,
        "where": one.where.value,
        "snippet": one.snippet,
        "spans": [list(span) for span in one.spans],
        "chat": one.chat,
        "message": one.message or None,
        "path": one.path,
    }


def found_line(one: Found) -> str:
    """The same on a line, with the words between brackets; what a machine read says so."""
    from evidence_vault.model import FoundIn

    shown, at = "", 0
    for start, length in one.spans:
        shown += f"{one.snippet[at:start]}[{one.snippet[start : start + length]}]"
        at = start + length
    where = "by machine" if one.where is FoundIn.PICTURE else one.where.value
    place = f" {one.message}" if one.message else ""
    return f"{one.item.number:>6}  {where}{place}  {shown}{one.snippet[at:]}"
