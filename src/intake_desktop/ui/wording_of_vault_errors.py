"""Words for what can go wrong with the encrypted file, its keys and its disk."""

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain import errors


def _weak_passphrase(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This passphrase would be easy to guess."),
        QCoreApplication.translate(
            "Errors", "No vault was made yet. Add a few more words that do not belong together."
        ),
    )


def _wrong_passphrase(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This passphrase does not open the vault."),
        QCoreApplication.translate(
            "Errors",
            "Nothing is lost. Look at Caps Lock and the keyboard’s language, and try again.",
        ),
    )


def _mistyped_recovery_code(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "One letter of the recovery code does not fit."),
        QCoreApplication.translate(
            "Errors", "Nothing is lost. Compare each group with the paper, and try again."
        ),
    )


def _too_soon(error: errors.IntakeError) -> tuple[str, str]:
    seconds = math.ceil(error.seconds) if isinstance(error, errors.TooSoon) else 1
    text = QCoreApplication.translate(
        "Errors", "Nothing is lost. Please wait {seconds} s, and try again."
    )
    return (
        QCoreApplication.translate("Errors", "That was a try too soon."),
        text.format(seconds=max(1, seconds)),
    )


def _alias_taken(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "Somebody here is called so already."),
        QCoreApplication.translate("Errors", "Nothing was changed. Please choose another alias."),
    )


def _last_lead(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This is the only lead."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. Please make somebody else a lead first."
        ),
    )


def _not_yourself(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "Nobody can remove themselves."),
        QCoreApplication.translate("Errors", "Nothing was changed. Another lead can do it."),
    )


def _too_many_staff(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "There is no room for another member of staff."),
        QCoreApplication.translate(
            "Errors",
            "Nothing was changed. The keys hold 31. Perhaps somebody who left can be removed.",
        ),
    )


def _vault_missing(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "There is no vault in this folder."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. Perhaps it was moved, or a disk is not plugged in."
        ),
    )


def _vault_exists(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "A vault, or a part of one, is here already."),
        QCoreApplication.translate(
            "Errors",
            "Nothing was changed. Start the program again to open it, or choose another folder.",
        ),
    )


def _vault_damaged(error: errors.IntakeError) -> tuple[str, str]:
    why = error.why if isinstance(error, errors.VaultDamaged) else ""
    return _titles_of_damage().get(why) or _any_damage(why), _after_damage(why)


def _titles_of_damage() -> dict[str, str]:
    return {
        "no-database": QCoreApplication.translate("Errors", "The vault’s file is not there."),
        "no-keys": QCoreApplication.translate("Errors", "The vault’s file of keys is not there."),
        "empty": QCoreApplication.translate("Errors", "The vault’s file is empty."),
        "size": QCoreApplication.translate("Errors", "The vault’s file was cut off."),
        "plaintext": QCoreApplication.translate(
            "Errors", "The vault’s file is not encrypted, so it is not ours."
        ),
        "foreign": QCoreApplication.translate("Errors", "Another program made the vault’s file."),
        "cipher": QCoreApplication.translate("Errors", "The vault’s file cannot be decrypted."),
        "schema": QCoreApplication.translate(
            "Errors", "The vault’s own rules were changed past this program."
        ),
        "log": QCoreApplication.translate(
            "Errors", "The vault’s log and what is in it do not fit together."
        ),
        "integrity": QCoreApplication.translate("Errors", "A part of the vault’s file is damaged."),
    }


def _any_damage(why: str) -> str:
    if why.startswith("keys-"):
        return QCoreApplication.translate("Errors", "The vault’s file of keys is damaged.")
    return QCoreApplication.translate("Errors", "The vault’s file is damaged.")


def _after_damage(why: str) -> str:
    text = QCoreApplication.translate(
        "Errors",
        "This is not about the passphrase. The program changed nothing. Keep this laptop as it "
        "is, delete no file, and ask whoever looks after this laptop ({why}).",
    )
    return text.format(why=why)


def _log_broken(error: errors.IntakeError) -> tuple[str, str]:
    row, why = (error.sequence, error.why) if isinstance(error, errors.LogBroken) else (0, "")
    text = QCoreApplication.translate(
        "Errors",
        "Something was changed past this program, or the file is damaged. Keep this laptop as it "
        "is, delete no file, and ask whoever looks after the backups (row {row}: {why}).",
    )
    return (
        QCoreApplication.translate("Errors", "The log does not hold together."),
        text.format(row=row, why=why),
    )


def _backup_not_made(error: errors.IntakeError) -> tuple[str, str]:
    why = error.why if isinstance(error, errors.BackupNotMade) else ""
    text = QCoreApplication.translate(
        "Errors",
        "This version keeps the vault in a newer form, and makes a backup first. That did not "
        "work, so nothing was changed. Make room on the disk, and try again ({why}).",
    )
    return (
        QCoreApplication.translate("Errors", "The vault could not be backed up, so it stays shut."),
        text.format(why=why),
    )


def _folder_not_empty(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This folder holds something already."),
        QCoreApplication.translate("Errors", "Nothing was changed. Please choose an empty one."),
    )


def _helper_failed(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The backup could not be worked on."),
        QCoreApplication.translate(
            "Errors", "The vault is untouched, and so are the other backups. Please try again."
        ),
    )


def _vault_too_new(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "A newer version of this program made the vault."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. Please open it with the newer version."
        ),
    )


def _vault_in_use(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The vault is open in another window."),
        QCoreApplication.translate("Errors", "Nothing was changed. Please use that window."),
    )


def _not_enough_memory(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This laptop has too little free memory just now."),
        QCoreApplication.translate(
            "Errors", "Nothing is lost. Close other programs, and try again."
        ),
    )


def _storage_full(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The disk is full, so this is not saved yet."),
        QCoreApplication.translate(
            "Errors",
            "What was saved before is safe, and what you typed is still here. Make room, "
            "and try again.",
        ),
    )


def _storage_failed(error: errors.IntakeError) -> tuple[str, str]:
    why = error.why if isinstance(error, errors.StorageFailed) else ""
    text = QCoreApplication.translate(
        "Errors",
        "What was saved before is safe, and what you typed is still here. Look whether the "
        "folder may be written and the disk is plugged in, and try again ({why}).",
    )
    return (
        QCoreApplication.translate("Errors", "The folder could not be read or written."),
        text.format(why=why),
    )


def _synced_folder(error: errors.IntakeError) -> tuple[str, str]:
    kind = error.kind if isinstance(error, errors.SyncedFolder) else ""
    if kind == "network":
        return (
            QCoreApplication.translate("Errors", "This folder lies on another computer."),
            QCoreApplication.translate(
                "Errors",
                "What is kept here has to stay on this laptop, so the folder was not used. Please "
                "choose one on this laptop’s own disk.",
            ),
        )
    text = QCoreApplication.translate(
        "Errors",
        "{service} sends what lies in it to other computers, so the folder was not used. Please "
        "choose one that no such service looks after.",
    )
    return (
        QCoreApplication.translate("Errors", "This folder is copied to other computers."),
        text.format(service=kind),
    )


VAULT_WORDS: dict[type[BaseException], Callable[[errors.IntakeError], tuple[str, str]]] = {
    errors.WeakPassphrase: _weak_passphrase,
    errors.WrongPassphrase: _wrong_passphrase,
    errors.MistypedRecoveryCode: _mistyped_recovery_code,
    errors.TooSoon: _too_soon,
    errors.AliasTaken: _alias_taken,
    errors.LastLead: _last_lead,
    errors.NotYourself: _not_yourself,
    errors.TooManyStaff: _too_many_staff,
    errors.VaultMissing: _vault_missing,
    errors.VaultExists: _vault_exists,
    errors.VaultDamaged: _vault_damaged,
    errors.LogBroken: _log_broken,
    errors.BackupNotMade: _backup_not_made,
    errors.FolderNotEmpty: _folder_not_empty,
    errors.HelperFailed: _helper_failed,
    errors.VaultTooNew: _vault_too_new,
    errors.VaultInUse: _vault_in_use,
    errors.NotEnoughMemory: _not_enough_memory,
    errors.StorageFull: _storage_full,
    errors.StorageFailed: _storage_failed,
    errors.SyncedFolder: _synced_folder,
}
