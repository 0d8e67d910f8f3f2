"""A half of a character is seen and stored; nothing around it is lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.consent import Paper, Signature
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.sharing import ReleaseTerms
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.text import whole

HALF = "小\ud83d梅"
SEEN = "小\ufffd梅"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (HALF, SEEN),
        ("\udc00", "\ufffd"),
        ("\ud83d\ud83d", "\ufffd\ufffd"),
        ("\udd8b\ud83e", "\ufffd\ufffd"),  # the wrong way round
        ("\ud83e\udd8b", "🦋"),  # both halves are there
        ("a\ud83e\udd8b\ud83e b", "a🦋\ufffd b"),
        ("plain", "plain"),
    ],
)
def test_halves(typed: str, stored: str) -> None:
    assert whole(typed) == stored
    stored.encode()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whole_text_stays_as_it_was_typed(typed: str) -> None:
    assert whole(typed) == typed


@given(st.text())
def test_any_text_can_be_written(typed: str) -> None:
    whole(typed).encode()


def test_everything_that_is_typed_and_stored_is_mended_where_it_is_made() -> None:
    answer = Answer(Field.NEEDS, AnswerState.ANSWERED, HALF, HALF, HALF)
    assert (answer.words, answer.language, answer.staff_note) == (SEEN, SEEN, SEEN)
    assert answer.with_words(HALF).words == SEEN
    signature = Signature(Paper("B", "B", "1", "", (Language.ENGLISH,)), HALF, HALF, date.max)
    assert (signature.explained_by, signature.interpreter) == (SEEN, SEEN)
    terms = ReleaseTerms(HALF, HALF, {}, {"D9": HALF}, None, once=False, ends_on=date.max,
                         reach=HALF, never=HALF)  # fmt: skip
    assert (terms.recipient, terms.purpose, terms.reach, terms.never) == (SEEN,) * 4
    assert terms.details == {"D9": SEEN}
    assert Actor("a", HALF, Role.INTAKE).alias == SEEN
