"""Works inside the wheels that their own metadata does not name, and works that come by another way than a wheel.

Each: name, licence as an SPDX expression (https://spdx.org/licenses/), what it does here. Found by looking into the wheels (the names of
the libraries in `*.libs`, `strings`, and the projects' own build files); a test compares the table with what lies in the wheels.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work inside a wheel. `library` is the beginning of its file's name, where it has a file of its own."""

    name: str
    licence: str
    library: str = ""


FFMPEG = "GPL-2.0-or-later"
"""FFmpeg is LGPL by itself; the one in PyAV's wheels is built with x264 and x265, which makes it GPL (ffmpeg.org/legal.html)."""

WITHIN: dict[str, tuple[Work, ...]] = {
    "av": (
        *(Work("FFmpeg", FFMPEG, f"lib{name}") for name in ("avcodec", "avdevice", "avfilter", "avformat", "avutil")),
        Work("FFmpeg", FFMPEG, "libswresample"),
        Work("FFmpeg", FFMPEG, "libswscale"),
        Work("x264", "GPL-2.0-or-later", "libx264"),
        Work("x265", "GPL-2.0-or-later", "libx265"),
        Work("SVT-AV1", "BSD-3-Clause-Clear", "libSvtAv1Enc"),
        Work("dav1d", "BSD-2-Clause", "libdav1d"),
        Work("libvpx", "BSD-3-Clause", "libvpx"),
        Work("libwebp", "BSD-3-Clause", "libwebp"),
        Work("libwebp", "BSD-3-Clause", "libsharpyuv"),
        Work("LAME", "LGPL-2.0-or-later", "libmp3lame"),
        Work("OpenCORE AMR", "Apache-2.0", "libopencore"),
        Work("Opus", "BSD-3-Clause", "libopus"),
        Work("Intel Video Processing Library", "MIT", "libvpl"),
        Work("ALSA library", "LGPL-2.1-or-later", "libasound"),
        Work("libdrm", "MIT", "libdrm"),
        Work("GnuTLS", "LGPL-2.1-or-later", "libgnutls"),
        Work("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later", "libnettle"),
        Work("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later", "libhogweed"),
        Work("GMP", "LGPL-3.0-or-later OR GPL-2.0-or-later", "libgmp"),
        Work("libunistring", "LGPL-3.0-or-later OR GPL-2.0-or-later", "libunistring"),
        Work("libxcb", "MIT", "libxcb"),
        Work("libXau", "MIT", "libXau"),
    ),
    "pikepdf": (
        Work("qpdf", "Apache-2.0", "libqpdf"),
        Work("libjpeg-turbo", "IJG AND BSD-3-Clause", "libjpeg"),
    ),
    "pillow": (
        Work("Brotli", "MIT", "libbrotli"),
        Work("FreeType", "FTL OR GPL-2.0-or-later", "libfreetype"),
        Work("HarfBuzz", "MIT-Modern-Variant", "libharfbuzz"),
        Work("libavif and its AV1 codecs", "BSD-2-Clause AND BSD-3-Clause", "libavif"),
        Work("libjpeg-turbo", "IJG AND BSD-3-Clause", "libjpeg"),
        Work("Little CMS", "MIT", "liblcms2"),
        Work("XZ Utils", "0BSD", "liblzma"),
        Work("OpenJPEG", "BSD-2-Clause", "libopenjp2"),
        Work("libpng", "libpng-2.0", "libpng16"),
        Work("LibTIFF", "libtiff", "libtiff"),
        Work("libwebp", "BSD-3-Clause", "libwebp"),
        Work("libwebp", "BSD-3-Clause", "libsharpyuv"),
        Work("libXau", "MIT", "libXau"),
        Work("libxcb", "MIT", "libxcb"),
        Work("Zstandard", "BSD-3-Clause OR GPL-2.0-only", "libzstd"),
        Work("zlib-ng", "Zlib", "libz"),
    ),
    "pypdfium2": (Work("PDFium and what it holds", "BSD-3-Clause AND Apache-2.0"),),
    "lxml": (Work("libxml2", "MIT"), Work("libxslt", "MIT"), Work("zlib", "Zlib")),
    "cryptography": (Work("OpenSSL", "Apache-2.0"),),
    "apsw-sqlite3mc": (Work("SQLite", "blessing"), Work("SQLite3 Multiple Ciphers", "MIT")),
    "uharfbuzz": (Work("HarfBuzz", "MIT-Modern-Variant"),),
    "pyside6-essentials": (
        Work("Qt", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "libQt6"),
        Work("ICU", "Unicode-3.0", "libicu"),
    ),
    "manimgx-fonts": (Work("Noto fonts", "OFL-1.1"),),
    "manimgx-fonts-cjk": (Work("Noto Sans CJK", "OFL-1.1"),),
}

NOT_NAMED = {
    "apsw-sqlite3mc": "blessing",
    "exifread": "BSD-3-Clause",
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pysocks": "BSD-3-Clause",
    "rfc3161-client": "Apache-2.0",
    "rfc8785": "Apache-2.0",
    "segno": "BSD-3-Clause",
    "aiosignal": "Apache-2.0",
    "uharfbuzz": "Apache-2.0",
    "warcio": "Apache-2.0",
    "shellingham": "ISC",
    "bech32": "MIT",
}
"""Licences of packages whose metadata gives none, or only words."""

TEXTS = {
    "Opus": "libopus0", "dav1d": "libdav1d6", "libvpx": "libvpx7", "libwebp": "libwebp7", "libjpeg-turbo": "libjpeg62-turbo",
    "Little CMS": "liblcms2-2", "OpenJPEG": "libopenjp2-7", "libpng": "libpng16-16", "LibTIFF": "libtiff6", "libxcb": "libxcb1",
    "libXau": "libxau6", "Zstandard": "libzstd1", "FreeType": "libfreetype6", "HarfBuzz": "libharfbuzz0b", "ICU": "libicu72",
    "Brotli": "libbrotli1", "zlib": "zlib1g", "zlib-ng": "zlib1g", "libxml2": "libxml2", "libxslt": "libxslt1.1",
    "SVT-AV1": "libsvtav1enc1", "OpenSSL": "libssl3", "SQLite": "libsqlite3-0", "qpdf": "libqpdf29", "LAME": "libmp3lame0",
    "ALSA library": "libasound2", "libdrm": "libdrm2", "GnuTLS": "libgnutls30", "Nettle": "libnettle8", "GMP": "libgmp10",
    "libunistring": "libunistring2", "XZ Utils": "liblzma5", "libavif and its AV1 codecs": "libavif15",
}  # fmt: skip
"""Debian's copyright file of the same work says the holders and the terms of what lies in a wheel without them."""

SAME_TERMS = {
    "GPL-2.0-or-later": "GPL-2", "LGPL-3.0-only": "LGPL-3", "GPL-3.0-only": "GPL-3", "GPL-2.0-only": "GPL-2",
    "LGPL-3.0-or-later": "LGPL-3", "LGPL-2.1-or-later": "LGPL-2.1", "LGPL-2.0-or-later": "LGPL-2", "Apache-2.0": "Apache-2.0",
}  # fmt: skip
"""SPDX names and the files of /usr/share/common-licenses."""
