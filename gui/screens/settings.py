"""Settings, built from the table: a row for every setting that has a label."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gui import settings_table
from gui.plurals import Plurals
from gui.settings_store import Settings
from gui.settings_table import TABLE, Setting
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, field, indented, label


class SettingsScreen(Page):
    """Every change takes effect at once."""

    back = Signal()
    welcome_wanted = Signal()
    helplines_wanted = Signal()
    licences_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.set_title(self.tr("Settings"))
        self.inputs: dict[str, QWidget] = {}
        for setting in TABLE:
            if setting.label:
                self._row(setting)
        self.add_buttons(
            button(self.tr("Back"), self.back.emit, icon="back"),
            button(self.tr("Whom you can turn to"), self.helplines_wanted.emit, name="link"),
            button(self.tr("Read 'Before you start' again"), self.welcome_wanted.emit, name="link"),
            button(self.tr("Programs and fonts inside"), self.licences_wanted.emit, name="link"),
        )
        self.finish()

    def _row(self, setting: Setting) -> None:
        text = QCoreApplication.translate("Settings", setting.label)
        hint = QCoreApplication.translate("Settings", setting.description) if setting.description else ""
        made = self._input(setting, text)
        self.inputs[setting.name] = made
        if isinstance(made, QCheckBox):
            made.setAccessibleDescription(hint)
            self.column.addWidget(made)
            if hint:
                self.column.addWidget(indented(label(hint, "muted")))
        else:
            field(self.column, text, made, hint)

    def _input(self, setting: Setting, text: str) -> QWidget:
        if isinstance(setting.default, bool):
            return self._check(setting, text)
        return self._combo(setting)

    def _check(self, setting: Setting, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setChecked(self._settings.flag(setting))
        made.toggled.connect(lambda: self._settings.put(setting, made.isChecked()))
        return made

    def _combo(self, setting: Setting) -> Choice:
        made = Choice()
        for choice in setting.choices:
            made.addItem(_words(setting, choice), choice.value)
        made.setCurrentIndex(made.findData(self._settings.value(setting)))
        made.activated.connect(lambda: self._settings.put(setting, made.currentData()))
        return made


def _words(setting: Setting, choice: settings_table.Choice) -> str:
    if setting is settings_table.IDLE_MINUTES and isinstance(choice.value, int):
        return Plurals().minutes(choice.value)
    if setting is settings_table.BACKUP_DAYS and isinstance(choice.value, int) and choice.value:
        return Plurals().days(choice.value)
    return QCoreApplication.translate("Settings", choice.label)
