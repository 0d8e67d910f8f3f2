"""What is done with copies while the vault is open, a little at a time, and given up at a lock.

A job is asked to ``advance`` again and again, each time on the vault's own thread and for some
milliseconds only; what takes long runs in a child process meanwhile.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import IntakeError, LogBroken, VaultDamaged
from intake_desktop.domain.staff import Actor
from intake_desktop.services import backups, copy_child, key_change, restore
from intake_desktop.services.session import Session
from intake_desktop.vault import copies, copy_folders, keyfile
from intake_desktop.vault.aside import Aside, Message
from intake_desktop.vault.backup import Making

_COPIED = 40  # percent of the way
_REST_SECONDS = 0.05
_LONGEST_SECONDS = 60.0  # of somebody who closed the window and waits for it to go


@dataclass(frozen=True)
class Step:
    """How far a job is, in percent, and whether it is over. ``told`` is what is worth telling:
    "removed" with a number of backups, "not-put", "damaged" with a number of them."""

    percent: int
    is_over: bool = False
    told: dict[str, int] = field(default_factory=dict)


class Job(Protocol):
    def advance(self) -> Step:
        """Goes on for some milliseconds. Raises IntakeError; then it is over."""

    def cancel(self) -> None:
        """Gives it up at once; nothing half made stays."""


class BackUp:
    """A backup of now, proved by a restore; at the same time the check of the whole vault.

    With ``keep`` false nothing stays of it. A copy that does not stand the proof is made once more,
    since a disk may have written it badly; the second time it is the vault that is damaged, and
    ``advance`` raises VaultDamaged or LogBroken.
    """

    def __init__(self, session: Session, actor: Actor | None, *, keep: bool) -> None:
        self._session, self._actor, self._keep = session, actor, keep
        self._since = session.clock.now()
        self._making: Making | None = None
        self._child: Aside | None = None
        self._is_again = False

    def advance(self) -> Step:
        if self._making is None:
            self._since = self._session.clock.now()
            self._making = Making(self._session.vault, self._since)
            return Step(0)
        if self._child is None:
            return self._copy(self._making)
        try:
            answer = self._child.poll()
        except (VaultDamaged, LogBroken):
            if self._is_again:
                raise
            self._is_again = True
            return self._anew()
        if answer is None:
            return Step(_COPIED + self._child.progress[0] * (99 - _COPIED) // 100)
        return self._finish(answer)

    def cancel(self) -> None:
        if self._child is not None:
            self._child.kill()
        if self._making is not None:
            self._making.cancel()
        copy_folders.discard_scratch(self._session.vault.folder)

    def _copy(self, making: Making) -> Step:
        if making.is_given_up:
            return self._anew()
        if not making.step():
            return Step(int(making.share * _COPIED))
        self._child = self._prove(making)
        return Step(_COPIED)

    def _finish(self, answer: Message) -> Step:
        if answer["generation"] != keyfile.read(self._session.vault.folder).generation:
            # Somebody was removed meanwhile: what their passphrase opens must not stay.
            for folder in answer["folders"]:
                copy_folders.remove(Path(folder))
            return self._anew()
        self._making = None
        told = self._record(answer)
        give_keys(self._session)  # they may be newer than the copy
        return Step(100, True, told)

    def _anew(self) -> Step:
        self._making = self._child = None
        return Step(0)

    def _prove(self, making: Making) -> Aside:
        session = self._session
        with session.transaction() as tx:
            places = backups.second_places(tx)
            keys = backups.keys_of(session, tx)
        return copy_child.start(
            "back_up",
            keys,
            part=str(making.part),
            vault=str(session.vault.folder),
            rows=dict(making.rows),
            also=list(map(str, places)),
            keep=self._keep,
        )

    def _record(self, answer: Message) -> dict[str, int]:
        session, now = self._session, self._session.clock.now()
        with session.transaction() as tx:
            for folder in answer["folders"]:
                backups.put(session, tx, Path(folder), answer["sequence"], self._since)
                tx.audit.note(self._actor, Action.COPY_MADE, now)
            removed = backups.thin_out(session, tx, self._actor) if answer["folders"] else 0
        return {"removed": removed, "not-put": len(answer["not_put"])}


class Check:
    """Each of these copies restored and looked at as a whole, one after the other."""

    def __init__(self, session: Session, actor: Actor | None, copy_ids: Sequence[str]) -> None:
        self._session, self._actor = session, actor
        self._ids, self._at = tuple(copy_ids), 0
        self._child: Aside | None = None
        self._damaged = 0

    def advance(self) -> Step:
        if self._at >= len(self._ids):
            return Step(100, True, {"damaged": self._damaged})
        if self._child is None:
            self._child = self._prove(self._ids[self._at])
            if self._child is None:
                self._at += 1
            return Step(self._percent(0))
        try:
            answer = self._child.poll()
        except (VaultDamaged, LogBroken):
            self._damaged += 1
            self._found(is_good=False, sequence=0)
        else:
            if answer is None:
                return Step(self._percent(self._child.progress[0]))
            self._found(is_good=True, sequence=answer["sequence"])
        return Step(self._percent(0))

    def cancel(self) -> None:
        if self._child is not None:
            self._child.kill()
        copy_folders.discard_scratch(self._session.vault.folder)

    def _prove(self, copy_id: str) -> Aside | None:
        session = self._session
        try:
            copy = backups.get(session, copy_id)
        except IntakeError:  # it went meanwhile
            return None
        if copy.is_away:
            return None
        with session.transaction() as tx:
            keys = backups.keys_of(session, tx)
        return copy_child.start(
            "prove", keys, copy=str(copy.folder), vault=str(session.vault.folder)
        )

    def _found(self, *, is_good: bool, sequence: int) -> None:
        session = self._session
        with session.transaction() as tx:
            copy_id = self._ids[self._at]
            backups.mark(session, tx, copy_id, is_good=is_good, sequence=sequence)
            action = Action.COPY_VERIFIED if is_good else Action.COPY_FAILED
            tx.audit.note(self._actor, action, session.clock.now())
        self._at, self._child = self._at + 1, None

    def _percent(self, of_this: int) -> int:
        return min(99, (self._at * 100 + of_this) // (len(self._ids) or 1))


class Settle:
    """What copies still owe: the present keys, and to be without those who are gone."""

    def __init__(self, session: Session, actor: Actor | None) -> None:
        self._session, self._actor = session, actor
        self._child: Aside | None = None
        self._owed: dict[str, tuple[str, ...]] = {}

    def advance(self) -> Step:
        if self._child is None:
            self._child = self._start()
            return Step(0) if self._child is not None else Step(100, True)
        answer = self._child.poll()
        if answer is None:
            done, whole = self._child.progress
            return Step(99 * done // (whole or 1))
        return Step(100, True, self._record(answer))

    def cancel(self) -> None:
        if self._child is not None:
            self._child.kill()

    def _start(self) -> Aside | None:
        session = self._session
        give_keys(session)  # a copy that was away while they changed has the old ones
        with session.transaction() as tx:
            present = keyfile.read(session.vault.folder).generation
            listed = tx.copies.all()
            self._owed = tx.copies.owed()
            if not self._owed and all(copy.generation >= present for copy in listed):
                return None
            owed = {person for people in self._owed.values() for person in people}
            gone = [row for row in tx.copies.gone() if row["person_id"] in owed]
            keys, places = backups.keys_of(session, tx), backups.places_of(session, tx)
        reachable = [place for place in places if copy_folders.found_in(place)]
        if not reachable:
            return None
        return copy_child.start(
            "settle",
            keys,
            vault=str(session.vault.folder),
            places=[str(place) for place in reachable],
            gone=gone,
            at=session.clock.now().isoformat(),
        )

    def _record(self, answer: Message) -> dict[str, int]:
        session, now = self._session, self._session.clock.now()
        renamed = {Path(old): Path(new) for old, new in answer["renamed"].items()}
        done = {Path(folder) for folder in answer["done"]}
        cleaned = 0
        with session.transaction() as tx:
            generation = keyfile.read(session.vault.folder).generation
            for copy in tx.copies.all():
                folder = copy_folders.where(session.vault.folder, copy.place) / copy.folder
                if folder in renamed:
                    tx.copies.rename(copy.id, renamed[folder].name, generation)
                    folder = renamed[folder]
                if folder in done and copy.id in self._owed:
                    tx.copies.settle(copy.id, self._owed[copy.id])
                    cleaned += 1
            unopenable = {Path(folder) for folder in answer["damaged"]}
            removed = backups.drop_unopenable(session, tx, unopenable, self._actor)
            tx.copies.forget_unneeded_keys()
            tx.audit.note(self._actor, Action.COPY_CLEANED, now)
        return {"cleaned": cleaned, "removed": removed, "damaged": len(answer["failed"])}


def run(job: Job, rest: Callable[[], None]) -> Step:
    """The whole job at once, as when the window closes; ``rest`` waits a little between steps."""
    while True:
        step = job.advance()
        if step.is_over:
            return step
        if step.percent >= _COPIED:
            rest()


def tidy(session: Session) -> None:
    """Right after opening: removes what interrupted work left, and looks what copies there are."""
    with session.transaction() as tx:
        places = backups.places_of(session, tx)
    copy_folders.discard_parts(session.vault.folder, places)
    backups.look(session)


def give_keys(session: Session) -> None:
    """Reachable copies of this generation get the present keys, where they have older ones.

    Raises VaultDamaged where those of the vault are not its own: they must not spread.
    """
    key_change.ring(session).read()
    with session.transaction() as tx:
        places = backups.places_of(session, tx)
    copies.give_keys(session.vault.folder, places)


def as_it_closes(session: Session, actor: Actor) -> None:
    """The window closes: a backup if anything happened since the last, and what copies owe.

    Raises IntakeError; what was not done, or not within a minute, is after the next opening. Of
    damage that is found, the door tells then.
    """
    until = time.monotonic() + _LONGEST_SECONDS
    jobs: list[Job] = [Settle(session, None)]
    if backups.has_news(session):
        jobs.insert(0, BackUp(session, actor, keep=True))
    for job in jobs:
        try:
            while not (step := job.advance()).is_over and time.monotonic() < until:
                if step.percent >= _COPIED:
                    time.sleep(_REST_SECONDS)
        except BaseException as error:
            job.cancel()
            if isinstance(error, VaultDamaged | LogBroken):
                restore.mark_trouble(session.vault.folder, restore.code_of(error))
            raise
        if not step.is_over:
            job.cancel()
