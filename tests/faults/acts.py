"""What the children of these tests do: each act is one thing that the product does to a vault.

``python -m faults.acts NAME FOLDER …`` runs one; so does ``nursery``, in a fork.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from faults import story, writer

_ACTS: dict[str, Callable[..., None]] = {}


def _act(function: Callable[..., None]) -> Callable[..., None]:
    _ACTS[function.__name__] = function
    return function


def act(name: str, folder: str, *arguments: str) -> None:
    _ACTS[name](Path(folder), *arguments)


@_act
def save(folder: Path, last: str, steps: str = "", synchronous: str = "") -> None:
    """Goes on after step ``last``: for ``steps`` steps, or for ever."""
    writer.run(folder, int(last), synchronous, int(steps) if steps else None)


@_act
def judge(folder: Path, acknowledged: str) -> None:
    """The step at which the vault stands."""
    writer.tell(story.judge(folder, int(acknowledged)))


if __name__ == "__main__":
    act(*sys.argv[1:])
