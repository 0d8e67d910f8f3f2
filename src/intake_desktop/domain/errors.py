"""What can go wrong for a reason that a person can understand; the ui words each one."""


class IntakeError(Exception):
    """Base of every expected failure. Anything else that is raised is a bug."""


class NotAgreed(IntakeError):
    """Something would be stored, or would leave, that no live consent covers."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class EndsTooEarly(IntakeError):
    """A consent would end before it starts."""


class EndsTooLate(IntakeError):
    """A consent would last longer than its form allows; ``longest`` is that cap in days."""

    def __init__(self, longest: int) -> None:
        super().__init__(str(longest))
        self.longest = longest


class SignedInFuture(IntakeError):
    """A paper bears a date that has not come yet."""


class NothingToSign(IntakeError):
    """Every line is a no, so there is no consent to record."""


class SaysTooLittle(IntakeError):
    """A release leaves open what it must name; ``what`` is a field, or a line such as D16."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class NamesTwo(IntakeError):
    """A release names more than one recipient; two places need two papers."""


class NamesEverybody(IntakeError):
    """A release names nobody in particular: anyone, all agencies."""


class NamesLawEnforcement(IntakeError):
    """A release names police, a court, immigration or a task force: never on form D."""


class OtherPaper(IntakeError):
    """A code is well formed, but it is that of another paper."""


class UnknownCode(IntakeError):
    """A typed or scanned code is not well formed, or its check character does not fit."""


class TooLong(IntakeError):
    """A text is longer than its field holds; nothing was cut off."""

    def __init__(self, field: str, longest: int) -> None:
        super().__init__(field)
        self.field = field
        self.longest = longest


class NotFound(IntakeError):
    """The thing that was asked for is not, or no longer, in the vault."""


class AlreadyRecorded(IntakeError):
    """The paper with this code is in the vault already; one paper is one consent."""


class AlreadyEnded(IntakeError):
    """A consent that was withdrawn or replaced before cannot be ended once more."""


class OnlyLead(IntakeError):
    """Something that only a lead may do was asked for by somebody on intake."""


# --- the vault -------------------------------------------------------------


class VaultError(IntakeError):
    """Base of what can go wrong with the encrypted file and its keys."""


class WeakPassphrase(VaultError):
    """A new passphrase is too easy to guess."""


class WrongPassphrase(VaultError):
    """The passphrase, or the recovery code, opens no slot. The vault itself is well."""


class MistypedRecoveryCode(VaultError):
    """The recovery code's own checksum does not fit: a letter was misread."""


class TooSoon(VaultError):
    """Another passphrase was tried moments ago; ``seconds`` is how long to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(str(seconds))
        self.seconds = seconds


class AliasTaken(VaultError):
    """Somebody who works here is called so already."""


class LastLead(VaultError):
    """Nobody would be a lead any more, so nobody could add or remove staff."""


class NotYourself(VaultError):
    """Nobody takes away the keys that they work with; another lead does it."""


class TooManyStaff(VaultError):
    """The keys file holds no more members of staff."""


class VaultMissing(VaultError):
    """There is no vault in this folder."""


class VaultExists(VaultError):
    """A new vault would replace one, or part of one, that is already there."""


class VaultDamaged(VaultError):
    """A file of the vault is not what it should be; ``why`` is a stable short code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class LogBroken(VaultError):
    """The log does not hold together, or a record is not as the log knows it. ``why`` is a stable
    short code, ``sequence`` the row at which it shows (0: the log as a whole)."""

    def __init__(self, why: str, sequence: int) -> None:
        super().__init__(f"{why} at {sequence}")
        self.why = why
        self.sequence = sequence


class BackupNotMade(VaultError):
    """The vault has to be brought up to date, and could not be backed up before; nothing was
    changed. ``why`` is a stable short code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class FolderNotEmpty(VaultError):
    """A vault would be restored into a folder that holds something already."""


class HelperFailed(VaultError):
    """The process that works on copies ended without an answer; the vault itself is untouched."""


class VaultTooNew(VaultError):
    """The vault was written by a newer version of this program; nothing was changed."""


class VaultInUse(VaultError):
    """Another window has this vault open."""


class NotEnoughMemory(VaultError):
    """The key cannot be derived now: close other programs and try again."""


class StorageFull(VaultError):
    """The disk has no room; what was typed is still on the screen."""


class StorageFailed(VaultError):
    """The disk or folder could not be written or read; ``why`` is a stable short code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class SyncedFolder(VaultError):
    """The folder is one that another program, or a network, copies elsewhere; ``kind`` names it:
    ``Dropbox``, ``OneDrive``, ..., or ``network``."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class SealFailed(IntakeError):
    """This process could still reach a network; ``why`` is a stable short code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


# --- paper -----------------------------------------------------------------


class PrintError(IntakeError):
    """Base of what can go wrong on the way to paper."""


class NoPrinter(PrintError):
    """No printer is set up on this machine, or printing is not installed."""


class PrinterRefused(PrintError):
    """The print system answered no."""


class WordingRefused(IntakeError):
    """The file that holds the words of a form is not complete, so nothing is printed from it.

    ``form`` is its letter, ``why`` a stable short code, ``where`` the line, or "" for the file."""

    def __init__(self, form: str, why: str, where: str = "") -> None:
        super().__init__(" ".join(filter(None, (form, where, why))))
        self.form = form
        self.why = why
        self.where = where


# --- the directory ---------------------------------------------------------


class FileRefused(IntakeError):
    """Base of why a file of services was not read; the directory stays as it was."""


class FileTooLarge(FileRefused):
    """A file, or what it unpacks to, is larger than a directory can be; ``longest`` is in MB."""

    def __init__(self, longest: int) -> None:
        super().__init__(str(longest))
        self.longest = longest


class FileUnsafe(FileRefused):
    """An archive would unpack outside of its folder, or to far more than it looks like."""


class FileIncomplete(FileRefused):
    """A file ends in the middle, or was damaged on its way."""


class FileUnreadable(FileRefused):
    """A file cannot be opened, or is no text in any encoding that is known."""


class NotADirectory(FileRefused):
    """A file is well, and holds no services in a form that is known."""


class ColumnMissing(FileRefused):
    """A column that was chosen is not in the file; ``column`` is its heading."""

    def __init__(self, column: str) -> None:
        super().__init__(column)
        self.column = column


class DirectoryChanged(IntakeError):
    """Somebody changed the directory after the file was looked at: look again."""


class CannotSaveFile(IntakeError):
    """A PDF could not be written where the user asked."""
