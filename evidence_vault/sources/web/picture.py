"""The page as a picture: scrolled piece by piece and put together, as she would see it scrolling.

One picture of more than the window would leave frames of other sites empty (measured), so pieces are stitched.
"""

from __future__ import annotations

import base64
import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from evidence_vault.sources.web import scripts
from evidence_vault.sources.web.devtools import DevToolsError
from evidence_vault.sources.web.pages import Page

if TYPE_CHECKING:
    from PIL import Image

MAX_HEIGHT = 32_000
"""Device pixels; a longer page goes on in a second picture, up to MAX_PICTURES."""
MAX_PICTURES = 4
SERIES_STEPS = 60
_PICTURE_SECONDS = 6


@dataclass(slots=True, kw_only=True)
class Stitched:
    """What is known of the pictures beside their pixels."""

    notes: list[str] = field(default_factory=list)
    width: int = 0
    height: int = 0


def load_lazily(page: Page, *, most: int) -> tuple[int, list[str]]:
    """Scroll down once so that what loads late is there; the page's height then, at most `most` CSS pixels."""
    notes: list[str] = []
    y, steps = 0, 0
    sizes = page.evaluate(scripts.SIZES)
    while y < min(sizes["full"], most) and not page.crashed.is_set():
        page.evaluate(scripts.scroll_to(y))
        page.settle(quiet=0.06, most=0.5)
        y += max(200, int(sizes["height"] * 0.9))
        steps += 1
        sizes = page.evaluate(scripts.SIZES)
    page.settle(quiet=0.3, most=3)
    _wait_for_pictures(page)
    if sizes["full"] > most:
        notes.append(f"the page goes on below {most} pixels; what is below was not scrolled to")
    page.evaluate(scripts.scroll_to(0))
    return min(int(sizes["full"]), most), notes


def _wait_for_pictures(page: Page) -> None:
    """On a slow line the last pictures come after the page seems quiet; some never do."""
    end = time.monotonic() + _PICTURE_SECONDS
    while page.evaluate(scripts.UNLOADED) and time.monotonic() < end:
        page.settle(quiet=0.2, most=1)


def stitched(page: Page, height: int) -> Iterator[tuple[bytes, Stitched]]:
    """PNG files that together show the page from its top to `height` CSS pixels. Raises DevToolsError."""
    ratio = page.evaluate(scripts.SIZES)["ratio"]
    step = int(MAX_HEIGHT / ratio)
    for number, top in enumerate(range(0, max(height, 1), step)):
        if number == MAX_PICTURES:
            return
        yield _one(page, top, min(top + step, height), ratio)
    page.evaluate(scripts.SHOW_FIXED)


def window_picture(page: Page, *, passing: bool = False) -> bytes:
    """What the window shows now, as PNG; of one that is decoded at once (`passing`) the browser need not make it
    small. Both lose nothing."""
    wanted = {"format": "png", "captureBeyondViewport": False, "optimizeForSpeed": passing}
    reply = page.call("Page.captureScreenshot", wanted, timeout=60)
    return base64.b64decode(reply["data"])


def series(page: Page) -> Iterator[tuple[bytes, str]]:
    """For a page that scrolls inside (a chat): pictures from where she is up to its beginning, then down from there
    to its end, each with the text then shown. Nothing if no part of the page scrolls."""
    start = page.evaluate(scripts.INNER)
    if not start:
        return
    place = start["top"]
    seen: set[tuple[int, int]] = set()
    for _ in range(SERIES_STEPS):
        now = page.evaluate(scripts.scroll_inner(int(place)))
        if not now or (round(now["top"]), now["full"]) in seen:
            return
        seen.add((round(now["top"]), now["full"]))
        page.settle(quiet=0.1, most=1)
        yield window_picture(page), now["text"]
        place = now["top"] - now["height"] * 0.85
        if now["top"] <= 0:
            return


def _one(page: Page, top: int, bottom: int, ratio: float) -> tuple[bytes, Stitched]:
    from PIL import Image

    found = Stitched()
    canvas: Image.Image | None = None
    y = top
    while y < bottom:
        at = int(page.evaluate(scripts.scroll_to(y)))
        if at > 0:
            hidden = page.evaluate(scripts.HIDE_FIXED)
            if hidden and "fixed" not in "".join(found.notes):
                found.notes.append("parts that stay in place while scrolling are fixed in the first piece only")
        tile = _decode(window_picture(page, passing=True))
        if canvas is None:
            canvas = Image.new("RGB", (tile.width, max(1, round((bottom - top) * ratio))), "white")
        canvas.paste(tile, (0, round((at - top) * ratio)))
        shown = int(tile.height / ratio)
        if at + shown <= y:  # it does not scroll any further
            break
        y = at + shown
    if canvas is None:
        raise DevToolsError("no piece of the page")
    found.width, found.height = canvas.size
    return _png(canvas), found


def _decode(data: bytes) -> Image.Image:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=["PNG"]) as picture:
        return picture.convert("RGB")


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    return out.getvalue()
