"""How long a yes lasts here: a lead may shorten it, nobody may lengthen it, the vault least."""

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import LIMITS, Consent, Kind
from intake_desktop.domain.errors import EndsTooEarly, EndsTooLate, NotAgreed, OnlyLead
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import limits
from services.desk import OpenDesk, said, yes
from services.releases import release


def shorten(desk: OpenDesk, kind: Kind, days: int) -> limits.Limit:
    return limits.shorten(desk.session, desk.actor, kind, days)


def longest(desk: OpenDesk, kind: Kind) -> int:
    return limits.of(desk.session, desk.actor, kind).longest


def test_as_long_as_the_forms_say_until_a_lead_decides(desk: OpenDesk) -> None:
    shown = limits.look(desk.session, desk.actor)
    assert [each.kind for each in shown] == [kind for kind in Kind if kind is not Kind.TONIGHT]
    assert all(not each.is_shorter for each in shown)
    assert all(each.form == LIMITS[each.kind].longest.days for each in shown)


def test_a_lead_shortens_and_takes_that_back(desk: OpenDesk) -> None:
    shown = shorten(desk, Kind.KEEPING, 60)
    assert (shown.default, shown.longest, shown.form, shown.is_shorter) == (60, 60, 365, True)
    assert shorten(desk, Kind.KEEPING, 100).default == 90  # what is proposed is never longer
    assert not limits.restore(desk.session, desk.actor, Kind.KEEPING).is_shorter
    told = [str(each) for (each,) in desk.rows("SELECT action FROM audit ORDER BY sequence")]
    assert told == [Action.LIMIT_SHORTENED, Action.LIMIT_SHORTENED, Action.LIMIT_RESTORED]


def test_only_a_lead(desk: OpenDesk) -> None:
    intake = Actor(desk.chance.token(), "Finch", Role.INTAKE)
    with pytest.raises(OnlyLead):
        limits.shorten(desk.session, intake, Kind.SHARING, 7)
    with pytest.raises(OnlyLead):
        limits.restore(desk.session, intake, Kind.SHARING)
    assert desk.count("shorter_limit") == 0


@pytest.mark.parametrize("days", [90, 91, 36500])
def test_never_longer_than_the_form(desk: OpenDesk, days: int) -> None:
    with pytest.raises(EndsTooLate):
        shorten(desk, Kind.SHARING, days)
    assert longest(desk, Kind.SHARING) == 90


@pytest.mark.parametrize("days", [0, -1])
def test_a_day_at_least(desk: OpenDesk, days: int) -> None:
    with pytest.raises(EndsTooEarly):
        shorten(desk, Kind.SHARING, days)


def test_form_t_says_its_own_hours(desk: OpenDesk) -> None:
    with pytest.raises(EndsTooLate):
        shorten(desk, Kind.TONIGHT, 2)


def test_what_is_signed_from_then_on_obeys_it(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    before = release(desk, recorded.person.id, ends_on=desk.clock.today() + timedelta(days=7))
    shorten(desk, Kind.SHARING, 5)
    with pytest.raises(EndsTooLate) as caught:
        release(desk, recorded.person.id, ends_on=desk.clock.today() + timedelta(days=6))
    assert caught.value.longest == 5
    release(desk, recorded.person.id, ends_on=desk.clock.today() + timedelta(days=5))
    shorten(desk, Kind.KEEPING, 30)
    with pytest.raises(EndsTooLate):
        desk.keeping(yes("B4"))  # 90 days by default
    with desk.session.transaction() as tx:
        assert tx.consents.get(before.id).ends_at == before.ends_at  # as it was signed


# --- the database by itself -----------------------------------------------------------


@pytest.mark.parametrize("days", [90, 91, 4000])
def test_the_database_takes_no_limit_that_is_not_shorter(desk: OpenDesk, days: int) -> None:
    connection = desk.session.vault._connection
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        connection.execute("INSERT INTO shorter_limit VALUES ('D', ?)", [days])
    connection.execute("INSERT INTO shorter_limit VALUES ('D', 89)")  # the control
    with pytest.raises(dbapi2.IntegrityError, match="shorter_limit is fixed"):
        connection.execute("UPDATE shorter_limit SET longest_days = ?", [days])
    with pytest.raises(dbapi2.IntegrityError, match="consent_rule is fixed"):
        connection.execute("UPDATE consent_rule SET longest_days = ?", [days])
    with pytest.raises(dbapi2.IntegrityError):
        connection.execute("INSERT INTO shorter_limit VALUES ('Z', 1)")


def lasting(desk: OpenDesk, days: int) -> Consent:
    """A form D as no service would write it."""
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    now = desk.clock.now()
    return Consent(
        id=desk.chance.token(),
        person_id=recorded.person.id,
        kind=Kind.SHARING,
        lines=yes("D12"),
        signature=desk.signature(Kind.SHARING),
        starts_at=now,
        ends_at=now + timedelta(days=days),
        recipient="Open Door Clinic",
        purpose="Dentist",
        items=frozenset({"D12"}),
    )


@pytest.mark.parametrize("cap", [90, 20])
def test_the_database_takes_no_consent_past_the_cap(desk: OpenDesk, cap: int) -> None:
    if cap < 90:
        shorten(desk, Kind.SHARING, cap)
    too_long, just_so = lasting(desk, cap + 1), lasting(desk, cap)
    with pytest.raises(NotAgreed), desk.session.vault.transaction() as tx:
        tx.consents.add(too_long)
    desk.tells_all = False  # this goes past the services, and past the log
    with desk.session.vault.transaction() as tx:
        tx.consents.add(just_so)
    assert desk.rows("SELECT id FROM consent WHERE kind = 'D'") == [(just_so.id,)]


def test_no_paper_is_printed_that_could_not_be_recorded(desk: OpenDesk) -> None:
    today = desk.clock.today()
    limits.need_end(desk.session, desk.actor, Kind.KEEPING, today + timedelta(days=365))
    shorten(desk, Kind.KEEPING, 60)
    limits.need_end(desk.session, desk.actor, Kind.KEEPING, today + timedelta(days=60))
    with pytest.raises(EndsTooLate) as caught:
        limits.need_end(desk.session, desk.actor, Kind.KEEPING, today + timedelta(days=61))
    assert caught.value.longest == 60
