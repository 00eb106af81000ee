"""Every process of ours starts through one door, from a checkout and from a frozen app, and each does its work."""

from __future__ import annotations

import ast
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault import children
from evidence_vault.children import MODULES, Child, command
from evidence_vault.errors import CaptureError
from evidence_vault.helpers.child import QUICK
from evidence_vault.helpers.crew import Crew, answered
from evidence_vault.model.chats import ChatOptions
from evidence_vault.ports import NeverCancelled
from evidence_vault.reading import FactReader
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.chat_replies import ChatDone
from evidence_vault.reading.viewing import MediaViewer
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.host import Capture, CaptureRequest
from exporters.report.child import BAD_REQUEST
from exporters.report.verify import verify_report
from tests.chats.samples import SAMPLES
from tests.reading.made import picture

ROOT = children.ROOT
NEVER = NeverCancelled()
posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script plays the frozen program")
HEAVY = ("PySide6", "typer", "apsw", "cryptography", "PIL", "av", "gui.app", "evidence_vault.cli")
FROZEN = """#!/bin/sh
exec '{python}' -I -B -c 'import runpy, sys; sys.frozen = True; sys.path.append("{root}")
runpy.run_module("{entry}", run_name="__main__")' "$@"
"""


def frozen_program(folder: Path, entry: str) -> Path:
    """What a build would make, as far as a child can tell: one program, in which `sys.frozen` is set."""
    path = folder / "app"
    path.write_text(FROZEN.format(python=sys.executable, root=ROOT, entry=entry))
    path.chmod(0o755)
    return path


@pytest.fixture(params=["checkout", "evidence_vault", "gui"])
def started(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way in which the app may have been started: from its files, and frozen with either entry point."""
    if request.param != "checkout":
        program = frozen_program(tmp_path, request.param)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(program))
        assert command(Child.READING, "chats") == [str(program), "--reading-child", "chats"]
    return request.param


@posix
def test_the_reading_child_reads_chats_and_shows(started: str) -> None:
    data, chat = picture(), SAMPLES["telegram-json"].data
    with FactReader() as reader:
        assert reader.read(io.BytesIO(data), len(data), "image/jpeg").width == 60
    with ChatReader() as chats:
        last = list(chats.messages(io.BytesIO(chat), len(chat), ChatOptions()))[-1]
        assert isinstance(last, ChatDone)
        assert last.format == "telegram-json"
    with MediaViewer() as viewer:
        assert viewer.text(io.BytesIO(b"words"), 5, "text/plain", number=0).text == "words"


@posix
def test_reports_are_checked_and_set(started: str) -> None:
    """What is no report is said by the child that looked; the setting child answers in its own way too."""
    found = verify_report(b"%PDF-1.7\nnothing\n")
    assert [problem.subject for problem in found.problems] == ["document"]
    done = subprocess.run(command(Child.REPORT), input=b"%PDF-", capture_output=True, check=False, env={})
    assert json.loads(done.stdout)
    set_nothing = subprocess.run(command(Child.TYPESETTING), input=b"{}", capture_output=True, check=False)
    assert set_nothing.returncode == BAD_REQUEST, set_nothing.stderr


@posix
def test_helpers_work(started: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    with Crew(1) as crew:
        assert len(crew.helpers) == 1
        (answer,) = answered(crew.submit([QUICK, os.fsencode(path)]), NEVER)
    assert answer.endswith(b" 3")


@posix
def test_the_capture_process_answers(started: str, tmp_path: Path) -> None:
    """There is no such browser, and it is the process that says so."""
    nothing = Browser(name="nothing", program=tmp_path / "no-browser")
    with pytest.raises(CaptureError) as caught:
        Capture(CaptureRequest(browser=nothing, url="https://a.example/"), cancel=NEVER)
    assert caught.value.next_step == CaptureError.no_browser


@posix
def test_a_browser_finds_its_pipes(started: str) -> None:
    reads, we_write = os.pipe()
    we_read, writes = os.pipe()
    echo = "import os; os.write(4, os.read(3, 5))"
    python = str(Path(sys.executable).resolve()) if started == "checkout" else "python3"
    words = command(Child.BROWSER, str(reads), str(writes), python, "-c", echo, bare=True)
    os.write(we_write, b"hello")
    subprocess.run(words, pass_fds=(reads, writes), check=True)
    assert os.read(we_read, 10) == b"hello"
    for one in (reads, writes, we_read, we_write):
        os.close(one)


@posix
@pytest.mark.parametrize("before", ["/somewhere", ""])
@pytest.mark.parametrize("entry", ["evidence_vault", "gui"])
def test_where_our_libraries_lie_does_not_reach_the_browser(entry: str, before: str, tmp_path: Path) -> None:
    """A frozen app's starter sets these; a browser that inherited them would load our libraries."""
    kept = {"LD_LIBRARY_PATH_ORIG": before} if before else {}
    set_by_starter = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), **kept}
    shown = 'printf "%s" "${LD_LIBRARY_PATH-unset}${LD_LIBRARY_PATH_ORIG-}"'
    reads, writes = os.pipe()
    program = str(frozen_program(tmp_path, entry))
    words = [program, Child.BROWSER.value, str(reads), str(writes), "/bin/sh", "-c", shown]
    done = subprocess.run(words, pass_fds=(reads, writes), env=set_by_starter, stdout=subprocess.PIPE, check=True)
    os.close(reads)
    os.close(writes)
    assert done.stdout.decode() == (before or "unset")


DISPATCHING = """
import runpy, sys, types
asked = types.ModuleType("asked")
asked.main = lambda: print(*sys.argv[1:], *[name for name in {heavy!r} if name in sys.modules]) or 7
sys.modules["{module}"] = asked
sys.argv = ["app", "{word}", "a word"]
runpy.run_module("{entry}", run_name="__main__")
"""


@pytest.mark.parametrize("entry", ["evidence_vault", "gui"])
@pytest.mark.parametrize("child", list(Child))
def test_the_word_is_looked_at_before_anything_heavy_is_loaded(child: Child, entry: str) -> None:
    code = DISPATCHING.format(heavy=HEAVY, module=MODULES[child], word=child.value, entry=entry)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.stdout, done.returncode) == ("a word\n", 7), done.stderr


def test_other_words_are_the_persons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for words in ([], ["--version"], ["verify", "--reading-child"], ["--reading-children"]):
        monkeypatch.setattr(sys, "argv", ["app", *words])
        children.dispatch()
        assert sys.argv == ["app", *words]


ALLOWED = {"evidence_vault/children.py", "evidence_vault/reading/confine/probe.py", "gui/translations/build.py"}


def test_nobody_else_builds_such_a_command() -> None:
    """`sys.executable` with arguments, `sys.frozen`, multiprocessing: what would break in a frozen app, or hide."""
    for folder in ("evidence_vault", "exporters", "gui"):
        for path in (ROOT / folder).rglob("*.py"):
            if path.relative_to(ROOT).as_posix() not in ALLOWED:
                _check(path)


def _check(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable":
            line = path.read_text(encoding="utf-8").splitlines()[node.lineno - 1]
            assert "Path(sys.executable).anchor" in line, f"{path}:{node.lineno}"
        assert not (isinstance(node, ast.Constant) and node.value in {"frozen", "-m"}), f"{path}:{node.lineno}"
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        assert "multiprocessing" not in names, path
