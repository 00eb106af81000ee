"""A made-up vault with outside time: real tokens (`openssl ts`) over early states, a counter-signature later on."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.custody.countersign import make_answer
from evidence_vault.custody.token import Trust, check_token
from evidence_vault.custody.tsp import encode_request
from evidence_vault.format.anchor import SALT_SIZE, stamped_bytes
from evidence_vault.model import Anchor, AnchorKind, CaseId, CustodyExtract, ProvenAnchor, TimeKnownBy, VaultId
from tests.exporters.fakes import FakeSource, fake_signer
from tests.outside.authority import POLICY, Authority

TOKEN_OVER, ANOTHER_OVER, SIGNED_OVER = 10, 14, 20
"""Sizes of the log at which it was stamped twice, and then counter-signed."""


class Anchored(FakeSource):
    """`FakeSource` with three anchors by `authority` and by a person; at least 20 events."""

    def __init__(self, exhibits: int, events: int, authority: Authority, *, alter: object = None) -> None:
        super().__init__(exhibits, events, alter=alter)
        self._authority = authority

    def custody(self, case_id: CaseId, ordinals: object = (), earlier: object = ()) -> CustodyExtract:
        extract = super().custody(case_id, ordinals, earlier)  # type: ignore[arg-type]
        return replace(extract, anchors=self._anchors)

    @cached_property
    def _anchors(self) -> tuple[ProvenAnchor, ...]:
        made = (self._token(1, TOKEN_OVER), self._token(2, ANOTHER_OVER), self._signed(3, SIGNED_OVER))
        return tuple(
            ProvenAnchor(
                anchor=one,
                checkpoint=self._checkpoint(self._tree, one.size),
                proof=self._tree.extends(one.size) if one.size < self._tree.size else (),
            )
            for one in made
        )

    def _stamped(self, size: int) -> bytes:
        assert self._custody.checkpoint.size >= size
        return stamped_bytes(bytes([size]) * SALT_SIZE, self._checkpoint(self._tree, size).body)

    def _token(self, number: int, size: int) -> Anchor:
        stamped = self._stamped(size)
        request = encode_request(hashlib.sha256(stamped).digest(), policy=POLICY, entropy=os.urandom)
        return token_anchor(number, size, stamped, request, self._authority)

    def _signed(self, number: int, size: int) -> Anchor:
        stamped = self._stamped(size)
        answer = make_answer(stamped, name="A lawyer", time="2026-11-24T10:00:00Z")
        return Anchor(
            number=number, kind=AnchorKind.COUNTER_SIGNATURE, size=size, authority="A lawyer",
            time="2026-11-24T10:00:00Z", known_by=TimeKnownBy.SIGNER, stamped=stamped, signature=answer.signature,
            public_key=answer.public_key, statement=answer.statement,
            statement_signature=answer.statement_signature,
        )  # fmt: skip


def token_anchor(number: int, size: int, stamped: bytes, request: bytes, authority: Authority) -> Anchor:
    """What an authority answers to a request, as the vault would keep it."""
    reply = authority.reply(request)
    token = check_token(request, reply, Trust.of_pem(authority.root.pem))
    return Anchor(
        number=number, kind=AnchorKind.RFC3161, size=size, authority="Loopback", time=token.time_text,
        known_by=TimeKnownBy.AUTHORITY, stamped=stamped, policy=token.policy, request=request, reply=reply,
        chain=token.chain_pem,
    )  # fmt: skip


class OtherVault(Anchored):
    """Another vault, with another key, stamped by the same authority."""

    @property
    def vault_id(self) -> VaultId:
        return VaultId("f" * 32)

    @property
    def signer(self) -> VaultSigner:
        return fake_signer("Somebody", 0xBAD)


def usual_authority(folder: Path) -> Authority:
    """The authority of the campaign; skips by name where there is no `openssl`."""
    import shutil

    import pytest

    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    return Authority.usual(folder)
