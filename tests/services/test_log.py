"""The log as a lead reads it: what was done is told, what was said is not."""

from datetime import timedelta
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action, Entry, Head
from intake_desktop.domain.consent import Choice
from intake_desktop.domain.errors import CannotSaveFile, LogBroken, NotFound, OnlyLead, UnknownCode
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services import log, meetings, papers, people, tonight
from intake_desktop.services.log import Group, Question, Verification
from intake_desktop.services.papers import KeepingChoices, Look
from services.desk import OpenDesk, said, yes


def read(desk: OpenDesk, **wanted: object) -> tuple[Entry, ...]:
    portion = log.read(desk.session, desk.actor, Question(**wanted))  # type: ignore[arg-type]
    assert portion.is_last
    return portion.entries


def actions(desk: OpenDesk, **wanted: object) -> list[str]:
    return [entry.action for entry in reversed(read(desk, **wanted))]


def finch(desk: OpenDesk) -> Actor:
    """Somebody else, on intake."""
    other = Actor(desk.chance.token(), "Finch", Role.INTAKE)
    with desk.session.vault.transaction() as tx:
        tx.staff.add(other)
    return other


def test_everything_that_is_done_with_a_record_is_a_row(desk: OpenDesk) -> None:
    recorded = desk.tonight(yes("T13", "T15"), said(called="Mei", needs="a bed"))
    meeting_id, person_id = recorded.meeting.id, recorded.person.id
    session, actor = desk.session, desk.actor
    meetings.resume(session, actor, meeting_id)
    meetings.save_answers(session, actor, meeting_id, said(needs="a dentist"), "NEEDS")
    desk.keeping(yes("B4", "B7"), said(called="Mei"), meeting_id)
    meetings.close_meeting(session, actor, meeting_id)
    people.view_person(session, actor, person_id)
    again = people.meet_again(session, actor, person_id, None, "CHECK")
    people.load_people(session, actor)  # the list shows nobody's record
    tonight.count_help(session, actor, [Help.BED])
    assert again.person.id == person_id
    assert actions(desk) == [
        "consent.signed",
        "meeting.begun",
        "record.seen",
        "meeting.saved",
        "consent.signed",
        "consent.replaced",
        "meeting.closed",
        "record.seen",
        "meeting.begun",
        "help.given",
    ]
    *about, help_given = reversed(read(desk))
    assert {entry.token for entry in about} == {about[0].token}
    assert about[0].token
    assert help_given.token == ""
    assert all(entry.alias == "Wren" for entry in read(desk))


def test_a_save_is_one_row(desk: OpenDesk) -> None:
    meeting_id = desk.keeping(yes("B4", "B7"), said(called="Mei")).meeting.id
    before = len(read(desk))
    answers = said(called="May", needs="a dentist")
    meetings.save_answers(desk.session, desk.actor, meeting_id, answers, "CHECK")
    assert len(read(desk)) == before + 1


def test_a_paper_about_somebody_is_a_row_where_it_really_went_out(
    desk: OpenDesk, tmp_path: Path
) -> None:
    session, actor, look = desk.session, desk.actor, Look((Language.ENGLISH,))
    lines = {"B4": Choice.YES}
    choices = KeepingChoices(lines, papers.SOMETHING_ELSE, desk.clock.today() + timedelta(days=90))
    form = papers.prepare_keeping(session, actor, look, choices).kept
    policy = papers.policy_paper(session, actor, look)
    papers.save_paper(session, actor, policy, tmp_path / "policy.pdf")
    assert actions(desk) == []  # it holds nothing of anybody
    with pytest.raises(CannotSaveFile):
        papers.save_paper(session, actor, form, tmp_path / "no such folder" / "form.pdf")
    assert actions(desk) == []
    papers.save_paper(session, actor, form, tmp_path / "form.pdf")
    assert actions(desk) == ["paper.saved"]


def test_no_row_holds_what_somebody_said(desk: OpenDesk) -> None:
    canary = "zq-canary-zq"
    desk.keeping(yes("B4", "B7"), said(called=canary, needs=canary))
    rows = desk.rows("SELECT * FROM audit")
    assert rows
    assert canary not in str(rows)
    assert canary in str(desk.rows("SELECT * FROM answer"))  # the control


def test_rows_are_found_by_who(desk: OpenDesk) -> None:
    other = finch(desk)
    tonight.count_help(desk.session, desk.actor, [Help.BED])
    tonight.count_help(desk.session, other, [Help.BED])
    assert [entry.alias for entry in read(desk, actor_id=other.id)] == ["Finch"]
    assert [entry.alias for entry in read(desk, actor_id=desk.actor.id)] == ["Wren"]
    assert read(desk, actor_id="") == ()  # the program itself has done nothing


def test_former_staff_stay(desk: OpenDesk) -> None:
    other = finch(desk)
    tonight.count_help(desk.session, other, [Help.BED])
    with desk.session.transaction() as tx:
        tx.staff.leave(other.id, desk.clock.now())
        tx.audit.note(desk.actor, Action.STAFF_REMOVED, desk.clock.now())
    opened = log.open_log(desk.session, desk.actor)
    assert [(m.alias, m.left) for m in opened.members] == [("Wren", False), ("Finch", True)]
    assert [entry.alias for entry in read(desk, actor_id=other.id)] == ["Finch"]


def test_rows_are_found_by_kind(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Mei"))
    people.view_person(desk.session, desk.actor, recorded.person.id)
    assert actions(desk, group=Group.SEEN) == ["record.seen"]
    assert actions(desk, group=Group.PEOPLE) == ["consent.signed", "meeting.begun"]
    assert actions(desk, group=Group.COPIES) == []


def test_every_action_belongs_to_one_group() -> None:
    assert all(log.group_of(action) is not None for action in Action)
    assert log.group_of("record.seen") is Group.SEEN
    assert log.group_of("record.deleted") is Group.REMOVED
    assert log.group_of("something.of-a-newer-version") is None


def test_rows_are_found_by_the_days_of_the_shelter(desk: OpenDesk) -> None:
    """In the evening there it is the next day already where the log keeps its time."""
    first = desk.clock.today()
    tonight.count_help(desk.session, desk.actor, [Help.BED])
    desk.clock.pass_(days=1)
    desk.keeping(yes("B4"), said(called="Mei"))
    second = desk.clock.today()
    assert actions(desk, until=first) == ["help.given"]
    assert actions(desk, since=second) == ["consent.signed", "meeting.begun"]
    assert len(actions(desk, since=first, until=second)) == 3
    assert actions(desk, since=second + timedelta(days=1)) == []


def test_rows_are_found_by_a_record_until_it_is_gone(desk: OpenDesk) -> None:
    one = desk.keeping(yes("B4"), said(called="Mei"))
    two = desk.keeping(yes("B4"), said(called="Lan"))
    code = str(one.person.code).lower().replace("-", " ")
    token = log.token_of(desk.session, desk.actor, code)
    assert actions(desk, token=token) == ["consent.signed", "meeting.begun"]
    assert token != log.token_of(desk.session, desk.actor, str(two.person.code))
    with pytest.raises(UnknownCode):
        log.token_of(desk.session, desk.actor, "Blue")
    meetings.keep_nothing(desk.session, desk.actor, one.meeting.id)
    with desk.session.transaction() as tx:  # whichever way it goes: here at once
        if tx.people.has_code(one.person.code):
            tx.audit.note(desk.actor, Action.RECORD_DELETED, desk.clock.now(), one.person.id)
            tx.people.remove(one.person.id)
    with pytest.raises(NotFound):
        log.token_of(desk.session, desk.actor, code)
    gone = read(desk, token=token)
    assert gone[0].action == "record.deleted"
    assert not any(entry.has_record for entry in gone)


def test_rows_come_in_portions(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "PORTION", 3)
    for _ in range(7):
        tonight.count_help(desk.session, desk.actor, [Help.BED])
    found: list[int] = []
    before, is_last = None, False
    while not is_last:
        portion = log.read(desk.session, desk.actor, Question(), before)
        found += [entry.sequence for entry in portion.entries]
        before, is_last = portion.entries[-1].sequence, portion.is_last
    assert found == [7, 6, 5, 4, 3, 2, 1]


def test_the_log_is_for_leads(desk: OpenDesk) -> None:
    other = finch(desk)
    for ask in (
        lambda: log.open_log(desk.session, other),
        lambda: log.read(desk.session, other, Question()),
        lambda: log.token_of(desk.session, other, "Blue-48271-K"),
        lambda: log.check_on(desk.session, other, Verification()),
        lambda: log.look_for(desk.session, other, "0" * 20),
        lambda: log.head_paper(desk.session, other, Look((Language.ENGLISH,)), Language.ENGLISH),
    ):
        with pytest.raises(OnlyLead):
            ask()
    assert desk.count("audit") == 0


def check(desk: OpenDesk) -> Head:
    verification = Verification()
    while (head := log.check_on(desk.session, desk.actor, verification)) is None:
        pass
    return head


def test_the_whole_check_is_a_row_too(desk: OpenDesk) -> None:
    desk.keeping(yes("B4"), said(called="Mei"))
    head = check(desk)
    assert (head.sequence, head.at) == (2, desk.clock.now())
    assert actions(desk)[-1] == "log.verified"
    assert check(desk).sequence == 3


def test_a_changed_answer_is_found(desk: OpenDesk) -> None:
    desk.keeping(yes("B7"), said(needs="a dentist"))
    check(desk)  # the control
    desk.tells_all = False
    run = desk.session.vault._connection.execute
    run("UPDATE answer SET words = 'nothing at all'")  # allowed by every trigger
    with pytest.raises(LogBroken, match="record-changed"):
        check(desk)
    assert actions(desk)[-1] == "log.verified"  # only the first


def test_a_head_code_tells_whether_the_log_was_ever_there(desk: OpenDesk) -> None:
    desk.keeping(yes("B4"), said(called="Mei"))
    head = log.head(desk.session, desk.actor)
    desk.clock.pass_(days=1)
    tonight.count_help(desk.session, desk.actor, [Help.BED])
    typed = head.code.lower().replace("-", " ")
    looked = log.look_for(desk.session, desk.actor, typed)
    assert looked.found == head
    assert looked.found.at is not None
    assert looked.found.at.utcoffset() == desk.clock.now().utcoffset()
    other = log.look_for(desk.session, desk.actor, "0" * 20)
    assert (other.found, other.after) == (None, 0)
    with pytest.raises(UnknownCode):
        log.look_for(desk.session, desk.actor, "0000")


def test_the_paper_holds_nothing_of_anybody(desk: OpenDesk) -> None:
    paper = log.head_paper(desk.session, desk.actor, Look((Language.ENGLISH,)), Language.SIMPLIFIED)
    assert paper.about is None
    assert paper.pages == 1
