"""What the shelter knows of a service from its own experience, and how it went for people there."""

from dataclasses import replace
from datetime import date

from intake_desktop.domain import judgements
from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import SignedInFuture
from intake_desktop.domain.judgements import Happened, Judgement
from intake_desktop.domain.staff import Actor
from intake_desktop.services.session import Session


def judge(session: Session, actor: Actor, service_id: str, judgement: Judgement) -> Judgement:
    """Keeps what was found out. Who verified it, and when, is only said by ``verified``.

    Raises NotFound, SaysTooLittle where a name that reveals the topic has no label, or TooLong.
    """
    judgements.check(judgement)
    with session.transaction() as tx:
        tx.directory.get("service", service_id)
        before = tx.judgements.of(service_id)
        kept = replace(judgement, verified_on=before.verified_on, verified_by=before.verified_by)
        tx.judgements.put(service_id, kept)
        tx.audit.note(actor, Action.DIRECTORY_CHANGED, session.clock.now())
    return kept


def verified(session: Session, actor: Actor, service_id: str, day: date) -> Judgement:
    """Somebody of us asked there on that day, and it is as it stands. Raises NotFound, or
    SignedInFuture."""
    if day > session.clock.today():
        raise SignedInFuture
    with session.transaction() as tx:
        tx.directory.get("service", service_id)
        before = tx.judgements.of(service_id)
        kept = replace(before, verified_on=day, verified_by=actor.id)
        tx.judgements.put(service_id, kept)
        tx.audit.note(actor, Action.DIRECTORY_CHANGED, session.clock.now())
    return kept


def keep_confidential(session: Session, actor: Actor, location_id: str, *, is_so: bool) -> None:
    """Whether a place's address is hidden, never printed, and never leaves. Raises NotFound."""
    with session.transaction() as tx:
        tx.directory.get("location", location_id)
        tx.judgements.set_confidential(location_id, is_so=is_so)
        tx.audit.note(actor, Action.DIRECTORY_CHANGED, session.clock.now())


def report(session: Session, service_id: str, what: Happened) -> None:
    """How it went for somebody there, counted in this month: nothing says for whom. The log has a
    row that names nobody, since who sat beside them leads to them. Raises NotFound."""
    month = judgements.month_of(session.clock.today())
    with session.transaction() as tx:
        tx.directory.get("service", service_id)
        tx.judgements.count(service_id, month, what)
        tx.audit.note(None, Action.DIRECTORY_CHANGED, session.clock.now())
