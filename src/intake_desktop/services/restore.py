"""Restoring a backup without an open vault: at the door, and on the command line."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from intake_desktop.domain.errors import (
    IntakeError,
    LogBroken,
    MistypedRecoveryCode,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
)
from intake_desktop.services.session import Desk
from intake_desktop.vault import copy_folders, files, keyfile, keys, restoring
from intake_desktop.vault.copy_list import BACKUPS, GoneRow
from intake_desktop.vault.keys import Opened
from intake_desktop.vault.patience import Patience

_TROUBLE = "vault.trouble"
Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """A backup that lies beside the vault; whether it is good shows when it is restored."""

    folder: Path
    made_at: datetime
    bytes: int


def found(desk: Desk) -> tuple[Found, ...]:
    """The backups in the vault's own folder, the newest first."""
    copies = copy_folders.found_in(desk.folder / BACKUPS)
    return tuple(
        Found(copy, copy_folders.made_at(copy), copy_folders.size(copy))
        for copy in reversed(copies)
    )


def at_door(desk: Desk, backup: Path, secret: str, tell: Tell | None = None) -> None:
    """Puts a backup in the place of a vault that cannot be opened; that one is kept for a month.

    ``secret`` is a passphrase or the code of the recovery sheet, of the backup's own time. Raises
    WrongPassphrase, TooSoon, VaultDamaged, LogBroken, VaultTooNew, NotEnoughMemory, StorageFull or
    StorageFailed; then everything is as it was.
    """
    now = desk.clock.now()
    restoring.finish(desk.folder)
    with Patience(desk.folder).trying():
        opened = _open(backup, secret)
    gone = _gone_since(backup, opened, secret)
    restoring.restore(backup, opened.data_key, desk.folder / restoring.READY, gone, now, tell)
    restoring.decide(desk.folder, now)
    restoring.finish(desk.folder)
    forget_trouble(desk)


def to_folder(backup: Path, to: Path, secret: str, at: datetime, tell: Tell | None = None) -> None:
    """Restores a backup into an empty or new folder, checked as a whole, without anybody who is
    gone as far as the vault beside it or any newer backup knows. Raises as ``at_door``, and
    FolderNotEmpty, VaultMissing, or VaultInUse where that vault is open in a window."""
    with files.typed_errors("not-readable"):
        if not backup.is_dir():
            raise VaultMissing
    opened = _open(backup, secret)
    gone = _gone_since(backup, opened, secret)
    restoring.restore(backup, opened.data_key, to, gone, at, tell)


# --- a vault that did not pass its check ----------------------------------------------


def mark_trouble(folder: Path, why: str) -> None:
    """The vault did not pass its whole check: the door says so until somebody looks again."""
    with suppress(VaultError):
        files.write_whole(folder / _TROUBLE, why.encode("ascii", "replace")[:40])


def code_of(error: IntakeError) -> str:
    """The stable code of what a check found; a broken log is told apart from a damaged file."""
    if isinstance(error, LogBroken):
        return "log"
    return error.why if isinstance(error, VaultDamaged) else "check"


def trouble(folder: Path) -> str:
    """The code of what the last whole check found, "" if nothing."""
    with suppress(OSError):
        return (folder / _TROUBLE).read_text("ascii", "replace")[:40]
    return ""


def forget_trouble(desk: Desk) -> None:
    files.remove(desk.folder / _TROUBLE)


def _open(folder: Path, secret: str) -> Opened:
    """By the passphrase, or by the code where this can be one."""
    try:
        return keys.unlock(folder, secret)
    except WrongPassphrase:
        with suppress(MistypedRecoveryCode):
            return keys.unlock_with_recovery(folder, secret)
        raise


def _gone_since(backup: Path, opened: Opened, secret: str) -> list[GoneRow]:
    """Gathered from the vault that the backup lies beside, and from the backups beside it. One that
    is damaged tells what it can; one of other keys is opened by the same secret, if by any."""
    held = keyfile.read(backup)
    beside = [copy for copy in copy_folders.found_in(backup.parent) if copy != backup]
    newer = [copy for copy in beside if copy.name > backup.name]
    vault = backup.parent.parent
    known: dict[object, GoneRow] = {}
    for folder in (vault, *newer):
        try:
            other = keyfile.read(folder)
            if other.vault_id != held.vault_id:
                continue
            same = other.generation == held.generation
            key = opened.data_key if same else _open(folder, secret).data_key
            rows = restoring.gone_in(folder, key)
        except VaultInUse:
            raise
        except VaultError:
            continue
        known |= {row["person_id"]: row for row in rows}
    return list(known.values())
