"""From a time stamp's signer to a trusted root: building the chain, and what RFC 3161 §2.3 asks of the signer."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from evidence_vault.errors_outside import BadAuthorityError, TokenExpiredError, TokenFormError, TokenSignerError

MAX_DEPTH = 6
MAX_PEM = 1024 * 1024
Certificates = tuple[x509.Certificate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """`roots` end a chain; `others` may stand between, where a reply leaves them out."""

    roots: Certificates
    others: Certificates = ()

    @classmethod
    def of_pem(cls, pem: bytes, *, carried: bool = True) -> Trust:
        """Self-issued certificates of `pem` are roots, the rest others; with `carried` also the roots the app has.

        Raises BadAuthorityError if `pem` is not certificates.
        """
        given = load_pem(pem)
        roots = tuple(one for one in given if one.subject == one.issuer)
        others = tuple(one for one in given if one.subject != one.issuer)
        return cls(roots=roots + (carried_roots() if carried else ()), others=others)


@lru_cache(maxsize=1)
def carried_roots() -> Certificates:
    """The roots that come with the app (certifi: Mozilla's list)."""
    import certifi
    from cryptography.utils import CryptographyDeprecationWarning

    with warnings.catch_warnings():
        # One root of the list has a serial number that is not positive; it is trusted all the same.
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        return load_pem(Path(certifi.where()).read_bytes())


def is_carried(root: x509.Certificate) -> bool:
    """Whether this root comes with the app."""
    return root in carried_roots()


def load_pem(pem: bytes) -> Certificates:
    """Every certificate of a PEM text; none for an empty one. Raises BadAuthorityError."""
    if not pem.strip():
        return ()
    try:
        if len(pem) > MAX_PEM:
            raise ValueError("too long")
        return tuple(_readable(one) for one in x509.load_pem_x509_certificates(pem))
    except (ValueError, TypeError, x509.InvalidVersion) as error:
        raise BadAuthorityError(
            "That file holds no certificates.", next_step="Give the authority's root certificate as a PEM file."
        ) from error


def _readable(certificate: x509.Certificate) -> x509.Certificate:
    """The certificate, if what is asked of it later can be read: names and times are parsed only when asked for."""
    _ = certificate.subject, certificate.issuer, certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return certificate


def to_pem(chain: Iterable[x509.Certificate]) -> bytes:
    """The certificates in PEM, in their order."""
    return b"".join(one.public_bytes(Encoding.PEM) for one in chain)


def fingerprint_of(certificate: x509.Certificate) -> str:
    """SHA-256 of the certificate's DER, as authorities publish it."""
    return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def load_ders(ders: Iterable[bytes]) -> Certificates:
    """Certificates of a reply. Raises TokenFormError."""
    try:
        return tuple(_readable(x509.load_der_x509_certificate(one)) for one in ders)
    except (ValueError, TypeError, x509.InvalidVersion) as error:
        raise TokenFormError from error


def find_signer(certificates: Iterable[x509.Certificate], signed_by: tuple[bytes, int]) -> x509.Certificate:
    """The certificate that the signature names by issuer and serial number. Raises TokenSignerError."""
    issuer, serial = signed_by
    for one in certificates:
        if one.serial_number == serial and one.issuer.public_bytes() == issuer:
            return one
    raise TokenSignerError("The time stamp does not hold its signer's certificate.")


def check_purpose(signer: x509.Certificate) -> None:
    """Extended key usage is critical and timeStamping alone (RFC 3161 §2.3). Raises TokenSignerError."""
    try:
        usage = signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError) as error:
        raise TokenSignerError from error
    if not usage.critical or list(usage.value) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise TokenSignerError("The signer's certificate is not for time stamps alone.")


def chains(signer: x509.Certificate, between: Sequence[x509.Certificate], trust: Trust) -> Iterator[Certificates]:
    """Every chain of certificates from the signer to a trusted root, each signed by the next, root last."""
    yield from _grow((signer,), (*between, *trust.others), trust.roots)


def _grow(chain: Certificates, between: Sequence[x509.Certificate], roots: Certificates) -> Iterator[Certificates]:
    last = chain[-1]
    if last in roots:
        yield chain
        return
    for root in roots:
        if root.subject == last.issuer and _signed(last, root):
            yield (*chain, root)
    if len(chain) < MAX_DEPTH:
        for one in between:
            if one.subject == last.issuer and one not in chain and _signed(last, one):
                yield from _grow((*chain, one), between, roots)


def _signed(child: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        child.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError, UnsupportedAlgorithm):
        return False
    return True


def check_valid_at(chain: Certificates, moment: datetime) -> None:
    """Every certificate was valid at that moment. Raises TokenExpiredError."""
    if any(not one.not_valid_before_utc <= moment <= one.not_valid_after_utc for one in chain):
        raise TokenExpiredError
