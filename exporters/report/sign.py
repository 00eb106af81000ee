"""Sign a finished PDF: PAdES B-B, B-T or B-LTA (ETSI EN 319 142-1), ECDSA P-256, certified, no changes permitted.

The private key stays in the vault's core: pyHanko is handed a signer that only asks for signatures.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from evidence_vault.ports import Signer
from exporters.report.document_time import silence
from exporters.report.field import FIELD_NAME, LEFT, add_signature_field

if TYPE_CHECKING:
    from pyhanko.sign.signers.pdf_cms import Signer as CmsSigner

    from exporters.report.timestamper import DocumentTime

_DER_P256_SIZE = 72
"""The longest DER form of an ECDSA P-256 signature: two 33-byte integers in a sequence."""


def sign_pdf(
    pdf: bytes,
    stamp: bytes,
    signer: Signer,
    *,
    when: datetime,
    tooltip: str,
    time: DocumentTime | None = None,
    long_term: bool = False,
    left: float = LEFT,
) -> bytes:
    """`pdf` with a signature over all of it; `stamp` is a one-page PDF that the field shows, `when` is in UTC.

    With `time` the signature holds its time stamp (B-T); with `long_term` too, the certificates are added and a
    document time stamp closes the file (B-LTA). `left`: the first page's left
    margin in points. Raises NetworkError and TokenRefusedError of `time`.

    Typst ends a file without a line end; PDF/A wants the next part to begin on a new line (ISO 19005-3 §6.1.9).
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import PdfSignatureMetadata, PdfSigner
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter

    class TimedSigner(PdfSigner):
        def init_signing_session(self, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - pyHanko's own signature
            session = super().init_signing_session(*args, **named)
            session.system_time = when
            return session

    silence()
    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        **(_long_term(signer, time) if long_term and time else {}),
    )
    output = io.BytesIO()
    pdf_signer = TimedSigner(
        metadata,
        _cms_signer(signer),
        stamp_style=_keep_appearance(),
        timestamper=time.stamper if time else None,
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf + b"\n"), strict=True)
    add_signature_field(writer, stamp, tooltip=tooltip, left=left)
    pdf_signer.sign_pdf(writer, existing_fields_only=True, output=output)
    return output.getvalue()


def _long_term(signer: Signer, time: DocumentTime) -> dict[str, Any]:
    """What pyHanko needs for B-LTA. Revocation is not fetched: nobody else is asked about a document."""
    from asn1crypto import x509
    from pyhanko.sign.signers.pdf_signer import DSSContentSettings, TimestampDSSContentSettings
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=[x509.Certificate.load(signer.certificate), *time.roots()],
        other_certs=time.others(),
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    # Certificates go in before the last time stamp, so that it covers all of the file.
    closing = TimestampDSSContentSettings(update_before_ts=True, include_vri=False)
    settings = DSSContentSettings(include_vri=False, next_ts_settings=closing)
    return {
        "validation_context": context, "embed_validation_info": True, "use_pades_lta": True, "dss_settings": settings,
    }  # fmt: skip


def _cms_signer(signer: Signer) -> CmsSigner:
    """A pyHanko signer around ours."""
    from asn1crypto import x509
    from pyhanko.sign.signers.pdf_cms import Signer as CmsSigner

    class VaultCmsSigner(CmsSigner):
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: FBT001, FBT002 - pyHanko's own signature
            if digest_algorithm != "sha256":
                raise ValueError("this key signs SHA-256 only")
            return bytes(_DER_P256_SIZE) if dry_run else signer.sign(data)

    return VaultCmsSigner(signing_cert=x509.Certificate.load(signer.certificate))


def _keep_appearance() -> Any:  # noqa: ANN401 - a pyHanko class made late
    """A stamp style that draws nothing, so that the field keeps the appearance typst set in embedded fonts."""
    from pyhanko.stamp import BaseStampStyle

    class KeepAppearance(BaseStampStyle):
        def create_stamp(self, writer: object, box: object, text_params: object) -> None:
            return None

    return KeepAppearance()
