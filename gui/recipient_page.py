"""The page of what to tell the recipient, for paper. The passphrase is never on it: it goes another way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui import texts
from gui.paper import Paper
from gui.ports import Exported, ExportRequest, Protection


def how_to_open(request: ExportRequest) -> str:
    """What the recipient does first."""
    if not request.package:
        return QCoreApplication.translate("recipient", "Open the file with any PDF reader. It shows the signature.")
    if request.protection is Protection.PASSPHRASE:
        return QCoreApplication.translate(
            "recipient",
            "Open the file with 7-Zip or a similar program and the passphrase that you are told another way. "
            "Inside is a second ZIP; unpack that one too.",
        )
    if request.protection is Protection.AGE:
        return QCoreApplication.translate("recipient", "Decrypt the file with your age key, then unpack the ZIP.")
    return QCoreApplication.translate("recipient", "Unpack the ZIP.")


def how_to_check() -> str:
    """What the recipient does next."""
    return QCoreApplication.translate(
        "recipient",
        "Then read VERIFY.txt inside. It says how to check every file with tools that every computer has. This app "
        "can check it, too, under 'Open a package', without a vault.",
    )


def what_it_shows() -> str:
    """The three facts, kept apart."""
    return QCoreApplication.translate(
        "recipient",
        "A check shows that nothing was changed since it was saved. When it existed is proven only where the report "
        "names an outside time. From whom it came is not proven by it.",
    )


def recipient_page(request: ExportRequest, made: Exported) -> Paper:
    """A page to give or to read out."""
    page = Paper(QCoreApplication.translate("recipient", "About the file you receive"))
    page.text(f"{made.destination.name} · {texts.size(made.size)}")
    page.heading(QCoreApplication.translate("recipient", "How to open and check it"))
    page.text(how_to_open(request))
    if request.package:
        page.text(how_to_check())
    page.heading(QCoreApplication.translate("recipient", "The signer's fingerprint"))
    page.text(
        QCoreApplication.translate(
            "recipient",
            "Compare it with the one in the file. If they differ, it is not the file that was meant.",
        )
    )
    page.mono(texts.grouped(made.fingerprint))
    page.heading(QCoreApplication.translate("recipient", "The file's own SHA-256"))
    page.mono(texts.grouped(made.sha256))
    page.text(what_it_shows())
    return page
