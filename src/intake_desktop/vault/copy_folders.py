"""Copies as folders on a disk: how they are named, found, put in place whole, and removed.

A copy is a vault folder of its own (``vault.db`` and ``vault.keys``), named by the second of UTC
in which it was made. It is built under a name that ends with ``.part``, so that whatever is found
under its real name is whole.
"""

import os
import re
import shutil
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from intake_desktop.vault import database, files, keyfile
from intake_desktop.vault.copy_list import BACKUPS, REPLACED

_NAME = re.compile(r"(\d{8}T\d{6}Z)(?:-\d+)?")
_FORM = "%Y%m%dT%H%M%SZ"


def where(vault_folder: Path, place: str) -> Path:
    """The folder of a place: one of the vault's own two, or a whole path."""
    return vault_folder / place if place in {BACKUPS, REPLACED} else Path(place)


def is_reachable(place: Path) -> bool:
    """Whether the folder can be looked into; an unplugged disk's cannot."""
    try:
        return stat.S_ISDIR(place.stat().st_mode) and os.access(place, os.R_OK | os.X_OK)
    except OSError:
        return False


def found_in(place: Path) -> list[Path]:
    """The copies of a place, whole or damaged, the oldest first; none where it is away."""
    try:
        names = sorted(os.listdir(place))  # noqa: PTH208 (names are all that is needed)
    except OSError:
        return []
    return [place / name for name in names if is_name(name)]


def is_name(name: str) -> bool:
    """Whether a copy may be called so."""
    return _NAME.fullmatch(name) is not None


def made_at(folder: Path) -> datetime:
    """When a copy was made, by its name; ValueError for any other folder."""
    named = _NAME.fullmatch(folder.name)
    if named is None:
        raise ValueError("not the folder of a copy")
    return datetime.strptime(named[1], _FORM).replace(tzinfo=UTC)


def new_part(place: Path, at: datetime) -> Path:
    """Makes the empty folder in which a copy of this moment is built; ``finish`` names it.

    Raises StorageFull or StorageFailed.
    """
    files.make_folder(place)
    plain = at.astimezone(UTC).strftime(_FORM)
    name, count = plain, 1
    while os.path.lexists(place / name) or os.path.lexists(place / (name + files.PART)):
        count += 1
        name = f"{plain}-{count}"
    part = place / (name + files.PART)
    with files.typed_errors():
        part.mkdir(mode=0o700)
        if os.name != "nt":
            part.chmod(0o700)
    return part


def finish(part: Path) -> Path:
    """Makes everything in a built copy durable, and gives it its real name.

    Raises StorageFull or StorageFailed.
    """
    folder = part.with_name(part.name.removesuffix(files.PART))
    with files.typed_errors():
        for entry in part.iterdir():
            entry.chmod(files.OWNER_ONLY)
            descriptor = os.open(entry, os.O_RDWR)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        files.sync_folder(part)
        files.put_in_place(part, folder)
    return folder


def size(folder: Path) -> int:
    """Bytes of both files; 0 where they cannot be seen."""
    total = 0
    for name in (database.NAME, keyfile.NAME):
        with suppress(OSError):
            total += (folder / name).stat().st_size
    return total


def remove(folder: Path) -> None:
    """Removes a copy. First it loses its name, so that no half of one is ever taken for whole.

    Raises StorageFailed where it cannot even be renamed.
    """
    with files.typed_errors():
        part = folder.with_name(folder.name + files.PART)
        discard(part)
        try:
            files.put_in_place(folder, part)
        except FileNotFoundError:
            return
    discard(part)


def discard(part: Path) -> None:
    """Removes a half-made folder; what cannot be removed now is, at the next opening."""
    if part.is_symlink() or not part.name.endswith(files.PART):
        return
    shutil.rmtree(part, ignore_errors=True)


def discard_scratch(vault_folder: Path) -> None:
    """Removes what a check or a restore that was given up left in the vault's folder."""
    for part in vault_folder.glob("*" + files.PART):
        if part.is_dir():
            discard(part)


def discard_parts(vault_folder: Path, places: list[Path]) -> None:
    """Removes what interrupted backups, checks and restores left. Not while one is running."""
    for place in (vault_folder, *places):
        with suppress(OSError):
            for part in place.glob("*" + files.PART):
                if part.is_dir():
                    discard(part)
