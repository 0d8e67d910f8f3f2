"""Words for every expected error: what happened, what is safe, what to do next."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain import errors
from intake_desktop.ui.wording_of_file_errors import FILE_WORDS
from intake_desktop.ui.wording_of_open_rows import still_open
from intake_desktop.ui.wording_of_vault_errors import VAULT_WORDS


@dataclass(frozen=True)
class Wording:
    """``title`` says what happened; ``text`` what is safe and what to do next."""

    title: str
    text: str

    def __str__(self) -> str:
        return sentences(self.title, self.text)


def sentences(*texts: str) -> str:
    """Sentences after each other, in any language; empty ones are left out."""
    said = ""
    for text in filter(None, texts):
        # A full-width mark brings its own space.
        between = "" if not said or said.endswith(("。", "！", "？")) else " "
        said += between + text
    return said


def word(error: errors.IntakeError) -> Wording:
    """The words for an error in the language of the screen."""
    for kind in type(error).__mro__:
        if kind in _WORDS:
            title, text = _WORDS[kind](error)
            return Wording(title, text)
    raise TypeError(type(error).__name__)


def word_of_bug(type_name: str, place: str) -> Wording:
    """The words for something that should not happen; type and place help to mend it."""
    title = QCoreApplication.translate("Errors", "Something in the program went wrong.")
    text = QCoreApplication.translate(
        "Errors",
        "What was saved is safe. Please try again. If it comes back, lock and open again, "
        "and tell whoever looks after this laptop: {type}, {place}.",
    )
    return Wording(title, text.format(type=type_name, place=place))


def _not_agreed(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This was not saved, because it is not agreed."),
        QCoreApplication.translate(
            "Errors",
            "The signed paper does not say yes to it, or it has ended. What you typed is still "
            "here. Ask the person, or leave it out.",
        ),
    )


def _ends_too_early(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The end lies before the beginning."),
        QCoreApplication.translate("Errors", "Nothing was saved yet. Please look at both dates."),
    )


def _ends_too_late(error: errors.IntakeError) -> tuple[str, str]:
    longest = error.longest if isinstance(error, errors.EndsTooLate) else 0
    text = QCoreApplication.translate(
        "Errors",
        "This paper may last {days} days at most. Nothing was saved yet. Choose an earlier end.",
    )
    return (
        QCoreApplication.translate("Errors", "The end is too far away."),
        text.format(days=longest),
    )


def _signed_in_future(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This day has not come yet."),
        QCoreApplication.translate(
            "Errors", "Nothing was saved yet. Please look at the date on the paper."
        ),
    )


def _nothing_to_sign(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "Every line says no, so there is nothing to sign."),
        QCoreApplication.translate(
            "Errors", "Nothing is written down. Bed, food and help stay the same."
        ),
    )


def _says_too_little(error: errors.IntakeError) -> tuple[str, str]:
    what = error.what if isinstance(error, errors.SaysTooLittle) else ""
    return QCoreApplication.translate("Errors", "Something is still open."), still_open(what)


def _names_two(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This names more than one."),
        QCoreApplication.translate(
            "Errors",
            "Each paper is for one recipient; for two, make two papers. If the name itself holds "
            "“and”, put it in quotation marks.",
        ),
    )


def _names_everybody(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This names nobody in particular."),
        QCoreApplication.translate(
            "Errors",
            "A person can only agree to somebody they know of. Please name one recipient; if the "
            "name itself holds “all” or “any”, put it in quotation marks.",
        ),
    )


def _names_law_enforcement(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Errors", "This paper is never for police, a court, immigration or a task force."
        ),
        QCoreApplication.translate(
            "Errors",
            "Whether to report is the person’s own choice, on a paper of its own, only if they "
            "ask. Nothing was saved.",
        ),
    )


def _only_lead(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This is for a lead."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. Somebody who is a lead here can do it."
        ),
    )


def _other_paper(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This is the code of another paper."),
        QCoreApplication.translate(
            "Errors", "Nothing was recorded. Please compare it with the paper in your hand."
        ),
    )


def _unknown_code(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This code does not fit."),
        QCoreApplication.translate(
            "Errors", "Perhaps one letter was misread. Please compare it with the paper."
        ),
    )


def _too_long(error: errors.IntakeError) -> tuple[str, str]:
    longest = error.longest if isinstance(error, errors.TooLong) else 0
    text = QCoreApplication.translate(
        "Errors",
        "It holds {longest} characters at most. Nothing was cut off, and it is not saved yet. "
        "Please make it shorter.",
    )
    return (
        QCoreApplication.translate("Errors", "This is longer than the field holds."),
        text.format(longest=longest),
    )


def _not_found(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This is no longer here."),
        QCoreApplication.translate(
            "Errors", "It may have ended or been removed. All else is safe."
        ),
    )


def _already_recorded(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This paper is recorded already."),
        QCoreApplication.translate(
            "Errors", "Nothing was changed. A new signature needs a newly printed paper."
        ),
    )


def _already_ended(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "This consent has ended already."),
        QCoreApplication.translate("Errors", "Nothing was changed, and nothing more is needed."),
    )


def _no_printer(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "There is no printer on this laptop."),
        QCoreApplication.translate(
            "Errors", "Nothing was printed. You can save the PDF, or use a paper from the pad."
        ),
    )


def _printer_refused(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The printer did not take the paper."),
        QCoreApplication.translate(
            "Errors", "Nothing is lost. Look whether it is on and has paper, and print again."
        ),
    )


def _wording_refused(error: errors.IntakeError) -> tuple[str, str]:
    place = str(error) if isinstance(error, errors.WordingRefused) else ""
    text = QCoreApplication.translate(
        "Errors",
        "Nothing was printed, and nothing is lost. Please use a paper from the pad, and ask "
        "whoever looks after this laptop to install the program again: the file of this form was "
        "changed or damaged ({place}).",
    )
    return (
        QCoreApplication.translate("Errors", "The words of this paper are not complete."),
        text.format(place=place),
    )


def _cannot_save_file(_error: errors.IntakeError) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "The PDF could not be saved there."),
        QCoreApplication.translate("Errors", "Nothing is lost. Please choose another folder."),
    )


def _seal_failed(error: errors.IntakeError) -> tuple[str, str]:
    why = error.why if isinstance(error, errors.SealFailed) else ""
    text = QCoreApplication.translate(
        "Errors",
        "So the vault stays closed; what is in it is safe. Please show this to whoever looks after "
        "this laptop: the package libseccomp2 may be missing, or this system does not allow it. "
        "“intake-desktop check” says more ({why}).",
    )
    return (
        QCoreApplication.translate("Errors", "The network could not be sealed."),
        text.format(why=why),
    )


_WORDS: dict[type[BaseException], Callable[[errors.IntakeError], tuple[str, str]]] = {
    errors.NotAgreed: _not_agreed,
    errors.EndsTooEarly: _ends_too_early,
    errors.EndsTooLate: _ends_too_late,
    errors.SignedInFuture: _signed_in_future,
    errors.NothingToSign: _nothing_to_sign,
    errors.SaysTooLittle: _says_too_little,
    errors.NamesTwo: _names_two,
    errors.NamesEverybody: _names_everybody,
    errors.NamesLawEnforcement: _names_law_enforcement,
    errors.OnlyLead: _only_lead,
    errors.OtherPaper: _other_paper,
    errors.UnknownCode: _unknown_code,
    errors.TooLong: _too_long,
    errors.NotFound: _not_found,
    errors.AlreadyRecorded: _already_recorded,
    errors.AlreadyEnded: _already_ended,
    errors.NoPrinter: _no_printer,
    errors.PrinterRefused: _printer_refused,
    errors.WordingRefused: _wording_refused,
    errors.CannotSaveFile: _cannot_save_file,
    errors.SealFailed: _seal_failed,
    **FILE_WORDS,
    **VAULT_WORDS,
}
