"""The pages of a meeting, in order."""

from enum import IntEnum

from intake_desktop.domain.meetings import Field


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
    STRENGTHS = 9
    NEXT_STEP = 10
    CHECK = 11
    CLOSED = 12


# One question a page; each is shown only where its line of form B is a yes.
QUESTIONS: dict[Place, Field] = {
    Place.NEEDS: Field.NEEDS,
    Place.STRENGTHS: Field.STRENGTHS,
    Place.NEXT_STEP: Field.NEXT_STEP,
}
PLACE_OF: dict[Field, Place] = {field: place for place, field in QUESTIONS.items()}
PLACE_OF[Field.SERVICES] = Place.NEXT_STEP


def stored_place(name: str) -> Place:
    """The page that a stored name means; an unknown one leads to the check page."""
    return Place.__members__.get(name, Place.CHECK)
