"""The first run's rules, on a fake page: what is not right yet, and in which order it goes."""

from collections.abc import Set
from datetime import date, timedelta

import pytest

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.staff import LONGEST_ALIAS, Actor
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.first_run import FirstRun, Problem, Step

TRAINED = date(2026, 1, 10)


class FakePage:
    """Writes down what it is asked to show."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.problems: Set[Problem] = frozenset()
        self.strengths: list[str] = []
        self.errors: list[IntakeError] = []

    def show_step(self, step: Step) -> None:
        self.steps.append(step)

    def show_problems(self, problems: Set[Problem]) -> None:
        self.problems = problems

    def show_strength(self, name: str) -> None:
        self.strengths.append(name)

    def show_error(self, error: IntakeError) -> None:
        self.errors.append(error)

    def show_recovery_code(self, code: str) -> None:
        raise AssertionError("no vault is made in these tests")

    def hold(self, session: Session) -> None:
        raise AssertionError("no vault is made in these tests")

    def leave(self, session: Session, actor: Actor) -> None:
        raise AssertionError("no vault is made in these tests")


@pytest.fixture
def page() -> FakePage:
    return FakePage()


@pytest.fixture
def first_run(page: FakePage, runner: Runner, desk: Desk) -> FirstRun:
    first_run = FirstRun(page, runner, desk)
    first_run.start()
    first_run.language_chosen()
    return first_run


def test_language_comes_first_then_the_lead(page: FakePage, first_run: FirstRun) -> None:
    assert page.steps == [Step.LANGUAGE, Step.LEAD]
    first_run.lead_given("Mei", TRAINED, "Coalition")
    assert page.steps[-1] is Step.PASSPHRASE
    assert page.problems == set()


@pytest.mark.parametrize(
    ("alias", "trained_by", "expected"),
    [
        ("", "x", {Problem.ALIAS_MISSING}),
        ("   ", "x", {Problem.ALIAS_MISSING}),
        ("a" * 201, "x", {Problem.ALIAS_TOO_LONG}),
        ("Mei", "", {Problem.TRAINER_MISSING}),
        ("Mei", "x" * 100_000, {Problem.TRAINER_TOO_LONG}),
        ("", "", {Problem.ALIAS_MISSING, Problem.TRAINER_MISSING}),
    ],
)
def test_every_field_says_what_is_missing(
    page: FakePage, first_run: FirstRun, alias: str, trained_by: str, expected: set[Problem]
) -> None:
    first_run.lead_given(alias, TRAINED, trained_by)
    assert page.problems == expected
    assert page.steps[-1] is Step.LEAD


def test_training_has_a_day_that_exists_and_has_come(
    page: FakePage, first_run: FirstRun, desk: Desk
) -> None:
    first_run.lead_given("Mei", None, "x")
    assert page.problems == {Problem.DATE_MISSING}
    first_run.lead_given("Mei", desk.clock.today() + timedelta(days=1), "x")
    assert page.problems == {Problem.DATE_IN_FUTURE}
    first_run.lead_given("Mei", desk.clock.today(), "x")
    assert page.problems == set()


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("", "", Problem.PASSPHRASE_EMPTY),
        ("", "x", Problem.PASSPHRASE_EMPTY),
        ("quiet lantern river", "", Problem.REPEAT_MISSING),
        ("quiet lantern river", "quiet lantern rive", Problem.REPEAT_DIFFERS),
    ],
)
def test_two_passphrases_that_do_not_fit_make_no_vault(
    page: FakePage, first_run: FirstRun, desk: Desk, first: str, second: str, expected: Problem
) -> None:
    first_run.lead_given("Mei", TRAINED, "x")
    first_run.passphrase_given(first, second)
    assert page.problems == {expected}
    assert page.steps[-1] is Step.PASSPHRASE
    assert list(desk.folder.iterdir()) == []


@pytest.mark.parametrize("weak", ["a", "aaaaaaaa", "password1", "12345678"])
def test_a_weak_passphrase_is_said_plainly_and_makes_no_vault(
    page: FakePage, first_run: FirstRun, runner: Runner, desk: Desk, weak: str
) -> None:
    first_run.lead_given("Mei", TRAINED, "x")
    first_run.passphrase_given(weak, weak)
    runner.drain()
    assert page.problems == {Problem.PASSPHRASE_WEAK}
    assert page.steps[-1] is Step.PASSPHRASE
    assert page.errors == []
    assert list(desk.folder.iterdir()) == []


def test_an_alias_that_the_vault_cannot_hold_is_told_at_once(
    page: FakePage, first_run: FirstRun, desk: Desk
) -> None:
    first_run.lead_given("m" * LONGEST_ALIAS, TRAINED, "x")
    assert page.steps[-1] is Step.PASSPHRASE
    first_run.go_back(Step.LEAD)
    first_run.lead_given("m" * (LONGEST_ALIAS + 1), TRAINED, "x")
    assert page.steps[-1] is Step.LEAD
    assert page.problems == {Problem.ALIAS_TOO_LONG}
    assert list(desk.folder.iterdir()) == []


def test_strength_is_told_of_the_last_text_only(
    page: FakePage, first_run: FirstRun, runner: Runner
) -> None:
    for text in ("q", "quiet lantern", "quiet lantern river moss"):
        first_run.passphrase_typed(text)
    runner.drain()
    assert page.strengths == ["STRONG"]


def test_nobody_leaves_before_there_is_a_vault(first_run: FirstRun) -> None:
    first_run.code_is_on_paper()  # FakePage.leave would fail the test
    assert first_run.recovery_code() == ""
