"""What does not go into the built app: files that nothing of ours loads. Each line says why, by what it names.

Tests of the built app (packaging/release/trial.py) find what was left out wrongly.
"""

from __future__ import annotations

import re
from pathlib import Path

MODULES = [
    "tkinter", "unittest", "pydoc", "doctest", "test", "lib2to3", "ensurepip", "idlelib", "turtle",
    "pytest", "numpy", "setuptools", "pip", "wheel", "_distutils_hack", "pkg_resources",
    "IPython", "matplotlib", "PyInstaller", "readline", "rlcompleter", "pdb", "multiprocessing.dummy",
    "sqlite3", "_sqlite3",  # filelock's read-write locks alone would use it, and say so; the index has its own
    "defusedxml", "dateutil",  # of the build's own tools: in no lock of what is run
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "Crypto.SelfTest", "PIL.ImageQt", "PIL.ImageTk", "PIL._imagingft",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDesigner", "PySide6.QtHelp",
]  # fmt: skip

DATA = ["**/*.ts", "**/node_modules/**", "**/page/src/**", "**/package*.json", "**/*.mjs", "**/*.py", "**/py.typed"]

_OURS_NOT_SHIPPED = re.compile(
    r"^gui\.translations\.(build|core_texts)$|^exporters\.package\.page\.(src|node_modules)"
)

_FILES = re.compile(
    "|".join(
        [
            r"(^|/)PySide6/Qt/translations/(?!qtbase_(zh_CN|zh_TW|ko|ja)\.qm)",  # Qt's own words, in our languages
            r"(^|/)PySide6/Qt/qml/",
            r"(^|/)libQt6(EglFS\w*|Quick|Qml|Network|Sql|Test|Designer|Help|Pdf|VirtualKeyboard|OpenGLWidgets)\w*\.so",
            r"plugins/(tls|networkinformation|sqldrivers|qmltooling|virtualkeyboard|generic|egldeviceintegrations)/",
            r"plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\.so",
            r"plugins/imageformats/libq(gif|icns|tga|tiff|wbmp|webp|pdf|ico)\.so",  # pictures are decoded in the child
            r"plugins/platforminputcontexts/libqtvirtualkeyboard",
            r"plugins/wayland-graphics-integration-client/libvulkan",
            r"(^|/)(setuptools|pip|numpy|wheel)(-[^/]*\.dist-info)?/",
            r"plugins/platformthemes/libqgtk3\.so",  # brings all of GTK; the portal theme remains
            r"(^|/)libtesseract\.so",  # the system's own, or none: see docs/recognition.md
            r"(^|/)docx/templates/(default-docx-template/|.*\.docx~$)",  # the same as default.docx, unpacked
        ]
    )
)


_BROUGHT = re.compile(
    r"lib(python3|ssl|crypto|ffi|expat|sqlite3|bz2|lzma|z|uuid|gcc_s|stdc\+\+|xcb-(cursor|icccm|image|keysyms|render-util|util))\b"
)
"""The system's libraries that are brought along: Python's own, the compiler's, and those of the X server that few systems have."""


def wanted_module(name: str) -> bool:
    """Whether a module of ours is shipped."""
    return not _OURS_NOT_SHIPPED.match(name)


def wanted_file(name: str) -> bool:
    """Whether a file, by its name inside the built folder, is shipped."""
    return not _FILES.search(name.replace("\\", "/"))


def only_needed(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of PyInstaller's (name, source, kind) those that are wanted, and of the libraries beside them those that these still need.

    PyInstaller collects what a plug-in or library needs before we can say that we do not want that one. What every desktop has, and its
    distribution mends, is left to the system: a package then names it (needs.py).
    """
    from PyInstaller.depend.bindepend import get_imports

    kept = {entry[0]: entry for entry in entries if wanted_file(entry[0])}
    links = {name: entry for name, entry in kept.items() if entry[2] == "SYMLINK"}
    system = {Path(name).name: name for name, entry in kept.items() if name not in links and _only_for_others(entry)}
    ahead = [entry for name, entry in kept.items() if name not in links and name not in system.values()]
    needed: set[str] = set()
    while ahead:
        entry = ahead.pop()
        for wanted, _ in get_imports(entry[1]) if entry[2] in {"BINARY", "EXTENSION"} else ():
            name = system.get(Path(wanted).name)
            if name and name not in needed and (".libs/" in name or _BROUGHT.match(name)):
                needed.add(name)
                ahead.append(kept[name])
    gone = set(system.values()) - needed
    return [entry for name, entry in kept.items() if name not in gone and not (name in links and entry[1] in gone)]


def wanted_pure(name: str) -> bool:
    """Whether a pure module is shipped: of the highlighter, only what its users import at their start."""
    return not name.startswith("pygments.lexers.") or name.rpartition(".")[2] in {"_mapping", "python", "special"}


def _only_for_others(entry: tuple[str, str, str]) -> bool:
    name, source, kind = entry
    beside = name.partition("/")[0].endswith(".libs")
    systems = "/" not in name and source.startswith(("/usr/lib/", "/lib/")) and "python" not in name
    return kind == "BINARY" and (beside or systems)
