"""Made-up videos and sounds for tests: each picture is one grey, lighter with time; the sound begins half way."""

from __future__ import annotations

import array
import io

import av

RATE = 24


def video(
    *,
    codec: str = "libx264",
    container: str = "mp4",
    seconds: int = 4,
    size: tuple[int, int] = (320, 240),
    every: int = 48,
    sound: bool = True,
) -> bytes:
    """`every` pictures there is one that stands on its own."""
    held = io.BytesIO()
    with av.open(held, "w", format=container) as made:
        stream = made.add_stream(codec, rate=RATE)
        stream.width, stream.height = size
        stream.pix_fmt, stream.gop_size = "yuv420p", every
        audio = made.add_stream("aac", rate=44_100) if sound else None
        for number in range(seconds * RATE):
            made.mux(stream.encode(_grey(*size, shade(number))))
        made.mux(stream.encode())
        if audio is not None:
            _add_sound(made, audio, seconds)
    return held.getvalue()


def shade(number: int) -> int:
    """The luma of picture `number` (ITU-R BT.601, 16 to 235)."""
    return 16 + 2 * number % 200


def wave(seconds: int = 2) -> bytes:
    """A WAV file: silence, then a loud square wave from half way on."""
    held = io.BytesIO()
    with av.open(held, "w", format="wav") as made:
        stream = made.add_stream("pcm_s16le", rate=8000, layout="mono")
        for second in range(2 * seconds):
            frame = av.AudioFrame("s16", "mono", 4000)
            frame.rate = 8000
            loud = 20_000 if second >= seconds else 0
            frame.planes[0].update(array.array("h", [loud, -loud] * 2000).tobytes())
            made.mux(stream.encode(frame))
        made.mux(stream.encode())
    return held.getvalue()


def _grey(width: int, height: int, luma: int) -> av.VideoFrame:
    frame = av.VideoFrame(width, height, "yuv420p")
    for plane, value in zip(frame.planes, (luma, 128, 128), strict=True):
        plane.update(bytes([value]) * (plane.line_size * plane.height))
    return frame


def _add_sound(made: av.container.OutputContainer, stream: av.AudioStream, seconds: int) -> None:
    blocks = seconds * 44_100 // 1024
    for block in range(blocks):
        frame = av.AudioFrame("fltp", "stereo", 1024)
        frame.rate = 44_100
        loud = 0.5 if block >= blocks // 2 else 0.0
        for plane in frame.planes:
            plane.update(array.array("f", [loud, -loud] * 512).tobytes())
        made.mux(stream.encode(frame))
    made.mux(stream.encode())
