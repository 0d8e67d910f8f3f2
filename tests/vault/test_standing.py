"""What is leaving, held or gone: the database refuses what no service may do."""

from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import Choice, KeptAnswer, Kind
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import AlreadyEnded, NotAgreed, NotFound
from intake_desktop.domain.holds import RECORD, Hold, HoldTerms, Informed
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.retention import How, Standing, State
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import engine
from intake_desktop.vault.database import Vault
from vault.samples import NOW, consent, identity, meeting, person

LATER = NOW + timedelta(hours=2)
_WREN = Actor(identity(77), "Wren", Role.LEAD)
NEEDS = Answer(Field.NEEDS).with_words("a bed")


def keep(vault: Vault, answer: Answer = NEEDS, number: int = 1) -> None:
    with vault.transaction() as tx:
        held = tx.consents.get(identity(number))
        tx.answers.keep(identity(number), KeptAnswer(answer, held, LATER))


@pytest.fixture
def record(vault: Vault) -> Vault:
    with vault.transaction() as tx:
        tx.people.add(person(1))
        lines = {"B7": Choice.YES, "B5": Choice.YES}
        tx.consents.add(consent(1, lines=lines))
        tx.meetings.start(meeting(1))
    keep(vault)
    return vault


def hold(vault: Vault, *items: str, number: int = 50) -> None:
    terms = HoldTerms(frozenset(items), "A court", "A. Lawyer", date(2026, 3, 4), Informed.NOT_YET)
    with vault.transaction() as tx:
        tx.holds.add(Hold(identity(number), identity(1), terms, NOW, date(2026, 4, 3)))


def count(vault: Vault, table: str) -> int:
    return int(engine.value(vault._connection, f"SELECT count(*) FROM {table}"))


def test_a_person_stands_one_way_at_a_time(record: Vault) -> None:
    with record.transaction() as tx:
        first = Standing(identity(1), State.BINNED, NOW, NOW + timedelta(days=7))
        tx.standings.put(first)
        assert tx.standings.of(identity(1)) == first
        second = Standing(identity(1), State.ASKED, LATER, None)
        tx.standings.put(second)
        assert tx.standings.all() == (second,)
        tx.standings.remove(identity(1))
        assert tx.standings.of(identity(1)) is None
        with pytest.raises(NotFound):
            tx.standings.remove(identity(1))
        with pytest.raises(NotFound):
            tx.standings.put(Standing(identity(9), State.ASKED, NOW, None))


@pytest.mark.parametrize("state", State)
def test_a_record_on_its_way_out_is_not_listed_and_takes_in_nothing(
    record: Vault, state: State
) -> None:
    with record.transaction() as tx:
        assert len(tx.people.listed(LATER)) == 1
        until = None if state is State.ASKED else LATER
        tx.standings.put(Standing(identity(1), state, NOW, until))
    with record.transaction() as tx:
        assert tx.people.listed(LATER) == ()
    with pytest.raises(NotAgreed):
        keep(record, Answer(Field.LANGUAGE).with_words("mandarin"))
    with pytest.raises(NotAgreed):
        keep(record)  # nor is it changed


def test_what_is_held_cannot_go_whoever_asks(record: Vault) -> None:
    hold(record, RECORD)
    for sql in ("DELETE FROM person", "DELETE FROM meeting", "DELETE FROM answer"):
        with pytest.raises(engine.IntegrityError, match="held"):
            record._connection.execute(sql)
    with record.transaction() as tx:
        assert tx.people.listed(LATER) == ()
        assert tx.holds.items_of(identity(1)) == {RECORD}
    with pytest.raises(NotAgreed):
        keep(record)
    with record.transaction() as tx:
        tx.holds.end(identity(50), LATER)
        assert len(tx.people.listed(LATER)) == 1
        tx.people.remove(identity(1))  # the control: with the hold ended it goes, hold and all
    assert count(record, "hold") == count(record, "hold_item") == 0


def test_a_hold_on_one_field_locks_that_field_alone(record: Vault) -> None:
    hold(record, Field.NEEDS)
    keep(record, Answer(Field.LANGUAGE).with_words("mandarin"))
    with pytest.raises(NotAgreed):
        keep(record, NEEDS.with_words("another"))
    with pytest.raises(engine.IntegrityError, match="held"):
        record._connection.execute("DELETE FROM answer WHERE field = 'needs'")
    record._connection.execute("DELETE FROM answer WHERE field = 'language'")
    for table in ("meeting", "person"):
        with pytest.raises(engine.IntegrityError, match="held"):
            record._connection.execute(f"DELETE FROM {table}")
    with record.transaction() as tx:
        assert len(tx.people.listed(LATER)) == 1


def test_a_held_name_is_not_on_the_list(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.people.add(person(1))
        tx.consents.add(consent(1, lines={"B4": Choice.YES}))
        tx.meetings.start(meeting(1))
    keep(vault, Answer(Field.CALLED).with_words("Rain"))
    with vault.transaction() as tx:
        assert [line.called for line in tx.people.listed(LATER)] == ["Rain"]
    hold(vault, Field.CALLED)
    with vault.transaction() as tx:
        (line,) = tx.people.listed(LATER)
    assert line.called == ""
    assert "rain" not in line.search


@pytest.mark.parametrize(
    ("items", "line", "leaves"),
    [
        ((RECORD,), "D10", False),
        ((Field.LANGUAGE,), "D12", False),
        ((Field.LANGUAGE,), "D13", True),
        ((Field.SERVICES,), "D13", False),
        ((Field.NEEDS,), "D13", False),
        ((Field.CALLED,), "D9", False),
        ((Field.CALLED,), "D10", True),
    ],
)
def test_a_hold_permits_no_disclosure(
    record: Vault, items: tuple[str, ...], line: str, leaves: bool
) -> None:
    given = consent(
        2,
        kind=Kind.SHARING,
        lines={line: Choice.YES},
        recipient="A clinic",
        purpose="Dentist",
        items=frozenset({line}),
    )
    hold(record, *items)
    with record.transaction() as tx:
        tx.consents.add(given)
        release = Release(given, "A clinic", "Dentist", given.items, LATER)
        tx.staff.add(_WREN)
        if leaves:
            tx.disclosures.record(identity(5), release, _WREN.id)
            return
        with pytest.raises(NotAgreed):
            tx.disclosures.record(identity(5), release, _WREN.id)


def test_a_hold_is_written_once_reviewed_and_ended_once(record: Vault) -> None:
    hold(record, RECORD)
    with record.transaction() as tx:
        (held,) = tx.holds.open()
        assert held.terms.authority == "A court"
        tx.holds.review(held.id, Informed.TOLD, date(2026, 5, 3))
        (held,) = tx.holds.open()
        assert (held.terms.told, held.review_on) == (Informed.TOLD, date(2026, 5, 3))
    for change in ("authority = 'x'", "lawyer = 'x'", "since = '2026'", "served_on = '2026'"):
        with pytest.raises(engine.Error):
            record._connection.execute(f"UPDATE hold SET {change}")
    with pytest.raises(engine.IntegrityError, match="fixed"):
        record._connection.execute("UPDATE hold_item SET item = 'needs'")
    with record.transaction() as tx:
        tx.holds.end(held.id, LATER)
        assert tx.holds.open() == ()
        with pytest.raises(AlreadyEnded):
            tx.holds.end(held.id, LATER)
        with pytest.raises(AlreadyEnded):
            tx.holds.review(held.id, Informed.TOLD, date(2026, 6, 3))
        with pytest.raises(NotFound):
            tx.holds.end(identity(99), LATER)


def test_what_is_gone_is_listed_without_a_name_and_owed_by_each_copy(record: Vault) -> None:
    record._connection.execute(
        "INSERT INTO copy (id, place_id, folder, made_at, bytes, generation, sequence) "
        "SELECT ?, id, 'one', '2026-03-04T21:05:00.000000Z', 4096, 1, 1 FROM copy_place LIMIT 1",
        (identity(70),),
    )
    with record.transaction() as tx:
        tx.gone.remove_person(identity(1), LATER, "Z-1", How.ASKED)
        (gone,) = tx.gone.since(LATER)
        assert (gone.certificate, gone.how, gone.what) == ("Z-1", How.ASKED, "record")
        assert gone.kinds == ("answers", "meetings", "consents")
        assert (gone.copies, gone.pending) == (1, 1)
        assert tx.gone.has("Z-1")
        with pytest.raises(NotFound):
            tx.gone.get("Z-2")
    assert count(record, "copy_owes") == 1
    record._connection.execute("DELETE FROM copy_owes")
    with record.transaction() as tx:
        assert (tx.gone.get("Z-1").copies, tx.gone.get("Z-1").pending) == (1, 0)


def test_a_person_who_is_not_there_is_not_listed_as_gone(record: Vault) -> None:
    with pytest.raises(NotFound), record.transaction() as tx:
        tx.gone.remove_person(identity(9), LATER, "Z-1", How.ASKED)
    assert count(record, "gone") == 0


def test_one_meeting_may_go_alone(record: Vault) -> None:
    with record.transaction() as tx:
        tx.gone.remove_meeting(identity(1), LATER, "Z-1", How.ASKED)
        (gone,) = tx.gone.since(LATER)
    assert (gone.what, gone.kinds) == ("meeting", ("answers", "meetings"))
    assert count(record, "person") == 1
    assert count(record, "answer") == 0
