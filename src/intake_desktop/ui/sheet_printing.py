"""The recovery sheet on its way from the door to a printer, before anybody is inside."""

from PySide6.QtCore import QObject, Signal

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services import papers
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.wording_of_errors import word


class SheetPrinting(QObject):
    """``printed``: the print system has it."""

    printed = Signal()

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        ask: Ask,
        languages: Languages,
        printers: Printers,
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._ask = window, runner, ask
        self._languages, self._printers = languages, printers

    def begin(self, code: str) -> None:
        def chosen(queue: str) -> None:
            self._runner.aside(
                papers.print_recovery_sheet,
                code,
                self._languages.current(),
                self._printers.printing,
                queue,
                then=self._done,
                failed=self._failed,
            )

        self._printers.choose(chosen, self._failed)

    def _failed(self, error: IntakeError) -> None:
        self._ask.tell(
            self._window,
            word(error).title,
            self.tr("Nothing is lost. Please copy the code by hand: it is short on purpose."),
            self.tr("Close"),
        )

    def _done(self, _change: None) -> None:
        self._printers.clear_up()
        self.printed.emit()
        self._ask.tell(
            self._window,
            self.tr("On its way to the printer."),
            self.tr("Keep the sheet away from this laptop."),
            self.tr("Close"),
        )
