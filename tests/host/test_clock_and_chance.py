"""The real clock and the real dice."""

import time
from collections import Counter

import pytest

from intake_desktop.domain.ports import Chance, Clock
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock


def test_the_day_is_the_shelters_and_not_greenwichs(monkeypatch: pytest.MonkeyPatch) -> None:
    clock: Clock = SystemClock()
    days = set()
    try:
        for zone in ("UTC-14", "UTC+12"):  # 26 hours apart, so never the same day
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert clock.now().utcoffset() is not None
            assert clock.today() == clock.now().date()
            days.add(clock.today())
    finally:
        monkeypatch.undo()
        time.tzset()
    assert len(days) == 2


def test_chance_stays_below_its_limit_and_reaches_every_number() -> None:
    chance: Chance = SystemChance()
    drawn = Counter(chance.below(4) for _ in range(4000))
    assert set(drawn) == {0, 1, 2, 3}
    assert min(drawn.values()) > 800


def test_tokens_are_32_hexadecimal_digits_and_differ() -> None:
    tokens = {SystemChance().token() for _ in range(1000)}
    assert len(tokens) == 1000
    assert all(len(token) == 32 and int(token, 16) >= 0 for token in tokens)
