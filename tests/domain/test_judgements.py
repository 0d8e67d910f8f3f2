"""What the shelter knows of a service: nothing is preset, and no name on paper reveals a topic."""

from dataclasses import fields, replace
from datetime import date

import pytest

from intake_desktop.domain import judgements
from intake_desktop.domain.errors import SaysTooLittle, TooLong
from intake_desktop.domain.judgements import Judgement, Known
from intake_desktop.domain.languages import Phrase

LABEL = Phrase("A clinic", "一家诊所", "一家診所")


def test_nothing_is_preset() -> None:
    empty = Judgement()
    answers = [getattr(empty, field.name) for field in fields(empty)]
    assert [each for each in answers if isinstance(each, Known)] == [Known.UNKNOWN] * 7
    judgements.check(empty)


@pytest.mark.parametrize("missing", ["en", "zh_hans", "zh_hant"])
def test_a_name_that_reveals_the_topic_needs_a_label_in_every_language(missing: str) -> None:
    whole = Judgement(reveals_topic=Known.YES, label=LABEL)
    judgements.check(whole)  # the control
    with pytest.raises(SaysTooLittle):
        judgements.check(replace(whole, label=replace(LABEL, **{missing: " "})))
    judgements.check(Judgement(reveals_topic=Known.NO))


def test_a_label_fits_its_line() -> None:
    with pytest.raises(TooLong):
        judgements.check(Judgement(label=replace(LABEL, en="x" * 201)))


def test_a_month_is_no_day() -> None:
    assert judgements.month_of(date(2026, 3, 4)) == "2026-03"
    assert judgements.is_month("2026-12")
    for text in ("2026-13", "2026-3", "2026-03-04", "2026-03\n"):
        assert not judgements.is_month(text)
