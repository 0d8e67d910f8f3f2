"""What was taken back, decided or made us tell, below the code: at once, and then for good."""

from datetime import datetime, timedelta

import pytest

from intake_desktop.vault import engine, moments
from vault.raw import HOUR, Raw, disclose
from vault.samples import NOW, identity
from vault.test_rule_of_kinds import give

TICK = timedelta(microseconds=1)
_PAPERS = pytest.mark.parametrize("kind", ["D", "E", "H", "O"])
_WHAT = pytest.mark.parametrize("whole", [True, False], ids=["paper", "line"])


def take_back(
    raw: Raw, consent: str, line: str, at: datetime = NOW + HOUR, final: int = 0, verb: str = ""
) -> None:
    raw.run(
        f"INSERT {verb} INTO withdrawal VALUES (?, ?, ?, ?, 'locked', ?)",
        *(consent, line, moments.to_text(at), moments.to_text(at + timedelta(seconds=10)), final),
    )


def is_told(raw: Raw, consent: str, kind: str, at: datetime) -> bool:
    raw.run("SAVEPOINT try")
    try:
        disclose(raw, (f"{kind}9",), consent, at=at)
    except engine.IntegrityError:
        return False
    finally:
        raw.run("ROLLBACK TO try")
        raw.run("RELEASE try")
    return True


@_PAPERS
@_WHAT
def test_it_holds_at_once_whatever_date_is_put_on_what_leaves(
    raw: Raw, kind: str, whole: bool
) -> None:
    consent = give(raw, kind)
    assert is_told(raw, consent, kind, NOW + HOUR)
    take_back(raw, consent, "" if whole else f"{kind}9")
    assert not is_told(raw, consent, kind, NOW + HOUR - TICK)
    assert not is_told(raw, consent, kind, NOW + HOUR)
    assert not is_told(raw, consent, kind, NOW + 2 * HOUR)


@_PAPERS
@_WHAT
def test_it_is_undone_until_it_is_final(raw: Raw, kind: str, whole: bool) -> None:
    consent = give(raw, kind)
    take_back(raw, consent, "" if whole else f"{kind}9")
    raw.run("DELETE FROM withdrawal")
    assert is_told(raw, consent, kind, NOW + HOUR)
    take_back(raw, consent, "" if whole else f"{kind}9")
    raw.run("UPDATE withdrawal SET final = 1")
    raw.refused("DELETE FROM withdrawal", match="fixed")
    raw.refused("UPDATE withdrawal SET final = 0", match="fixed")
    assert not is_told(raw, consent, kind, NOW + HOUR)


@pytest.mark.parametrize("verb", ["", "OR IGNORE", "OR REPLACE"])
def test_no_second_time_moves_the_first(raw: Raw, verb: str) -> None:
    consent = give(raw, "D")
    take_back(raw, consent, "D9")
    raw.run("UPDATE withdrawal SET final = 1")
    try:
        take_back(raw, consent, "D9", NOW + 9 * HOUR, verb=verb)
    except engine.IntegrityError:
        assert verb != "OR IGNORE"
    else:
        assert verb == "OR IGNORE"
    stored = "SELECT at FROM withdrawal"
    assert engine.value(raw.connection, stored) == moments.to_text(NOW + HOUR)


def test_only_a_yes_of_a_paper_that_stands_is_taken_back(raw: Raw) -> None:
    consent = give(raw, "D")
    for line in ("D10", "E9", "9"):
        with pytest.raises(engine.IntegrityError, match=r"fixed|CHECK"):
            take_back(raw, consent, line)
    with pytest.raises(engine.IntegrityError, match="fixed"):
        take_back(raw, consent, "", final=1)
    with pytest.raises(engine.IntegrityError, match="fixed"):
        take_back(raw, identity(1), "B5")  # B5 is a no
    take_back(raw, identity(1), "B4")
    raw.end_early(consent, NOW + HOUR)
    for line in ("", "D9"):
        with pytest.raises(engine.IntegrityError, match="fixed"):
            take_back(raw, consent, line)


def test_an_answer_needs_a_line_that_was_not_taken_back(raw: Raw) -> None:
    raw.run(*raw.answer(at=NOW))
    take_back(raw, identity(1), "B7")
    raw.refused("UPDATE answer SET recorded_at = ?", moments.to_text(NOW + HOUR))
    raw.run("DELETE FROM answer")
    raw.refused(*raw.answer(at=NOW + HOUR))
    raw.run(*raw.answer(field="called", at=NOW + HOUR))  # another line
    take_back(raw, identity(1), "", NOW + 2 * HOUR)
    raw.run("DELETE FROM answer")
    raw.refused(*raw.answer(field="called", at=NOW + 2 * HOUR))
    raw.run(*raw.answer(field="called", at=NOW + 2 * HOUR - TICK))


# --- every column ------------------------------------------------------------

_ID = identity(60)
_AT = moments.to_text(NOW)
# A row of each table, and what of it may change: with which value that is tried.
_ROWS = {
    "withdrawal": (
        f"INSERT INTO withdrawal VALUES ('{identity(9)}', 'D9', '{_AT}', '{_AT}', 'locked', 0)",
        {"final"},
    ),
    "decision": (f"INSERT INTO decision VALUES ('{_ID}', '{identity(1)}', 'D', 'later', '{_AT}')",
                 set()),
    "compelled": (
        f"INSERT INTO compelled VALUES ('{_ID}', '{identity(1)}', '{identity(50)}', 'judge', "
        f"'court', 'police', 'a name', '', 'not_yet', '', '2026-03-04', '{_AT}')",
        {"told", "told_on"},
    ),
    "do_not_raise": (f"INSERT INTO do_not_raise VALUES ('{identity(1)}')", set()),
    "standing": (f"INSERT INTO standing VALUES ('{identity(1)}', 'asked', '{_AT}', NULL)",
                 {"state", "since", "until"}),
    "shorter_limit": ("INSERT INTO shorter_limit VALUES ('D', 30)", set()),
    "consent_rule": ("SELECT 1", set()),
}  # fmt: skip


@pytest.mark.parametrize("table", list(_ROWS))
def test_no_column_is_changed(raw: Raw, table: str) -> None:
    insert, free = _ROWS[table]
    raw.run(insert)
    info = f"SELECT name FROM pragma_table_info('{table}')"
    for (column,) in raw.connection.execute(info).fetchall():
        if column not in free:
            # Of its own type, else the table itself has something to say.
            other = f"iif(typeof({column}) = 'integer', {column} + 1, {column} || 'x')"
            for value in (other, "NULL"):
                raw.refused(f"UPDATE {table} SET {column} = {value}", match="fixed")
    for column in free & {"final"}:
        raw.run(f"UPDATE {table} SET {column} = 1")
        raw.refused(f"UPDATE {table} SET {column} = 0", match="fixed")


def test_the_rule_of_the_kinds_does_not_move(raw: Raw) -> None:
    raw.refused("INSERT INTO consent_rule VALUES ('X', 1, 0, 1)", match="fixed")
    raw.refused("REPLACE INTO consent_rule VALUES ('G', 365, 1, 1)", match="fixed")
    raw.refused("DELETE FROM consent_rule", match="fixed")


def test_what_had_to_be_told_stays_and_is_told_once(raw: Raw) -> None:
    raw.run(_ROWS["compelled"][0])
    told = "UPDATE compelled SET told = 'after', told_on = '2026-03-05'"
    raw.refused("UPDATE compelled SET told = 'after'", match="CHECK")
    raw.refused("UPDATE compelled SET told = 'before', told_on = '2026-03-03'", match="fixed")
    raw.refused("UPDATE compelled SET told = 'forbidden'", match="fixed")
    raw.run(told)
    raw.refused(told, match="fixed")
    raw.refused("DELETE FROM compelled", match="fixed")
    rest = "actor_id, basis, authority, recipient, items, lawyer, told, told_on, released_on"
    copy = f"INSERT INTO compelled SELECT ?, NULL, {rest}, recorded_at FROM compelled"
    raw.run(copy, identity(61))
    raw.run("DELETE FROM person WHERE id = ?", identity(1))
    assert engine.value(raw.connection, "SELECT count(*) FROM compelled") == 1
    raw.refused("DELETE FROM compelled", match="fixed")  # nobody’s: it stays


def test_a_decision_stays_and_needs_a_record(raw: Raw) -> None:
    insert = "INSERT INTO decision VALUES (?, ?, ?, 'declined', ?)"
    raw.refused(insert, _ID, identity(1), "E", _AT, match="CHECK")
    for at in (NOW - TICK, NOW + timedelta(days=90)):
        raw.refused(insert, _ID, identity(1), "D", moments.to_text(at))
    raw.refused(insert, _ID, identity(404), "D", _AT)
    raw.run(insert, _ID, identity(1), "D", _AT)
    raw.refused("DELETE FROM decision", match="fixed")
    raw.run("DELETE FROM person WHERE id = ?", identity(1))


def test_not_to_be_raised_is_kept_only_of_a_record(raw: Raw) -> None:
    raw.refused("INSERT INTO do_not_raise VALUES (?)", identity(404))
    raw.run("INSERT INTO do_not_raise VALUES (?)", identity(1))
    raw.end_early(identity(2), NOW)
    raw.refused("INSERT INTO do_not_raise VALUES (?)", identity(2))
