"""What is said beside a paper: on its way to the printer, saved, or what went wrong."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.ui.widgets.surfaces import Banner
from intake_desktop.ui.wording_of_errors import word


class PaperBanner(Banner):
    """Hidden while there is nothing to say; its words are asked for again in each language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words: Callable[[], str] = str
        self.hide()

    def say(self, words: Callable[[], str]) -> None:
        self._words = words
        self.retranslate()

    def say_nothing(self) -> None:
        self.say(str)

    def say_error(self, error: IntakeError) -> None:
        self.say(lambda: str(word(error)))

    def say_printed(self) -> None:
        self.say(lambda: self.tr("On its way to the printer."))

    def say_saved(self, path: Path, locked: bool) -> None:
        """``locked``: with a passphrase."""
        if locked:
            self.say(
                lambda: self.tr("Saved as {name}, locked with its passphrase.").format(
                    name=path.name
                )
            )
            return
        self.say(
            lambda: self.tr(
                "Saved as {name}. A file outside the vault is not protected: delete it when it is "
                "printed."
            ).format(name=path.name)
        )

    def save_title(self) -> str:
        """Of the question where to save it."""
        return self.tr("Save the paper")

    def retranslate(self) -> None:
        text = self._words()
        self.set_text(text)
        self.setVisible(bool(text))
