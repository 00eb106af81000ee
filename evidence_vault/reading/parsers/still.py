"""A HEIC picture as pixels: its tiles decoded by FFmpeg through PyAV, put together as the file says, turned."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import MAX_PIXELS
from evidence_vault.reading.parsers.boxes import BoxReader
from evidence_vault.reading.parsers.findings import StopReading
from evidence_vault.reading.parsers.heic_layout import Layout, LayoutReader
from evidence_vault.reading.parsers.pixels import fitted
from evidence_vault.reading.reasons import Reason

if TYPE_CHECKING:
    from PIL.Image import Image


def still(held: IO[bytes], size: int, side: int) -> tuple[dict[str, Any], bytes]:
    """RGB rows at no more than `side` pixels a side, as shown. Raises StopReading, and what FFmpeg raises."""
    layout = LayoutReader(BoxReader(held, size)).read()
    held.seek(0)
    image = _changed(_assembled(layout, _decoded(held, layout)), layout)
    image = fitted(image, side).convert("RGB")
    return {"width": image.width, "height": image.height}, image.tobytes()


def _decoded(held: IO[bytes], layout: Layout) -> dict[int, Image]:
    """Each tile's picture, by its item's number, which FFmpeg gives to its stream."""
    import av

    with av.open(held, "r", format="mov") as container:
        streams = [one for one in container.streams.video if one.id in layout.tiles]
        if len({one.id for one in streams}) != len(set(layout.tiles)) or any(
            one.codec_context is None for one in streams
        ):
            raise StopReading(ReadStatus.DECLINED, Reason.NO_CODEC)
        pixels = 0
        for one in streams:
            one.codec_context.thread_count = 1
            pixels += one.codec_context.width * one.codec_context.height
        if pixels > MAX_PIXELS // 2:
            raise StopReading(ReadStatus.DECLINED, Reason.TOO_MANY_PIXELS)
        found: dict[int, Image] = {}
        for packet in container.demux(streams):
            for frame in packet.decode():
                found.setdefault(packet.stream.id, _image(frame))
    return found


def _image(frame: Any) -> Image:  # noqa: ANN401 - a VideoFrame
    from PIL import Image as Pillow

    plane = frame.reformat(format="rgb24").planes[0]
    return Pillow.frombytes("RGB", (frame.width, frame.height), bytes(plane), "raw", "RGB", plane.line_size)


def _assembled(layout: Layout, tiles: dict[int, Image]) -> Image:
    """Tiles side by side, row by row, cut to the size of the whole (§6.6.2.3.3)."""
    from PIL import Image as Pillow

    if set(tiles) != set(layout.tiles):
        raise StopReading(ReadStatus.FAILED, Reason.DAMAGED)
    first = tiles[layout.tiles[0]]
    if not layout.width:
        return first
    whole = Pillow.new("RGB", (layout.width, layout.height))
    for place, item in enumerate(layout.tiles):
        row, column = divmod(place, layout.columns)
        whole.paste(tiles[item], (column * first.width, row * first.height))
    return whole


def _changed(image: Image, layout: Layout) -> Image:
    from PIL.Image import Transpose

    methods = {
        "left": Transpose.ROTATE_90,
        "half": Transpose.ROTATE_180,
        "right": Transpose.ROTATE_270,
        "mirror": Transpose.FLIP_LEFT_RIGHT,
        "flip": Transpose.FLIP_TOP_BOTTOM,
    }
    for change in layout.changes:
        image = image.transpose(methods[change])
    return image
