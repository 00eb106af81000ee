"""Checking the bag: its lists, the signatures over them, and each file against its line."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature

from evidence_vault.model import Finding
from exporters.package import bag, custody_files
from exporters.package.findings import Findings
from exporters.package.names import clash_key
from exporters.package.opening import BagFiles
from exporters.package.page import NAME as PAGE
from exporters.package.sweep import Swept

MAX_TEXT = 256 << 20
"""Lists and logs are read whole; nobody's gigabyte of list is."""
NEEDED = (
    "bagit.txt", "bag-info.txt", "VERIFY.txt", PAGE, bag.MANIFEST, bag.MANIFEST + bag.SIGNATURE, bag.TAG_MANIFEST,
    bag.TAG_MANIFEST + bag.SIGNATURE, custody_files.EVENTS, custody_files.PROOFS, custody_files.DISCLOSURES,
    custody_files.EARLIER, custody_files.BODY, custody_files.NOTE, custody_files.NOTE_KEY,
    custody_files.CHECKPOINT_SIGNATURE, custody_files.CERTIFICATE, custody_files.PUBLIC_KEY,
    "data/exhibits.json", "data/exhibits.csv", "data/report.pdf",
    "data/events.csv", "data/identifiers.csv", "data/parts.csv", "data/lists.xlsx", "data/case-uco.jsonld",
)  # fmt: skip


class Texts:
    """The small files of a bag, read when asked for; one that is missing is named once and reads as empty."""

    def __init__(self, files: BagFiles, findings: Findings, swept: Swept) -> None:
        self._files, self._findings, self._swept = files, findings, swept
        self._present = frozenset(files.names)

    def has(self, name: str) -> bool:
        """Whether the sweep could read it."""
        return name in self._swept.sha256

    def size(self, name: str) -> int:
        """Bytes of a file that is there."""
        return self._files.size(name)

    def read(self, name: str) -> bytes:
        """All of a file that the sweep could read."""
        if name not in self._swept.sha256:
            if name not in self._present:
                self._findings.add(Finding.FILE_MISSING, name, "the package needs it")
            return b""
        if self._files.size(name) > MAX_TEXT:
            self._findings.structure(name, "it is too large to be what it should be")
            return b""
        with self._files.open(name) as stream:
            return stream.read()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerKey:
    """The package's own key: its certificate in DER (b'' if damaged), SPKI fingerprint, and the key to check with."""

    certificate: bytes
    fingerprint: str
    pem: bytes

    def holds(self, signature: bytes, data: bytes) -> bool:
        """Whether `signature` is this key's over `data` (ECDSA P-256, SHA-256, DER)."""
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_public_key

        key = load_pem_public_key(self.pem)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        try:
            key.verify(signature, data, ec.ECDSA(SHA256()))
        except InvalidSignature:
            return False
        return True


def find_signer(texts: Texts, findings: Findings) -> SignerKey | None:
    """The key that signed the list of tag files, from certificate or key file, whichever still fits."""
    certificate = texts.read(custody_files.CERTIFICATE)
    plain = texts.read(custody_files.PUBLIC_KEY)
    signature = texts.read(bag.TAG_MANIFEST + bag.SIGNATURE)
    data = texts.read(bag.TAG_MANIFEST)
    candidates = [key for key in (_from_certificate(certificate), _from_key(plain)) if key is not None]
    if not candidates:
        findings.add(Finding.SIGNATURE_BROKEN, "signer", "neither certificate nor public key can be read")
        return None
    if len({key.fingerprint for key in candidates}) > 1:
        findings.add(Finding.SIGNATURE_BROKEN, "signer", "the certificate and the public key are not the same key")
    return next((key for key in candidates if key.holds(signature, data)), candidates[0])


def _from_certificate(pem: bytes) -> SignerKey | None:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        certificate = x509.load_pem_x509_certificate(pem)
        der = certificate.public_bytes(Encoding.DER)
        key = _from_key(custody_files.public_key_pem(der))
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
        return None
    return key and SignerKey(certificate=der, fingerprint=key.fingerprint, pem=key.pem)


def _from_key(pem: bytes) -> SignerKey | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

    try:
        key = load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        return None
    info = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return SignerKey(certificate=b"", fingerprint=hashlib.sha256(info).hexdigest(), pem=pem)


class BagCheck:
    """Checks one bag; everything amiss goes to `findings`, the culprit named as exactly as the lists allow."""

    def __init__(
        self, files: BagFiles, texts: Texts, swept: Swept, signer: SignerKey | None, findings: Findings
    ) -> None:
        self._files, self._texts, self._swept = files, texts, swept
        self._signer, self._findings = signer, findings
        self._present = frozenset(files.names)
        self._names = {clash_key(name): name for name in files.names}

    def check(self) -> None:
        """All of it."""
        self._declaration()
        self._info()
        tags = self._manifest(bag.TAG_MANIFEST)
        tags_sound = self._tag_signature(tags)
        self._compare(tags, bag.TAG_MANIFEST, sound=tags_sound)
        sound = not self._findings.about(bag.MANIFEST)
        self._signature(bag.MANIFEST)
        manifest = self._manifest(bag.MANIFEST)
        self._compare(manifest, bag.MANIFEST, sound=sound)
        self._added(manifest, tags, sound=sound, tags_sound=tags_sound)
        self._missing()
        self._oxum()

    def _declaration(self) -> None:
        if data := self._texts.read("bagit.txt"):
            try:
                bag.check_declaration(data)
            except bag.MalformedError as error:
                self._findings.structure("bagit.txt", str(error))
        if "fetch.txt" in self._present:
            self._findings.structure("fetch.txt", "a package holds all its files and names none to be fetched")

    def _info(self) -> None:
        if not (data := self._texts.read("bag-info.txt")):
            return
        try:
            version = bag.parse_bag_info(data).get(bag.VERSION_LABEL, "")
        except bag.MalformedError as error:
            self._findings.structure("bag-info.txt", str(error))
            return
        if version != bag.VERSION:
            self._findings.structure(
                "bag-info.txt", f"version {version or '(none)'} of the package is not known here"
            )

    def _manifest(self, name: str) -> dict[str, str]:
        try:
            return bag.parse_manifest(self._texts.read(name))
        except bag.MalformedError as error:
            self._findings.add(Finding.FILE_CHANGED, name, str(error))
            return {}

    def _tag_signature(self, tags: dict[str, str]) -> bool:
        """Whether the list of tag files is as signed. If not, find out which of the two was changed."""
        data = self._texts.read(bag.TAG_MANIFEST)
        signature = self._texts.read(bag.TAG_MANIFEST + bag.SIGNATURE)
        if self._signer is not None and self._signer.holds(signature, data):
            return True
        detail = "the signature over the list of tag files does not hold"
        self._findings.add(Finding.SIGNATURE_BROKEN, bag.TAG_MANIFEST, detail)
        rebuilt = bag.manifest(bag.Listed(name, self._swept.sha256.get(self._actual(name), "")) for name in tags)
        culprit = bag.TAG_MANIFEST if not data or rebuilt != data else bag.TAG_MANIFEST + bag.SIGNATURE
        if self._signer is not None and {bag.TAG_MANIFEST, bag.TAG_MANIFEST + bag.SIGNATURE} <= self._present:
            self._findings.add(Finding.FILE_CHANGED, culprit, detail)
        return False

    def _signature(self, name: str) -> None:
        data, signature = self._texts.read(name), self._texts.read(name + bag.SIGNATURE)
        if self._signer is None or not self._signer.holds(signature, data):
            self._findings.add(Finding.SIGNATURE_BROKEN, name, "the signature over it does not hold")

    def _compare(self, listed: dict[str, str], manifest: str, *, sound: bool) -> None:
        for path, digest in listed.items():
            name = self._actual(path)
            found = self._swept.sha256.get(name)
            if name not in self._present:
                self._differs(Finding.FILE_MISSING, path, f"it is listed in {manifest}", sound=sound)
            elif found is not None and found != digest:
                self._differs(
                    Finding.FILE_CHANGED, path, f"its SHA-256 is not the one listed in {manifest}", sound=sound
                )

    def _differs(self, finding: Finding, path: str, detail: str, *, sound: bool) -> None:
        """A list that was itself changed accuses nobody."""
        if sound:
            self._findings.add(finding, path, detail)
        else:
            self._findings.add(Finding.PROOF_BROKEN, path, "it cannot be compared: its list may be what was changed")

    def _added(self, manifest: dict[str, str], tags: dict[str, str], *, sound: bool, tags_sound: bool) -> None:
        listed = {self._actual(path) for path in (*manifest, *tags)} | bag.UNLISTED
        for name in self._files.names:
            if name not in listed:
                ours = sound and manifest if name.startswith("data/") else tags_sound
                self._differs(Finding.FILE_ADDED, name, "it is in no list of the package", sound=bool(ours))

    def _missing(self) -> None:
        for name in NEEDED:
            if name not in self._present and not self._findings.about(name):
                self._findings.add(Finding.FILE_MISSING, name, "the package needs it")

    def _oxum(self) -> None:
        """Payload-Oxum (RFC 8493 §2.2.2): said only where nothing else explains the difference."""
        if self._findings.problems:
            return
        claimed = bag.parse_bag_info(self._texts.read("bag-info.txt")).get("Payload-Oxum", "")
        payload = [name for name in self._files.names if name.startswith("data/")]
        actual = f"{sum(self._files.size(name) for name in payload)}.{len(payload)}"
        if claimed != actual:
            self._findings.structure("bag-info.txt", f"Payload-Oxum says {claimed or 'nothing'}; there are {actual}")

    def _actual(self, path: str) -> str:
        """The file's name as it is spelled here: a Mac may write an unpacked name in another Unicode form."""
        return path if path in self._swept.sha256 else self._names.get(clash_key(path), path)
