# ruff: noqa: E501 - a table of damages, one a line
"""A release is checked by packaging/verify_release.py: a good one holds, and each damage is named. And what goes into the built app."""

from __future__ import annotations

import hashlib
import importlib
import io
import json
import re
import shutil
import signal
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
needs_openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
LICENCES = "_internal/gui/licences/licences.json"
APP = {"evidence-vault-window": b"\x7fELF the program", "_internal/base_library.zip": b"modules", LICENCES: b""}
NAME = "evidence-vault-1.2.3"


def _module(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.syspath_prepend(str(PACKAGING / "release"))
    return importlib.import_module(name)


@pytest.fixture(name="verify")
def _verify(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _module("verify_release", monkeypatch)  # type: ignore[no-any-return]


def tar_of(files: dict[str, bytes], home: str, link: str = "evidence-vault") -> bytes:
    """As .tar.xz: the files below `home`, and a link."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:xz", preset=0) as tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(name if name.startswith("./") else f"{home}{name}")
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
        entry = tarfile.TarInfo(f"{home}{link}")
        entry.type, entry.linkname = tarfile.SYMTYPE, "evidence-vault-window"
        tar.addfile(entry)
    return held.getvalue()


def deb_of(data: bytes) -> bytes:
    """An `ar` archive as deb(5) describes it."""
    parts = [("debian-binary", b"2.0\n"), ("control.tar.xz", b"odd"), ("data.tar.xz", data)]
    made = b"!<arch>\n"
    for name, held in parts:
        made += (
            f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(held):<10}`\n".encode() + held + b"\n" * (len(held) % 2)
        )
    return made


class Release:
    """A small release with its key."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.key, self.secret = folder / "release", folder / "release.pem", folder / "secret.pem"
        self.folder.mkdir(parents=True)
        self.openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", str(self.secret))
        self.openssl("pkey", "-in", str(self.secret), "-pubout", "-out", str(self.key))
        self.app = {**APP, LICENCES: json.dumps({"parts": [{"name": "rich"}]}).encode()}
        bill = {
            "bomFormat": "CycloneDX",
            "metadata": {"component": {"name": "evidence-vault", "version": "1.2.3"}},
            "components": [{"name": "rich"}, {"name": "python"}],
        }
        self.write(".cdx.json", json.dumps(bill).encode())
        self.write("-contents.txt", self.listed().encode())
        self.write("-linux-x86_64.tar.xz", tar_of({**self.app, "LICENSE": b"terms"}, f"{NAME}-linux-x86_64/"))
        menu = {"./usr/share/applications/x.desktop": b"menu", "./usr/bin/evidence-vault": b"link"}
        self.put("evidence-vault_1.2.3_amd64.deb", deb_of(tar_of({**self.app, **menu}, "./usr/lib/evidence-vault/")))
        self.sign()

    def openssl(self, *words: str) -> None:
        subprocess.run(["openssl", *words], check=True, capture_output=True)

    def listed(self) -> str:
        lines = [f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in sorted(self.app.items())]
        return "\n".join([*lines, "link  evidence-vault -> evidence-vault-window"]) + "\n"

    def write(self, ending: str, data: bytes) -> None:
        self.put(NAME + ending, data)

    def put(self, name: str, data: bytes) -> None:
        (self.folder / name).write_bytes(data)

    def sign(self) -> None:
        """The sums of what lies there now, and the signature."""
        files = sorted(one for one in self.folder.iterdir() if not one.name.startswith("SHA256SUMS"))
        sums = "".join(f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in files)
        self.put("SHA256SUMS", sums.encode())
        there = str(self.folder / "SHA256SUMS")
        self.openssl("dgst", "-sha256", "-sign", str(self.secret), "-out", there + ".sig", there)

    def deb(self, files: dict[str, bytes], home: str = "./usr/lib/evidence-vault/") -> None:
        """Another .deb, signed by the same key: what somebody with the key, or before signing, could have done."""
        self.put("evidence-vault_1.2.3_amd64.deb", deb_of(tar_of(files, home)))
        self.sign()

    def archive(self, files: dict[str, bytes], **more: str) -> None:
        """Another archive, signed."""
        self.write("-linux-x86_64.tar.xz", tar_of(files, f"{NAME}-linux-x86_64/", **more))
        self.sign()


@pytest.fixture(name="release")
def _release(tmp_path: Path) -> Release:
    return Release(tmp_path)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


@needs_openssl
def test_a_good_release_holds(verify: Any, release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    der = subprocess.run(
        ["openssl", "pkey", "-pubin", "-in", release.key, "-outform", "DER"], capture_output=True, check=True
    )
    told = hashlib.sha256(der.stdout).hexdigest()
    spaced = " ".join(told[at : at + 4] for at in range(0, 64, 4)).upper()
    assert verify.main([str(release.folder), "--key", str(release.key), "--fingerprint", spaced]) == 0
    said = capsys.readouterr().out
    assert said.count("holds   ") == 7
    assert "Everything holds." in said


def _other_key(release: Release) -> None:
    release.openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", str(release.secret))
    release.sign()


def _more_in_deb(release: Release, name: str) -> None:
    release.deb({**release.app, name: b"more"})


def _another_bill(release: Release, **more: Any) -> None:
    path = release.folder / f"{NAME}.cdx.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **more}), "utf-8")
    release.sign()


DAMAGES: dict[str, tuple[Callable[[Release], object], str]] = {
    "the sums changed": (lambda one: flip(one.folder / "SHA256SUMS"), "not signed with this key"),
    "the signature changed": (lambda one: flip(one.folder / "SHA256SUMS.sig"), "not signed with this key"),
    "no signature": (lambda one: (one.folder / "SHA256SUMS.sig").unlink(), "not signed with this key"),
    "signed with another key": (_other_key, "not signed with this key"),
    "the deb flipped": (lambda one: flip(one.folder / "evidence-vault_1.2.3_amd64.deb"), "amd64.deb was changed"),
    "a file missing": (lambda one: (one.folder / f"{NAME}-linux-x86_64.tar.xz").unlink(), "tar.xz is missing"),
    "a file too many": (lambda one: one.put("extra.sh", b"rm"), "extra.sh is not named"),
    "a program exchanged in the deb": (
        lambda one: one.deb({**one.app, "evidence-vault-window": b"other"}), "evidence-vault-window is not the listed one"),
    "a module missing in the deb": (
        lambda one: one.deb({name: data for name, data in one.app.items() if "base" not in name}), "base_library.zip is missing"),
    "a module more in the deb": (lambda one: _more_in_deb(one, "_internal/sitecustomize.py"), "sitecustomize.py is in no list"),
    "a file elsewhere on the system": (lambda one: _more_in_deb(one, "./etc/cron.d/x"), "where nothing of this app does"),
    "a program beside the commands": (lambda one: _more_in_deb(one, "./usr/bin/ls"), "where nothing of this app does"),
    "a file twice in the archive": (lambda one: one.archive(one.app, link="evidence-vault-window"), "is in it twice"),
    "a link to elsewhere": (lambda one: one.archive(one.app, link="_internal/more"), "evidence-vault is missing"),
    "not an archive": (lambda one: (one.write("-linux-x86_64.tar.xz", b"no"), one.sign()), "tar.xz"),
    "a bill of another version": (
        lambda one: _another_bill(one, metadata={"component": {"name": "evidence-vault", "version": "9"}}), "of version 9"),
    "a part without its licence": (lambda one: _another_bill(one, components=[{"name": "unheard-of"}]), "does not name unheard-of"),
}  # fmt: skip


@needs_openssl
@pytest.mark.parametrize("damage", list(DAMAGES))
def test_each_damage_is_named(damage: str, verify: Any, release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    do, named = DAMAGES[damage]
    do(release)
    assert verify.main([str(release.folder), "--key", str(release.key)]) == 1
    said = capsys.readouterr().out
    assert any(line.startswith("FAILS") and named in line for line in said.splitlines()), said
    assert "Do not install this." in said


@needs_openssl
def test_a_key_that_is_not_the_told_one(verify: Any, release: Release, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main([str(release.folder), "--key", str(release.key), "--fingerprint", "00" * 32]) == 1
    assert "not the one you were told" in capsys.readouterr().out


def test_what_is_left_out_of_the_app_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What we ship by name is wanted; what the children are named as exists."""
    unneeded = _module("unneeded", monkeypatch)
    for name in ("gui/translations/evidence_vault_zh_CN.qm", "PySide6/Qt/translations/qtbase_ko.qm", LICENCES,
                 "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
                 "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so"):  # fmt: skip
        assert unneeded.wanted_file(name), name
    for name in ("PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/qml/x", "libtesseract.so.5", "pip/__init__.py"):
        assert not unneeded.wanted_file(name), name
    assert unneeded.wanted_module("gui.screens.unlock")
    assert not unneeded.wanted_module("gui.translations.build")


LINKED = {
    "libav-1.so": "extern int told_global_init(void); extern int told_work(void); extern int told_level;"
    "int begin(void) { return told_global_init(); } int work(void) { return told_work() + told_level; }",
    "libgnutls-1.so": "extern int deep(void); int told_level = 3;"
    "int told_global_init(void) { return 7; } int told_work(void) { return deep(); } int told_more(void) { return 1; }",
    "libgmp-1.so": "int deep(void) { return 5; }",
}


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("cc"), reason="builds libraries with a C compiler")
def test_a_stand_in_loads_and_ends_whoever_calls_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has what is asked for and no more; what only the original needed is gone; what every start calls says "done"."""
    stand_ins = _module("stand_ins", monkeypatch)
    monkeypatch.setattr(stand_ins, "NAMES", ("gnutls",))
    monkeypatch.setattr(stand_ins, "_QUIET", re.compile("told_global_init"))
    libraries, modules = tmp_path / "av.libs", tmp_path / "av"
    for folder in (libraries, modules):
        folder.mkdir()
    for folder, name, *below in (
        (libraries, "libgmp-1.so"), (libraries, "libgnutls-1.so", "libgmp-1.so"),
        (libraries, "libav-1.so", "libgnutls-1.so"), (modules, "_core.so", "libav-1.so"),
    ):  # fmt: skip
        fixed = ["-shared", "-fPIC", f"-Wl,-soname,{name}", f"-L{libraries}", f"-Wl,-rpath,{libraries}"]
        words = [
            "cc",
            "-x",
            "c",
            "-",
            *fixed,
            "-Wl,--no-as-needed",
            "-o",
            str(folder / name),
            *(f"-l:{one}" for one in below),
        ]
        subprocess.run(words, input=LINKED.get(name, "int core;"), text=True, check=True)

    def called(name: str) -> int:
        code = f"import ctypes, sys; sys.exit(ctypes.CDLL({str(libraries / 'libav-1.so')!r}).{name}())"
        return subprocess.run([sys.executable, "-I", "-c", code], check=False, capture_output=True).returncode

    assert (called("begin"), called("work")) == (7, 8)
    assert stand_ins.replace(libraries, modules) == ["libgmp-1.so", "libgnutls-1.so"]
    assert sorted(path.name for path in libraries.iterdir()) == ["libav-1.so", "libgnutls-1.so"]
    assert called("begin") == 0
    assert called("work") in {-signal.SIGILL, -signal.SIGTRAP}


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_neutral_name_is_chosen_and_taken_back(tmp_path: Path) -> None:
    """As in the portable folder, whose path holds what a menu entry must quote."""
    place, home = tmp_path / "a folder 100%", tmp_path / "home"
    (place / "share").mkdir(parents=True)
    for one in ("org.evidencevault.EvidenceVault", "household-papers"):
        for ending in ("desktop", "svg"):
            shutil.copyfile(PACKAGING / f"linux/{one}.{ending}", place / f"share/{one}.{ending}")
    text = (PACKAGING / "linux/evidence-vault-name").read_text("utf-8")
    program = place / "evidence-vault-name"
    program.write_text(text.replace("@SHARE@", "share").replace("@BIN@", "evidence-vault-window"), "utf-8")
    menu = home / ".local/share/applications"

    def choose(word: str) -> None:
        subprocess.run(
            ["sh", program, word], check=True, env={"HOME": str(home), "PATH": "/usr/bin:/bin"}, capture_output=True
        )

    choose("neutral")
    entry = (menu / "household-papers.desktop").read_text("utf-8")
    assert "Name=Household Papers" in entry
    assert f'Exec="{tmp_path}/a folder 100%%/evidence-vault-window"' in entry
    assert "evidence" not in entry.lower().replace(str(tmp_path).lower(), "").replace("evidence-vault-window", "")
    assert "Hidden=true" in (menu / "org.evidencevault.EvidenceVault.desktop").read_text("utf-8")
    choose("plain")
    assert [one.name for one in menu.glob("*.desktop")] == ["org.evidencevault.EvidenceVault.desktop"]
    assert "Name=Evidence Vault" in (menu / "org.evidencevault.EvidenceVault.desktop").read_text("utf-8")
    choose("none")
    assert not list(menu.glob("*.desktop"))
