"""Form P: what was told because it had to be, written down once, permitting nothing."""

from datetime import timedelta
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.audit import Action
from intake_desktop.domain.compelled import Basis, CompelledTerms, Notice
from intake_desktop.domain.errors import (
    NotFound,
    SaysTooLittle,
    SignedInFuture,
    TooLong,
    UnknownCode,
)
from intake_desktop.services import compelled, deletion, people
from services.desk import OpenDesk, said, yes


def terms(desk: OpenDesk, **other: Any) -> CompelledTerms:
    given: dict[str, Any] = {
        "basis": Basis.JUDGE,
        "authority": "Superior Court, order 12-34",
        "recipient": "The court’s clerk",
        "items": "That they stayed here in March",
        "lawyer": "",
        "told": Notice.NOT_YET,
        "told_on": None,
        "released_on": desk.clock.today(),
    }
    return CompelledTerms(**(given | other))


def record(desk: OpenDesk, code: str, **other: Any) -> compelled.Compelled:
    return compelled.record(desk.session, desk.actor, code, terms(desk, **other))


def test_it_is_kept_with_the_record_and_shown_there(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    made = record(desk, str(recorded.person.code))
    seen = people.view_person(desk.session, desk.actor, recorded.person.id)
    assert seen.compelled == (made,)
    assert seen.disclosures == ()  # it stands under no consent
    told = [str(each) for (each,) in desk.rows("SELECT action FROM audit ORDER BY sequence")]
    assert Action.COMPELLED_RECORDED in told


def test_name_not_known_is_a_complete_answer(desk: OpenDesk) -> None:
    made = record(desk, "  ")
    assert made.person_id is None
    assert compelled.of_nobody(desk.session, desk.actor) == (made,)


def test_the_record_may_be_locked_by_then(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    desk.clock.pass_(days=92)
    assert record(desk, str(recorded.person.code)).person_id == recorded.person.id


def test_that_they_were_told_is_added_once(desk: OpenDesk) -> None:
    made = record(desk, "")
    desk.clock.pass_(days=1)
    day = desk.clock.today()
    with pytest.raises(SignedInFuture):
        compelled.was_told(desk.session, desk.actor, made.id, day + timedelta(days=1))
    now = compelled.was_told(desk.session, desk.actor, made.id, day)
    assert (now.terms.told, now.terms.told_on) == (Notice.AFTER, day)
    with pytest.raises(NotFound):
        compelled.was_told(desk.session, desk.actor, made.id, day)


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ({"authority": " "}, SaysTooLittle),
        ({"recipient": ""}, SaysTooLittle),
        ({"items": "\n"}, SaysTooLittle),
        ({"authority": "x" * 201}, TooLong),
        ({"items": "x" * 2001}, TooLong),
        ({"told": Notice.BEFORE}, SaysTooLittle),
    ],
)
def test_what_it_must_say(desk: OpenDesk, other: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        record(desk, "", **other)
    with pytest.raises(SignedInFuture):
        record(desk, "", released_on=desk.clock.today() + timedelta(days=1))
    with pytest.raises(UnknownCode):
        record(desk, "nonsense")
    assert desk.count("compelled") == 0


def test_nothing_of_it_changes_afterwards(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    record(desk, str(recorded.person.code))
    for sql in (
        "UPDATE compelled SET items = 'less'",
        "UPDATE compelled SET person_id = NULL",
        "UPDATE compelled SET recipient = 'nobody'",
        "DELETE FROM compelled",
    ):
        with pytest.raises(dbapi2.IntegrityError, match="compelled is fixed"):
            desk.rows(sql)
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    deletion.finish(desk.session, desk.actor)
    assert desk.count("compelled") == 0
