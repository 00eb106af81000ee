"""EXIF by exifread: bounded, without thumbnails, maker noise or binary values."""

from __future__ import annotations

import io
import re
from typing import Any

from evidence_vault.reading.parsers.findings import PARSER_ERRORS, Findings

UNDEFINED = 7
KEPT_UNDEFINED = frozenset(
    {"ExifVersion", "FlashPixVersion", "UserComment", "SceneType", "FileSource", "ComponentsConfiguration",
     "GPSProcessingMethod", "GPSAreaInformation"}
)  # fmt: skip
NOISE = re.compile(
    r"Offset|Strip|Tile|Padding|^Tag 0x|InterColorProfile|ApplicationNotes|PrintIM|MakerNote|^GPSInfo$"
    r"|JPEGInterchange|ImageResources|^SubIFDs$|JPEGTables|IPTCNAA|Interoperability|ReferenceBlackWhite|TransferFunction"
)
MAKER_KEPT = re.compile(r"serial|owner|identifier|unique|firmware|shutter ?count|lens ?(model|type)", re.IGNORECASE)
GROUPS = {"Image": "exif", "EXIF": "exif", "GPS": "gps", "MakerNote": "maker"}


def preload() -> None:
    """Import exifread with all maker tables, and read one small block."""
    import exifread.tags.makernote

    read_exif(b"II*\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00", Findings())
    assert exifread.tags.makernote  # noqa: S101 - named so that the import is not taken for unused


def read_exif(data: bytes, findings: Findings) -> bool:
    """Add the EXIF facts of a picture, or of a bare TIFF block. True if there were any."""
    import exifread

    tags = exifread.process_file(io.BytesIO(data), details=True, extract_thumbnail=False)
    for key, tag in tags.items():
        _keep(key, tag, findings)
    if any(key.startswith("Thumbnail ") for key in tags):
        findings.say("picture", "Thumbnail inside", "yes")
    position = decimal_position(tags)
    if position:
        findings.say("gps", "Decimal position", position)
    return bool(tags)


def _keep(key: str, tag: Any, findings: Findings) -> None:  # noqa: ANN401 - exifread is untyped
    ifd, _, name = str(key).partition(" ")
    group = GROUPS.get(ifd)
    if group is None or not name or not hasattr(tag, "printable"):
        return
    if group == "maker":
        if not MAKER_KEPT.search(name) or NOISE.search(name):
            return
    elif NOISE.search(name) or (tag.field_type == UNDEFINED and name not in KEPT_UNDEFINED):
        return
    value = str(tag.printable)
    if value not in {"", "[]"} and not value.startswith("[0, 0, 0, 0"):
        findings.say(group, name, value)


def decimal_position(tags: dict[str, Any]) -> str:
    """Latitude and longitude in degrees with six decimals, or '' if the tags do not give a place on Earth."""
    try:
        latitude = _degrees(tags["GPS GPSLatitude"].values, str(tags["GPS GPSLatitudeRef"].values), "S")
        longitude = _degrees(tags["GPS GPSLongitude"].values, str(tags["GPS GPSLongitudeRef"].values), "W")
    except PARSER_ERRORS:
        return ""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return ""
    return f"{latitude:.6f}, {longitude:.6f}"


def _degrees(values: Any, reference: str, negative: str) -> float:  # noqa: ANN401 - exifread is untyped
    """Degrees, minutes and seconds as ratios (EXIF 2.32 §4.6.6)."""
    degrees, minutes, seconds = (float(value) for value in values[:3])
    size = degrees + minutes / 60 + seconds / 3600
    return -size if reference.strip().upper().startswith(negative) else size
