"""Stamping without a socket: a transport that hands each request to an authority, or fails by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from evidence_vault.errors import VaultError
from evidence_vault.model import Anchor, Authority, Exchange, StampResult
from evidence_vault.ports import CancelToken
from evidence_vault.vault import Vault
from tests.outside.authority import Authority as Tsa
from tests.outside.authority import openssl_holds

NAME = "Loopback"
ADDRESS = "http://127.0.0.1:1/tsr"


class FakeTransport:
    """`answer` makes the reply, or is the error to raise. `asked` keeps every exchange."""

    def __init__(self, answer: Callable[[bytes], bytes] | VaultError) -> None:
        self._answer = answer
        self.asked: list[Exchange] = []

    def post(self, exchange: Exchange, *, cancel: CancelToken) -> bytes:
        self.asked.append(exchange)
        if isinstance(self._answer, VaultError):
            raise self._answer
        return self._answer(exchange.body)


def turn_on(vault: Vault, tsa: Tsa, *, name: str = NAME, address: str = ADDRESS, policy: str = "") -> Authority:
    """Add an authority with its root, and turn it on."""
    vault.time.add_authority(Authority(label=name, address=address, roots=tsa.root_pem, policy=policy))
    return vault.time.change_authority(name, enabled=True)


def stamped(vault: Vault, tsa: Tsa) -> Anchor:
    """An anchor over the newest checkpoint."""
    if not any(one.label == NAME for one in vault.time.authorities()):
        turn_on(vault, tsa)
    (result,) = vault.time.stamp(FakeTransport(tsa.reply))
    return anchor_of(result)


def anchor_of(result: StampResult) -> Anchor:
    assert result.anchor is not None, result.error
    return result.anchor


def stranger_agrees(folder: Path, anchor: Anchor) -> bool:
    """Whether `openssl ts -verify` says the same of a stored token."""
    return openssl_holds(folder, stamped=anchor.stamped, reply=anchor.reply, chain=anchor.chain)
