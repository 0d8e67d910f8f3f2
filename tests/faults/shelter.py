"""A small shelter's vault with keys, two members of staff and a backup, and what is seen of it."""

import shutil
import tempfile
import time
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from faults import story
from faults.writer import signed
from intake_desktop.domain.errors import VaultError, WrongPassphrase
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import access, copy_jobs, recording, staff
from intake_desktop.services.session import Desk, Session
from intake_desktop.vault import copy_folders, database, keyfile, keys, proving
from intake_desktop.vault.copy_list import BACKUPS, REPLACED
from services.desk import EVENING, Dice, MovableClock

LEAD = "lantern 葡萄 椅子 seven birds"
LEAD_LATER = "ocean 月亮 paper nine goats"
COLLEAGUE = "heron 山 window eleven maps"
WREN = access.FoundingLead("Wren", date(2025, 5, 9), "the coalition")
_HERON = staff.NewMember("Heron", Role.INTAKE, date(2025, 5, 9), "the coalition")

IN_BACKUP = frozenset({"one", "two"})
NOW = IN_BACKUP | {"three"}


def quick_keys() -> None:
    """The lowest cost that a keys file may ask for, instead of one measured for a second."""
    keys.calibrate = lambda _target=1.0: keys.MINIMUM  # type: ignore[assignment]


def desk(folder: Path, later: int = 0) -> Desk:
    """``later`` in minutes after the founding; what chance decides is then other, too."""
    return Desk(folder, MovableClock(EVENING + timedelta(minutes=later)), Dice(later))


def begin(folder: Path) -> None:
    """Founds it and closes it again."""
    quick_keys()
    founded = access.found(desk(folder), WREN, LEAD)
    session, actor = founded.session, founded.actor
    staff.add(session, actor, _HERON, COLLEAGUE)
    for words in sorted(IN_BACKUP):
        recording.sign_keeping(session, actor, signed(session, words), None)
    work(copy_jobs.BackUp(session, actor, keep=True))
    for words in sorted(NOW - IN_BACKUP):
        recording.sign_keeping(session, actor, signed(session, words), None)
    session.vault.close()


def entered(folder: Path) -> tuple[Session, Actor]:
    """Opened as the lead, past Argon2 where this process knows the key already."""
    session = access.open_session(desk(folder, later=30), key_of(folder, LEAD))
    with session.transaction() as tx:
        return session, next(each for each in tx.staff.all() if each.role is Role.LEAD)


def work(job: copy_jobs.Job) -> None:
    copy_jobs.run(job, lambda: time.sleep(0.005))


def who_said(session: Session, words: str) -> str:
    """The id of the person in whose record these words are."""
    ((found,),) = session.vault._connection.execute(
        "SELECT person_id FROM meeting JOIN answer ON meeting_id = meeting.id WHERE words = ?",
        (words,),
    ).fetchall()
    return str(found)


# --- what is seen of a vault -----------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """Whose words are in it, and which of the passphrases above open it."""

    words: frozenset[str]
    opened_by: frozenset[str]


def see(folder: Path) -> Seen:
    """Opens it as the program does at its start, which finishes what was interrupted, and looks at
    all of it. Raises AssertionError where something is not whole, or as the program does."""
    assert access.examine(desk(folder)) is access.Standing.READY
    opened_by = frozenset(p for p in (LEAD, LEAD_LATER, COLLEAGUE) if opens(folder, p))
    assert opened_by, "no passphrase opens it"
    return Seen(words_in(folder, key_of(folder, min(opened_by))), opened_by)


def words_in(folder: Path, data_key: bytes) -> frozenset[str]:
    vault = database.open_(folder, data_key)
    held = story.seen(vault)
    vault.close()  # which takes the log in: see story.judge
    vault = database.open_(folder, data_key)
    wrong = story.problems(vault)
    vault.close()
    assert not wrong, wrong
    return frozenset(words for _, words in held.answers)


def backups(folder: Path) -> list[frozenset[str]]:
    """Whose words are in each backup that bears its name; each of them must be whole."""
    return [_proved(each) for each in copy_folders.found_in(folder / BACKUPS)]


def replaced(folder: Path) -> list[frozenset[str]]:
    return [_proved(each) for each in copy_folders.found_in(folder / REPLACED)]


def _proved(copy: Path) -> frozenset[str]:
    found = {each.name: each.read_bytes() for each in copy.iterdir() if each.name != "vault.keys"}
    return _proved_once(tuple(sorted(found.items())), (copy / "vault.keys").read_bytes())


@cache
def _proved_once(files: tuple[tuple[str, bytes], ...], held: bytes) -> frozenset[str]:
    folder = Path(tempfile.mkdtemp())
    try:
        for name, content in (*files, (keyfile.NAME, held)):
            (folder / name).write_bytes(content)
        data_key = key_of(folder, LEAD)
        proving.prove(folder, data_key, folder)
        return words_in(folder, data_key)
    finally:
        shutil.rmtree(folder)


def opens(folder: Path, passphrase: str) -> bool:
    try:
        key_of(folder, passphrase)
    except WrongPassphrase:
        return False
    return True


def key_of(folder: Path, passphrase: str) -> bytes:
    """The data key. Each keys file is tried once with each passphrase, since that takes a while.
    Raises as ``keys.unlock``."""
    found = _key_of((folder / keyfile.NAME).read_bytes(), passphrase)
    if isinstance(found, VaultError):
        raise found
    return found


@cache
def _key_of(held: bytes, passphrase: str) -> bytes | VaultError:
    folder = Path(tempfile.mkdtemp())
    try:
        (folder / keyfile.NAME).write_bytes(held)
        return keys.unlock(folder, passphrase).data_key
    except VaultError as error:
        return error
    finally:
        shutil.rmtree(folder)
