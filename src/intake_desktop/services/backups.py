"""The backups of an open vault: which there are, where they lie, and which may go."""

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import (
    NotFound,
    StorageFailed,
    VaultDamaged,
    VaultError,
)
from intake_desktop.domain.keeping_copies import KEEP_REPLACED, Kept, to_remove
from intake_desktop.domain.staff import Actor
from intake_desktop.host import folders, synced
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault import copy_folders, keyfile
from intake_desktop.vault.copy_list import BACKUPS, REPLACED, Listed
from intake_desktop.vault.transaction import Transaction

_IN_PLACE = "intake-desktop-backups"  # in the folder that was chosen, so that nothing else mixes in


@dataclass(frozen=True)
class Backup:
    """One copy as a person sees it. ``is_away``: its disk is not plugged in; ``is_old``: it is
    the vault that a restore replaced, kept until ``until``."""

    id: str
    folder: Path
    made_at: datetime
    bytes: int
    verified_at: datetime | None
    failed_at: datetime | None
    is_away: bool
    is_second: bool
    until: datetime | None
    owes: int

    @property
    def is_old(self) -> bool:
        return self.until is not None

    @property
    def is_good(self) -> bool:
        return self.failed_at is None


@dataclass(frozen=True)
class Overview:
    """All copies, the newest first; the second place, None where none is chosen, and what copies
    that one elsewhere by now, "" as it should be: then no backup is put there any more."""

    backups: tuple[Backup, ...]
    second: Path | None
    second_is_away: bool
    second_goes_to: str = ""


def look(session: Session) -> Overview:
    """What there is now: the list is held against the disks first."""
    with session.transaction() as tx:
        _hold_against_disks(session, tx)
        listed, places = tx.copies.all(), tx.copies.places()
    second = _second(places)
    return Overview(
        tuple(_shown(session.vault.folder, copy) for copy in listed),
        second,
        second is not None and not copy_folders.is_reachable(second),
        synced.kind_of(second) if second is not None else "",
    )


def is_due(session: Session) -> bool:
    """Whether today's backup is still to be made: something happened since the last good one, and
    that is not of today; or there is none."""
    return _is_due(session, once_a_day=True)


def has_news(session: Session) -> bool:
    """Whether the newest good backup lacks anything, so that one is made as the vault closes."""
    return _is_due(session, once_a_day=False)


def keys_of(session: Session, tx: Transaction) -> dict[int, bytes]:
    """Generation to data key, of the present one and of those that a copy still needs."""
    present = keyfile.read(session.vault.folder).generation
    former = {at: key for at, key in tx.copies.former_keys().items() if at < present}
    return former | {present: session.vault.data_key}


def places_of(session: Session, tx: Transaction) -> list[Path]:
    """The folder of each place."""
    return [copy_folders.where(session.vault.folder, place) for place in tx.copies.places()]


def second_places(tx: Transaction) -> list[Path]:
    """Where a new backup is put as well: not where it would leave this laptop, since a service may
    have been set up after the folder was chosen."""
    return [
        Path(place)
        for place in tx.copies.places()
        if place not in {BACKUPS, REPLACED}
        and copy_folders.is_reachable(Path(place))
        and not synced.kind_of(Path(place))
    ]


def put(session: Session, tx: Transaction, folder: Path, sequence: int, since: datetime) -> None:
    """Lists a backup that was just made and proved; it owes whoever went after ``since``, when
    the copying began."""
    place = _place_of(session, folder)
    copy = _seen(folder, place)
    now = session.clock.now()
    tx.copies.put(replace(copy, sequence=sequence, verified_at=now))
    listed = next(c for c in tx.copies.all() if (c.place, c.folder) == (place, folder.name))
    tx.copies.owes_since(listed.id, since)


def thin_out(session: Session, tx: Transaction, actor: Actor | None) -> int:
    """Removes the backups that the rule of days and weeks does not keep, and replaced vaults after
    their month; returns how many went."""
    now = session.clock.now()
    gone = 0
    for place in tx.copies.places():
        here = [copy for copy in tx.copies.all() if copy.place == place]
        if not copy_folders.is_reachable(copy_folders.where(session.vault.folder, place)):
            continue
        if place == REPLACED:
            doomed = {copy.id for copy in here if copy.made_at + KEEP_REPLACED <= now}
        else:
            kept = (Kept(copy.id, copy.made_at, copy.failed_at is None) for copy in here)
            doomed = to_remove(kept, now.tzinfo)
        for copy in here:
            if copy.id in doomed:
                gone += _drop(session, tx, copy, actor)
    return gone


def drop_unopenable(
    session: Session, tx: Transaction, failed: Iterable[Path], actor: Actor | None
) -> int:
    """A copy that nobody can open, and that still holds people who are gone, is removed whole:
    nothing else can be done for them. Returns how many."""
    failed = set(failed)
    owing = [copy for copy in tx.copies.all() if copy.owes]
    return sum(
        _drop(session, tx, copy, actor)
        for copy in owing
        if _folder(session.vault.folder, copy) in failed
    )


def mark(session: Session, tx: Transaction, copy_id: str, *, is_good: bool, sequence: int) -> None:
    """What a check of one copy found."""
    now = session.clock.now()
    for copy in tx.copies.all():
        if copy.id == copy_id:
            if is_good:
                tx.copies.put(replace(copy, verified_at=now, failed_at=None, sequence=sequence))
            else:
                tx.copies.put(replace(copy, failed_at=now))


def get(session: Session, copy_id: str) -> Backup:
    """Raises NotFound."""
    found = [copy for copy in look(session).backups if copy.id == copy_id]
    if not found:
        raise NotFound("copy")
    return found[0]


def choose_place(session: Session, actor: Actor, chosen: Path) -> None:
    """A second folder on this laptop, or on a disk that is plugged into it. Raises OnlyLead,
    SyncedFolder, StorageFull, or StorageFailed ("inside-vault", "folder-shared", ...)."""
    need_lead(actor)
    synced.refuse_synced(chosen)
    if chosen.resolve().is_relative_to(session.vault.folder.resolve()):
        raise StorageFailed("inside-vault")
    place = chosen / _IN_PLACE
    synced.refuse_synced(place)
    folders.make_private(place)
    with session.transaction() as tx:
        for former in tx.copies.places():
            if former not in {BACKUPS, REPLACED, str(place)}:
                _leave_place(session, tx, former, actor)
        tx.copies.add_place(str(place))
        tx.audit.note(actor, Action.COPY_PLACE_CHOSEN, session.clock.now())


def stop_place(session: Session, actor: Actor) -> None:
    """No more backups in the second folder, and those in it go. Raises OnlyLead, or StorageFailed
    ("away") where it cannot be reached: its backups would be kept from every deletion."""
    need_lead(actor)
    with session.transaction() as tx:
        for place in tx.copies.places():
            if place not in {BACKUPS, REPLACED}:
                _leave_place(session, tx, place, actor)
                tx.audit.note(actor, Action.COPY_PLACE_CHOSEN, session.clock.now())


def _leave_place(session: Session, tx: Transaction, place: str, actor: Actor) -> None:
    folder = Path(place)
    if not copy_folders.is_reachable(folder):
        raise StorageFailed("away")
    for copy in tx.copies.all():
        if copy.place == place:
            _drop(session, tx, copy, actor)
    with suppress(OSError):
        folder.rmdir()
    tx.copies.forget_place(place)


def _is_due(session: Session, *, once_a_day: bool) -> bool:
    now = session.clock.now()
    with session.transaction() as tx:
        good = [c for c in tx.copies.all() if c.place == BACKUPS and c.failed_at is None]
        proved = [copy for copy in good if copy.verified_at is not None]
        if not proved:
            return True
        newest = max(proved, key=lambda copy: copy.made_at)
        if once_a_day and newest.made_at.astimezone(now.tzinfo).date() >= now.date():
            return False
        return tx.copies.has_news_since(newest.sequence)


def _hold_against_disks(session: Session, tx: Transaction) -> None:
    vault_folder = session.vault.folder
    changed = False
    for place in tx.copies.places():
        folder = copy_folders.where(vault_folder, place)
        if not copy_folders.is_reachable(folder) and _may_come_back(place, folder):
            continue
        there = {found.name: found for found in copy_folders.found_in(folder)}
        listed = {copy.folder: copy for copy in tx.copies.all() if copy.place == place}
        for name in listed.keys() - there.keys():
            tx.copies.remove(listed[name].id)
            changed = True
        for name in there.keys() - listed.keys():
            copy = _seen(there[name], place)
            tx.copies.put(copy)
            tx.copies.owes_everybody(copy.id)
            changed = True
    if changed:
        tx.audit.note(None, Action.COPY_SEEN, session.clock.now())


def _may_come_back(place: str, folder: Path) -> bool:
    """Backups are made in the vault's own two folders whenever: where one is not there, nothing is
    in it. One that cannot be looked into, such as a link to another disk, is away as a chosen one
    may be; what its copies owe is not forgotten."""
    return place not in {BACKUPS, REPLACED} or os.path.lexists(folder)


def _drop(session: Session, tx: Transaction, copy: Listed, actor: Actor | None) -> int:
    copy_folders.remove(_folder(session.vault.folder, copy))
    tx.copies.remove(copy.id)
    tx.copies.forget_unneeded_keys()
    tx.audit.note(actor, Action.COPY_REMOVED, session.clock.now())
    return 1


def _seen(folder: Path, place: str) -> Listed:
    try:
        generation = keyfile.read(folder).generation
    except (VaultError, VaultDamaged):
        generation = 0
    size, made = copy_folders.size(folder), copy_folders.made_at(folder)
    return Listed(secrets.token_hex(16), place, folder.name, made, size, generation)


def _shown(vault_folder: Path, copy: Listed) -> Backup:
    folder = _folder(vault_folder, copy)
    return Backup(
        copy.id,
        folder,
        copy.made_at,
        copy.bytes,
        copy.verified_at,
        copy.failed_at,
        is_away=not copy_folders.is_reachable(folder),
        is_second=copy.place not in {BACKUPS, REPLACED},
        until=copy.made_at + KEEP_REPLACED if copy.place == REPLACED else None,
        owes=copy.owes,
    )


def _folder(vault_folder: Path, copy: Listed) -> Path:
    return copy_folders.where(vault_folder, copy.place) / copy.folder


def _place_of(session: Session, folder: Path) -> str:
    own = {session.vault.folder / name: name for name in (BACKUPS, REPLACED)}
    return own.get(folder.parent, str(folder.parent))


def _second(places: Iterable[str]) -> Path | None:
    return next((Path(place) for place in places if place not in {BACKUPS, REPLACED}), None)
