"""The great changes of a vault, each as an act, and what may be found after it was interrupted.

A judge gets the folder and the lines that the act had said. It raises AssertionError where less is
there than before the change began, or where "done" was said and it is not.
"""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from faults import shelter
from faults.writer import code_of, tell
from golden import make
from intake_desktop.domain.errors import IntakeError, VaultDamaged, VaultError
from intake_desktop.services import access, copy_jobs, deletion, passphrases, restore_job, staff
from intake_desktop.vault import database, engine, migrate

Judge = Callable[[Path, Sequence[str]], None]


@dataclass(frozen=True)
class Change:
    """``prepare`` makes the folder ready, from one with the shelter's vault in it."""

    act: Callable[[Path], None]
    judge: Judge
    prepare: Callable[[Path], None] = lambda folder: None


def _found(folder: Path) -> None:
    access.found(shelter.desk(folder), shelter.WREN, shelter.LEAD).session.vault.close()


def _judge_founding(folder: Path, said: Sequence[str]) -> None:
    desk = shelter.desk(folder)
    try:
        standing = access.examine(desk)
    except VaultDamaged as error:
        # Only keys, which lead to nothing yet: the program offers to begin anew.
        assert error.why == "no-database"
        assert access.may_begin_anew(desk)
        standing = access.Standing.ABSENT
    if standing is access.Standing.READY:
        assert shelter.see(folder).words == frozenset()
    assert standing is access.Standing.READY or "done" not in said


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir(mode=0o700)


def _migrate(folder: Path) -> None:
    key = shelter.key_of(folder, make.PASSPHRASE)
    access.open_session(shelter.desk(folder), key).vault.close()


def _old_vault(folder: Path) -> None:
    _empty(folder)
    for name in ("vault.db", "vault.keys", "people.json"):
        shutil.copy(Path(make.__file__).parent / "1" / name, folder)


def judge_migration(folder: Path, said: Sequence[str]) -> None:
    key = shelter.key_of(folder, make.PASSPHRASE)
    connection = engine.connect(folder / "vault.db", key)
    version = engine.value(connection, "PRAGMA user_version")
    connection.close()
    assert version in (1, len(migrate.scripts()))
    assert version > 1 or "done" not in said
    shelter.words_in(folder, key)
    vault = database.open_(folder, key)
    with vault.transaction() as tx:
        found = json.loads(json.dumps(make.read(tx)))
    vault.close()
    assert found == json.loads((folder / "people.json").read_text(encoding="utf-8"))


def _change_passphrase(folder: Path) -> None:
    session, actor = shelter.entered(folder)
    passphrases.change(session, actor, shelter.LEAD, shelter.LEAD_LATER)
    tell("done")
    session.vault.close()


def _judge_passphrase(folder: Path, said: Sequence[str]) -> None:
    seen = shelter.see(folder)
    assert seen.words == shelter.NOW
    assert shelter.COLLEAGUE in seen.opened_by
    theirs = seen.opened_by - {shelter.COLLEAGUE}
    assert theirs in ({shelter.LEAD}, {shelter.LEAD_LATER})
    assert "done" not in said or theirs == {shelter.LEAD_LATER}


def _remove_colleague(folder: Path) -> None:
    session, actor = shelter.entered(folder)
    with session.transaction() as tx:
        other = next(each for each in tx.staff.all() if each.id != actor.id)
    staff.remove(session, actor, other.id)
    tell("done")
    session.vault.close()


def _judge_removal(folder: Path, said: Sequence[str]) -> None:
    seen = shelter.see(folder)
    assert seen.words == shelter.NOW
    assert shelter.LEAD in seen.opened_by
    assert "done" not in said or shelter.COLLEAGUE not in seen.opened_by


def _delete(folder: Path) -> None:
    session, actor = shelter.entered(folder)
    deletion.ask(session, actor, shelter.who_said(session, "two"))
    tell("asked")
    deletion.finish(session, actor)
    tell("done")
    session.vault.close()


def _judge_deletion(folder: Path, said: Sequence[str]) -> None:
    words = shelter.see(folder).words
    assert words in (shelter.NOW, shelter.NOW - {"two"})
    assert "done" not in said or "two" not in words
    if "asked" in said and "two" in words:
        session, _ = shelter.entered(folder)
        with session.transaction() as tx:
            assert tx.standings.of(shelter.who_said(session, "two")) is not None
        session.vault.close()


def _back_up(folder: Path) -> None:
    session, actor = shelter.entered(folder)
    shelter.work(copy_jobs.BackUp(session, actor, keep=True))
    tell("done")
    session.vault.close()


def _judge_backup(folder: Path, said: Sequence[str]) -> None:
    assert shelter.see(folder).words == shelter.NOW
    # Of one day the last is kept: the older one goes once the new one is proved, and not before.
    found = shelter.backups(folder)
    assert found
    assert set(found) <= {shelter.IN_BACKUP, shelter.NOW}
    assert "done" not in said or shelter.NOW in found


def _restore(folder: Path) -> None:
    _decide_restore(folder)
    tell("done")


def _decide_restore(folder: Path) -> None:
    session, actor = shelter.entered(folder)
    with session.transaction() as tx:
        (copy,) = tx.copies.all()
    shelter.work(restore_job.Restore(session, actor, copy.id))
    session.vault.close()


def _finish_restore(folder: Path) -> None:
    assert access.examine(shelter.desk(folder)) is access.Standing.READY


def _judge_restore(folder: Path, said: Sequence[str]) -> None:
    words = shelter.see(folder).words
    assert words in (shelter.NOW, shelter.IN_BACKUP)
    assert "done" not in said or words == shelter.IN_BACKUP
    kept = shelter.replaced(folder)
    assert kept == ([shelter.NOW] if words == shelter.IN_BACKUP else [])
    assert shelter.backups(folder) == [shelter.IN_BACKUP]


CHANGES = {
    "founding": Change(_found, _judge_founding, _empty),
    "migration": Change(_migrate, judge_migration, _old_vault),
    "passphrase": Change(_change_passphrase, _judge_passphrase),
    "removal": Change(_remove_colleague, _judge_removal),
    "deletion": Change(_delete, _judge_deletion),
    "backup": Change(_back_up, _judge_backup),
    "restore": Change(_restore, _judge_restore),
    "swap": Change(_finish_restore, _judge_restore, _decide_restore),
}


def run(folder: Path, name: str) -> None:
    """The change itself, in a child; says "done" last."""
    shelter.quick_keys()
    tell("begun")
    try:
        CHANGES[name].act(folder)
    except IntakeError as error:  # a helper of its own that was killed instead
        tell(code_of(error) if isinstance(error, VaultError) else type(error).__name__)
    else:
        tell("done")
