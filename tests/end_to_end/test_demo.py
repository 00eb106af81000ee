"""The demonstration that runs where there is no screen: its steps with a runner of the test's own, then for real."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from evidence_vault.sample import sample_description, sample_files

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "demo.py"


@pytest.fixture(name="demo")
def _demo(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("demo_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setitem(sys.modules, "demo_under_test", module)
    spec.loader.exec_module(module)
    return module


class Recorder:
    """Keeps what would have been run; the step whose words begin with `failing` ends with `status`."""

    def __init__(self, failing: str = "", status: int = 1) -> None:
        self.ran: list[tuple[tuple[str, ...], Path | None]] = []
        self._failing, self._status = failing, status

    def __call__(self, words: Sequence[str], secret: Path | None) -> int:
        self.ran.append((tuple(words), secret))
        return self._status if words[0] == self._failing else 0


def test_the_whole_job_is_done_in_order(demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recorder, folder = Recorder(), tmp_path / "demo"
    assert demo.main([str(folder)], recorder) == 0
    verbs = [words[0] for words, _ in recorder.ran]
    assert verbs == [
        *("init", "case", "add", "add", "add", "add", "add", "link", "link", "incident", "record", "list", "verify"),
        *("report", "report", "export", "export", "verify", "verify", "verify", "verify"),
    ]
    added = [Path(words[2]) for words, _ in recorder.ran if words[0] == "add"]
    assert [path.name for path in added] == [name for name, _ in sample_files()]
    assert all(path.is_file() for path in added)
    said = capsys.readouterr().out
    assert said.count("$ evidence-vault ") == len(recorder.ran)
    for path in (
        "sample-report-en.pdf",
        "sample-report-zh-Hans.pdf",
        "sample-package-clear.zip",
        "demo-passphrase.txt",
    ):
        assert str(folder / path) in said


def test_the_passphrase_is_in_no_argument_and_not_shown(
    demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recorder, folder = Recorder(), tmp_path / "demo"
    demo.main([str(folder)], recorder)
    written = folder / "demo-passphrase.txt"
    passphrase = written.read_text(encoding="ascii").strip()
    assert len(passphrase) >= 30
    assert passphrase not in capsys.readouterr().out
    assert not [words for words, _ in recorder.ran if passphrase in " ".join(words)]
    if os.name == "posix":
        assert stat.S_IMODE(written.stat().st_mode) == 0o600


@pytest.mark.parametrize("failing", ["init", "add", "report", "export", "verify"])
def test_a_step_that_fails_ends_it_with_a_failure(demo: ModuleType, tmp_path: Path, failing: str) -> None:
    recorder = Recorder(failing)
    assert demo.main([str(tmp_path / "demo")], recorder) == 1
    assert recorder.ran[-1][0][0] == failing


def test_an_existing_folder_is_not_touched(demo: ModuleType, tmp_path: Path) -> None:
    recorder = Recorder()
    assert demo.main([str(tmp_path)], recorder) == 2
    assert recorder.ran == []
    assert list(tmp_path.iterdir()) == []


def test_the_descriptor_carries_the_passphrase(
    demo: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The same call as for real, with a package of the test's own in place of the command line."""
    if os.name == "nt":
        pytest.skip("descriptors are not handed down on Windows")
    package = tmp_path / "evidence_vault"
    package.mkdir()
    (package / "__init__.py").write_text("")
    reads = "import os, sys\nfd = int(sys.argv[sys.argv.index('--passphrase-fd') + 1])\n"
    (package / "__main__.py").write_text(reads + "print(os.read(fd, 99))\nsys.exit(7)\n")
    secret = tmp_path / "secret.txt"
    secret.write_text("spoken\n")
    monkeypatch.setattr(demo, "ROOT", tmp_path)
    assert demo.command_line(["list"], secret) == 7
    assert "b'spoken\\n'" in capfd.readouterr().out


@pytest.fixture(name="finished", scope="module")
def _finished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("for-real") / "demo"
    without_screen = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)],
        capture_output=True,
        encoding="utf-8",
        env=without_screen,
        timeout=240,
        check=False,
    )
    return folder, ran


Finished = tuple[Path, "subprocess.CompletedProcess[str]"]


def test_for_real_every_step_succeeds(finished: Finished) -> None:
    _, ran = finished
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Done. Every step above succeeded." in ran.stdout
    if sys.platform.startswith("linux"):
        assert "No screen was found" in ran.stdout


def test_for_real_each_file_is_said_to_be_saved_with_its_hash(finished: Finished) -> None:
    _, ran = finished
    saved = [line.split() for line in ran.stdout.splitlines() if line.startswith("saved ")]
    hashes = {word for words in saved for word in words}
    for name, content in sample_files():
        assert hashlib.sha256(content).hexdigest() in hashes, name
    assert len(saved) >= len(sample_description().files)


def test_for_real_the_reports_and_packages_are_there_and_whole(finished: Finished) -> None:
    folder, _ = finished
    for language in ("en", "zh-Hans"):
        assert (folder / f"sample-report-{language}.pdf").read_bytes().startswith(b"%PDF-")
    with zipfile.ZipFile(folder / "sample-package-clear.zip") as package:
        assert package.testzip() is None
        manifests = [name for name in package.namelist() if name.endswith("manifest-sha256.txt")]
        listed = b"".join(package.read(name) for name in manifests).decode()
    for name, content in sample_files():
        assert hashlib.sha256(content).hexdigest() in listed, name


def test_for_real_nothing_readable_is_in_the_vault_or_the_closed_package(finished: Finished) -> None:
    folder, _ = finished
    marker = b"example_sender_000"
    paths = [path for path in (folder / "vault").rglob("*") if path.is_file()]
    assert paths
    for path in (*paths, folder / "sample-package-passphrase.zip"):
        content = path.read_bytes()
        assert marker not in content
        assert "示例".encode() not in content
