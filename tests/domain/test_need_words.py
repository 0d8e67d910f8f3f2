"""What a service seems to offer by its own words, in English and Chinese."""

import pytest

from intake_desktop.domain.need_words import seem_offered
from intake_desktop.domain.wanted import Service as Need


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("a dentist, free", {Need.HEALTH}),
        ("牙科诊所", {Need.HEALTH}),
        ("a lawyer for tenants who face eviction", {Need.LEGAL, Need.RIGHTS}),
        ("emergency beds", {Need.HOUSING}),
        ("a bedside table", set()),
        ("new ideas", set()),
        ("help with an id or passport", {Need.PAPERS}),
        ("免费食物", {Need.MONEY}),
        ("job training", {Need.WORK}),
        ("childcare", {Need.CHILDREN}),
        ("esl classes", {Need.LANGUAGE}),
        ("music", set()),
    ],
)
def test_it_seems_to_offer(text: str, needs: set[Need]) -> None:
    assert seem_offered(text) == needs
