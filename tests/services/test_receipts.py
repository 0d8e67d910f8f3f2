"""The receipt: what was taken back and when, what had left by then, to whom; and no way back."""

from datetime import timedelta

import pytest

from documents.papers import pypdf_text
from intake_desktop.domain.consent import Afterwards, Consent
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.services import deletion, receipts, summary, withdrawing
from intake_desktop.services.papers import Look
from services.desk import OpenDesk
from services.releases import release
from services.test_holds import hold
from services.test_withdrawing import report, somebody, sweep_all, take

BOTH = Look((Language.ENGLISH, Language.SIMPLIFIED))


def text_of(pdf: bytes) -> str:
    """With a blank where a line of the paper ends."""
    return " ".join(pypdf_text(pdf).split())


def receipt(desk: OpenDesk, consent: Consent, look: Look = BOTH) -> Document:
    return receipts.of_consent(desk.session, desk.actor, look, consent.id)


def let_go(desk: OpenDesk, paper: Consent) -> None:
    choice = summary.Choice(frozenset({SummaryField.LANGUAGE}), "R-12345", paper.id)
    summary.leave(desk.session, desk.actor, BOTH, paper.person_id, choice)


def test_it_says_what_left_and_who_to_tell(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id, once=False)
    let_go(desk, paper)
    let_go(desk, release(desk, recorded.person.id, recipient="Harbor Legal"))
    desk.clock.pass_(days=1)
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    made = receipt(desk, paper)
    said = text_of(made.pdf)
    for words in (
        "March 5, 2026",
        "2026年3月5日",
        "21:05",
        "March 4, 2026 · Open Door Clinic",  # the day on which it left
        "My language and interpreter needs",
        "我的语言和口译需要",
        "Who to tell",
        "You keep your bed and your services",
        "住处和服务照旧",
        "Wren",
    ):
        assert words in said
    assert "Harbor Legal" not in said  # that is another paper
    assert made.about == recorded.person.id


def test_it_leads_nowhere_and_names_nobody(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id)
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    made = receipt(desk, paper)
    said = text_of(made.pdf)
    for words in (
        str(recorded.person.code),
        paper.signature.paper.form_code,
        paper.signature.paper.sha256[:8],
        "receipt.1",
        "D.1",
        "Rain",
    ):
        assert words not in said
        assert words.encode() not in made.pdf
    assert made.name == "paper.pdf"


def test_what_was_only_begun_to_be_shared_is_not_told_as_shared(desk: OpenDesk) -> None:
    paper = release(desk, somebody(desk).person.id)
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    said = text_of(receipt(desk, paper).pdf)
    assert "Nothing had left." in said
    assert "Who to tell" not in said


def test_lines_with_what_becomes_of_what_was_kept_under_them(desk: OpenDesk) -> None:
    (paper,) = somebody(desk).consents
    take(desk, paper, "B4", then=Afterwards.LOCKED)
    take(desk, paper, "B7", "B8", then=Afterwards.REMOVED)
    for _moment in ("at once", "final"):
        said = text_of(receipt(desk, paper).pdf)
        assert "What to call you" in said
        assert "is locked: no one sees it" in said
        assert "The services and next steps you choose" in said
        assert "is removed, from the backups" in said
        assert "Your language" not in said
        assert "All of this form" not in said
        sweep_all(desk)


def test_what_waits_is_told_without_a_reason(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    hold(desk, recorded, "needs")
    take(desk, recorded.consents[0], "B7")
    sweep_all(desk)
    said = text_of(receipt(desk, recorded.consents[0]).pdf)
    assert "as soon as that may be" in said
    for word in ("hold", "court", "lawyer", "judge"):
        assert word not in said.casefold()


def test_without_a_withdrawal_there_is_none(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id)
    replaced = desk.keeping(recorded.consents[0].lines, (), recorded.meeting.id)
    for consent in (paper, *replaced.consents):
        with pytest.raises(NotFound):
            receipt(desk, consent)
    taken = withdrawing.withdraw(desk.session, desk.actor, paper.id)
    withdrawing.undo(desk.session, desk.actor, taken)
    with pytest.raises(NotFound):
        receipt(desk, paper)


def test_whoever_takes_back_the_record_gets_one_for_all_of_it(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    let_go(desk, release(desk, recorded.person.id))
    report(desk, recorded.person.id)
    desk.clock.pass_(seconds=1)
    with pytest.raises(NotFound):
        receipts.of_record(desk.session, desk.actor, BOTH, recorded.person.id)
    withdrawing.withdraw(desk.session, desk.actor, recorded.consents[0].id)
    made = receipts.of_record(desk.session, desk.actor, BOTH, recorded.person.id)
    said = text_of(made.pdf)
    for words in ("Consent to write down and keep", "Open Door Clinic", "My choice"):
        assert words in said
    assert "law enforcement" not in said  # the paper's title may be read by anybody
    assert made.about == ""  # the log leads back to nobody
    desk.clock.pass_(seconds=10)
    deletion.sweep(desk.session, desk.actor)
    with pytest.raises(NotFound):
        receipts.of_record(desk.session, desk.actor, BOTH, recorded.person.id)


@pytest.mark.parametrize("language", Language)
def test_one_language_alone(desk: OpenDesk, language: Language) -> None:
    paper = release(desk, somebody(desk).person.id)
    desk.clock.pass_(seconds=1)
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    said = text_of(receipt(desk, paper, Look((language,))).pdf)
    assert said.count("Open Door Clinic") == 1
    assert ("Taken back on" in said) is (language is Language.ENGLISH)


def test_times_are_those_of_the_shelter(desk: OpenDesk) -> None:
    paper = release(desk, somebody(desk).person.id)
    desk.clock.moment = desk.clock.moment.replace(hour=23, minute=30)  # the next day in UTC
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    desk.clock.pass_(days=1)
    said = text_of(receipt(desk, paper).pdf)
    assert "March 4, 2026" in said and "23:30" in said
    assert desk.clock.today() - timedelta(days=1) == paper.signature.signed_on
