"""Writes gui/licences/licences.json: whose work is in the app and under which terms, fonts included, with the texts.

    python packaging/release/licences.py          write it anew (make licences)

From the lock and the packages installed beside this interpreter. The window shows it on one page, from a checkout too. A built
app has more in it (Python, the system's libraries): `with_system` adds those. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from needs import SystemPackage
from within import NOT_NAMED, SAME_TERMS, TEXTS, WITHIN, Work

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "gui/licences/licences.json"
PAGE = ROOT / "exporters/package/page"
_NAMES = re.compile(r"(licen[sc]e|copying|notice|ofl)", re.IGNORECASE)
Part = dict[str, Any]


class Texts:
    """Every text once, under the beginning of its SHA-256."""

    def __init__(self, known: dict[str, str] | None = None) -> None:
        self.known: dict[str, str] = dict(known or {})

    def add(self, text: str) -> str:
        """The name of `text`."""
        text = "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip().splitlines())
        name = hashlib.sha256(text.encode()).hexdigest()[:16]
        self.known[name] = text
        return name


def locked(name: str = "run") -> list[str]:
    """Names of the lock's packages, in its order."""
    text = (ROOT / f"packaging/lock/{name}.txt").read_text("utf-8")
    return list(dict.fromkeys(re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE)))


def collect() -> dict[str, Any]:
    """The whole of it, for what a checkout runs with on this kind of system."""
    texts = Texts()
    parts = [part for name in locked() for part in _package(name, texts)]
    parts += _page(texts)
    return {"format": 1, "parts": parts, "texts": dict(sorted(texts.known.items()))}


def with_system(found: dict[str, Any], packages: Iterable[SystemPackage]) -> dict[str, Any]:
    """`found` and, besides, what a build took from the building system. Raises OSError if a copyright file is not there."""
    texts = Texts(found["texts"])
    parts = list(found["parts"])
    for one in packages:
        text = Path(f"/usr/share/doc/{one.name}/copyright").read_text("utf-8", "replace")
        about = f"from Debian's {one.source} {one.version}"
        parts.append(_part(one.name, one.version, "see its text", about, [texts.add(text)]))
    return {**found, "parts": parts, "texts": dict(sorted(texts.known.items()))}


def write(found: dict[str, Any], path: Path = FILE) -> None:
    """As JSON that reads well in a difference."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


def _package(name: str, texts: Texts) -> list[Part]:
    try:
        found = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return []  # for another kind of system
    files = [path for path in found.files or [] if _is_terms(path)]
    named = [texts.add(path.locate().read_text("utf-8", "replace")) for path in files]
    terms = licence(name, found.metadata)
    named = list(dict.fromkeys(named)) or _common(terms, texts)
    about = found.metadata.get("Summary") or ""
    parts = [_part(name, found.version, terms, about, named)]
    seen = set()
    for work in WITHIN.get(name, ()):
        if work.name not in seen:
            seen.add(work.name)
            parts.append(_part(work.name, "", work.licence, f"inside {name}", _of_work(work, texts) or named))
    return parts


def licence(name: str, metadata: importlib.metadata.PackageMetadata) -> str:
    """An SPDX expression, from the metadata or from our table. Raises KeyError where neither says."""
    if name in NOT_NAMED:
        return NOT_NAMED[name]
    said = metadata.get("License-Expression") or metadata.get("License") or ""
    return said if said and len(said) < 70 else NOT_NAMED[name]


def _page(texts: Texts) -> list[Part]:
    """What is built into START-HERE.html. Empty where its packages are not installed; then the last list is kept."""
    lock = json.loads((PAGE / "package-lock.json").read_text("utf-8"))["packages"]
    parts = []
    for place, facts in lock.items():
        if place and not facts.get("dev") and not facts.get("optional"):
            folder = PAGE / place
            files = sorted(path for path in folder.iterdir() if _NAMES.search(path.name))
            named = [texts.add(path.read_text("utf-8", "replace")) for path in files]
            about = "inside START-HERE.html, the page in a package"
            name = place.removeprefix("node_modules/")
            parts.append(_part(name, facts["version"], facts["license"], about, named))
    return parts


def _part(name: str, version: str, terms: str, about: str, texts: list[str]) -> Part:
    return {"name": name, "version": version, "licence": terms, "about": about, "texts": texts}


def _is_terms(path: importlib.metadata.PackagePath) -> bool:
    inside = "licenses" in path.parts and path.parts[0].endswith(".dist-info")
    return (inside or bool(_NAMES.search(path.name))) and path.suffix not in {".py", ".pyc"}


def _of_work(work: Work, texts: Texts) -> list[str]:
    named = _common(work.licence, texts)
    if work.name in TEXTS:
        named.insert(0, texts.add(Path(f"/usr/share/doc/{TEXTS[work.name]}/copyright").read_text("utf-8", "replace")))
    return named


def _common(terms: str, texts: Texts) -> list[str]:
    """The texts of an SPDX expression, as far as Debian keeps them for all."""
    known = [SAME_TERMS[word] for word in re.findall(r"[A-Za-z0-9.-]+", terms) if word in SAME_TERMS]
    return [texts.add(Path(f"/usr/share/common-licenses/{name}").read_text("utf-8")) for name in known]


if __name__ == "__main__":
    write(collect())
    print(f"{FILE.relative_to(ROOT)}: {len(json.loads(FILE.read_text('utf-8'))['parts'])} works")
