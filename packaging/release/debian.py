"""Makes the .deb and the portable archive from a built folder. Neither holds a date but the release's own.

Standard library, and `dpkg-deb` for the .deb.
"""

from __future__ import annotations

import gzip
import lzma
import os
import shutil
import subprocess
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

import frozen
import needs

ROOT = frozen.ROOT
LINUX = ROOT / "packaging/linux"
IDS = ("org.evidencevault.EvidenceVault", "household-papers")
SIZES = (48, 128, 256)
CONTROL = """\
Package: evidence-vault
Version: {version}
Architecture: {architecture}
Maintainer: The Evidence Vault authors <nobody@evidencevault.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: tesseract-ocr-eng, tesseract-ocr-chi-sim, tesseract-ocr-chi-tra, tesseract-ocr-kor, chromium | google-chrome-stable
Section: misc
Priority: optional
Description: encrypted vault for digital evidence of online abuse
 Keeps files, web pages, chat exports and what happened in a locally encrypted
 vault, records every act in a custody log that shows any later change, and
 writes signed reports and packages that a lawyer can check with other tools.
 .
 The menu entry can have a neutral name: see evidence-vault-name.
"""

COPYRIGHT = """\
Evidence Vault
Copyright (C) The Evidence Vault authors
Licence: Apache-2.0; on Debian systems its text is in /usr/share/common-licenses/Apache-2.0.

What it is built with, with every licence word for word: in the window, Settings, 'Programs and fonts inside';
in /usr/lib/evidence-vault/_internal/gui/licences/licences.json; and in the release's bill of materials.
"""
CHANGES = """\
evidence-vault ({version}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md.gz.

 -- The Evidence Vault authors <nobody@evidencevault.invalid>  {day}
"""


def make_deb(app: Path, place: Path, icons: Path) -> Path:
    """The .deb of the built folder `app`, written into `place`. Raises CalledProcessError."""
    tree = place / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr/lib/evidence-vault"
    shutil.copytree(app, home, symlinks=True)
    _programs(tree)
    share = tree / "usr/share"
    _menu(share, icons)
    _papers(share)
    _control(tree, home)
    _settle(tree)
    made = place / f"evidence-vault_{frozen.version()}_{_architecture()}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--threads-max=2", "--build", str(tree), str(made)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **_clock()})
    shutil.rmtree(tree)
    return made


def make_archive(app: Path, place: Path) -> Path:
    """The portable folder as .tar.xz in `place`: unpack it anywhere, start `evidence-vault-window` in it."""
    name = f"evidence-vault-{frozen.version()}-linux-{_machine()}"
    tree = place / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(app, tree, symlinks=True)
    for one in IDS:
        _filled(LINUX / f"{one}.desktop", tree / f"share/{one}.desktop", "evidence-vault-window")
        shutil.copyfile(LINUX / f"{one}.svg", tree / f"share/{one}.svg")
    _name_program(tree / "evidence-vault-name", "share", "evidence-vault-window")
    for paper in ("LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copyfile(ROOT / paper, tree / paper)
    _settle(tree)
    made = place / f"{name}.tar.xz"
    # One thread and a fixed preset: the same bytes every time. Low, since minutes more save a tenth.
    with (
        lzma.open(made, "wb", preset=2) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in _in_order(tree):
            tar.add(path, arcname=f"{name}/{path.relative_to(tree)}", recursive=False, filter=_nobody)
    shutil.rmtree(tree)
    return made


def check_menu_files(place: Path) -> None:
    """Hold the menu entries and the metadata against the standards' own checkers. Raises CalledProcessError."""
    folder = place / "menu"
    shutil.rmtree(folder, ignore_errors=True)
    for one in IDS:
        _filled(LINUX / f"{one}.desktop", folder / f"{one}.desktop")
        subprocess.run(["desktop-file-validate", str(folder / f"{one}.desktop")], check=True)
    _filled(LINUX / f"{IDS[0]}.metainfo.xml", folder / f"{IDS[0]}.metainfo.xml")
    words = [
        "appstreamcli",
        "validate",
        "--no-net",
        "--pedantic",
        "--explain",
        str(folder / f"{IDS[0]}.metainfo.xml"),
    ]
    subprocess.run(words, check=True)


def _programs(tree: Path) -> None:
    programs = tree / "usr/bin"
    programs.mkdir(parents=True)
    for name in ("evidence-vault", "evidence-vault-window"):
        (programs / name).symlink_to(
            f"../lib/evidence-vault/{name}"
        )  # found again by its own name, whatever it points at
    _name_program(programs / "evidence-vault-name", "/usr/share/evidence-vault", "/usr/bin/evidence-vault-window")


def _name_program(path: Path, share: str, program: str) -> None:
    text = (LINUX / "evidence-vault-name").read_text("utf-8")
    path.write_text(text.replace("@SHARE@", share).replace("@BIN@", program), "utf-8")
    path.chmod(0o755)


def _menu(share: Path, icons: Path) -> None:
    """What the menu shows, and beside it the neutral entry that a person may choose."""
    main = IDS[0]
    _filled(LINUX / f"{main}.desktop", share / f"applications/{main}.desktop")
    _filled(LINUX / f"{main}.metainfo.xml", share / f"metainfo/{main}.metainfo.xml")
    for one in IDS:
        _filled(LINUX / f"{one}.desktop", share / f"evidence-vault/{one}.desktop")
        shutil.copyfile(LINUX / f"{one}.svg", share / f"evidence-vault/{one}.svg")
        scalable = share / f"icons/hicolor/scalable/apps/{one}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / f"{one}.svg", scalable)
        for size in SIZES:
            sized = share / f"icons/hicolor/{size}x{size}/apps/{one}.png"
            sized.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(icons / f"{one}-{size}.png", sized)
    shutil.copyfile(LINUX / "apparmor", share / "evidence-vault/apparmor")


def _filled(source: Path, target: Path, program: str = "/usr/bin/evidence-vault-window") -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    day = time.strftime("%Y-%m-%d", time.gmtime(frozen.epoch()))
    text = source.read_text("utf-8").replace("@VERSION@", frozen.version()).replace("@DATE@", day)
    target.write_text(text.replace("@BIN@", program), "utf-8")


def _papers(share: Path) -> None:
    """What Debian's policy wants of every package (§12.1, §12.5, §12.7), and what lintian may pass over, with reasons."""
    folder = share / "doc/evidence-vault"
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(COPYRIGHT, "utf-8")
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(frozen.epoch()))
    _packed(folder / "changelog.gz", CHANGES.format(version=frozen.version(), day=day))
    _packed(folder / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    manual = share / "man/man1"
    _filled(LINUX / "evidence-vault.1", manual / "evidence-vault.1")
    _packed(manual / "evidence-vault.1.gz", (manual / "evidence-vault.1").read_text("utf-8"))
    (manual / "evidence-vault.1").unlink()
    for name in ("evidence-vault-window", "evidence-vault-name"):
        (manual / f"{name}.1.gz").symlink_to("evidence-vault.1.gz")
    overrides = share / "lintian/overrides/evidence-vault"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)


def _packed(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _control(tree: Path, home: Path) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    facts = {
        "version": frozen.version(),
        "architecture": _architecture(),
        "size": size,
        "depends": needs.depends(home),
    }
    (control / "control").write_text(CONTROL.format(**facts), "utf-8")
    for script in ("postinst", "postrm"):
        shutil.copyfile(LINUX / script, control / script)
        (control / script).chmod(0o755)


def _settle(tree: Path) -> None:
    """One mode and one time for everything, whatever the builder's umask and clock."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (frozen.epoch(), frozen.epoch()), follow_symlinks=False)
            continue
        library = ".so" in path.suffixes
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and not library)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (frozen.epoch(), frozen.epoch()))


def _in_order(tree: Path) -> Iterator[Path]:
    yield from sorted(tree.rglob("*"), key=lambda path: path.relative_to(tree).as_posix())


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = frozen.epoch()
    return entry


def _clock() -> dict[str, str]:
    return {"SOURCE_DATE_EPOCH": str(frozen.epoch())}


def _machine() -> str:
    return os.uname().machine


def _architecture() -> str:
    words = ["dpkg", "--print-architecture"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()
