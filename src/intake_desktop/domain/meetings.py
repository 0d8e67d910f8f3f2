"""A meeting at the person's pace: how they arrived, what they were told, what they said."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.text import whole


class Interpreter(StrEnum):
    """How an interpreter joins: by phone from out of state, in the room, or not at all."""

    PHONE = "phone"
    IN_ROOM = "in_room"
    NONE = "none"


class Told(StrEnum):
    """The one tap about the policy (P11). There is never a reason beside it."""

    EXPLAINED = "explained"
    ASKED_TO_SKIP = "asked_to_skip"
    NO_TIME = "no_time"


class Field(StrEnum):
    """What a record may hold. There is none for a legal name, a type of person or a score.

    ``OWN_NAME`` and ``OWN_ACCOUNT`` are the words that somebody has for themselves, and for what
    happened, where they offer them (P22, P23). ``SERVICES`` and ``STEPS`` hold lists, which
    ``wanted`` and ``steps`` read; everything else is free text.
    """

    CALLED = "called"
    LANGUAGE = "language"
    NEEDS = "needs"
    SERVICES = "services"
    STRENGTHS = "strengths"
    CONTACT = "contact"
    HEALTH = "health"
    LEGAL = "legal"
    RIGHTS = "rights"
    HOUSING = "housing"
    PAPERS = "papers"
    MONEY = "money"
    CHILDREN = "children"
    EMERGENCY = "emergency"
    OTHER = "other"
    OWN_NAME = "own_name"
    OWN_ACCOUNT = "own_account"
    NEXT_STEP = "next_step"
    STEPS = "steps"


# What a meeting can turn to beside what would help and what is next, each only where the person
# wants it written down. The order is that of the screen; the person's own may be another.
TOPICS = (
    Field.STRENGTHS,
    Field.CONTACT,
    Field.HEALTH,
    Field.LEGAL,
    Field.RIGHTS,
    Field.HOUSING,
    Field.PAPERS,
    Field.MONEY,
    Field.CHILDREN,
    Field.EMERGENCY,
    Field.OTHER,
)


class AnswerState(StrEnum):
    ANSWERED = "answered"
    PREFER_NOT = "prefer_not"
    NOT_ASKED = "not_asked"
    LATER = "later"


# One line holds a name in any script, own words hold a long story; nothing is ever cut off.
LONGEST_LINE = 200
LONGEST_WORDS = 200_000


@dataclass(frozen=True)
class Answer:
    """A state beside a value, never an empty value alone.

    ``words`` are the person's own, in ``language`` (free text, may be empty); ``staff_note`` is
    kept apart from them. Both are stored exactly as typed, but for a half of a character (see
    ``text.whole``). Raises TooLong.
    """

    field: Field
    state: AnswerState = AnswerState.NOT_ASKED
    words: str = ""
    language: str = ""
    staff_note: str = ""

    def __post_init__(self) -> None:
        for name in ("words", "language", "staff_note"):
            object.__setattr__(self, name, whole(getattr(self, name)))
        longest = LONGEST_LINE if self.field is Field.CALLED else LONGEST_WORDS
        if len(self.words) > longest or len(self.staff_note) > LONGEST_WORDS:
            raise TooLong(self.field, longest)

    @property
    def says_something(self) -> bool:
        return self.state is not AnswerState.NOT_ASKED or bool(self.staff_note)

    def with_words(self, words: str) -> "Answer":
        state = AnswerState.ANSWERED if words else AnswerState.NOT_ASKED
        return replace(self, words=words, state=state)


@dataclass(frozen=True)
class Arrival:
    """How somebody came in tonight. It lives in memory only."""

    spoken: Spoken
    interpreter: Interpreter
    private: bool


@dataclass(frozen=True)
class Meeting:
    """One meeting as the vault holds it: no language, no place, nothing that describes anybody.

    ``place`` is the page where it stands, so that a lock or a crash returns to it.
    """

    id: str
    person_id: str
    started_at: datetime
    told: Told | None
    place: str
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_at is None
