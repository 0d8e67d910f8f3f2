"""What can be done from anywhere: each with its words, its key, and when it is there.

Menus, buttons and the list behind Ctrl+K are all made from the same commands, so that none of
them knows a way that another lacks.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


def _always() -> bool:
    return True


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Command:
    """``name`` is asked again in each language; it names nobody. ``keys`` as on the screen, such as
    ``Ctrl+L``. ``is_chosen`` says whether this is how it stands now, for one of several."""

    id: str
    name: Callable[[], str]
    run: Callable[[], None]
    keys: str = ""
    is_there: Callable[[], bool] = _always
    is_chosen: Callable[[], bool] = _never


class Commands:
    """All of them, in the order in which they are listed."""

    def __init__(self, commands: Iterable[Command] = ()) -> None:
        self._all: dict[str, Command] = {}
        self.add(*commands)

    def add(self, *commands: Command) -> None:
        """Two with one id are a bug, and raise ValueError."""
        for command in commands:
            if command.id in self._all:
                raise ValueError(command.id)
            self._all[command.id] = command

    def there(self) -> tuple[Command, ...]:
        """Those that can be done now."""
        return tuple(command for command in self._all.values() if command.is_there())

    def __getitem__(self, id_: str) -> Command:
        return self._all[id_]
