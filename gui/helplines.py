"""Whom to turn to, by country: from a data file with a source and a date for each entry, never from a network.

Her own entries are a setting of hers. Nothing is opened from here: an address is text to be copied.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale

FILE = Path(__file__).parent / "guidance" / "helplines.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """One entry. `names` and `notes` are by window language; `country` is ISO 3166-1 alpha-2, or '' for every one."""

    id: str
    country: str
    names: dict[str, str]
    notes: dict[str, str]
    purposes: tuple[str, ...]
    sources: tuple[str, ...]
    read: str
    phone: str = ""
    hours: str = ""
    web: str = ""
    mail: str = ""

    def name(self, language: str) -> str:
        """The name in a window language, else in English."""
        return self.names.get(language) or self.names["en"]

    def note(self, language: str) -> str:
        """What is good to know, or ''."""
        return self.notes.get(language) or self.notes["en"]

    @property
    def ways(self) -> tuple[str, ...]:
        """Telephone with its hours, web address, mail address: those that are known."""
        phone = f"{self.phone} ({self.hours})" if self.hours else self.phone
        return tuple(way for way in (phone, self.web, self.mail) if way)


@cache
def entries() -> tuple[Helpline, ...]:
    """All of them, in the order of the file."""
    rows = json.loads(FILE.read_text(encoding="utf-8"))["entries"]
    return tuple(
        Helpline(
            id=row["id"],
            country=row["country"],
            names=row["name"],
            notes=row["note"],
            purposes=tuple(row["for"]),
            sources=tuple(row["sources"]),
            read=row["read"],
            phone=row.get("phone", ""),
            hours=row.get("hours", ""),
            web=row.get("web", ""),
            mail=row.get("mail", ""),
        )
        for row in rows
    )


def countries() -> tuple[str, ...]:
    """The countries that have entries of their own."""
    return tuple(dict.fromkeys(one.country for one in entries() if one.country))


def likely_country() -> str:
    """The country of the computer's region, if there is an entry for it, else ''."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in countries() else ""


def for_country(country: str, *, purpose: str = "") -> tuple[Helpline, ...]:
    """Those of a country ('' for all), then those for every country."""
    chosen = [one for one in entries() if not purpose or purpose in one.purposes]
    own = [one for one in chosen if one.country and country in {"", one.country}]
    return (*own, *(one for one in chosen if not one.country))
