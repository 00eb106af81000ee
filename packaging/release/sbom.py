"""Writes the software bill of materials of a built app: CycloneDX 1.6 JSON, checked against the schema.

    python sbom.py WORK BUILT OUT.cdx.json      run in the environment `build` by `make package`

What is in it is read from what PyInstaller did (its tables of contents in WORK), not from the lock: a package that was left out
is not named, and one that came in unasked is.
"""

from __future__ import annotations

import ast
import datetime
import importlib.metadata
import json
import re
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import frozen
import licences
import needs
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from within import WITHIN, Work

_VERSION = SchemaVersion.V1_6
_LICENCE = LicenseFactory()


def shipped(work: Path) -> list[importlib.metadata.Distribution]:
    """The installed packages of which any file was put into the app, by name."""
    sources = set(_sources(work))
    found = {}
    for one in importlib.metadata.distributions():
        files = (path.locate() for path in one.files or [] if ".dist-info" not in path.parts[0])
        if any(str(path) in sources for path in files):
            found[_normal(one.metadata["Name"])] = one
    return [found[name] for name in sorted(found) if name not in {"pyinstaller", "pyinstaller-hooks-contrib"}]


def _sources(work: Path) -> Iterator[str]:
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        for entry in _entries(ast.literal_eval(next(work.rglob(name)).read_text("utf-8"))):
            yield str(Path(entry[1]))


def _entries(value: object) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, tuple) and len(value) == 3 and all(isinstance(part, str) for part in value):
        yield value
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _entries(part)


def make(work: Path, built: Path) -> Bom:
    """The whole bill. Its serial number comes from its contents, so that the same build has the same one."""
    bom = Bom()
    bom.metadata.component = app = _component(
        "evidence-vault", frozen.version(), "Apache-2.0", ComponentType.APPLICATION
    )
    bom.metadata.timestamp = datetime.datetime.fromtimestamp(frozen.epoch(), datetime.UTC)
    for one in shipped(work):
        name = _normal(one.metadata["Name"])
        made = _component(name, one.version, licences.licence(name, one.metadata), purl=("pypi", name))
        parts = {part for part in WITHIN.get(name, ()) if not _replaced(part, work)}
        made.components.update(_component(part.name, "", part.licence, parent=name) for part in parts)
        bom.components.add(made)
    for package in needs.brought(built):
        bom.components.add(_component(package.name, package.version, "", purl=("deb", package.name)))
    python = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    bom.components.add(_component("python", python, "PSF-2.0"))
    bom.register_dependency(app, bom.components)
    names = "\n".join(sorted(f"{one.name} {one.version}" for one in bom.components))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"evidence-vault {frozen.version()} {frozen.epoch()}\n{names}")
    return bom


def _replaced(part: Work, work: Path) -> bool:
    """Whether a stand-in of ours lies in its place, or nothing: then none of it is shipped (stand_ins.py)."""
    gone = (work / "stand-ins.txt").read_text("utf-8").split()
    return bool(part.library) and any(name.startswith(f"{part.library}-") for name in gone)


def _component(
    name: str,
    version: str,
    terms: str,
    kind: ComponentType = ComponentType.LIBRARY,
    *,
    purl: tuple[str, str] | None = None,
    parent: str = "",
) -> Component:
    space = "debian" if purl and purl[0] == "deb" else None
    return Component(
        name=name,
        version=version or None,
        type=kind,
        bom_ref=f"{parent + '/' if parent else ''}{purl[0] if purl else 'work'}:{name}@{version}",
        licenses=[_LICENCE.make_from_string(terms)] if terms else [],
        purl=PackageURL(type=purl[0], namespace=space, name=name, version=version) if purl else None,
    )


def write(bom: Bom, path: Path) -> None:
    """As JSON in one order. Raises ValueError if the schema does not accept it."""
    text = make_outputter(bom, OutputFormat.JSON, _VERSION).output_as_string(indent=1)
    problem = JsonStrictValidator(_VERSION).validate_str(text)
    if problem:
        raise ValueError(f"not CycloneDX {_VERSION.to_version()}: {problem}")
    path.write_text(json.dumps(json.loads(text), indent=1, sort_keys=True) + "\n", "utf-8")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    """Write the bill, and the built app's own page of licences from the same list."""
    work, built, out = map(Path, sys.argv[1:])
    bom = make(work, built)
    write(bom, out)
    shipped_here = {(one.name, "") for one in bom.components}
    shipped_here |= {(part.name, f"inside {one.name}") for one in bom.components for part in one.components}
    page = "inside START-HERE.html"
    found = licences.collect()
    kept = [
        one
        for one in found["parts"]
        if {(one["name"], ""), (one["name"], one["about"])} & shipped_here or one["about"].startswith(page)
    ]
    texts = {name: text for name, text in found["texts"].items() if any(name in one["texts"] for one in kept)}
    shown = licences.with_system({"format": 1, "parts": kept, "texts": texts}, needs.brought(built))
    licences.write(shown, built / "_internal/gui/licences/licences.json")
    lacking = {name for name, _ in shipped_here} - {one["name"] for one in shown["parts"]} - {"python"}
    if lacking:
        raise LookupError(f"in the built app, and not on its page of licences: {', '.join(sorted(lacking))}")
    print(f"{out.name}: {len(bom.components)} components")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
