"""Which page comes before and after another, for what was said and agreed so far."""

from intake_desktop.domain.consent import Kind
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import QUESTIONS, Place, stored_place

_BEFORE = {
    Place.POLICY: Place.ARRIVE,
    Place.TONIGHT: Place.POLICY,
    Place.TONIGHT_PAPER: Place.TONIGHT,
    Place.WHO: Place.SERVED,
    Place.KEEPING: Place.WHO,
    Place.KEEPING_PAPER: Place.KEEPING,
}


def questions(talk: Conversation) -> tuple[Place, ...]:
    """The questions whose line is a yes: nothing else is asked in writing."""
    return tuple(place for place, field in QUESTIONS.items() if field in talk.kept)


def before(place: Place, talk: Conversation) -> Place | None:
    """The page that Back leads to; None where there is none."""
    if place is Place.TONIGHT and talk.told is None and not talk.is_stored:
        return Place.ARRIVE if talk.arrival else None
    if place in QUESTIONS or place is Place.CHECK:
        earlier = [other for other in questions(talk) if other < place]
        return earlier[-1] if earlier else None
    return _BEFORE.get(place)


def policy_may_wait(talk: Conversation) -> bool:
    """Whether the tap can also follow later in this meeting: with somebody who has a record, and
    to whom it was told last time."""
    return talk.person_id is not None and talk.policy_due is False and talk.told is None


def after_tonight(talk: Conversation) -> Place:
    """Somebody who keeps a record goes on to what they want; others are served. A record that
    ends or has ended is first renewed, if they want."""
    if talk.renews and talk.is_stored:
        return Place.KEEPING
    keeps = any(c.kind is Kind.KEEPING and c.ended_early_at is None for c in talk.consents)
    return after(Place.TONIGHT, talk) if talk.is_stored and keeps else Place.SERVED


def after(place: Place, talk: Conversation) -> Place:
    """The next question that is asked in writing, or the check page."""
    later = [other for other in questions(talk) if other > place]
    return later[0] if later else Place.CHECK


def return_to(name: str, talk: Conversation) -> Place:
    """Where a meeting that was stored at ``name`` goes on: never at a question that has
    meanwhile lost its consent, nor at a paper, which was only in memory."""
    place = stored_place(name)
    if place is Place.KEEPING_PAPER:
        return Place.KEEPING
    field = QUESTIONS.get(place)
    return place if field is None or field in talk.kept else Place.CHECK
