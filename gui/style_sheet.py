"""The style sheet of a colour scheme, by kind of control."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.theme import Colours


def style_sheet(c: Colours) -> str:
    """The whole style sheet of a scheme."""
    return "".join((_surfaces(c), _buttons(c), _fields(c), _bars(c)))


def _surfaces(c: Colours) -> str:
    """Pages, cards and notices."""
    return f"""
QWidget#page, QWidget#pageBody, QScrollArea#pageScroll {{ background: {c.window}; }}
QFrame#card {{ background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; }}
QFrame#header {{ background: {c.card}; border: none; border-bottom: {c.line}px solid {c.border}; }}
QFrame#banner {{ background: {c.notice}; border: {c.line}px solid {c.border}; border-radius: 8px; }}
QFrame#panel {{ background: {c.card}; border: none; border-top: {c.line}px solid {c.border}; }}
QWidget#floatingBar {{ background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; }}
QLabel#muted {{ color: {c.muted}; }}
"""


def _buttons(c: Colours) -> str:
    """Buttons, and where the focus is."""
    return f"""
QPushButton, QToolButton {{
    background: {c.card}; color: {c.text}; border: {c.line}px solid {c.border}; border-radius: 6px;
    padding: 0.45em 0.9em;
}}
QPushButton, QToolButton, QListView#places {{ icon-size: 1.35em; }}
QPushButton:hover, QToolButton:hover {{ background: {c.soft}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {c.soft}; border-color: {c.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.window}; border-style: dashed; }}
QPushButton#primary {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
}}
QPushButton#primary:disabled {{ background: {c.window}; color: {c.muted}; border-color: {c.border}; }}
QPushButton#link {{ background: transparent; border-color: transparent; color: {c.accent}; }}
QPushButton#quickExit {{ background: {c.text}; color: {c.card}; border-color: {c.text}; font-weight: 600; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus,
QListView:focus, QTreeView:focus, QTableView:focus, QTextEdit:focus {{ border: 2px solid {c.accent}; }}
QPushButton#primary:focus, QPushButton#quickExit:focus {{ border: 3px double {c.on_accent}; }}
QCheckBox:focus, QRadioButton:focus {{ outline: 2px solid {c.accent}; background: {c.soft}; border-radius: 4px; }}
QCheckBox, QRadioButton {{ padding: 0.25em; }}
"""


def _fields(c: Colours) -> str:
    """Fields, lists and trees."""
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 6px; padding: 0.4em;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QListView, QTreeView {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; outline: none;
    selection-background-color: {c.soft}; selection-color: {c.text};
}}
QTableView {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; outline: none;
    selection-background-color: {c.soft}; selection-color: {c.text};
}}
QTableView::item {{ padding: 0 0.4em; }}
QTableView::item:selected {{ background: {c.soft}; color: {c.text}; }}
QHeaderView::section {{
    background: {c.window}; color: {c.muted}; padding: 0.4em; border: none;
    border-bottom: {c.line}px solid {c.border};
}}
QListView#rows::item {{ padding: 0.35em 0.5em; color: {c.text}; border: {c.line}px solid transparent; }}
QListView#rows::item:selected {{ background: {c.soft}; border: {c.line}px solid {c.accent}; border-radius: 6px; }}
QListView#places {{ background: transparent; border: {c.line}px solid transparent; }}
QListView#places:focus {{ border: 2px solid {c.accent}; }}
QListView#places::item {{
    padding: 0.5em 0.6em; border-radius: 6px; color: {c.text}; border: {c.line}px solid transparent;
}}
QListView#places::item:hover {{ background: {c.soft}; }}
QListView#places::item:selected {{ background: {c.soft}; border: {c.line}px solid {c.accent}; }}
"""


def _bars(c: Colours) -> str:
    """Progress, scrolling and the rest."""
    return f"""
QProgressBar {{
    border: {c.line}px solid {c.border}; border-radius: 6px; background: {c.window}; text-align: center;
    color: {c.text};
}}
QProgressBar::chunk {{ background: {c.soft}; border-radius: 5px; border-right: 3px solid {c.accent}; }}
QScrollArea {{ border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 5px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QComboBox {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 6px; padding: 0.2em 0.5em;
}}
QComboBox:focus {{ border: 2px solid {c.accent}; }}
QComboBox::drop-down {{ border: none; width: 2em; }}
QSplitter::handle {{ background: transparent; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.border}; padding: 0.3em; }}
"""
