"""Whether this laptop and the vault's folder are as they should be; each part yields findings."""

import os
import platform
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from intake_desktop import __version__
from intake_desktop.domain.errors import (
    SealFailed,
    StorageFailed,
    VaultDamaged,
    VaultMissing,
    VaultTooNew,
)
from intake_desktop.host import instance, ownership
from intake_desktop.host.inspection import Machine
from intake_desktop.services import check_inside, check_laptop, restore
from intake_desktop.services.findings import Finding, Level, Report
from intake_desktop.services.session import Desk
from intake_desktop.vault import database, engine, keyfile
from intake_desktop.vault.slots import SlotKind

# What the program rests on: the name people know, and the package that bears the version.
_PACKAGES = {
    "PySide6": "PySide6-Essentials",
    "sqlcipher3": "sqlcipher3",
    "argon2-cffi": "argon2-cffi",
    "cryptography": "cryptography",
    "reportlab": "reportlab",
}


def check(
    desk: Desk,
    machine: Machine | None = None,
    *,
    is_expected: bool = False,
    passphrase: str | None = None,
    unsealed: SealFailed | None = None,
) -> Report:
    """Looks and changes nothing: makes no folder and no file, and waits for nobody.

    ``is_expected`` says that there should be a vault, so that none is a problem. Not in a process
    that has the vault open (see ``database.examine``); in another one is fine, and is told. With a
    ``passphrase`` the vault and its backups are looked at from inside too, each on a copy; but not
    in a process that is ``unsealed``.
    """
    here = machine or Machine()
    if passphrase is not None and unsealed is None:
        inside = tuple(check_inside.look(desk.folder, passphrase))
    elif unsealed is not None:
        inside = (Finding("inside.not-sealed", Level.PROBLEM, str(desk.folder), unsealed.why),)
    else:
        inside = ()
    findings = (
        *versions(),
        *_vault(desk.folder, is_expected),
        *inside,
        *check_laptop.look(here, desk.folder),
    )
    return Report(desk.folder, findings)


def versions() -> Iterator[Finding]:
    """What the program rests on; the subject is the name of a library, the detail its version."""
    inside = engine.versions()
    found: dict[str, str] = {"Intake Desktop": __version__, "Python": platform.python_version()}
    for name, package in _PACKAGES.items():
        try:
            found[name] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[name] = ""
    for name, version in (found | {"SQLite": inside["SQLite"]}).items():
        if version:
            yield Finding("version.known", Level.OK, name, version)
        else:
            yield Finding("version.unknown", Level.UNKNOWN, name)
    if inside["SQLCipher"]:
        yield Finding("version.known", Level.OK, "SQLCipher", inside["SQLCipher"])
    else:
        yield Finding("version.no-cipher", Level.PROBLEM, "SQLCipher")


def _vault(folder: Path, is_expected: bool) -> Iterator[Finding]:
    held = instance.is_held(folder)
    if held:
        yield Finding("vault.in-use", Level.NOTE, str(folder))
    elif held is None:
        yield Finding("vault.in-use-unknown", Level.UNKNOWN, str(folder))
    # Where it cannot be told, the careful way: somebody may have it open.
    is_open = held is not False
    try:
        exists = database.examine(folder, is_open=is_open)
    except VaultDamaged as error:
        yield from _damaged(folder, error)
        exists = True
    except StorageFailed as error:
        yield Finding("vault.not-readable", Level.PROBLEM, str(folder), error.why)
        exists = os.path.isdir(folder)  # noqa: PTH112 - Path.is_dir raises where it may not look
    else:
        if exists:
            how = "not opened" if is_open else ""
            yield Finding("database.plausible", Level.OK, str(folder / database.NAME), how)
        elif is_expected:
            yield Finding("vault.missing", Level.PROBLEM, str(folder))
        else:
            yield Finding("vault.absent", Level.NOTE, str(folder))
    if exists:
        if why := restore.trouble(folder):
            yield Finding("vault.trouble", Level.PROBLEM, str(folder), why)
        yield from _keys(folder)
        yield from _beside(folder, is_open)
        # Only a vault's folder: in any other, who may read what is none of our business.
        yield from _permissions(folder)


def _damaged(folder: Path, error: VaultDamaged) -> Iterator[Finding]:
    if error.why == "no-database":
        yield Finding("database.missing", Level.PROBLEM, str(folder / database.NAME))
    elif error.why != "no-keys":  # that one is told with the keys
        yield Finding("database.damaged", Level.PROBLEM, str(folder / database.NAME), error.why)


def _keys(folder: Path) -> Iterator[Finding]:
    subject = str(folder / keyfile.NAME)
    try:
        keys = keyfile.read(folder)
    except VaultMissing:
        yield Finding("keys.missing", Level.PROBLEM, subject)
    except VaultTooNew:
        yield Finding("keys.too-new", Level.PROBLEM, subject)
    except VaultDamaged as error:
        yield Finding("keys.damaged", Level.PROBLEM, subject, error.why)
    except StorageFailed as error:
        yield Finding("keys.not-readable", Level.PROBLEM, subject, error.why)
    else:
        recovery = sum(slot.holder.kind is SlotKind.RECOVERY for slot in keys.slots)
        # Numbers only: aliases are for those who unlock.
        counted = f"staff {len(keys.slots) - recovery}, recovery {recovery}"
        yield Finding("keys.sound", Level.OK, subject, counted)
        if not recovery:
            yield Finding("keys.no-recovery", Level.NOTE, subject)


def _beside(folder: Path, is_open: bool) -> Iterator[Finding]:
    """What an earlier end left. While the vault is open, both are a part of its work."""
    if is_open:
        return
    try:
        if database.has_log(folder):
            yield Finding("database.log-beside", Level.NOTE, str(folder / database.NAME) + "-wal")
        for part in sorted(folder.glob("*.part")):
            yield Finding("vault.leftover", Level.NOTE, str(part))
    except (OSError, StorageFailed):  # told already: the folder cannot be read
        return


def _permissions(folder: Path) -> Iterator[Finding]:
    try:
        entries = ownership.look(folder)
    except StorageFailed as error:
        yield Finding("permissions.unknown", Level.UNKNOWN, str(folder), error.why)
        return
    if entries is None:
        yield Finding("permissions.unknown", Level.UNKNOWN, str(folder))
        return
    wrong = False
    for entry in entries:
        if entry.is_open_to_others:
            kind = "folder" if entry.is_folder else "file"
            mode = f"{entry.mode:04o}"
            yield Finding(f"permissions.{kind}-open", Level.PROBLEM, str(entry.path), mode)
        if entry.belongs_to_another:
            yield Finding("permissions.owner", Level.PROBLEM, str(entry.path))
        wrong = wrong or entry.is_open_to_others or entry.belongs_to_another
    if not wrong:
        yield Finding("permissions.private", Level.OK, str(folder))
