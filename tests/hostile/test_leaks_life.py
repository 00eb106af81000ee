"""The app's whole life under strace: made, filled, a page captured, searched, a crash; and a control per encoding."""

from __future__ import annotations

import base64
import os
import secrets
import shutil
import signal
from pathlib import Path

import pytest

from evidence_vault.sources.web.browsers import find_browsers
from tests.chats.samples import SAMPLES
from tests.hostile.leaks import ASCII, CHINESE, CODINGS, MARKS, PYTHON, scan, watched
from tests.hostile.test_leaks import BOTH, Run, _strace, after, run  # noqa: F401 - fixtures
from tests.sources.web.conftest import prefix, site  # noqa: F401 - fixtures
from tests.sources.web.site import Site
from tests.support import reopen

FORMS = {
    **{coding: (coding, None) for coding in CODINGS},
    **{f"{coding} in base64, {before} before": (coding, before) for coding in CODINGS for before in range(3)},
}
"""Each way in which her words could be written down: coding, and how many bytes stand before them in base64."""


def written(mark: str, form: str) -> bytes:
    coding, before = FORMS[form]
    data = mark.encode(coding)
    return data if before is None else base64.b64encode(bytes(before) + data + b"end")


@pytest.mark.parametrize("form", FORMS)
def test_a_control_for_every_encoding_is_caught(run: Run, form: str) -> None:  # noqa: F811
    """By the watch and by the search, each mark on its own; and nothing is caught where nothing is."""
    cli = run.cli
    for mark in MARKS:
        code = f"open('leak', 'wb').write({written(mark, form)!r}); open('clean', 'wb').write(b'clean')"
        status, said, watch = watched([PYTHON, "-I", "-S", "-c", code], run.log / "s", env=cli.env, cwd=cli.folder)
        assert status == 0, said
        assert [one.partition(" ")[0] for one in watch.leaks] == ["write"], (mark, form)
        assert scan(cli.folder) == ["leak"]
        (cli.folder / "leak").unlink()


def test_a_vault_is_made_filled_and_searched(run: Run, tmp_path: Path) -> None:  # noqa: F811
    """From the first word on, with the passphrase itself a mark; then everything that lies there is searched."""
    cli = run.cli
    shutil.rmtree(cli.vault)
    cli.secret.unlink()
    secret = tmp_path / "secret"  # hers, outside what is searched
    secret.write_text(f"{ASCII} horse battery\n")
    cli.secret = secret
    run("init", "--label", "Mine")
    chat = tmp_path / "hers" / "export"
    chat.mkdir()
    sample = SAMPLES["telegram-json"]
    (chat / "result.json").write_text(sample.data.decode().replace(sample.text, BOTH))
    run("chat", "import", chat)
    assert CHINESE in run("chat", "search", CHINESE)
    hers = tmp_path / "hers"
    assert "saved " in run("add", hers / f"{BOTH}.txt", "--note", BOTH)
    assert CHINESE in run("search", CHINESE)
    run("verify")
    after(run)
    there = {path.name for path in cli.vault.rglob("*") if path.is_file()}
    assert {"index.db", "header"} <= there
    assert any("journal" in path.relative_to(cli.vault).as_posix() for path in cli.vault.rglob("*"))


CRASH = """
import os, sys
from pathlib import Path
from evidence_vault.hardening import harden
harden()
from evidence_vault.model import AddDetails
from evidence_vault.vault import Passphrase, Vault
vault = Vault.open(Path(sys.argv[1]), Passphrase("correct horse battery"))
vault.add_bytes({content!r}.encode() * 50, {content!r}, AddDetails(note={content!r}))
note = {content!r}
{end}
"""
ENDS = {
    "a fault": ("raise RuntimeError(note)", 1),
    "an abort": ("os.abort()", -signal.SIGABRT),
    "a fault in memory": ("import ctypes; ctypes.string_at(0)", -signal.SIGSEGV),
}


@pytest.mark.parametrize("name", ENDS)
def test_a_crash_leaves_no_core_no_log_and_no_word(run: Run, name: str) -> None:  # noqa: F811
    end, status = ENDS[name]
    cli = run.cli
    code = CRASH.format(content=BOTH, end=end)
    program = run.log / "crash.py"  # outside what is searched: an argument with her words would be a leak of its own
    program.write_text(code)
    ended, said, watch = watched(
        ["sh", "-c", 'ulimit -c unlimited; exec "$@"', "sh", PYTHON, program, cli.vault],
        run.log / "s",
        env=cli.env,
        cwd=cli.folder / "cwd",
    )
    assert ended in {status, 128 - status}, said
    assert watch.leaks == []
    assert not any(mark in said for mark in MARKS)
    assert list((cli.folder / "cwd").iterdir()) == []
    assert [path for path in cli.folder.rglob("*") if path.name.startswith("core") or path.suffix == ".log"] == []
    after(run)
    with reopen(cli.vault) as vault:
        assert vault.verify().unchanged


CAPTURE = """
import json, os, sys
from pathlib import Path
from evidence_vault.hardening import harden
harden()
from evidence_vault.model import AddDetails
from evidence_vault.ports import NeverCancelled
from evidence_vault.sources.web.browsers import find_browsers
from evidence_vault.sources.web.host import Capture, CaptureRequest
from evidence_vault.vault import Passphrase, Vault
vault = Vault.open(Path(sys.argv[1]), Passphrase("correct horse battery"))
given = json.load(open(sys.argv[2]))
request = CaptureRequest(browser=find_browsers()[0], url=given["url"], folder=Path(sys.argv[3]),
                         prefix=tuple(given["prefix"]))
with Capture(request, cancel=NeverCancelled()) as capture:
    saved = vault.save_page(capture.parts(), given["url"], AddDetails(note=given["note"]))
print("parts", saved.parts, "whole", saved.whole)
"""


@pytest.mark.timeout(400)
@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="there is no memory file system here")
def test_saving_a_page_leaves_nothing_but_in_memory(
    run: Run,  # noqa: F811
    site: Site,  # noqa: F811
    prefix: tuple[str, ...],  # noqa: F811
) -> None:
    """A real browser with a page of her words: what it writes goes to its profile, which lies in memory and goes."""
    import json

    if not find_browsers():
        pytest.skip("no browser that can save pages is installed")
    cli = run.cli
    shared = Path("/dev/shm") / f"ev{secrets.token_hex(4)}"
    shared.mkdir()
    shared.chmod(0o711)
    try:
        given = {"url": site.url(f"/words/{ASCII}"), "prefix": list(prefix), "note": BOTH}
        told, program = run.log / "given.json", run.log / "capture.py"
        told.write_text(json.dumps(given))
        program.write_text(CAPTURE)
        status, said, watch = watched(
            [PYTHON, program, cli.vault, told, shared],
            run.log / "s",
            env=cli.env,
            cwd=cli.folder / "cwd",
            memory=str(shared),
        )
        assert status == 0, said
        assert "whole True" in said
        assert watch.leaks == []
        assert any(path.startswith(str(shared)) for path in watch.written), "the browser was not watched"
        assert list(shared.iterdir()) == []
    finally:
        shutil.rmtree(shared, ignore_errors=True)
    after(run)
