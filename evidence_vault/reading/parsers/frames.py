"""Moving pictures and the loudness of sound, by FFmpeg through PyAV: one thread, one named container format, no file.

Nothing here opens anything but the stream it is given; FFmpeg's protocols are not used at all.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from evidence_vault.model import ReadStatus
from evidence_vault.reading.limits import LEVEL_MS, MAX_DURATION_MS, MAX_PIXELS, MAX_SIDE
from evidence_vault.reading.parsers.findings import StopReading
from evidence_vault.reading.parsers.pixels import turned
from evidence_vault.reading.reasons import Reason

if TYPE_CHECKING:
    from av import AudioFrame, VideoFrame
    from av.container import InputContainer
    from PIL.Image import Image

FORMATS = {
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "video/3gpp": "mov",
    "audio/mp4": "mov",
    "video/webm": "matroska",
    "video/x-matroska": "matroska",
    "video/x-msvideo": "avi",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "audio/flac": "flac",
    "audio/aac": "aac",
    "audio/amr": "amr",
}
_MOST_SKIPPED = 3000
"""Pictures decoded on the way from a key picture to the place asked for, before giving the nearest one there is."""

_TURNS = {90: 8, 180: 3, 270: 6}
"""PyAV counts anticlockwise; the values are EXIF orientations."""


def preload() -> None:
    """Load FFmpeg and let it code and decode a moment of video and sound."""
    held = io.BytesIO()
    _write_trial(held)
    held.seek(0)
    moving = Moving(held, "video/x-matroska")
    moving.pictures(0, 2, 32)
    moving.levels(0, 2)


def _write_trial(held: io.BytesIO) -> None:
    import av

    with av.open(held, "w", format="matroska") as made:
        stream = made.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        sound = made.add_stream("pcm_s16le", rate=8000, layout="mono")
        quiet = av.AudioFrame("s16", "mono", 1600)
        quiet.rate = 8000
        made.mux(sound.encode(quiet))
        for _ in range(3):
            made.mux(stream.encode(av.VideoFrame(32, 32, "yuv420p")))
        made.mux(stream.encode())


class Moving:
    """One open video or sound. Positions are milliseconds from its beginning."""

    def __init__(self, stream: io.RawIOBase | io.BytesIO, media_type: str) -> None:
        """Raises StopReading if it holds nothing that can be decoded, and what FFmpeg raises."""
        import av

        if media_type not in FORMATS:
            raise StopReading(ReadStatus.DECLINED, Reason.NO_CODEC)
        try:
            self._container: InputContainer = av.open(stream, "r", format=FORMATS[media_type])
        except (av.error.InvalidDataError, av.error.EOFError) as error:
            raise StopReading(ReadStatus.FAILED, Reason.DAMAGED) from error
        self._video = next(iter(self._container.streams.video), None)
        self._sound = next(iter(self._container.streams.audio), None)
        for one in (self._video, self._sound):
            if one is not None and _decodable(one):
                one.codec_context.thread_count = 1
        self._pictures: Iterator[VideoFrame] | None = None
        self._next_ms = -1
        self._held: VideoFrame | None = None

    def pictures(self, at: int, count: int, side: int) -> tuple[dict[str, Any], bytes]:
        """Up to `count` pictures from `at` on, each at most `side` pixels a side, RGB, as they are shown.

        The reply says when each is shown, how long the whole lasts, and whether there is sound.
        """
        if self._video is None or not _decodable(self._video):
            raise StopReading(ReadStatus.DECLINED, Reason.NO_CODEC)
        self._refuse_bombs()
        shown: list[int] = []
        parts: list[bytes] = []
        width = height = 0
        for moment, frame in self._from(at, count):
            wide, high, pixels = _pixels(frame, side)
            if parts and (wide, high) != (width, height):
                break
            width, height = wide, high
            shown.append(max(moment, shown[-1]) if shown else moment)
            parts.append(pixels)
        if not shown and at == 0:
            raise StopReading(ReadStatus.FAILED, Reason.DAMAGED)
        about = {"width": width, "height": height, "times": shown, "sound": self._sound is not None}
        return {**about, "duration": self._duration()}, b"".join(parts)

    def levels(self, at: int, count: int) -> tuple[dict[str, Any], bytes]:
        """The greatest loudness (0 to 255) in each of `count` steps of LEVEL_MS from `at` on; fewer at the end."""
        if self._sound is None or not _decodable(self._sound):
            raise StopReading(ReadStatus.DECLINED, Reason.NO_CODEC)
        self._pictures = None
        self._seek(self._sound, at)
        levels, last = bytearray(count), -1
        for frame in self._container.decode(self._sound):
            begin = _milliseconds(frame, self._sound) - at
            if begin >= count * LEVEL_MS:
                break
            for step, loud in _loudness(frame, begin):
                if 0 <= step < count:
                    levels[step] = max(levels[step], loud)
                    last = step
        return {"duration": self._duration()}, bytes(levels[: last + 1])

    def key_pictures(self, most: int) -> Iterator[tuple[int, Image]]:
        """Up to `most` key pictures spread over the whole video, each with its moment; never one twice."""
        if self._video is None or not _decodable(self._video):
            raise StopReading(ReadStatus.DECLINED, Reason.NO_CODEC)
        self._refuse_bombs()
        self._video.codec_context.skip_frame = "NONKEY"
        duration = self._duration()
        seen: set[int] = set()
        for step in range(most):
            if duration:
                self._seek(self._video, duration * step // most)
            frame = next(iter(self._container.decode(self._video)), None)
            if frame is None:
                break
            moment = _milliseconds(frame, self._video)
            if moment not in seen:
                seen.add(moment)
                yield moment, _image(frame)

    def _refuse_bombs(self) -> None:
        assert self._video is not None  # noqa: S101 - the caller has looked
        context = self._video.codec_context
        if context.width * context.height > MAX_PIXELS // 2:
            raise StopReading(ReadStatus.DECLINED, Reason.TOO_MANY_PIXELS)

    def _from(self, at: int, count: int) -> Iterator[tuple[int, VideoFrame]]:
        """Pictures in order of showing, the first being the one that is on the screen at `at`."""
        assert self._video is not None  # noqa: S101 - the caller has looked
        if self._pictures is None or at != self._next_ms:
            self._seek(self._video, at)
            self._pictures = iter(self._container.decode(self._video))
            self._held = self._search(at)
        for _ in range(count):
            frame = self._held
            if frame is None:
                return
            self._held = next(self._pictures, None)
            if self._held is not None:
                self._next_ms = _milliseconds(self._held, self._video)
            else:
                self._next_ms = -1
            yield _milliseconds(frame, self._video), frame

    def _search(self, at: int) -> VideoFrame | None:
        """The last picture not after `at`; the one after it is left for `_from` to take."""
        assert self._pictures is not None  # noqa: S101 - the caller has set it
        assert self._video is not None  # noqa: S101
        best: VideoFrame | None = None
        for number, frame in enumerate(self._pictures):
            if best is not None and _milliseconds(frame, self._video) > at:
                self._pictures = _chained(frame, self._pictures)
                break
            best = frame
            if number >= _MOST_SKIPPED:
                break
        return best

    def _seek(self, stream: Any, at: int) -> None:  # noqa: ANN401 - a video or a sound
        base = stream.time_base
        start = stream.start_time or 0
        self._container.seek(int(at / 1000 / base) + start, stream=stream, backward=True)

    def _duration(self) -> int:
        """Milliseconds, 0 where the file does not say."""
        for one in (self._video, self._sound):
            if one is not None and one.duration and one.time_base:
                return _bounded(one.duration * one.time_base * 1000)
        return _bounded((self._container.duration or 0) / 1000)


def _decodable(stream: Any) -> bool:  # noqa: ANN401 - a video or a sound
    """FFmpeg has no context for a coding that it does not know."""
    return stream.codec_context is not None


def _chained(first: VideoFrame, rest: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
    yield first
    yield from rest


def _milliseconds(frame: VideoFrame | AudioFrame, stream: Any) -> int:  # noqa: ANN401 - a video or a sound
    if frame.pts is None or frame.time_base is None:
        return 0
    return _bounded((frame.pts - (stream.start_time or 0)) * frame.time_base * 1000)


def _bounded(value: Any) -> int:  # noqa: ANN401 - a fraction or a float
    return max(0, min(int(value), MAX_DURATION_MS))


def _pixels(frame: VideoFrame, side: int) -> tuple[int, int, bytes]:
    """RGB rows at no more than `side` pixels a side, turned as the file says."""
    from PIL import Image

    scale = min(1.0, side / max(frame.width, frame.height))
    width, height = max(1, int(frame.width * scale)), max(1, int(frame.height * scale))
    plane = frame.reformat(width=width, height=height, format="rgb24").planes[0]
    rows, stride = bytes(plane), plane.line_size
    if stride != 3 * width:
        rows = b"".join(rows[row * stride : row * stride + 3 * width] for row in range(height))
    turn = _TURNS.get(int(frame.rotation) % 360)
    if turn is None:
        return width, height, rows[: 3 * width * height]
    image = turned(Image.frombytes("RGB", (width, height), rows[: 3 * width * height]), turn)
    return image.width, image.height, image.tobytes()


def _image(frame: VideoFrame) -> Image:
    """The picture as it is shown, grey or in colour."""
    from PIL import Image as Pillow

    width, height, rows = _pixels(frame, MAX_SIDE)
    return Pillow.frombytes("RGB", (width, height), rows)


def key_pictures(stream: io.RawIOBase | io.BytesIO, media_type: str, most: int) -> Iterator[tuple[int, Image]]:
    """See Moving.key_pictures."""
    yield from Moving(stream, media_type).key_pictures(most)


def _loudness(frame: AudioFrame, begin: int) -> Iterator[tuple[int, int]]:
    """The greatest sample as 0 to 255 for each step of LEVEL_MS; the frame begins at `begin` ms."""
    import av

    at = begin * frame.rate // 1000
    each = max(1, LEVEL_MS * frame.rate // 1000)
    for part in av.AudioResampler(format="s16", layout="mono").resample(frame):
        samples = memoryview(bytes(part.planes[0])[: 2 * part.samples]).cast("h")
        done = 0
        while done < len(samples):
            step = (at + done) // each
            some = samples[done : (step + 1) * each - at]
            loud, low = max(some), min(some)
            yield step, min(255, max(loud, -low) >> 7)
            done += len(some)
