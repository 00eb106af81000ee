"""Pictures for the typesetter: JPEGs we encode ourselves from pixels, wrapped in SVG so that they travel as text.

Typst's in-memory files must be UTF-8, and a damaged JPEG would vanish from the page without a word: nothing of the
original file's encoding gets through, and what was embedded is counted afterwards.
"""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from typing import IO, Protocol

from evidence_vault.model import CoveredPicture

COVERED_SIDE = 160
SHOWN_SIDE = 900


class ClearPicture(Protocol):
    """Pixels in sRGB, three bytes each, row by row from the top left."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def rgb(self) -> bytes:
        """3 x width x height bytes."""


class PictureReader(Protocol):
    """Reads pixels out of untrusted bytes in a confined child (evidence_vault.reading.host.FactReader)."""

    def clear_picture(self, stream: IO[bytes], size: int, media_type: str, *, max_side: int) -> ClearPicture:
        """At most `max_side` pixels on the longer side. Raises ReadingError if there is no picture to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """One picture on a page: `svg` wraps the JPEG whose SHA-256 is `jpeg_sha256`."""

    svg: str
    jpeg_sha256: str
    width: int
    height: int


def covered_picture(covered: CoveredPicture) -> PagePicture:
    """The grey stand-in, enlarged and smooth, so that no shape of a pixel suggests detail."""
    from PIL import Image, ImageFilter

    scale = COVERED_SIDE / max(covered.width, covered.height)
    size = (max(1, round(covered.width * scale)), max(1, round(covered.height * scale)))
    grey = Image.frombytes("L", (covered.width, covered.height), covered.grey)
    smooth = grey.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(5))
    return _page_picture(smooth.convert("RGB"), quality=60)


def shown_picture(clear: ClearPicture) -> PagePicture:
    """The picture itself, from pixels."""
    from PIL import Image

    return _page_picture(Image.frombytes("RGB", (clear.width, clear.height), clear.rgb), quality=82)


def _page_picture(image: object, quality: int) -> PagePicture:
    from PIL import Image

    assert isinstance(image, Image.Image)  # noqa: S101 - for the type checker; Pillow is imported late
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    jpeg = buffer.getvalue()
    data = base64.b64encode(jpeg).decode("ascii")
    size = f'width="{image.width}" height="{image.height}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="data:image/jpeg;base64,{data}"/></svg>'
    return PagePicture(svg=svg, jpeg_sha256=hashlib.sha256(jpeg).hexdigest(), width=image.width, height=image.height)
