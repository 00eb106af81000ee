"""Nothing readable outside: under strace, her words are in no file written but the chosen destination; no socket."""

from __future__ import annotations

import os
import shutil
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from evidence_vault.children import Child
from evidence_vault.vault import adding
from tests.commands.cli import Cli
from tests.hostile.leaks import ASCII, CHINESE, MARKS, PYTHON, read_log, scan, watched
from tests.support import new_vault

BOTH = f"{ASCII} {CHINESE}"


@pytest.fixture(autouse=True)
def _strace() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")


@dataclass
class Run:
    """A vault of her own, and each command watched."""

    cli: Cli
    log: Path
    seen: list[str] = field(default_factory=list)
    started: list[str] = field(default_factory=list)

    def __call__(self, act: str, *words: str | Path, allowed: tuple[Path, ...] = (), status: int = 0) -> str:
        command = [PYTHON, "-m", "evidence_vault", act, self.cli.vault, *words, "--passphrase-file", self.cli.secret]
        ended, said, watch = watched(
            command, self.log / "strace", env=self.cli.env, cwd=self.cli.folder / "cwd", allowed=allowed
        )
        assert ended == status, said
        self.started += watch.started
        assert watch.leaks == [], act
        assert watch.sockets == [], act
        assert any(os.fspath(self.cli.vault) in path for path in watch.written), "strace saw nothing"
        return said


def picture() -> bytes:
    """A small PNG with her words in a text chunk."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x * 9 + y) % 256 for x in range(48)) for y in range(16))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0))
        + chunk(b"tEXt", b"Comment\0" + ASCII.encode())
        + chunk(b"iTXt", b"Title\0\0\0\0\0" + BOTH.encode())
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def run(tmp_path: Path) -> Run:
    cli = Cli(tmp_path / "machine") if (tmp_path / "machine").mkdir() is None else None
    assert cli is not None
    (cli.folder / "cwd").mkdir()
    cli.env |= {f"XDG_{name}_HOME": str(cli.home / name) for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    hers = tmp_path / "hers"
    hers.mkdir()
    (hers / f"{BOTH}.png").write_bytes(picture())
    (hers / f"{BOTH}.txt").write_text(f"{BOTH}\n" * 4000)
    (hers / "words").write_text(f"what happened: {BOTH}")
    new_vault(cli.vault).lock()
    (tmp_path / "log").mkdir()
    return Run(cli, tmp_path / "log")


def filled(run: Run, hers: Path) -> None:
    run("case", "new", BOTH, "--summary", BOTH, "--contact-name", BOTH)
    said = run(
        "add",
        hers / f"{BOTH}.png",
        hers / f"{BOTH}.txt",
        "--case",
        BOTH,
        "--note",
        BOTH,
        "--tag",
        BOTH,
        "--source-url",
        f"https://t.me/{ASCII}/1",
    )
    assert said.count("saved ") == 2
    run("incident", "--when", "2026-03-01", "--text-file", hers / "words", "--who", BOTH, "--case", BOTH)


def after(run: Run, *allowed: Path) -> None:
    assert scan(run.cli.folder, allowed=allowed) == []


def test_a_control_that_writes_her_words_is_caught(run: Run) -> None:
    cli = run.cli
    cases = {
        "in a file": f"open('leak', 'w').write('{BOTH}')",
        "in UTF-16": f"open('leak', 'wb').write('{CHINESE}'.encode('utf-16-le'))",
        "in base64": f"import base64; open('leak', 'wb').write(base64.b64encode(b'ab{ASCII}'))",
        "in a name": f"open('{CHINESE}', 'w')",
        "by a child": "import subprocess, sys; subprocess.run([sys.executable, '-c', "
        f'\'open("leak", "w").write("{CHINESE}")\'])',
        "in a file removed afterwards": f"import os; open('leak', 'w').write('{ASCII}'); os.remove('leak')",
        "in a name given later": f"import os; open('leak', 'w').close(); os.rename('leak', '{ASCII}')",
        "by vectors": "import os; leak = os.open('leak', os.O_CREAT | os.O_WRONLY); "
        f"os.writev(leak, [b'a', '{CHINESE}'.encode()])",
    }
    for name, code in cases.items():
        status, said, watch = watched([PYTHON, "-c", code], run.log / "s", env=cli.env, cwd=cli.folder)
        assert status == 0, said
        assert watch.leaks, name
    for code in (
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
        "import socket; socket.socket(socket.AF_INET6)",
        (
            "import socket; s = socket.socket(socket.AF_UNIX); s.bind('s'); s.listen(); "
            "socket.socket(socket.AF_UNIX).connect('s')"
        ),
    ):
        assert watched([PYTHON, "-c", code], run.log / "s", env=cli.env, cwd=cli.folder)[2].sockets
    (cli.home / "cache").write_bytes(b"x" + CHINESE.encode("utf-16-be"))
    (cli.home / ASCII.upper()).mkdir()
    found = scan(cli.home)
    assert {"cache", ASCII.upper()} <= set(found)
    assert read_log(Path(os.devnull), []).leaks == []


def test_taking_in_and_looking_leave_nothing_readable(run: Run, tmp_path: Path) -> None:
    hers = tmp_path / "hers"
    filled(run, hers)
    run("link", f"https://t.me/{ASCII}/2", "--note", BOTH)
    run("record", "--what", BOTH)
    for words in (("list",), ("list", "--json"), ("show", "1"), ("search", CHINESE), ("verify",)):
        said = run(*words)
        assert words[0] == "verify" or any(mark in said for mark in MARKS)
    run("edit", "1", "--note", BOTH + " again")
    out = run.cli.folder / "out"
    run("get", "1", "--out", out, allowed=(out,))
    assert ASCII.encode() in out.read_bytes()
    after(run, out)


def test_many_files_sealed_by_helpers_leave_nothing_readable(run: Run, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(adding.HELPED_FILES + 10):
        (many / f"{BOTH} {number}.txt").write_text(f"{number} {BOTH}\n" * 300)
    said = run("add", many, "--no-read")
    assert said.count("saved ") == adding.HELPED_FILES + 10
    assert any(Child.HELPER in one for one in run.started), "no helper was started"
    run("verify")


def test_backing_up_mending_and_coming_back_leave_nothing_readable(run: Run, tmp_path: Path) -> None:
    filled(run, tmp_path / "hers")
    backup, place = run.cli.folder / "backup", run.cli.folder / "place"
    run("backup", backup)
    (run.cli.vault / "index.db").unlink()
    next(path for path in (run.cli.vault / "objects").rglob("*") if path.is_file()).unlink()
    assert "repaired index" in run("check", "--repair", "--from", backup)
    for words in (("rehearse", backup), ("restore", backup, place)):
        status, said, watch = watched(
            [PYTHON, "-m", "evidence_vault", *words, "--passphrase-file", run.cli.secret],
            run.log / words[0],
            env=run.cli.env,
            cwd=run.cli.folder,
        )
        assert (status, watch.leaks, watch.sockets) == (0, [], []), said
    after(run)


def test_a_report_is_readable_only_where_it_was_wanted(run: Run, tmp_path: Path) -> None:
    filled(run, tmp_path / "hers")
    for number, pictures in enumerate(("covered", "shown")):
        out = run.cli.folder / f"report-{number}.pdf"
        part = out.with_name(out.name + ".part")
        run("report", "--case", BOTH, "--out", out, "--lang", "zh-Hans", "--pictures", pictures, allowed=(out, part))
        assert out.read_bytes().startswith(b"%PDF")
    after(run, *run.cli.folder.glob("report-*.pdf"))


def test_an_encrypted_package_is_readable_nowhere(run: Run, tmp_path: Path) -> None:
    filled(run, tmp_path / "hers")
    recipient = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
    aes, age, secret = (run.cli.folder / name for name in ("aes.zip", "package.age", "passphrase"))
    run("export", "--case", BOTH, "--out", aes, "--passphrase-out", secret)
    run("export", "--case", BOTH, "--out", age, "--to", recipient)
    assert secret.read_text().strip() not in (run.cli.vault / "header").read_text()
    after(run)


def test_a_clear_package_is_readable_only_where_it_was_wanted(run: Run, tmp_path: Path) -> None:
    filled(run, tmp_path / "hers")
    out = run.cli.folder / "clear.zip"
    run("export", "--case", BOTH, "--out", out, "--clear", allowed=(out, out.with_name("clear.zip.part")))
    assert ASCII.encode() in out.read_bytes()
    after(run, out)
