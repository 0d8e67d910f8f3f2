"""A summary holds what was ticked and what a live release covers, and not one thing more."""

import io
import re

import pypdf
import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain import wanted
from intake_desktop.domain.consent import Consent
from intake_desktop.domain.errors import NotAgreed, SaysTooLittle
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.domain.wanted import Service
from intake_desktop.services import summary, withdrawing
from intake_desktop.services.papers import Look
from intake_desktop.services.summary import Choice
from intake_desktop.vault import moments
from services.desk import OpenDesk, said, yes
from services.releases import release

LOOK = Look((Language.ENGLISH, Language.SIMPLIFIED))
ALL = frozenset(SummaryField)
# Nothing of this may ever be in a summary: it was typed freely, or says who and where.
WORDS = {
    "called": "小雨 Xiaoyu",
    "needs": "看牙 dentist",
    "strengths": "会做账",
    "next_step": "星期二",
}


@pytest.fixture
def person_id(desk: OpenDesk) -> str:
    answers = said(
        **WORDS,
        language="mandarin",
        services=wanted.written([Service.HEALTH, Service.HOUSING]),
    )
    return desk.keeping(yes("B4", "B5", "B7", "B8", "B11"), answers).person.id


def choose(*fields: SummaryField, consent: Consent | None = None) -> Choice:
    return Choice(frozenset(fields), "R-00042", consent.id if consent else None)


def leave(desk: OpenDesk, person_id: str, choice: Choice) -> summary.Left:
    return summary.leave(desk.session, desk.actor, LOOK, person_id, choice)


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def every_byte(pdf: bytes) -> bytes:
    """The file as it is, and every stream of it decompressed."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    streams = [
        found.get_object().get_data()
        for found in (reader.get_object(n + 1) for n in range(len(reader.xref[0])))
        if isinstance(found, pypdf.generic.StreamObject)
    ]
    return b"\n".join([pdf, *streams])


def found_in(pdf: bytes, needle: str) -> bool:
    """In the text, the metadata, or any byte, in the encodings that a PDF uses."""
    raw = every_byte(pdf)
    encoded = (needle.encode(), needle.encode("utf-16-be"), needle.encode("utf-16-le"))
    squeezed = re.sub(r"\s", "", text_of(pdf))
    return any(each in raw for each in encoded) or re.sub(r"\s", "", needle) in squeezed


def test_everything_is_off_until_it_is_ticked(desk: OpenDesk, person_id: str) -> None:
    with pytest.raises(SaysTooLittle):
        leave(desk, person_id, choose())


def test_what_is_ticked_is_in_it_and_nothing_else(desk: OpenDesk, person_id: str) -> None:
    left = leave(desk, person_id, choose(SummaryField.SERVICES))
    assert found_in(left.document.pdf, "health care, housing")
    ((code,),) = desk.rows("SELECT code FROM person")
    absent = [*WORDS.values(), "Mandarin", "普通话", str(code), person_id, desk.actor.alias]
    absent += ["March 4", "3月4日", "March 2026, ", "Gets support"]
    assert [each for each in absent if found_in(left.document.pdf, each)] == []
    assert left.document.name == "paper.pdf"
    assert left.disclosure_id is None


def test_the_search_finds_what_is_there(desk: OpenDesk, person_id: str) -> None:
    """The control for the test above: with its field ticked each value is found."""
    pdf = leave(desk, person_id, choose(*ALL)).document.pdf
    for expected in ("Mandarin", "普通话", "housing", "Gets support", "R-00042", "March 2026"):
        assert found_in(pdf, expected), expected


def test_dates_are_no_finer_than_months(desk: OpenDesk, person_id: str) -> None:
    pdf = leave(desk, person_id, choose(SummaryField.MONTHS)).document.pdf
    assert "2026年3月" in text_of(pdf)
    assert not re.search(r"3月\d+日|March \d{1,2}\b(?!\d)", text_of(pdf))


def test_to_a_recipient_it_is_recorded_with_its_lines(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12", "D13"))
    left = leave(desk, person_id, choose(SummaryField.LANGUAGE, consent=given))
    assert left.disclosure_id is not None
    with desk.session.vault.transaction() as tx:
        (disclosed,) = tx.disclosures.of(person_id)
    assert disclosed.recipient == "Open Door Clinic"
    assert disclosed.items == {"D12"}
    assert disclosed.actor_id == desk.actor.id


@pytest.mark.parametrize("field", [SummaryField.MONTHS, SummaryField.HERE])
def test_a_field_that_the_release_does_not_cover(
    desk: OpenDesk, person_id: str, field: SummaryField
) -> None:
    given = release(desk, person_id, ("D12", "D13"))
    with pytest.raises(NotAgreed) as refused:
        leave(desk, person_id, choose(SummaryField.LANGUAGE, field, consent=given))
    assert refused.value.what == field
    assert desk.count("disclosure") == 0


def test_the_same_summary_is_refused_after_the_withdrawal(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12",), once=False)
    wanted_again = choose(SummaryField.LANGUAGE, consent=given)
    assert leave(desk, person_id, wanted_again).disclosure_id
    withdrawing.withdraw(desk.session, desk.actor, given.id)
    with pytest.raises(NotAgreed):
        leave(desk, person_id, wanted_again)
    assert desk.count("disclosure") == 1
    assert summary.offer(desk.session, desk.actor, person_id).releases == ()


def test_once_means_once(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12",))
    leave(desk, person_id, choose(SummaryField.LANGUAGE, consent=given))
    with pytest.raises(NotAgreed):
        leave(desk, person_id, choose(SummaryField.LANGUAGE, consent=given))
    assert desk.count("disclosure") == 1


def test_a_release_that_has_ended(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12",), once=False)
    desk.clock.pass_(days=7)
    with pytest.raises(NotAgreed):
        leave(desk, person_id, choose(SummaryField.LANGUAGE, consent=given))


def test_somebody_elses_release(desk: OpenDesk, person_id: str) -> None:
    other = desk.keeping(yes("B5"), said(language="english")).person.id
    given = release(desk, other, ("D12",))
    with pytest.raises(NotAgreed):
        leave(desk, person_id, choose(SummaryField.LANGUAGE, consent=given))
    assert desk.count("disclosure") == 0


def test_the_preview_is_exactly_what_leaves(desk: OpenDesk, person_id: str) -> None:
    choice = choose(SummaryField.LANGUAGE, SummaryField.SERVICES)
    shown = summary.preview(desk.session, desk.actor, LOOK, person_id, choice)
    assert shown == leave(desk, person_id, choice).document


def test_looking_records_nothing(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12",))
    choice = choose(SummaryField.LANGUAGE, consent=given)
    summary.preview(desk.session, desk.actor, LOOK, person_id, choice)
    assert desk.count("disclosure") == 0


def test_a_locked_record_gives_no_summary(desk: OpenDesk, person_id: str) -> None:
    desk.clock.pass_(days=91)
    with pytest.raises(NotAgreed):
        leave(desk, person_id, choose(SummaryField.LANGUAGE))


def test_what_is_not_known_is_not_offered(desk: OpenDesk) -> None:
    quiet = desk.keeping(yes("B4"), said(called="K.")).person.id
    offer = summary.offer(desk.session, desk.actor, quiet)
    assert set(offer.values) == {SummaryField.HERE, SummaryField.MONTHS}


def test_raw_sql_can_not_disclose_without_a_live_release(desk: OpenDesk, person_id: str) -> None:
    given = release(desk, person_id, ("D12",), once=False)
    insert = (
        "INSERT INTO disclosure (id, consent_id, actor_id, recipient, purpose, released_at) "
        "VALUES (?, ?, ?, 'Open Door Clinic', 'Dentist', ?)"
    )
    item = "INSERT INTO disclosure_item (disclosure_id, item) VALUES (?, ?)"

    def disclose(disclosure_id: str, line: str) -> None:
        with desk.session.vault.transaction():
            desk.rows(item, disclosure_id, line)
            desk.rows(insert, disclosure_id, given.id, desk.actor.id, now_text(desk))

    disclose("a" * 32, "D12")  # the control: with the live release it passes
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        disclose("b" * 32, "D13")
    withdrawing.withdraw(desk.session, desk.actor, given.id)
    desk.clock.pass_(minutes=1)
    with pytest.raises(dbapi2.IntegrityError, match="not agreed"):
        disclose("c" * 32, "D12")
    assert desk.count("disclosure") == 1


def now_text(desk: OpenDesk) -> str:
    return moments.to_text(desk.clock.now())


def test_a_reference_leads_back_to_nobody(desk: OpenDesk, person_id: str) -> None:
    references = {summary.offer(desk.session, desk.actor, person_id).reference for _ in range(20)}
    assert len(references) > 15
    assert all(re.fullmatch(r"R-\d{5}", each) for each in references)
