"""The command that saves web pages with the browser on this computer: capture VAULT [URL]."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.adding import InCase, Note, Tags
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import CaptureError, UsageError

if TYPE_CHECKING:
    from evidence_vault.model import AddDetails, NetworkNotice, PageSaved, Route
    from evidence_vault.ports import CancelToken
    from evidence_vault.sources.web.browsers import Browser
    from evidence_vault.vault import Vault


@acts
@takes_secrets
def capture(
    vault: VaultPath,
    url: Annotated[str, typer.Argument(metavar="[URL]", help="The page's address.")] = "",
    by_hand: Annotated[
        bool,
        typer.Option("--by-hand", help="Open a window to browse in; each Enter here saves what it shows."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before the site is visited.")] = False,
    proxy: Annotated[
        str, typer.Option("--proxy", help="socks5h://HOST:PORT (Tor), http://HOST:PORT or direct, for this visit.")
    ] = "",
    compare_by: Annotated[
        str,
        typer.Option("--compare-by", help="Visit once more by this proxy (or direct), and keep what differed."),
    ] = "",
    accept_bad_certificate: Annotated[
        bool, typer.Option("--accept-bad-certificate", help="Save the page although its certificate does not hold.")
    ] = False,
    case: InCase = "",
    note: Note = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Save a web page as it stands: pictures, text, archive, media, facts. Says first who will see the visit."""
    from evidence_vault.model import AddDetails, Route, capture_notice
    from evidence_vault.sources.web.browsers import find_browsers
    from evidence_vault.sources.web.comparing import with_second_visit
    from evidence_vault.sources.web.host import Capture, CaptureRequest

    if not url and not by_hand:
        raise UsageError("There is no address.", next_step="Give one, or browse to the page with --by-hand.")
    browsers = find_browsers()
    if not browsers:
        raise CaptureError("No browser that can save pages was found.", next_step=CaptureError.no_browser)
    with open_vault(vault, secrets) as opened:
        route = Route.parse(proxy) if proxy else opened.time.route
        details = AddDetails(
            case=opened.find_case(case).id if case else None, source_url=url, note=note, tags=tuple(tag or ())
        )
        notice = capture_notice("" if by_hand else url, route)
        other = Route.parse(compare_by) if compare_by and not by_hand else None
        for line in notice.lines + (capture_notice(url, other).lines if other else ()):
            err(line)
        if not yes:
            typer.confirm("Open the window now?" if by_hand else "Visit the page now?", abort=True, err=True)
        with interruptible() as cancel:
            if by_hand:
                _by_hand(opened, browsers[0], url, route, details, notice, cancel, as_json=as_json)
                return
            request = CaptureRequest(
                browser=browsers[0], url=url, route=route, ignore_certificates=accept_bad_certificate
            )
            with Capture(request, cancel=cancel, on_note=err) as running:
                arriving = running.parts()
                if other is not None:
                    again = replace(request, route=other, light=True)
                    arriving = with_second_visit(
                        arriving, lambda: Capture(again, cancel=cancel), ways=(route.kind.value, other.kind.value)
                    )
                saved = opened.save_page(arriving, url, details, notice=notice, cancel=cancel)
        _say(saved, url, as_json=as_json)


def _by_hand(
    vault: Vault, browser: Browser, url: str, route: Route, details: AddDetails, notice: NetworkNotice,
    cancel: CancelToken, *, as_json: bool,
) -> None:  # fmt: skip
    """Save whenever she presses Enter, until she ends the input or closes the window."""
    from evidence_vault.sources.web.browsing import browse

    window = browse(browser, url=url, route=route, cancel=cancel, on_note=err)
    try:
        while True:
            err("Enter: save what the window shows. Ctrl+D: end.")
            try:
                input()
            except EOFError:
                return
            if window.ended:
                err("The window was closed.")
                return
            front = window.save()
            told = replace(details, source_url=front.url, title=details.title or front.title)
            saved = vault.save_page(window.parts(), front.url, told, notice=notice, cancel=cancel)
            _say(saved, front.url, as_json=as_json)
    finally:
        window.close()


def _say(saved: PageSaved, url: str, *, as_json: bool) -> None:
    if as_json:
        out_json(
            {
                "id": saved.item, "number": saved.number, "sha256": saved.sha256, "parts": saved.parts,
                "size": saved.size, "whole": saved.whole, "dropped": list(saved.dropped),
            }
        )  # fmt: skip
        return
    out(f"saved {saved.item} {saved.sha256} {url}")
    out(f"parts {saved.parts}")
    if not saved.whole:
        out("not whole")
    for name in saved.dropped:
        out(f"missing {name}")
