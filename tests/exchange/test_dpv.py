"""Consents as other programs read them: only terms that DPV has, no way back, no word too many."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Afterwards, Kind, State
from intake_desktop.domain.errors import CannotSaveFile, NotAgreed
from intake_desktop.domain.languages import Language
from intake_desktop.services import consent_record, consenting, deletion, withdrawing
from intake_desktop.services.consent_record import Wanted
from intake_desktop.services.recording import Recorded
from services.desk import OpenDesk, said, yes
from services.filled_forms import filled, sign
from services.releases import release
from services.test_receipts import let_go
from services.test_withdrawing import report, take

# Of the vocabulary as it is published: https://w3id.org/dpv, version 2. Written down here once
# more, so that a term which is misspelt, or was never one, does not pass.
TERMS = {
    "AcademicResearch", "ConsentExpired", "ConsentGiven", "ConsentInvalidated", "ConsentNotice",
    "ConsentRecord", "ConsentRefused", "ConsentRequestDeferred", "ConsentRequested",
    "ConsentRevoked", "ConsentUnknown", "ConsentWithdrawn", "DataController", "DataSubject",
    "Disclose", "ExplicitlyExpressedConsent", "PersonalData", "Process", "PublicRelations",
    "Purpose", "Recipient", "RenewedConsentGiven", "SensitivePersonalData", "ServiceProvision",
    "Share", "SingularFrequency", "Store", "UntilTimeDuration", "WithdrawConsent",
    "hasConsentControl", "hasConsentStatus", "hasDataController", "hasDataSubject", "hasDuration",
    "hasFrequency", "hasIdentifier", "hasLegalBasis", "hasName", "hasNotice", "hasPersonalData",
    "hasProcess", "hasProcessing", "hasPurpose", "hasRecipient", "isIndicatedAtTime",
    "isIndicatedBy",
}  # fmt: skip
# Of Dublin Core, and the names that the file itself gives to some of those.
DUBLIN_CORE = {"date", "description", "hasPart", "identifier", "language", "title", "valid"}
OWN = "A dentist who speaks Mandarin"
ALLERGY = "an allergy to penicillin"


def strings(node: Any) -> Iterator[str]:
    """Every key and every text."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)
    elif isinstance(node, str):
        yield node


def unknown(document: Any) -> set[str]:
    """Terms that neither vocabulary has, and keys that the context does not explain."""
    context = document["@context"]
    found = set()
    for text in strings(document["@graph"]):
        prefix, colon, name = text.partition(":")
        if colon and prefix == "dpv" and name not in TERMS:
            found.add(text)
        if colon and prefix == "dct" and name not in DUBLIN_CORE:
            found.add(text)
    for node in nodes(document["@graph"]):
        found |= {
            key for key in node if not key.startswith("@") and key.partition(":")[0] not in context
        }
    return found


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from nodes(value)


@pytest.fixture
def recorded(desk: OpenDesk) -> Recorded:
    """Somebody with every state that a consent can be in."""
    answers = said(called="Rain", needs="a quiet room", language="mandarin")
    who = desk.keeping(yes("B4", "B5", "B7", "B9"), answers)
    shared = release(
        desk,
        who.person.id,
        lines=("D12", "D15"),
        details={"D15": ALLERGY},
        purpose=OWN,
        once=False,
    )
    let_go(desk, shared)
    let_go(desk, release(desk, who.person.id, recipient="Harbor Legal"))
    report(desk, who.person.id)
    desk.clock.pass_(seconds=1)
    withdrawing.withdraw(desk.session, desk.actor, shared.id)
    take(desk, who.consents[0], "B7", then=Afterwards.LOCKED)
    for state in (State.DECLINED, State.DECIDED_LATER):
        consenting.not_signed(desk.session, desk.actor, who.person.id, Kind.SERVICE, state)
    return who


def file(desk: OpenDesk, recorded: Recorded, **wanted: Any) -> Any:
    path = desk.folder / "consents.jsonld"
    made = consent_record.save(desk.session, desk.actor, recorded.person.id, Wanted(**wanted), path)
    assert made == path
    return json.loads(path.read_bytes())


def records(document: Any) -> list[dict[str, Any]]:
    return [each for each in document["@graph"] if each["@type"] == "dpv:ConsentRecord"]


@pytest.mark.parametrize("language", Language)
def test_every_term_is_one_of_the_vocabulary(
    desk: OpenDesk, recorded: Recorded, language: Language
) -> None:
    document = file(desk, recorded, language=language, code=True, own_words=True, police=True)
    assert unknown(document) == set()
    used = {text for text in strings(document["@graph"]) if text.startswith("dpv:")}
    assert len(used) > 25  # the control: there is something to look at


def test_a_term_that_is_none_would_be_seen() -> None:
    wrong = {"@context": {"dpv": "", "dct": ""}, "@graph": [{"dpv:hasConsent": "x", "purpose": 1}]}
    assert unknown(wrong) == {"dpv:hasConsent", "purpose"}


def test_each_state_has_its_term(desk: OpenDesk, recorded: Recorded) -> None:
    found = [
        each["dpv:hasConsentStatus"]["@id"] for each in records(file(desk, recorded, police=True))
    ]
    assert sorted(found) == sorted(
        [
            "dpv:ConsentGiven",  # form B
            "dpv:ConsentGiven",  # form E
            "dpv:ConsentExpired",  # used once, as agreed
            "dpv:ConsentWithdrawn",
            "dpv:ConsentRefused",
            "dpv:ConsentRequestDeferred",
        ]
    )
    desk.clock.pass_(days=30)
    states = {each["dpv:hasConsentStatus"]["@id"] for each in records(file(desk, recorded))}
    assert "dpv:ConsentExpired" in states


def test_what_was_taken_back_and_what_left(desk: OpenDesk, recorded: Recorded) -> None:
    found = {each["dct:title"]: each for each in records(file(desk, recorded))}
    keeping = found["Consent to write down and keep information"]
    lines = {each["record_id"]: each for each in keeping["dpv:hasPersonalData"]}
    assert set(lines) == {"B4", "B5", "B7", "B9"}
    assert lines["B7"]["dpv:hasConsentStatus"] == {"@id": "dpv:ConsentWithdrawn"}
    assert lines["B9"]["@type"] == "dpv:SensitivePersonalData"
    assert keeping["dpv:hasProcessing"] == [{"@id": "dpv:Store"}]
    withdrawn = next(
        each
        for each in records(file(desk, recorded))
        if each.get("dpv:hasRecipient", {}).get("dpv:hasName") == "Open Door Clinic"
    )
    (left,) = withdrawn["dpv:hasProcess"]
    assert left["dpv:hasProcessing"] == {"@id": "dpv:Disclose"}
    assert [each["record_id"] for each in left["dpv:hasPersonalData"]] == ["D12"]
    states = [each["dpv:hasConsentStatus"]["@id"] for each in withdrawn["dct:hasPart"]]
    assert states == ["dpv:ConsentGiven", "dpv:ConsentWithdrawn"]
    assert withdrawn["dct:hasPart"][0]["event_time"].endswith("-05:00")  # the shelter's own time


def test_no_own_words_no_code_and_no_police_unless_asked(
    desk: OpenDesk, recorded: Recorded
) -> None:
    plain = json.dumps(file(desk, recorded), ensure_ascii=False)
    code = str(recorded.person.code)
    ids = [recorded.person.id, recorded.consents[0].id, recorded.meeting.id]
    paper = recorded.consents[0].signature.paper.form_code
    for words in (OWN, ALLERGY, code, "Police", "law enforcement", paper, *ids):
        assert words not in plain
    assert "Rain" not in plain and "quiet room" not in plain  # what is kept is on the paper
    told = json.dumps(
        file(desk, recorded, code=True, own_words=True, police=True), ensure_ascii=False
    )
    for words in (OWN, ALLERGY, code, "Providence Police"):
        assert words in told
    assert "Rain" not in told and paper not in told


def test_it_is_theirs_alone_and_the_log_knows(desk: OpenDesk, recorded: Recorded) -> None:
    file(desk, recorded)
    assert (desk.folder / "consents.jsonld").stat().st_mode & 0o777 == 0o600
    sql = "SELECT count(*) FROM audit WHERE action = ?"
    assert desk.rows(sql, Action.HOLDINGS_GIVEN.value) == [(1,)]
    with pytest.raises(CannotSaveFile):
        consent_record.save(
            desk.session,
            desk.actor,
            recorded.person.id,
            Wanted(),
            desk.folder / "no-folder" / "consents.jsonld",
        )
    assert desk.rows(sql, Action.HOLDINGS_GIVEN.value) == [(1,)]  # nothing was given
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    with pytest.raises(NotAgreed):
        file(desk, recorded)


def test_a_safe_way_to_be_in_touch_is_kept_and_shared_with_nobody(
    desk: OpenDesk, recorded: Recorded
) -> None:
    ends_on = desk.clock.today() + timedelta(days=30)
    sign(desk, recorded.person.id, filled(Kind.CONTACT, ends_on))
    number = "401 555 0147"
    for own_words in (False, True):
        document = file(desk, recorded, own_words=own_words)
        assert unknown(document) == set()
        (told,) = [each for each in records(document) if each["dct:title"].startswith("A safe way")]
        assert told["dpv:hasProcessing"] == [{"@id": "dpv:Store"}]
        assert "dpv:hasRecipient" not in told
        assert (number in json.dumps(told)) is own_words
        lines = {each["record_id"] for each in told["dpv:hasPersonalData"]}
        assert {"L6", "L19", "L23.wrong_number"} <= lines
