"""Counts in words, in the right plural form of the window's language.

lupdate sees a plural only where `tr` is called on something named `self`, so these live in a class.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Plurals(QObject):
    """One method a noun. `%n` is the number, written as the language writes it."""

    def exhibits(self, count: int) -> str:
        """How many exhibits."""
        return self.tr("%n exhibit(s)", "", count)

    def files(self, count: int) -> str:
        """How many files."""
        return self.tr("%n file(s)", "", count)

    def parts(self, count: int) -> str:
        """How many parts of a saved page."""
        return self.tr("%n part(s)", "", count)

    def chosen(self, count: int) -> str:
        """How many exhibits are chosen."""
        return self.tr("%n exhibit(s) chosen", "", count)

    def days(self, count: int) -> str:
        """How many days."""
        return self.tr("%n day(s)", "", count)

    def minutes(self, count: int) -> str:
        """How many minutes."""
        return self.tr("%n minute(s)", "", count)
