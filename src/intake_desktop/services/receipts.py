"""The receipt for what somebody took back (form F): what, when, what had left by then, to whom."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from intake_desktop.documents import receipt as receipts
from intake_desktop.domain.codes import new_copy_number
from intake_desktop.domain.consent import Afterwards, Consent, Kind
from intake_desktop.domain.consent import State as Ended
from intake_desktop.domain.dates import written
from intake_desktop.domain.disclosure import Disclosed
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.own_papers import Kept, LeftLine, ReceiptOrder, TakenBack
from intake_desktop.domain.papers import Document
from intake_desktop.domain.retention import State
from intake_desktop.domain.staff import Actor
from intake_desktop.services import form_words as words
from intake_desktop.services.papers import Look
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction
from intake_desktop.vault.withdrawals import WHOLE, Withdrawal


def of_consent(session: Session, actor: Actor, look: Look, consent_id: str) -> Document:
    """For one paper, or the lines of it that were taken back. Raises NotFound where it is gone, or
    nothing of it was taken back."""
    now = session.clock.now()
    with session.transaction() as tx:
        consent = tx.consents.get(consent_id)
        taken = _taken(tx, consent, now)
        left = [
            each for each in tx.disclosures.of(consent.person_id) if each.consent_id == consent_id
        ]
        order = _order(tx, session, actor, look, taken, left)
    return replace(receipts.render(order, look.watermark), about=consent.person_id)


def of_record(session: Session, actor: Actor, look: Look, person_id: str) -> Document:
    """For a record that is on its way out because the person wants that: everything is taken back.
    Raises NotFound where it is gone by now, or not on its way."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        standing = tx.standings.of(person_id)
        if standing is None or standing.state is not State.LEAVING:
            raise NotFound("withdrawal")
        moment = standing.since.astimezone(now.tzinfo)
        kept = Kept.WAITS if tx.holds.items_of(person_id) else Kept.REMOVED
        taken = [
            _whole(consent, moment, kept if consent.lets_keep else Kept.NOTHING)
            for consent in tx.consents.of(person_id)
            if consent.is_live(standing.since)
        ]
        left = tx.disclosures.of(person_id)
        order = _order(tx, session, actor, look, taken, left)
    # Nothing in the log may lead to whoever is gone, so it is a paper of nobody's.
    return replace(receipts.render(order, look.watermark), about="")


def _order(  # noqa: PLR0917
    tx: Transaction,
    session: Session,
    actor: Actor,
    look: Look,
    taken: Iterable[TakenBack],
    left: Iterable[Disclosed],
) -> ReceiptOrder:
    return ReceiptOrder(
        taken=tuple(taken),
        left=left_lines(tx, left, session.clock.now().tzinfo),
        staff=actor.alias,
        number=new_copy_number(session.chance),
        languages=look.languages,
        size=look.size,
    )


def left_lines(
    tx: Transaction, left: Iterable[Disclosed], zone: tzinfo | None
) -> tuple[LeftLine, ...]:
    """What left in words, in the order given."""
    made = []
    for each in left:
        consent = tx.consents.get(each.consent_id)
        made.append(
            LeftLine(
                written(each.at.astimezone(zone).date()),
                words.whom(consent),
                words.listed(words.lines_of(consent, each.items)),
                words.how(consent),
                tx.staff.get(each.actor_id).alias,
            )
        )
    return tuple(made)


def _taken(tx: Transaction, consent: Consent, now: datetime) -> list[TakenBack]:
    found = [each for each in tx.withdrawals.of(consent.person_id) if each.consent_id == consent.id]
    if any(each.line == WHOLE for each in found):
        found = [each for each in found if each.line == WHOLE]
    made = [_one(consent, group, now) for group in _groups(found)]
    if not made and consent.ended_early_at is not None:
        made = [_whole(consent, consent.ended_early_at.astimezone(now.tzinfo), Kept.NOTHING)]
    if not made or consent.state(now) is Ended.REPLACED:
        raise NotFound("withdrawal")
    return made


def _groups(found: Iterable[Withdrawal]) -> list[list[Withdrawal]]:
    """Those of one moment and one fate together."""
    groups: dict[tuple[datetime, Afterwards, bool], list[Withdrawal]] = {}
    for each in found:
        groups.setdefault((each.at, each.afterwards, each.final), []).append(each)
    return list(groups.values())


def _one(consent: Consent, group: list[Withdrawal], now: datetime) -> TakenBack:
    first, moment = group[0], group[0].at.astimezone(now.tzinfo)
    if first.line == WHOLE:
        return _whole(consent, moment, Kept.NOTHING)
    kept = Kept.NOTHING
    if consent.lets_keep:
        kept = Kept.LOCKED if first.afterwards is Afterwards.LOCKED else Kept.REMOVED
        if kept is Kept.REMOVED and not first.final and now >= first.until:
            kept = Kept.WAITS
    # The ways to reach somebody are not said once more on the paper that ends them.
    told = replace(consent, details={}) if consent.kind is Kind.CONTACT else consent
    lines = words.lines_of(told, {each.line for each in group})
    return replace(_whole(consent, moment, kept), lines=lines)


def _whole(consent: Consent, moment: datetime, kept: Kept) -> TakenBack:
    name = words.form_name(consent.kind, discreet=consent.kind is not Kind.KEEPING)
    return TakenBack(written(moment.date()), f"{moment:%H:%M}", name, words.whom(consent), (), kept)
