"""How the screen looks, as commands: its language, the size of its text, its colours."""

from functools import partial

from PySide6.QtCore import QObject

from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.commands import Command
from intake_desktop.ui.language import OWN_NAMES
from intake_desktop.ui.theme import TEXT_SIZES, Mode


class ViewCommands(QObject):
    """``languages`` are in the order of their menu, ``sizes`` and ``modes`` in that of theirs."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.languages = tuple(
            Command(
                f"language.{language.value}",
                partial(self._language_name, name),
                partial(appearance.choose_language, language),
                is_chosen=partial(self._speaks, language),
            )
            for language, name in OWN_NAMES.items()
        )
        self.sizes = tuple(
            Command(
                f"text.{percent}",
                partial(self._size_name, percent),
                partial(appearance.choose_text_percent, percent),
                is_chosen=partial(self._is_size, percent),
            )
            for percent in TEXT_SIZES
        )
        self.modes = tuple(
            Command(
                f"colours.{mode.value}",
                partial(self._mode_name, mode),
                partial(appearance.choose_mode, mode),
                is_chosen=partial(self._is_mode, mode),
            )
            for mode in (Mode.SYSTEM, Mode.LIGHT, Mode.DARK)
        )

    def all(self) -> tuple[Command, ...]:
        return (*self.languages, *self.sizes, *self.modes)

    def _speaks(self, language: Language) -> bool:
        return self._appearance.languages.current() is language

    def _is_size(self, percent: int) -> bool:
        return self._appearance.theme().text_percent == percent

    def _is_mode(self, mode: Mode) -> bool:
        return self._appearance.theme().mode is mode

    def _language_name(self, name: str) -> str:
        return self.tr("Language: {name}").format(name=name)

    def _size_name(self, percent: int) -> str:
        return self.tr("Text size {percent} %").format(percent=percent)

    def _mode_name(self, mode: Mode) -> str:
        return {
            Mode.SYSTEM: self.tr("Colours as on this laptop"),
            Mode.LIGHT: self.tr("Light colours"),
            Mode.DARK: self.tr("Dark colours"),
        }[mode]
