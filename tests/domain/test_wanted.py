"""The services that somebody would like: stored in one order, read back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.wanted import Service, read, written


@given(st.lists(st.sampled_from(Service)))
def test_what_is_written_is_read_in_the_order_of_the_screen(chosen: list[Service]) -> None:
    assert read(written(chosen)) == tuple(service for service in Service if service in chosen)
    assert written(reversed(chosen)) == written(chosen)


def test_how_it_is_stored() -> None:
    assert written([Service.LEGAL, Service.HEALTH, Service.LEGAL]) == "health,legal"
    assert written(iter([Service.MONEY])) == "money"
    assert written([]) == ""


@pytest.mark.parametrize(
    "words", ["", ",", "telepathy", "Health", "a dentist, and legal help", "HEALTH,", " legal"]
)
def test_what_is_not_known_is_left_out(words: str) -> None:
    assert read(words) == ()
    assert read(f"{words},housing") == (Service.HOUSING,)


def test_no_value_holds_the_comma_that_stands_between() -> None:
    assert not any("," in service.value for service in Service)
