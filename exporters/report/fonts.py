"""The fonts a report is set in: Noto Sans and Noto Sans CJK (OFL), by file and SHA-256, and what they can draw.

Only these files and the ones inside typst itself are used, so the same input gives the same bytes everywhere.
"""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.errors import ReportFailedError

if TYPE_CHECKING:
    import uharfbuzz

_FILES = {
    "manimgx_fonts": {
        "NotoEmoji[wght].ttf": "de6c18832938afc99caf132b39d6a30a19bac7f2e812e28db2535b4608d27551",
        "NotoSans-Italic[wght].ttf": "28602f4b032ed8f5d91445e830585f34aba54ff9d3ac3e58c0b8834f3d6ae684",
        "NotoSansArabic[wght].ttf": "3fae4d7239d1faa55b234bda8091019a5251ff79df40d5e29367d84bed2a8138",
        "NotoSansArmenian[wght].ttf": "e979dfaed56ddb4bfd05121958b25425eb7593253d64b6b3654c77c11c5cda94",
        "NotoSansBengali[wght].ttf": "dc9defe97bb041876b6609e9029d9e1e228a686259acde2fe2a9f99d793ee17d",
        "NotoSansDevanagari[wght].ttf": "bf99bf762743ff3259e73196852520ab0ffe8d384238bff3e4806a84b981e972",
        "NotoSansEthiopic[wght].ttf": "93f223089e300b983dbfd693c7be619e0e76565a70d639e71a4fe0bfd72cf66f",
        "NotoSansGeorgian[wght].ttf": "42f4a8bf4fe0af8afd91ee3c19e81e14f1bc74ddbd9b6a59a4182f67a596adb4",
        "NotoSansGujarati[wght].ttf": "83d1bde74d64fb389f97a5e27b2699d8ee8bad4c15a02be347228e6c10011248",
        "NotoSansGurmukhi[wght].ttf": "8a3096ee2166f6383501e2df7b368fce88cfa4068c8d75bcb6af07da353a00ea",
        "NotoSansHebrew[wght].ttf": "9d81d81ad592644487b03843da73a87b99cd28a2c4da4a096e1db8fbd14fda61",
        "NotoSansKannada[wght].ttf": "b6b11505d76eddf916667d73adfec19095ec777742444dc662dae81471461f4e",
        "NotoSansKhmer[wght].ttf": "56f89948a84cc0b01962ed6af573ac4ac885bd7bb6e7e40f9afc72a435728b70",
        "NotoSansLao[wght].ttf": "fc138d605aa998d8407789ee6a7f5554aae8b54f5cd98d66dd2c33e79d15b67e",
        "NotoSansMalayalam[wght].ttf": "94cddc94a03fa9a5e8d1784090ba97b267def6933d60762081eaa003751142c5",
        "NotoSansMyanmar[wght].ttf": "e0b280aa3080aab922800c88fa9a2015a4bec3103bb8b70491a92e4a04f3a3a3",
        "NotoSansOriya[wght].ttf": "37f482d0179d0a50e3128d004f007ff1c1741ad5f6b0b2bcc7238b257ef1caa0",
        "NotoSansSinhala[wght].ttf": "3fd7c6a61cb6dfb8a2ca7af5b4078bd24e9c8ad9b55839a0177277db6e4d1326",
        "NotoSansSymbols[wght].ttf": "63724daeff6755a45933b9a5e3a3b41df5df8fe925c0f4c991f2f68c08a4182d",
        "NotoSansTamil[wght].ttf": "37e151cdec4a8cfb15c432f7bb164a83b98df69419d47e50b35aa7073963716b",
        "NotoSansTelugu[wght].ttf": "6c06de88b2d420d899543724a13765994191cd29860c6226efca098b51fec64b",
        "NotoSansThai[wght].ttf": "13f52f79b04f01f2751a81052a5dee2df639fd4e13f4ac30821ab45c8dd5f7e7",
        "NotoSans[wght].ttf": "fb53504de62e767a54695416123d68d67f71c9b69722175184ad56e7dd13547b",
    },
    "manimgx_fonts_cjk": {
        "NotoSansCJK-VF.otf.ttc": "d3d8256cdec8dbcb3552284bc6b20c734dd60c2ee9df83b5758e34807c4bac32",
    },
}
_ITALIC = "NotoSans-Italic[wght].ttf"
_SUFFIXES = {".ttf", ".otf", ".ttc", ".otc"}

OTHER_FAMILIES = (
    "Noto Sans Symbols", "Noto Sans Arabic", "Noto Sans Armenian", "Noto Sans Bengali", "Noto Sans Devanagari",
    "Noto Sans Ethiopic", "Noto Sans Georgian", "Noto Sans Gujarati", "Noto Sans Gurmukhi", "Noto Sans Hebrew",
    "Noto Sans Kannada", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Malayalam", "Noto Sans Myanmar",
    "Noto Sans Oriya", "Noto Sans Sinhala", "Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Thai", "Noto Emoji",
)  # fmt: skip


def font_folders() -> tuple[Path, ...]:
    """The folders of the two font packages. Raises ReportFailedError if one is not installed."""
    return tuple(_folder(package) for package in _FILES)


def check_fonts() -> None:
    """Compare every font file with its pinned SHA-256; a file we do not know is a fault too.

    Raises ReportFailedError naming the file.
    """
    for package, wanted in _FILES.items():
        folder = _folder(package)
        for name, digest in wanted.items():
            _check_file(folder / name, digest)
        for path in folder.iterdir():
            if path.suffix.lower() in _SUFFIXES and path.name not in wanted:
                raise _wrong(path.name, "is not one of the fonts this app knows")


def _check_file(path: Path, digest: str) -> None:
    try:
        with path.open("rb") as handle:
            found = hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise _wrong(path.name, "is missing") from error
    if found != digest:
        raise _wrong(path.name, "is not the file it should be")


def _wrong(name: str, fault: str) -> ReportFailedError:
    return ReportFailedError(f"The font file {name} {fault}.", next_step="Install the app again, then try once more.")


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ReportFailedError(
            f"The font package {package} is missing.", next_step="Install the app again, then try once more."
        )
    return Path(spec.origin).parent


class Coverage:
    """Which fonts can draw a character. Built only when a text holds something out of the ordinary."""

    __slots__ = ("_faces",)

    def __init__(self) -> None:
        import uharfbuzz

        paths = [_folder(package) / name for package, names in _FILES.items() for name in names if name != _ITALIC]
        self._faces: tuple[uharfbuzz.Font, ...] = tuple(
            uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))) for path in sorted(paths)
        )

    def together(self, cluster: str) -> bool:
        """True if one font can draw every character of `cluster`: a mark must come from its base's font."""
        return any(all(font.get_nominal_glyph(ord(one)) for one in cluster) for font in self._faces)


@cache
def coverage() -> Coverage:
    """One per process."""
    return Coverage()
