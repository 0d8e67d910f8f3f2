"""What the children of these tests do: each act is one thing that the product does to a vault.

``python -m faults.acts NAME FOLDER …`` runs one; so does ``nursery``, in a fork.
"""

import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from faults import changes, shelter, story, writer
from golden import make
from intake_desktop.domain.errors import StorageFull, VaultError
from intake_desktop.vault import database
from intake_desktop.vault.engine import Connection

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
def save_with_limit(folder: Path, last: str, largest: str) -> None:
    """As ``save``, but no file may grow beyond ``largest`` bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
    writer.run(folder, int(last))


@_act
def fill_disk(folder: Path, kept: str, room: str) -> None:
    """Founds a vault on a small disk and saves until that is full, then makes room and goes on.

    Copies what lies on the disk to the folder ``kept``, where it can still be looked at: as a
    crash would leave it on the full disk, and after going on.
    """
    writer.new(folder)
    disk = os.statvfs(folder)
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(disk.f_bavail * disk.f_frsize - int(room)))
    writing = writer.Writer(folder, 0)
    last, refused = 0, 0
    while refused < 3 and last < 2000:
        try:
            last = writing.step()
        except StorageFull:
            refused += 1
    writer.tell(f"full {last} {refused}")
    _copy_vault(folder, Path(kept) / "full")
    ballast.unlink()
    for _ in range(30):
        last = writing.step()
    writer.tell(last)
    writing.close()
    _copy_vault(folder, Path(kept) / "later")


def _copy_vault(folder: Path, to: Path) -> None:
    to.mkdir()
    for path in folder.glob("vault.db*"):
        (to / path.name).write_bytes(path.read_bytes())


@_act
def open_and_look(folder: Path) -> None:
    """Says what opening this vault and reading all of it comes to."""
    try:
        vault = database.open_(folder, story.DATA_KEY)
        try:
            with vault.transaction() as tx:
                tx.people.all()
            found = story.problems(vault)
            writer.tell("damaged" if found else "well")
        finally:
            vault.close()
    except VaultError as error:
        writer.tell(writer.code_of(error))


@_act
def change(folder: Path, name: str) -> None:
    """One of the great changes: a migration, a backup, and so on."""
    changes.run(folder, name)


@_act
def migrate_until(folder: Path, statement: str) -> None:
    """Brings the golden vault up to date and kills itself as this statement begins; says "done"
    where there were fewer."""
    left = int(statement)

    def count(_sql: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(connection: Connection) -> None:
        connection.set_trace_callback(count)

    key = shelter.key_of(folder, make.PASSPHRASE)
    database.open_(folder, key, before_migration=watch).close()
    writer.tell("done")


if __name__ == "__main__":
    act(*sys.argv[1:])
