"""Words for what can go wrong with the encrypted file, its keys and its disk."""

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
    text = QCoreApplication.translate(
        "Errors",
        "This is not about the passphrase. The program changed nothing. Keep this laptop as it "
        "is, delete no file, and ask whoever looks after the backups ({why}).",
    )
    return (
        QCoreApplication.translate("Errors", "The vault’s file is damaged."),
        text.format(why=why),
    )


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
    errors.VaultMissing: _vault_missing,
    errors.VaultExists: _vault_exists,
    errors.VaultDamaged: _vault_damaged,
    errors.LogBroken: _log_broken,
    errors.VaultTooNew: _vault_too_new,
    errors.VaultInUse: _vault_in_use,
    errors.NotEnoughMemory: _not_enough_memory,
    errors.StorageFull: _storage_full,
    errors.StorageFailed: _storage_failed,
    errors.SyncedFolder: _synced_folder,
}
