"""A restore while the vault is open: a job as those of ``copy_jobs``, for leads."""

from collections.abc import Iterator

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import StorageFailed, VaultDamaged
from intake_desktop.domain.retention import State
from intake_desktop.domain.staff import Actor
from intake_desktop.services import backups, copy_child
from intake_desktop.services.copy_jobs import Settle, Step
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault import copy_folders, keyfile, restoring
from intake_desktop.vault.aside import Aside
from intake_desktop.vault.copy_list import GoneRow
from intake_desktop.vault.transaction import Transaction


class Restore:
    """A backup made ready to take the vault's place, which it does at the next start. For leads.

    First copies get what they owe: a backup with older keys would let in again whoever was removed.
    """

    def __init__(self, session: Session, actor: Actor, copy_id: str) -> None:
        self._session, self._actor, self._copy_id = session, actor, copy_id
        self._settling: Settle | None = Settle(session, actor)
        self._child: Aside | None = None
        self._without: list[GoneRow] = []

    def advance(self) -> Step:
        need_lead(self._actor)
        session = self._session
        if self._settling is not None:
            if not self._settling.advance().is_over:
                return Step(0)
            self._settling = None
        if self._child is None:
            copy = backups.get(session, self._copy_id)
            if copy.is_away:
                raise StorageFailed("away")
            if keyfile.read(copy.folder).generation < keyfile.read(session.vault.folder).generation:
                raise VaultDamaged("no-former-key")
            with session.transaction() as tx:
                keys, self._without = backups.keys_of(session, tx), _leaving_too(tx)
            self._child = copy_child.start(
                "restore",
                keys,
                copy=str(copy.folder),
                to=str(session.vault.folder / restoring.READY),
                gone=self._without,
                at=session.clock.now().isoformat(),
            )
            return Step(0)
        if self._child.poll() is None:
            return Step(min(99, self._child.progress[0]))
        with session.transaction() as tx:
            is_stale = _leaving_too(tx) != self._without
            if not is_stale:
                tx.audit.note(self._actor, Action.VAULT_RESTORED, session.clock.now())
        if is_stale:  # somebody was deleted meanwhile: they must not come back
            restoring.finish(session.vault.folder)
            self._child = None
            return Step(0)
        restoring.decide(session.vault.folder, session.clock.now())
        return Step(100, True)

    def cancel(self) -> None:
        if self._settling is not None:
            self._settling.cancel()
        if self._child is not None:
            self._child.kill()
        copy_folders.discard_scratch(self._session.vault.folder)


def _leaving_too(tx: Transaction) -> list[GoneRow]:
    """Who is gone, and who will be in seconds: those have no certificate yet."""
    leaving: Iterator[GoneRow] = (
        {"person_id": each.person_id}
        for each in tx.standings.all()
        if each.state is State.LEAVING and not tx.holds.items_of(each.person_id)
    )
    return [*tx.copies.gone(), *leaving]
