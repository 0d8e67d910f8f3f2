"""What people tell us about ourselves: of nobody, of no day, readable by all, removed by a lead."""

from datetime import date

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import NotFound, OnlyLead, SaysTooLittle
from intake_desktop.domain.feedback import Asked, Feedback
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import feedback
from intake_desktop.services.feedback import Count
from services.desk import OpenDesk

INTAKE = Actor("f" * 32, "Finch", Role.INTAKE)


def give(desk: OpenDesk, words: str = "", **said: bool) -> None:
    told = Feedback({Asked(name): answer for name, answer in said.items()}, words)
    feedback.give(desk.session, desk.actor, told)


def test_it_is_counted_by_month_and_no_answer_is_in_no_count(desk: OpenDesk) -> None:
    give(desk, judged=True, pressured=False)
    give(desk, judged=False)
    give(desk, words="谢谢\n<b>")
    desk.clock.pass_(days=28)  # the first of April
    give(desk, asked_who=True)
    april, march = feedback.by_month(desk.session, INTAKE)
    assert (april.first, march.first) == (date(2026, 4, 1), date(2026, 3, 1))
    assert april.counts[Asked.WHO_THEY_ARE] == Count(1, 1)
    assert march.counts == {
        Asked.JUDGED: Count(1, 2),
        Asked.PRESSURED: Count(0, 1),
        Asked.WHO_THEY_ARE: Count(0, 0),
    }
    assert [words for _, words in march.words] == ["谢谢\n<b>"]
    assert april.words == ()


def test_nothing_says_whose_it_is(desk: OpenDesk) -> None:
    for number in range(8):
        desk.clock.pass_(hours=1)
        give(desk, words=str(number), judged=True)
    columns = [name for _, name, *_ in desk.rows("PRAGMA table_info(feedback)")]
    assert columns == ["id", "month", "judged", "pressured", "asked_who", "words"]
    lying = [str(words) for (words,) in desk.rows("SELECT words FROM feedback")]
    assert sorted(lying) == [str(number) for number in range(8)]
    assert lying != sorted(lying)  # not in the order in which they came
    with pytest.raises(dbapi2.OperationalError, match="rowid"):
        desk.rows("SELECT rowid FROM feedback")
    told = desk.rows("SELECT actor_id, token FROM audit WHERE action = ?", Action.FEEDBACK_GIVEN)
    assert told == [("", b"")] * 8
    assert desk.count("person") == 0


def test_an_empty_page_is_not_kept(desk: OpenDesk) -> None:
    with pytest.raises(SaysTooLittle):
        give(desk, words=" ")
    assert desk.count("feedback") == 0
    with pytest.raises(dbapi2.IntegrityError):
        desk.session.vault._connection.execute(
            "INSERT INTO feedback VALUES (?, '2026-03', '', '', '', '')", ["a" * 32]
        )


def test_only_a_lead_removes_one_and_only_that_one(desk: OpenDesk) -> None:
    give(desk, words="Ms Jones at the desk", judged=True)
    give(desk, words="kind", judged=False)
    (month,) = feedback.by_month(desk.session, desk.actor)
    named = next(id_ for id_, words in month.words if "Jones" in words)
    with pytest.raises(OnlyLead):
        feedback.remove(desk.session, INTAKE, named)
    assert desk.count("feedback") == 2
    feedback.remove(desk.session, desk.actor, named)
    (month,) = feedback.by_month(desk.session, desk.actor)
    assert [words for _, words in month.words] == ["kind"]
    assert month.counts[Asked.JUDGED] == Count(0, 1)
    with pytest.raises(NotFound):
        feedback.remove(desk.session, desk.actor, named)
    removed = desk.rows("SELECT actor_id FROM audit WHERE action = ?", Action.FEEDBACK_REMOVED)
    assert removed == [(desk.actor.id,)]


def test_what_was_told_is_not_changed(desk: OpenDesk) -> None:
    give(desk, judged=True)
    with pytest.raises(dbapi2.IntegrityError, match="feedback is fixed"):
        desk.session.vault._connection.execute("UPDATE feedback SET judged = 'no'")
