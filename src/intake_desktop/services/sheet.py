"""The recovery sheet: which one is valid, another in its place, none at all, and its way in."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.documents import recovery
from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import access, key_change
from intake_desktop.services.access import Unlocked
from intake_desktop.services.key_change import changing_keys
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Desk, Session
from intake_desktop.vault import keys, rekey
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class SheetView:
    """``is_valid``: whether there is one; ``made_at`` as far as the log knows."""

    is_valid: bool
    made_at: datetime | None


@dataclass(frozen=True)
class OpenedWithSheet:
    """The vault is open, but to nobody yet: one of the leads has to be chosen."""

    session: Session
    leads: tuple[Actor, ...]


def look(session: Session, actor: Actor) -> SheetView:
    """Raises OnlyLead."""
    need_lead(actor)
    with session.transaction() as tx:
        made_at = tx.audit.last_of(Action.VAULT_FOUNDED, Action.SHEET_REPLACED)
    zone = session.clock.now().tzinfo
    is_valid = key_change.ring(session).sheet() is not None
    return SheetView(is_valid, made_at.astimezone(zone) if made_at else None)


def replace(session: Session, actor: Actor) -> str:
    """The new code, which is kept nowhere; the old sheet is dead at once. About a second.

    Raises OnlyLead, NotEnoughMemory, StorageFull or StorageFailed; then the old one is valid.
    """
    need_lead(actor)
    with changing_keys(session) as (tx, ring):
        code = ring.replace_sheet(keys.calibrate())
        tx.audit.note(actor, Action.SHEET_REPLACED, session.clock.now())
    return code


def revoke(session: Session, actor: Actor) -> None:
    """Raises OnlyLead, StorageFull or StorageFailed."""
    need_lead(actor)
    with changing_keys(session) as (tx, ring):
        ring.revoke_sheet()
        tx.audit.note(actor, Action.SHEET_REVOKED, session.clock.now())


def renew_keys(
    session: Session, actor: Actor, progress: Callable[[int, int], None] | None = None
) -> None:
    """A new data key for the same members and sheet: for the day on which somebody may have an old
    copy of the keys, and a secret that opened it. Raises as ``staff.remove``."""
    need_lead(actor)
    at = session.clock.now()

    def record(tx: Transaction) -> None:
        tx.audit.note(actor, Action.KEYS_RENEWED, at)

    rekey.renew(session.vault, record, progress=progress)


def open_with_code(desk: Desk, typed: str) -> OpenedWithSheet:
    """Raises MistypedRecoveryCode at once where the code's own checksum does not fit, TooSoon,
    WrongPassphrase where it is not (or no longer) this vault's, else as ``access.unlock``."""
    with access.trying(desk):
        opened = keys.unlock_with_recovery(desk.folder, typed)
    with ExitStack() as undo:
        session = access.open_session(desk, opened.data_key)
        undo.callback(session.vault.close)
        members = key_change.ring(session).members()
        undo.pop_all()
    leads = [Actor(each.id, each.alias, each.role) for each in members if each.role is Role.LEAD]
    return OpenedWithSheet(session, tuple(leads))


def take_over(opened: OpenedWithSheet, lead: Actor, passphrase: str) -> Unlocked:
    """A new passphrase for one of the leads, whose old one is forgotten; the sheet stays valid.

    Raises WeakPassphrase, NotFound, NotEnoughMemory, StorageFull or StorageFailed; then the old
    passphrase stays.
    """
    key_change.need_strong(passphrase, lead.alias)
    if lead not in opened.leads:
        raise NotFound("staff")
    session = opened.session
    with changing_keys(session) as (tx, ring):
        ring.give_passphrase(lead.id, passphrase, keys.calibrate())
        tx.audit.note(lead, Action.VAULT_OPENED_WITH_SHEET, session.clock.now())
        tx.audit.note(lead, Action.PASSPHRASE_CHANGED, session.clock.now())
    return Unlocked(session, lead)


def paper(
    actor: Actor, code: str, language: Language, watermark: Phrase | None, with_qr: bool
) -> Document:
    """The sheet as at the founding. ``with_qr`` only where somebody asked for it: a camera reads
    it in passing. Raises OnlyLead."""
    need_lead(actor)
    return recovery.render_sheet(code, language, watermark=watermark, with_qr=with_qr)
