"""What people tell us about ourselves: an empty page says nothing, and nothing is cut."""

import pytest

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.feedback import Asked, Feedback
from intake_desktop.domain.meetings import LONGEST_WORDS


def test_no_answer_is_no_answer() -> None:
    assert not Feedback().says_something
    assert not Feedback(words=" \n").says_something
    assert Feedback({Asked.JUDGED: False}).says_something
    assert Feedback(words="谢谢").says_something


def test_words_stay_as_they_were_typed_and_whole() -> None:
    assert Feedback(words=" 谢谢\n").words == " 谢谢\n"
    assert Feedback(words="\ud83d").words == "\ufffd"
    assert Feedback(words="x" * LONGEST_WORDS).words
    with pytest.raises(TooLong):
        Feedback(words="x" * (LONGEST_WORDS + 1))
