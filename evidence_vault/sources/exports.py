"""Chat exports as a source: which files to keep, which hold chats, and what a path inside one may be."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MAX_PATH = 1000
TEXTS = (".json", ".txt", ".html", ".htm", ".xml", ".csv")
_PAGE = re.compile(r"messages(\d*)\.html?", re.IGNORECASE)
_META = re.compile(r"message_(\d+)\.json", re.IGNORECASE)
_WHATSAPP = re.compile(r"_chat.*\.txt|.*whatsapp.*\.txt", re.IGNORECASE)
_OTHERS = re.compile(r"(?:kakaotalk.*|talk_\d.*|\[line\].*)\.(?:txt|csv)|(?:sms|calls)-\d.*\.xml", re.IGNORECASE)
_TITLED = re.compile(
    r"(?:WhatsApp Chat (?:with|-) (.+)|WhatsApp[- ]Chat mit (.+)"
    r"|[与與](.+?)的 ?WhatsApp ?(?:聊天|對話)(?:记录|紀錄|記錄)?|(.+)_chat)"
)
_FURNITURE = ("css/", "js/", "images/")
_DRIVE = re.compile("[A-Za-z]:")
_UNSAFE = re.compile("[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file to read for chats. Files of one `group` continue one chat, in the order given."""

    path: str
    group: str


@dataclass(frozen=True, slots=True)
class Found:
    """A file of a folder (`path` as it is called inside, `source` where it lies), or why it is not taken."""

    path: str
    source: Path
    why: str = ""


def safe_path(named: str) -> str:
    """A path inside an export with forward slashes, or '' if it climbs, is absolute, or names no file.

    Windows forms count everywhere: an export is made on one system and read on another.
    """
    path = named.replace("\\", "/")
    unusable = not path or len(path) > MAX_PATH or path.startswith("/")
    if unusable or _UNSAFE.search(path) or _DRIVE.match(path):
        return ""
    parts = [part for part in path.split("/") if part not in {"", "."}]
    return "" if not parts or ".." in parts else "/".join(parts)


def walk(root: Path) -> Iterator[Found]:
    """Every file below `root`, in a stable order. Links are never followed, and nothing but files is taken."""

    def failed(error: OSError) -> None:
        unreadable.append(Path(str(error.filename)))

    unreadable: list[Path] = []
    for folder, names, files in os.walk(root, onerror=failed, followlinks=False):
        at = Path(folder)
        links = [name for name in names if (at / name).is_symlink()]
        names[:] = sorted(name for name in names if name not in links)
        for name in sorted([*files, *links]):
            path = at / name
            yield Found(_inside(path, root), path, _why_not(path))
    for path in unreadable:
        yield Found(_inside(path, root), path, "unreadable")


def _inside(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _why_not(path: Path) -> str:
    try:
        mode = path.lstat().st_mode
    except OSError:
        return "unreadable"
    if stat.S_ISLNK(mode):
        return "link"
    return "" if stat.S_ISREG(mode) else "special"


def chat_files(paths: Iterable[str]) -> list[ChatFile]:
    """Which of an export's files to read for chats, in order.

    Names are only a first guess: what a file is, the child decides from its bytes. Files that people sent lie deeper
    than the export's own, and are not taken for chats when the export's own are there.
    """
    every = sorted(paths, key=lambda path: (path.count("/"), path))
    for choose in (_telegram, _meta, _named):
        if chosen := choose(every):
            return chosen
    texts = [path for path in every if path.lower().endswith(TEXTS)]
    top = min((path.count("/") for path in texts), default=0)
    return [ChatFile(path, path) for path in texts if path.count("/") == top]


def title_from(path: str) -> str:
    """A title for a chat whose file does not say it: what WhatsApp puts around it is taken off the name."""
    stem = PurePosixPath(path).name.rsplit(".", 1)[0]
    named = _TITLED.fullmatch(stem)
    title = next((part for part in named.groups() if part), stem) if named else stem
    return "" if title.lower() in {"result", "_chat", "messages"} else title.strip()[:300]


def is_furniture(path: str) -> bool:
    """Whether a file only makes an export's pages look as they do."""
    return any(f"/{path}".rfind(f"/{part}") >= 0 and path.count("/") <= 2 for part in _FURNITURE) or path.endswith(
        ("export_results.html", ".css", ".js")
    )


def _telegram(every: Sequence[str]) -> list[ChatFile]:
    found = [path for path in every if PurePosixPath(path).name.lower() == "result.json"]
    if found:
        top = min(path.count("/") for path in found)
        return [ChatFile(path, path) for path in found if path.count("/") == top]
    pages: dict[str, list[tuple[int, str]]] = {}
    for path in every:
        page = _PAGE.fullmatch(PurePosixPath(path).name)
        if page:
            pages.setdefault(str(PurePosixPath(path).parent), []).append((int(page[1] or 1), path))
    roots = [folder for folder in pages if not any(_holds(other, folder) for other in pages)]
    return [ChatFile(path, folder) for folder in sorted(roots) for _, path in sorted(pages[folder])]


def _holds(other: str, folder: str) -> bool:
    return other != folder and (other == "." or folder.startswith(other + "/"))


def _meta(every: Sequence[str]) -> list[ChatFile]:
    """The highest number is the oldest part."""
    threads: dict[str, list[tuple[int, str]]] = {}
    for path in every:
        part = _META.fullmatch(PurePosixPath(path).name)
        if part:
            threads.setdefault(str(PurePosixPath(path).parent), []).append((-int(part[1][:9]), path))
    return [ChatFile(path, folder) for folder in sorted(threads) for _, path in sorted(threads[folder])]


def _named(every: Sequence[str]) -> list[ChatFile]:
    for pattern in (_WHATSAPP, _OTHERS):
        found = [path for path in every if pattern.fullmatch(PurePosixPath(path).name)]
        if found:
            top = min(path.count("/") for path in found)
            return [ChatFile(path, path) for path in found if path.count("/") == top]
    return []


class Contents:
    """The files of an export by path, asked as messages name them: relative to the chat's own file."""

    def __init__(self, files: dict[str, tuple[str, int]]) -> None:
        """`files`: path to SHA-256 and size."""
        self._files = files
        self._folded: dict[str, str | None] = {}
        for path in files:
            folded = path.casefold()
            self._folded[folded] = None if folded in self._folded else path
        self.named: set[str] = set()

    @property
    def clashes(self) -> int:
        """How many names differ only in case, so that some systems would have kept only one of them."""
        return sum(path is None for path in self._folded.values())

    def find(self, named: str, beside: str) -> tuple[str, int]:
        """SHA-256 and size of what `named` means in the folder of `beside`; ('', 0) if it is not there.

        Raises ValueError for a path that leaves the export.
        """
        folder = str(PurePosixPath(beside).parent)
        path = safe_path(named)
        if not path:
            raise ValueError("a path that leaves the export")
        # Meta names files from the top of the whole download; all others from the chat's own folder.
        places = [path if folder == "." else f"{folder}/{path}", path]
        places += ["/".join(folder.split("/")[:depth]) + "/" + path for depth in range(1, folder.count("/") + 1)]
        for place in places:
            found = place if place in self._files else self._folded.get(place.casefold())
            if found:
                self.named.add(found)
                return self._files[found]
        return "", 0

    def unnamed(self, chats: Iterable[str]) -> list[str]:
        """Files that no message names, apart from the chats themselves and the pages' furniture."""
        own = self.named | set(chats)
        return [path for path in self._files if path not in own and not is_furniture(path)]
