"""Time stamp authorities: a list that comes with the app, all turned off, and those she adds."""

from __future__ import annotations

import re
from dataclasses import replace

from evidence_vault.custody.chain import Trust
from evidence_vault.errors_outside import BadAuthorityError
from evidence_vault.model import Authority, Route
from evidence_vault.network import check_address
from evidence_vault.vault import anchorrows
from evidence_vault.vault.core import Core

_ROUTE = "network-route"
_MAX_LABEL = 80
_OID = re.compile(r"[0-2](\.(0|[1-9][0-9]{0,18})){1,30}\Z")
_LARGEST = 1 << 30
"""Larger than any checkpoint."""

BUILT_IN = (
    ("DigiCert", "http://timestamp.digicert.com"),
    ("Sectigo", "http://timestamp.sectigo.com"),
    ("GlobalSign", "http://timestamp.globalsign.com/tsa/r6advanced1"),
    ("SSL.com", "http://ts.ssl.com"),
    ("Entrust", "http://timestamp.entrust.net/TSS/RFC3161sha2TS"),
    ("IdenTrust", "http://timestamp.identrust.com"),
    ("Certum", "http://time.certum.pl"),
    ("SwissSign", "http://tsa.swisssign.net"),
    ("FreeTSA", "https://freetsa.org/tsr"),
)
"""Names and addresses as the operators publish them. Not tried by us; none is recommended, each is off."""


def authorities(core: Core) -> list[Authority]:
    """Those that come with the app, then hers. What she turned on keeps the address it had then."""
    kept = {one.label: one for one in anchorrows.authorities(core.index)}
    listed = []
    for label, address in BUILT_IN:
        own = kept.pop(label, None)
        listed.append(replace(own or Authority(label=label, address=address), built_in=True))
    return listed + list(kept.values())


def authority(core: Core, label: str) -> Authority:
    """The authority with this name; case does not matter. Raises BadAuthorityError."""
    for one in authorities(core):
        if one.label.casefold() == label.casefold():
            return one
    raise BadAuthorityError


def add(core: Core, new: Authority) -> Authority:
    """Add an authority, turned off. Raises BadAuthorityError for a taken name, a bad address, policy or roots."""
    label = new.label.strip()
    if not label or len(label) > _MAX_LABEL or not label.isprintable():
        raise BadAuthorityError("An authority needs a name of at most 80 characters.")
    if any(one.label.casefold() == label.casefold() for one in authorities(core)):
        raise BadAuthorityError("There is already an authority with that name.", next_step="Choose another name.")
    check_address(new.address)
    _check_policy(new.policy)
    _check_roots(new.roots)
    return _put(core, replace(new, label=label, enabled=False, built_in=False))


def change(
    core: Core,
    label: str,
    *,
    enabled: bool | None = None,
    roots: str | None = None,
    policy: str | None = None,
    qualified: bool | None = None,
) -> Authority:
    """Turn on or off, or change; None leaves a part as it is. Turning off forgets what waits for it.

    Raises BadAuthorityError.
    """
    one = authority(core, label)
    if roots is not None:
        _check_roots(roots)
    if policy is not None:
        _check_policy(policy)
    changed = replace(
        one,
        enabled=one.enabled if enabled is None else enabled,
        roots=one.roots if roots is None else roots,
        policy=one.policy if policy is None else policy,
        qualified=one.qualified if qualified is None else qualified,
    )
    return _put(core, changed)


def remove(core: Core, label: str) -> None:
    """Forget one that she added, or what she changed of one that comes with the app. Anchors stay."""
    one = authority(core, label)
    with core.commit() as commit:
        commit.writer.execute("DELETE FROM authority WHERE label = ?", (one.label,))
        anchorrows.drop_pending(commit.writer, one.label, _LARGEST)


def _put(core: Core, one: Authority) -> Authority:
    with core.commit() as commit:
        anchorrows.put_authority(commit.writer, one)
        if not one.enabled:
            anchorrows.drop_pending(commit.writer, one.label, _LARGEST)
    return one


def _check_policy(policy: str) -> None:
    if policy and not _OID.match(policy):
        raise BadAuthorityError("The authority's policy is not an object identifier.")


def _check_roots(roots: str) -> None:
    if roots.strip() and not Trust.of_pem(roots.encode("utf-8"), carried=False).roots:
        raise BadAuthorityError("None of those certificates is a root: it must be issued by itself.")


def route(core: Core) -> Route:
    """The way to the network she chose for this vault; direct unless she did."""
    return Route.parse(str(core.index.meta(_ROUTE) or ""))


def set_route(core: Core, chosen: Route) -> None:
    """Keep the way to the network."""
    with core.commit() as commit:
        commit.writer.set_meta(_ROUTE, str(chosen))
