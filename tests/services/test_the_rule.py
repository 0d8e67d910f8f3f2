"""Whatever happens in whatever order: every stored word stands under a yes of that person."""

import tempfile
from datetime import UTC
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from intake_desktop.domain.consent import LINES, Choice, Kind
from intake_desktop.domain.errors import NotAgreed, NotFound, NothingToSign
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.services import deletion, meetings
from services.desk import OpenDesk, said, yes

# Written down once more, by the words of the printed forms and not by the program's own table.
_LINES_OF_FIELD = {
    "called": {"T13", "B4"},
    "language": {"T14", "B5"},
    "needs": {"T15", "B7"},
    "services": {"B8"},
    "next_step": {"T16", "B8"},
    "strengths": {"B11"},
    "contact": {"B6"},
    "health": {"B9"},
    "emergency": {"B10"},
    "steps": {"T16", "B8"},
    "own_name": {"B11"},
    "own_account": {"B11"},
    **{each: {"B7"} for each in ("legal", "rights", "housing", "papers", "money", "children")},
    "other": {"B7"},
}
_ANSWERS = st.lists(
    st.builds(
        Answer,
        st.sampled_from(Field),
        st.sampled_from(AnswerState),
        st.text(max_size=5),
        staff_note=st.sampled_from(["", "note"]),
    ),
    max_size=5,
)


def _lines(kind: Kind) -> st.SearchStrategy[dict[str, Choice]]:
    return st.dictionaries(st.sampled_from(LINES[kind]), st.sampled_from(Choice), min_size=1)


def uncovered(desk: OpenDesk) -> list[tuple[object, ...]]:
    """The answers that no yes covered when they were recorded, or that have lost theirs."""
    rows = desk.rows(
        "SELECT answer.field, line, choice, person_id, "
        "  (SELECT person_id FROM meeting WHERE id = meeting_id), "
        "  starts_at <= recorded_at AND recorded_at < ends_at, ended_early_at "
        "FROM answer LEFT JOIN consent ON consent.id = answer.consent_id "
        "LEFT JOIN consent_line ON consent_line.consent_id = consent.id"
    )
    covered = {
        (field, whose)
        for field, line, choice, person, whose, in_time, ended in rows
        if line in _LINES_OF_FIELD[str(field)]
        and choice == "yes"
        and person == whose
        and in_time
        and ended is None
    }
    return [row for row in rows if (row[0], row[4]) not in covered]


class History(RuleBasedStateMachine):
    """A few people at one desk, over some weeks."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.desk = OpenDesk(Path(self._folder.name))
        self.meetings: list[str] = []

    def teardown(self) -> None:
        self.desk.close()
        self._folder.cleanup()

    @rule(lines=_lines(Kind.TONIGHT), answers=_ANSWERS)
    def sign_tonight(self, lines: dict[str, Choice], answers: list[Answer]) -> None:
        try:
            self.meetings.append(self.desk.tonight(lines, answers).meeting.id)
        except NothingToSign:
            assert Choice.YES not in lines.values()

    @rule(lines=_lines(Kind.KEEPING), answers=_ANSWERS, which=st.integers(0, 9))
    def sign_keeping(self, lines: dict[str, Choice], answers: list[Answer], which: int) -> None:
        meeting_id = self.meetings[which] if which < len(self.meetings) else None
        try:
            self.meetings.append(self.desk.keeping(lines, answers, meeting_id).meeting.id)
        except NothingToSign:
            assert Choice.YES not in lines.values()
        except (NotFound, NotAgreed):
            assert meeting_id is not None

    @precondition(lambda self: self.meetings)
    @rule(data=st.data(), answers=_ANSWERS)
    def save(self, data: st.DataObject, answers: list[Answer]) -> None:
        meeting_id = data.draw(st.sampled_from(self.meetings))
        try:
            saved = meetings.save_answers(
                self.desk.session, self.desk.actor, meeting_id, answers, "NEEDS"
            )
        except NotFound:
            return
        assert not saved.kept & saved.left_out

    @precondition(lambda self: self.meetings)
    @rule(data=st.data())
    def keep_nothing(self, data: st.DataObject) -> None:
        meeting_id = data.draw(st.sampled_from(self.meetings))
        try:
            meetings.keep_nothing(self.desk.session, self.desk.actor, meeting_id)
        except NotFound:
            return
        # The only meeting goes with its record, in seconds; until then nothing shows it.
        left = "SELECT 1 FROM answer WHERE meeting_id = ? AND meeting_id NOT IN "
        leaving = "(SELECT id FROM meeting JOIN standing USING (person_id))"
        assert self.desk.rows(left + leaving, meeting_id) == []

    @rule(hours=st.sampled_from([0.01, 1, 71, 72, 24 * 7, 24 * 97]))
    def time_passes(self, hours: float) -> None:
        self.desk.clock.pass_(hours=hours)

    @rule()
    def unlock(self) -> None:
        deletion.finish(self.desk.session, self.desk.actor)
        now = self.desk.clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        late = "SELECT 1 FROM answer JOIN consent ON id = consent_id WHERE kind = 'T'"
        assert self.desk.rows(f"{late} AND ends_at <= ?", now) == []

    @invariant()
    def every_answer_is_covered(self) -> None:
        assert uncovered(self.desk) == []


def test_whatever_is_saved_is_covered_by_a_yes() -> None:
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=30,
            stateful_step_count=12,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_look_finds_a_word_that_nobody_agreed_to(desk: OpenDesk) -> None:
    """The control: past services, repositories and triggers, by raw SQL."""
    desk.keeping(yes("B7"), said(needs="a dentist"))
    assert uncovered(desk) == []
    run = desk.session.vault._connection.execute
    desk.tells_all = False
    run("DROP TRIGGER answer_still_needs_consent")
    run("UPDATE answer SET field = 'strengths'")
    assert {(field, line) for field, line, *_ in uncovered(desk)} == {("strengths", "B7")}
