"""Where settings are kept: one INI file in the app's own folder, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from gui.settings_table import TABLE, Setting, Value

_BY_NAME = {setting.name: setting for setting in TABLE}


def config_file() -> Path:
    """The file, in the folder the system gives to an app's settings."""
    import platformdirs

    return platformdirs.user_config_path("evidence-vault", appauthor=False) / "window.ini"


class Settings(QObject):
    """Typed reading and writing over the table. An unknown or damaged value reads as the default."""

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def value(self, setting: Setting) -> Value:
        """The kept value, or the default."""
        raw = self._store.value(setting.name)
        value = _typed(setting, raw)
        return value if value is not None and setting.accepts(value) else setting.default

    def flag(self, setting: Setting) -> bool:
        """A yes-or-no setting."""
        return self.value(setting) is True

    def number(self, setting: Setting) -> int:
        """A whole-number setting."""
        value = self.value(setting)
        return value if isinstance(value, int) else 0

    def text(self, setting: Setting) -> str:
        """A text setting."""
        return str(self.value(setting))

    def put(self, setting: Setting, value: Value) -> None:
        """Keep a value. Raises ValueError for one the table does not allow."""
        if setting.name not in _BY_NAME or not setting.accepts(value):
            raise ValueError(setting.name)
        if value != self.value(setting):
            self._store.setValue(setting.name, value)
            self._store.sync()
            self.changed.emit(setting.name)


def _typed(setting: Setting, raw: object) -> Value | None:
    if raw is None:
        return None
    if isinstance(setting.default, bool):
        return {"true": True, "false": False}.get(str(raw).lower())
    if isinstance(setting.default, int):
        return int(str(raw)) if str(raw).lstrip("-").isdigit() else None
    return str(raw)
