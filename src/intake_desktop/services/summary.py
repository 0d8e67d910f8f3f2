"""The redacted summary: structured fields only, all off, to the person or to one recipient."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from intake_desktop.documents import summary as summaries
from intake_desktop.domain import wanted
from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.dates import month_written, written
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import NotAgreed, SaysTooLittle
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.meetings import AnswerState, Field
from intake_desktop.domain.papers import Document, SummaryLine, SummaryOrder
from intake_desktop.domain.sharing import LINE_OF_SUMMARY, SummaryField
from intake_desktop.domain.staff import Actor
from intake_desktop.services import summary_words as words
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.papers import Look
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Offer:
    """What a summary of this person could hold, and under which releases it could leave.

    ``values`` has a text for each field that the record knows; a field without one is not
    offered. ``reference`` is drawn anew each time and leads back to nobody.
    """

    values: Mapping[SummaryField, Phrase]
    releases: tuple[Consent, ...]
    reference: str


@dataclass(frozen=True)
class Choice:
    """What the person ticked, and where it goes; no ``consent_id`` means to themselves."""

    fields: frozenset[SummaryField]
    reference: str
    consent_id: str | None = None


@dataclass(frozen=True)
class Left:
    """A summary that may now be printed. To a recipient it has been recorded as disclosed."""

    document: Document
    disclosure_id: str | None


def offer(session: Session, actor: Actor, person_id: str) -> Offer:
    """Raises NotFound, or NotAgreed where the record is locked."""
    del actor  # their page was opened before, and the log knows
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        releases = tuple(
            consent
            for consent in tx.consents.of(person_id)
            if consent.kind is Kind.SHARING and consent.is_live(now)
        )
        reference = f"R-{session.chance.below(10**5):05d}"
        return Offer(_values(tx, session, person_id), releases, reference)


def preview(session: Session, actor: Actor, look: Look, person_id: str, choice: Choice) -> Document:
    """The summary exactly as it would leave. Raises NotAgreed for a field that the release does
    not cover, or SaysTooLittle where nothing is ticked."""
    del actor
    with session.transaction() as tx:
        return _document(tx, session, look, person_id, choice)


def leave(session: Session, actor: Actor, look: Look, person_id: str, choice: Choice) -> Left:
    """Lets the summary go: to a recipient it is recorded first, or refused with NotAgreed.

    A person's own summary needs no release, no recipient and no reason, and is no disclosure.
    """
    now = session.clock.now()
    with session.transaction() as tx:
        document = _document(tx, session, look, person_id, choice)
        own = choice.consent_id is None
        done = Action.SUMMARY_GIVEN if own else Action.SUMMARY_RELEASED
        tx.audit.note(actor, done, now, person_id)
        if choice.consent_id is None:
            return Left(document, None)
        consent = tx.consents.get(choice.consent_id)
        items = frozenset(LINE_OF_SUMMARY[field] for field in choice.fields)
        release = Release(consent, consent.recipient, consent.purpose, items, now)
        disclosure_id = session.chance.token()
        tx.disclosures.record(disclosure_id, release, actor.id)
        return Left(document, disclosure_id)


def leave_again(session: Session, actor: Actor, person_id: str, choice: Choice) -> None:
    """Whether what ``leave`` gave may be printed once more, as after a jam: that is no second
    disclosure, but no release lasts longer for it. Raises NotFound, or NotAgreed where the
    release or the record has ended meanwhile."""
    del actor  # the printing itself is told to the log
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        if choice.consent_id is None:
            return
        consent = tx.consents.get(choice.consent_id)
        # Not is_live(): a release for a single time is used, and this is that time.
        if consent.ended_early_at is not None or now >= consent.ends_at:
            raise NotAgreed("release")


def _document(
    tx: Transaction, session: Session, look: Look, person_id: str, choice: Choice
) -> Document:
    now = session.clock.now()
    need_live_record(tx, person_id, now)
    values = _values(tx, session, person_id)
    chosen = [field for field in SummaryField if field in choice.fields and field in values]
    if not chosen:
        raise SaysTooLittle("summary")
    consent = None
    if choice.consent_id is not None:
        consent = tx.consents.get(choice.consent_id)
        _need_cover(consent, person_id, chosen, session)
    order = SummaryOrder(
        reference=choice.reference,
        month=month_written(session.clock.today()),
        lines=tuple(SummaryLine(words.LABELS[field], values[field]) for field in chosen),
        languages=look.languages,
        recipient=consent.recipient if consent else "",
        ends=written(consent.last_day) if consent else None,
        size=look.size,
    )
    return replace(summaries.render(order, look.watermark), about=person_id)


def _need_cover(
    consent: Consent, person_id: str, fields: Iterable[SummaryField], session: Session
) -> None:
    now = session.clock.now()
    if consent.person_id != person_id or not consent.is_live(now):
        raise NotAgreed("release")
    items = consent.open_items
    for field in fields:
        if LINE_OF_SUMMARY[field] not in items:
            raise NotAgreed(field)


def _values(tx: Transaction, session: Session, person_id: str) -> dict[SummaryField, Phrase]:
    values = {SummaryField.HERE: words.HERE}
    held = tx.holds.items_of(person_id)
    answers = {
        answer.field: answer
        for answer in tx.answers.latest_of(person_id)
        if answer.field not in held
    }
    language = answers.get(Field.LANGUAGE)
    if language is not None and language.words in words.SPOKEN:
        values[SummaryField.LANGUAGE] = words.SPOKEN[language.words]
    services = answers.get(Field.SERVICES)
    if services is not None and services.state is AnswerState.ANSWERED:
        names = [words.SERVICES[service] for service in wanted.read(services.words)]
        if names:
            values[SummaryField.SERVICES] = words.listed(names)
    zone = session.clock.now().tzinfo
    days = sorted({m.started_at.astimezone(zone).date() for m in tx.meetings.of(person_id)})
    months = list(dict.fromkeys(date(day.year, day.month, 1) for day in days))
    if months:
        values[SummaryField.MONTHS] = words.listed([month_written(month) for month in months])
    return values
