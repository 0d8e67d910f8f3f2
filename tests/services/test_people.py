"""Who is on the list, how they are found, and what a page and a second meeting show of them."""

from datetime import UTC, timedelta

import pytest

from domain.test_filled import filled
from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Kind, State, fields_of
from intake_desktop.domain.errors import NotAgreed, NotFound, UnknownCode
from intake_desktop.domain.meetings import Field, Told
from intake_desktop.domain.retention import Phase
from intake_desktop.services import consenting, meetings, people, withdrawing
from intake_desktop.services.people import People
from services.desk import EVENING, OpenDesk, no, said, yes
from services.releases import release


def everybody(desk: OpenDesk) -> People:
    return people.load_people(desk.session, desk.actor)


def names(desk: OpenDesk, typed: str) -> list[str]:
    return [line.called for line in everybody(desk).find(typed)]


def test_the_latest_met_comes_first(desk: OpenDesk) -> None:
    for name in ("Rain", "Wen", "Zed"):
        desk.keeping(yes("B4"), said(called=name))
        desk.clock.pass_(hours=1)
    assert names(desk, "") == ["Zed", "Wen", "Rain"]
    rain = everybody(desk).find("rain")[0]
    people.meet_again(desk.session, desk.actor, rain.person_id, None, "CHECK")
    assert names(desk, "") == ["Rain", "Zed", "Wen"]
    assert everybody(desk).lines[0].last_met == desk.clock.now()


def test_a_locked_record_is_not_on_the_list_and_opens_by_nothing(desk: OpenDesk) -> None:
    short = desk.tonight(yes("T13"), said(called="Rain"))
    long = desk.keeping(yes("B4"), said(called="Wen"))
    paper = short.consents[0].signature.paper.form_code
    assert set(names(desk, "")) == {"Rain", "Wen"}
    assert people.open_by_code(desk.session, desk.actor, paper).person_id == short.person.id
    desk.clock.pass_(hours=72)
    assert names(desk, "") == ["Wen"]
    assert names(desk, str(short.person.code)) == []
    with pytest.raises(NotAgreed):
        people.view_person(desk.session, desk.actor, short.person.id)
    with pytest.raises(NotAgreed):
        people.meet_again(desk.session, desk.actor, short.person.id, None, "CHECK")
    for typed in (paper, str(short.person.code)):  # it tells that it is locked, and nothing else
        found = people.open_by_code(desk.session, desk.actor, typed)
        assert (found.fate.phase, found.may_renew) == (Phase.ENDED, False)
        assert "Rain" not in repr(found)
    assert desk.rows("SELECT count(*) FROM meeting") == [(2,)]
    assert people.view_person(desk.session, desk.actor, long.person.id).person.called == "Wen"


def test_somebody_who_gave_no_name_is_found_by_their_code(desk: OpenDesk) -> None:
    nameless = desk.keeping(yes("B7") | no("B4"), said(needs="a dentist"))
    (line,) = everybody(desk).find(str(nameless.person.code))
    assert (line.person_id, line.called) == (nameless.person.id, "")
    assert everybody(desk).find("dentist") == ()


@pytest.mark.parametrize(
    "typed",
    [
        "欧阳娜娜",
        "娜",
        "阳 娜",
        "ouyang",
        "OuYang Nana",
        "ōuyáng",
        "ou1yang2",
        "nana",
        "oynn",
        "ＯＵ",
    ],
)
def test_a_chinese_name_is_found_however_it_is_typed(desk: OpenDesk, typed: str) -> None:
    desk.keeping(yes("B4"), said(called="欧阳 娜娜"))
    desk.keeping(yes("B4"), said(called="王小明"))
    assert names(desk, typed) == ["欧阳 娜娜"]


@pytest.mark.parametrize("typed", ["Maria", "MARÍA", "josé", "mariaj", "a José"])
def test_accents_and_case_do_not_matter(desk: OpenDesk, typed: str) -> None:
    desk.keeping(yes("B4"), said(called="María José"))
    assert names(desk, typed) == ["María José"]


def typings(code: str) -> list[str]:
    """One code, as a phone call, a scanner and a Chinese keyboard give it."""
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() else sign for sign in code)
    return [code, code.lower(), code.replace("-", ""), code.replace("-", " "), wide, code[:-2]]


def test_a_code_finds_one_person_however_it_is_typed(desk: OpenDesk) -> None:
    codes = [str(desk.keeping(yes("B7")).person.code) for _ in range(20)]
    read = everybody(desk)
    for code in codes:
        for typed in typings(code):
            assert [line.code for line in read.find(typed)] == [code], typed


def test_the_digits_of_a_code_are_not_taken_for_tones(desk: OpenDesk) -> None:
    """Blue-12345-… without its digits is blue, as every blue one is."""
    codes = [str(desk.keeping(yes("B7")).person.code) for _ in range(40)]
    assert len({code.split("-")[0] for code in codes}) < len(codes)
    read = everybody(desk)
    for code in codes:
        colour, digits, _ = code.split("-")
        for length in range(1, 6):
            typed = colour + digits[:length]
            alike = {each for each in codes if each.replace("-", "").startswith(typed)}
            assert {line.code for line in read.find(typed)} == alike


def test_only_a_whole_code_is_one(desk: OpenDesk) -> None:
    code = str(desk.keeping(yes("B7")).person.code)
    assert people.is_code(code)
    for typed in ("", "小雨", "B-00000-0", code[:-1], code[:-2] + "?"):
        assert not people.is_code(typed), typed


def test_the_code_of_a_kept_paper_opens_its_person(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    desk.keeping(yes("B4"), said(called="Wen"))
    given = release(desk, recorded.person.id)
    for consent in (recorded.consents[0], given):
        code = consent.signature.paper.form_code
        for typed in (code, code.lower(), code.replace("-", ""), f" {code} "):
            assert people.is_code(typed)
            found = people.open_by_code(desk.session, desk.actor, typed)
            assert (found.person_id, found.fate.is_open) == (recorded.person.id, True)


def test_the_code_of_a_paper_that_is_not_here(desk: OpenDesk) -> None:
    desk.keeping(yes("B4"), said(called="Rain"))
    with pytest.raises(NotFound):
        people.open_by_code(desk.session, desk.actor, str(new_form_code(desk.chance, "B")))
    with pytest.raises(UnknownCode):
        people.open_by_code(desk.session, desk.actor, "B-00000-0")


def test_a_page_shows_the_latest_of_everything_in_the_shelters_time(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist"))
    desk.clock.pass_(days=2)
    again = people.meet_again(desk.session, desk.actor, first.person.id, Told.NO_TIME, "CHECK")
    meetings.save_answers(
        desk.session, desk.actor, again.meeting.id, said(needs="new work"), "CHECK"
    )
    given = release(desk, first.person.id)
    desk.clock.pass_(hours=1)
    withdrawing.withdraw(desk.session, desk.actor, given.id)
    view = people.view_person(desk.session, desk.actor, first.person.id)
    assert {answer.field: answer.words for answer in view.answers} == {
        Field.CALLED: "Rain",
        Field.NEEDS: "new work",
    }
    assert [meeting.told for meeting in view.meetings] == [Told.NO_TIME, Told.EXPLAINED]
    assert [consent.kind for consent in view.consents] == [Kind.SHARING, Kind.KEEPING]
    assert view.consents[0].state(view.now) is State.WITHDRAWN
    assert view.disclosures == ()
    moments = [meeting.started_at for meeting in view.meetings]
    for consent in view.consents:
        moments += [consent.starts_at, consent.ends_at]
        moments += [consent.ended_early_at] if consent.ended_early_at else []
    # 21:05 here is the next day in UTC: a page that showed that day would be wrong.
    assert view.meetings[1].started_at.date() == EVENING.date()
    assert {moment.utcoffset() for moment in moments} == {desk.clock.now().utcoffset()}


def test_form_t_ends_on_the_shelters_day(desk: OpenDesk) -> None:
    recorded = desk.tonight(yes("T13"), said(called="Rain"))
    (consent,) = people.view_person(desk.session, desk.actor, recorded.person.id).consents
    assert consent.last_day == desk.clock.today() + timedelta(days=3)
    assert consent.ends_at.astimezone(UTC).date() == desk.clock.today() + timedelta(days=4)


@pytest.mark.parametrize("kind", ["C", "D", "E", "H", "O"])
def test_every_kept_paper_opens_the_record_of_who_signed_it(desk: OpenDesk, kind: str) -> None:
    """Also with its letter and its symbols misread, and after it has ended."""
    mine, other = (desk.keeping(yes("B4")).person.id for _ in range(2))
    for person_id in (mine, other):
        if kind == "D":
            given = release(desk, person_id)
        else:
            form, signature = filled(Kind(kind)), desk.signature(Kind(kind))
            given = consenting.sign(desk.session, desk.actor, person_id, form, signature).consent
        code = given.signature.paper.form_code
        like = code[0].replace("O", "0") + code[1:].replace("0", "o").replace("1", "l").lower()
        for typed in (code, like, code.replace("-", " ")):
            assert people.open_by_code(desk.session, desk.actor, typed).person_id == person_id
        withdrawing.withdraw(desk.session, desk.actor, given.id)
        assert people.open_by_code(desk.session, desk.actor, code).person_id == person_id
    never = str(new_form_code(desk.chance, kind))
    with pytest.raises(NotFound):
        people.open_by_code(desk.session, desk.actor, never)


def test_nobody_is_not_found(desk: OpenDesk) -> None:
    with pytest.raises(NotFound):
        people.view_person(desk.session, desk.actor, "0" * 32)
    with pytest.raises(NotFound):
        people.meet_again(desk.session, desk.actor, "0" * 32, None, "CHECK")


def test_a_second_meeting_starts_from_the_last_answers(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B4", "B5", "B7"), said(called="Rain", language="mandarin"))
    meetings.save_answers(
        desk.session, desk.actor, first.meeting.id, said(needs="a dentist"), "CHECK"
    )
    meetings.close_meeting(desk.session, desk.actor, first.meeting.id)
    desk.clock.pass_(days=9)
    draft = people.meet_again(
        desk.session, desk.actor, first.person.id, Told.ASKED_TO_SKIP, "POLICY"
    )
    assert draft.person.called == "Rain"
    assert {answer.field: answer.words for answer in draft.answers} == {
        Field.CALLED: "Rain",
        Field.LANGUAGE: "mandarin",
        Field.NEEDS: "a dentist",
    }
    assert draft.kept == fields_of(["B4", "B5", "B7"])
    assert (draft.meeting.told, draft.meeting.place) == (Told.ASKED_TO_SKIP, "POLICY")
    assert draft.meeting.is_open
    # What the first meeting says stays what it was until something new is said.
    assert desk.rows("SELECT count(*) FROM answer WHERE meeting_id = ?", draft.meeting.id) == [(0,)]


def test_an_answer_that_lost_its_yes_does_not_come_back(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist"))
    desk.clock.pass_(days=1)
    desk.keeping(yes("B4") | no("B7"), (), first.meeting.id)
    draft = people.meet_again(desk.session, desk.actor, first.person.id, None, "CHECK")
    assert [answer.field for answer in draft.answers] == [Field.CALLED]
    assert draft.kept == {Field.CALLED}


def test_the_list_needs_no_vault_once_it_is_read(desk: OpenDesk) -> None:
    desk.keeping(yes("B4"), said(called="Rain"))
    read = everybody(desk)
    desk.tells_all = False
    desk.session.vault.close()
    assert [line.called for line in read.find("rain")] == ["Rain"]
