"""Forms C, E, H, L and O: recorded as signed, renewed by a new paper, or declined; nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import LIMITS, Afterwards, Choice, Kind, State
from intake_desktop.domain.errors import (
    AlreadyRecorded,
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NamesLawEnforcement,
    NamesTwo,
    NotAgreed,
    NotFound,
    NothingToSign,
    SaysTooLittle,
    SignedInFuture,
)
from intake_desktop.domain.filled import Filled, as_signed
from intake_desktop.services import consenting, limits, people, reporting, withdrawing
from services.desk import OpenDesk, said, yes
from services.filled_forms import FORMS, a_person, filled, sign
from services.releases import release

Form = Callable[[date], Filled]
MONTH = timedelta(days=30)


def stored(desk: OpenDesk) -> int:
    ((number,),) = desk.rows("SELECT count(*) FROM consent WHERE kind NOT IN ('T', 'B')")
    assert isinstance(number, int)
    return number


@pytest.mark.parametrize("kind", FORMS)
def test_what_was_signed_is_what_is_kept(desk: OpenDesk, kind: Kind) -> None:
    person_id, ends_on = a_person(desk), desk.clock.today() + MONTH
    sign(desk, person_id, filled(kind, ends_on))
    view = people.view_person(desk.session, desk.actor, person_id)
    (consent,) = [each for each in view.consents if each.kind is kind]
    assert consent.is_live(view.now)
    assert consent.last_day == ends_on
    told = {
        Kind.SERVICE: ("Harbor Clinic", "Counselling", "", frozenset(), {}),
        Kind.REPORTING: (
            "Providence Police",
            "report",
            "alone with_staff",
            frozenset({"E17.reach", "E17.only_this"}),
            {"E17.only_this": "the grey car"},
        ),
        Kind.STORY: ("website", "story", "", frozenset({"H3.written", "H3.art"}), {}),
        Kind.CONTACT: (
            "",
            "",
            "",
            frozenset(),
            {
                "L6": "401 555 0147",
                "L8": "rain@example.org",
                "L13": "Sundays",
                "L19": "the word shelter",
            },
        ),
        Kind.IN_CASE: (
            "My sister Lan",
            "in_case",
            "",
            frozenset({"O13", "O17"}),
            {"O17": "I am fine"},
        ),
    }
    assert told[kind] == (
        consent.recipient,
        consent.purpose,
        consent.how,
        consent.items,
        consent.details,
    )
    if kind is Kind.IN_CASE:
        assert consent.lines["O14"] is Choice.NO


@pytest.mark.parametrize("kind", FORMS)
def test_it_ends_as_its_last_day_begins(desk: OpenDesk, kind: Kind) -> None:
    consent = sign(desk, a_person(desk), filled(kind, desk.clock.today() + timedelta(days=1)))
    midnight = desk.clock.now().replace(hour=0, minute=0) + timedelta(days=1)
    assert consent.is_live(midnight - timedelta(microseconds=1))
    assert consent.state(midnight) is State.EXPIRED


_WRONG: list[tuple[type[IntakeError], Form]] = [
    (EndsTooEarly, lambda day: filled(Kind.SERVICE, day)),
    (EndsTooLate, lambda day: filled(Kind.SERVICE, day + timedelta(days=184))),
    (EndsTooLate, lambda day: filled(Kind.REPORTING, day + timedelta(days=91))),
    (EndsTooLate, lambda day: filled(Kind.STORY, day + timedelta(days=366))),
    (NothingToSign, lambda day: filled(Kind.SERVICE, day + MONTH, {"C21": "no"})),
    (NothingToSign, lambda day: filled(Kind.REPORTING, day + MONTH, {"E13": "not_report"})),
    (NothingToSign, lambda day: filled(Kind.STORY, day + MONTH, {"H3": ""})),
    (SaysTooLittle, lambda day: filled(Kind.SERVICE, day + MONTH, {}, {"C1": " "})),
    (SaysTooLittle, lambda day: filled(Kind.STORY, day + MONTH, {"H5": "website news"})),
    (SaysTooLittle, lambda day: filled(Kind.STORY, day + MONTH, {"H10": ""})),
    (EndsTooLate, lambda day: filled(Kind.CONTACT, day + timedelta(days=366))),
    (NothingToSign, lambda day: filled(Kind.CONTACT, day + MONTH, {"L3": "i_contact"})),
    (NothingToSign, lambda day: filled(Kind.CONTACT, day + MONTH, {"L6": "no", "L8": ""})),
    (SaysTooLittle, lambda day: filled(Kind.CONTACT, day + MONTH, {}, {"L6": " "})),
    (SaysTooLittle, lambda day: filled(Kind.IN_CASE, day + MONTH, {"O5": "yes"})),
    (NamesTwo, lambda day: filled(Kind.REPORTING, day + MONTH, {}, {"E5": "Police and ICE"})),
    (NamesLawEnforcement, lambda day: filled(Kind.IN_CASE, day + MONTH, {}, {"O9": "ICE"})),
]


@pytest.mark.parametrize(("error", "wrong"), _WRONG, ids=lambda each: getattr(each, "__name__", ""))
def test_a_form_that_can_be_no_consent_stores_nothing(
    desk: OpenDesk, error: type[IntakeError], wrong: Form
) -> None:
    person_id = a_person(desk)
    form = wrong(desk.clock.today())
    with pytest.raises(error):
        sign(desk, person_id, form)
    assert stored(desk) == 0
    # The control: that kind, said as it should be, is one.
    sign(desk, person_id, filled(form.kind, desk.clock.today() + MONTH))
    assert stored(desk) == 1


def test_no_paper_from_tomorrow_and_none_twice(desk: OpenDesk) -> None:
    person_id, today = a_person(desk), desk.clock.today()
    form = filled(Kind.SERVICE, today + MONTH)
    early = desk.signature(Kind.SERVICE, signed_on=today + timedelta(days=1))
    with pytest.raises(SignedInFuture):
        consenting.sign(desk.session, desk.actor, person_id, form, early)
    once = desk.signature(Kind.SERVICE)
    consenting.sign(desk.session, desk.actor, person_id, form, once)
    with pytest.raises(AlreadyRecorded):
        consenting.sign(desk.session, desk.actor, person_id, form, once)
    assert stored(desk) == 1


def test_the_cap_runs_from_the_signature(desk: OpenDesk) -> None:
    """A paper that was typed in late lasts no longer for it."""
    person_id, today = a_person(desk), desk.clock.today()
    late = desk.signature(Kind.STORY, signed_on=today - timedelta(days=20))
    longest = LIMITS[Kind.STORY].longest
    with pytest.raises(EndsTooLate):
        form = filled(Kind.STORY, today + longest)
        consenting.sign(desk.session, desk.actor, person_id, form, late)
    form = filled(Kind.STORY, today + longest - timedelta(days=20))
    consenting.sign(desk.session, desk.actor, person_id, form, late)


def test_the_shelters_own_limit_holds_too(desk: OpenDesk) -> None:
    person_id, today = a_person(desk), desk.clock.today()
    limits.shorten(desk.session, desk.actor, Kind.STORY, 30)
    with pytest.raises(EndsTooLate) as caught:
        sign(desk, person_id, filled(Kind.STORY, today + timedelta(days=31)))
    assert caught.value.longest == 30
    sign(desk, person_id, filled(Kind.STORY, today + MONTH))


def test_nothing_is_signed_for_a_record_that_is_locked_or_gone(desk: OpenDesk) -> None:
    short = desk.tonight(yes("T13"), said(called="Wen")).person.id
    desk.clock.pass_(hours=72)
    form = filled(Kind.SERVICE, desk.clock.today() + MONTH)
    for person_id, error in ((short, NotAgreed), ("0" * 32, NotFound)):
        with pytest.raises(error):
            sign(desk, person_id, form)
        with pytest.raises(error):
            consenting.not_signed(desk.session, desk.actor, person_id, Kind.SERVICE, State.DECLINED)
        with pytest.raises(error):
            consenting.where_each_stands(desk.session, desk.actor, person_id)
    assert stored(desk) == 0
    assert desk.count("decision") == 0


# --- a new paper in the place of an old one ---------------------------------------------


@pytest.mark.parametrize("kind", FORMS)
def test_a_new_paper_takes_the_place_of_the_old_one(desk: OpenDesk, kind: Kind) -> None:
    person_id, today = a_person(desk), desk.clock.today()
    old = sign(desk, person_id, filled(kind, today + timedelta(days=2)))
    again = replace(as_signed(old), ends_on=today + MONTH)
    if kind is Kind.STORY:  # seen and agreed to anew, or it is no consent
        with pytest.raises(SaysTooLittle):
            sign(desk, person_id, again, old.id)
        again = replace(again, ticks={**again.ticks, "H10": frozenset({"agreed"})})
    desk.clock.pass_(hours=1)
    new = sign(desk, person_id, again, old.id)
    assert (new.recipient, new.purpose, new.items) == (old.recipient, old.purpose, old.items)
    assert (new.lines, new.details, new.how) == (old.lines, old.details, old.how)
    view = people.view_person(desk.session, desk.actor, person_id)
    states = {each.id: each.state(view.now) for each in view.consents}
    assert (states[old.id], states[new.id]) == (State.REPLACED, State.GIVEN)


def test_only_ones_own_paper_of_that_kind_is_replaced(desk: OpenDesk) -> None:
    mine, other = a_person(desk), a_person(desk)
    today = desk.clock.today()
    theirs = sign(desk, other, filled(Kind.SERVICE, today + MONTH))
    story = sign(desk, mine, filled(Kind.STORY, today + MONTH))
    before = stored(desk)
    for wrong in (theirs.id, story.id):
        with pytest.raises(NotAgreed):
            sign(desk, mine, filled(Kind.SERVICE, today + MONTH), wrong)
    assert stored(desk) == before
    view = people.view_person(desk.session, desk.actor, other)
    assert all(each.is_live(view.now) for each in view.consents)


def test_what_was_taken_back_is_open_again_on_the_new_paper(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    old = sign(desk, person_id, filled(Kind.IN_CASE, desk.clock.today() + MONTH))
    withdrawing.withdraw_lines(desk.session, desk.actor, old.id, ["O17"], Afterwards.LOCKED)
    view = people.view_person(desk.session, desk.actor, person_id)
    (held,) = [each for each in view.consents if each.kind is Kind.IN_CASE]
    form = as_signed(held)
    assert not form.says("O17")
    assert form.says("O13")


# --- without a paper --------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.DECLINED, State.DECIDED_LATER])
def test_what_was_not_signed_is_told_plainly(desk: OpenDesk, state: State) -> None:
    person_id = a_person(desk)
    never = consenting.where_each_stands(desk.session, desk.actor, person_id)
    assert {each.state for each in never.values()} == {State.NEVER_ASKED}
    assert Kind.REPORTING not in never
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.STORY, state)
    told = consenting.where_each_stands(desk.session, desk.actor, person_id)
    assert (told[Kind.STORY].state, told[Kind.STORY].day) == (state, desk.clock.today())
    assert told[Kind.SERVICE] == never[Kind.SERVICE]
    assert stored(desk) == 0


def test_form_e_leaves_no_such_trace(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    with pytest.raises(ValueError, match="not a decision"):
        consenting.not_signed(desk.session, desk.actor, person_id, Kind.REPORTING, State.DECLINED)
    assert desk.count("decision") == 0


def test_where_a_form_stands_follows_what_was_said_last(desk: OpenDesk) -> None:
    person_id, day = a_person(desk), desk.clock.today()
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.SERVICE, State.DECLINED)
    desk.clock.pass_(hours=1)
    for days in (2, 5):
        sign(desk, person_id, filled(Kind.SERVICE, day + timedelta(days=days)))
    release(desk, person_id)

    def stands(kind: Kind) -> consenting.Stands:
        return consenting.where_each_stands(desk.session, desk.actor, person_id)[kind]

    given = consenting.Stands(State.GIVEN, day + timedelta(days=5), 2)
    assert stands(Kind.SERVICE) == given
    assert stands(Kind.SHARING).state is State.GIVEN
    desk.clock.pass_(days=5)
    assert stands(Kind.SERVICE) == consenting.Stands(State.EXPIRED, day + timedelta(days=5), 0)
    desk.clock.pass_(days=1)
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.SERVICE, State.DECIDED_LATER)
    assert stands(Kind.SERVICE).state is State.DECIDED_LATER


def test_a_signed_report_was_brought_up_by_them(desk: OpenDesk) -> None:
    """And "do not raise" ends it again; which agency it was is said nowhere but on the paper."""
    person_id = a_person(desk)

    def view() -> people.PersonView:
        return people.view_person(desk.session, desk.actor, person_id)

    reporting.do_not_raise(desk.session, desk.actor, person_id)
    assert view().not_to_be_raised
    sign(desk, person_id, filled(Kind.REPORTING, desk.clock.today() + timedelta(days=7)))
    assert not view().not_to_be_raised
    desk.clock.pass_(minutes=1)
    reporting.do_not_raise(desk.session, desk.actor, person_id)
    (report,) = [each for each in view().consents if each.kind is Kind.REPORTING]
    assert report.state(view().now) is State.WITHDRAWN
    reporting.clear(desk.session, desk.actor, person_id)
    assert not view().not_to_be_raised
