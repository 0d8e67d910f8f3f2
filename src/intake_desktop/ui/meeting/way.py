"""Which page comes before and after another, for what was said and agreed so far."""

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.meetings import Field
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import (
    PLACE_OF,
    QUESTIONS,
    TOPIC_PLACES,
    Place,
    stored_place,
)

_BEFORE = {
    Place.POLICY: Place.ARRIVE,
    Place.TONIGHT: Place.POLICY,
    Place.TONIGHT_PAPER: Place.TONIGHT,
    Place.WHO: Place.SERVED,
    Place.KEEPING: Place.WHO,
    Place.KEEPING_PAPER: Place.KEEPING,
}


def questions(talk: Conversation) -> tuple[Place, ...]:
    """What is asked in writing: only where its line is a yes, and of the topics only those that
    they wanted written down, in their own order."""
    places = [Place.NEEDS, *(PLACE_OF[topic] for topic in talk.open_topics), Place.NEXT_STEP]
    return tuple(place for place in places if QUESTIONS[place] in talk.kept)


def before(place: Place, talk: Conversation) -> Place | None:
    """The page that Back leads to; None where there is none."""
    if place is Place.TONIGHT and talk.told is None and not talk.is_stored:
        return Place.ARRIVE if talk.arrival else None
    if place in TOPIC_PLACES or place in (Place.OWN_WORDS, Place.TOGETHER):
        return Place.TOPICS
    way = _plan(talk)
    if place in way or place is Place.CHECK:
        earlier = way[: way.index(place)] if place in way else way
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
    """The next page of the plan, or the check page. A topic leads back to the list of them."""
    way = _plan(talk)
    if place in TOPIC_PLACES or place is Place.OWN_WORDS:
        place = Place.NEEDS  # the list comes after it
    if place is Place.TOGETHER:
        return Place.CHECK
    later = [other for other in way if other > place]
    return later[0] if later else Place.CHECK


def _plan(talk: Conversation) -> list[Place]:
    """What would help, the list of topics where there is any, and the next step."""
    there = {
        Place.NEEDS: Field.NEEDS in talk.kept,
        Place.TOPICS: bool(talk.topics) or Field.OWN_NAME in talk.kept,
        Place.NEXT_STEP: Field.NEXT_STEP in talk.kept,
    }
    return [place for place, is_there in there.items() if is_there]


def return_to(name: str, talk: Conversation) -> Place:
    """Where a meeting that was stored at ``name`` goes on: never at a question that has
    meanwhile lost its consent, nor at a paper, which was only in memory."""
    place = stored_place(name)
    if place is Place.KEEPING_PAPER:
        return Place.KEEPING
    if place in (Place.TOPICS, Place.OWN_WORDS, Place.TOGETHER):
        return place if Place.TOPICS in _plan(talk) else Place.CHECK
    field = QUESTIONS.get(place)
    if field is None or field in talk.kept:
        if place in TOPIC_PLACES:
            talk.open(TOPIC_PLACES[place])  # it was opened, though nothing is written there yet
        return place
    return Place.CHECK
