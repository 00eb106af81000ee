"""Verifies a release of Evidence Vault that was downloaded: who signed it, that nothing was changed, and what is in it.

    python3 packaging/verify_release.py FOLDER --key release.pem [--fingerprint HEX]

FOLDER holds what was published together: SHA256SUMS and its signature, the packages, the bill of materials, the list of contents.
`release.pem` is the signer's public key; its fingerprint must be compared with one that came by another way. Exit status 0 if
everything holds, 1 if anything does not, 2 for wrong use. Python's standard library and `openssl` alone; nothing is
unpacked to the disk, nothing is run.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import lzma
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

SUMS = "SHA256SUMS"
LARGEST = 1 << 30
"""Bytes that one archive may unpack to, and then some: more is refused, not read."""

_LINE = re.compile(r"^([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._+~-]*)$")
_ADDED = re.compile(r"^(share/|evidence-vault-name$|LICENSE$|README\.md$|CHANGELOG\.md$)")
"""What the portable folder has beside the app itself."""


_INSTALLED = re.compile(
    r"^\./usr/(bin/evidence-vault[a-z-]*$|share/(applications|metainfo|icons|doc|evidence-vault)/)"
)
"""Where a .deb of this app puts files beside the app itself."""


class NotHoldingError(Exception):
    """Something does not hold; the text says what, for the person who reads the last line."""


def main(words: list[str] | None = None) -> int:
    """Check everything in order, say each thing that holds, stop at none: every fault is said."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--key", type=Path, required=True, help="the signer's public key, PEM")
    parser.add_argument("--fingerprint", default="", help="SHA-256 of that key, as told by another way")
    wanted = parser.parse_args(words)
    faults = 0
    for what, check in checks(wanted.folder, wanted.key, wanted.fingerprint):
        try:
            print(f"holds   {what}: {check()}", flush=True)
        except (NotHoldingError, OSError, ValueError, KeyError, EOFError, lzma.LZMAError, tarfile.TarError) as fault:
            print(f"FAILS   {what}: {fault or type(fault).__name__}", flush=True)
            faults += 1
    print("Everything holds." if not faults else f"{faults} of these do not hold. Do not install this.")
    return 1 if faults else 0


def checks(folder: Path, key: Path, fingerprint: str) -> Iterator[tuple[str, object]]:
    """What is checked, in order, each as a call that says what it found or raises."""
    yield "the key", lambda: the_key(key, fingerprint)
    yield "the signature of the sums", lambda: signature(folder, key)
    yield "the files beside it", lambda: sums(folder)
    yield "the list of contents", lambda: f"{len(listed(folder))} files in the app"
    for path in sorted(folder.glob("*.deb")):
        yield path.name, lambda path=path: same(listed(folder), deb_files(path), extra=None)
    for path in sorted(folder.glob("*.tar.xz")):
        yield path.name, lambda path=path: same(listed(folder), archive_files(path), extra=_ADDED)
    yield "the bill of materials", lambda: bill(folder)


def the_key(key: Path, fingerprint: str) -> str:
    """The fingerprint of the signer's key: SHA-256 over its DER form (SubjectPublicKeyInfo, RFC 5280 §4.1.2.7)."""
    der = _openssl("pkey", "-pubin", "-in", str(key), "-outform", "DER")
    found = hashlib.sha256(der).hexdigest()
    told = re.sub(r"[\s:-]", "", fingerprint).lower()
    if told and told != found:
        raise NotHoldingError(f"its fingerprint is {found}, not the one you were told")
    return found + ("" if told else "  (compare it with one told by another way)")


def signature(folder: Path, key: Path) -> str:
    """Raises NotHoldingError unless the sums are signed with that key."""
    try:
        _openssl(
            "dgst", "-sha256", "-verify", str(key), "-signature", str(folder / f"{SUMS}.sig"), str(folder / SUMS)
        )
    except NotHoldingError as fault:
        raise NotHoldingError("they were not signed with this key, or were changed since") from fault
    return "made with that key"


def sums(folder: Path) -> str:
    """Every file in the folder is named and as it was; none is missing, none besides."""
    named = {}
    for line in (folder / SUMS).read_text("utf-8").splitlines():
        hit = _LINE.match(line)
        if not hit:
            raise NotHoldingError("a line that is not a sum and a name")
        named[hit[2]] = hit[1]
    there = {path.name for path in folder.iterdir()} - {SUMS, f"{SUMS}.sig"}
    faults = [f"{name} is missing" for name in sorted(named.keys() - there)]
    faults += [f"{name} is not named by the sums" for name in sorted(there - named.keys())]
    faults += [
        f"{name} was changed" for name in sorted(there & named.keys()) if _digest(folder / name) != named[name]
    ]
    kinds = [kind for kind in ("-contents.txt", ".cdx.json") if not any(name.endswith(kind) for name in named)]
    faults += [f"no file ends with {kind}" for kind in kinds]
    if faults:
        raise NotHoldingError("; ".join(faults))
    return f"{len(named)} as they were signed"


def listed(folder: Path) -> dict[str, str]:
    """Name to digest, or to `link TARGET`, of every file of the app."""
    found = {}
    for line in _one(folder, "-contents.txt").read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        if digest == "link":
            name, _, target = name.partition(" -> ")
            digest = f"link {target}"
        if not name or name in found:
            raise NotHoldingError("a line that is no digest and name, or a name twice")
        found[name] = digest
    return found


def same(wanted: dict[str, str], found: dict[str, str], *, extra: re.Pattern[str] | None) -> str:
    """The archive's app holds exactly the listed files."""
    beside = {name for name in found if extra and extra.match(name)}
    faults = [f"{name} is missing" for name in wanted if name not in found]
    faults += [f"{name} is not the listed one" for name in wanted if name in found and found[name] != wanted[name]]
    faults += [f"{name} is in no list" for name in found if name not in wanted and name not in beside]
    if faults:
        raise NotHoldingError("; ".join(faults[:5]) + (f" and {len(faults) - 5} more" if len(faults) > 5 else ""))
    return f"the {len(wanted)} listed files and no other"


def deb_files(path: Path) -> dict[str, str]:
    """The app's files inside a .deb (deb(5): an `ar` archive that holds data.tar.xz)."""
    with path.open("rb") as handle:
        for name, size in _members(handle):
            if name.startswith("data.tar"):
                packed = handle.read(size)
                break
        else:
            raise NotHoldingError("no data.tar in it")
    home = "./usr/lib/evidence-vault/"
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:*") as tar:
        return _files(tar, home, beside=_INSTALLED)


def archive_files(path: Path) -> dict[str, str]:
    """The files of the portable folder."""
    with tarfile.open(path, mode="r:xz") as tar:
        return _files(tar, path.name.removesuffix(".tar.xz") + "/")


def bill(folder: Path) -> str:
    """The bill of materials is CycloneDX, of this version, and the app's page of licences names every part of it."""
    path = _one(folder, ".cdx.json")
    found = json.loads(path.read_text("utf-8"))
    if found.get("bomFormat") != "CycloneDX" or found["metadata"]["component"]["name"] != "evidence-vault":
        raise NotHoldingError("not a CycloneDX bill of this app")
    version = found["metadata"]["component"]["version"]
    others = [one.name for one in folder.iterdir() if one.suffix in {".deb", ".xz"} and f"{version}" not in one.name]
    if others:
        raise NotHoldingError(f"it is of version {version}, and {', '.join(others)} is not")
    named = _licences(folder)
    missing = sorted({one["name"] for one in found["components"]} - named - {"python"})
    if missing:
        raise NotHoldingError(f"the page of licences does not name {', '.join(missing)}")
    return f"{len(found['components'])} parts of version {version}, each with its licence in the app"


def _licences(folder: Path) -> set[str]:
    for path in sorted(folder.glob("*.tar.xz")):
        with tarfile.open(path, mode="r:xz") as tar:
            for member in tar:
                if member.name.endswith("_internal/gui/licences/licences.json") and member.size < 1 << 24:
                    handle = tar.extractfile(member)
                    return {part["name"] for part in json.load(handle)["parts"]} if handle else set()
    raise NotHoldingError("no page of licences in the portable folder")


def _files(tar: tarfile.TarFile, home: str, beside: re.Pattern[str] | None = None) -> dict[str, str]:
    found, total = {}, 0
    for member in tar:
        total += member.size
        if total > LARGEST:
            raise NotHoldingError("it unpacks to more than it may")
        name = member.name.removeprefix(home)
        if member.isdir():
            continue
        if name == member.name:
            if not (beside and beside.match(name)):
                raise NotHoldingError(f"{name} lies where nothing of this app does")
            continue
        if name in found:
            raise NotHoldingError(f"{name} is in it twice")
        handle = tar.extractfile(member) if member.isfile() else None
        found[name] = hashlib.file_digest(handle, "sha256").hexdigest() if handle else f"link {member.linkname}"
    return found


def _members(handle: IO[bytes]) -> Iterator[tuple[str, int]]:
    """Name and size of each member of an `ar` archive; the handle stands at its first byte."""
    if handle.read(8) != b"!<arch>\n":
        raise NotHoldingError("not a .deb")
    while len(header := handle.read(60)) == 60:
        size = int(header[48:58])
        start = handle.tell()
        yield header[:16].decode("ascii").rstrip(" /"), size
        handle.seek(start + size + size % 2)


def _one(folder: Path, ending: str) -> Path:
    found = sorted(path for path in folder.iterdir() if path.name.endswith(ending))
    if len(found) != 1:
        raise NotHoldingError(f"{len(found)} files end with {ending}, and one should")
    return found[0]


def _digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _openssl(*words: str) -> bytes:
    done = subprocess.run(["openssl", *words], capture_output=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise NotHoldingError(
            (done.stderr.decode("utf-8", "replace").strip().splitlines() or ["openssl refused it"])[0]
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
