"""A real time stamp authority: certificates made here, tokens by `openssl ts -reply`, served on loopback."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

POLICY = "1.2.3.4.1"
OTHER_POLICY = "1.2.3.4.5.6"
STAMPING = (ExtendedKeyUsageOID.TIME_STAMPING,)

CONFIG = """
[tsa]
default_tsa = tsa_config
[tsa_config]
serial = {folder}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = {policy}
other_policies = {other}
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


@dataclass(frozen=True, kw_only=True)
class Made:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def make(
    name: str,
    issuer: Made | None = None,
    *,
    ca: bool = False,
    usages: Sequence[x509.ObjectIdentifier] = (),
    critical: bool = True,
    days: tuple[int, int] = (-10, 1000),
    dns: str = "",
    like: Made | None = None,
) -> Made:
    """A certificate for `name`, self-issued or by `issuer`; `days` are its validity from now.

    `like` gives the key and the serial number of another: a twin that differs in what it may be used for.
    """
    key = like.key if like else ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(like.certificate.serial_number if like else x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(_usage(ca=ca), critical=True)
    )
    signer = issuer.key if issuer else key
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
    )
    if usages:
        builder = builder.add_extension(x509.ExtendedKeyUsage(list(usages)), critical=critical)
    if dns:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(dns)]), critical=False)
    return Made(certificate=builder.sign(signer, SHA256()), key=key)


def _usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True, content_commitment=not ca, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=ca, crl_sign=ca, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


class Authority:
    """`openssl ts -reply` with a signer of its own, below an intermediate and a root."""

    def __init__(self, folder: Path, signer: Made, chain: Sequence[Made], *, include_chain: bool = True) -> None:
        self.folder, self.signer, self.root = folder, signer, chain[-1]
        folder.mkdir(parents=True)
        (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder, policy=POLICY, other=OTHER_POLICY))
        (folder / "serial").write_text("01\n")
        (folder / "key.pem").write_bytes(key_pem(signer.key))
        (folder / "signer.pem").write_bytes(signer.pem)
        between = [one.pem for one in chain[:-1]] + ([chain[-1].pem] if include_chain else [])
        (folder / "chain.pem").write_bytes(b"".join(between))

    @classmethod
    def usual(cls, folder: Path) -> Authority:
        """Root, intermediate, signer: the certificate set of its replies is not in DER order."""
        root = make("Loopback Root", ca=True)
        between = make("Loopback Issuing", root, ca=True)
        return cls(folder, make("Loopback Time", between, usages=STAMPING), (between, root))

    def reply(self, request: bytes) -> bytes:
        """The reply to one request, DER."""
        query = self.folder / "query.tsq"
        query.write_bytes(request)
        command = (
            "openssl", "ts", "-reply", "-config", "tsa.cnf", "-section", "tsa_config", "-queryfile", "query.tsq",
            "-inkey", "key.pem", "-signer", "signer.pem", "-chain", "chain.pem", "-out", "reply.tsr",
        )  # fmt: skip
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)
        return (self.folder / "reply.tsr").read_bytes()

    @property
    def root_pem(self) -> str:
        return self.root.pem.decode()


def openssl_holds(folder: Path, *, stamped: bytes, reply: bytes, chain: bytes) -> bool:
    """What a stranger runs: `openssl ts -verify` with the root alone as trusted."""
    folder.mkdir(parents=True, exist_ok=True)
    certificates = x509.load_pem_x509_certificates(chain)
    (folder / "stamped.txt").write_bytes(stamped)
    (folder / "reply.tsr").write_bytes(reply)
    (folder / "chain.pem").write_bytes(chain)
    (folder / "chain-root.pem").write_bytes(certificates[-1].public_bytes(Encoding.PEM))
    done = subprocess.run(
        (
            "openssl", "ts", "-verify", "-data", "stamped.txt", "-in", "reply.tsr", "-CAfile", "chain-root.pem",
            "-untrusted", "chain.pem",
        ),
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode == 0 and b"Verification: OK" in done.stdout + done.stderr
