"""Words for a file of services that could not be read; the directory then stays as it was."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain import errors


def _too_large(error: errors.IntakeError) -> tuple[str, str]:
    longest = error.longest if isinstance(error, errors.FileTooLarge) else 0
    text = QCoreApplication.translate(
        "Errors",
        "Nothing was changed. More than {longest} MB are not read. Please ask for a file of your "
        "own area.",
    )
    return (
        QCoreApplication.translate("Errors", "This file is too large for a list of services."),
        text.format(longest=longest),
    )


def _unsafe(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This archive is not safe to unpack."),
        QCoreApplication.translate(
            "Errors",
            "Nothing was unpacked or changed. Please ask whoever made it for another file.",
        ),
    )


def _incomplete(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This file ends in the middle, or was damaged."),
        QCoreApplication.translate("Errors", "Nothing was changed. Please get the file once more."),
    )


def _unreadable(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This file cannot be read as text."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. Please save it as CSV in UTF-8, and try again."
        ),
    )


def _not_a_directory(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "No services were found in this file."),
        QCoreApplication.translate(
            "Errors",
            "Nothing was changed. It has to be a list of services (Open Referral HSDS), or a CSV "
            "whose columns you choose.",
        ),
    )


def _column_missing(error: errors.IntakeError) -> tuple[str, str]:
    column = error.column if isinstance(error, errors.ColumnMissing) else ""
    text = QCoreApplication.translate(
        "Errors", "Nothing was changed. Please choose the columns again: “{column}” is not there."
    )
    return (
        QCoreApplication.translate("Errors", "A column that was chosen is not in this file."),
        text.format(column=column),
    )


def _directory_changed(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The list of services was changed meanwhile."),
        QCoreApplication.translate(
            "Errors", "Nothing of this file was taken yet. Please look at it once more."
        ),
    )


FILE_WORDS: dict[type[BaseException], Callable[[errors.IntakeError], tuple[str, str]]] = {
    errors.FileTooLarge: _too_large,
    errors.FileUnsafe: _unsafe,
    errors.FileIncomplete: _incomplete,
    errors.FileUnreadable: _unreadable,
    errors.NotADirectory: _not_a_directory,
    errors.ColumnMissing: _column_missing,
    errors.DirectoryChanged: _directory_changed,
}
