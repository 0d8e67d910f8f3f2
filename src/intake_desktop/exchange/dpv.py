"""One person's consents in the words that other programs know: JSON-LD with W3C DPV 2 terms.

docs/consent-record.md has the table of what is called how, and of what has no term. Nothing of it
leads back to a record unless a code is given, and what people said is left out unless asked for.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intake_desktop.domain.consent import KEEPS, MAY_LEAVE, Choice, Consent, Kind, State
from intake_desktop.domain.decisions import Decision
from intake_desktop.domain.disclosure import Disclosed

# The names on the left are fields of ISO/IEC TS 27560 for which DPV itself takes Dublin Core.
_CONTEXT = {
    "dpv": "https://w3id.org/dpv#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "record_id": "dct:identifier",
    "language": "dct:language",
    "event_time": {"@id": "dct:date", "@type": "xsd:dateTime"},
    "validity_duration": {"@id": "dct:valid", "@type": "xsd:dateTime"},
}
_STATUS: Mapping[State, str] = {
    State.GIVEN: "dpv:ConsentGiven",
    State.EXPIRED: "dpv:ConsentExpired",
    State.WITHDRAWN: "dpv:ConsentWithdrawn",
    # What a newer paper took over, and what was used up, holds no longer.
    State.REPLACED: "dpv:ConsentExpired",
    State.USED: "dpv:ConsentExpired",
    State.DECLINED: "dpv:ConsentRefused",
    State.DECIDED_LATER: "dpv:ConsentRequestDeferred",
}
_PURPOSES: Mapping[Kind, str] = {
    Kind.RESEARCH: "dpv:AcademicResearch",
    Kind.STORY: "dpv:PublicRelations",
    Kind.REPORTING: "dpv:Purpose",
    Kind.IN_CASE: "dpv:Purpose",
}
_SENSITIVE = {"B9", "D15"}  # about health
_PERSON, _AGENCY = "_:person", "_:agency"


@dataclass(frozen=True)
class Told:
    """One consent with what only the forms know: the words of its ``title``, of its ``lines`` (by
    their numbers, without anything typed) and of its recipient. ``left`` is what left under it."""

    consent: Consent
    title: str
    lines: Mapping[str, str]
    whom: str
    left: tuple[Disclosed, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class NotSigned:
    """A form that was declined, or left for later."""

    decision: Decision
    title: str


def written(
    told: Iterable[Told],
    not_signed: Iterable[NotSigned],
    now: datetime,
    *,
    code: str = "",
    own_words: bool = False,
) -> bytes:
    """UTF-8. ``code`` is that of the record, and empty where the file is to lead nowhere;
    ``own_words`` also writes purposes and what stands in blanks."""
    person: dict[str, Any] = {"@id": _PERSON, "@type": "dpv:DataSubject"}
    if code:
        person["record_id"] = code
    graph = [person, {"@id": _AGENCY, "@type": "dpv:DataController"}]
    for number, each in enumerate(told, start=1):
        graph.append(_Writer(each, f"consent-{number}", now, own_words).record())
    for number, decision in enumerate(not_signed, start=1):
        graph.append(_refused(decision, f"form-{number}"))
    document = {"@context": _CONTEXT, "@graph": graph}
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


@dataclass(frozen=True)
class _Writer:
    told: Told
    name: str
    now: datetime
    own_words: bool

    def record(self) -> dict[str, Any]:
        told, consent = self.told, self.told.consent
        paper = consent.signature.paper
        made: dict[str, Any] = {
            "@id": f"_:{self.name}",
            "@type": "dpv:ConsentRecord",
            "record_id": self.name,
            "dct:title": told.title,
            "dpv:hasDataSubject": {"@id": _PERSON},
            "dpv:hasDataController": {"@id": _AGENCY},
            "dpv:hasNotice": {
                "@type": "dpv:ConsentNotice",
                "record_id": paper.template,
                "dpv:hasIdentifier": f"sha256:{paper.sha256}",
                "language": [language.value for language in paper.languages],
            },
            "dpv:hasLegalBasis": {"@id": "dpv:ExplicitlyExpressedConsent"},
            "dpv:hasPurpose": self._purpose(),
            "dpv:hasProcessing": [{"@id": each} for each in self._processing()],
            "dpv:hasPersonalData": [self._data(line) for line in told.lines],
            "dpv:hasDuration": {
                "@type": "dpv:UntilTimeDuration",
                "validity_duration": consent.ends_at.isoformat(),
            },
            "dpv:hasConsentStatus": {"@id": _STATUS[consent.state(self.now)]},
            "dpv:hasConsentControl": {"@id": "dpv:WithdrawConsent"},
            "dct:hasPart": self._events(),
        }
        if told.whom:
            made["dpv:hasRecipient"] = self._recipient()
        if consent.once:
            made["dpv:hasFrequency"] = {"@id": "dpv:SingularFrequency"}
        if told.left:
            made["dpv:hasProcess"] = [self._left(each) for each in told.left]
        return made

    def _purpose(self) -> dict[str, Any]:
        consent = self.told.consent
        made = {"@type": _PURPOSES.get(consent.kind, "dpv:ServiceProvision")}
        if self.own_words and consent.purpose:
            made["dct:description"] = consent.purpose
        return made

    def _processing(self) -> list[str]:
        kind = self.told.consent.kind
        return [
            *(["dpv:Store"] if kind in KEEPS | {Kind.CONTACT} else []),
            *(["dpv:Share"] if kind in MAY_LEAVE else []),
        ]

    def _data(self, line: str) -> dict[str, Any]:
        """One line that the person said yes to, with its own state where that is another one."""
        consent = self.told.consent
        is_sensitive = line in _SENSITIVE
        made: dict[str, Any] = {
            "@type": "dpv:SensitivePersonalData" if is_sensitive else "dpv:PersonalData",
            "record_id": line,
            "dct:title": self.told.lines[line],
        }
        if self.own_words and consent.details.get(line):
            made["dct:description"] = consent.details[line]
        back = consent.taken_back.get(line)
        if back is not None:
            made["dpv:hasConsentStatus"] = {"@id": "dpv:ConsentWithdrawn"}
            made["event_time"] = back.isoformat()
        return made

    def _events(self) -> list[dict[str, Any]]:
        consent, state = self.told.consent, self.told.consent.state(self.now)
        events = [_event(State.GIVEN, consent.starts_at)]
        if state in (State.WITHDRAWN, State.REPLACED) and consent.ended_early_at is not None:
            events.append(_event(state, consent.ended_early_at))
        elif state is State.EXPIRED:
            events.append(_event(state, consent.ends_at))
        return events

    def _recipient(self) -> dict[str, Any]:
        return {"@type": "dpv:Recipient", "dpv:hasName": self.told.whom}

    def _left(self, left: Disclosed) -> dict[str, Any]:
        return {
            "@type": "dpv:Process",
            "event_time": left.at.isoformat(),
            "dpv:hasProcessing": {"@id": "dpv:Disclose"},
            "dpv:hasRecipient": self._recipient(),
            "dpv:hasPersonalData": [
                self._data(line) for line in self.told.lines if line in left.items
            ],
        }


def lines_to_tell(consent: Consent) -> tuple[str, ...]:
    """The lines that were a yes, also those taken back since then."""
    return tuple(line for line, choice in consent.lines.items() if choice is Choice.YES)


def _event(state: State, at: datetime) -> dict[str, Any]:
    return {
        "event_time": at.isoformat(),
        "dpv:hasConsentStatus": {"@id": _STATUS[state]},
        "dpv:isIndicatedBy": {"@id": _PERSON},
    }


def _refused(told: NotSigned, name: str) -> dict[str, Any]:
    decision = told.decision
    return {
        "@id": f"_:{name}",
        "@type": "dpv:ConsentRecord",
        "record_id": name,
        "dct:title": told.title,
        "dpv:hasDataSubject": {"@id": _PERSON},
        "dpv:hasDataController": {"@id": _AGENCY},
        "dpv:hasConsentStatus": {"@id": _STATUS[decision.state]},
        "dct:hasPart": [_event(decision.state, decision.at)],
    }
