"""What pictures say, pinned for named files, and pixels that come back."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image, PngImagePlugin

from evidence_vault.errors import ReadingError
from evidence_vault.model import FileFacts, MediaKind, ReadStatus
from evidence_vault.reading import FactReader, RgbPicture, sniff
from tests.reading.conftest import Read
from tests.reading.made import ORIENTATION, picture

IPHONE = "images_exif/metadata-extractor/jpg/Apple iPhone 4.jpg"
Files = Callable[[str], bytes]


def values(found: FileFacts, group: str) -> dict[str, str]:
    return {fact.name: fact.value for fact in found.facts if fact.group == group}


def clear(reader: FactReader, data: bytes, side: int = 4096) -> RgbPicture:
    return reader.clear_picture(io.BytesIO(data), len(data), sniff(data).media_type, max_side=side)


def test_an_iphone_picture_with_a_place(read: Read, files: Files) -> None:
    found = read(files(IPHONE))
    assert (found.status, found.reason, found.kind) == (ReadStatus.READ, "", MediaKind.PICTURE)
    assert (found.width, found.height, found.orientation) == (1296, 968, 1)
    exif, gps = values(found, "exif"), values(found, "gps")
    assert (exif["Make"], exif["Model"], exif["Software"]) == ("Apple", "iPhone 4", "4.1")
    assert exif["DateTimeOriginal"] == "2011:01:13 14:33:39"
    assert gps["Decimal position"] == "41.853000, 12.488833"
    assert gps["GPSLatitudeRef"] == "N"
    assert values(found, "picture")["Colour profile"] == "sRGB IEC61966-2.1"
    assert found.covered is not None
    assert (found.covered.width, found.covered.height) == (32, 24)


def test_a_picture_turned_by_its_orientation(read: Read, files: Files, reader: FactReader) -> None:
    data = files("images_exif/orientation/Portrait_8.jpg")
    found = read(data)
    assert (found.width, found.height, found.orientation) == (1200, 1800, 8)
    assert Image.open(io.BytesIO(data)).size == (1800, 1200)
    shown = clear(reader, data, 600)
    assert (shown.width, shown.height) == (400, 600)


def test_a_heic_picture_says_its_size_and_is_not_decoded(read: Read, files: Files, reader: FactReader) -> None:
    data = files("images_exif/metadata-extractor/heic/cheers_1440x960.heic")
    found = read(data)
    assert (found.width, found.height, found.status) == (1440, 960, ReadStatus.PARTLY)
    assert found.covered is None
    with pytest.raises(ReadingError, match="cannot be shown"):
        clear(reader, data)


@pytest.mark.parametrize(
    ("name", "credentials", "serial"),
    [
        ("CA.jpg", True, ""),
        ("E-sig-CA.jpg", True, ""),
        ("XCA.jpg", True, ""),
        ("IMG_0003.jpg", False, "062062059949"),
    ],
)
def test_content_credentials_are_noticed_and_not_judged(
    read: Read, files: Files, name: str, credentials: bool, serial: str
) -> None:
    found = read(files(f"c2pa/{name}"))
    assert (found.width, found.height, found.status) == (1024, 683, ReadStatus.READ)
    assert values(found, "picture").get("Content credentials", "") == ("present, not checked" if credentials else "")
    assert values(found, "exif").get("BodySerialNumber", "") == serial


@pytest.mark.parametrize(
    ("name", "status", "reason", "size"),
    [
        ("pillow/decompression_bomb.gif", ReadStatus.DECLINED, "more pixels", (0, 0)),
        ("pillow/truncated_app14.jpg", ReadStatus.READ, "", (100, 100)),
        ("pillow/broken.png", ReadStatus.FAILED, "damaged", (0, 0)),
        ("pillow/invalid-exif.jpg", ReadStatus.READ, "", (200, 200)),
        ("libpng/pngsuite/basn2c08.png", ReadStatus.READ, "", (32, 32)),
        ("libpng/pngsuite/basn0g01.png", ReadStatus.READ, "", (32, 32)),
        ("libpng/testpngs/crashers/huge_IDAT.png", ReadStatus.READ, "", (2, 2)),
        ("libpng/testpngs/crashers/badadler.png", ReadStatus.PARTLY, "Part of the file", (1, 1)),
        ("libpng/testpngs/crashers/huge_eXIf_chunk.png", ReadStatus.FAILED, "damaged", (0, 0)),
        ("pillow/crash-1185209cf7655b5aed8ae5e77784dfdd18ab59e9.tif", ReadStatus.PARTLY, "damaged", (480, 360)),
        ("pillow/crash-d2c93af851d3ab9a19e34503626368b2ecde9c03.j2k", ReadStatus.PARTLY, "Part of", (64, 64)),
    ],
)
def test_damaged_pictures(
    read: Read, files: Files, name: str, status: ReadStatus, reason: str, size: tuple[int, int]
) -> None:
    found = read(files(f"images_malformed/{name}"))
    assert found.status is status
    assert reason in found.reason
    if any(size):
        assert (found.width, found.height) == size


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_every_orientation_is_shown_upright(read: Read, reader: FactReader, kind: str, orientation: int) -> None:
    """The blue quarter must be where EXIF 2.32 §4.6.4 puts the stored top left corner."""
    data = picture(kind, (64, 32), orientation=orientation)
    found = read(data)
    assert (found.width, found.height) == ((32, 64) if orientation >= 5 else (64, 32))
    shown = clear(reader, data)
    assert (shown.width, shown.height) == (found.width, found.height)
    column, row = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}[
        orientation
    ]
    for right in (0, 1):
        for lower in (0, 1):
            x = shown.width * (1 + 2 * right) // 4
            y = shown.height * (1 + 2 * lower) // 4
            red, _, blue = shown.rgb[3 * (y * shown.width + x) :][:3]
            assert (blue > red) == ((right, lower) == (column, row))


def test_an_impossible_orientation_is_ignored(read: Read) -> None:
    assert read(picture(orientation=77)).orientation == 1
    assert read(picture(orientation=77)).width == 60


def text_picture(letters: bool) -> bytes:
    image = Image.new("RGB", (800, 600), "white")
    if letters:
        for x in range(0, 800, 8):
            image.paste("black", (x, 0, x + 4, 600))
    held = io.BytesIO()
    image.save(held, "PNG")
    return held.getvalue()


def test_a_covered_picture_holds_too_little_to_recognise_anything(read: Read) -> None:
    """Fine detail is gone altogether: a striped picture is as even as a plain one."""
    covered = read(text_picture(letters=True)).covered
    assert covered is not None
    assert (covered.width, covered.height) == (32, 24)
    inner = [covered.grey[y * 32 + x] for y in range(4, 20) for x in range(4, 28)]
    assert max(inner) - min(inner) < 12


def test_a_covered_picture_still_tells_light_from_dark(read: Read) -> None:
    covered = read(picture(size=(640, 480))).covered
    assert covered is not None
    assert abs(covered.grey[0] - covered.grey[31]) > 25


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (33, 33), (2, 3)])
def test_pictures_of_odd_shapes_are_covered(read: Read, size: tuple[int, int]) -> None:
    found = read(picture("PNG", size))
    assert (found.width, found.height) == size
    assert found.covered is not None


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "F", "I", "YCbCr"])
def test_every_colour_mode_becomes_rgb(reader: FactReader, mode: str) -> None:
    image = Image.new("L", (20, 10), 128)
    held = io.BytesIO()
    if mode == "I;16":
        Image.new("I;16", (20, 10), 128 * 257).save(held, "PNG")
    else:
        image.convert(mode).save(held, "TIFF" if mode in {"CMYK", "F", "I", "YCbCr"} else "PNG")
    shown = clear(reader, held.getvalue())
    expected = 255 if mode == "1" else 128
    assert all(abs(value - expected) < 4 for value in shown.rgb[15:30]) or mode == "1"


def test_transparency_is_laid_on_white(reader: FactReader) -> None:
    held = io.BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(held, "PNG")
    assert set(clear(reader, held.getvalue()).rgb) == {255}


def test_frames_comments_and_generator_texts(read: Read) -> None:
    held = io.BytesIO()
    frames = [Image.new("L", (10, 10), shade) for shade in (0, 90, 200)]
    frames[0].save(held, "GIF", save_all=True, append_images=frames[1:], comment=b"made for a test")
    said = values(read(held.getvalue()), "picture")
    assert (said["Frames"], said["Comment"]) == ("3", "made for a test")
    held, texts = io.BytesIO(), PngImagePlugin.PngInfo()
    texts.add_text("parameters", "a landscape, steps: 20, " + "x" * 900)
    Image.new("L", (5, 5)).save(held, "PNG", pnginfo=texts)
    value = values(read(held.getvalue()), "picture")["Text: parameters"]
    assert value.startswith("a landscape, steps: 20")
    assert len(value) == 500


def test_hostile_exif_text_is_made_plain(read: Read) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Evil\u202egpj.exe\x1b[2J"
    exif[ORIENTATION] = 6
    held = io.BytesIO()
    Image.new("L", (8, 4)).save(held, "JPEG", exif=exif)
    make = values(read(held.getvalue()), "exif")["Make"]
    assert make.isprintable()
    assert "\u202e" not in make


def test_truncated_pictures_are_shown_as_far_as_they_go(read: Read, reader: FactReader) -> None:
    data = picture("JPEG", (640, 480), quality=95)
    found = read(data[: len(data) * 2 // 3])
    assert (found.status, found.width) == (ReadStatus.PARTLY, 640)
    assert found.covered is not None
    assert clear(reader, data[: len(data) * 2 // 3], 64).width == 64


def test_a_picture_of_too_many_pixels_says_its_size_and_is_not_opened(read: Read, reader: FactReader) -> None:
    held = io.BytesIO()
    Image.new("1", (14_000, 10_000)).save(held, "PNG")
    found = read(held.getvalue())
    assert (found.status, found.width, found.height) == (ReadStatus.DECLINED, 14_000, 10_000)
    with pytest.raises(ReadingError, match="more pixels"):
        clear(reader, held.getvalue())


def test_xmp_names_a_synthetic_source(read: Read) -> None:
    """IPTC's word for a picture made by a trained model."""
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
        b' Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    held = io.BytesIO()
    Image.new("L", (8, 8)).save(held, "JPEG", xmp=packet)
    assert values(read(held.getvalue()), "xmp")["Iptc4xmpExt:DigitalSourceType"].endswith("trainedAlgorithmicMedia")


@pytest.mark.parametrize("bomb", [b"<!DOCTYPE a [<!ENTITY b 'x'>]>", b"<!DOCTYPE a SYSTEM 'file:///etc/hostname'>"])
def test_xmp_entities_are_not_followed(read: Read, bomb: bytes) -> None:
    data = picture() + b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + bomb + b"&b;</x:xmpmeta>"
    assert values(read(data), "xmp") == {}
