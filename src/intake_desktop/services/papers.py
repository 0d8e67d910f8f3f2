"""From what a person chose to the paper they sign: made in memory, shown, printed or saved."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from intake_desktop.documents import forms, keys_sheet, preview, recovery, sealing
from intake_desktop.documents import wording as wordings
from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import SYMBOLS, new_copy_number, new_form_code
from intake_desktop.domain.consent import Choice, Kind, Paper
from intake_desktop.domain.dates import written
from intake_desktop.domain.filled import SHAPES, Filled
from intake_desktop.domain.filled import check_terms as check_filled
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, FormOrder, PageImage, PaperSize
from intake_desktop.domain.ports import Chance
from intake_desktop.domain.sharing import ReleaseTerms, check_terms
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.tonight import Help
from intake_desktop.domain.wording import Wording
from intake_desktop.host import folders, synced
from intake_desktop.services.limits import check_end, limit_of
from intake_desktop.services.printing import Printing
from intake_desktop.services.session import Session

# What ``leaves_this_laptop`` says of a folder on another computer.
NETWORK = synced.NETWORK

# What line B11 is about as long as strengths are the only question with no line of their own.
SOMETHING_ELSE = Phrase(
    "my strengths; my own words for myself and for what happened",
    "我的长处；我对自己、对发生的事的说法",
    "我的長處；我對自己、對發生的事的說法",
)


# The copy of these tells nobody who sees its outside what it is about (rule 5 of the forms).
DISCREET = frozenset({Kind.REPORTING, Kind.RESEARCH, Kind.STORY, Kind.IN_CASE})


@dataclass(frozen=True)
class Prepared:
    """Both papers of one form, not yet printed: the kept one, and the person's copy."""

    paper: Paper
    kept: Document
    copy: Document


@dataclass(frozen=True)
class Look:
    """How the paper is to look: its languages from left to right, its size, a sample's mark."""

    languages: tuple[Language, ...]
    size: PaperSize = PaperSize.LETTER
    watermark: Phrase | None = None


@dataclass(frozen=True)
class TonightChoices:
    """``helps`` maps a line of form T to ``yes`` or ``not_now``; ``lines`` what may be kept."""

    helps: Mapping[Help, str]
    something_else: str
    lines: Mapping[str, Choice]


@dataclass(frozen=True)
class KeepingChoices:
    """``something_else`` names in words what line B11 is about, or is empty."""

    lines: Mapping[str, Choice]
    something_else: Phrase
    ends_on: date


def wording(kind: Kind) -> Wording:
    return wordings.load(kind.value)


def prepare_tonight(
    session: Session, actor: Actor, look: Look, choices: TonightChoices
) -> Prepared:
    """Form T with what the person said tonight, dated today."""
    ticks = {help_.value: key for help_, key in choices.helps.items()} | _ticks(choices.lines)
    blanks = {
        Help.OTHER.value: (_same(choices.something_else),),
        "T24": (written(session.clock.today()),),
        "T25": (_same(actor.alias), _same("")),
    }
    return _prepare(session, Kind.TONIGHT, look, ticks, blanks)


def prepare_keeping(
    session: Session, actor: Actor, look: Look, choices: KeepingChoices
) -> Prepared:
    """Form B with the person's lines and the end date they chose, dated today."""
    blanks = {
        "B11": (choices.something_else,),
        "B30": (written(session.clock.today()),),
        "B31": (written(choices.ends_on),),
        "B32": (_same(actor.alias),),
    }
    return _prepare(session, Kind.KEEPING, look, _ticks(choices.lines), blanks)


def prepare_release(session: Session, actor: Actor, look: Look, terms: ReleaseTerms) -> Prepared:
    """Form D as the person decided it. Raises what ``sharing.check_terms`` raises, and EndsTooLate
    by the shelter's own limit, so that no paper is printed that could not be recorded."""
    today = session.clock.today()
    check_terms(terms, today)
    with session.transaction() as tx:
        check_end(tx, Kind.SHARING, today, terms.ends_on)
    ticks = _ticks(terms.lines) | {"D20": "once" if terms.once else "more"}
    if terms.how is not None:
        ticks["D19"] = terms.how.value
    blanks = {
        "D2": (_same(terms.recipient),),
        "D3": (_same(terms.reach),),
        "D6": (_same(terms.purpose),),
        "D17": (_same(terms.never),),
        "D37": (written(today),),
        "D38": (written(terms.ends_on),),
        "D39": (_same(actor.alias),),
    } | {line: (_same(detail),) for line, detail in terms.details.items()}
    return _prepare(session, Kind.SHARING, look, ticks, blanks)


def prepare_filled(session: Session, actor: Actor, look: Look, filled: Filled) -> Prepared:
    """Form C, E, H, L or O as it was filled in. Raises what ``filled.check_terms`` raises, by the
    shelter's own limit, so that no paper is printed that could not be recorded."""
    today = session.clock.today()
    with session.transaction() as tx:
        longest = limit_of(tx, filled.kind).longest
    check_filled(filled, today, timedelta(days=longest))
    shape, words = SHAPES[filled.kind], wording(filled.kind)
    ticks = {
        row: " ".join(each.key for each in words.item(row).options if each.key in keys)
        for row, keys in filled.ticks.items()
    }
    blanks = {row: (_same(text),) for row, text in filled.blanks.items()}
    blanks |= {row: (written(today),) for row in shape.dated if filled.ticks.get(row)} | {
        shape.signed: (written(today),),
        shape.ends: (written(filled.ends_on),),
        shape.staff: (_same(actor.alias),),
    }
    return _prepare(session, filled.kind, look, ticks, blanks)


def policy_paper(session: Session, actor: Actor, look: Look) -> Document:
    """Form A, one side a language; it bears no code and asks for no signature."""
    del session, actor
    order = FormOrder("A", tuple(reversed(look.languages)), None, size=look.size)
    return forms.render(order, look.watermark)


def slip(session: Session, actor: Actor, look: Look, language: Phrase) -> Document:
    """Form M: that the policy was explained, today and in which language; only on request."""
    del actor
    blanks = {"M4": (written(session.clock.today()),), "M5": (language,)}
    # The person takes it along, so it leads nowhere.
    number = new_copy_number(session.chance)
    order = FormOrder("M", look.languages, None, number, blanks=blanks, size=look.size)
    return forms.render(order, look.watermark)


def list_of_keys(look: Look) -> Document:
    """Which key does what, to lie beside the laptop."""
    return keys_sheet.render(look.languages, look.size, look.watermark)


def page_images(actor: Actor, document: Document, scale: float) -> tuple[PageImage, ...]:
    """The document's pages as they will print; ``scale`` is pixels to a point (1/72 inch)."""
    del actor
    return preview.page_images(document.pdf, scale)


def print_paper(
    session: Session,
    actor: Actor,
    document: Document,
    printing: Printing,
    queue: str | None = None,
) -> None:
    """On that queue, else on the system's own. The log tells of papers with something of a
    person, and keeps no row where no paper went out. Raises NoPrinter or PrinterRefused."""
    with session.transaction() as tx:
        if document.about is not None:
            tx.audit.note(actor, Action.PAPER_PRINTED, session.clock.now(), document.about)
        printing.send(document.pdf, queue)


def save_paper(
    session: Session, actor: Actor, document: Document, path: Path, passphrase: str = ""
) -> Path:
    """Writes the PDF where the user asked, for them alone to read, and with a passphrase only for
    who has that. Raises CannotSaveFile."""
    pdf = sealing.seal(document.pdf, passphrase) if passphrase else document.pdf
    with session.transaction() as tx:
        if document.about is not None:
            tx.audit.note(actor, Action.PAPER_SAVED, session.clock.now(), document.about)
        folders.save_file(path, pdf)
    return path


def leaves_this_laptop(path: Path) -> str:
    """The name of the service that would copy a file saved there, ``network``, or nothing."""
    return synced.kind_of(path.parent)


def new_file_passphrase(chance: Chance) -> str:
    """Sixteen symbols (80 bits) in groups of four, to be copied by hand: never I, L, O or U."""
    symbols = "".join(SYMBOLS[chance.below(len(SYMBOLS))] for _ in range(16))
    return "-".join(symbols[at : at + 4] for at in range(0, len(symbols), 4))


def print_recovery_sheet(
    code: str, language: Language, printing: Printing, queue: str | None = None
) -> None:
    """Prints the sheet that opens the vault when every passphrase is lost. It is the founding
    lead's, who has no session yet. Raises NoPrinter or PrinterRefused."""
    printing.send(recovery.render_sheet(code, language).pdf, queue)


def _prepare(
    session: Session,
    kind: Kind,
    look: Look,
    ticks: Mapping[str, str],
    blanks: Mapping[str, tuple[Phrase, ...]],
) -> Prepared:
    order = FormOrder(
        form=kind.value,
        languages=look.languages,
        form_code=new_form_code(session.chance, kind.value),
        ticks=ticks,
        blanks=blanks,
        size=look.size,
    )
    copy = replace(
        order,
        form_code=None,
        copy_number=new_copy_number(session.chance),
        discreet=kind in DISCREET,
    )
    words = wordings.load(kind.value)
    paper = Paper(str(order.form_code), words.template, words.version, words.sha256, look.languages)
    return Prepared(paper, _about_somebody(order, look), _about_somebody(copy, look))


def _about_somebody(order: FormOrder, look: Look) -> Document:
    """What they chose stands on it; a record there may not be yet."""
    return replace(forms.render(order, look.watermark), about="")


def _ticks(lines: Mapping[str, Choice]) -> dict[str, str]:
    return {line: choice.value for line, choice in lines.items()}


def _same(text: str) -> Phrase:
    """What somebody typed is printed alike on both sides; it is never translated."""
    return Phrase(text, text, text)
