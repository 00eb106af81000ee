"""A time stamp authority as pyHanko asks for one: every request goes through the vault's own network module."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from evidence_vault.ports import TimeSource

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper


class DocumentTime:
    """The time stamps of one document. `stamper` is pyHanko's face of it; `chains` what its replies lead to."""

    def __init__(self, source: TimeSource) -> None:
        self.name = source.name
        self.chains: set[bytes] = set()
        self.stamper = _stamper(source, self.chains)

    def try_out(self) -> None:
        """Ask once, about nothing: pyHanko needs the size of a token before it signs.

        Raises NetworkError, TokenRefusedError, UserCancelled.
        """
        coroutine = self.stamper.async_dummy_response("sha256")
        with contextlib.suppress(StopIteration):
            coroutine.send(None)  # it waits for nothing: our own request is made in place

    def roots(self) -> list[Any]:
        """The roots of the chains so far, as asn1crypto certificates."""
        return [chain[-1] for chain in self._loaded()]

    def others(self) -> list[Any]:
        """The other certificates of the chains so far."""
        return [one for chain in self._loaded() for one in chain[:-1]]

    def _loaded(self) -> list[list[Any]]:
        from asn1crypto import pem, x509

        return [
            [x509.Certificate.load(der) for _, _, der in pem.unarmor(chain, multiple=True)]
            for chain in sorted(self.chains)
        ]


def _stamper(source: TimeSource, chains: set[bytes]) -> TimeStamper:
    from asn1crypto import tsp
    from pyhanko.sign.timestamps import TimeStamper

    class VaultTimeStamper(TimeStamper):
        async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
            answer = source.ask(req.dump())
            chains.add(answer.chain)
            return tsp.TimeStampResp.load(answer.reply)

    made: TimeStamper = VaultTimeStamper()  # type: ignore[no-untyped-call]
    return made
