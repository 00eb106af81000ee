"""The offer to have the newest steps stamped before an export, where an authority is on and some are not covered."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.acts import time
from gui.session import Session
from gui.widgets.parts import label


class StampFirst(QWidget):
    """Not ticked by itself: nothing reaches the network unasked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offered = False
        self.box = QCheckBox(self.tr("Ask for a time stamp first"))
        self.names = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.names)
        self.hide()
        session.operations.read(self, time.load(session.vault), done=self._show)

    def _show(self, shown: time.Shown) -> None:
        status = shown.status
        on = [one.label for one in status.authorities if one.enabled]
        self.offered = bool(on) and status.anchored < status.events
        said = self.tr(
            "The newest {rest} steps are not covered by any time from outside. {names} would be asked; what that"
            " tells them is said under 'Time from outside'."
        )
        self.names.setText(said.format(rest=status.events - status.anchored, names=", ".join(on)))
        self.box.setAccessibleDescription(self.names.text())

    @property
    def wanted(self) -> bool:
        """Whether it was offered and taken."""
        return self.offered and self.box.isChecked()
