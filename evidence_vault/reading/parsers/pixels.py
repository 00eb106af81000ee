"""From any Pillow mode to plain RGB or a covered grey stand-in."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from evidence_vault.reading.limits import COVER_SIDE
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings

if TYPE_CHECKING:
    from PIL.Image import Image

COVER_DETAIL = 12
"""Real samples on the longer side of a covered picture: light and dark areas, nobody's face."""

BLUR_RADIUS = 0.7


def drafted(size: tuple[int, int], side: int) -> tuple[int, int]:
    """What to ask of the JPEG decoder, which gives at least that much, at a half, quarter or eighth."""
    scale = min(1.0, side / max(size))
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def fitted(image: Image, side: int) -> Image:
    """The picture as RGB, L or I, at most `side` on the longer side; transparent parts become white."""
    from PIL import Image as Pillow

    image.load()
    factor = max(image.size) // (2 * side)
    if factor > 1 and image.mode in {"L", "RGB", "RGBA", "LA", "CMYK", "YCbCr"}:
        image = image.reduce(factor)
    image = opaque(image)
    if max(image.size) <= side:
        return image
    scale = side / max(image.size)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size, Pillow.Resampling.LANCZOS)


def opaque(image: Image) -> Image:
    """RGB or L of 8 bits: 16-bit and floating values are scaled, palettes resolved, transparency laid on white."""
    from PIL import Image as Pillow

    if image.mode in {"L", "RGB"} and "transparency" not in image.info:
        return image
    if image.mode.startswith(("I", "F")):
        return _eight_bit(image)
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        clear = image.convert("RGBA")
        white = Pillow.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("L" if image.mode == "1" else "RGB")


def _eight_bit(image: Image) -> Image:
    """16-bit values by their high byte; wider ones between their own least and greatest value."""
    values = image.convert("F")
    if image.mode.startswith("I;16"):
        return values.point(lambda value: value * (1 / 257) + 0).convert("L")
    low, high = (float(edge) for edge in values.getextrema())  # type: ignore[arg-type]
    if high <= 255 and low >= 0:
        return values.convert("L")
    if image.mode == "I" and low >= 0 and high <= 65535:
        return values.point(lambda value: value * (1 / 257) + 0).convert("L")
    scale = 255 / (high - low) if high > low else 0.0
    return values.point(lambda value: value * scale - low * scale).convert("L")


def turned(image: Image, orientation: int) -> Image:
    """The picture as shown (EXIF 2.32 §4.6.4, tag Orientation)."""
    from PIL.Image import Transpose

    method = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(orientation)
    return image if method is None else image.transpose(method)


def to_srgb(image: Image, info: dict[str | tuple[int, int], Any]) -> Image:
    """RGB in the sRGB colours a report expects; a profile that cannot be used is ignored."""
    from PIL import ImageCms

    profile = info.get("icc_profile")
    image = image.convert("RGB") if image.mode != "RGB" else image
    if not isinstance(profile, bytes) or b"sRGB" in profile[:1024] or profile[16:20] != b"RGB ":
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, *PARSER_ERRORS):
        return image
    return converted or image


def covered(image: Image) -> Image:
    """Grey, a dozen samples across, blurred, at most COVER_SIDE on the longer side: nobody can be recognised."""
    from PIL import Image as Pillow
    from PIL import ImageFilter

    grey = image.convert("L")
    small = grey.resize(_within(image.size, COVER_DETAIL), Pillow.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(BLUR_RADIUS))
    return small.resize(_within(image.size, COVER_SIDE), Pillow.Resampling.BICUBIC)


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    scale = side / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def describe_profile(image: Image, findings: Findings) -> None:
    """The ICC profile's own name, if there is one."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or not profile:
        return
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        findings.say("picture", "Colour profile", ImageCms.getProfileDescription(opened))
    except (ImageCms.PyCMSError, *PARSER_ERRORS):
        findings.say("picture", "Colour profile", "present, not readable")
