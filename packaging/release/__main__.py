"""Builds what a person downloads.

    python packaging/release package          everything, into out/package/release (make package)
    python packaging/release twice            the same again in another folder, and the two compared (make package-twice)
    python packaging/release sign KEY.pem     sign the sums with an EC or RSA key, by openssl
    python packaging/release app              the one folder alone, into out/package/app: what Windows and macOS build

Debian and Ubuntu; `app` on Windows and macOS too (untried there).
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import compare  # noqa: E402
import debian  # noqa: E402
import environments  # noqa: E402
import frozen  # noqa: E402

MOST_BYTES = 348_000_000
"""350 MB for what is installed, less the menu's files, icons and papers that the .deb adds."""
TOOLS = {
    "dpkg-deb": "dpkg",
    "readelf": "binutils",
    "strip": "binutils",
    "ldd": "libc-bin",
    "appstreamcli": "appstream",
}
TOOLS |= {"nm": "binutils", "desktop-file-validate": "desktop-file-utils", "openssl": "openssl", "cc": "gcc"}


def main(words: list[str]) -> int:
    """0 if all of it was built (and, for `twice`, is the same)."""
    act = words[0] if words else ""
    if act == "package":
        package(frozen.OUT)
    elif act == "twice":
        return twice()
    elif act == "sign" and len(words) == 2:
        sign(frozen.OUT / "release", words[1])
    elif act == "app":
        app(frozen.OUT)
    else:
        print(__doc__)
        return 2
    return 0


def app(place: Path) -> Path:
    """The built folder, with its list of what is in it."""
    python = environments.ensure("build", python=environments.with_shared_library())
    icons(python, place)
    built = frozen.build(python, place)
    bill = place / f"evidence-vault-{frozen.version()}.cdx.json"
    if sys.platform == "linux":
        words = [str(HERE / "sbom.py"), str(place / "work"), str(built), str(bill)]
        subprocess.run([str(python), "-s", "-P", *words], check=True)
    size = sum(path.stat().st_size for path in built.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"app: {size / 1e6:.1f} MB in {sum(1 for _ in built.rglob('*'))} files", flush=True)
    if size > MOST_BYTES:
        raise SystemExit(f"The built app is larger than {MOST_BYTES / 1e6:.0f} MB.")
    return built


def package(place: Path) -> Path:
    """The release's folder: .deb, archive, bill of materials, list of contents, sums."""
    lacking = sorted({debs for tool, debs in TOOLS.items() if not shutil.which(tool)})
    if lacking:
        raise SystemExit(f"These system packages are missing: {' '.join(lacking)}")
    started = time.monotonic()
    debian.check_menu_files(place)
    built = app(place)
    release = place / "release"
    shutil.rmtree(release, ignore_errors=True)
    release.mkdir(parents=True)
    made = [debian.make_deb(built, release, place / "icons"), debian.make_archive(built, release)]
    name = f"evidence-vault-{frozen.version()}"
    shutil.copyfile(place / f"{name}.cdx.json", release / f"{name}.cdx.json")
    (release / f"{name}-contents.txt").write_text(contents(built), "utf-8")
    sums = "".join(f"{_digest(path)}  {path.name}\n" for path in sorted(release.iterdir()))
    (release / "SHA256SUMS").write_text(sums, "utf-8")
    for path in made:
        print(f"{path.name}: {path.stat().st_size / 1024**2:.0f} MiB")
    print(f"{release} in {time.monotonic() - started:.0f} s", flush=True)
    return release


def contents(built: Path) -> str:
    """One line for every file of the built folder, in order: SHA-256 and name; a link's line is `link`, name, target."""
    lines = []
    for path in sorted(built.rglob("*"), key=lambda one: one.relative_to(built).as_posix()):
        name = path.relative_to(built).as_posix()
        if path.is_symlink():
            lines.append(f"link  {name} -> {path.readlink()}")
        elif path.is_file():
            lines.append(f"{_digest(path)}  {name}")
    return "\n".join(lines) + "\n"


def icons(python: Path, place: Path) -> None:
    """The icons in the sizes that menus ask for, and as one file for Windows and for macOS."""
    subprocess.run([str(python), "-s", "-P", str(HERE / "icons.py"), str(place / "icons")], check=True)


def twice() -> int:
    """Build twice, in two folders, and say every difference. 0 if there is none."""
    first = package(frozen.OUT)
    second = package(frozen.OUT.with_name("package-again"))
    found = compare.differences(first, second)
    print("\n".join(found) if found else "The two builds are the same, byte for byte.")
    return 1 if found else 0


def sign(release: Path, key: str) -> None:
    """SHA256SUMS.sig over SHA256SUMS; who checks it needs the public half only."""
    sums = release / "SHA256SUMS"
    words = ["openssl", "dgst", "-sha256", "-sign", key, "-out", str(release / "SHA256SUMS.sig"), str(sums)]
    subprocess.run(words, check=True)


def _digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
