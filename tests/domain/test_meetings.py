"""Answers: a state beside a value, exactly as typed, never cut off."""

from datetime import UTC, datetime

import pytest

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import (
    LONGEST_LINE,
    LONGEST_WORDS,
    Answer,
    AnswerState,
    Field,
    Meeting,
)


@pytest.mark.parametrize("words", ["𠮷 \U0002c029", " ", "\u202eשלום", "<b>&'; --", "x" * 100_000])
def test_words_stay_as_typed(words: str) -> None:
    answer = Answer(Field.NEEDS).with_words(words)
    assert answer.words == words
    assert answer.state is AnswerState.ANSWERED


def test_clearing_the_words_is_not_an_answer_but_keeps_the_note() -> None:
    answer = Answer(Field.NEEDS, staff_note="by bus").with_words("a dentist").with_words("")
    assert answer == Answer(Field.NEEDS, AnswerState.NOT_ASKED, "", "", "by bus")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer(Field.NEEDS), False),
        (Answer(Field.NEEDS, AnswerState.PREFER_NOT), True),
        (Answer(Field.NEEDS, AnswerState.LATER), True),
        (Answer(Field.NEEDS, staff_note="by bus"), True),
        (Answer(Field.NEEDS).with_words("x"), True),
    ],
)
def test_whether_there_is_anything_to_keep(answer: Answer, says: bool) -> None:
    assert answer.says_something is says


@pytest.mark.parametrize("field", list(Field))
def test_the_longest_and_one_more(field: Field) -> None:
    longest = LONGEST_LINE if field is Field.CALLED else LONGEST_WORDS
    assert len(Answer(field).with_words("字" * longest).words) == longest
    with pytest.raises(TooLong) as caught:
        Answer(field).with_words("字" * (longest + 1))
    assert (caught.value.field, caught.value.longest) == (field, longest)
    with pytest.raises(TooLong):
        Answer(field, staff_note="x" * (LONGEST_WORDS + 1))


def test_a_meeting_is_open_until_it_is_closed() -> None:
    now = datetime(2026, 3, 4, tzinfo=UTC)
    assert Meeting("m", "p", now, None, "arrive").is_open
    assert not Meeting("m", "p", now, None, "check", now).is_open
