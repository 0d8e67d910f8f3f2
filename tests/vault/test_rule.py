"""The rule once more, below the code: raw SQL that no live consent covers is refused.

Each refusal has its control beside it: the same statement with a live consent is taken.
"""

from datetime import datetime, timedelta

import pytest

from intake_desktop.domain.consent import Choice, Kind
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.vault import engine, moments
from intake_desktop.vault.database import Vault
from vault.raw import HOUR, Raw, disclose
from vault.samples import NOW, consent, identity, person


def test_a_live_yes_lets_an_answer_in(raw: Raw) -> None:
    raw.run(*raw.answer())


@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"])
def test_no_kind_of_insert_gets_past(raw: Raw, verb: str) -> None:
    raw.refused(*raw.answer(field="strengths", verb=verb))
    raw.run(*raw.answer(verb=verb))


def test_a_field_whose_line_is_no_or_empty(raw: Raw) -> None:
    raw.refused(*raw.answer(field="language"))  # B5 is a no
    raw.refused(*raw.answer(field="next_step"))  # B8 was left empty
    raw.run(*raw.answer(field="called"))  # B4 is a yes


def test_somebody_elses_consent(raw: Raw) -> None:
    raw.refused(*raw.answer(consent_id=identity(2)))
    raw.run(*raw.answer(meeting_id=identity(2), consent_id=identity(2)))


def test_a_consent_of_another_kind_or_none(raw: Raw) -> None:
    raw.refused(*raw.answer(consent_id=identity(9)))
    raw.refused(*raw.answer(consent_id=identity(404)))
    raw.refused(*raw.answer(meeting_id=identity(404)))


def test_the_edges_of_time(raw: Raw) -> None:
    tick, end = timedelta(microseconds=1), NOW + timedelta(days=90)
    raw.refused(*raw.answer(at=NOW - tick))
    raw.refused(*raw.answer(at=end))
    raw.run(*raw.answer(at=NOW))
    raw.run(*raw.answer(field="called", at=end - tick))


def test_an_early_end(raw: Raw) -> None:
    raw.end_early(identity(1), NOW + HOUR)
    raw.refused(*raw.answer(at=NOW + HOUR))
    raw.refused(*raw.answer(at=NOW + 2 * HOUR))
    raw.run(*raw.answer(at=NOW + HOUR - timedelta(microseconds=1)))


def test_an_answer_cannot_be_changed_into_one_that_is_not_covered(raw: Raw) -> None:
    raw.run(*raw.answer())
    raw.refused("UPDATE answer SET field = 'language'")
    raw.refused("UPDATE answer SET consent_id = ?", identity(2))
    raw.refused("UPDATE answer SET meeting_id = ?", identity(2))
    raw.refused("UPDATE answer SET recorded_at = ?", moments.to_text(NOW - HOUR))
    raw.run("UPDATE answer SET words = 'two dentists'")
    raw.end_early(identity(1), NOW)
    raw.refused("UPDATE answer SET words = 'three dentists'")


@pytest.mark.parametrize(
    "moment",
    ["2026-03-04T21:05:00Z", "2026-03-04 21:05:00.000000Z", "2026-03-04T21:05:00.000000+08:00",
     "now", "", "9999", 2026, None, "2026-03-04T21:05:00.000000Z "],
)  # fmt: skip
def test_a_time_of_another_shape(raw: Raw, moment: object) -> None:
    raw.refused(*raw.answer(at=moment), match="not agreed|CHECK|NOT NULL")


# --- consents are written once ---------------------------------------------


@pytest.mark.parametrize(
    "change",
    ["kind = 'T'", "person_id = '00000000000000000000000000000002'", "ends_at = starts_at",
     "starts_at = '2020-01-01T00:00:00.000000Z'", "ends_at = '2099-01-01T00:00:00.000000Z'",
     "id = '00000000000000000000000000000077'", "recipient = 'somebody'", "purpose = 'another'",
     "form_code = 'B-1'", "template = 'x'", "template_version = '9'", "template_sha256 = 'x'",
     "languages = 'en'", "explained_by = 'x'", "interpreter = 'x'", "signed_on = '2020-01-01'",
     "ends_on = NULL", "how = 'phone'", "once = 1"],
)  # fmt: skip
def test_a_consent_is_never_changed(raw: Raw, change: str) -> None:
    where = f"WHERE id = '{identity(1)}'"
    raw.refused(f"UPDATE consent SET {change} {where}", match="fixed")
    early = "ended_early_at = '2026-03-05T00:00:00.000000Z', ended_early_as = 'withdrawn'"
    raw.refused(f"UPDATE consent SET {early}, {change} {where}", match="fixed")
    raw.run(f"UPDATE consent SET {early} {where}")


def test_every_column_of_a_consent_was_tried(vault: Vault) -> None:
    marks = test_a_consent_is_never_changed.pytestmark[0].args[1]  # type: ignore[attr-defined]
    tried = {change.split(" ")[0] for change in marks}
    rows = vault._connection.execute("SELECT name FROM pragma_table_info('consent')").fetchall()
    assert tried == {name for (name,) in rows} - {"ended_early_at", "ended_early_as"}


def test_a_consent_ends_early_once_and_stays_ended(raw: Raw) -> None:
    raw.end_early(identity(1), NOW)
    for again in (
        "ended_early_at = NULL, ended_early_as = NULL",
        "ended_early_as = 'replaced'",
        "ended_early_at = '2099-01-01T00:00:00.000000Z'",
    ):
        raw.refused(f"UPDATE consent SET {again} WHERE id = '{identity(1)}'", match="fixed")


def test_a_consent_goes_only_with_its_person(raw: Raw) -> None:
    raw.refused("DELETE FROM consent", match="fixed")
    raw.refused("DELETE FROM consent_line", match="fixed")
    raw.refused("DELETE FROM consent_item", match="fixed")
    raw.refused("REPLACE INTO consent SELECT * FROM consent", match="fixed|not agreed")
    raw.run("DELETE FROM person")


def test_a_no_never_becomes_a_yes(raw: Raw) -> None:
    raw.refused("UPDATE consent_line SET choice = 'yes'", match="fixed")
    raw.refused("UPDATE consent_line SET detail = 'everything'", match="fixed")
    raw.refused("INSERT INTO consent_line VALUES (?, 'B8', 'yes', '')", identity(1), match="fixed")
    raw.refused("REPLACE INTO consent_line VALUES (?, 'B5', 'yes', '')", identity(1), match="fixed")
    raw.refused("INSERT INTO consent_item VALUES (?, 'goals')", identity(9), match="fixed")
    raw.run(
        "INSERT INTO consent_line VALUES (?, 'B8', 'yes', '')", identity(30)
    )  # not yet a consent


def test_lines_without_a_consent_are_not_committed(vault: Vault) -> None:
    with pytest.raises(engine.IntegrityError, match="FOREIGN KEY"), vault.transaction():
        vault._connection.execute(
            "INSERT INTO consent_line VALUES (?, 'B8', 'yes', '')", (identity(30),)
        )
    count = "SELECT count(*) FROM consent_line"
    assert engine.value(vault._connection, count) == 0


@pytest.mark.parametrize(
    ("kind", "lines"),
    [(Kind.KEEPING, {}), (Kind.KEEPING, {"B4": Choice.NO}), (Kind.KEEPING, {"T13": Choice.YES})],
)
def test_no_yes_is_no_consent(vault: Vault, kind: Kind, lines: dict[str, Choice]) -> None:
    with vault.transaction() as tx:
        tx.people.add(person())
        with pytest.raises(NotAgreed):
            tx.consents.add(consent(kind=kind, lines=lines))
        tx.consents.add(consent(kind=kind, lines={"B4": Choice.YES}))  # and nothing was left over


def test_what_holds_the_rule_up_does_not_move(raw: Raw) -> None:
    fixed = "fixed"
    raw.refused("INSERT INTO field_line VALUES ('D', 'needs', 'D1')", match=fixed)
    raw.refused("UPDATE field_line SET line = 'B4'", match=fixed)
    raw.refused("DELETE FROM field_line", match=fixed)
    raw.refused("UPDATE meeting SET person_id = ?", identity(2), match=fixed)
    raw.refused("UPDATE person SET code = 'Blue-00000-A'", match=fixed)
    raw.run("UPDATE meeting SET place = 'check'")


# --- what leaves -----------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"items": ("needs", "strengths")},
        {"items": ()},
        {"consent_id": identity(1)},
        {"recipient": "Somebody else"},
        {"purpose": "curiosity"},
        {"at": NOW - timedelta(microseconds=1)},
        {"at": NOW + timedelta(days=90)},
    ],
)
def test_a_disclosure_needs_its_own_live_release(raw: Raw, wrong: dict[str, object]) -> None:
    with pytest.raises(engine.IntegrityError, match="not agreed"):
        disclose(raw, **wrong)  # type: ignore[arg-type]
    disclose(raw)


@pytest.mark.parametrize("at", [NOW, NOW + HOUR], ids=["dated earlier", "then"])
@pytest.mark.parametrize("ended", [NOW + HOUR, NOW + 1000 * HOUR], ids=["soon", "dated ahead"])
def test_a_disclosure_after_a_withdrawal(raw: Raw, at: datetime, ended: datetime) -> None:
    raw.end_early(identity(9), ended)
    with pytest.raises(engine.IntegrityError, match="not agreed"):
        disclose(raw, at=at)


def test_before_it_the_same_disclosure_is_taken(raw: Raw) -> None:
    disclose(raw, at=NOW)


def test_a_disclosure_is_never_changed(raw: Raw) -> None:
    disclose(raw, ("D13", "D9"))
    raw.refused("UPDATE disclosure SET recipient = 'Somebody else'", match="fixed")
    raw.refused("UPDATE disclosure_item SET item = 'goals'", match="fixed")
    raw.refused("DELETE FROM disclosure_item", match="fixed")
    raw.refused("DELETE FROM disclosure", match="fixed")
    raw.refused("INSERT INTO disclosure_item VALUES (?, 'goals')", identity(7), match="fixed")
