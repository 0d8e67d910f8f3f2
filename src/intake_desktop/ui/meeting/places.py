"""The pages of a meeting, in order."""

from enum import IntEnum

from intake_desktop.domain.meetings import TOPICS, Field


class Place(IntEnum):
    """Help comes before any question, and the paper before anything is kept.

    The name of a member is what the vault stores, so that a lock returns to the same page:
    members may be added or moved, but never renamed.
    """

    ARRIVE = 0
    POLICY = 1  # before anything is asked
    TONIGHT = 2  # bed and food need nothing that comes after this page
    TONIGHT_PAPER = 3
    SERVED = 4  # a first night may end here
    WHO = 5
    KEEPING = 6  # line by line; nothing below exists without it
    KEEPING_PAPER = 7
    NEEDS = 8  # the plan opens with what would help
    TOPICS = 9  # from here to whatever they want written down, and back
    STRENGTHS = 10
    CONTACT = 11
    HEALTH = 12
    LEGAL = 13
    RIGHTS = 14
    HOUSING = 15
    PAPERS = 16
    MONEY = 17
    CHILDREN = 18
    EMERGENCY = 19
    OTHER = 20
    OWN_WORDS = 21  # only where they offer some
    NEXT_STEP = 22
    TOGETHER = 23  # all of these on one page, for whoever types quickly
    CHECK = 24
    CLOSED = 25


# One question a page; each is shown only where its line of form B is a yes.
TOPIC_PLACES: dict[Place, Field] = {Place[field.name]: field for field in TOPICS}
QUESTIONS: dict[Place, Field] = {
    Place.NEEDS: Field.NEEDS,
    **TOPIC_PLACES,
    Place.NEXT_STEP: Field.NEXT_STEP,
}
PLACE_OF: dict[Field, Place] = {field: place for place, field in QUESTIONS.items()} | {
    Field.SERVICES: Place.NEXT_STEP,
    Field.STEPS: Place.NEXT_STEP,
    Field.OWN_NAME: Place.OWN_WORDS,
    Field.OWN_ACCOUNT: Place.OWN_WORDS,
}


def stored_place(name: str) -> Place:
    """The page that a stored name means; an unknown one leads to the check page."""
    return Place.__members__.get(name, Place.CHECK)
