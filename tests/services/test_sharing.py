"""A release is given for one recipient until a day, and ended at once, without a reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import Choice, Kind, State
from intake_desktop.domain.errors import (
    AlreadyEnded,
    AlreadyRecorded,
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    NotAgreed,
    NotFound,
    NothingToSign,
    SaysTooLittle,
    SignedInFuture,
)
from intake_desktop.domain.sharing import How, ReleaseTerms
from intake_desktop.services import deletion, people, sharing, withdrawing
from services.desk import OpenDesk, no, said, yes
from services.releases import release, terms

Change = Callable[[date], ReleaseTerms]


def a_person(desk: OpenDesk) -> str:
    return desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist")).person.id


def sign(desk: OpenDesk, person_id: str, wanted: ReleaseTerms) -> sharing.ReleaseGiven:
    signature = desk.signature(Kind.SHARING)
    return sharing.sign_release(desk.session, desk.actor, person_id, wanted, signature)


def test_what_was_signed_is_what_is_kept(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    today = desk.clock.today()
    wanted = terms(
        today,
        lines=("D9", "D13"),
        details={"D9": "小雨 “Rain”"},
        how=How.PHONE_TOGETHER,
        once=False,
        ends_on=today + timedelta(days=90),
    )
    consent = sign(desk, person_id, wanted).consent
    assert (consent.kind, consent.person_id) == (Kind.SHARING, person_id)
    assert (consent.recipient, consent.purpose) == ("Open Door Clinic", "Dentist")
    assert (consent.how, consent.once, consent.used) == ("phone_together", False, False)
    assert consent.items == {"D9", "D13"}
    assert consent.details == {"D9": "小雨 “Rain”"}
    assert consent.last_day == today + timedelta(days=90)
    view = people.view_person(desk.session, desk.actor, person_id)
    assert view.consents[0].items == {"D9", "D13"}


def test_it_is_live_until_its_last_day_begins_and_not_longer(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    consent = release(desk, person_id, ends_on=desk.clock.today() + timedelta(days=1))
    assert consent.is_live(desk.clock.now())
    midnight = desk.clock.now().replace(hour=0, minute=0) + timedelta(days=1)
    assert consent.is_live(midnight - timedelta(seconds=1))
    assert consent.state(midnight) is State.EXPIRED


_WRONG: list[tuple[type[IntakeError], Change]] = [
    (SaysTooLittle, lambda day: terms(day, recipient="  ")),
    (SaysTooLittle, lambda day: terms(day, purpose="")),
    (SaysTooLittle, lambda day: terms(day, lines=("D16",))),
    (NothingToSign, lambda day: terms(day, lines=())),
    (NothingToSign, lambda day: replace(terms(day), lines={"D12": Choice.NO})),
    (NamesTwo, lambda day: terms(day, recipient="Open Door and Harbor Legal")),
    (NamesEverybody, lambda day: terms(day, recipient="Any and all agencies")),
    (NamesLawEnforcement, lambda day: terms(day, recipient="Providence Police")),
    (EndsTooEarly, lambda day: terms(day, ends_on=day)),
    (EndsTooEarly, lambda day: terms(day, ends_on=day - timedelta(days=1))),
    (EndsTooLate, lambda day: terms(day, ends_on=day + timedelta(days=91))),
]


@pytest.mark.parametrize(("error", "wrong"), _WRONG, ids=lambda each: getattr(each, "__name__", ""))
def test_terms_that_can_be_no_release_store_nothing(
    desk: OpenDesk, error: type[IntakeError], wrong: Change
) -> None:
    person_id = a_person(desk)
    with pytest.raises(error):
        sign(desk, person_id, wrong(desk.clock.today()))
    assert desk.rows("SELECT count(*) FROM consent WHERE kind = 'D'") == [(0,)]


def test_a_paper_from_tomorrow_is_no_release(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    today = desk.clock.today()
    signature = desk.signature(Kind.SHARING, signed_on=today + timedelta(days=1))
    with pytest.raises(SignedInFuture):
        sharing.sign_release(desk.session, desk.actor, person_id, terms(today), signature)


def test_the_cap_runs_from_the_signature(desk: OpenDesk) -> None:
    """A paper typed in twenty days late lasts no longer for it."""
    person_id = a_person(desk)
    today = desk.clock.today()
    wanted = terms(today, ends_on=today + timedelta(days=90))
    late = desk.signature(Kind.SHARING, signed_on=today - timedelta(days=20))
    with pytest.raises(EndsTooLate):
        sharing.sign_release(desk.session, desk.actor, person_id, wanted, late)
    assert desk.rows("SELECT count(*) FROM consent WHERE kind = 'D'") == [(0,)]
    shorter = replace(wanted, ends_on=today + timedelta(days=70))
    sharing.sign_release(desk.session, desk.actor, person_id, shorter, late)


@pytest.mark.parametrize("nothing", ["\x00", "\u200b", "\u2060 \u00a0", "\u2028"])
def test_a_purpose_that_prints_as_nothing_is_none(desk: OpenDesk, nothing: str) -> None:
    person_id = a_person(desk)
    with pytest.raises(SaysTooLittle):
        release(desk, person_id, purpose=nothing)
    with pytest.raises(SaysTooLittle):
        release(desk, person_id, ("D16",), details={"D16": nothing})


def test_one_paper_is_one_release(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    signature = desk.signature(Kind.SHARING)
    wanted = terms(desk.clock.today())
    sharing.sign_release(desk.session, desk.actor, person_id, wanted, signature)
    with pytest.raises(AlreadyRecorded):
        sharing.sign_release(desk.session, desk.actor, person_id, wanted, signature)
    assert desk.rows("SELECT count(*) FROM consent WHERE kind = 'D'") == [(1,)]


def test_nothing_is_released_of_a_record_that_is_locked_or_gone(desk: OpenDesk) -> None:
    short = desk.tonight(yes("T13"), said(called="Rain"))
    desk.clock.pass_(hours=72)
    with pytest.raises(NotAgreed):
        release(desk, short.person.id)
    with pytest.raises(NotFound):
        release(desk, "0" * 32)


def test_a_withdrawn_release_ends_at_once_and_the_record_stays(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    one, other = release(desk, person_id), release(desk, person_id, recipient="Harbor Legal")
    change = withdrawing.withdraw(desk.session, desk.actor, one.id)
    assert (change.consent_id, change.leaving) == (one.id, None)
    view = people.view_person(desk.session, desk.actor, person_id)
    states = {consent.id: consent.state(view.now) for consent in view.consents}
    assert (states[one.id], states[other.id]) == (State.WITHDRAWN, State.GIVEN)
    assert view.person.called == "Rain"
    with pytest.raises(AlreadyEnded):
        withdrawing.withdraw(desk.session, desk.actor, one.id)


@pytest.mark.parametrize("kind", [Kind.TONIGHT, Kind.KEEPING])
def test_the_record_goes_with_the_consent_that_it_stands_on(desk: OpenDesk, kind: Kind) -> None:
    stays = a_person(desk)
    if kind is Kind.TONIGHT:
        recorded = desk.tonight(yes("T13"), said(called="Wen"))
    else:
        recorded = desk.keeping(yes("B4") | no("B7"), said(called="Wen"))
    release(desk, recorded.person.id)
    (paper,) = recorded.consents
    change = withdrawing.withdraw(desk.session, desk.actor, paper.id)
    assert change.leaving is not None
    assert change.leaving.person_id == recorded.person.id
    desk.clock.pass_(seconds=10)
    assert deletion.sweep(desk.session, desk.actor).records == 1
    assert desk.rows("SELECT id FROM person") == [(stays,)]
    assert desk.rows("SELECT DISTINCT person_id FROM consent") == [(stays,)]
    assert desk.rows("SELECT DISTINCT person_id FROM meeting") == [(stays,)]
    assert "Wen" not in desk.stored().values()
    for table in ("consent_line", "consent_item"):
        sql = f"SELECT count(*) FROM {table} WHERE consent_id NOT IN (SELECT id FROM consent)"
        assert desk.rows(sql) == [(0,)]
    with pytest.raises(NotFound):
        withdrawing.withdraw(desk.session, desk.actor, paper.id)
