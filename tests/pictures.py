"""Made-up pictures for recognition: soft shapes that differ with the seed, and what people do to copies."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageDraw, ImageOps


def made(seed: int, size: tuple[int, int] = (480, 360)) -> Image.Image:
    """A picture that no other seed gives: coarse colours under finer ones."""
    chance = random.Random(seed)
    whole = Image.frombytes("RGB", (6, 5), chance.randbytes(90)).resize(size, Image.Resampling.BICUBIC)
    fine = Image.frombytes("RGB", (24, 18), chance.randbytes(24 * 18 * 3)).resize(size, Image.Resampling.BICUBIC)
    return Image.blend(whole, fine, 0.35)


def png(image: Image.Image) -> bytes:
    """As a PNG file."""
    held = io.BytesIO()
    image.save(held, "PNG", compress_level=1)
    return held.getvalue()


def jpeg(image: Image.Image, quality: int = 85) -> bytes:
    """As a JPEG file."""
    held = io.BytesIO()
    image.convert("RGB").save(held, "JPEG", quality=quality)
    return held.getvalue()


def resized(image: Image.Image, share: float) -> Image.Image:
    """Every side that much longer or shorter."""
    return image.resize(
        (max(1, int(image.width * share)), max(1, int(image.height * share))), Image.Resampling.LANCZOS
    )


def cropped(image: Image.Image, share: float) -> Image.Image:
    """That share of each side is cut off, half at either end."""
    across, down = int(image.width * share / 2), int(image.height * share / 2)
    return image.crop((across, down, image.width - across, image.height - down))


def bannered(image: Image.Image, share: float = 0.08, words: str = "t.me/example") -> Image.Image:
    """A dark bar with words over the lower edge, as resellers add."""
    copy = image.copy()
    top = int(copy.height * (1 - share))
    draw = ImageDraw.Draw(copy)
    draw.rectangle((0, top, copy.width, copy.height), fill="black")
    draw.text((8, top + 4), words, fill="white")
    return copy


def mirrored(image: Image.Image) -> Image.Image:
    """Left and right exchanged."""
    return ImageOps.mirror(image)


def turned(image: Image.Image, quarters: int) -> Image.Image:
    """Turned by quarters, anticlockwise."""
    return image.rotate(90 * quarters, expand=True)
