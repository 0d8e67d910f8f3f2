"""Form P: what a judge or the law made the shelter tell, written down after the call."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from intake_desktop.documents import forms
from intake_desktop.documents import wording as wordings
from intake_desktop.domain.audit import Action
from intake_desktop.domain.compelled import Basis, Compelled, CompelledTerms, check_terms
from intake_desktop.domain.dates import written
from intake_desktop.domain.errors import SignedInFuture
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.papers import Document, FormOrder
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.wording import Wording
from intake_desktop.services.papers import Look
from intake_desktop.services.people import person_of_code
from intake_desktop.services.session import Session

_FORM = "P"
_ITEMS = ("P14", "P15", "P16", "P17")
# What it rests on, and how the boxes of the form are called.
_BASIS: Mapping[Basis, str] = {
    Basis.JUDGE: "court_order",
    Basis.LAW: "law",
    Basis.OTHER: "other",
}


def record(session: Session, actor: Actor, typed: str, terms: CompelledTerms) -> Compelled:
    """``typed`` is the code of a record or a paper, or empty where nobody's name was known.

    Whatever state the record is in: what was done was done. Raises SaysTooLittle, TooLong,
    SignedInFuture, UnknownCode or NotFound.
    """
    now = session.clock.now()
    check_terms(terms, session.clock.today())
    with session.transaction() as tx:
        person_id = person_of_code(tx, typed) if typed.strip() else None
        compelled = Compelled(session.chance.token(), person_id, terms, actor.id, now)
        tx.compelled.add(compelled)
        tx.audit.note(actor, Action.COMPELLED_RECORDED, now, person_id or "")
        return compelled


def of_nobody(session: Session, actor: Actor) -> tuple[Compelled, ...]:
    """Those without a name, the latest first."""
    del actor
    with session.transaction() as tx:
        return tx.compelled.of_nobody()


def was_told(session: Session, actor: Actor, compelled_id: str, day: date) -> Compelled:
    """The person has been told meanwhile. Raises NotFound or SignedInFuture."""
    if day > session.clock.today():
        raise SignedInFuture
    with session.transaction() as tx:
        tx.compelled.was_told(compelled_id, day)
        compelled = tx.compelled.get(compelled_id)
        now = session.clock.now()
        tx.audit.note(actor, Action.COMPELLED_TOLD, now, compelled.person_id or "")
        return compelled


def wording() -> Wording:
    """The words of form P, which are those on the screen as well."""
    return wordings.load(_FORM)


def paper(session: Session, actor: Actor, look: Look, compelled: Compelled) -> Document:
    """Form P as far as it was written down here; what is left is filled in by hand.

    It bears no code: it is no consent, and is kept wherever the agency keeps it.
    """
    with session.transaction() as tx:
        names = {each.id: each.alias for each in tx.staff.all()}
    terms, zone = compelled.terms, session.clock.now().tzinfo
    recorded_on = compelled.recorded_at.astimezone(zone).date()
    ticks = {
        "P4": _BASIS[terms.basis],
        "P7": "yes" if terms.lawyer else "no",
        "P10": terms.told.value,
    }
    if compelled.person_id is None:
        ticks["P18"] = "not_known"
    blanks = {
        "P5": (_same(terms.authority),),
        "P8": (_same(terms.lawyer),),
        "P11": (written(terms.told_on) if terms.told_on else _same(""),),
        "P21": (_same(terms.recipient),),
        "P23": (written(terms.released_on),),
        "P26": (_same(names.get(compelled.actor_id, actor.alias)),),
        "P27": (written(recorded_on),),
    } | {row: (_same(text),) for row, text in zip(_ITEMS, _four(terms.items), strict=True)}
    order = FormOrder(_FORM, look.languages, None, ticks=ticks, blanks=blanks, size=look.size)
    return replace(forms.render(order, look.watermark), about=compelled.person_id or "")


def _four(items: str) -> list[str]:
    """What was told, in the four lines of the form; a longer list goes on in the last one."""
    lines = [line.strip() for line in items.splitlines() if line.strip()]
    last = len(_ITEMS) - 1
    rows = [*lines[:last], "; ".join(lines[last:])]
    return rows + [""] * (len(_ITEMS) - len(rows))


def _same(text: str) -> Phrase:
    """What somebody typed is printed alike on both sides; it is never translated."""
    return Phrase(text, text, text)
