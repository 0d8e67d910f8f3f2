"""What is on its way out, and what is gone: the bin, what was asked for, and certificates."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from intake_desktop.documents import certificate as certificates
from intake_desktop.domain.dates import written
from intake_desktop.domain.papers import CertificateOrder, Document
from intake_desktop.domain.retention import Phase
from intake_desktop.domain.staff import Actor
from intake_desktop.services import certificate_words as words
from intake_desktop.services.fate import fate_of
from intake_desktop.services.papers import Look
from intake_desktop.services.session import Session
from intake_desktop.services.today import Ends, ended
from intake_desktop.vault.standing import Gone
from intake_desktop.vault.transaction import Transaction

# A backup on this laptop is at most this old, so what is older was cleaned or replaced.
_LISTED = timedelta(days=35)

# What a screen knows of something that is gone.
GoneOne: TypeAlias = Gone


@dataclass(frozen=True)
class Removed:
    """``binned`` with the day on which each is deleted, ``asked`` with the day since which each
    waits for the person, ``ended`` with the day on which each is deleted; ``gone`` names nobody.
    What is held is in none of them."""

    binned: tuple[Ends, ...]
    asked: tuple[Ends, ...]
    ended: tuple[Ends, ...]
    gone: tuple[Gone, ...]


def look(session: Session, actor: Actor) -> Removed:
    del actor
    now = session.clock.now()
    binned, asked = [], []
    with session.transaction() as tx:
        for standing in tx.standings.all():
            fate = fate_of(tx, standing.person_id, now)
            if fate.phase is Phase.BINNED and standing.until is not None:
                day = standing.until.astimezone(now.tzinfo).date()
                binned.append(_line(tx, standing.person_id, day))
            elif fate.phase is Phase.ASKED:
                day = standing.since.astimezone(now.tzinfo).date()
                asked.append(_line(tx, standing.person_id, day))
        gone = tx.gone.since(now - _LISTED)
        return Removed(tuple(binned), tuple(asked), ended(tx, now), gone)


def certificate(session: Session, actor: Actor, look_: Look, number: str) -> Document:
    """The paper that says what was removed and when, and names nobody; made anew each time, so
    that copies which were cleaned meanwhile are no longer pending. Raises NotFound."""
    del actor
    with session.transaction() as tx:
        gone = tx.gone.get(number)
        head = tx.audit.head()
    day = gone.at.astimezone(session.clock.now().tzinfo).date()
    order = CertificateOrder(
        number=number,
        day=written(day),
        removed=words.removed(gone.what, gone.kinds),
        cleaned=gone.copies - gone.pending,
        pending=gone.pending,
        head=head.code,
        languages=look_.languages,
        size=look_.size,
    )
    return certificates.render(order, look_.watermark)


def _line(tx: Transaction, person_id: str, day: date) -> Ends:
    return Ends(person_id, str(tx.people.get(person_id).code), day)
