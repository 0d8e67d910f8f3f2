"""Bed, food and help tonight: given to everyone, with or without a record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from intake_desktop.domain.audit import Action
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.tonight import Help, night_of
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class HelpCounted:
    """The night's tally of things after the change; it knows nothing of people."""

    night: date
    tally: Mapping[Help, int]


def count_help(session: Session, actor: Actor, given: Iterable[Help]) -> HelpCounted:
    """Adds what was given to tonight's tally, and stores nothing else; the log says who counted,
    and not what."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.audit.note(actor, Action.HELP_GIVEN, now)
        add_to_tally(tx, session, given)
        night = night_of(now)
        return HelpCounted(night, tally_of(tx, night))


def add_to_tally(tx: Transaction, session: Session, given: Iterable[Help]) -> None:
    tx.tally.add(night_of(session.clock.now()), [help_.value for help_ in given])


def tally_of(tx: Transaction, night: date) -> dict[Help, int]:
    return {Help(item): count for item, count in tx.tally.of(night).items()}
