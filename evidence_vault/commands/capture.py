"""The command that saves a web page with the browser on this computer: capture VAULT URL."""

from __future__ import annotations

from typing import Annotated

import typer

from evidence_vault.commands.adding import InCase, Note, Tags
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import CaptureError
from evidence_vault.model import AddDetails, PageSaved

WHO_LEARNS = (
    "The site will see this request and the address it comes from; the network and its provider see which site is"
    " visited. A visit can leave traces there, such as a view count."
)


@acts
@takes_secrets
def capture(
    vault: VaultPath,
    url: Annotated[str, typer.Argument(metavar="URL", help="The page's address.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before the site is visited.")] = False,
    proxy: Annotated[str, typer.Option("--proxy", help="socks5://HOST:PORT (Tor) or http://HOST:PORT.")] = "",
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
    from evidence_vault.sources.web.browsers import find_browsers
    from evidence_vault.sources.web.host import Capture, CaptureRequest

    browsers = find_browsers()
    if not browsers:
        raise CaptureError("No browser that can save pages was found.", next_step=CaptureError.no_browser)
    with open_vault(vault, secrets) as opened:
        details = AddDetails(
            case=opened.find_case(case).id if case else None, source_url=url, note=note, tags=tuple(tag or ())
        )
        err(WHO_LEARNS)
        if not yes:
            typer.confirm("Visit the page now?", abort=True, err=True)
        request = CaptureRequest(
            browser=browsers[0], url=url, proxy=proxy, ignore_certificates=accept_bad_certificate
        )
        with interruptible() as cancel, Capture(request, cancel=cancel, on_note=err) as running:
            saved = opened.save_page(running.parts(), url, details, cancel=cancel)
        _say(saved, url, as_json=as_json)


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
