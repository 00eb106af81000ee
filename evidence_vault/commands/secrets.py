"""Where secrets come from: a prompt, a file or a descriptor; never an argument or the environment."""

from __future__ import annotations

import functools
import getpass
import inspect
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from evidence_vault.errors import DriveError, RefusedError, UsageError, UserCancelled, WouldOverwriteError

if TYPE_CHECKING:
    from evidence_vault.vault import Passphrase, Secret, Vault

_MAX = 4096

PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", metavar="FILE", help="Read the passphrase from the first line.")
]
PassphraseFd = Annotated[
    int | None, typer.Option("--passphrase-fd", metavar="N", help="Read the passphrase from an open descriptor.")
]
UseWords = Annotated[bool, typer.Option("--words", help="Open with the 24 recovery words instead.")]
UseShares = Annotated[
    bool, typer.Option("--shares", help="Open with two recovery shares instead; in a file, one share a line.")
]
UseKeyring = Annotated[bool, typer.Option("--keyring", help="Open with the system keyring instead.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretOptions:
    """The options every command has that opens a vault."""

    file: Path | None = None
    fd: int | None = None
    words: bool = False
    shares: bool = False
    keyring: bool = False


AT_A_PROMPT = SecretOptions()
"""What a command is given where none of the options is."""


def _options(
    passphrase_file: PassphraseFile = None,
    passphrase_fd: PassphraseFd = None,
    words: UseWords = False,
    shares: UseShares = False,
    keyring: UseKeyring = False,
) -> SecretOptions:
    return SecretOptions(file=passphrase_file, fd=passphrase_fd, words=words, shares=shares, keyring=keyring)


_OFFERED = inspect.signature(_options, eval_str=True).parameters


def takes_secrets(command: Callable[..., None]) -> Callable[..., None]:
    """Offer the options of `_options` in the place of `command`'s parameter `secrets`.

    The command line reads a command's options from its signature, so the signature is what is changed.
    """

    @functools.wraps(command)
    def run(*args: object, **given: Any) -> None:  # noqa: ANN401 - whatever the command takes
        ours = {name: given.pop(name) for name in _OFFERED if name in given}
        command(*args, secrets=_options(**ours), **given)

    parameters: list[inspect.Parameter] = []
    for one in inspect.signature(command, eval_str=True).parameters.values():
        parameters += _OFFERED.values() if one.name == "secrets" else [one]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    return run


def open_vault(path: Path, options: SecretOptions) -> Vault:
    """Open the vault in `path`. Raises the errors of Vault.open."""
    from evidence_vault.vault import Vault, read_header

    read_header(path)  # A folder that is no vault is said before anyone is asked for a secret.
    return Vault.open(path, secret_from(options))


def new_passphrase(file: Path | None, fd: int | None) -> Passphrase:
    """A passphrase to be set: asked for twice at a prompt. Raises RefusedError if the two differ."""
    from evidence_vault.vault import Passphrase

    if file is not None or fd is not None:
        return Passphrase(read_secret(file, fd))
    first = _ask("New passphrase: ")
    if first != _ask("The same again: "):
        raise RefusedError("The two passphrases are not the same.", next_step="Type it twice, slowly.")
    return Passphrase(first)


def read_secret(file: Path | None, fd: int | None, prompt: str = "Passphrase: ") -> str:
    """One secret from the first line of a file or descriptor, or from a prompt. Raises UsageError."""
    if file is None and fd is None:
        return _ask(prompt)
    return _line(_given(file, fd).split(b"\n", 1)[0])


def read_shares(file: Path | None, fd: int | None) -> list[str]:
    """Two recovery shares: the lines of a file or descriptor that are not empty, or from two prompts."""
    if file is None and fd is None:
        return [_ask("One recovery share: "), _ask("Another one: ")]
    return [_line(line) for line in _given(file, fd).split(b"\n") if line.strip()]


def _given(file: Path | None, fd: int | None) -> bytes:
    try:
        if fd is not None:
            with os.fdopen(fd, "rb", closefd=True) as stream:
                data = stream.read(_MAX + 1)
        else:
            with (file or Path()).open("rb") as stream:
                data = stream.read(_MAX + 1)
    except (OSError, ValueError, TypeError, OverflowError) as error:  # a descriptor may be any number
        raise UsageError(
            "The passphrase could not be read from there.", next_step="Check the file or the descriptor."
        ) from error
    if len(data) > _MAX:
        raise UsageError("That is too long for a passphrase.", next_step="Check that it is the right file.")
    return data


def write_secret(destination: Path, text: str) -> None:
    """Write a generated passphrase to a new file that only its owner may read. Raises WouldOverwriteError."""
    try:
        descriptor = os.open(destination, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(text + "\n")
    except FileExistsError as error:
        raise WouldOverwriteError from error
    except OSError as error:
        raise DriveError from error


def read_start(path: Path, size: int = 5) -> bytes:
    """The first bytes of a file, to tell what it is. Raises UsageError."""
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise UsageError("That file cannot be read.", next_step="Check that you may read it.") from error


def secret_from(options: SecretOptions) -> Secret:
    """The secret that the options name. Raises UsageError, WordsNotValidError, SharesNotValidError."""
    from evidence_vault.vault import KeyringSecret, Passphrase, RecoveryShares, RecoveryWords

    if options.keyring:
        return KeyringSecret()
    if options.shares:
        return RecoveryShares(read_shares(options.file, options.fd))
    if options.words:
        return RecoveryWords(read_secret(options.file, options.fd, "Recovery words: "))
    return Passphrase(read_secret(options.file, options.fd))


def _line(data: bytes) -> str:
    try:
        # utf-8-sig: some editors put a mark before the text that nobody typed.
        return data.rstrip(b"\r").decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("The passphrase is not UTF-8 text.", next_step="Save the file as UTF-8.") from error


def _ask(prompt: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            "There is no terminal to ask for the passphrase on.",
            next_step="Use --passphrase-file or --passphrase-fd.",
        )
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise UserCancelled from error
    except UnicodeDecodeError as error:
        raise UsageError("What was typed is not UTF-8 text.", next_step="Check the terminal's settings.") from error
