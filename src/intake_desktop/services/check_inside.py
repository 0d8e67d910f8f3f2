"""What only a passphrase can show of a vault and its backups: a part of ``check``.

Each is copied into a scratch folder and opened there, as a restore would; the vault itself and its
backups stay as they are, to the byte.
"""

from collections.abc import Iterator
from pathlib import Path

from intake_desktop.domain.errors import (
    IntakeError,
    LogBroken,
    StorageFull,
    VaultDamaged,
    WrongPassphrase,
)
from intake_desktop.host import folders, instance
from intake_desktop.services.findings import Finding, Level
from intake_desktop.vault import copy_folders, database, keyfile, keys, proving
from intake_desktop.vault.copy_list import BACKUPS, REPLACED

_SCRATCH = "check-"


def look(folder: Path, passphrase: str) -> Iterator[Finding]:
    """Integrity, the whole log and every backup on this laptop; takes seconds for each 100 MB."""
    subject = str(folder / database.NAME)
    if instance.is_held(folder) is not False:
        yield Finding("inside.in-use", Level.PROBLEM, subject)
        return
    try:
        data_key = keys.unlock(folder, passphrase).data_key
    except WrongPassphrase:
        yield Finding("inside.wrong-passphrase", Level.PROBLEM, str(folder / keyfile.NAME))
        return
    except IntakeError as error:
        yield Finding("inside.not-opened", Level.PROBLEM, subject, _why(error))
        return
    try:
        scratch = folders.private_scratch_folder(_SCRATCH)
    except IntakeError as error:
        yield Finding("inside.not-opened", Level.PROBLEM, subject, _why(error))
        return
    try:
        yield _vault(folder, data_key, scratch)
        yield from _backups(folder, data_key, scratch)
    finally:
        folders.remove_scratch_folder(scratch, _SCRATCH)


def _vault(folder: Path, data_key: bytes, scratch: Path) -> Finding:
    subject = str(folder / database.NAME)
    try:
        proof = proving.prove(folder, data_key, scratch)
    except StorageFull:
        return Finding("inside.no-room", Level.PROBLEM, subject)
    except LogBroken as error:
        return Finding("inside.log-broken", Level.PROBLEM, subject, _why(error))
    except VaultDamaged as error:
        return Finding("inside.damaged", Level.PROBLEM, subject, _why(error))
    except IntakeError as error:
        return Finding("inside.not-opened", Level.PROBLEM, subject, _why(error))
    return Finding("inside.sound", Level.OK, subject, f"log {proof.sequence}")


def _backups(folder: Path, data_key: bytes, scratch: Path) -> Iterator[Finding]:
    present = keyfile.read(folder).generation
    found = [
        copy
        for place in (BACKUPS, REPLACED)
        for copy in copy_folders.found_in(copy_folders.where(folder, place))
    ]
    if not found:
        yield Finding("backup.none", Level.NOTE, str(folder / BACKUPS))
    for copy in found:
        try:
            if keyfile.read(copy).generation != present:
                yield Finding("backup.other-keys", Level.NOTE, str(copy))
                continue
            proof = proving.prove(copy, data_key, scratch)
        except IntakeError as error:
            yield Finding("backup.damaged", Level.PROBLEM, str(copy), _why(error))
        else:
            yield Finding("backup.sound", Level.OK, str(copy), f"log {proof.sequence}")


def _why(error: IntakeError) -> str:
    """The error's own short code where it has one, else its kind; never a message."""
    why = getattr(error, "why", "")
    return why if isinstance(why, str) and why else type(error).__name__
