"""One person's consents as a file for that person, in words that other programs know (DPV)."""

from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor
from intake_desktop.exchange import dpv
from intake_desktop.host import folders
from intake_desktop.services import form_words as words
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.people import consents_at
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Wanted:
    """What the person wants in it besides: nothing of this is there unless it is asked for."""

    language: Language = Language.ENGLISH
    code: bool = False
    own_words: bool = False
    police: bool = False


def save(session: Session, actor: Actor, person_id: str, wanted: Wanted, path: Path) -> Path:
    """Writes it where the user asked, for them alone to read; the log tells that it was given.
    Raises NotFound, NotAgreed where the record is locked, or CannotSaveFile."""
    with session.transaction() as tx:
        data = _written(tx, session, person_id, wanted)
        tx.audit.note(actor, Action.HOLDINGS_GIVEN, session.clock.now(), person_id)
        folders.save_file(path, data)
    return path


def _written(tx: Transaction, session: Session, person_id: str, wanted: Wanted) -> bytes:
    now = session.clock.now()
    need_live_record(tx, person_id, now)
    consents = [
        each
        for each in consents_at(tx, person_id, now.tzinfo)
        if wanted.police or each.kind is not Kind.REPORTING
    ]
    return dpv.written(
        [_told(tx, each, wanted.language) for each in consents],
        [
            dpv.NotSigned(each, words.form_name(each.kind).in_(wanted.language))
            for each in tx.decisions.of(person_id)
        ],
        now,
        code=str(tx.people.get(person_id).code) if wanted.code else "",
        own_words=wanted.own_words,
    )


def _told(tx: Transaction, consent: Consent, language: Language) -> dpv.Told:
    return dpv.Told(
        consent,
        words.form_name(consent.kind).in_(language),
        {
            line: words.line_words(consent.kind, line).in_(language)
            for line in dpv.lines_to_tell(consent)
        },
        words.whom(consent).in_(language),
        tuple(
            each for each in tx.disclosures.of(consent.person_id) if each.consent_id == consent.id
        ),
    )
