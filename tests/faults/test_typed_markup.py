"""SQL, HTML, reportlab's markup and formats typed into every field of the services: it comes back
as it was typed, changes nothing else, and is printed as the text that it is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from documents.papers import pypdf_text, squeezed
from faults import shelter, story
from faults.amounts import whole_only
from intake_desktop.domain.consent import LINES, Kind
from intake_desktop.domain.holds import HoldTerms, Informed
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.domain.tonight import Help
from intake_desktop.services import (
    deletion,
    holds,
    meetings,
    papers,
    people,
    recording,
    removed,
    sharing,
    staff,
    today,
)
from intake_desktop.services.papers import KeepingChoices, Look, TonightChoices
from intake_desktop.vault import keys
from intake_desktop.vault.database import Vault
from services.desk import OpenDesk, yes
from services.releases import terms

TYPED = [
    "x'); DROP TABLE person; --",
    '" OR 1=1; DELETE FROM answer; --',
    "<b>bold</b> &amp; <font color=red size=99>red</font>",
    "<para><img src='/etc/passwd' width='9'/></para>",
    "<a href='http://example.org'>here</a><script>alert(1)</script>",
    "{name} %s %(name)s ${HOME} $(id) `id` \\n \\x00",
    "PRAGMA key = ''; ATTACH 'x' AS y KEY '';",
    "../../../../etc/passwd",
    "=cmd|' /C calc'!A0",
]
_LOOK = Look((Language.ENGLISH, Language.SIMPLIFIED))
_LINES = LINES[Kind.KEEPING]


@pytest.fixture(params=whole_only(TYPED, but=TYPED[:3]))
def typed(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = OpenDesk(tmp_path)
    yield opened
    # Whatever was typed: all tables are there, both integrity checks and the log are content.
    assert story.problems(vault_of(opened)) == []
    opened.close()


def vault_of(desk: OpenDesk) -> Vault:
    return desk.session.vault


def recorded(desk: OpenDesk, typed: str) -> recording.Recorded:
    answers = [Answer(field, AnswerState.ANSWERED, typed, typed, typed) for field in Field]
    signature = replace(desk.signature(Kind.KEEPING), explained_by=typed, interpreter=typed)
    return desk.keeping(yes(*_LINES), answers, signature=signature)


def printed(pdf: bytes, typed: str) -> bool:
    return squeezed(typed) in squeezed(pypdf_text(pdf))


def test_answers_come_back_as_typed(desk: OpenDesk, typed: str) -> None:
    other = recorded(desk, "somebody else")
    found = recorded(desk, typed)
    view = people.view_person(desk.session, desk.actor, found.person.id)
    assert len(view.answers) == len(Field)
    for answer in view.answers:
        assert (answer.words, answer.language, answer.staff_note) == (typed, typed, typed)
    assert view.person.called == typed
    (consent,) = view.consents
    assert (consent.signature.explained_by, consent.signature.interpreter) == (typed, typed)
    meetings.save_answers(
        desk.session, desk.actor, found.meeting.id,
        [Answer(Field.NEEDS).with_words(typed * 2)], typed,
    )  # fmt: skip
    draft = meetings.resume(desk.session, desk.actor, found.meeting.id)
    assert {a.words for a in draft.answers} == {typed, typed * 2}
    assert draft.meeting.place == typed
    untouched = people.view_person(desk.session, desk.actor, other.person.id)
    assert {answer.words for answer in untouched.answers} == {"somebody else"}


def test_a_search_finds_what_was_typed_and_nobody_else(desk: OpenDesk, typed: str) -> None:
    other = recorded(desk, "somebody else")
    found = recorded(desk, typed)
    everybody = people.load_people(desk.session, desk.actor)
    assert [line.person_id for line in everybody.find(typed)] == [found.person.id]
    assert [line.person_id for line in everybody.find("somebody")] == [other.person.id]


def test_forms_print_it_as_text(desk: OpenDesk, typed: str) -> None:
    actor = Actor(desk.actor.id, typed, Role.LEAD)
    tonight = papers.prepare_tonight(
        desk.session, actor, _LOOK,
        TonightChoices(dict.fromkeys(Help, "yes"), typed, yes("T13")),
    )  # fmt: skip
    keeping = papers.prepare_keeping(
        desk.session, actor, _LOOK,
        KeepingChoices(yes(*_LINES), Phrase(typed, typed, typed),
                       desk.clock.today() + timedelta(days=30)),
    )  # fmt: skip
    slip = papers.slip(desk.session, actor, _LOOK, Phrase(typed, typed, typed))
    for document in (tonight.kept, tonight.copy, keeping.kept, keeping.copy, slip):
        assert printed(document.pdf, typed)
        assert b"/URI" not in document.pdf
        assert b"/JavaScript" not in document.pdf


def test_a_release_keeps_and_prints_it(desk: OpenDesk, typed: str) -> None:
    """A recipient must be one, so there it stands in quotation marks, as the rule asks."""
    person = recorded(desk, "somebody").person
    recipient = "“" + typed.replace('"', "'") + "”"
    wanted = terms(
        desk.clock.today(), ("D12", "D16"), recipient=recipient, reach=typed, purpose=typed,
        details={"D16": typed}, never=typed,
    )  # fmt: skip
    prepared = papers.prepare_release(desk.session, desk.actor, _LOOK, wanted)
    for each in (typed, recipient):
        assert printed(prepared.kept.pdf, each)
    given = sharing.sign_release(
        desk.session, desk.actor, person.id, wanted, desk.signature(Kind.SHARING)
    ).consent
    view = people.view_person(desk.session, desk.actor, person.id)
    found = next(consent for consent in view.consents if consent.id == given.id)
    assert (found.recipient, found.purpose, found.details["D16"]) == (recipient, typed, typed)


def test_staff_holds_and_certificates(
    desk: OpenDesk, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = vault_of(desk)
    with vault.transaction() as tx:
        tx.staff.add(actor := Actor(desk.chance.token(), typed, Role.INTAKE))
        tx.staff.add_training(Training(actor.id, desk.clock.today(), typed))
        assert tx.staff.get(actor.id).alias == typed
        assert tx.staff.training_of(actor.id)[0].given_by == typed
    person = recorded(desk, "somebody").person
    asked = HoldTerms(frozenset({"needs"}), typed, typed, desk.clock.today(), Informed.NOT_YET)
    held = holds.begin(desk.session, desk.actor, str(person.code), asked)
    assert (held.hold.terms.authority, held.hold.terms.lawyer) == (typed, typed)
    holds.end(desk.session, desk.actor, held.hold.id)
    deletion.ask(desk.session, desk.actor, person.id)
    (number,) = deletion.finish(desk.session, desk.actor).certificates
    certificate = removed.certificate(desk.session, desk.actor, _LOOK, number)
    assert not printed(certificate.pdf, typed)  # it names nobody
    assert today.look(desk.session, actor)


def test_an_alias_in_the_keys_file(tmp_path: Path, typed: str) -> None:
    founded = keys.found(tmp_path, typed, shelter.LEAD, keys.MINIMUM)
    assert founded.slot.alias == typed
    assert keys.unlock(tmp_path, shelter.LEAD).slot.alias == typed
    assert staff.Role.LEAD is founded.slot.role
