"""The list of people: who is on it, under which name, and in which order."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from intake_desktop.domain.consent import Choice, KeptAnswer, Kind, State
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.vault import engine
from intake_desktop.vault.database import Vault
from intake_desktop.vault.people import Listed
from intake_desktop.vault.transaction import Transaction
from vault.samples import NOW, consent, identity, meeting, person, sharing

TICK = timedelta(microseconds=1)
DAY = timedelta(days=1)


def begin(
    tx: Transaction,
    number: int = 1,
    kind: Kind = Kind.KEEPING,
    lines: Mapping[str, Choice] | None = None,
) -> None:
    tx.people.add(person(number))
    tx.consents.add(consent(number, of=number, kind=kind, lines=lines))
    tx.meetings.start(meeting(number, of=number))


def call(
    tx: Transaction,
    words: str,
    number: int = 1,
    state: AnswerState = AnswerState.ANSWERED,
    at: datetime = NOW,
    in_meeting: int | None = None,
) -> None:
    kept = KeptAnswer(Answer(Field.CALLED, state, words), consent(number, of=number), at)
    tx.answers.keep(identity(in_meeting or number), kept)


def names(tx: Transaction, now: datetime = NOW) -> list[str]:
    return [line.called for line in tx.people.listed(now)]


def test_one_line(vault: Vault) -> None:
    with vault.transaction() as tx:
        assert tx.people.listed(NOW) == ()
        begin(tx)
        call(tx, "小梅")
        (line,) = tx.people.listed(NOW)
    code = str(person().code)
    assert line == Listed(
        identity(1), code, "小梅",
        f"{code.replace('-', '').lower()}\n小梅\nxiaomei\nxm", NOW + timedelta(minutes=1),
    )  # fmt: skip


def test_the_latest_met_comes_first(vault: Vault) -> None:
    with vault.transaction() as tx:
        for number in (1, 2, 3):
            begin(tx, number)
            call(tx, f"n{number}", number)
        assert names(tx) == ["n3", "n2", "n1"]
        tx.meetings.start(replace(meeting(7, of=1), started_at=NOW + DAY))
        assert names(tx) == ["n1", "n3", "n2"]
        assert tx.people.listed(NOW)[0].last_met == NOW + DAY


def test_somebody_without_a_name_or_a_meeting_is_on_it(vault: Vault) -> None:
    with vault.transaction() as tx:
        begin(tx, 1)
        tx.people.add(person(2))
        tx.consents.add(consent(2, of=2))
        lines = {line.person_id: line for line in tx.people.listed(NOW)}
    assert (lines[identity(1)].called, lines[identity(2)].called) == ("", "")
    assert lines[identity(2)].last_met == person(2).created_at
    assert all(line.search.strip() for line in lines.values())


@pytest.mark.parametrize("kind", [Kind.TONIGHT, Kind.KEEPING])
def test_a_record_is_listed_exactly_as_long_as_it_is_live(vault: Vault, kind: Kind) -> None:
    yes = {"T13" if kind is Kind.TONIGHT else "B4": Choice.YES}
    with vault.transaction() as tx:
        begin(tx, kind=kind, lines=yes)
        end = tx.consents.get(identity(1)).ends_at
        shown = [len(tx.people.listed(at)) for at in (NOW - TICK, NOW, end - TICK, end, end + DAY)]
        assert shown == [0, 1, 1, 0, 0]
        tx.consents.end_early(identity(1), NOW + DAY, State.WITHDRAWN)
        shown = [len(tx.people.listed(NOW + DAY + tick)) for tick in (-TICK, TICK * 0, TICK)]
        assert shown == [1, 0, 0]


def test_a_release_alone_lists_nobody(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(sharing())
        assert tx.people.listed(NOW) == ()
        tx.consents.add(consent())
        assert len(tx.people.listed(NOW)) == 1


def test_one_live_paper_among_ended_ones_is_enough_and_gives_one_line(vault: Vault) -> None:
    with vault.transaction() as tx:
        begin(tx)
        tx.consents.end_early(identity(1), NOW, State.REPLACED)
        assert tx.people.listed(NOW) == ()
        tx.consents.add(consent(2))
        tx.consents.add(consent(3))
        assert len(tx.people.listed(NOW)) == 1


def test_the_latest_name_wins_and_a_name_can_be_taken_back(vault: Vault) -> None:
    with vault.transaction() as tx:
        begin(tx)
        call(tx, "小梅")
        tx.meetings.start(meeting(2, of=1))
        call(tx, "May", at=NOW + DAY, in_meeting=2)
        assert names(tx) == ["May"]
        assert "xiaomei" not in tx.people.listed(NOW)[0].search
        call(tx, "", state=AnswerState.PREFER_NOT, at=NOW + DAY, in_meeting=2)
        (line,) = tx.people.listed(NOW)
        assert line.called == ""
        assert "xiaomei" not in line.search
        assert "may" not in line.search
        tx.answers.remove(identity(2), Field.CALLED)
        assert names(tx) == ["小梅"]
        tx.answers.remove(identity(1), Field.CALLED)
        assert names(tx) == [""]


def test_the_list_and_the_page_call_somebody_the_same(vault: Vault) -> None:
    with vault.transaction() as tx:
        for number in (1, 2, 3):
            begin(tx, number)
        call(tx, "小梅", 1)
        call(tx, "Kim", 2, AnswerState.LATER)
        lines = tx.people.listed(NOW)
        assert {line.person_id: line.called for line in lines} == {
            each.id: each.called for each in tx.people.all()
        }


def test_only_a_name_can_be_looked_for(vault: Vault) -> None:
    with vault.transaction() as tx:
        begin(tx)
        needs = Answer(Field.NEEDS, AnswerState.ANSWERED, "看牙")
        tx.answers.keep(identity(1), KeptAnswer(needs, consent(), NOW))
        call(tx, "小梅")
    stored = vault._connection.execute("SELECT field, search FROM answer ORDER BY field").fetchall()
    assert stored == [("called", "小梅\nxiaomei\nxm"), ("needs", "")]


def test_how_a_name_is_found_goes_with_the_name(vault: Vault) -> None:
    count = "SELECT count(*) FROM answer WHERE search LIKE '%xiaomei%'"
    with vault.transaction() as tx:
        begin(tx)
        call(tx, "小梅")
    assert engine.value(vault._connection, count) == 1
    with vault.transaction() as tx:
        call(tx, "May")
    assert engine.value(vault._connection, count) == 0


def test_a_half_of_a_character_is_kept_as_far_as_it_goes(vault: Vault) -> None:
    with vault.transaction() as tx:
        begin(tx)
        call(tx, "小\ud83d梅")
        (line,) = tx.people.listed(NOW)
        assert line.called == "小\ufffd梅"
        assert "xiao" in line.search
        assert tx.answers.of_meeting(identity(1))[0].words == "小\ufffd梅"
