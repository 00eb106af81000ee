"""The proof statement: lines that are never merged (design.md, promise 7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Anchor, AnchorKind, Item, TimeKnownBy


def proof_lines(item: Item, anchor: Anchor | None = None, signed: Anchor | None = None) -> list[str]:
    """Unchanged since saved; existed before; came from that account, which is never proven here.

    `anchor` is an authority's; a counter-signature, `signed`, has a line of its own: it is worth something else.
    """
    return [_unchanged(item), _existed(anchor), *([_signed(signed)] if signed else []), _origin(item)]


def time_state(anchor: Anchor | None) -> str:
    """Whether an outside time covers an item, in two or three words."""
    if anchor is None:
        return QCoreApplication.translate("proof", "Not yet")
    if anchor.kind is AnchorKind.COUNTER_SIGNATURE:
        return QCoreApplication.translate("proof", "Signed for")
    return QCoreApplication.translate("proof", "Covered")


def _unchanged(item: Item) -> str:
    if item.content is None:
        return QCoreApplication.translate(
            "proof", "Unchanged since it was saved: the entry is in the custody log. 'Check' verifies it."
        )
    return QCoreApplication.translate(
        "proof",
        "Unchanged since it was saved: its fingerprint was taken while it was saved. 'Check' compares it again.",
    )


def _existed(anchor: Anchor | None) -> str:
    if anchor is None:
        return QCoreApplication.translate(
            "proof", "Existed before: no outside time stamp yet. The time of saving is this computer's clock."
        )
    said = QCoreApplication.translate(
        "proof", "Existed before {time}, as {authority} says; the proof is kept in the vault. 'Check' verifies it."
    )
    return said.format(time=_utc(anchor.time), authority=anchor.authority)


def _signed(anchor: Anchor) -> str:
    """What a person signed for: worth that person's word, and the time as well."""
    if anchor.known_by is TimeKnownBy.RECORDED:
        said = QCoreApplication.translate(
            "proof",
            "Existed before it was handed to {authority}, who signed for it. "
            "When that was, {time}, is known from this computer's clock alone.",
        )
        return said.format(time=_utc(anchor.time), authority=anchor.authority)
    said = QCoreApplication.translate(
        "proof", "Counter-signed: {authority} signed for it, and says that this was {time}. Worth that person's word."
    )
    return said.format(time=_utc(anchor.time), authority=anchor.authority)


def _utc(text: str) -> str:
    """An anchor's time as it is written in the proof, to the minute."""
    return f"{text[:10]} {text[11:16]} UTC"


def _origin(item: Item) -> str:
    said = QCoreApplication.translate("proof", "Came from that account or address: this app cannot prove it.")
    signs = []
    if item.source is not None:
        signs.append(QCoreApplication.translate("proof", "the address you noted"))
    if item.facts is not None and item.facts.facts:
        signs.append(QCoreApplication.translate("proof", "what the file says of itself"))
    if not signs:
        return said
    listed = QCoreApplication.translate("proof", "Supporting signs: {signs}.").format(signs=", ".join(signs))
    return f"{said} {listed}"
