"""What a change of the vault asks of its copies: new keys, another data key, people who are gone.

    give_keys(vault_folder, places) -> Reached
        after each change of ``vault.keys``: the present file goes into every copy of the same
        generation. Milliseconds.
    rekey(vault_folder, places, former, data_key, progress=None) -> Reached
        after a new data key: each copy of an older generation is encrypted anew, checked, and
        replaces the old one. About 2 s for each 100 MB.
    clean(vault_folder, places, data_keys, gone, at, progress=None) -> Reached
        after a deletion: these people are removed from each copy, which is then checked.

``places`` are folders (``copy_folders.where``). Nothing raises because of one copy: what could
not be done is in ``Reached``, and the vault's own list (``copy_list``) keeps what is owed. All
three may be stopped at any moment, by a kill too, and are then simply done again. The slow two
run in a child process: ``services.copy_work`` starts it and brings the list up to date.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import IntakeError, StorageFailed, VaultDamaged, VaultMissing
from intake_desktop.vault import copy_folders, database, engine, keyfile, migrate, moments, transfer
from intake_desktop.vault.audit import Audit
from intake_desktop.vault.copy_list import GoneRow
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.keyfile import KeyFile
from intake_desktop.vault.standing import answers_until, blank_of
from intake_desktop.vault.transaction import checkpoint
from intake_desktop.vault.work import Work

Progress = Callable[[int, int], None]


@dataclass
class Reached:
    """What became of the copies: ``done`` as they are called now, ``away`` places that cannot be
    reached, ``failed`` with the stable code of why; of these, ``damaged`` are those at fault
    themselves, not the disk or the moment. ``renamed`` maps old folders to new ones."""

    done: list[Path] = field(default_factory=list)
    away: list[Path] = field(default_factory=list)
    failed: dict[Path, str] = field(default_factory=dict)
    damaged: set[Path] = field(default_factory=set)
    renamed: dict[Path, Path] = field(default_factory=dict)


def give_keys(vault_folder: Path, places: Sequence[Path]) -> Reached:
    """Puts the present keys into every reachable copy of the same generation, so that a passphrase
    which no longer opens the vault opens no copy of it. Raises only where the vault's own keys
    cannot be read."""
    present = keyfile.read(vault_folder)

    def give(folder: Path, held: KeyFile) -> None:
        if held.generation == present.generation and held != present:
            keyfile.write(folder, present)

    return _each(places, present.vault_id, give)


def rekey(
    vault_folder: Path,
    places: Sequence[Path],
    former: Mapping[int, bytes],
    data_key: bytes,
    progress: Progress | None = None,
) -> Reached:
    """Encrypts each reachable copy of an older generation anew, under the present data key, with
    the present keys; the old one goes once the new one is whole and checked.

    ``former`` maps a generation to its data key; ``data_key`` is the present one (32 bytes).
    Raises only where the vault's own keys cannot be read or are not those of ``data_key``.
    """
    present = keyfile.read(vault_folder)
    present.check(data_key)
    renamed: dict[Path, Path] = {}

    def encrypt_anew(folder: Path, held: KeyFile) -> None:
        if held.generation >= present.generation:
            return
        if held.generation not in former:
            raise VaultDamaged("no-former-key")
        held.check(former[held.generation])
        part = copy_folders.new_part(folder.parent, copy_folders.made_at(folder))
        try:
            with _opened(folder, former[held.generation]) as old:
                transfer.whole(old, part / database.NAME, data_key)
            keyfile.write(part, present)
            with _opened(part, data_key) as new:
                check_pages(new)
            renamed[folder] = copy_folders.finish(part)
        except BaseException:
            copy_folders.discard(part)
            raise
        copy_folders.remove(folder)

    reached = _each(places, present.vault_id, encrypt_anew, progress)
    reached.renamed = renamed
    reached.done = [renamed.get(folder, folder) for folder in reached.done]
    return reached


def clean(  # noqa: PLR0917
    vault_folder: Path,
    places: Sequence[Path],
    data_keys: Mapping[int, bytes],
    gone: Sequence[GoneRow],
    at: datetime,
    progress: Progress | None = None,
) -> Reached:
    """Removes people from every reachable copy, notes it in the copy's own log, empties the pages
    that they were on, and checks the copy.

    ``data_keys`` maps a generation to its data key, the present one included; ``gone`` are rows of
    the table of that name. Raises only where the vault's own keys cannot be read.
    """
    present = keyfile.read(vault_folder)

    def remove_people(folder: Path, held: KeyFile) -> None:
        if held.generation not in data_keys:
            raise VaultDamaged("no-former-key")
        held.check(data_keys[held.generation])
        clean_one(folder, data_keys[held.generation], gone, at)

    return _each(places, present.vault_id, remove_people, progress)


def clean_one(folder: Path, data_key: bytes, gone: Sequence[GoneRow], at: datetime) -> None:
    """Removes people from the vault of one folder, bringing it up to date first.

    Raises VaultDamaged, VaultTooNew, StorageFull or StorageFailed; then all of them or none are
    gone from it.
    """
    with _opened(folder, data_key) as connection:
        missing = migrate.check(connection)
        with engine.typed_errors():
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        if missing:
            migrate.run(connection)
        with engine.typed_errors():
            connection.execute("BEGIN IMMEDIATE")
            try:
                touched = _remove(Work(connection), gone, at)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            if touched:
                # The authorizer forbids ATTACH, which VACUUM does inside.
                connection.set_authorizer(None)
                connection.execute("VACUUM")
            checkpoint(connection)
        check_pages(connection)
        if {row["person_id"] for row in gone} & _ids(connection) or _answers(connection, gone):
            raise VaultDamaged("not-cleaned")


def check_pages(connection: Connection) -> None:
    """Both whole-file checks, which find different things. Raises VaultDamaged ("integrity").

    What the log holds is taken into the file first: the first of them looks past the log, and a
    power cut may have torn a page that was on its way from there.
    """
    checkpoint(connection)
    with engine.typed_errors():
        bad_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        said = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if bad_pages or said != [("ok",)]:
        raise VaultDamaged("integrity")


class _opened:
    """A copy's connection, without migrating it; ``with _opened(folder, key) as connection``."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        if not os.path.lexists(folder / database.NAME):
            raise VaultDamaged("no-database")
        self._connection = engine.connect(folder / database.NAME, data_key)

    def __enter__(self) -> Connection:
        return self._connection

    def __exit__(self, *_error: object) -> None:
        self._connection.close()


def _each(
    places: Sequence[Path],
    vault_id: str,
    work: Callable[[Path, KeyFile], None],
    progress: Progress | None = None,
) -> Reached:
    reached = Reached(away=[place for place in places if not copy_folders.is_reachable(place)])
    folders = [folder for place in places for folder in copy_folders.found_in(place)]
    for number, folder in enumerate(folders):
        if progress:
            progress(number, len(folders))
        try:
            held = keyfile.read(folder)
            if held.vault_id != vault_id:  # another vault's copies are none of our business
                continue
            work(folder, held)
        except (VaultMissing, VaultDamaged) as error:
            reached.failed[folder] = getattr(error, "why", "no-keys")
            # A disk that is pulled out in the middle takes the copy away, and is no damage.
            if copy_folders.is_reachable(folder):
                reached.damaged.add(folder)
        except StorageFailed as error:
            reached.failed[folder] = error.why
        except IntakeError as error:
            reached.failed[folder] = type(error).__name__
        else:
            reached.done.append(folder)
    return reached


def _remove(work: Work, gone: Sequence[GoneRow], at: datetime) -> bool:
    audit = Audit(work)
    touched = False
    for row in gone:
        about = row["person_id"]
        if work.row("SELECT 1 FROM person WHERE id = ?", about):
            audit.note(None, Action.RECORD_DELETED, at, str(about))
            _end_holds(work, about, at)
            touched = bool(work.erase("DELETE FROM person WHERE id = ?", about))
        meeting = work.row("SELECT person_id FROM meeting WHERE id = ?", about)
        if meeting:
            audit.note(None, Action.MEETING_REMOVED, at, meeting[0] or "")
            _end_holds(work, meeting[0], at)
            touched = bool(work.erase("DELETE FROM meeting WHERE id = ?", about))
        if _holds_answers(work, row):
            whose = str(row["whose"])
            audit.note(None, Action.ANSWERS_REMOVED, at, whose)
            _end_holds(work, whose, at)
            _tell_gone(work, row)  # first: a signed blank is emptied only where that is listed
            for listed in str(row["fields"]).split():
                if "/" in listed:
                    work.erase(*blank_of(listed))
                else:
                    work.erase(*answers_until(whose, listed, str(row["at"])))
            touched = True
        _tell_gone(work, row)
    audit.write()
    return touched


def _holds_answers(work: Work, row: GoneRow) -> bool:
    """Whether there is something of what this row says is gone: answers to single questions, or
    what stood in single blanks of a paper."""
    if not row.get("whose"):
        return False
    fields = str(row["fields"]).split()
    if any(_holds_blank(work, listed) for listed in fields if "/" in listed):
        return True
    marks = ", ".join("?" for _ in fields)
    sql = (
        "SELECT 1 FROM answer JOIN meeting ON meeting.id = meeting_id "  # noqa: S608
        f" WHERE person_id = ? AND recorded_at <= ? AND field IN ({marks})"
    )
    return work.row(sql, row["whose"], row["at"], *fields) is not None


def _holds_blank(work: Work, listed: str) -> bool:
    consent_id, _, line = listed.partition("/")
    sql = "SELECT 1 FROM consent_line WHERE consent_id = ? AND line = ? AND detail <> ''"
    return work.row(sql, consent_id, line) is not None


def _end_holds(work: Work, person_id: object, at: datetime) -> None:
    """What was held when the copy was made is so no longer: else they would not be gone."""
    work.change(
        "UPDATE hold SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL",
        moments.to_text(at),
        person_id,
    )


def _tell_gone(work: Work, row: GoneRow) -> None:
    """The copy knows too, for the day on which it is the only one left. Whoever is only about to
    go has no certificate yet, and no row."""
    if "certificate" not in row:
        return
    columns = [str(info[1]) for info in work.rows("PRAGMA table_info(gone)")]
    names = [name for name in columns if name in row]
    marks = ", ".join("?" for _ in names)
    work.change(
        f"INSERT OR IGNORE INTO gone ({', '.join(names)}) VALUES ({marks})",  # noqa: S608
        *(row[name] for name in names),
    )


def _answers(connection: Connection, gone: Sequence[GoneRow]) -> bool:
    work = Work(connection)
    return any(_holds_answers(work, row) for row in gone)


def _ids(connection: Connection) -> set[object]:
    with engine.typed_errors():
        rows = connection.execute("SELECT id FROM person UNION ALL SELECT id FROM meeting")
        return {row[0] for row in rows}


def places_of(vault_folder: Path, places: Sequence[str]) -> list[Path]:
    """The folders of the listed places."""
    return [copy_folders.where(vault_folder, place) for place in places]
