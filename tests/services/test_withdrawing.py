"""Taking back: at once and everywhere, undone within ten seconds or never, and told to the log."""

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Afterwards, Consent, Kind, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import AlreadyEnded, NotAgreed, NotFound
from intake_desktop.domain.filled import Filled
from intake_desktop.services import consenting, deletion, meetings, people, reporting, summary
from intake_desktop.services import withdrawing as service
from intake_desktop.services.papers import Look
from intake_desktop.services.recording import Recorded
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.vault import chain, moments
from services.desk import OpenDesk, no, said, yes
from services.releases import release
from services.test_holds import hold

LOCKED, REMOVED = Afterwards.LOCKED, Afterwards.REMOVED
BOTH = tuple(Afterwards)


def somebody(desk: OpenDesk) -> Recorded:
    answers = said(called="Rain", language="mandarin", needs="a bed", services="health")
    return desk.keeping(yes("B4", "B5", "B7", "B8"), answers)


def take(desk: OpenDesk, consent: Consent, *lines: str, then: Afterwards = REMOVED) -> Withdrawn:
    return service.withdraw_lines(desk.session, desk.actor, consent.id, lines, then)


def report(desk: OpenDesk, person_id: str) -> Consent:
    """A signed form E."""
    ticks = {"E12": frozenset({"report"}), "E17": frozenset({"name"})}
    ends = desk.clock.today() + timedelta(days=7)
    filled = Filled(Kind.REPORTING, ends, ticks, {"E5": "Providence Police"})
    signature = desk.signature(Kind.REPORTING)
    return consenting.sign(desk.session, desk.actor, person_id, filled, signature).consent


def sweep(desk: OpenDesk) -> deletion.Swept:
    return deletion.sweep(desk.session, desk.actor)


def now_of(desk: OpenDesk, consent: Consent) -> Consent:
    with desk.session.transaction() as tx:
        return tx.consents.get(consent.id)


def actions(desk: OpenDesk) -> list[str]:
    """What the log tells, once it has been found whole."""
    with desk.session.vault.transaction() as tx:
        chain.verify(tx.audit._work)
    return [str(each) for (each,) in desk.rows("SELECT action FROM audit ORDER BY sequence")]


def view(desk: OpenDesk, recorded: Recorded) -> people.PersonView:
    return people.view_person(desk.session, desk.actor, recorded.person.id)


def seen(desk: OpenDesk, recorded: Recorded) -> str:
    """Everything that any screen or paper can show of somebody."""
    person = view(desk, recorded)
    listed = people.load_people(desk.session, desk.actor)
    offered = summary.offer(desk.session, desk.actor, recorded.person.id)
    draft = meetings.resume(desk.session, desk.actor, recorded.meeting.id)
    return repr((person.person, person.answers, listed.lines, offered.values, draft.answers))


# --- a whole paper ------------------------------------------------------------------


def test_a_release_ends_at_once_in_the_rule_and_in_the_database(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id, once=False)
    desk.clock.pass_(seconds=1)
    taken = service.withdraw(desk.session, desk.actor, paper.id)
    assert (taken.lines, taken.leaving) == ((), None)
    assert taken.until == desk.clock.now() + timedelta(seconds=10)
    desk.clock.pass_(microseconds=1)
    now, ended = desk.clock.now(), now_of(desk, paper)
    assert ended.state(now) is State.WITHDRAWN
    with pytest.raises(NotAgreed):
        Release(ended, paper.recipient, paper.purpose, frozenset({"D12"}), now)
    # As it was before, the domain's own rule would let it go: the database does not.
    stale = Release(paper, paper.recipient, paper.purpose, frozenset({"D12"}), now)
    with pytest.raises(NotAgreed), desk.session.transaction() as tx:
        tx.disclosures.record(desk.chance.token(), stale, desk.actor.id)
    # Nor with a date before that: a clock that goes wrong opens nothing.
    before = Release(
        paper, paper.recipient, paper.purpose, frozenset({"D12"}), now - timedelta(microseconds=2)
    )
    with pytest.raises(NotAgreed), desk.session.transaction() as tx:
        tx.disclosures.record(desk.chance.token(), before, desk.actor.id)
    # The control: once it is undone, the same is allowed.
    service.undo(desk.session, desk.actor, taken)
    with desk.session.transaction() as tx:
        tx.disclosures.record(desk.chance.token(), stale, desk.actor.id)
        tx.audit.note(desk.actor, Action.SUMMARY_RELEASED, now, recorded.person.id)
    assert actions(desk).count(Action.CONSENT_WITHDRAWN) == 1


def test_a_raw_insert_is_refused_too(desk: OpenDesk) -> None:
    paper = release(desk, somebody(desk).person.id, once=False)
    service.withdraw(desk.session, desk.actor, paper.id)
    connection, disclosure = desk.session.vault._connection, desk.chance.token()
    connection.execute("BEGIN")
    connection.execute("INSERT INTO disclosure_item VALUES (?, 'D12')", [disclosure])
    values = [disclosure, paper.id, desk.actor.id, paper.recipient, paper.purpose]
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        connection.execute(
            "INSERT INTO disclosure VALUES (?, ?, ?, ?, ?, ?)",
            [*values, moments.to_text(desk.clock.now())],
        )
    connection.execute("ROLLBACK")


def test_within_ten_seconds_it_is_as_if_nothing_was_said(desk: OpenDesk) -> None:
    paper = release(desk, somebody(desk).person.id)
    taken = service.withdraw(desk.session, desk.actor, paper.id)
    desk.clock.pass_(seconds=10, microseconds=-1)
    service.undo(desk.session, desk.actor, taken)
    assert now_of(desk, paper) == paper
    assert desk.count("withdrawal") == 0
    assert actions(desk)[-2:] == [Action.CONSENT_WITHDRAWN, Action.CONSENT_KEPT_AFTER_ALL]
    desk.clock.pass_(seconds=1)
    sweep(desk)
    assert now_of(desk, paper).is_live(desk.clock.now())


def test_after_ten_seconds_nothing_brings_it_back(desk: OpenDesk) -> None:
    paper = release(desk, somebody(desk).person.id)
    taken = service.withdraw(desk.session, desk.actor, paper.id)
    desk.clock.pass_(seconds=10)
    with pytest.raises(AlreadyEnded):  # no matter what whoever asks believes
        service.undo(
            desk.session,
            desk.actor,
            Withdrawn(paper.id, paper.person_id, (), desk.clock.now() + timedelta(days=1)),
        )
    sweep(desk)
    with pytest.raises(AlreadyEnded):
        service.undo(desk.session, desk.actor, taken)
    assert desk.rows("SELECT ended_early_as FROM consent WHERE id = ?", paper.id) == [
        ("withdrawn",)
    ]
    assert now_of(desk, paper).ended_early_at == desk.clock.now() - timedelta(seconds=10)
    assert actions(desk).count(Action.CONSENT_WITHDRAWN) == 2  # said by staff, final by itself


def test_a_lock_or_an_opening_makes_it_final(desk: OpenDesk) -> None:
    """Both call the same service; nothing that could be undone outlasts the process."""
    paper = release(desk, somebody(desk).person.id)
    taken = service.withdraw(desk.session, desk.actor, paper.id)
    deletion.finish(desk.session, desk.actor)
    assert desk.rows("SELECT final FROM withdrawal") == [(1,)]
    with pytest.raises(AlreadyEnded):
        service.undo(desk.session, desk.actor, taken)
    assert actions(desk)


def test_what_has_ended_is_not_withdrawn_once_more(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id)
    service.withdraw(desk.session, desk.actor, paper.id)
    with pytest.raises(AlreadyEnded):
        service.withdraw(desk.session, desk.actor, paper.id)
    over = release(desk, recorded.person.id)
    desk.clock.pass_(days=8)
    for call in (
        lambda: service.withdraw(desk.session, desk.actor, over.id),
        lambda: take(desk, over, "D12"),
    ):
        with pytest.raises(AlreadyEnded):
            call()
    with pytest.raises(NotFound):
        service.withdraw(desk.session, desk.actor, "0" * 32)
    assert Action.LINE_WITHDRAWN not in actions(desk)


def test_a_withdrawal_touches_nobody_else(desk: OpenDesk) -> None:
    one, other = somebody(desk), somebody(desk)
    theirs = release(desk, other.person.id)
    taken = service.withdraw(desk.session, desk.actor, release(desk, one.person.id).id)
    with pytest.raises(AlreadyEnded):  # of a paper that was never taken back
        service.undo(desk.session, desk.actor, Withdrawn(theirs.id, one.person.id, (), taken.until))
    take(desk, one.consents[0], "B4")
    sweep_all(desk)
    assert view(desk, other).person.called == "Rain"
    assert now_of(desk, theirs).is_live(desk.clock.now())


def sweep_all(desk: OpenDesk) -> deletion.Swept:
    desk.clock.pass_(seconds=10)
    return sweep(desk)


def test_reporting_that_was_taken_back_and_then_not_wished_stays_so(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = report(desk, recorded.person.id)
    taken = service.withdraw(desk.session, desk.actor, paper.id)
    reporting.do_not_raise(desk.session, desk.actor, recorded.person.id)
    with pytest.raises(AlreadyEnded):
        service.undo(desk.session, desk.actor, taken)
    assert not now_of(desk, paper).is_live(desk.clock.now())


# --- a line of form B ---------------------------------------------------------------


@pytest.mark.parametrize("then", BOTH)
def test_a_line_is_seen_nowhere_from_that_moment_on(desk: OpenDesk, then: Afterwards) -> None:
    recorded = somebody(desk)
    for words in ("Rain", "a bed"):  # the control
        assert words in seen(desk, recorded)
    assert people.load_people(desk.session, desk.actor).find("rain")
    taken = take(desk, recorded.consents[0], "B4", "B7", then=then)
    assert taken.lines == ("B4", "B7")
    for _moment in ("at once", "later"):
        shown = seen(desk, recorded)
        assert not [words for words in ("Rain", "a bed") if words in shown]
        assert not people.load_people(desk.session, desk.actor).find("rain")
        draft = people.meet_again(desk.session, desk.actor, recorded.person.id, None, "CHECK")
        assert draft.person.called == ""
        assert {answer.words for answer in draft.answers} == {"mandarin", "health"}
        sweep_all(desk)
    kept = {REMOVED: {"language", "services"}, LOCKED: {"called", "needs", "language", "services"}}
    assert set(desk.stored()) == kept[then]
    log = actions(desk)
    assert log.count(Action.LINE_WITHDRAWN) == 3  # once said, twice final
    assert log.count(Action.ANSWERS_REMOVED) == (2 if then is REMOVED else 0)


def test_nothing_new_is_kept_under_a_line_that_was_taken_back(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    take(desk, recorded.consents[0], "B7", then=LOCKED)
    words = said(needs="something new", services="legal")
    saved = meetings.save_answers(desk.session, desk.actor, recorded.meeting.id, words, "CHECK")
    assert {field.value for field in saved.left_out} == {"needs"}
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        desk.rows("UPDATE answer SET recorded_at = ? WHERE field = 'needs'",
                  moments.to_text(desk.clock.now()))  # fmt: skip
    assert desk.stored()["needs"] == "a bed"


@pytest.mark.parametrize("then", BOTH)
def test_undone_a_line_shows_again_what_stood_under_it(desk: OpenDesk, then: Afterwards) -> None:
    recorded = somebody(desk)
    before = seen(desk, recorded)
    taken = take(desk, recorded.consents[0], "B4", "B7", then=then)
    desk.clock.pass_(seconds=9)
    service.undo(desk.session, desk.actor, taken)
    assert seen(desk, recorded) == before
    sweep_all(desk)
    assert seen(desk, recorded) == before


def test_what_was_locked_opens_with_a_new_yes_and_goes_with_a_no(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    take(desk, recorded.consents[0], "B4", "B7", then=LOCKED)
    sweep_all(desk)
    desk.keeping(yes("B4", "B5", "B8") | no("B7"), (), recorded.meeting.id)
    assert view(desk, recorded).person.called == "Rain"
    assert set(desk.stored()) == {"called", "language", "services"}
    assert Action.ANSWERS_REMOVED in actions(desk)


def test_what_was_to_be_removed_does_not_come_back_with_a_new_paper(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    taken = take(desk, recorded.consents[0], "B7")
    desk.clock.pass_(seconds=3)
    desk.keeping(yes("B4", "B5", "B7", "B8"), (), recorded.meeting.id)
    assert "needs" not in desk.stored()
    with pytest.raises(AlreadyEnded):
        desk.clock.pass_(seconds=7)
        service.undo(desk.session, desk.actor, taken)
    words = said(needs="something new")
    meetings.save_answers(desk.session, desk.actor, recorded.meeting.id, words, "CHECK")
    sweep(desk)
    assert desk.stored()["needs"] == "something new"


def test_held_questions_wait_and_the_others_go(desk: OpenDesk) -> None:
    recorded = desk.keeping(
        yes("B4", "B8"), said(called="Rain", services="health", next_step="Call")
    )
    hold(desk, recorded, "services")
    take(desk, recorded.consents[0], "B8")
    assert len(sweep_all(desk).answers) == 1
    assert set(desk.stored()) == {"called", "services"}
    assert desk.rows("SELECT final FROM withdrawal") == [(0,)]
    assert sweep(desk).answers == ()
    with pytest.raises(AlreadyEnded):  # it waits, and is as good as final
        service.undo(
            desk.session,
            desk.actor,
            Withdrawn(recorded.consents[0].id, recorded.person.id, ("B8",)),
        )
    with desk.session.transaction() as tx:
        (held,) = tx.holds.open()
        tx.holds.end(held.id, desk.clock.now())
        tx.audit.note(desk.actor, Action.HOLD_ENDED, desk.clock.now(), recorded.person.id)
    assert len(sweep(desk).answers) == 1
    assert set(desk.stored()) == {"called"}
    assert desk.rows("SELECT final FROM withdrawal") == [(1,)]


def test_a_hold_does_not_keep_from_being_locked(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    hold(desk, recorded, "needs")
    take(desk, recorded.consents[0], "B7", then=LOCKED)
    sweep_all(desk)
    assert desk.rows("SELECT final FROM withdrawal") == [(1,)]
    assert "a bed" in desk.stored().values()


def test_all_lines_are_the_whole_paper_and_the_record_goes(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    taken = take(desk, recorded.consents[0], "B4", "B5", "B7", "B8")
    assert taken.leaving is not None
    with pytest.raises(NotAgreed):
        view(desk, recorded)
    assert sweep_all(desk).records == 1
    assert desk.count("person") == 0
    assert actions(desk)[-1] == Action.RECORD_DELETED


def test_all_lines_locked_stay_locked_until_the_papers_end(desk: OpenDesk) -> None:
    """“Keep it, but lock it” is not “delete it”, however many lines it is said of."""
    recorded = somebody(desk)
    (paper,) = recorded.consents
    taken = take(desk, paper, "B4", "B5", "B7", "B8", then=LOCKED)
    assert taken.leaving is None
    sweep_all(desk)
    assert view(desk, recorded).answers == ()
    assert len(desk.stored()) == 4
    desk.clock.moment = paper.ends_at + timedelta(days=7)
    assert sweep(desk).records == 1


def test_the_items_of_a_release_can_be_taken_back_one_by_one(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id, lines=("D12", "D13"), once=False)
    take(desk, paper, "D13", then=LOCKED)
    now, rest = desk.clock.now(), now_of(desk, paper)
    assert rest.open_items == {"D12"}
    with pytest.raises(NotAgreed):
        Release(rest, paper.recipient, paper.purpose, frozenset({"D13"}), now)
    stale = Release(paper, paper.recipient, paper.purpose, frozenset({"D13"}), now)
    with pytest.raises(NotAgreed), desk.session.transaction() as tx:
        tx.disclosures.record(desk.chance.token(), stale, desk.actor.id)
    choice = summary.Choice(frozenset({summary.SummaryField.LANGUAGE}), "R-1", paper.id)
    assert summary.leave(
        desk.session, desk.actor, Look(paper.signature.paper.languages), recorded.person.id, choice
    ).disclosure_id
    for field in (summary.SummaryField.SERVICES, summary.SummaryField.HERE):
        other = summary.Choice(frozenset({field}), "R-1", paper.id)
        with pytest.raises(NotAgreed):  # not even shown as if it could leave
            summary.preview(
                *(desk.session, desk.actor, Look(paper.signature.paper.languages)),
                *(recorded.person.id, other),
            )
    last = take(desk, paper, "D12", then=LOCKED)
    assert last.lines == ()  # the last ones are the paper
    assert now_of(desk, paper).state(now) is State.WITHDRAWN


@pytest.mark.parametrize("lines", [(), ("B6",), ("B5",), ("D12",), ("B4", "nonsense")])
def test_only_a_yes_can_be_taken_back(desk: OpenDesk, lines: tuple[str, ...]) -> None:
    paper = desk.keeping(yes("B4", "B7") | no("B5"), said(called="Rain")).consents[0]
    with pytest.raises(AlreadyEnded):
        take(desk, paper, *lines)
    take(desk, paper, "B7")
    with pytest.raises(AlreadyEnded):
        take(desk, paper, "B7")
    assert desk.count("withdrawal") == 1
