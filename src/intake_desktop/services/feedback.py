"""Feedback: given without a name, read by everybody who works here, removed only by a lead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import SaysTooLittle
from intake_desktop.domain.feedback import Asked, Feedback, Told
from intake_desktop.domain.staff import Actor
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session


@dataclass(frozen=True)
class Count:
    """``yes`` of the ``answered``; whoever gave no answer is in neither."""

    yes: int
    answered: int


@dataclass(frozen=True)
class Month:
    """What was told in one month: ``first`` is its first day, ``words`` are their own, each with
    its id."""

    first: date
    counts: Mapping[Asked, Count]
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Given:
    """It is kept, under this month."""

    first: date


@dataclass(frozen=True)
class Removed:
    """It is gone from the vault."""

    id: str


def give(session: Session, actor: Actor, feedback: Feedback) -> Given:
    """Keeps it, and nothing of who gave it or who sat beside them: the log has a row that names
    neither. Raises SaysTooLittle where nothing was said."""
    del actor
    if not feedback.says_something:
        raise SaysTooLittle("feedback")
    first = session.clock.today().replace(day=1)
    with session.transaction() as tx:
        tx.audit.note(None, Action.FEEDBACK_GIVEN, session.clock.now())
        tx.feedback.add(session.chance.token(), first, feedback)
    return Given(first)


def by_month(session: Session, actor: Actor) -> tuple[Month, ...]:
    """All of it, the latest month first."""
    del actor  # it is about all of them, and for all of them to read
    with session.transaction() as tx:
        told = tx.feedback.all()
    return tuple(
        _month(first, tuple(each)) for first, each in groupby(told, key=lambda one: one.month)
    )


def remove(session: Session, actor: Actor, feedback_id: str) -> Removed:
    """Removes one, its answers too: words can name somebody. Raises OnlyLead, NotFound."""
    need_lead(actor)
    with session.transaction() as tx:
        tx.audit.note(actor, Action.FEEDBACK_REMOVED, session.clock.now())
        tx.feedback.remove(feedback_id)
    return Removed(feedback_id)


def _month(first: date, told: Iterable[Told]) -> Month:
    all_ = tuple(told)
    said = {
        asked: [t.feedback.said[asked] for t in all_ if asked in t.feedback.said] for asked in Asked
    }
    return Month(
        first,
        {asked: Count(sum(answers), len(answers)) for asked, answers in said.items()},
        tuple((each.id, each.feedback.words) for each in all_ if each.feedback.words.strip()),
    )
