"""Words in pictures by Tesseract (Apache-2.0), as a library inside the confined child: no program is started.

The library and its language data come from the system (Debian: tesseract-ocr, tesseract-ocr-kor and so on). All of it
is loaded before confinement; afterwards it is given pixels and gives back words. It never sees the file.

Each script is read by itself, with English beside it, and the surest reading is taken: all languages at once confuse
Korean and Chinese (docs/decisions/0053).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

LIBRARIES = ("libtesseract.so.5", "libtesseract.5.dylib")
FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/opt/homebrew/share/tessdata",
    "/usr/local/share/tessdata",
)
SCRIPTS = ("chi_sim", "chi_tra", "kor")
"""In order of preference, where two readings are about as sure as each other."""

BESIDE = "eng"
_MARGIN = 4
"""So much surer, of 100, must a later script be than an earlier one."""

_COLUMN = 4
"""Page segmentation: one column of text of any size; the automatic one drops whole lines of Korean."""

_SMALL, _LARGER = 1500, 1.5
_DOTS_PER_INCH = 150


class NoEngineError(Exception):
    """There is no engine here, or no language data for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Words, and how sure the engine says it is of them, 0 to 100; `script` by the name of its language data."""

    text: str
    confidence: int
    script: str = ""


class Tesseract:
    """Made before confinement. Raises NoEngineError."""

    def __init__(self) -> None:
        os.environ["OMP_THREAD_LIMIT"] = "1"
        self._library = _loaded()
        folder = _data_folder()
        languages = [one for one in (*SCRIPTS, BESIDE) if (folder / f"{one}.traineddata").is_file()]
        together = [f"{one}+{BESIDE}" if BESIDE in languages else one for one in languages if one != BESIDE]
        self._handles = {one: self._started(folder, one) for one in together or languages}
        version = ctypes.cast(self._library.TessVersion(), ctypes.c_char_p).value or b""
        self.name = f"tesseract {version.decode('ascii', 'replace')} {' '.join(languages)}"

    def read(self, image: Image) -> Reading:
        """The words of a picture, in the script that the engine is surest of."""
        grey = _ready(image)
        best = Reading("", 0)
        for name, handle in self._handles.items():
            found = replace(self._recognised(handle, grey), script=name.partition("+")[0])
            if found.text and found.confidence > best.confidence + (_MARGIN if best.text else 0):
                best = found
        return best

    def _started(self, folder: Path, languages: str) -> Any:  # noqa: ANN401 - a pointer
        handle = ctypes.c_void_p(self._library.TessBaseAPICreate())
        if self._library.TessBaseAPIInit3(handle, os.fsencode(folder), languages.encode("ascii")) != 0:
            raise NoEngineError(languages)
        self._library.TessBaseAPISetPageSegMode(handle, _COLUMN)
        return handle

    def _recognised(self, handle: Any, grey: Image) -> Reading:  # noqa: ANN401 - a pointer
        pixels = grey.tobytes()
        self._library.TessBaseAPISetImage(handle, pixels, grey.width, grey.height, 1, grey.width)
        self._library.TessBaseAPISetSourceResolution(handle, _DOTS_PER_INCH)
        pointer = self._library.TessBaseAPIGetUTF8Text(handle)
        if not pointer:
            return Reading("", 0)
        text = ctypes.string_at(pointer).decode("utf-8", "replace")
        self._library.TessDeleteText(ctypes.c_void_p(pointer))
        confidence = max(0, min(100, int(self._library.TessBaseAPIMeanTextConf(handle))))
        self._library.TessBaseAPIClear(handle)
        return Reading(_tidy(text), confidence)


def _loaded() -> Any:  # noqa: ANN401 - a foreign library has no static type
    for name in (*LIBRARIES, ctypes.util.find_library("tesseract") if os.name == "nt" else None):
        if name:
            try:
                return _typed(ctypes.CDLL(name))
            except (OSError, AttributeError):
                continue
    raise NoEngineError("no library")


def _typed(library: Any) -> Any:  # noqa: ANN401 - a foreign library has no static type
    for name in ("TessVersion", "TessBaseAPICreate", "TessBaseAPIGetUTF8Text"):
        getattr(library, name).restype = ctypes.c_void_p
    library.TessBaseAPIGetUTF8Text.argtypes = [ctypes.c_void_p]
    library.TessBaseAPISetImage.argtypes = [ctypes.c_void_p, ctypes.c_char_p, *[ctypes.c_int] * 4]
    return library


def _data_folder() -> Path:
    """The first folder that holds any of the languages."""
    for folder in map(Path, FOLDERS):
        if any((folder / f"{one}.traineddata").is_file() for one in (*SCRIPTS, BESIDE)):
            return folder
    raise NoEngineError("no language data")


def _ready(image: Image) -> Image:
    """Grey, dark on light, and small pictures enlarged: what the engine was trained on."""
    from PIL import Image as Pillow
    from PIL import ImageOps, ImageStat

    grey = image.convert("L")
    if ImageStat.Stat(grey).median[0] < 128:
        grey = ImageOps.invert(grey)
    if max(grey.size) < _SMALL:
        size = max(1, int(grey.width * _LARGER)), max(1, int(grey.height * _LARGER))
        grey = grey.resize(size, Pillow.Resampling.LANCZOS)
    return grey


def _tidy(text: str) -> str:
    """Without empty lines and the spaces that the engine puts between Chinese characters."""
    return "\n".join(line for line in map(_joined, text.splitlines()) if line)


def _joined(line: str) -> str:
    return "".join(_characters(line.strip()))


def _characters(line: str) -> Iterator[str]:
    for place, char in enumerate(line):
        between = 0 < place < len(line) - 1
        if char == " " and between and _is_han(line[place - 1]) and _is_han(line[place + 1]):
            continue
        yield char


def _is_han(char: str) -> bool:
    return "\u3000" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
