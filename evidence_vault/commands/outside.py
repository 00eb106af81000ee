"""Commands about outside time: authorities, stamping, and checkpoints handed over without any network."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.custody.handout_texts import HandoutLanguage
from evidence_vault.errors import DriveError, UsageError, UserCancelled, WouldOverwriteError

if TYPE_CHECKING:
    from evidence_vault.model import Anchor, StampResult
    from evidence_vault.ports import CancelToken, TimeSource, Transport
    from evidence_vault.vault import Vault

_MAX_FILE = 1024 * 1024

Name = Annotated[str, typer.Argument(metavar="NAME", help="An authority's name from the list.")]
Yes = Annotated[bool, typer.Option("--yes", help="You have read who will learn what.")]
Roots = Annotated[
    Path | None,
    typer.Option("--roots", metavar="FILE", help="PEM: the authority's root certificates, to be trusted."),
]
Policy = Annotated[str | None, typer.Option("--policy", metavar="OID", help="Ask for this policy and no other.")]
Qualified = Annotated[
    bool | None, typer.Option("--qualified/--not-qualified", help="You state that it is qualified (eIDAS).")
]

TimeStamp = Annotated[
    str,
    typer.Option(
        "--time-stamp", metavar="AUTHORITY", help="Have the report itself stamped (PAdES B-T) by this authority."
    ),
]
LongTerm = Annotated[
    bool, typer.Option("--long-term", help="With --time-stamp: certificates and a closing time stamp too (B-LTA).")
]

time = typer.Typer(
    rich_markup_mode=None,
    help="Outside time: time VAULT status|authorities|enable|disable|add-authority|stamp|retry|print|import|…",
    no_args_is_help=True,
)


@time.callback()
def _of_vault(context: typer.Context, vault: VaultPath) -> None:
    """Outside time: authorities, time stamps, and checkpoints handed over. Each authority is off until turned on."""
    context.obj = vault


@time.command("status")
@acts
@takes_secrets
def status(context: typer.Context, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False) -> None:
    """How many events are covered by a proof of time from outside, and what waits for one."""
    with open_vault(context.obj, secrets) as opened:
        found = opened.time.status()
        if as_json:
            out_json(
                {
                    "events": found.events,
                    "anchored": found.anchored,
                    "anchors": [anchor_json(one) for one in found.anchors],
                    "pending": [asdict(one) for one in found.pending],
                    "route": str(opened.time.route),
                }
            )
            return
        out(f"anchored {found.anchored} of {found.events} events; not yet {found.events - found.anchored}")
        for anchor in found.anchors:
            out(f"anchor {anchor.number} {anchor.kind.value} {anchor.size} {anchor.time} {anchor.authority}")
        for one in found.pending:
            out(f"waiting {one.size} {one.last_error or '-'} {one.next_try or '-'} {one.authority}")


@time.command("authorities")
@acts
@takes_secrets
def authorities(context: typer.Context, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False) -> None:
    """List the authorities. None is asked for anything until you turn it on."""
    with open_vault(context.obj, secrets) as opened:
        if as_json:
            out_json([asdict(one) for one in opened.time.authorities()])
            return
        for one in opened.time.authorities():
            out(f"{'on ' if one.enabled else 'off'}  {one.label}  {one.address}")


@time.command("add-authority")
@acts
@takes_secrets
def add_authority(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    address: Annotated[str, typer.Argument(metavar="URL", help="http:// or https://")],
    roots: Roots = None,
    policy: Policy = None,
    qualified: Qualified = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Add an authority, turned off."""
    from evidence_vault.model import Authority

    pem = _text(roots)
    with open_vault(context.obj, secrets) as opened:
        new = Authority(
            label=name, address=address, policy=policy or "", roots=pem or "", qualified=qualified or False
        )
        out(f"added {opened.time.add_authority(new).label}")


@time.command("enable")
@acts
@takes_secrets
def enable(
    context: typer.Context,
    name: Name,
    roots: Roots = None,
    policy: Policy = None,
    qualified: Qualified = None,
    yes: Yes = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Turn an authority on. Says first who will learn what; nothing is sent by this."""
    pem = _text(roots)
    with open_vault(context.obj, secrets) as opened:
        agree(opened, [name], yes=yes)
        changed = opened.time.change_authority(name, enabled=True, roots=pem, policy=policy, qualified=qualified)
        out(f"enabled {changed.label}")


@time.command("disable")
@acts
@takes_secrets
def disable(context: typer.Context, name: Name, secrets: SecretOptions = AT_A_PROMPT) -> None:
    """Turn an authority off, and forget what waits for it."""
    with open_vault(context.obj, secrets) as opened:
        out(f"disabled {opened.time.change_authority(name, enabled=False).label}")


@time.command("remove-authority")
@acts
@takes_secrets
def remove_authority(context: typer.Context, name: Name, secrets: SecretOptions = AT_A_PROMPT) -> None:
    """Forget an authority that you added. Its time stamps stay."""
    with open_vault(context.obj, secrets) as opened:
        opened.time.remove_authority(name)
        out(f"removed {name}")


@time.command("route")
@acts
@takes_secrets
def route(
    context: typer.Context,
    way: Annotated[
        str, typer.Argument(metavar="WAY", help="direct, http://HOST:PORT, or socks5h://HOST:PORT (Tor).")
    ] = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Show or choose the way to the network. The environment's proxies are never used."""
    from evidence_vault.model import Route

    chosen = Route.parse(way) if way else None
    with open_vault(context.obj, secrets) as opened:
        if chosen is not None:
            opened.time.set_route(chosen)
        out(f"route {opened.time.route}")


@time.command("stamp")
@acts
@takes_secrets
def stamp(
    context: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME...]", help="Default: all turned on.")] = None,
    again: Annotated[bool, typer.Option("--again", help="Even if nothing is new since its last time stamp.")] = False,
    yes: Yes = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Have the newest checkpoint stamped. Says first who will learn what; what cannot be had now waits."""
    with open_vault(context.obj, secrets) as opened:
        agree(opened, names or _turned_on(opened), yes=yes)
        with interruptible() as cancel, progress_bar() as progress:
            results = opened.time.stamp(transport(opened), names or (), again=again, progress=progress, cancel=cancel)
    raise SystemExit(_told(results))


@time.command("retry")
@acts
@takes_secrets
def retry(
    context: typer.Context,
    now: Annotated[bool, typer.Option("--now", help="Also what is not due yet.")] = False,
    yes: Yes = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Ask again for what waits. Made for a schedule too: it asks only for what is due."""
    with open_vault(context.obj, secrets) as opened:
        waiting = {one.authority for one in opened.time.pending()}
        if not waiting:
            out("nothing waits")
            return
        agree(opened, sorted(waiting), yes=yes)
        with interruptible() as cancel, progress_bar() as progress:
            results = opened.time.retry(transport(opened), now=now, progress=progress, cancel=cancel)
    raise SystemExit(_told(results))


@time.command("print")
@acts
@takes_secrets
def print_checkpoint(
    context: typer.Context,
    out_file: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="FILE", help="New: .txt (to be signed), .html (a page), .svg or .png (QR code)."
        ),
    ] = None,
    lang: Annotated[HandoutLanguage, typer.Option("--lang", help="The page's language, for the recipient.")] = "en",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """The newest checkpoint to hand over or publish, without any network."""
    from evidence_vault.custody.handout import FORMS, short_text

    form = next((one for one in FORMS if out_file is not None and out_file.suffix.lower() == f".{one}"), None)
    if out_file is not None and form is None:
        raise UsageError("The file's name must end in .txt, .html, .svg or .png.")
    with open_vault(context.obj, secrets) as opened:
        handed = opened.time.hand_over()
        if out_file is None or form is None:
            out(short_text(handed))
            for line in handed.stamped.decode("utf-8").splitlines():
                out(line)
            return
        _write_new(out_file, opened.time.printed(handed, form, lang))
        out(f"printed {handed.fingerprint} {out_file}")


@time.command("import")
@acts
@takes_secrets
def import_answer(
    context: typer.Context,
    answer: Annotated[Path, typer.Argument(metavar="FILE", help="What the recipient gave back.")],
    name: Annotated[str, typer.Option("--name", help="Who it was, as you know them.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Keep a counter-signature that a recipient gave back."""
    data = _bytes(answer)
    with open_vault(context.obj, secrets) as opened:
        out(_line(opened.time.add_counter_signature(data, name=name)))


@acts
def countersign(
    checkpoint: Annotated[Path, typer.Argument(metavar="CHECKPOINT", help="The file that you were given.")],
    out_file: Annotated[Path, typer.Option("--out", metavar="FILE", help="A new file, to be given back.")],
    name: Annotated[str, typer.Option("--name", help="Your name, as it will be shown; may be left out.")] = "",
) -> None:
    """For a recipient, without a vault: sign a checkpoint that you were given, with a key made for this."""
    from evidence_vault.custody.countersign import check, make_answer
    from evidence_vault.format.anchor import answer_bytes
    from evidence_vault.ports import SystemClock

    moment = SystemClock().now().utc_text
    answer = make_answer(_bytes(checkpoint), name=name, time=moment)
    checked = check(answer.stamped, answer.signature, answer.public_key, answer.statement, answer.statement_signature)
    _write_new(out_file, answer_bytes(answer))
    out(f"countersigned {checked.fingerprint} {out_file}")
    err("Give the file back, and keep this fingerprint and the time: they are what you can be asked for later.")


def transport(vault: Vault) -> Transport:
    """The real network, by the way chosen for this vault; TLS also trusts the roots she added."""
    from evidence_vault.network import NetworkTransport

    added = "\n".join(one.roots for one in vault.time.authorities() if one.enabled)
    return NetworkTransport(vault.time.route, roots=added)


def anchor_json(anchor: Anchor) -> dict[str, object]:
    """An anchor without its bytes."""
    return {
        "number": anchor.number,
        "kind": anchor.kind.value,
        "size": anchor.size,
        "authority": anchor.authority,
        "time": anchor.time,
        "time_known_by": anchor.known_by.value,
        "policy": anchor.policy,
        "qualified": anchor.qualified,
        "imprint": anchor.imprint,
        "sha256": anchor.proof_sha256,
    }


def _turned_on(vault: Vault) -> list[str]:
    return [one.label for one in vault.time.authorities() if one.enabled]


def check_long_term(time_stamp: str, *, long_term: bool) -> None:
    """Raises UsageError for --long-term on its own."""
    if long_term and not time_stamp:
        raise UsageError("--long-term needs --time-stamp.", next_step="Name an authority that is turned on.")


def source(vault: Vault, time_stamp: str, cancel: CancelToken, *, yes: bool) -> TimeSource | None:
    """The authority for a report's own time stamp, once she agreed; None if none was named."""
    if not time_stamp:
        return None
    found = vault.time.source(time_stamp, transport(vault), cancel=cancel)
    agree(vault, [time_stamp], yes=yes)
    return found


def agree(vault: Vault, names: Sequence[str], *, yes: bool) -> None:
    """Say who will learn what, and go on only if she agrees. Raises UsageError, UserCancelled."""
    for name in names:
        for line in vault.time.notice(name).lines:
            err(line)
    if yes or not names:
        return
    if not sys.stdin.isatty():
        raise UsageError("Nobody can be asked here.", next_step="Read who learns what, then say --yes.")
    err("Go on? [y/N]")
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise UserCancelled


def _told(results: Sequence[StampResult]) -> int:
    """A line for each, and the exit status: 2 if anything waits."""
    for one in results:
        out(_line(one.anchor) if one.anchor else f"waiting {one.error} {one.authority}")
    return 0 if all(one.anchor for one in results) else 2


def _line(anchor: Anchor) -> str:
    return f"anchored {anchor.number} {anchor.size} {anchor.time} {anchor.authority}"


def _text(path: Path | None) -> str | None:
    return None if path is None else _bytes(path).decode("utf-8", "replace")


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE + 1)
    except OSError as error:
        raise UsageError("That file cannot be read.", next_step="Check that you may read it.") from error


def _write_new(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError as error:
        raise WouldOverwriteError from error
    except OSError as error:
        raise DriveError from error
