"""Every expected error has words of its own, and a bug never shows its message."""

import pytest
from PySide6.QtWidgets import QApplication

from intake_desktop.domain import errors
from intake_desktop.ui.wording_of_errors import word, word_of_bug

BASES = {errors.IntakeError, errors.VaultError, errors.PrintError, errors.FileRefused}


def kinds(base: type[errors.IntakeError] = errors.IntakeError) -> list[type[errors.IntakeError]]:
    found = [base]
    for kind in base.__subclasses__():
        if kind.__module__ == errors.__name__:
            found += kinds(kind)
    return found


def make(kind: type[errors.IntakeError]) -> errors.IntakeError:
    arguments: dict[type[errors.IntakeError], tuple[object, ...]] = {
        errors.NotAgreed: ("needs",),
        errors.EndsTooLate: (90,),
        errors.TooLong: ("called", 200),
        errors.SaysTooLittle: ("purpose",),
        errors.VaultDamaged: ("page-3",),
        errors.BackupNotMade: ("StorageFull",),
        errors.LogBroken: ("cut-off", 7),
        errors.StorageFailed: ("io",),
        errors.TooSoon: (8.5,),
        errors.SyncedFolder: ("Dropbox",),
        errors.SealFailed: ("no-library",),
        errors.FileTooLarge: (50,),
        errors.ColumnMissing: ("Telephone",),
        errors.WordingRefused: ("E", "blanks", "E4"),
    }
    return kind(*arguments.get(kind, ()))


WORDED = sorted(set(kinds()) - BASES, key=lambda kind: kind.__name__)


def test_the_list_of_errors_is_not_empty() -> None:
    assert len(WORDED) > 20


@pytest.mark.parametrize("kind", WORDED)
def test_every_error_is_worded(qapp: QApplication, kind: type[errors.IntakeError]) -> None:
    wording = word(make(kind))
    assert wording.title.endswith(".")
    assert wording.text.endswith(".")
    for text in (wording.title, wording.text):
        assert "{" not in text
        assert kind.__name__ not in text


def test_no_two_errors_share_their_title(qapp: QApplication) -> None:
    titles = [word(make(kind)).title for kind in WORDED]
    assert len(set(titles)) == len(titles)


def test_an_error_without_words_is_noticed(qapp: QApplication) -> None:
    class Unworded(errors.IntakeError):
        """Nobody has worded this one."""

    with pytest.raises(TypeError, match="Unworded"):
        word(Unworded())


def test_numbers_and_codes_are_told(qapp: QApplication) -> None:
    assert "90" in word(errors.EndsTooLate(90)).text
    assert "200" in word(errors.TooLong("called", 200)).text
    assert "page-3" in word(errors.VaultDamaged("page-3")).text


def test_a_synced_folder_names_the_service_and_a_network_is_no_service(qapp: QApplication) -> None:
    assert "Dropbox" in word(errors.SyncedFolder("Dropbox")).text
    assert "network" not in str(word(errors.SyncedFolder("network")))


def test_what_was_typed_is_not_told(qapp: QApplication) -> None:
    assert "canary" not in str(word(errors.UnknownCode("canary")))


def test_a_wrong_passphrase_and_a_damaged_file_say_different_things(qapp: QApplication) -> None:
    wrong, damaged = word(errors.WrongPassphrase()), word(errors.VaultDamaged("x"))
    assert "damaged" not in str(wrong)
    assert "not about the passphrase" in damaged.text


def test_a_bug_is_told_by_type_and_place(qapp: QApplication) -> None:
    assert "KeyError, meeting.py:12" in word_of_bug("KeyError", "meeting.py:12").text
