"""The desk of the services' tests, opened and asked on the worker, to whom the vault belongs."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from intake_desktop.services.session import Session
from intake_desktop.ui.runner import Runner
from services.desk import MovableClock, OpenDesk

T = TypeVar("T")


class VaultDesk:
    def __init__(self, runner: Runner, folder: Path) -> None:
        self._runner = runner
        self._desk: OpenDesk = self._on_worker(OpenDesk, folder)
        self.actor = self._desk.actor

    @property
    def session(self) -> Session:
        return self._desk.session

    @property
    def clock(self) -> MovableClock:
        return self._desk.clock

    def ask(self, question: Callable[[OpenDesk], T]) -> T:
        """Runs on the worker, after everything that was submitted before."""
        return self._on_worker(question, self._desk)

    def stored(self) -> dict[str, str]:
        return self.ask(OpenDesk.stored)

    def is_untouched(self) -> bool:
        return self.ask(OpenDesk.is_untouched)

    def count(self, table: str) -> int:
        return self.ask(lambda desk: desk.count(table))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return self.ask(lambda desk: desk.rows(sql))

    def _on_worker(self, function: Callable[..., T], *args: object) -> T:
        answers: list[T] = []
        self._runner.submit(function, *args, then=answers.append)
        self._runner.drain()
        (answer,) = answers
        return answer
