"""What we hold about somebody (form J), and that we hold nothing: no release, no recipient and no
reason are needed, since it is theirs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from intake_desktop.documents import blanks
from intake_desktop.documents import holdings as papers_
from intake_desktop.documents.wording import load
from intake_desktop.domain.audit import Action
from intake_desktop.domain.compelled import Basis, Compelled, Notice
from intake_desktop.domain.consent import (
    HAS_RECIPIENT,
    LINES,
    Afterwards,
    Consent,
    Kind,
    State,
)
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.own_papers import Agreed, Entry, HoldingsOrder, LeftLine, Police
from intake_desktop.domain.papers import Document, PaperSize
from intake_desktop.domain.retention import GRACE
from intake_desktop.domain.staff import Actor
from intake_desktop.services import form_words as words
from intake_desktop.services import summary_words
from intake_desktop.services.answer_phrases import answer_phrase, more
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.receipts import left_lines
from intake_desktop.services.session import Session
from intake_desktop.services.topic_words import TOPIC_NAMES
from intake_desktop.vault.transaction import Transaction

# Which row of form J tells of which field.
_ROWS: Mapping[str, tuple[Field, ...]] = {
    "J5": (Field.CALLED,),
    "J6": (Field.LANGUAGE,),
    "J7": (
        Field.NEEDS,
        Field.LEGAL,
        Field.RIGHTS,
        Field.HOUSING,
        Field.PAPERS,
        Field.MONEY,
        Field.CHILDREN,
        Field.OTHER,
    ),
    "J8": (Field.SERVICES, Field.NEXT_STEP, Field.STEPS),
    "J9": (
        Field.STRENGTHS,
        Field.CONTACT,
        Field.HEALTH,
        Field.EMERGENCY,
        Field.OWN_NAME,
        Field.OWN_ACCOUNT,
    ),
}
_BASIS = {Basis.JUDGE: "court_order", Basis.LAW: "law", Basis.OTHER: "other"}


@dataclass(frozen=True)
class Wish:
    """How they want it: in which language, and whether with the part about police."""

    language: Language
    police: bool = False
    size: PaperSize = PaperSize.LETTER
    watermark: Phrase | None = None


def preview(session: Session, actor: Actor, person_id: str, wish: Wish) -> Document:
    """The paper exactly as it would be given. Raises NotFound, or NotAgreed where the record is
    locked."""
    del actor  # their page was opened before, and the log knows
    with session.transaction() as tx:
        order = _order(tx, session, person_id, wish)
    return replace(papers_.render(order, wish.watermark), about=person_id)


def give(session: Session, actor: Actor, person_id: str, wish: Wish) -> Document:
    """The same, to be printed or saved; the log tells that it was given. Raises as above."""
    with session.transaction() as tx:
        order = _order(tx, session, person_id, wish)
        tx.audit.note(actor, Action.HOLDINGS_GIVEN, session.clock.now(), person_id)
    return replace(papers_.render(order, wish.watermark), about=person_id)


def nothing(session: Session, actor: Actor, wish: Wish) -> Document:
    """That we hold nothing, for somebody under whose code or name nothing was found."""
    del actor
    today = written(session.clock.today())
    order = HoldingsOrder(today, wish.language, size=wish.size)
    return papers_.render(order, wish.watermark)


def _order(tx: Transaction, session: Session, person_id: str, wish: Wish) -> HoldingsOrder:
    now = session.clock.now()
    need_live_record(tx, person_id, now)
    consents = tx.consents.of(person_id)
    about_police = {each.id for each in consents if each.kind is Kind.REPORTING}
    left = tx.disclosures.of(person_id)
    had_to = tx.compelled.of(person_id)
    if not wish.police:
        consents = tuple(each for each in consents if each.id not in about_police)
        left = tuple(each for each in left if each.consent_id not in about_police)
        had_to = ()
    return HoldingsOrder(
        printed=written(session.clock.today()),
        language=wish.language,
        said=_said(tx, person_id, now),
        meetings=_meetings(tx, person_id, now),
        not_signed=_not_signed(tx, person_id, now),
        agreed=_agreed(tx, person_id, consents, now),
        shared=left_lines(tx, left, now.tzinfo),
        had_to=tuple(_had_to(tx, each) for each in had_to),
        police=_police(tx, person_id, consents, now) if wish.police else None,
        police_was_told=bool(had_to) or any(each.consent_id in about_police for each in left),
        deleted_on=_deleted_on(consents, now),
        size=wish.size,
    )


# --- what was said --------------------------------------------------------------------


def _said(
    tx: Transaction, person_id: str, now: datetime
) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Every answer of every meeting, the earliest first; what is held is left out."""
    held = tx.holds.items_of(person_id)
    meetings = sorted(tx.meetings.of(person_id), key=lambda each: each.started_at)
    found: dict[Field, list[Entry]] = {}
    for meeting in meetings:
        day = written(_local(meeting.started_at, now))
        for answer in tx.answers.of_meeting(meeting.id):
            if answer.field not in held and answer.says_something:
                about = TOPIC_NAMES.get(answer.field)
                entry = Entry(day, answer_phrase(answer), answer.staff_note, about)
                found.setdefault(answer.field, []).append(entry)
    rows = []
    for row, fields in _ROWS.items():
        entries = tuple(entry for field in fields for entry in found.get(field, ()))
        if entries:
            rows.append((row, entries))
    return tuple(rows)


def _meetings(tx: Transaction, person_id: str, now: datetime) -> tuple[Phrase, ...]:
    meetings = sorted(tx.meetings.of(person_id), key=lambda each: each.started_at)
    return tuple(written(_local(each.started_at, now)) for each in meetings)


def _not_signed(tx: Transaction, person_id: str, now: datetime) -> tuple[Phrase, ...]:
    made = []
    for each in reversed(tx.decisions.of(person_id)):
        told = [words.form_name(each.kind), written(_local(each.at, now))]
        if each.state is State.DECIDED_LATER:
            told.append(more("V23"))
        made.append(summary_words.listed(told))
    return tuple(made)


# --- what was agreed, and what left ------------------------------------------------------


def _agreed(
    tx: Transaction, person_id: str, consents: Iterable[Consent], now: datetime
) -> tuple[Agreed, ...]:
    """One row a paper, and one more for each line of it that was taken back."""
    fates = {(each.consent_id, each.line): each.afterwards for each in tx.withdrawals.of(person_id)}
    rows = []
    for consent in consents:
        rows.append(_paper(consent, now))
        for line, at in consent.taken_back.items():
            fate = fates[consent.id, line]
            rows.append(_line(consent, line, fate, at.astimezone(now.tzinfo)))
    return tuple(rows)


def _paper(consent: Consent, now: datetime) -> Agreed:
    yes = {line for line in LINES[consent.kind] if consent.says_yes(line, now)}
    lines = [_dotted(line) for line in words.lines_of(consent, yes)]
    told = [words.purpose(consent), *lines]
    signature = consent.signature
    told.append(_with("V14", signature.explained_by))
    if signature.interpreter:
        told.append(_with("V15", signature.interpreter))
    return Agreed(
        words.form_name(consent.kind),
        more("V22") if consent.kind not in HAS_RECIPIENT else words.whom(consent),
        _below([each for each in told if each.en]),
        _ends(consent, now),
        _over(consent, now),
    )


def _line(consent: Consent, line: str, fate: Afterwards, at: datetime) -> Agreed:
    what = words.line_words(consent.kind, line, consent.details.get(line, ""))
    if consent.lets_keep:
        what = _around("V9" if fate is Afterwards.LOCKED else "V10", what)
    return Agreed(words.NOTHING, words.NOTHING, what, words.NOTHING, written(at.date()))


def _ends(consent: Consent, now: datetime) -> Phrase:
    day = written(consent.last_day)
    if consent.signature.ends_on is None:
        local = consent.ends_at.astimezone(now.tzinfo)
        return summary_words.listed([written(local.date()), words.same(f"{local:%H:%M}")])
    return summary_words.listed([day, more("V11")]) if consent.once else day


def _over(consent: Consent, now: datetime) -> Phrase:
    state, early = consent.state(now), consent.ended_early_at
    if state is State.WITHDRAWN and early is not None:
        return written(_local(early, now))
    return {State.REPLACED: more("V12"), State.USED: more("V13")}.get(state, words.NOTHING)


def _had_to(tx: Transaction, told: Compelled) -> LeftLine:
    form, terms = load("P"), told.terms
    basis = next(each.text for each in form.item("P4").options if each.key == _BASIS[terms.basis])
    was_told = next(each.text for each in form.item("P10").options if each.key == terms.told.value)
    how = [basis, words.same(terms.authority), was_told]
    if terms.told in (Notice.BEFORE, Notice.AFTER) and terms.told_on is not None:
        how.append(written(terms.told_on))
    return LeftLine(
        written(terms.released_on),
        words.same(terms.recipient),
        words.same(terms.items),
        _below(how),
        tx.staff.get(told.actor_id).alias,
    )


def _police(tx: Transaction, person_id: str, consents: Iterable[Consent], now: datetime) -> Police:
    if tx.decisions.is_not_to_be_raised(person_id):
        return Police.NOT_RAISED
    live = any(each.kind is Kind.REPORTING and each.is_live(now) for each in consents)
    return Police.REPORT if live else Police.NOTHING


def _deleted_on(consents: Iterable[Consent], now: datetime) -> Phrase | None:
    """A live record goes when its last paper ends, of form B a week later (B17)."""
    days = [
        each.last_day + GRACE if each.kind is Kind.KEEPING else _local(each.ends_at, now)
        for each in consents
        if each.lets_keep and each.is_live(now)
    ]
    return written(max(days)) if days else None


def _local(moment: datetime, now: datetime) -> date:
    return moment.astimezone(now.tzinfo).date()


# --- words ---------------------------------------------------------------------------


def _with(item: str, value: str) -> Phrase:
    return _around(item, words.same(value)) if value else words.NOTHING


def _around(item: str, value: Phrase) -> Phrase:
    def put(language: Language) -> str:
        before, after = blanks.cut(more(item).in_(language))
        return before + value.in_(language) + after

    en, hans, hant = map(put, Language)
    return Phrase(en, hans, hant)


def _dotted(line: Phrase) -> Phrase:
    """So that one sees where the next line of a form begins."""
    return Phrase(f"· {line.en}", f"· {line.zh_hans}", f"· {line.zh_hant}")


def _below(phrases: Iterable[Phrase]) -> Phrase:
    """Each on a line of its own."""
    told = list(phrases)
    return Phrase(
        "\n".join(phrase.en for phrase in told),
        "\n".join(phrase.zh_hans for phrase in told),
        "\n".join(phrase.zh_hant for phrase in told),
    )
