"""Deletion: at once for the person, a week in the bin for staff, never without a word."""

from datetime import timedelta

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import AlreadyEnded, NotAgreed, NotFound
from intake_desktop.domain.languages import Language
from intake_desktop.domain.retention import How, Phase
from intake_desktop.services import deletion, people, recording, removed, today, withdrawing
from intake_desktop.services.papers import Look
from services.desk import OpenDesk, said, yes
from services.releases import release

BOTH = Look((Language.ENGLISH, Language.SIMPLIFIED))


def somebody(desk: OpenDesk) -> str:
    return desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a bed")).person.id


def actions(desk: OpenDesk) -> list[str]:
    return [str(each) for (each,) in desk.rows("SELECT action FROM audit ORDER BY sequence")]


def sweep(desk: OpenDesk) -> int:
    return deletion.sweep(desk.session, desk.actor).records


def is_hidden(desk: OpenDesk, person_id: str) -> bool:
    with pytest.raises(NotAgreed):
        people.view_person(desk.session, desk.actor, person_id)
    listed = people.load_people(desk.session, desk.actor).lines
    waits = today.look(desk.session, desk.actor).drafts
    return person_id not in {line.person_id for line in listed} and not waits


def test_asked_for_it_is_hidden_at_once_and_gone_after_ten_seconds(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    leaving = deletion.ask(desk.session, desk.actor, person_id)
    assert (leaving.until, leaving.waits) == (desk.clock.now() + timedelta(seconds=10), False)
    assert is_hidden(desk, person_id)
    desk.clock.pass_(seconds=10, microseconds=-1)
    assert sweep(desk) == 0
    desk.clock.pass_(microseconds=1)
    assert sweep(desk) == 1
    assert desk.is_untouched() or desk.count("tally") == 0
    assert [desk.count(t) for t in ("person", "consent", "meeting", "answer", "standing")] == [
        0
    ] * 5
    (gone,) = removed.look(desk.session, desk.actor).gone
    assert (gone.how, gone.what, gone.pending) == (How.ASKED, "record", 0)
    assert actions(desk)[-2:] == [Action.RECORD_LEAVING, Action.RECORD_DELETED]
    assert sweep(desk) == 0


def test_a_lock_does_not_wait_for_the_ten_seconds(desk: OpenDesk) -> None:
    deletion.ask(desk.session, desk.actor, somebody(desk))
    assert deletion.finish(desk.session, desk.actor).records == 1
    assert desk.count("person") == 0


def test_within_ten_seconds_it_comes_back_whole(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    before = desk.rows("SELECT * FROM answer")
    change = withdrawing.withdraw(desk.session, desk.actor, recorded.consents[0].id)
    assert change.leaving is not None
    desk.clock.pass_(seconds=9)
    deletion.undo(desk.session, desk.actor, recorded.person.id)
    view = people.view_person(desk.session, desk.actor, recorded.person.id)
    assert view.person.called == "Rain"
    assert view.consents[0].is_live(view.now)
    assert desk.rows("SELECT * FROM answer") == before
    assert actions(desk)[-2:] == [Action.RECORD_KEPT_AFTER_ALL, Action.RECORD_SEEN]
    assert sweep(desk) == 0


def test_after_ten_seconds_nothing_brings_it_back(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    deletion.ask(desk.session, desk.actor, person_id)
    desk.clock.pass_(seconds=10)
    for service in (deletion.undo, deletion.put_back):
        with pytest.raises(AlreadyEnded):
            service(desk.session, desk.actor, person_id)
    for service in (deletion.bin_record, deletion.ask_for):
        with pytest.raises(NotAgreed):
            service(desk.session, desk.actor, person_id)
    sweep(desk)
    for service in (deletion.undo, deletion.ask, deletion.put_back, deletion.delete_now):
        with pytest.raises(NotFound):
            service(desk.session, desk.actor, person_id)


def test_asked_twice_the_first_time_counts(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    first = deletion.ask(desk.session, desk.actor, person_id)
    desk.clock.pass_(seconds=5)
    assert deletion.ask(desk.session, desk.actor, person_id) == first


def test_what_staff_remove_lies_in_the_bin_for_a_week(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    deletion.bin_record(desk.session, desk.actor, person_id)
    assert is_hidden(desk, person_id)
    assert today.look(desk.session, desk.actor).binned == 1
    (line,) = removed.look(desk.session, desk.actor).binned
    assert (line.person_id, line.day) == (person_id, desk.clock.today() + timedelta(days=7))
    desk.clock.pass_(days=7, microseconds=-1)
    assert sweep(desk) == 0
    assert deletion.put_back(desk.session, desk.actor, person_id).is_open
    people.view_person(desk.session, desk.actor, person_id)
    deletion.bin_record(desk.session, desk.actor, person_id)
    desk.clock.pass_(days=7)
    assert sweep(desk) == 1
    assert removed.look(desk.session, desk.actor).gone[0].how is How.REMOVED


def test_the_bin_can_be_emptied_at_once_and_only_the_bin(desk: OpenDesk) -> None:
    binned, live = somebody(desk), somebody(desk)
    deletion.bin_record(desk.session, desk.actor, binned)
    with pytest.raises(NotAgreed):
        deletion.delete_now(desk.session, desk.actor, live)
    assert deletion.delete_now(desk.session, desk.actor, binned).records == 1
    assert desk.rows("SELECT id FROM person") == [(live,)]


def test_asked_through_others_it_waits_for_the_persons_own_word(desk: OpenDesk) -> None:
    keeps, goes = somebody(desk), somebody(desk)
    for person_id in (keeps, goes):
        deletion.ask_for(desk.session, desk.actor, person_id)
    desk.clock.pass_(days=60)
    assert sweep(desk) == 0
    assert today.look(desk.session, desk.actor).asked == 2
    assert deletion.put_back(desk.session, desk.actor, keeps).is_open
    deletion.ask(desk.session, desk.actor, goes)
    assert Action.RECORD_CONFIRMED in actions(desk)
    assert deletion.finish(desk.session, desk.actor).records == 1
    assert desk.rows("SELECT id FROM person") == [(keeps,)]


def test_put_back_after_its_paper_ended_it_is_locked_as_the_paper_says(desk: OpenDesk) -> None:
    person_id = somebody(desk)
    desk.clock.pass_(days=86)
    deletion.bin_record(desk.session, desk.actor, person_id)
    desk.clock.pass_(days=5)
    assert deletion.put_back(desk.session, desk.actor, person_id).phase is Phase.ENDED


def test_a_locked_record_opens_with_a_newly_signed_form_b(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a bed"))
    code = str(recorded.person.code)
    desk.clock.pass_(days=92)
    found = people.open_by_code(desk.session, desk.actor, code)
    assert (found.fate.phase, found.may_renew) == (Phase.ENDED, True)
    draft = people.meet_again(desk.session, desk.actor, found.person_id, None, "KEEPING")
    assert (draft.answers, draft.kept, draft.person.called) == ((), frozenset(), "")
    form = desk.form(Kind.KEEPING, yes("B4"))
    recording.sign_keeping(desk.session, desk.actor, form, draft.meeting.id)
    view = people.view_person(desk.session, desk.actor, found.person_id)
    assert view.person.called == "Rain"
    assert [answer.words for answer in view.answers] == ["Rain"]  # what has no yes now is removed
    desk.clock.pass_(days=6)
    assert sweep(desk) == 0


def test_after_the_seven_days_nothing_renews(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    desk.clock.moment = recorded.consents[0].ends_at + timedelta(days=7)
    found = people.open_by_code(desk.session, desk.actor, str(recorded.person.code))
    assert not found.may_renew
    with pytest.raises(NotAgreed):
        people.meet_again(desk.session, desk.actor, recorded.person.id, None, "KEEPING")


def test_nothing_is_signed_or_shared_for_a_record_on_its_way_out(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    with pytest.raises(NotAgreed):
        desk.keeping(yes("B4"), (), recorded.meeting.id)
    with pytest.raises(NotAgreed):
        release(desk, recorded.person.id)
    found = people.open_by_code(desk.session, desk.actor, str(recorded.person.code))
    assert (found.fate.phase, found.may_renew) == (Phase.LEAVING, False)


def test_a_receipt_names_nobody(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    (number,) = deletion.finish(desk.session, desk.actor).certificates
    paper = removed.certificate(desk.session, desk.actor, BOTH, number)
    assert (paper.pages, paper.about) == (1, None)
    with pytest.raises(NotFound):
        removed.certificate(desk.session, desk.actor, BOTH, "Z-00000-0")
    everything = repr(desk.rows("SELECT * FROM gone"))
    assert str(recorded.person.code) not in everything
    assert "Rain" not in everything
