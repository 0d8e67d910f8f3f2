"""A founded vault with real keys, held by the worker as in the program."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.staffed import Staffed

T = TypeVar("T")


class House:
    def __init__(self, runner: Runner, folder: Path) -> None:
        self._runner = runner
        self.staffed: Staffed = self._on_worker(lambda: Staffed(folder))

    def ask(self, question: Callable[[Staffed], T]) -> T:
        """Runs on the worker, after everything that was submitted before."""
        return self._on_worker(lambda: question(self.staffed))

    def workplace(self, ask: Ask, languages: Languages) -> Workplace:
        return Workplace(self._runner, self.staffed.session, self.staffed.lead, ask, languages)

    def come(self) -> None:
        self._runner.drain()

    def _on_worker(self, function: Callable[[], T]) -> T:
        answers: list[T] = []
        self._runner.submit(function, then=answers.append)
        self._runner.drain()
        (answer,) = answers
        return answer
