"""What a screen reader is told of the widgets that Qt knows nothing about: a role beside their name."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed: list[bool] = []


def install() -> None:
    """Called before the first window. A widget says its role in its class's `ROLE`; Qt answers for all others."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_told)


def _told(_: str, one: QObject) -> QAccessibleInterface | None:
    role = getattr(type(one), "ROLE", None)
    return QAccessibleWidget(one, role) if role is not None and isinstance(one, QWidget) else None
