"""The main job with no screen: an invented case, from an empty folder to a signed report and a package that verifies.

    python packaging/demo.py [FOLDER]

FOLDER is made anew (out/demo-TIME unless given) and must not exist. Every step is the ordinary command line.
"""

from __future__ import annotations

import io
import os
import secrets
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from evidence_vault.sample import SampleDescription, sample_description  # noqa: E402 - the checkout, wherever it lies

LANGUAGES: Final = ("en", "zh-Hans")
Runner = Callable[[Sequence[str], "Path | None"], int]
"""Runs the command line with these words; gives the exit status. The path is the passphrase file to use, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where everything of one demonstration lies."""

    folder: Path

    @property
    def vault(self) -> Path:
        """The encrypted vault."""
        return self.folder / "vault"

    @property
    def passphrase(self) -> Path:
        """The vault's passphrase, written down only because this is a demonstration."""
        return self.folder / "demo-passphrase.txt"

    @property
    def clear_package(self) -> Path:
        """A package anyone can open."""
        return self.folder / "sample-package-clear.zip"

    @property
    def closed_package(self) -> Path:
        """A package that needs a passphrase."""
        return self.folder / "sample-package-passphrase.zip"

    @property
    def package_passphrase(self) -> Path:
        """The passphrase of `closed_package`; a real one is told by another way."""
        return self.folder / "sample-package-passphrase.txt"

    def report(self, language: str) -> Path:
        """The signed PDF in one language."""
        return self.folder / f"sample-report-{language}.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One command: what it is for, its words, and the file with the passphrase it needs, if it needs one."""

    why: str
    words: tuple[str, ...]
    secret: Path | None = None


def steps(place: Place, sample: SampleDescription, sample_folder: Path) -> list[Step]:
    """The whole job in order."""
    return [*_fill(place, sample, sample_folder), *_look(place), *_hand_over(place, sample.case_name)]


def _fill(place: Place, sample: SampleDescription, folder: Path) -> list[Step]:
    vault, case = str(place.vault), ("--case", sample.case_name)
    made = [_step(place, "Make an encrypted vault", "init", vault)]
    made.append(_step(place, "Open a case", "case", vault, "new", sample.case_name, "--summary", sample.case_summary))
    for entry in sample.files:
        source = ("--source-url", entry.source_url) if entry.source_url else ()
        note = ("--note", f"{entry.note} {entry.note_zh}", *(("--screen-photo",) if "screen" in entry.name else ()))
        made.append(
            _step(place, f"Add: {entry.title}", "add", vault, str(folder / entry.name), *case, *source, *note)
        )
    for link in sample.links:
        words = ("link", vault, link.url, *case, "--note", f"{link.note} {link.note_zh}")
        made.append(_step(place, "Keep a link on its own", *words))
    return [*made, *_tell(place, sample, case)]


def _tell(place: Place, sample: SampleDescription, case: tuple[str, str]) -> list[Step]:
    told, seen, vault = sample.incident, sample.record_only, str(place.vault)
    where = ("--where", f"{told.where} {told.where_zh}", "--who", told.who)
    text = ("--when", told.when, "--text", f"{told.text}\n{told.text_zh}", *where)
    when = ("--platform-time", seen.platform_time, "--reason", f"{seen.reason} {seen.reason_zh}")
    return [
        _step(place, "Say what happened", "incident", vault, *text, *case),
        _step(
            place, "Record without keeping", "record", vault, "--what", f"{seen.what} {seen.what_zh}", *when, *case
        ),
    ]


def _look(place: Place) -> list[Step]:
    return [
        _step(place, "List what is kept", "list", str(place.vault)),
        _step(place, "Verify the whole vault", "verify", str(place.vault)),
    ]


def _hand_over(place: Place, case: str) -> list[Step]:
    vault, made = str(place.vault), []
    for language in LANGUAGES:
        out = ("--lang", language, "--out", str(place.report(language)))
        made.append(_step(place, f"Write the signed report ({language})", "report", vault, "--case", case, *out))
    clear, closed = str(place.clear_package), str(place.closed_package)
    export = ("export", vault, "--case", case, "--out")
    made.append(_step(place, "Export a package anyone can open", *export, clear, "--clear"))
    by_phrase = ("--passphrase-out", str(place.package_passphrase))
    made.append(_step(place, "Export a package with a passphrase", *export, closed, *by_phrase))
    made.append(Step(why="Verify the clear package", words=("verify", clear)))
    made.append(Step(why="Verify the closed package", words=("verify", closed), secret=place.package_passphrase))
    made += [
        Step(why=f"Verify the report ({language})", words=("verify", str(place.report(language))))
        for language in LANGUAGES
    ]
    return made


def _step(place: Place, why: str, *words: str) -> Step:
    return Step(why=why, words=words, secret=place.passphrase)


def command_line(words: Sequence[str], secret: Path | None) -> int:
    """Run `python -m evidence_vault`; the passphrase goes through a pipe, not an argument or the environment."""
    command = [sys.executable, "-m", "evidence_vault", *words]
    if secret is None:
        return subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode
    if os.name == "nt":
        # Windows hands no descriptors to a child by number; the file is there anyway.
        command += ["--passphrase-file", str(secret)]
        return subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode
    reading, writing = os.pipe()
    try:
        os.write(writing, secret.read_bytes())
    finally:
        os.close(writing)
    try:
        command += ["--passphrase-fd", str(reading)]
        ran = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, pass_fds=(reading,), check=False)
        return ran.returncode
    finally:
        os.close(reading)


def run(chosen: Sequence[Step], runner: Runner) -> Step | None:
    """Do the steps in order, each one shown; the first that fails ends it and is returned."""
    for number, step in enumerate(chosen, start=1):
        print(f"\n[{number}/{len(chosen)}] {step.why}")
        print(f"$ evidence-vault {shlex.join(step.words)}", flush=True)
        status = runner(step.words, step.secret)
        if status != 0:
            print(f"\nThis step failed with exit status {status}.")
            return step
    return None


def prepare(place: Place) -> None:
    """Make the folder and the demonstration's passphrase, readable by this user only. Raises FileExistsError."""
    place.folder.mkdir(parents=True)
    descriptor = os.open(place.passphrase, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("-".join(secrets.token_hex(3) for _ in range(5)) + "\n")


def introduce(place: Place) -> None:
    """Say what is about to happen, and that the passphrase lies on the disk."""
    screen = sys.platform in {"win32", "darwin"} or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not screen:
        print("No screen was found, so the window cannot be shown.")
    print("This does the main job on the command line, with an invented sample case.")
    print(f"Folder: {place.folder}")
    print(f"The demonstration's passphrase is written to {place.passphrase}")
    print("so that you can open the vault afterwards. Never keep a real passphrase beside a vault.")


def conclude(place: Place) -> None:
    """Where the results are and how to open them."""
    print("\nDone. Every step above succeeded.\n")
    for language in LANGUAGES:
        print(f"Report ({language}): {place.report(language)}")
    print("  Open it with any PDF reader; readers that check signatures show who signed it.")
    print(f"Package, open to anyone: {place.clear_package}")
    print("  Unpack it and read VERIFY.txt: it says how to check it with ordinary tools.")
    print(f"Package with a passphrase: {place.closed_package}")
    print(f"  Open it with 7-Zip; its passphrase is in {place.package_passphrase}")
    print(f"Vault: {place.vault}\n  Its passphrase is in {place.passphrase}")
    print("This folder is a demonstration and can be deleted whole.")


def main(arguments: Sequence[str], runner: Runner = command_line) -> int:
    """0 if every step succeeded, 1 if one failed, 2 for wrong use."""
    if len(arguments) > 1 or any(word.startswith("-") for word in arguments):
        print(__doc__)
        return 0 if arguments[0] in {"-h", "--help"} else 2
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    place = Place(folder=Path(arguments[0] if arguments else ROOT / "out" / f"demo-{stamp}").resolve())
    try:
        prepare(place)
    except FileExistsError:
        print(f"There is already something at {place.folder}. It was not touched; choose another folder.")
        return 2
    introduce(place)
    failed = run(steps(place, sample_description(), ROOT / "evidence_vault" / "sample"), runner)
    if failed is not None:
        print(f"What was made before it is in {place.folder}")
        return 1
    conclude(place)
    return 0


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # A console that knows no Chinese must not stop the demonstration.
    sys.exit(main(sys.argv[1:]))
