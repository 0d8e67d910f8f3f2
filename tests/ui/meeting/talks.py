"""Ways through a meeting that several tests take."""

from collections.abc import Iterator

from intake_desktop.domain.consent import LINES, Kind
from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.meetings import Answer, Arrival, Field, Interpreter, Told
from intake_desktop.domain.tonight import Help
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import TOPIC_PLACES, Place
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.paper_page import SignedDetails
from services.desk import said, yes

ALONE = Arrival(Spoken.MANDARIN, Interpreter.PHONE, private=True)
OVERHEARD = Arrival(Spoken.MANDARIN, Interpreter.PHONE, private=False)
HOSTILE = "林\U0002c029 <b>&amp;</b> '; -- שלום\nمرحبا"


def sign(flow: MeetingFlow, runner: Runner) -> None:
    """Waits for the paper on the page, and marks it as signed today."""
    runner.drain()
    flow.signed(SignedDetails("Wren", "", flow.desk.today()))
    runner.drain()


def to_served(flow: MeetingFlow, runner: Runner, *lines: str, **words: str) -> None:
    """From the start to Served with form T: its lines, and what was said."""
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.helps = {Help.BED: "yes"}
    flow.talk.tonight_lines = yes(*lines)
    for answer in said(**words):
        flow.put(answer)
    flow.paper()
    sign(flow, runner)


def to_needs(flow: MeetingFlow, runner: Runner, *lines: str) -> None:
    """Past form B with these lines, or with all of them."""
    to_served(flow, runner, "T13", called="Rain")
    flow.go_on()
    flow.named("Rain")
    flow.talk.keeping_lines = yes(*(lines or LINES[Kind.KEEPING]))
    flow.paper()
    sign(flow, runner)


def all_places(flow: MeetingFlow, runner: Runner) -> Iterator[Place]:
    """Every page of a meeting in turn, filled with what a program might stumble over."""
    flow.begin()
    yield flow.place
    flow.arrived(ALONE)
    yield flow.place
    flow.told(Told.EXPLAINED)
    yield flow.place
    flow.talk.helps = {Help.BED: "yes", Help.OTHER: "yes"}
    flow.talk.something_else = HOSTILE.replace("\n", " ")
    flow.talk.tonight_lines = yes("T13", "T14", "T15", "T16")
    for answer in said(called="Rain", needs=HOSTILE, next_step=HOSTILE, language="mandarin"):
        flow.put(answer)
    flow.paper()
    runner.drain()
    yield flow.place
    sign(flow, runner)
    yield flow.place
    flow.go_on()
    yield flow.place
    flow.named("林\U0002c029 <b>")
    yield flow.place
    flow.talk.keeping_lines = yes(*LINES[Kind.KEEPING])
    flow.paper()
    runner.drain()
    yield flow.place
    sign(flow, runner)
    yield flow.place
    flow.next()
    yield flow.place
    for place in (*TOPIC_PLACES, Place.OWN_WORDS):
        flow.change(place)
        for field in (TOPIC_PLACES.get(place, Field.OWN_NAME), Field.OWN_ACCOUNT):
            flow.put(Answer(field, staff_note=HOSTILE).with_words(HOSTILE))
        flow.change(place)
        yield flow.place
        flow.next()
        assert flow.place is Place.TOPICS
    flow.next()
    yield flow.place
    flow.change(Place.TOGETHER)
    yield flow.place
    flow.next()
    yield flow.place
    flow.close()
    runner.drain()
    yield flow.place
