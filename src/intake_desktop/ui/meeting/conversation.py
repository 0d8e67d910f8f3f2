"""What was said so far in one meeting. Until a paper is signed it lives here and nowhere else."""

from dataclasses import dataclass, field
from datetime import date

from intake_desktop.domain import steps
from intake_desktop.domain.consent import Choice, Consent
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.meetings import (
    TOPICS,
    Answer,
    Arrival,
    Field,
    Interpreter,
    Meeting,
    Told,
)
from intake_desktop.domain.people import Person
from intake_desktop.domain.steps import Step
from intake_desktop.domain.tonight import Help
from intake_desktop.services.meetings import Draft
from intake_desktop.services.papers import Prepared
from intake_desktop.services.recording import Recorded


@dataclass
class Conversation:
    """Changes as people talk. ``meeting`` is None as long as nothing about them is stored."""

    arrival: Arrival | None = None
    wants_record: bool = True
    renews: bool = False
    policy_due: bool | None = None  # it was not told last time; None: not known
    told: Told | None = None
    helps: dict[Help, str] = field(default_factory=dict)
    something_else: str = ""
    tonight_lines: dict[str, Choice] = field(default_factory=dict)
    keeping_lines: dict[str, Choice] = field(default_factory=dict)
    ends_on: date | None = None
    answers: dict[Field, Answer] = field(default_factory=dict)
    opened: list[Field] = field(default_factory=list)  # topics, in the person's own order
    last_steps: tuple[Step, ...] = ()  # those that were open as this meeting began
    looked_back: dict[Step, str] = field(default_factory=dict)  # what was said to them
    prepared: Prepared | None = None
    counted: bool = False
    person_id: str | None = None
    person: Person | None = None
    meeting: Meeting | None = None
    consents: tuple[Consent, ...] = ()
    kept: frozenset[Field] = frozenset()

    @classmethod
    def of_draft(cls, draft: Draft, arrival: Arrival | None = None) -> "Conversation":
        """Goes on with what the vault kept; how they arrived another day is not known any more."""
        answers = {answer.field: answer for answer in draft.answers}
        spoken = answers.get(Field.LANGUAGE)
        known = spoken is not None and spoken.words in set(Spoken)
        return cls(
            arrival=arrival
            or (
                Arrival(Spoken(spoken.words), Interpreter.NONE, private=True)
                if spoken is not None and known
                else None
            ),
            told=draft.meeting.told,
            answers=answers,
            counted=arrival is None,
            person_id=draft.person.id,
            person=draft.person,
            meeting=draft.meeting,
            consents=draft.consents,
            kept=draft.kept,
        )

    def look_back(self) -> None:
        """Remembers which steps were open before anything was said today."""
        chosen = steps.read(self.answer(Field.STEPS).words)
        self.last_steps = tuple(step for step in chosen if step.is_open)

    def recorded(self, change: Recorded) -> None:
        """After a signature: the vault now holds what is in ``change.kept``."""
        self.person, self.meeting = change.person, change.meeting
        self.consents, self.kept = change.consents, change.kept
        self.counted = True
        self.renews = False
        self.prepared = None
        # What the signed paper does not cover is not kept, in memory either.
        self.answers = {f: answer for f, answer in self.answers.items() if f in self.kept}

    @property
    def is_stored(self) -> bool:
        return self.meeting is not None

    @property
    def may_write(self) -> bool:
        """Whether tonight's page offers to write anything down."""
        return (
            self.wants_record
            and not self.is_stored
            and (self.arrival is None or self.arrival.private)
        )

    @property
    def given(self) -> tuple[Help, ...]:
        """What is given tonight: every line that was a yes."""
        return tuple(help_ for help_, said in self.helps.items() if said == "yes")

    def open(self, topic: Field) -> None:
        """They said "write this down"."""
        if topic not in self.opened:
            self.opened.append(topic)

    @property
    def open_topics(self) -> tuple[Field, ...]:
        """What is asked in writing beside what would help and what is next, in their own order; of
        another day's order only the answers are known."""
        said = [topic for topic in TOPICS if self.answer(topic).says_something]
        return tuple(each for each in dict.fromkeys([*self.opened, *said]) if each in self.kept)

    @property
    def topics(self) -> tuple[Field, ...]:
        """All that may be written down beside what would help and what is next."""
        return tuple(topic for topic in TOPICS if topic in self.kept)

    @property
    def to_read(self) -> tuple[Field, ...]:
        """What is read through together: all that may be written down, but for topics that stayed
        closed and words that nobody offered."""
        closed = {*TOPICS, Field.OWN_NAME, Field.OWN_ACCOUNT, Field.STEPS} - set(self.open_topics)
        return tuple(
            each
            for each in Field
            if each in self.kept and (each not in closed or self.answer(each).says_something)
        )

    @property
    def own_words(self) -> tuple[str, ...]:
        """What they call themselves and what happened, where they offered it."""
        return self.answer(Field.OWN_NAME).words, self.answer(Field.OWN_ACCOUNT).words

    def answer(self, wanted: Field) -> Answer:
        return self.answers.get(wanted, Answer(wanted))

    def put(self, answer: Answer) -> None:
        self.answers[answer.field] = answer

    def has_unkept_words(self) -> bool:
        """Whether something typed would be lost by a lock."""
        return any(
            answer.says_something and field_ not in self.kept
            for field_, answer in self.answers.items()
        )
