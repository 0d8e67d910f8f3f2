"""What goes into the vault comes out the same: every aggregate, and the rarest characters."""

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from intake_desktop.domain.codes import new_record_code
from intake_desktop.domain.consent import Choice, KeptAnswer, Kind, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import AlreadyEnded, AlreadyRecorded, NotAgreed, NotFound
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import database
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction
from vault.samples import (
    DATA_KEY,
    NOW,
    Row,
    answer,
    consent,
    identity,
    meeting,
    person,
    sharing,
)

RARE = [
    "𠮷野家 \U0002c029 \U0001f3e0",
    "\u202eשלום\u202c مرحبا",
    "'; DROP TABLE answer; --",
    "<b>&amp;</b> %s {0} \\x00",
    "a\0b",
    "line\nline\r\n\ttab\u2028",
    "e\u0301 vs é",
    "话" * 100_000,
]


def begin(tx: Transaction, number: int = 1) -> None:
    tx.people.add(person(number))
    tx.consents.add(consent(number, of=number))
    tx.meetings.start(meeting(number, of=number))


@pytest.mark.parametrize("words", RARE, ids=range(len(RARE)))
def test_words_come_back_exactly_even_after_opening_again(
    vault: Vault, tmp_path: Path, words: str
) -> None:
    kept = Answer(Field.NEEDS, AnswerState.ANSWERED, words, "zh-Hant", words)
    with vault.transaction() as tx:
        begin(tx)
        tx.answers.keep(identity(1), KeptAnswer(kept, consent(), NOW))
    vault.close()
    again = database.open_(tmp_path, DATA_KEY)
    with again.transaction() as tx:
        assert tx.answers.of_meeting(identity(1)) == (kept,)
    again.close()


# --- people ----------------------------------------------------------------


def test_people(vault: Vault) -> None:
    first, second = person(1), person(2)
    with vault.transaction() as tx:
        tx.people.add(first)
        tx.people.add(second)
    with vault.transaction() as tx:
        assert tx.people.get(first.id) == first
        assert tx.people.by_code(second.code) == second
        assert tx.people.all() == (second, first)
        for missing in (lambda: tx.people.get("x"), lambda: tx.people.remove("x")):
            with pytest.raises(NotFound):
                missing()
        with pytest.raises(NotFound):
            tx.people.by_code(new_record_code(Row(77)))


def test_what_to_call_somebody_is_their_latest_answer(vault: Vault) -> None:
    def called(words: str, state: AnswerState = AnswerState.ANSWERED) -> Answer:
        return Answer(Field.CALLED, state, words)

    with vault.transaction() as tx:
        begin(tx)
        assert tx.people.get(identity(1)).called == ""
        tx.answers.keep(identity(1), KeptAnswer(called("小梅"), consent(), NOW))
        assert tx.people.get(identity(1)).called == "小梅"
        tx.meetings.start(meeting(2, of=1))
        later = NOW + timedelta(days=1)
        tx.answers.keep(identity(2), KeptAnswer(called("May"), consent(), later))
        assert tx.people.all()[0].called == "May"
        none = KeptAnswer(called("", AnswerState.PREFER_NOT), consent(), later)
        tx.answers.keep(identity(2), none)
        assert tx.people.get(identity(1)).called == ""
        tx.answers.remove(identity(2), Field.CALLED)
        assert tx.people.get(identity(1)).called == "小梅"


def test_a_name_is_not_stored_without_an_answer(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.people.add(replace(person(), called="小梅"))
        assert tx.people.get(identity(1)).called == ""


def test_removing_a_person_removes_everything_of_theirs_and_nothing_else(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.staff.add(Actor(identity(50), "Wren", Role.LEAD))
        for number in (1, 2):
            begin(tx, number)
            given = consent(number, of=number)
            tx.answers.keep(identity(number), KeptAnswer(answer(), given, NOW))
            release = sharing(10 + number, of=number)
            tx.consents.add(release)
            tx.disclosures.record(
                identity(20 + number),
                Release(release, "Harbor Clinic", "a dentist", frozenset({"D13"}), NOW),
                identity(50),
            )
    counted = {}
    tables = ("person", "consent", "consent_line", "consent_item", "meeting", "answer",
              "disclosure", "disclosure_item")  # fmt: skip
    for table in tables:
        counted[table] = vault._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    with vault.transaction() as tx:
        tx.people.remove(identity(1))
    for table in tables:
        left = vault._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert left == counted[table] / 2 > 0
    with vault.transaction() as tx:
        assert tx.people.all() == (person(2),)
        assert tx.answers.of_meeting(identity(2)) == (answer(),)


def test_erased_words_leave_the_log_too(vault: Vault, tmp_path: Path) -> None:
    log = tmp_path / "vault.db-wal"
    with vault.transaction() as tx:
        begin(tx)
    assert log.stat().st_size > 0  # the control
    with vault.transaction() as tx:
        tx.people.remove(identity(1))
    assert log.stat().st_size == 0


# --- consents --------------------------------------------------------------


def test_consents_come_back_whole(vault: Vault) -> None:
    given = consent()
    tonight = consent(2, kind=Kind.TONIGHT, lines={"T13": Choice.YES}, starts_at=NOW + timedelta(1))
    shared = sharing()
    with vault.transaction() as tx:
        tx.people.add(person())
        for each in (given, tonight, shared):
            tx.consents.add(each)
    with vault.transaction() as tx:
        assert tx.consents.get(given.id) == given
        assert tx.consents.get(shared.id) == shared
        assert tx.consents.by_form_code("B-00002-X") == tonight
        assert tx.consents.of(identity(1)) == (tonight, shared, given)
        assert tx.consents.of(identity(2)) == ()
        with pytest.raises(NotFound):
            tx.consents.get("x")
        with pytest.raises(NotFound):
            tx.consents.by_form_code("")


def test_a_time_in_another_zone_is_the_same_moment(vault: Vault) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=8)))
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(consent(starts_at=there))
        assert tx.consents.get(identity(1)).starts_at == NOW


def test_one_paper_is_one_consent(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(consent())
        with pytest.raises(AlreadyRecorded):
            tx.consents.add(replace(consent(), id=identity(3)))


def test_a_consent_ends_early_once(vault: Vault) -> None:
    at = NOW + timedelta(hours=1)
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(consent())
        tx.consents.end_early(identity(1), at, State.WITHDRAWN)
        ended = tx.consents.get(identity(1))
        assert (ended.ended_early_at, ended.ended_early_as) == (at, State.WITHDRAWN)
        with pytest.raises(AlreadyEnded):
            tx.consents.end_early(identity(1), at, State.REPLACED)
        with pytest.raises(NotFound):
            tx.consents.end_early("x", at, State.WITHDRAWN)


def test_consents_that_have_ended(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(consent(1))
        tx.consents.add(consent(2, lasts=timedelta(days=10)))
        tx.consents.add(consent(3))
        tx.consents.end_early(identity(3), NOW + timedelta(days=5), State.WITHDRAWN)

        def ended(days: int) -> list[str]:
            found = tx.consents.ended_before(NOW + timedelta(days=days))
            return sorted(consent.id for consent in found)

        assert ended(4) == []
        assert ended(5) == [identity(3)]
        assert ended(10) == [identity(2), identity(3)]
        assert ended(90) == [identity(1), identity(2), identity(3)]


# --- meetings and answers --------------------------------------------------


def test_meetings(vault: Vault) -> None:
    first, second = meeting(1), replace(meeting(2), told=None)
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.meetings.start(first)
        tx.meetings.start(second)
        assert tx.meetings.open() == (second, first)
        tx.meetings.set_place(first.id, "check")
        tx.meetings.close(first.id, NOW + timedelta(hours=2))
        assert tx.meetings.open() == (second,)
        closed = replace(first, place="check", closed_at=NOW + timedelta(hours=2))
        assert tx.meetings.get(first.id) == closed
        assert tx.meetings.of(identity(1)) == (second, closed)
        tx.meetings.remove(second.id)
        assert tx.meetings.of(identity(1)) == (closed,)
        for wrong in (
            lambda: tx.meetings.get("x"),
            lambda: tx.meetings.set_place("x", "check"),
            lambda: tx.meetings.close("x", NOW),
            lambda: tx.meetings.remove("x"),
        ):
            with pytest.raises(NotFound):
                wrong()


def test_answers_are_replaced_moved_and_removed(vault: Vault) -> None:
    newer = consent(2)
    with vault.transaction() as tx:
        begin(tx)
        tx.consents.add(newer)
        tx.answers.keep(identity(1), KeptAnswer(answer("first"), consent(), NOW))
        tx.answers.keep(identity(1), KeptAnswer(answer("second"), consent(), NOW))
        name = answer("小梅", Field.CALLED)
        tx.answers.keep(identity(1), KeptAnswer(name, consent(), NOW))
        assert tx.answers.of_meeting(identity(1)) == (name, answer("second"))
        tx.answers.keep(identity(1), KeptAnswer(answer("second"), newer, NOW))
        assert tx.answers.with_consents(identity(1)) == (
            (name, identity(1)),
            (answer("second"), identity(2)),
        )
        assert tx.answers.under(identity(1)) == ((identity(1), name),)
        assert tx.answers.under(identity(2)) == ((identity(1), answer("second")),)
        tx.answers.remove(identity(1), Field.CALLED)
        tx.answers.remove(identity(1), Field.CALLED)
        assert tx.answers.of_meeting(identity(1)) == (answer("second"),)


def test_a_consent_that_ended_since_it_was_read_covers_nothing(vault: Vault) -> None:
    stale = consent()
    with vault.transaction() as tx:
        begin(tx)
        tx.consents.end_early(stale.id, NOW, State.WITHDRAWN)
        with pytest.raises(NotAgreed):
            tx.answers.keep(identity(1), KeptAnswer(answer(), stale, NOW))
