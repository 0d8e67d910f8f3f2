"""A room or a page that is made when it is first wanted, so that nobody waits for it before."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class WhenWanted(Generic[W]):
    """``now`` makes it, once; ``made`` never does. A lock asks for ``made`` alone: it empties what
    is there, and builds nothing."""

    def __init__(self, make: Callable[[], W]) -> None:
        """``make`` also connects it: its signals are heard from the beginning."""
        self._make = make
        self.made: W | None = None

    def now(self) -> W:
        if self.made is None:
            self.made = self._make()
        return self.made
