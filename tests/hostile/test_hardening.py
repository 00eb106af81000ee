"""Core dumps off, crash reports without a word of hers, and no secret in arguments, environment, logs or reprs."""

from __future__ import annotations

import ast
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.hardening import crash_report
from evidence_vault.model import VaultId
from evidence_vault.vault import Passphrase
from tests.commands.cli import ROOT

MARK = "xyzzyMARKER"
PRODUCT = [
    path
    for folder in ("evidence_vault", "exporters", "gui")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "translations" not in path.parts
]


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the calls asked for are Linux's")
def test_a_hardened_process_leaves_no_core_and_lets_nobody_attach() -> None:
    code = (
        "import resource, ctypes;"
        "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2);"
        "from evidence_vault.hardening import harden; harden();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert run(code).stdout.strip() == "(0, 0) 0"


def test_the_command_line_and_the_window_harden_themselves_first() -> None:
    terminal = (ROOT / "evidence_vault/commands/terminal.py").read_text()
    assert "    harden()\n    for stream" in terminal
    main = (ROOT / "gui/app.py").read_text().partition("def main()")[2]
    assert 0 < main.index("harden()") < main.index("make_app(")


@pytest.mark.skipif(sys.platform != "linux", reason="the page's flags are read from Linux's /proc")
def test_a_key_is_kept_out_of_swap() -> None:
    code = (
        "import re, ctypes\n"
        "from evidence_vault.crypto.keys import MasterKey\n"
        "locked = lambda: int(re.search(r'VmLck:\\s*(\\d+)', open('/proc/self/status').read())[1])\n"
        "before = locked(); key = MasterKey(bytes(32), 'ab' * 16); print(before, locked() > before)\n"
        "key.wipe()\n"
    )
    assert run(code).stdout.split() == ["0", "True"]


def crashed(where: str) -> str:
    done = run(
        "import threading\n"
        "from evidence_vault.hardening import harden\n"
        "harden()\n"
        "class Held:\n"
        f"    def __repr__(self): return '{MARK}'\n"
        f"    def __del__(self): raise ValueError('{MARK}')\n"
        "def act(note):\n"
        f"    try: {{}}['{MARK}']\n"
        f"    except KeyError as error: raise RuntimeError(f'{{note}} {MARK}') from error\n"
        f"{where}\n"
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "where",
    [
        f"act('{MARK}')",
        f"t = threading.Thread(target=act, args=('{MARK}',), name='{MARK}'); t.start(); t.join()",
        "held = Held(); del held",
    ],
)
def test_a_crash_says_where_and_not_what(where: str) -> None:
    said = crashed(where)
    assert MARK not in said
    assert "del held" in where or "RuntimeError" in said
    assert "del held" in where or "KeyError" in said


def test_a_fault_nobody_foresaw_ends_the_command_line_without_a_word_of_hers(tmp_path: Path) -> None:
    code = (
        "import sys; from evidence_vault import cli\n"
        f"def broken(*given, **named): raise RuntimeError('{MARK}')\n"
        "import evidence_vault.vault as v; v.read_header = broken\n"
        f"sys.argv = ['evidence-vault', 'list', '{tmp_path}/{MARK}']\n"
        "cli.main()\n"
    )
    done = run(code)
    assert done.returncode == 70
    assert MARK not in done.stdout + done.stderr
    assert "RuntimeError" in done.stderr


def test_a_report_of_a_chain_of_errors_ends() -> None:
    error = ValueError(MARK)
    error.__cause__ = RuntimeError(MARK)
    error.__cause__.__cause__ = error
    assert MARK not in crash_report(error)


def test_no_secret_can_be_pickled_or_printed() -> None:
    for secret in (Passphrase(MARK), MasterKey(bytes(32), VaultId("ab" * 16))):
        assert MARK not in repr(secret) + str(secret) + f"{secret!r:>9}"
        with pytest.raises(TypeError):
            pickle.dumps(secret)


def calls(tree: ast.AST) -> list[tuple[int, str]]:
    return [(node.lineno, ast.unparse(node.func)) for node in ast.walk(tree) if isinstance(node, ast.Call)]


def test_nothing_logs_prints_or_reads_secrets_from_the_environment() -> None:
    """Static: no logging but to silence others' loggers, no print, no os.environ in anything that knows a secret."""
    found = []
    for path in PRODUCT:
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        for line, call in calls(ast.parse(text)):
            if call in {"print", "pprint", "traceback.print_exc", "traceback.format_exc", "logging.exception"}:
                found.append((name, line, call))
            if call.startswith(("logging.", "logger.", "log.")) and call.rsplit(".", 1)[1] in {
                "debug",
                "info",
                "warning",
                "error",
                "critical",
                "basicConfig",
            }:
                found.append((name, line, call))
        if name.startswith(("evidence_vault/crypto", "evidence_vault/vault", "evidence_vault/commands")):
            found += [(name, 0, word) for word in ("os.environ", "os.getenv") if word in text]
    assert not found


def test_no_command_takes_a_secret_as_an_argument() -> None:
    """Every option about a secret names a file, a descriptor, a place to write to, or a switch."""
    from typer.main import get_command

    from evidence_vault.cli import app

    secret = ("passphrase", "password", "words", "share", "identity", "secret", "key")
    pending, seen = [get_command(app)], 0
    while pending:
        command = pending.pop()
        pending += getattr(command, "commands", {}).values()
        for one in command.params:
            words = " ".join(one.opts).lower()
            if one.param_type_name == "option" and any(word in words for word in secret):
                seen += 1
                assert one.is_flag or words.endswith(("-file", "-fd", "-out")), (command.name, one.opts)  # type: ignore[attr-defined]
            assert not getattr(one, "envvar", None), (command.name, one.opts)
    assert seen > 20
