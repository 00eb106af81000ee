"""Running the command line as a person does: a process of its own, a home of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence_vault.cli import main

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery"


@dataclass(frozen=True, kw_only=True)
class Done:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its one JSON document."""
        return json.loads(self.out)


class Cli:
    """Commands on one vault, with the passphrase in a file."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.vault = folder, folder / "vault"
        self.secret = folder / "secret"
        self.secret.write_text(PASSPHRASE + "\n")
        self.home = folder / "home"
        self.home.mkdir()
        (folder / "tmp").mkdir()
        keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        self.env = keep | {
            "HOME": str(self.home),
            "TMPDIR": str(folder / "tmp"),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def raw(self, *words: str | Path, stdin: bytes | None = None) -> Done:
        """Just these words, in this process: starting one for each would take the suite a minute."""
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        before = (sys.argv, sys.stdin, sys.stdout, sys.stderr, Path.cwd())
        try:
            sys.argv = ["evidence-vault", *map(os.fspath, words)]
            sys.stdin = io.TextIOWrapper(io.BytesIO(stdin or b""))
            sys.stdout, sys.stderr = out, err
            os.chdir(self.folder)
            main()
            status: int | str | None = 0
        except SystemExit as ended:
            status = ended.code
        finally:
            sys.argv, sys.stdin, sys.stdout, sys.stderr = before[:4]
            os.chdir(before[4])
        said = []
        for stream in (out, err):
            stream.flush()
            said.append(stream.buffer.getvalue().decode("utf-8", "surrogateescape"))  # type: ignore[attr-defined]
        return Done(status=int(status or 0), out=said[0], err=said[1])

    def process(self, *words: str | Path, stdin: bytes | None = None, **options: Any) -> Done:
        """The same in a process of its own."""
        given: dict[str, Any] = {"input": stdin} if stdin is not None else {"stdin": subprocess.DEVNULL}
        done = subprocess.run(
            [sys.executable, "-m", "evidence_vault", *map(os.fspath, words)],
            env=self.env,
            cwd=self.folder,
            capture_output=True,
            check=False,
            timeout=120,
            **(given | options),
        )
        out, err = (text.decode("utf-8", "surrogateescape") for text in (done.stdout, done.stderr))
        assert "Traceback" not in err, err
        return Done(status=done.returncode, out=out, err=err)

    def __call__(self, act: str, *words: str | Path, stdin: bytes | None = None) -> Done:
        """`act` on the vault, opened with the passphrase file."""
        if act == "key":
            return self.raw("key", self.vault, *words, "--passphrase-file", self.secret, stdin=stdin)
        return self.raw(act, self.vault, *words, "--passphrase-file", self.secret, stdin=stdin)

    def file(self, name: str, data: bytes) -> Path:
        """A file to add."""
        path = self.folder / "files" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path
