"""The names of fields, states and colours in the window's language."""

from unicodedata import normalize

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain import wanted
from intake_desktop.domain.codes import COLOURS, RecordCode
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.wanted import Service
from intake_desktop.ui.step_words import steps_text


def field_name(field: Field) -> str:
    names = {
        Field.CALLED: QCoreApplication.translate("Fields", "What to call them"),
        Field.LANGUAGE: QCoreApplication.translate("Fields", "Their language"),
        Field.NEEDS: QCoreApplication.translate("Fields", "What would help"),
        Field.SERVICES: QCoreApplication.translate("Fields", "Help they would like with"),
        Field.STRENGTHS: QCoreApplication.translate("Fields", "Their strengths"),
        Field.CONTACT: QCoreApplication.translate("Fields", "Safe contact"),
        Field.HEALTH: QCoreApplication.translate("Fields", "Health, or what makes it easier here"),
        Field.LEGAL: QCoreApplication.translate("Fields", "Legal matters"),
        Field.RIGHTS: QCoreApplication.translate(
            "Fields", "Rights with police, landlords and agencies"
        ),
        Field.HOUSING: QCoreApplication.translate("Fields", "Housing"),
        Field.PAPERS: QCoreApplication.translate("Fields", "Papers"),
        Field.MONEY: QCoreApplication.translate("Fields", "Money"),
        Field.CHILDREN: QCoreApplication.translate("Fields", "Children"),
        Field.EMERGENCY: QCoreApplication.translate("Fields", "Someone to call in an emergency"),
        Field.OTHER: QCoreApplication.translate("Fields", "Something else"),
        Field.OWN_NAME: QCoreApplication.translate("Fields", "Their own word for themselves"),
        Field.OWN_ACCOUNT: QCoreApplication.translate("Fields", "Their own word for what happened"),
        Field.NEXT_STEP: QCoreApplication.translate("Fields", "The next step they chose"),
        Field.STEPS: QCoreApplication.translate("Fields", "Who does what, by when"),
    }
    return names[field]


def service_name(service: Service) -> str:
    names = {
        Service.HEALTH: QCoreApplication.translate("Services", "Health care"),
        Service.LEGAL: QCoreApplication.translate("Services", "Legal help"),
        Service.RIGHTS: QCoreApplication.translate("Services", "Knowing their rights"),
        Service.HOUSING: QCoreApplication.translate("Services", "Housing"),
        Service.PAPERS: QCoreApplication.translate("Services", "Papers"),
        Service.MONEY: QCoreApplication.translate("Services", "Money help"),
        Service.WORK: QCoreApplication.translate("Services", "Work and training"),
        Service.CHILDREN: QCoreApplication.translate("Services", "Childcare"),
        Service.LANGUAGE: QCoreApplication.translate("Services", "An interpreter"),
    }
    return names[service]


def answer_text(answer: Answer, language: Language) -> str:
    """An answer's words as a person reads them: stored values become names, own words stay."""
    if answer.field is Field.LANGUAGE:
        return spoken_name(answer.words)
    if answer.field is Field.SERVICES:
        names = [service_name(service) for service in wanted.read(answer.words)]
        # One sentence, so only its first word is capital.
        separator = "、" if language.is_chinese else ", "
        return separator.join(names[:1] + [name[:1].lower() + name[1:] for name in names[1:]])
    if answer.field is Field.STEPS:
        return steps_text(answer.words, language)
    return answer.words


def state_name(state: AnswerState) -> str:
    names = {
        AnswerState.ANSWERED: QCoreApplication.translate("States", "answered"),
        AnswerState.PREFER_NOT: QCoreApplication.translate("States", "prefers not to say"),
        AnswerState.NOT_ASKED: QCoreApplication.translate("States", "not asked"),
        AnswerState.LATER: QCoreApplication.translate("States", "come back later"),
    }
    return names[state]


def spoken_name(spoken: str) -> str:
    """The name of a spoken language; what is not in the list is shown as it was typed."""
    names = {
        "mandarin": QCoreApplication.translate("Spoken", "Mandarin"),
        "cantonese": QCoreApplication.translate("Spoken", "Cantonese"),
        "english": QCoreApplication.translate("Spoken", "English"),
        "other": QCoreApplication.translate("Spoken", "another language"),
    }
    return names.get(spoken, spoken)


def code_text(code: RecordCode) -> str:
    """A record code with its colour in the window's language; on paper it stays as it is."""
    colours = {
        "Amber": QCoreApplication.translate("Colours", "Amber"),
        "Aqua": QCoreApplication.translate("Colours", "Aqua"),
        "Blue": QCoreApplication.translate("Colours", "Blue"),
        "Coral": QCoreApplication.translate("Colours", "Coral"),
        "Green": QCoreApplication.translate("Colours", "Green"),
        "Grey": QCoreApplication.translate("Colours", "Grey"),
        "Indigo": QCoreApplication.translate("Colours", "Indigo"),
        "Ivory": QCoreApplication.translate("Colours", "Ivory"),
        "Jade": QCoreApplication.translate("Colours", "Jade"),
        "Lilac": QCoreApplication.translate("Colours", "Lilac"),
        "Olive": QCoreApplication.translate("Colours", "Olive"),
        "Orange": QCoreApplication.translate("Colours", "Orange"),
        "Pearl": QCoreApplication.translate("Colours", "Pearl"),
        "Plum": QCoreApplication.translate("Colours", "Plum"),
        "Silver": QCoreApplication.translate("Colours", "Silver"),
        "Teal": QCoreApplication.translate("Colours", "Teal"),
    }
    return f"{colours[code.colour]}-{code.digits}-{code.check}"


def code_as_stored(typed: str) -> str | None:
    """A code as it is kept, where it was typed as this screen shows it: 蓝-48271-K."""
    plain = normalize("NFKC", typed).strip().casefold()
    for colour in COLOURS:
        shown = code_text(RecordCode(colour, "", "")).rstrip("-").casefold()
        if shown != colour.casefold() and plain.startswith(shown):
            return colour + plain.removeprefix(shown)
    return None
