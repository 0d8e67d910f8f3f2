"""Moves a vault from a folder that is copied elsewhere to this laptop's own; never leaves two."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from intake_desktop.domain.errors import (
    StorageFailed,
    StorageFull,
    SyncedFolder,
    VaultExists,
    VaultMissing,
)
from intake_desktop.host import folders, instance, synced
from intake_desktop.services.session import Desk
from intake_desktop.vault import database, keyfile

_PART = ".part"
_LOCK = "vault.lock"
_PORTION = 1024 * 1024
# Of a first start that was given up; it says how the screen looks and nothing of anybody.
_SCREEN = "screen.json"
# Last of all, so that a folder with both of them is whole.
_LAST = (database.NAME, keyfile.NAME)


def can_move(desk: Desk) -> bool:
    """Whether there is a vault in this synced folder, and a better place for it."""
    target = folders.default_vault_folder()
    has_vault = all((desk.folder / name).is_file() for name in _LAST)
    return has_vault and not synced.kind_of(target) and not _is_within(target, desk.folder)


def move(desk: Desk, target: Path | None = None) -> Path:
    """Copies everything of the vault to the usual folder on this laptop, compares it byte by byte,
    and only then removes the old one. Returns the new folder.

    The window that asks holds the old folder's lock. Stopped at any moment, it can be done again:
    then what is there and the same is kept. Raises VaultMissing, VaultExists where another vault
    lies there, SyncedFolder, VaultInUse, StorageFull or StorageFailed; nothing of the old vault is
    removed then. What a service copied before cannot be called back.
    """
    old, new = desk.folder, target or folders.default_vault_folder()
    kind = synced.kind_of(new)
    if kind:
        raise SyncedFolder(kind)
    if _is_within(new, old):
        raise StorageFailed("same-folder")
    names = _names(old)
    if not names:
        raise VaultMissing
    lock = instance.claim(new)
    try:
        _refuse_another(old, new, names)
        _copy(old, new, names)
        for name in names:
            if not _same(old / name, new / name):
                raise StorageFailed("copy-differs")
    finally:
        lock.release()
    _remove(old, names)
    return new


def _names(old: Path) -> list[Path]:
    """Every file of the vault, relative to its folder; the two that make it a vault last."""
    try:
        found = [path.relative_to(old) for path in _files(old)]
    except OSError as error:
        raise StorageFailed("not-readable") from error
    return sorted(found, key=lambda name: (str(name) in _LAST, str(name)))


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.endswith(_PART) or path.name == _LOCK:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files(path)
        elif path.is_file():
            yield path


def _refuse_another(old: Path, new: Path, names: list[Path]) -> None:
    has_another = any((new / name).exists() for name in _LAST if Path(name) not in names)
    for name in names:
        if name.name != _SCREEN and (new / name).exists():
            has_another = has_another or not _same(old / name, new / name)
    if has_another:
        # A removal that was cut off leaves less of the old one than there is of the new.
        if all(_same(old / name, new / name) for name in names if name.name != _SCREEN):
            return
        raise VaultExists


def _copy(old: Path, new: Path, names: list[Path]) -> None:
    made: list[Path] = []
    try:
        for name in names:
            path = new / name
            if path.exists() and _same(old / name, path):
                continue
            for folder in (*reversed(name.parents[:-1]),):
                (new / folder).mkdir(mode=0o700, exist_ok=True)
            part = path.with_name(path.name + _PART)
            made.append(part)
            with (old / name).open("rb") as source, part.open("wb") as copy:
                os.fchmod(copy.fileno(), 0o600)
                shutil.copyfileobj(source, copy, _PORTION)
                copy.flush()
                os.fsync(copy.fileno())
            if not _same(old / name, part):
                raise StorageFailed("copy-differs")  # noqa: TRY301 - what was made goes again
            part.replace(path)
            made.append(path)
            _sync(path.parent)
    except (OSError, StorageFailed) as error:
        for path in made:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if isinstance(error, StorageFailed):
            raise
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull from error
        raise StorageFailed("not-copied") from error


def _same(one: Path, other: Path) -> bool:
    try:
        if one.stat().st_size != other.stat().st_size:
            return False
        with one.open("rb") as first, other.open("rb") as second:
            while portion := first.read(_PORTION):
                if second.read(_PORTION) != portion:
                    return False
    except OSError:
        return False
    return True


def _remove(old: Path, names: list[Path]) -> None:
    """The keys first: what a service still copies from now on opens with nothing."""
    try:
        for name in reversed(names):
            path = old / name
            if path.is_symlink():  # what it points to, then the link
                path.resolve().unlink()
            path.unlink(missing_ok=True)
        _sync(old)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise StorageFailed("old-not-removed") from error


def _sync(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _is_within(new: Path, old: Path) -> bool:
    return new.resolve().is_relative_to(old.resolve())
