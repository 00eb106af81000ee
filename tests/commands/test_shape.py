"""What scripts rely on: JSON's shape, exit status, where secrets come from, help, silence, and Ctrl-C."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.cli import PASSPHRASE, Cli
from tests.commands.test_acts import saved
from tests.support import reopen

COMMANDS = [
    "init",
    "add",
    "link",
    "incident",
    "record",
    "derive",
    "case",
    "list",
    "show",
    "search",
    "get",
    "edit",
    "recognise",
    "hashes",
    "find",
    "account",
    "compare",
    "verify",
    "report",
    "export",
    "lists",
    "version",
]
REQUEST = ["rules", "new", "list", "show", "edit", "draft", "sent", "receipt", "reply", "look"]
HEAVY = {
    "PIL",
    "pikepdf",
    "typst",
    "pyhanko",
    "rich",
    "apsw",
    "PySide6",
    "exifread",
    "keyring",
    "cryptography.x509",
    "mnemonic",
}


@pytest.mark.parametrize(
    "words",
    [
        [],
        *[[name] for name in COMMANDS],
        ["request"],
        *[["request", "V", name] for name in REQUEST],
        ["key"],
        ["key", "V", "list"],
        ["key", "V", "add"],
        ["key", "V", "remove"],
        ["key", "V", "change"],
    ],
)
def test_help_of_every_command(empty: Cli, words: list[str]) -> None:
    for flag in ("--help", "-h"):
        done = empty.raw(*words, flag)
        assert done.status == 0
        assert done.err == ""
        assert "Usage:" in done.out
        assert "\x1b" not in done.out


@pytest.mark.parametrize(
    "words", [["--help"], ["add", "--help"], ["report", "--help"], ["verify", "--help"], ["version"]]
)
def test_help_imports_nothing_heavy(empty: Cli, words: list[str]) -> None:
    code = (
        "import sys\nsys.argv = ['evidence-vault', *sys.argv[1:]]\nfrom evidence_vault.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\nprint(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=empty.env, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout
    loaded = set(done.stderr.split())
    assert not {name for name in HEAVY if name in loaded}


def test_wrong_use_ends_with_two(empty: Cli) -> None:
    for words in (
        ["nonsense"],
        ["list"],
        ["list", "x", "--nonsense"],
        ["add", "x"],
        ["get", "x", "1"],
        ["--nonsense"],
    ):
        done = empty.raw(*words)
        assert done.status == 2, words
        assert done.out == ""
    assert empty.raw("list", empty.folder).status == 2


ITEM = {
    "id",
    "number",
    "kind",
    "title",
    "saved",
    "content",
    "source",
    "note",
    "tags",
    "accounts",
    "cases",
    "incident",
    "record",
    "screen_photo",
    "taken",
    "derived_from",
    "parts",
    "texts",
    "file_says",
}


def test_the_shape_of_json_is_pinned(cli: Cli) -> None:
    cli("case", "new", "C")
    cli(
        "add",
        cli.file("a.txt", b"text"),
        "--case",
        "C",
        "--source-url",
        "https://t.me/somebody/12",
        "--device",
        "phone",
    )
    cli("incident", "--when", "2026-03-01", "--text", "words")
    cli("record", "--what", "x")
    items = cli("list", "--json").json
    assert [set(one) for one in items] == [ITEM | {"same_picture"}] * 3
    record, incident, file = items
    assert set(file["saved"]) == {"utc", "offset", "clock"}
    assert set(file["content"]) == {"sha256", "size", "media_type", "file_name", "modified"}
    assert set(file["source"]) == {
        "as_given",
        "canonical",
        "platform",
        "kind",
        "account",
        "account_id",
        "group",
        "group_id",
        "post_id",
        "comment_id",
        "invite",
        "host",
    }
    assert set(file["screen_photo"]) == {"device", "shown_on"}
    assert set(file["file_says"]) == {"status", "reason", "media_type", "width", "height", "pages", "facts"}
    assert set(incident["incident"]) == {"when", "text", "where", "who", "witnesses"}
    assert set(incident["incident"]["when"]) == {"text", "exact", "start", "end"}
    assert set(record["record"]) == {"what", "platform_time", "reason"}
    shown = cli("show", "1", "--json").json
    assert set(shown) == ITEM | {"events", "seen_before", "words"}
    assert all(
        set(one) == {"seq", "utc", "offset", "action", "item", "details", "disclosed"} for one in shown["events"]
    )
    assert set(shown["events"][0]["details"]) == {
        "case",
        "kind",
        "media_type",
        "number",
        "ordinal",
        "saved",
        "saved_offset",
        "sha256",
        "size",
    }
    (case,) = cli("case", "list", "--json").json
    assert set(case) == {"id", "name", "opened", "reference", "summary", "contact", "items"}
    assert set(case["contact"]) == {"name", "role", "phone", "email", "address", "note"}
    report = cli("verify", "--json").json
    assert set(report) == {
        "subject",
        "unchanged_since_saved",
        "existed_before",
        "origin",
        "problems",
        "notes",
        "items",
        "objects",
        "files",
        "events",
        "bytes_read",
        "deep",
        "fingerprint",
        "checkpoint",
    }
    assert (report["unchanged_since_saved"], report["origin"]) == (True, "never proven by this app")


def test_an_error_with_json_is_one_object(cli: Cli) -> None:
    done = cli("show", "9", "--json")
    assert done.status == 2
    assert set(done.json) == {"code", "what", "safe", "next"}
    assert done.json["code"] == "not-found"
    assert done.json["what"] in done.err
    assert cli("show", "9").out == ""


def test_the_passphrase_from_a_descriptor(cli: Cli) -> None:
    read, write = os.pipe()
    os.write(write, PASSPHRASE.encode() + b"\nignored")
    os.close(write)
    assert cli.process("list", cli.vault, "--passphrase-fd", str(read), pass_fds=(read,)).status == 0
    os.close(read)
    for bad in ("99", "-1", "999999999999999999999", "x"):
        assert cli.process("list", cli.vault, "--passphrase-fd", bad).status == 2


def test_the_passphrase_from_no_argument_and_no_variable(cli: Cli) -> None:
    for words in (["--passphrase", PASSPHRASE], [PASSPHRASE]):
        assert cli.raw("list", cli.vault, *words).status == 2
    names = [
        "PASSPHRASE",
        "EVIDENCE_VAULT_PASSPHRASE",
        "PASSPHRASE_FILE",
        "EVIDENCE_VAULT_PASSPHRASE_FILE",
        "LIST_PASSPHRASE_FILE",
    ]
    values = {name: str(cli.secret) if name.endswith("FILE") else PASSPHRASE for name in names}
    cli.env |= values
    done = cli.process("list", cli.vault)
    assert done.status == 2
    assert "no terminal" in done.err
    for bad in (cli.folder / "absent", cli.folder, cli.file("long", b"x" * 5000), cli.file("bad", b"\xff\xfe")):
        assert cli.raw("list", cli.vault, "--passphrase-file", bad).status == 2


def test_a_closed_standard_input_is_no_terminal(cli: Cli) -> None:
    done = subprocess.run(
        ["sh", "-c", f'exec "{sys.executable}" -m evidence_vault list "{cli.vault}" <&-'],
        env=cli.env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def typed(cli: Cli, words: list[str], answers: list[bytes]) -> tuple[int, str]:
    """Run at a terminal and answer each prompt; returns status and everything shown."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(cli.folder)
        os.execve(sys.executable, [sys.executable, "-m", "evidence_vault", *words], cli.env | {"TERM": "xterm"})
    shown, waiting, deadline = b"", list(answers), time.monotonic() + 60
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 60)
        try:
            part = os.read(terminal, 4096) if ready else b""
        except OSError:
            break
        if not part:
            break
        shown += part
        if waiting and shown.rstrip(b" ").endswith(b":"):
            os.write(terminal, waiting.pop(0))
            shown += b"\n"
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode("utf-8", "replace")


def test_the_passphrase_typed_at_a_prompt_is_not_shown(cli: Cli) -> None:
    status, shown = typed(cli, ["list", str(cli.vault)], [PASSPHRASE.encode() + b"\n"])
    assert (status, PASSPHRASE in shown) == (0, False)
    assert "Passphrase:" in shown
    assert typed(cli, ["list", str(cli.vault)], [b"wrong\n"])[0] == 3
    assert typed(cli, ["init", str(cli.folder / "new")], [b"one\n", b"two\n"])[0] == 3
    assert not (cli.folder / "new").exists()
    assert typed(cli, ["list", str(cli.folder)], [])[0] == 2


@pytest.mark.parametrize("answer", [b"\x04", b"\x03"])
def test_leaving_a_prompt_is_her_own_choice(cli: Cli, answer: bytes) -> None:
    status, shown = typed(cli, ["list", str(cli.vault)], [answer])
    assert status == 3
    assert "Cancelled." in shown
    assert "Traceback" not in shown


def test_progress_is_shown_at_a_terminal_and_nowhere_else(cli: Cli) -> None:
    for number in range(3):
        cli.file(f"{number}", bytes(2_000_000))
    words = ["add", str(cli.vault), str(cli.folder / "files"), "--no-read", "--passphrase-file", str(cli.secret)]
    status, shown = typed(cli, words, [])
    assert status == 0
    assert "Saving" in shown
    quiet = cli("add", cli.folder / "files", "--no-read")
    assert quiet.err == ""
    assert len(saved(quiet.out)) == 3


def test_ctrl_c_during_a_long_addition_leaves_everything_as_it_was(cli: Cli) -> None:
    cli("link", "https://example.org")
    with reopen(cli.vault) as vault:
        before = vault.checkpoint().body
    big = cli.folder / "big"
    with big.open("wb") as file:
        file.truncate(8 << 30)
    words = ["add", str(cli.vault), str(big), "--no-read", "--passphrase-file", str(cli.secret)]
    with subprocess.Popen(
        [sys.executable, "-m", "evidence_vault", *words], env=cli.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not any(
            path.suffix == ".part" and path.stat().st_size > 1 << 20 for path in _files(cli.vault / "objects")
        ):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (3, b"")
    assert b"Cancelled." in err
    assert b"Traceback" not in err
    assert list(_files(cli.vault / "objects")) == []
    with reopen(cli.vault) as vault:
        assert vault.checkpoint().body == before
        report = vault.verify()
        assert (report.unchanged, report.notes) == (True, ())


def _files(folder: Path) -> list[Path]:
    found = []
    with contextlib.suppress(FileNotFoundError):
        found = [path for path in folder.rglob("*") if path.is_file()]
    return found


def test_a_reader_that_goes_away_is_no_failure(cli: Cli) -> None:
    for number in range(5):
        cli("link", f"https://example.org/{number}", "--note", "n" * 30_000)
    words = f'list "{cli.vault}" --json --passphrase-file "{cli.secret}"'
    command = f'"{sys.executable}" -m evidence_vault {words} | head -c 10'
    done = subprocess.run(["sh", "-c", command], env=cli.env, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == json.dumps([{"accounts": []}])[:10]
    assert done.stderr == ""


def test_errors_say_what_is_safe_and_what_to_do_and_no_case_data(cli: Cli) -> None:
    secret = cli.file("SECRETNAME", b"wrong")
    done = cli.raw("list", cli.vault, "--passphrase-file", secret)
    assert done.status == 3
    assert len(done.err.splitlines()) == 3
    assert "SECRETNAME" not in done.err
    assert done.out == ""
