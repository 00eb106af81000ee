"""The set-up knows what is there, installs only where it may, and otherwise says what to do."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Debian's packages; the stand-ins are shell scripts")


@pytest.fixture
def setup_system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("setup_system")


@pytest.fixture
def setup_page(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("setup_page")


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer whose package programs are stand-ins: 'calls' keeps what apt was asked."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (tmp_path / "installed").write_text("libgl1 installed \nlibglib2.0-0t64 installed libglib2.0-0\n")
    (tmp_path / "calls").write_text("")
    scripts = {
        "dpkg-query": f'cat "{tmp_path}/installed"',
        "apt-get": f"""echo "$@" >>"{tmp_path}/calls"
case "$*" in *install*libegl1*) echo "libegl1 installed " >>"{tmp_path}/installed" ;; esac""",
        "sudo": "exit 1",
    }
    for name, body in scripts.items():
        (programs / name).write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{body}\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    return tmp_path


def test_a_renamed_library_counts_as_there(setup_system: ModuleType, computer: Path) -> None:
    assert setup_system.missing(["libgl1", "libglib2.0-0", "libegl1"]) == ["libegl1"]


def test_nothing_missing_means_apt_is_not_asked(setup_system: ModuleType, computer: Path) -> None:
    assert setup_system.ensure(["libgl1", "libglib2.0-0"]) == []
    assert (computer / "calls").read_text() == ""


def test_with_the_right_to_it_installs_what_is_missing(
    setup_system: ModuleType, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert setup_system.ensure(["libgl1", "libegl1"]) == []
    calls = (computer / "calls").read_text().splitlines()
    assert [call.split()[-1] for call in calls] == ["update", "libegl1"]


def test_one_unknown_package_does_not_cost_the_others(
    setup_system: ModuleType, computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    strict = (
        (computer / "bin/apt-get").read_text().replace("case", 'case "$*" in *nowhere*) exit 100 ;; esac\ncase', 1)
    )
    (computer / "bin/apt-get").write_text(strict)
    assert setup_system.ensure(["nowhere", "libegl1"]) == ["nowhere"]


def test_without_the_right_it_says_the_one_command(
    setup_system: ModuleType, computer: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert setup_system.ensure(["libgl1", "libegl1"]) == ["libegl1"]
    assert "sudo apt-get install libegl1" in capsys.readouterr().out
    assert (computer / "calls").read_text() == ""


def test_a_computer_without_apt_is_left_alone(
    setup_system: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_system.ensure(setup_system.needed(tests=True)) == []


@pytest.fixture
def page_folder(tmp_path: Path, computer: Path) -> Path:
    """A page with a lock, and an npm that keeps what it was asked."""
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / "package-lock.json").write_text("{}")
    script = computer / "bin/npm"
    lines = (
        "#!/bin/sh",
        "PATH=/usr/bin:/bin",
        f'echo "$@" >>"{tmp_path}/npm-calls"',
        "mkdir -p node_modules",
        "exit 0",
    )
    script.write_text("\n".join(lines) + "\n")
    script.chmod(0o755)
    return folder


def test_the_pages_packages_are_installed_once_and_without_their_scripts(
    setup_page: ModuleType, page_folder: Path, tmp_path: Path
) -> None:
    first = setup_page.ensure("", folder=page_folder)
    assert setup_page.ensure(first, folder=page_folder) == first
    (call,) = (tmp_path / "npm-calls").read_text().splitlines()
    assert call.startswith("ci --ignore-scripts")
    (page_folder / "package-lock.json").write_text("{ }")
    assert setup_page.ensure(first, folder=page_folder) != first
    assert len((tmp_path / "npm-calls").read_text().splitlines()) == 2


def test_what_npm_could_not_do_is_not_tried_at_every_start(
    setup_page: ModuleType, page_folder: Path, tmp_path: Path
) -> None:
    npm = tmp_path / "bin/npm"
    npm.write_text(npm.read_text().replace("exit 0", "exit 1"))
    first = setup_page.ensure("", folder=page_folder)
    assert first.startswith("failed ")
    assert setup_page.ensure(first, folder=page_folder) == first
    assert len((tmp_path / "npm-calls").read_text().splitlines()) == 1


def test_without_npm_nothing_is_tried(
    setup_page: ModuleType, page_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_page.ensure("", folder=page_folder) == ""
    assert not (tmp_path / "npm-calls").exists()


def test_debians_npm_is_asked_for_only_where_there_is_none(
    setup_system: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert {"nodejs", "npm"} <= set(setup_system.needed(tests=True))
    for name in ("node", "npm"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    assert not {"nodejs", "npm"} & set(setup_system.needed(tests=True))
    assert not {"nodejs", "npm"} & set(setup_system.needed(tests=False))
