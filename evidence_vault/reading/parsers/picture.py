"""Pictures by Pillow: size, orientation, frames, colour profile, a covered stand-in, or clear pixels on request."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

from evidence_vault.model import ReadStatus
from evidence_vault.reading import budget
from evidence_vault.reading.limits import COVER_SIDE, MAX_PIXELS, MAX_PIXELS_SCALED
from evidence_vault.reading.parsers import exif, pixels, xmp
from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings, StopReading
from evidence_vault.reading.reasons import Reason

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS: dict[str, tuple[str, ...]] = {
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/gif": ("GIF",),
    "image/webp": ("WEBP",),
    "image/avif": ("AVIF",),
    "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",),
    "image/jp2": ("JPEG2000",),
    "image/vnd.microsoft.icon": ("ICO",),
}
"""Only the decoder for the sniffed type is tried; Pillow knows thirty more formats that nobody sends."""

ORIENTATION = 0x0112


def preload() -> None:
    """Import the decoders and use each once; single-threaded, since new threads would need more than is allowed."""
    from PIL import AvifImagePlugin, Image, ImageCms, ImageFilter, ImageOps, features

    Image.init()
    for feature in ("webp", "avif", "littlecms2"):
        features.check(feature)
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS_SCALED // 2  # Pillow raises at twice this
    sample = Image.new("RGB", (64, 48), "teal")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for media_type, (name, *_others) in FORMATS.items():
        held = io.BytesIO()
        sample.save(held, name, **({} if name in {"BMP", "ICO", "GIF", "JPEG2000"} else {"icc_profile": profile}))
        read_picture(held.getvalue(), media_type, Findings())
        clear(held.getvalue(), media_type, 32)
    assert ImageFilter  # noqa: S101 - named so that the imports are not taken for unused
    assert ImageOps  # noqa: S101


def read_picture(data: bytes, media_type: str, findings: Findings, *, bare: bool = False) -> None:
    """Facts and the covered stand-in; `bare` leaves the decoder out, for a picture that it did not survive."""
    found_exif = False
    with findings.part():
        found_exif = exif.read_exif(data, findings)
    if media_type not in FORMATS:
        findings.stop(ReadStatus.PARTLY, Reason.NO_PICTURE_DECODER)
    elif not bare:
        with findings.part():
            image = _open(data, media_type)
            _describe(image, data, findings, found_exif=found_exif)
            _check_pixels(image)
            _cover(data, media_type, findings)
    _marks(data, findings)


def _marks(data: bytes, findings: Findings) -> None:
    if b"jumb" in data and b"c2pa" in data:
        findings.say("picture", "Content credentials", "present, not checked")
    packet = xmp.packet_in(data)
    if packet:
        with findings.part():
            xmp.read_xmp(packet, findings)


def clear(data: bytes, media_type: str, side: int) -> tuple[int, int, bytes]:
    """RGB pixels with the orientation applied, at most `side` on the longer side. Raises StopReading."""
    if media_type not in FORMATS:
        raise StopReading(ReadStatus.DECLINED, Reason.NO_PICTURE_DECODER)

    def make(image: Image) -> Image:
        if image.format in {"JPEG", "MPO"}:
            image.draft("RGB", pixels.drafted(image.size, side))
        return pixels.to_srgb(pixels.fitted(pixels.turned(image, orientation_of(image)), side), image.info)

    image, _whole = _decoded(data, media_type, make)
    return image.width, image.height, image.tobytes()


def decoded(data: bytes, media_type: str, side: int, *, grey: bool = False) -> Image:
    """The picture as shown, RGB or L, at most `side` on the longer side, for recognising.

    Raises StopReading, also if not all of it can be decoded.
    """
    if media_type not in FORMATS:
        raise StopReading(ReadStatus.DECLINED, Reason.NO_PICTURE_DECODER)

    def make(image: Image) -> Image:
        if image.format in {"JPEG", "MPO"}:
            image.draft("L" if grey else "RGB", pixels.drafted(image.size, side))
        return pixels.turned(pixels.fitted(image, side), orientation_of(image))

    image, whole = _decoded(data, media_type, make)
    if not whole:
        raise StopReading(ReadStatus.PARTLY, Reason.INCOMPLETE)
    return image


def sample() -> bytes:
    """A small PNG with something in it, for trying things before confinement."""
    from PIL import Image

    held = io.BytesIO()
    Image.linear_gradient("L").resize((96, 64)).save(held, "PNG")
    return held.getvalue()


def orientation_of(image: Image) -> int:
    """EXIF orientation 1 to 8. Pillow turns TIFF by itself, so that is always 1."""
    if image.format == "TIFF":
        return 1
    try:
        value = image.getexif().get(ORIENTATION, 1)
    except PARSER_ERRORS:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _open(data: bytes, media_type: str) -> Image:
    from PIL import Image

    try:
        return Image.open(io.BytesIO(data), formats=FORMATS[media_type])
    except Image.DecompressionBombError as error:
        raise StopReading(ReadStatus.DECLINED, Reason.TOO_MANY_PIXELS) from error
    except PARSER_ERRORS as error:
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED) from error


def _check_pixels(image: Image) -> None:
    limit = MAX_PIXELS_SCALED if image.format in {"JPEG", "MPO"} else MAX_PIXELS
    if image.width * image.height > limit:
        raise StopReading(ReadStatus.DECLINED, Reason.TOO_MANY_PIXELS)
    budget.extend(image.width * image.height)


def _describe(image: Image, data: bytes, findings: Findings, *, found_exif: bool) -> None:
    findings.orientation = orientation_of(image)
    turned = findings.orientation >= 5
    findings.shown_as(*((image.height, image.width) if turned else image.size))
    findings.say("picture", "Format", image.format or "")
    findings.say("picture", "Colour mode", image.mode)
    with findings.part():
        frames = int(getattr(image, "n_frames", 1))
        if frames > 1:
            findings.say("picture", "Frames", frames)
        image.seek(0)
    block = image.info.get("exif")
    if not found_exif and isinstance(block, bytes) and data[:2] not in {b"II", b"MM"}:
        with findings.part():
            exif.read_exif(block.removeprefix(b"Exif\x00\x00"), findings)
    pixels.describe_profile(image, findings)
    _embedded_texts(image, findings)


def _embedded_texts(image: Image, findings: Findings) -> None:
    """JPEG and GIF comments, and PNG text chunks, where picture generators write how a picture was made."""
    for name, value in list(image.info.items())[:40]:
        if name == "comment" and isinstance(value, bytes):
            findings.say("picture", "Comment", value[:2000].decode("utf-8", "replace"))
        elif image.format == "PNG" and isinstance(value, str) and not str(name).startswith("XML:"):
            findings.say("picture", f"Text: {name}", value)


def _cover(data: bytes, media_type: str, findings: Findings) -> None:
    def make(image: Image) -> Image:
        if image.format in {"JPEG", "MPO"}:
            image.draft("L", (2 * COVER_SIDE, 2 * COVER_SIDE))
        return pixels.covered(pixels.turned(pixels.fitted(image, 2 * COVER_SIDE), orientation_of(image)))

    image, whole = _decoded(data, media_type, make)
    findings.cover = (image.width, image.height, image.tobytes())
    if not whole:
        findings.stop(ReadStatus.PARTLY, Reason.INCOMPLETE)


def _decoded(data: bytes, media_type: str, make: Callable[[Image], Image]) -> tuple[Image, bool]:
    """`make` applied to the picture, and whether all of it could be decoded. Raises StopReading."""
    from PIL import ImageFile

    for tolerant in (False, True):
        ImageFile.LOAD_TRUNCATED_IMAGES = tolerant
        try:
            image = _open(data, media_type)
            _check_pixels(image)
            return make(image), not tolerant
        except PARSER_ERRORS:
            continue
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False
    raise StopReading(ReadStatus.PARTLY, Reason.DAMAGED)
