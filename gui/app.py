"""The composition root of the window: the only module of it that builds a QApplication, and with clerk.py the only
one that imports the exporters."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QDir, Qt, QTimer
from PySide6.QtWidgets import QApplication

from evidence_vault.hardening import harden
from evidence_vault.ports import CancelToken, Progress, SystemClock
from gui import files, fonts
from gui.app_packages import Packages
from gui.clerk import LANGUAGES, Clerk, StatementDrafts
from gui.clipboard import Clip
from gui.desk import Desk
from gui.doors import ConfinedPictures, Network, VaultsOnDisk, real
from gui.doors_backup import BackupsOnDisk
from gui.doors_chats import ConfinedChats
from gui.doors_recognition import ConfinedRecognition
from gui.doors_viewing import ConfinedViewer
from gui.doors_web import WebPages
from gui.operations import SWITCH_SECONDS, Operations
from gui.ports import Doors, OpenVault
from gui.ports_papers import PaperPart
from gui.ports_requests import DraftWanted, FieldShown, RuleShown
from gui.session import Session
from gui.settings_store import Settings, config_file

if TYPE_CHECKING:
    from evidence_vault.model import Moment, PlatformRequest
    from evidence_vault.vault import Vault
    from exporters.requests.draft import RequestDraft
    from exporters.requests.texts import RequestLanguage


class Papers:
    """Pages for paper as tagged PDFs, behind the window's PaperDoor."""

    def pdf(self, title: str, parts: Sequence[PaperPart], language: str) -> bytes:
        """See PaperDoor."""
        from exporters.sheets import Block, set_sheet

        blocks = [Block(kind=one.kind, text=one.text, words=one.words, spoken=one.spoken) for one in parts]
        return set_sheet(title, blocks, language, timestamp=int(SystemClock().now().utc.timestamp()))


class Letters:
    """Drafts of requests to platforms, behind the window's RequestDoor. Nothing is sent."""

    def rules(self, language: str) -> tuple[RuleShown, ...]:
        """Every rule in the window's language."""
        from exporters.requests.rules import rules
        from exporters.requests.texts import request_texts

        texts = request_texts(_letters(language))
        return tuple(
            RuleShown(
                id=one.id,
                title=texts("rules", one.id),
                about=texts.parts("rules", one.id)[2],
                warning=texts("shared", f"name_{one.name_reaches}"),
                save_first=texts("shared", "save_first_minors" if one.minors else "save_first"),
                languages=tuple(_OURS[name] for name in one.languages),
                fields=tuple(_field(name, *texts.parts("fields", name)) for name in one.asks),
                platform=one.platform,
                bring=one.bring,
            )
            for one in rules()
        )

    def clock(self, request: PlatformRequest) -> tuple[Moment, bool] | None:
        """The rule's clock."""
        from exporters.requests.rules import clock_of

        found = clock_of(request, SystemClock().now())
        return (found.ends, found.past) if found else None

    def next_look(self, request: PlatformRequest, sent: Moment) -> str:
        """By the rule."""
        from exporters.requests.rules import next_look_after, rule_of

        return next_look_after(rule_of(request.said.rule), sent)

    def text(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> str:
        """As text."""
        from exporters.requests.write import as_text

        return as_text(_drafted(real(vault), request, wanted, progress, cancel), alone=wanted.alone)

    def write(
        self,
        vault: OpenVault,
        request: PlatformRequest,
        wanted: DraftWanted,
        destination: Path,
        *,
        progress: Progress,
        cancel: CancelToken,
    ) -> Path:
        """A new file, recorded once it is whole."""
        from exporters.requests.write import write_draft

        opened = real(vault)
        draft = _drafted(opened, request, wanted, progress, cancel)
        form: Literal["text", "pdf"] = "pdf" if destination.suffix == ".pdf" else "text"
        written = write_draft(draft, destination, form, alone=wanted.alone, cancel=cancel)
        opened.record_export(
            request.case, form="request", sha256=written.sha256, size=written.size, destination_name=destination.name
        )
        return written.path


def _field(name: str, label: str, hint: str) -> FieldShown:
    return FieldShown(name=name, label=label, hint=hint)


_OURS = {"en": "en", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "ko": "ko"}


def _letters(language: str) -> RequestLanguage:
    """The language of letters for one of the window's."""
    from exporters.requests.draft import language_of

    return language_of(LANGUAGES[language]) or "en"


def _drafted(
    vault: Vault, request: PlatformRequest, wanted: DraftWanted, progress: Progress, cancel: CancelToken
) -> RequestDraft:
    from exporters.requests.rules import rule_of
    from exporters.requests.write import draft_of

    values = any(one.values for one in rule_of(request.said.rule).elements)
    listed = vault.hash_list(request.case, progress=progress, cancel=cancel) if values else []
    return draft_of(
        vault, request, now=SystemClock().now(), identity=wanted.identity, values=listed,
        notes_language=_letters(wanted.notes),
    )  # fmt: skip


def make_app(arguments: Sequence[str]) -> QApplication:
    """The application, without a name that tells anything to other programs."""
    files.forget_history()
    QCoreApplication.setApplicationName("evidence-vault")
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app = QApplication([sys.argv[0], *arguments])
    app.setQuitOnLastWindowClosed(False)
    fonts.ensure_scripts()
    fonts.ensure_cjk()
    return app


def make_desk(app: QApplication, doors: Doors, settings: Settings) -> tuple[Desk, Operations]:
    """Everything put together."""
    operations = Operations(app)
    session = Session(
        doors=doors, settings=settings, operations=operations, clip=Clip(QApplication.clipboard()), parent=app
    )
    return Desk(app, session, home=Path(QDir.homePath()), end=app.quit), operations


def main() -> int:
    """Start the window; the process's exit status."""
    # Long adds run Python code in another thread: a short switch interval keeps the window's ticks even.
    sys.setswitchinterval(SWITCH_SECONDS)
    harden()
    app = make_app([])
    pictures = ConfinedPictures()
    viewers = ConfinedViewer()
    doors = Doors(
        vaults=VaultsOnDisk(),
        pictures=pictures,
        viewers=viewers,
        exports=Clerk(pictures),
        packages=Packages(),
        backups=BackupsOnDisk(),
        papers=Papers(),
        network=Network(),
        chats=ConfinedChats(),
        recognition=ConfinedRecognition(),
        web=WebPages(),
        requests=Letters(),
        statements=StatementDrafts(),
    )
    desk, operations = make_desk(app, doors, Settings(config_file(), app))
    desk.show()
    QTimer.singleShot(0, lambda: operations.read(app, _warm_up))
    status = app.exec()
    operations.stop(timeout=0.5)
    sys.stdout.flush()
    os._exit(status)  # a worker stuck in a system call must not keep the process alive after quick exit


def _warm_up(_: object) -> None:
    """Import the vault off the UI thread while she types her passphrase."""
    import evidence_vault.vault  # noqa: F401


if __name__ == "__main__":
    sys.exit(main())
