"""The proof statement: three lines that are never merged (design.md, promise 7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Item


def proof_lines(item: Item) -> list[str]:
    """Unchanged since saved; existed before; came from that account, which is never proven here."""
    return [_unchanged(item), _existed(), _origin(item)]


def time_state(item: Item) -> str:
    """Whether an outside time stamp covers the item, in two or three words."""
    return QCoreApplication.translate("proof", "Not yet")


def _unchanged(item: Item) -> str:
    if item.content is None:
        return QCoreApplication.translate(
            "proof", "Unchanged since it was saved: the entry is in the custody log. 'Check' verifies it."
        )
    return QCoreApplication.translate(
        "proof",
        "Unchanged since it was saved: its fingerprint was taken while it was saved. 'Check' compares it again.",
    )


def _existed() -> str:
    return QCoreApplication.translate(
        "proof", "Existed before: no outside time stamp yet. The time of saving is this computer's clock."
    )


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
