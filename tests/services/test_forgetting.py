"""What stood in the blanks of form L goes when its paper says so: here, and from the copies."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from intake_desktop.domain.consent import Afterwards, Consent, Kind, State
from intake_desktop.domain.holds import HoldTerms, Informed
from intake_desktop.domain.languages import Language
from intake_desktop.services import consenting, deletion, holdings, holds, people, withdrawing
from intake_desktop.services.copy_jobs import Settle
from intake_desktop.services.holdings import Wish
from intake_desktop.vault import database, engine
from services.copy_desk import CopyDesk
from services.desk import DATA_KEY, OpenDesk
from services.filled_forms import a_person, filled, sign
from services.test_filled_papers import text_of

NUMBER = "401 555 0147"
_ALL = ["L13", "L19", "L6", "L8"]
Ending = Callable[[OpenDesk, Consent], object]


def safe(desk: OpenDesk, person_id: str, days: int = 30) -> Consent:
    return sign(desk, person_id, filled(Kind.CONTACT, desk.clock.today() + timedelta(days=days)))


def blanks(desk: OpenDesk) -> list[str]:
    """The lines that still hold something."""
    rows = desk.rows("SELECT line FROM consent_line WHERE detail <> '' AND line LIKE 'L%'")
    return sorted(str(line) for (line,) in rows)


def sweep(desk: OpenDesk) -> int:
    return len(deletion.sweep(desk.session, desk.actor).answers)


def test_a_week_after_its_end_and_not_a_moment_before(desk: OpenDesk) -> None:
    safe(desk, a_person(desk))
    midnight = desk.clock.now().replace(hour=0, minute=0) + timedelta(days=37)
    tick = timedelta(microseconds=1)
    desk.clock.pass_(microseconds=(midnight - desk.clock.now() - tick) // tick)
    assert (sweep(desk), blanks(desk)) == (0, _ALL)
    desk.clock.pass_(microseconds=2)
    assert (sweep(desk), blanks(desk)) == (1, [])
    assert sweep(desk) == 0  # once


def whole(desk: OpenDesk, form: Consent) -> None:
    withdrawing.withdraw(desk.session, desk.actor, form.id)


def all_ways(desk: OpenDesk, form: Consent) -> None:
    lines = ["L6", "L8"]
    withdrawing.withdraw_lines(desk.session, desk.actor, form.id, lines, Afterwards.LOCKED)


def no_more(desk: OpenDesk, form: Consent) -> None:
    consenting.not_signed(desk.session, desk.actor, form.person_id, Kind.CONTACT, State.DECLINED)


@pytest.mark.parametrize("end", [whole, all_ways, no_more])
def test_what_was_taken_back_goes_at_once_and_its_lines_stay(desk: OpenDesk, end: Ending) -> None:
    form = safe(desk, a_person(desk))
    end(desk, form)
    desk.clock.pass_(seconds=11)
    assert (sweep(desk), blanks(desk)) == (1, [])
    view = people.view_person(desk.session, desk.actor, form.person_id)
    (held,) = [each for each in view.consents if each.kind is Kind.CONTACT]
    assert (held.lines, dict(held.details)) == (form.lines, {})
    paper = text_of(holdings.give(desk.session, desk.actor, form.person_id, Wish(Language.ENGLISH)))
    assert "Textmessage" in paper
    assert "4015550147" not in paper


def test_what_can_still_be_undone_stays(desk: OpenDesk) -> None:
    form = safe(desk, a_person(desk))
    taken = withdrawing.withdraw(desk.session, desk.actor, form.id)
    assert (sweep(desk), blanks(desk)) == (0, _ALL)
    withdrawing.undo(desk.session, desk.actor, taken)
    desk.clock.pass_(seconds=11)
    assert (sweep(desk), blanks(desk)) == (0, _ALL)


def test_one_way_that_was_taken_back_goes_and_the_others_stay(desk: OpenDesk) -> None:
    form = safe(desk, a_person(desk))
    withdrawing.withdraw_lines(desk.session, desk.actor, form.id, ["L6"], Afterwards.LOCKED)
    assert (sweep(desk), blanks(desk)) == (0, _ALL)
    desk.clock.pass_(seconds=11)
    assert (sweep(desk), blanks(desk)) == (1, ["L13", "L19", "L8"])


def test_the_paper_that_was_replaced_keeps_no_number(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    old = safe(desk, person_id)
    desk.clock.pass_(hours=1)
    safe(desk, person_id)
    assert sweep(desk) == 1
    rows = desk.rows("SELECT DISTINCT consent_id = ? FROM consent_line WHERE detail <> ''", old.id)
    assert (0,) in rows
    assert (1,) not in rows


def test_what_is_held_waits(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    form = safe(desk, person_id)
    view = people.view_person(desk.session, desk.actor, person_id)
    terms = HoldTerms(
        frozenset({"contact"}), "a court", "a lawyer", desk.clock.today(), Informed.TOLD
    )
    hold = holds.begin(desk.session, desk.actor, str(view.person.code), terms)
    withdrawing.withdraw(desk.session, desk.actor, form.id)
    desk.clock.pass_(seconds=11)
    assert (sweep(desk), blanks(desk)) == (0, _ALL)
    holds.end(desk.session, desk.actor, hold.hold.id)
    assert (sweep(desk), blanks(desk)) == (1, [])


def test_other_papers_keep_what_was_signed(desk: OpenDesk) -> None:
    end = desk.clock.today() + timedelta(days=3)
    sign(desk, a_person(desk), filled(Kind.IN_CASE, end))
    desk.clock.pass_(days=20)
    assert sweep(desk) == 0
    assert desk.rows("SELECT detail FROM consent_line WHERE line = 'O17'") == [("I am fine",)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE consent_line SET detail = ''",
        "UPDATE consent_line SET detail = '' WHERE line = 'L6'",
        "UPDATE consent_line SET detail = 'another' WHERE line = 'L6'",
        "UPDATE consent_line SET choice = 'no' WHERE line = 'L6'",
    ],
)
def test_the_database_empties_nothing_that_is_not_listed_as_gone(desk: OpenDesk, sql: str) -> None:
    safe(desk, a_person(desk))
    with pytest.raises(engine.IntegrityError, match="fixed"):
        desk.session.vault._connection.execute(sql)
    assert blanks(desk) == _ALL


# --- in the copies --------------------------------------------------------------------


def in_copy(folder: Path) -> set[str]:
    vault = database.open_(folder, DATA_KEY)
    rows = vault._connection.execute("SELECT detail FROM consent_line WHERE line = 'L6'").fetchall()
    vault.close()
    return {str(detail) for (detail,) in rows}


def test_a_copy_owes_it_too(copy_desk: CopyDesk) -> None:
    form = safe(copy_desk, a_person(copy_desk))
    copy_desk.back_up()
    (folder,) = [each for each in copy_desk.backups.iterdir() if each.is_dir()]
    assert in_copy(folder) == {NUMBER}
    withdrawing.withdraw(copy_desk.session, copy_desk.actor, form.id)
    copy_desk.clock.pass_(seconds=11)
    sweep(copy_desk)
    assert copy_desk.run(Settle(copy_desk.session, None)).told["cleaned"] == 1
    assert in_copy(folder) == {""}
