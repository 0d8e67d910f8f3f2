"""The first screen, and what goes by itself: at 72 hours, and a week after an end, not before."""

from datetime import date, timedelta

from intake_desktop.domain.audit import Action
from intake_desktop.domain.tonight import Help
from intake_desktop.services import deletion, meetings, today, withdrawing
from intake_desktop.services.today import Ends, Today
from services.desk import OpenDesk, no, said, yes
from services.releases import release

_OF_PEOPLE = ("person", "consent", "consent_line", "meeting", "answer")


def look(desk: OpenDesk) -> Today:
    return today.look(desk.session, desk.actor)


def clear(desk: OpenDesk) -> int:
    return deletion.sweep(desk.session, desk.actor).records


def words_in_files(desk: OpenDesk, words: str) -> bool:
    """Whether any page of the database still holds the words, free pages too."""
    # Read through the cipher: a copy without a key would hold every page in plain.
    connection = desk.session.vault._connection
    plain = desk.folder / "plain.db"
    connection.set_authorizer(None)
    connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.execute("DETACH plain")
    found = words.encode() in plain.read_bytes()
    plain.unlink()
    return found


def test_an_open_meeting_waits_under_its_code(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4", "B7"), said(called="Rain"))
    closed = desk.keeping(yes("B7"))
    meetings.close_meeting(desk.session, desk.actor, closed.meeting.id)
    (draft,) = look(desk).drafts
    assert draft.meeting_id == recorded.meeting.id
    assert draft.code == str(recorded.person.code)
    assert draft.started_at == recorded.meeting.started_at
    assert draft.started_at.utcoffset() == desk.clock.now().utcoffset()
    assert "Rain" not in repr(look(desk))


def test_a_draft_is_hidden_from_the_moment_its_consent_ends(desk: OpenDesk) -> None:
    desk.tonight(yes("T15"), said(needs="a bed"))
    desk.clock.pass_(hours=72, microseconds=-1)
    assert len(look(desk).drafts) == 1
    desk.clock.pass_(microseconds=1)
    assert look(desk).drafts == ()


def come_in(desk: OpenDesk) -> None:
    with desk.session.transaction() as tx:
        tx.audit.note(desk.actor, Action.VAULT_OPENED, desk.clock.now())


def days(ends: tuple[Ends, ...]) -> list[tuple[str, date]]:
    return [(each.code, each.day) for each in ends]


def test_what_ends_within_14_days_is_told_and_then_that_it_is_locked(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B7"))
    (consent,) = recorded.consents
    code, end = str(recorded.person.code), consent.last_day
    desk.clock.moment = consent.ends_at - timedelta(days=14, microseconds=1)
    assert (look(desk).soon, look(desk).locked) == ((), ())
    desk.clock.pass_(microseconds=1)
    assert days(look(desk).soon) == [(code, end)]
    desk.clock.moment = consent.ends_at - timedelta(microseconds=1)
    assert days(look(desk).soon) == [(code, end)]
    desk.clock.pass_(microseconds=1)
    assert look(desk).soon == ()
    assert days(look(desk).locked) == [(code, end + timedelta(days=7))]
    desk.clock.pass_(days=7)
    assert clear(desk) == 1
    assert look(desk).locked == ()
    assert look(desk).deleted == 1


def test_tonights_papers_are_counted_and_never_listed(desk: OpenDesk) -> None:
    first = desk.tonight(yes("T15"))
    assert (look(desk).tonight, look(desk).soon) == (1, ())
    desk.clock.pass_(minutes=1)
    desk.keeping(yes("B7"), meeting_id=first.meeting.id)
    desk.clock.pass_(minutes=1)
    assert (look(desk).tonight, look(desk).soon) == (0, ())


def test_what_else_ends_this_week_is_counted_and_names_nobody(desk: OpenDesk) -> None:
    first, second = (desk.keeping(yes("B7")).person.id for _ in range(2))
    last = desk.clock.today() + timedelta(days=30)
    given = release(desk, first, ends_on=last)
    release(desk, second, recipient="Harbor Clinic", ends_on=last)
    withdrawn = release(desk, first, recipient="Second Clinic", ends_on=last)
    release(desk, first, ends_on=last + timedelta(days=30))
    withdrawing.withdraw(desk.session, desk.actor, withdrawn.id)
    desk.clock.moment = given.ends_at - timedelta(days=7, microseconds=1)
    assert look(desk).consents_ending == 0
    desk.clock.pass_(microseconds=1)
    assert look(desk).consents_ending == 2
    assert "Clinic" not in repr(look(desk))
    deletion.bin_record(desk.session, desk.actor, second)  # what is locked ends by itself
    assert look(desk).consents_ending == 1
    desk.clock.moment = given.ends_at
    assert look(desk).consents_ending == 0


def test_what_went_is_told_until_one_has_been_here_once_more(desk: OpenDesk) -> None:
    desk.tonight(yes("T15"))
    come_in(desk)
    desk.clock.pass_(hours=80)
    come_in(desk)
    assert clear(desk) == 1
    assert look(desk).deleted == 1
    desk.clock.pass_(hours=1)
    come_in(desk)
    assert look(desk).deleted == 1  # what happened in the session before
    desk.clock.pass_(hours=1)
    come_in(desk)
    assert look(desk).deleted == 0


def test_form_t_goes_after_72_hours_and_not_before(desk: OpenDesk) -> None:
    desk.tonight(yes("T13", "T15"), said(called="Rain", needs="canary-tonight"), [Help.BED])
    desk.clock.pass_(hours=72, microseconds=-1)
    assert clear(desk) == 0
    assert words_in_files(desk, "canary-tonight")  # the control: the look finds what is there
    desk.clock.pass_(microseconds=1)
    assert clear(desk) == 1
    assert [desk.count(table) for table in _OF_PEOPLE] == [0] * len(_OF_PEOPLE)
    assert not words_in_files(desk, "canary-tonight")
    assert desk.count("tally") == 1  # a bed is a thing, and stays counted
    assert clear(desk) == 0


def test_form_b_goes_a_week_after_its_end_and_not_before(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4", "B7") | no("B8"), said(called="Rain", needs="canary-kept"))
    (consent,) = recorded.consents
    for moment, cleared in (
        (consent.ends_at, 0),
        (consent.ends_at + timedelta(days=7, microseconds=-1), 0),
        (consent.ends_at + timedelta(days=7), 1),
    ):
        desk.clock.moment = moment
        assert clear(desk) == cleared
        assert desk.count("person") == 1 - cleared
    assert [desk.count(table) for table in _OF_PEOPLE] == [0] * len(_OF_PEOPLE)
    assert not words_in_files(desk, "canary-kept")


def test_clearing_one_record_leaves_the_others(desk: OpenDesk) -> None:
    desk.tonight(yes("T15"), said(needs="tonight"))
    first = desk.tonight(yes("T15"), said(needs="replaced"))
    desk.keeping(yes("B7"), said(needs="kept"), meeting_id=first.meeting.id)
    desk.clock.pass_(days=4)
    assert clear(desk) == 1
    assert desk.stored() == {"needs": "kept"}
