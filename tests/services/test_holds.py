"""A hold: for leads, with a lawyer; it locks, deletion waits, and nothing leaves for it."""

from datetime import timedelta
from typing import Any

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import (
    AlreadyEnded,
    NotAgreed,
    NotFound,
    OnlyLead,
    SaysTooLittle,
    SignedInFuture,
    UnknownCode,
)
from intake_desktop.domain.holds import RECORD, HoldTerms, Informed
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.retention import Phase
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import deletion, holds, meetings, people, removed, summary, today
from intake_desktop.services.holds import Held
from intake_desktop.services.recording import Recorded
from services.desk import OpenDesk, said, yes
from services.releases import release


def terms(desk: OpenDesk, *items: str, **other: Any) -> HoldTerms:
    given: dict[str, Any] = {
        "items": frozenset(items or {RECORD}),
        "authority": "Superior Court",
        "lawyer": "A. Lawyer",
        "served_on": desk.clock.today(),
        "told": Informed.NOT_YET,
    }
    return HoldTerms(**(given | other))


def somebody(desk: OpenDesk) -> Recorded:
    answers = said(called="Rain", language="mandarin", needs="a bed", services="health")
    return desk.keeping(yes("B4", "B5", "B7", "B8"), answers)


def hold(desk: OpenDesk, recorded: Recorded, *items: str) -> Held:
    code = str(recorded.person.code)
    return holds.begin(desk.session, desk.actor, code, terms(desk, *items))


def test_only_a_lead_holds(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    held = hold(desk, recorded)
    intake = Actor(desk.chance.token(), "Finch", Role.INTAKE)
    code = str(recorded.person.code)
    for call in (
        lambda: holds.look(desk.session, intake),
        lambda: holds.begin(desk.session, intake, code, terms(desk)),
        lambda: holds.review(desk.session, intake, held.hold.id, Informed.TOLD),
        lambda: holds.end(desk.session, intake, held.hold.id),
    ):
        with pytest.raises(OnlyLead):
            call()
    assert today.look(desk.session, intake).reviews == 0


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ({"authority": " "}, SaysTooLittle),
        ({"lawyer": ""}, SaysTooLittle),
        ({"items": frozenset()}, SaysTooLittle),
    ],
)
def test_without_an_authority_a_lawyer_or_items_there_is_no_hold(
    desk: OpenDesk, other: dict[str, Any], error: type[Exception]
) -> None:
    code = str(somebody(desk).person.code)
    with pytest.raises(error):
        holds.begin(desk.session, desk.actor, code, terms(desk, **other))
    assert desk.count("hold") == 0


def test_it_needs_a_day_that_has_come_and_a_record_that_is_here(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    code, tomorrow = str(recorded.person.code), desk.clock.today() + timedelta(days=1)
    with pytest.raises(SignedInFuture):
        holds.begin(desk.session, desk.actor, code, terms(desk, served_on=tomorrow))
    with pytest.raises(UnknownCode):
        holds.begin(desk.session, desk.actor, "Blue", terms(desk))
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    deletion.finish(desk.session, desk.actor)
    with pytest.raises(NotFound):
        holds.begin(desk.session, desk.actor, code, terms(desk))


def test_a_held_record_is_locked_from_everyone_and_nobody_is_told_why(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    release(desk, recorded.person.id)
    hold(desk, recorded)
    person_id = recorded.person.id
    assert people.load_people(desk.session, desk.actor).lines == ()
    assert today.look(desk.session, desk.actor).drafts == ()
    found = people.open_by_code(desk.session, desk.actor, str(recorded.person.code))
    assert (found.fate.phase, found.fate.locks_at, found.fate.goes_at) == (Phase.HELD, None, None)
    for call in (
        lambda: people.view_person(desk.session, desk.actor, person_id),
        lambda: people.meet_again(desk.session, desk.actor, person_id, None, "CHECK"),
        lambda: summary.offer(desk.session, desk.actor, person_id),
        lambda: release(desk, person_id, recipient="Harbor Legal"),
        lambda: deletion.bin_record(desk.session, desk.actor, person_id),
    ):
        with pytest.raises(NotAgreed):
            call()
    draft = meetings.resume(desk.session, desk.actor, recorded.meeting.id)
    assert (draft.answers, draft.person.called) == ((), "")
    saved = meetings.save_answers(
        desk.session, desk.actor, recorded.meeting.id, said(needs="other"), "CHECK"
    )
    assert saved.kept == frozenset()
    assert desk.stored()["needs"] == "a bed"


def test_deletion_waits_also_what_the_person_asks_for(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    held = hold(desk, recorded)
    leaving = deletion.ask(desk.session, desk.actor, recorded.person.id)
    assert leaving.waits
    assert deletion.finish(desk.session, desk.actor).records == 0
    assert desk.rows("SELECT ended_early_as FROM consent") == [("withdrawn",)]
    assert holds.look(desk.session, desk.actor)[0].waits
    assert removed.look(desk.session, desk.actor).gone == ()
    desk.clock.pass_(days=200)
    assert deletion.sweep(desk.session, desk.actor).records == 0
    holds.end(desk.session, desk.actor, held.hold.id)
    assert deletion.sweep(desk.session, desk.actor).records == 1
    assert [desk.count(table) for table in ("person", "hold", "hold_item")] == [0, 0, 0]


@pytest.mark.parametrize("way", ["ended", "binned"])
def test_what_would_go_by_itself_waits_and_goes_on(desk: OpenDesk, way: str) -> None:
    recorded = somebody(desk)
    if way == "binned":
        deletion.bin_record(desk.session, desk.actor, recorded.person.id)
    held = hold(desk, recorded)
    desk.clock.pass_(days=100)
    assert deletion.sweep(desk.session, desk.actor).records == 0
    look = removed.look(desk.session, desk.actor)
    assert (look.binned, look.ended) == ((), ())
    holds.end(desk.session, desk.actor, held.hold.id)
    assert deletion.sweep(desk.session, desk.actor).records == 1


def test_a_hold_on_one_answer_leaves_the_rest_of_the_record(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    given = release(desk, recorded.person.id)
    hold(desk, recorded, Field.SERVICES, Field.CALLED)
    person_id = recorded.person.id
    view = people.view_person(desk.session, desk.actor, person_id)
    assert {answer.field for answer in view.answers} == {Field.LANGUAGE, Field.NEEDS}
    assert view.person.called == ""
    offer = summary.offer(desk.session, desk.actor, person_id)
    assert SummaryField.SERVICES not in offer.values
    assert SummaryField.LANGUAGE in offer.values
    assert given.id in {each.id for each in offer.releases}
    changed = said(services="legal", needs="other")
    saved = meetings.save_answers(desk.session, desk.actor, recorded.meeting.id, changed, "CHECK")
    assert (saved.kept, saved.left_out) == ({Field.NEEDS}, {Field.SERVICES})
    desk.keeping(yes("B7"), (), recorded.meeting.id)  # a new paper without B4 and B8
    assert desk.stored() == {"called": "Rain", "services": "health", "needs": "other"}


def test_keeping_nothing_of_a_meeting_leaves_what_is_held_of_it(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    again = people.meet_again(desk.session, desk.actor, recorded.person.id, None, "CHECK")
    more = said(needs="second", language="english")
    meetings.save_answers(desk.session, desk.actor, again.meeting.id, more, "CHECK")
    hold(desk, recorded, Field.NEEDS)
    ended = meetings.keep_nothing(desk.session, desk.actor, again.meeting.id)
    assert (ended.leaving, ended.waits) == (None, True)
    rows = desk.rows("SELECT words FROM answer WHERE meeting_id = ?", again.meeting.id)
    assert rows == [("second",)]


def test_it_is_looked_at_again_every_30_days_and_ends_once(desk: OpenDesk) -> None:
    held = hold(desk, somebody(desk))
    assert (held.due, held.hold.review_on) == (False, desk.clock.today() + timedelta(days=30))
    desk.clock.pass_(days=30)
    assert today.look(desk.session, desk.actor).reviews == 1
    (held,) = holds.look(desk.session, desk.actor)
    assert held.due
    held = holds.review(desk.session, desk.actor, held.hold.id, Informed.TOLD)
    assert (held.due, held.hold.terms.told) == (False, Informed.TOLD)
    assert today.look(desk.session, desk.actor).reviews == 0
    holds.end(desk.session, desk.actor, held.hold.id)
    assert holds.look(desk.session, desk.actor) == ()
    with pytest.raises(AlreadyEnded):
        holds.end(desk.session, desk.actor, held.hold.id)
    log = [str(each) for (each,) in desk.rows("SELECT action FROM audit ORDER BY sequence")]
    steps = [Action.HOLD_BEGUN, Action.HOLD_REVIEWED, Action.HOLD_ENDED]
    assert [each for each in log if each.startswith("hold.")] == steps
