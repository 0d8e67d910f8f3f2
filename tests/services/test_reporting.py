"""Reporting is theirs to decide: not raised twice, no history, and nothing leaves against it."""

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import NotAgreed, NotFound
from intake_desktop.services import consenting, deletion, people, reporting
from intake_desktop.services.people import PersonView
from services.desk import OpenDesk, said, yes
from services.test_withdrawing import report


def somebody(desk: OpenDesk) -> str:
    return desk.keeping(yes("B4"), said(called="Rain")).person.id


def view(desk: OpenDesk, person_id: str) -> PersonView:
    return people.view_person(desk.session, desk.actor, person_id)


def let_go(desk: OpenDesk, person_id: str, release: Release) -> None:
    with desk.session.transaction() as tx:
        tx.disclosures.record(desk.chance.token(), release, desk.actor.id)
        tx.audit.note(desk.actor, Action.SUMMARY_RELEASED, desk.clock.now(), person_id)


def test_no_and_not_now_are_one_thing_said_once(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    for _time in range(2):
        reporting.do_not_raise(desk.session, desk.actor, person_id)
    assert desk.rows("SELECT * FROM do_not_raise") == [(person_id,)]  # no agency, no day
    seen = view(desk, person_id)
    assert seen.not_to_be_raised
    assert seen.decisions == ()
    reporting.clear(desk.session, desk.actor, person_id)
    assert not view(desk, person_id).not_to_be_raised
    assert desk.count("do_not_raise") == 0


def test_form_e_has_no_other_way_to_be_declined(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    for state in (State.DECLINED, State.DECIDED_LATER):
        with pytest.raises(ValueError, match="not a decision"):
            consenting.not_signed(desk.session, desk.actor, person_id, Kind.REPORTING, state)
    connection = desk.session.vault._connection
    row = "VALUES ('{id}', ?, '{kind}', 'declined', '2026-03-05T02:05:00.000000Z')"
    with pytest.raises(dbapi2.IntegrityError):
        connection.execute(f"INSERT INTO decision {row.format(id='a' * 32, kind='E')}", [person_id])
    connection.execute(f"INSERT INTO decision {row.format(id='a' * 32, kind='C')}", [person_id])
    desk.tells_all = False


def test_it_ends_a_consent_to_report_that_is_live(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    paper = report(desk, person_id)
    desk.clock.pass_(seconds=1)
    reporting.do_not_raise(desk.session, desk.actor, person_id)
    with desk.session.transaction() as tx:
        assert tx.consents.get(paper.id).state(desk.clock.now()) is State.WITHDRAWN


def test_a_signed_form_means_that_they_raised_it_themselves(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    reporting.do_not_raise(desk.session, desk.actor, person_id)
    report(desk, person_id)
    assert not view(desk, person_id).not_to_be_raised


def test_the_database_lets_nothing_go_to_police_against_it(desk: OpenDesk) -> None:
    """Even where the paper itself were live."""
    person_id = somebody(desk)
    paper = report(desk, person_id)
    release = Release(
        paper, paper.recipient, paper.purpose, frozenset({"E17.name"}), desk.clock.now()
    )
    with desk.session.transaction() as tx:
        tx.decisions.do_not_raise(person_id)
        tx.audit.note(desk.actor, Action.NOT_TO_BE_RAISED, desk.clock.now(), person_id)
    with pytest.raises(NotAgreed):
        let_go(desk, person_id, release)
    reporting.clear(desk.session, desk.actor, person_id)
    let_go(desk, person_id, release)  # the control
    assert desk.count("disclosure") == 1


def test_it_is_kept_only_of_whom_a_record_is_kept_and_goes_with_it(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    reporting.do_not_raise(desk.session, desk.actor, person_id)
    deletion.ask(desk.session, desk.actor, person_id)
    for call in (reporting.do_not_raise, reporting.clear):
        with pytest.raises(NotAgreed):
            call(desk.session, desk.actor, person_id)
    deletion.finish(desk.session, desk.actor)
    assert desk.count("do_not_raise") == 0
    with pytest.raises(NotFound):
        reporting.do_not_raise(desk.session, desk.actor, person_id)
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        desk.rows("INSERT INTO do_not_raise VALUES (?)", "a" * 32)
