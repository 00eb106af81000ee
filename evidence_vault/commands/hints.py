"""The command `hints`: what a machine read from a saved page, and taking it over as one's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.library import ItemArgument
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, out, out_json
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import UsageError

if TYPE_CHECKING:
    from evidence_vault.model import Item, PageHints, TakenOver
    from evidence_vault.vault import Vault

Take = Annotated[
    list[str] | None, typer.Option("--take", metavar="FIELD", help="Take this over as it was read; can be repeated.")
]
Say = Annotated[
    list[str] | None, typer.Option("--say", metavar="FIELD=TEXT", help="Take it over with these words instead.")
]
HOW_READ = "Read by a machine from the page's markup; it can be wrong. Compare it with the picture of the page."


@acts
@takes_secrets
def hints(
    vault: VaultPath,
    item: ItemArgument,
    post: Annotated[int, typer.Option("--post", metavar="N", help="Which of the page's posts.")] = 0,
    take: Take = None,
    say: Say = None,
    case: Annotated[str, typer.Option("--case", metavar="NAME", help="The case in which counts are noted.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """List what a machine read from a saved page, or take some of it over as your own words."""
    from evidence_vault.model import page_hints

    with open_vault(vault, secrets) as opened:
        found = opened.item(opened.resolve(item))
        read = page_hints(found, post)
        words = _words(read, take or [], say or [])
        if read is not None and words:
            opened.take_over(found.id, _taken(opened, found, read, words, case))
        if as_json:
            out_json(_json(read) | {"taken": sorted(words)})
            return
        for line in _lines(read):
            out(line)
        if words:
            out(f"taken over: {', '.join(sorted(words))}")


def _words(read: PageHints | None, take: list[str], say: list[str]) -> dict[str, str]:
    """Her words by field. Raises UsageError for a field that was not read or is none."""
    offered = {one.field.value: one.value for one in read.offers} if read else {}
    words: dict[str, str] = {}
    for name in take:
        if name not in offered:
            raise UsageError(
                "That was not read from the page.", next_step=f"Read: {', '.join(offered) or 'nothing'}."
            )
        words[name] = offered[name]
    for one in say:
        name, sign, text = one.partition("=")
        if not sign or not text.strip() or name not in offered:
            raise UsageError("Say it as FIELD=TEXT.", next_step=f"Fields: {', '.join(offered) or 'none'}.")
        words[name] = text.strip()
    return words


def _taken(vault: Vault, item: Item, read: PageHints, words: dict[str, str], case: str) -> TakenOver:
    from evidence_vault.model import taken_over
    from evidence_vault.sources.when import parse_when

    case_id = vault.find_case(case).id if case else next(iter(item.cases), None)
    taken = taken_over(read, words, seen=item.saved.utc_text, case=case_id)
    return replace(taken, posted=parse_when(words["posted"], strict=False)) if "posted" in words else taken


def _lines(read: PageHints | None) -> list[str]:
    if read is None:
        return ["Nothing was read from this item as a page of a platform."]
    posts = [f"post {number}  {name}{'  (shown)' if number == read.post else ''}" for number, name in read.posts]
    return [HOW_READ, *posts, *(f"{one.field.value:13} {one.value}" for one in read.offers)]


def _json(read: PageHints | None) -> dict[str, object]:
    if read is None:
        return {"platform": "", "post": 0, "posts": [], "offers": []}
    return {
        "platform": read.platform, "post": read.post,
        "posts": [{"post": number, "id": name} for number, name in read.posts],
        "offers": [{"field": one.field.value, "value": one.value, "read": one.read} for one in read.offers],
    }  # fmt: skip
