"""Readers of untrusted formats. Run only inside the confined child; nothing here may be called by the parent.

`preload` imports everything they will ever need, because after confinement no file can be opened any more.
"""

from __future__ import annotations


def preload() -> None:
    """Import every library and codec, and use each once, so that nothing is loaded later."""
    import logging
    import warnings

    from evidence_vault.reading.parsers import archive, boxes, exif, pdf, picture, text, xmp  # noqa: F401

    logging.disable(logging.CRITICAL)  # libraries would name parts of her files
    warnings.simplefilter("ignore")
    picture.preload()
    exif.preload()
    pdf.preload()
    xmp.preload()
    text.preload()
    archive.preload()
