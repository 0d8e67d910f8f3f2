"""Keys without a database: what a cut leaves in the middle of founding, and the way on from it."""

import os
from pathlib import Path

from intake_desktop.domain.errors import VaultExists
from intake_desktop.vault import copy_folders, database, files, keyfile, rekey, restoring
from intake_desktop.vault.copy_list import BACKUPS, REPLACED

_ASIDE = "vault.keys.unused"


def is_possible(folder: Path) -> bool:
    """Whether there is a keys file, and nothing at all that it could open: no database, none that
    is being swapped or restored, no copy, whole or not."""
    if not os.path.lexists(folder / keyfile.NAME):
        return False
    waits = (database.NAME, database.NAME + "-wal", database.NAME + rekey.NEXT, restoring.READY)
    if any(os.path.lexists(folder / name) for name in waits):
        return False
    return not any(copy_folders.found_in(folder / place) for place in (BACKUPS, REPLACED))


def set_aside(folder: Path) -> str:
    """Gives the keys another name, which is given back; no byte of them is lost.

    Raises VaultExists where it is not possible, StorageFull or StorageFailed.
    """
    if not is_possible(folder):
        raise VaultExists
    name, number = _ASIDE, 1
    while os.path.lexists(folder / name):
        number += 1
        name = f"{_ASIDE}-{number}"
    with files.typed_errors():
        (folder / keyfile.NAME).replace(folder / name)
        files.sync_folder(folder)
    return name
