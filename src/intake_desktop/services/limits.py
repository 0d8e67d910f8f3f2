"""How long a yes may last here: as long as its form says, or shorter if the lead decided so."""

from dataclasses import dataclass
from datetime import date, timedelta

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import LIMITS, Kind
from intake_desktop.domain.errors import EndsTooEarly, EndsTooLate
from intake_desktop.domain.staff import Actor
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction

# Not form T: its own words say 72 hours, and it ends by the hour.
SHORTENED = tuple(kind for kind in Kind if kind is not Kind.TONIGHT)


@dataclass(frozen=True)
class Limit:
    """Days: ``default`` is proposed, ``longest`` the most here, ``form`` the most that the form
    allows anywhere."""

    kind: Kind
    default: int
    longest: int
    form: int

    @property
    def is_shorter(self) -> bool:
        return self.longest < self.form


def look(session: Session, actor: Actor) -> tuple[Limit, ...]:
    """One for each form that may be shortened, in the order of the forms."""
    del actor
    with session.transaction() as tx:
        return tuple(limit_of(tx, kind) for kind in SHORTENED)


def of(session: Session, actor: Actor, kind: Kind) -> Limit:
    del actor
    with session.transaction() as tx:
        return limit_of(tx, kind)


def shorten(session: Session, actor: Actor, kind: Kind, days: int) -> Limit:
    """From the next paper on; what was signed stays as it was signed. Raises OnlyLead,
    EndsTooEarly for less than a day, or EndsTooLate for what is no shorter than the form."""
    need_lead(actor)
    form = LIMITS[kind].longest.days
    if days < 1:
        raise EndsTooEarly
    if days >= form or kind not in SHORTENED:
        raise EndsTooLate(form - 1)
    with session.transaction() as tx:
        tx.limits.put(kind, timedelta(days=days))
        tx.audit.note(actor, Action.LIMIT_SHORTENED, session.clock.now())
        return limit_of(tx, kind)


def restore(session: Session, actor: Actor, kind: Kind) -> Limit:
    """The form's own limit holds again. Raises OnlyLead."""
    need_lead(actor)
    with session.transaction() as tx:
        tx.limits.remove(kind)
        tx.audit.note(actor, Action.LIMIT_RESTORED, session.clock.now())
        return limit_of(tx, kind)


def need_end(session: Session, actor: Actor, kind: Kind, ends_on: date) -> None:
    """Whether a paper that is signed today may end then, so that none is printed that could not be
    recorded. Raises EndsTooLate."""
    del actor
    with session.transaction() as tx:
        check_end(tx, kind, session.clock.today(), ends_on)


def limit_of(tx: Transaction, kind: Kind) -> Limit:
    own = LIMITS[kind]
    longest = min(own.longest, tx.limits.all().get(kind, own.longest))
    return Limit(kind, min(own.default, longest).days, longest.days, own.longest.days)


def check_end(tx: Transaction, kind: Kind, signed_on: date, ends_on: date | None) -> None:
    """Raises EndsTooLate where a paper lasts longer, from its signature, than it may here."""
    longest = limit_of(tx, kind).longest
    if ends_on is not None and (ends_on - signed_on).days > longest:
        raise EndsTooLate(longest)
