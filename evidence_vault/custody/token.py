"""Checking a time-stamp reply against its request, as RFC 3161 §2.2 and §2.4.2 ask; each refusal has its name."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from evidence_vault.custody import chain as chains
from evidence_vault.custody.chain import Certificates, Trust
from evidence_vault.custody.tsp import Asked, Reply, parse_reply, parse_request
from evidence_vault.errors_outside import (
    TokenDigestError,
    TokenExpiredError,
    TokenFormError,
    TokenNonceError,
    TokenPolicyError,
    TokenSignatureError,
    TokenSignerError,
    TokenStatusError,
)

_GRANTED = 0
"""'Granted with modifications' is declined too: what was modified would have to be understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedToken:
    """A token that holds: its time, its policy, and the chain from signer to root."""

    time: datetime
    policy: str
    chain: Certificates

    @property
    def time_text(self) -> str:
        """RFC 3339 UTC; fractions of a second only where the authority gave them."""
        text = self.time.strftime("%Y-%m-%dT%H:%M:%S")
        return text + (f".{self.time.microsecond:06d}".rstrip("0") if self.time.microsecond else "") + "Z"

    @property
    def chain_pem(self) -> bytes:
        """Leaf first, root last."""
        return chains.to_pem(self.chain)

    @property
    def root(self) -> x509.Certificate:
        """Where the chain ends."""
        return self.chain[-1]


def check_token(request: bytes, reply: bytes, trust: Trust) -> CheckedToken:
    """Check a raw reply. Raises a TokenRefusedError by name for whatever does not hold.

    The chain must be valid at the time that the token states (§4, 3): a token stays good when its signer's
    certificate expires later. Revocation is not looked up: that would tell somebody else.
    """
    asked, said = parse_request(request), parse_reply(reply)
    _check_answer(asked, said)
    try:
        chain = _chain(said, trust)
    except (
        ValueError,
        TypeError,
        x509.DuplicateExtension,
    ) as error:  # parts of a certificate are read when looked at
        raise TokenFormError from error
    _check_signature(asked, said, chain)
    return CheckedToken(time=said.time, policy=said.policy, chain=chain)


def _chain(said: Reply, trust: Trust) -> Certificates:
    certificates = (*chains.load_ders(said.certificates), *trust.others)
    signer = chains.find_signer(certificates, said.signed_by)
    chains.check_purpose(signer)
    _check_bound(said, signer)
    return _trusted(said, signer, certificates, trust)


def _check_answer(asked: Asked, said: Reply) -> None:
    if said.status != _GRANTED:
        raise TokenStatusError
    if not said.digest:
        raise TokenFormError
    if said.algorithm != asked.algorithm or not hmac.compare_digest(said.digest, asked.digest):
        raise TokenDigestError
    if said.nonce != asked.nonce:
        raise TokenNonceError
    if asked.policy and said.policy != asked.policy:
        raise TokenPolicyError


def _check_bound(said: Reply, signer: x509.Certificate) -> None:
    """The signature names its certificate by digest too, so that no other with the same key fits (RFC 5816 §2.2)."""
    der = signer.public_bytes(Encoding.DER)
    if not said.cert_hashes:
        raise TokenSignerError("The time stamp does not say which certificate it is signed with.")
    for algorithm, digest in said.cert_hashes:
        if algorithm not in {"sha1", "sha256", "sha384", "sha512"}:
            raise TokenSignerError
        if hashlib.new(algorithm, der, usedforsecurity=False).digest() != digest:
            raise TokenSignerError


def _trusted(said: Reply, signer: x509.Certificate, certificates: Certificates, trust: Trust) -> Certificates:
    """The first chain to a trusted root that was valid at the stated time."""
    expired = False
    for chain in chains.chains(signer, certificates, trust):
        try:
            chains.check_valid_at(chain, said.time)
        except TokenExpiredError:
            expired = True
        else:
            return chain
    raise TokenExpiredError if expired else TokenSignerError


def _check_signature(asked: Asked, said: Reply, chain: Certificates) -> None:
    """CMS signature, chain rules (CA flags, path lengths) and imprint once more, by rfc3161-client over OpenSSL."""
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    verifier = VerifierBuilder(
        tsa_certificate=chain[0], intermediates=list(chain[1:-1]), roots=[chain[-1]], nonce=asked.nonce
    ).build()
    try:
        verifier.verify(decode_timestamp_response(said.orderly), asked.digest)
    except VerificationError as error:
        raise TokenSignatureError from error
    except (ValueError, TypeError, OverflowError) as error:
        raise TokenFormError from error
