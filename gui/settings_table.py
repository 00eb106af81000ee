"""Every setting, declared once: name, type, default, choices, and the words shown for it.

Nothing here holds case data. `remember_vault` is off: the folder of a vault can already tell too much.
"""

from __future__ import annotations

from dataclasses import dataclass

from gui.noop import QT_TRANSLATE_NOOP

Value = bool | int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a setting and its label, an English source text (context 'Settings')."""

    value: Value
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One row. `label` '' keeps it out of the dialog; `choices` bound what is accepted."""

    name: str
    default: Value
    label: str = ""
    description: str = ""
    choices: tuple[Choice, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value` has the right type and lies within the bounds."""
        if type(value) is not type(self.default):
            return False
        return not self.choices or any(choice.value == value for choice in self.choices)


LANGUAGE = Setting(
    name="language",
    default="system",
    label=QT_TRANSLATE_NOOP("Settings", "Language of the window"),
    description=QT_TRANSLATE_NOOP("Settings", "The language of a report is chosen when you make one."),
    choices=(
        Choice(value="system", label=QT_TRANSLATE_NOOP("Settings", "As the computer is set")),
        Choice(value="en", label="English"),
        Choice(value="zh_CN", label="简体中文"),
        Choice(value="zh_TW", label="繁體中文"),
        Choice(value="ko", label="한국어"),
    ),
)
COLOURS = Setting(
    name="colours",
    default="system",
    label=QT_TRANSLATE_NOOP("Settings", "Colours"),
    choices=(
        Choice(value="system", label=QT_TRANSLATE_NOOP("Settings", "As the computer is set")),
        Choice(value="light", label=QT_TRANSLATE_NOOP("Settings", "Light")),
        Choice(value="dark", label=QT_TRANSLATE_NOOP("Settings", "Dark")),
        Choice(value="contrast-light", label=QT_TRANSLATE_NOOP("Settings", "High contrast, light")),
        Choice(value="contrast-dark", label=QT_TRANSLATE_NOOP("Settings", "High contrast, dark")),
    ),
)
TEXT_SCALE = Setting(
    name="text_scale",
    default=100,
    label=QT_TRANSLATE_NOOP("Settings", "Size of text"),
    choices=tuple(Choice(value=percent, label=f"{percent} %") for percent in (100, 125, 150, 175, 200)),
)
IDLE_MINUTES = Setting(
    name="idle_minutes",
    default=5,
    label=QT_TRANSLATE_NOOP("Settings", "Lock when no key or mouse was used for"),
    description=QT_TRANSLATE_NOOP("Settings", "Locking closes the vault and drops its keys. Nothing is lost."),
    choices=tuple(Choice(value=minutes, label=str(minutes)) for minutes in (1, 2, 5, 10, 15, 30, 60)),
)
SHIFT_EXIT = Setting(
    name="shift_exit",
    default=True,
    label=QT_TRANSLATE_NOOP("Settings", "Quick exit with Shift three times"),
    description=QT_TRANSLATE_NOOP("Settings", "The button for quick exit is always there, whatever is chosen here."),
)
AFTER_EXIT = Setting(
    name="after_exit",
    default="quit",
    label=QT_TRANSLATE_NOOP("Settings", "After quick exit"),
    choices=(
        Choice(value="quit", label=QT_TRANSLATE_NOOP("Settings", "Close the app: nothing is left on the screen")),
        Choice(value="blank", label=QT_TRANSLATE_NOOP("Settings", "Leave an empty window without a name")),
    ),
)
REMEMBER_VAULT = Setting(
    name="remember_vault",
    default=False,
    label=QT_TRANSLATE_NOOP("Settings", "Remember where the vault is"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "Saves choosing the folder each time. Anyone who looks at this computer could find the place."
    ),
)
RECORDINGS = Setting(
    name="keep_out_of_recordings",
    default=True,
    label=QT_TRANSLATE_NOOP("Settings", "Keep this app's windows out of screenshots and recordings"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "Windows and macOS can do this. Linux has no such protection: there, recordings show everything."
    ),
)
RECOGNISE = Setting(
    name="recognise",
    default=True,
    label=QT_TRANSLATE_NOOP("Settings", "Find pictures seen before, and read the words in pictures"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "In the background, on this computer alone. A likeness is a hint and never proof."
    ),
)
BACKUP_DAYS = Setting(
    name="backup_days",
    default=14,
    label=QT_TRANSLATE_NOOP("Settings", "Remind me of a backup when the last one is older than"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "One line beside your cases, and only when something was added since. Nothing pops up."
    ),
    choices=(
        *(Choice(value=days, label=str(days)) for days in (7, 14, 30, 90)),
        Choice(value=0, label=QT_TRANSLATE_NOOP("Settings", "Never")),
    ),
)
REMIND_DAYS = Setting(
    name="remind_days",
    default=True,
    label=QT_TRANSLATE_NOOP("Settings", "Show a line when a day that I noted has come"),
    description=QT_TRANSLATE_NOOP(
        "Settings", "One line beside your cases, without saying what it is about. Nothing pops up."
    ),
)
COUNTRY = Setting(name="country", default="")
OWN_HELPLINES = Setting(name="own_helplines", default="")
REPORT_LANGUAGE = Setting(name="report_language", default="")
LAST_VAULT = Setting(name="last_vault", default="")
WELCOMED = Setting(name="welcomed", default=False)
LIST_VIEW = Setting(name="list_view", default=False)

TABLE: tuple[Setting, ...] = (
    LANGUAGE,
    COLOURS,
    TEXT_SCALE,
    IDLE_MINUTES,
    SHIFT_EXIT,
    AFTER_EXIT,
    REMEMBER_VAULT,
    RECORDINGS,
    RECOGNISE,
    BACKUP_DAYS,
    REMIND_DAYS,
    COUNTRY,
    OWN_HELPLINES,
    REPORT_LANGUAGE,
    LAST_VAULT,
    WELCOMED,
    LIST_VIEW,
)
