"""What the pages of a meeting have to show the person."""

from collections.abc import Iterator
from functools import partial

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Spoken
from intake_desktop.domain.meetings import TOPICS, AnswerState, Arrival, Field, Told
from intake_desktop.services import papers
from intake_desktop.ui.meeting.pages import MeetingPages
from intake_desktop.ui.meeting.places import QUESTIONS, Place
from intake_desktop.ui.meeting.policy import PolicyPage
from intake_desktop.ui.meeting.question import QuestionPage
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.meeting.tongues import script_of
from intake_desktop.ui.names import code_text
from intake_desktop.ui.turned import lines
from intake_desktop.ui.turned.sheet import Choice, Item, Sheet
from intake_desktop.ui.turned.words import Words

_STATES = {AnswerState.PREFER_NOT: "prefer_not", AnswerState.LATER: "come_back"}
_OWN_WHY = frozenset({Field.NEEDS, Field.STRENGTHS, Field.NEXT_STEP})
ASKED = _OWN_WHY | set(TOPICS)
_PRIVATE = frozenset({Field.HEALTH, Field.LEGAL})  # the law may be the police
_END_OF_KEEPING = "B31"
_INSTEAD = "B11"  # its blank is filled in by the program


def sheet_of(room: MeetingRoom, shown: Language, words: Words) -> Sheet | None:
    """None where the page in front has nothing for the person, or their paper lies before it."""
    flow, pages = room.flow, room.pages
    if not flow.is_open or pages.currentWidget() is pages.hand:
        return None
    items = tuple(_items(flow.place, pages, words))
    if not items:
        return None
    first, second = tongues(shown, flow.talk.arrival)
    code = code_text(flow.talk.person.code) if flow.talk.person is not None else ""
    return Sheet(flow.place.name, items, first, second, code)


def tongues(shown: Language, arrival: Arrival | None) -> tuple[Language, Language | None]:
    """Theirs first, as they said when they came, and English beside it."""
    if arrival is not None and arrival.spoken is Spoken.ENGLISH:
        return Language.ENGLISH, None
    if arrival is not None and arrival.spoken is Spoken.CANTONESE and not shown.is_chinese:
        return Language.TRADITIONAL, Language.ENGLISH
    return script_of(shown), Language.ENGLISH


def _items(place: Place, pages: MeetingPages, words: Words) -> Iterator[Item]:
    if place is Place.POLICY:
        yield _policy(pages.policy, words)
    elif place is Place.TONIGHT:
        yield from _tonight(pages, words)
    elif place is Place.KEEPING:
        yield from _keeping(pages, words)
    elif place in QUESTIONS:
        yield from _question(pages.question, words)


def _policy(page: PolicyPage, words: Words) -> Item:
    wording = papers.wording(Kind.TONIGHT)
    choices = tuple(Choice(told.value, words[told.value]) for told in Told)

    def tap(key: str | None) -> None:
        if key is not None:
            page.buttons[Told(key)].click()

    text, title = wording.item("T2").text, wording.item("T1").text
    return Item("T2", text, title, choices, tap=tap)


def _tonight(pages: MeetingPages, words: Words) -> Iterator[Item]:
    """Without the policy, which has a page of its own, and of the lines only those on the page."""
    page, wording = pages.tonight, papers.wording(Kind.TONIGHT)
    for part in (page.helps, page.lines):
        if part is page.helps or page.may_write:
            for item in lines.of_form(wording, Kind.TONIGHT, part, words, {}):
                if item.choices or (part is page.lines and item.id != "T2"):
                    yield item


def _keeping(pages: MeetingPages, words: Words) -> Iterator[Item]:
    page, wording = pages.keeping, papers.wording(Kind.KEEPING)
    blanks = {_INSTEAD: papers.SOMETHING_ELSE}
    yield from lines.of_form(wording, Kind.KEEPING, page.lines, words, blanks)
    end = wording.item(_END_OF_KEEPING)
    yield lines.to_read(end, None, written(page.ends_on()), private=False)


def _question(page: QuestionPage, words: Words) -> Iterator[Item]:
    """None for what is written down only where the person themselves offers it."""
    if page.field not in ASKED:
        return
    field = page.field.value
    choices = tuple(Choice(state.value, words[key]) for state, key in _STATES.items())
    chosen = partial(_state, page)

    def tap(key: str | None) -> None:
        state = page.state() if key is None else AnswerState(key)
        if state in _STATES and chosen() != key:
            page.choose_state(state)

    why = words[f"{field}_why" if page.field in _OWN_WHY else "any_why"]
    yield Item(field, why, words[field], choices, chosen, tap, page.field in _PRIVATE)


def _state(page: QuestionPage) -> str | None:
    return page.state().value if page.state() in _STATES else None
