"""What a form that is being filled in, or a release, has to show the person."""

from collections.abc import Callable, Iterator
from functools import partial

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item as Line
from intake_desktop.domain.wording import Option
from intake_desktop.services import papers
from intake_desktop.ui.consent import outline
from intake_desktop.ui.consent.boxes import Box, BoxesRow, YesNoRows
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.meeting.tongues import script_of
from intake_desktop.ui.sharing.terms_page import TermsPage
from intake_desktop.ui.turned import lines
from intake_desktop.ui.turned.sheet import Choice, Item, Sheet
from intake_desktop.ui.turned.words import Words

_END_OF_RELEASE = "D38"
_SIGN = "sign"


def sheet_of_form(page: FormPage, shown: Language, words: Words) -> Sheet:
    items = (*_rows(page, words), _answer(page, words))
    return Sheet(page.kind.value, items, script_of(shown), Language.ENGLISH)


def sheet_of_terms(page: TermsPage, shown: Language, words: Words) -> Sheet:
    wording = papers.wording(Kind.SHARING)
    blanks = {line: lines.typed(text) for line, text in page.blanks().items()}
    items = list(lines.of_form(wording, Kind.SHARING, page.lines, words, blanks))
    rights = next(place for place, item in enumerate(items) if item.id == "D22")
    asked = {"D19": (page.how, words["how"]), "D20": (page.often, words["often"])}
    items[rights:rights] = [
        Item(
            line,
            text,
            wording.item("D18").text,
            tuple(Choice(each.key, each.text) for each in wording.item(line).options),
            segmented.value,
            segmented.tap,
            is_line=True,
        )
        for line, (segmented, text) in asked.items()
    ]
    end = lines.to_read(wording.item(_END_OF_RELEASE), None, written(page.ends_on()), private=False)
    return Sheet(Kind.SHARING.value, (*items, end), script_of(shown), Language.ENGLISH)


def _rows(page: FormPage, words: Words) -> Iterator[Item]:
    """Each row as its page has it; of boxes, one after another."""
    kind, wording = page.kind, papers.wording(page.kind)
    for part in outline.parts(wording, kind):
        title = part.heading.text if part.heading else None
        for line in part.items:
            row = next((each for each in page.rows if each.has(line.id)), None)
            blank = lines.typed(row.blanks().get(line.id, "")) if row is not None else None
            if isinstance(row, YesNoRows):
                segmented = row.lines.rows[line.id].segmented
                yield lines.to_answer(line, title, segmented, words, blank)
            elif isinstance(row, BoxesRow):
                yield from _boxes(row, line, title, words, kind)
            else:
                yield lines.to_read(line, title, blank, private=kind in lines.PRIVATE_KINDS)


def _boxes(
    row: BoxesRow, line: Line, title: Phrase | None, words: Words, kind: Kind
) -> Iterator[Item]:
    about = line.text if line.text.en else title
    for option in line.options:
        box = row.boxes[option.key]
        blank = lines.typed(row.blanks().get(line.id, "")) if option.key in row.fields else None
        yield Item(
            f"{line.id}.{option.key}",
            outline.without_blank(option.text),
            about,
            (Choice("yes", words["yes"]), Choice("no", words["no"])),
            partial(_ticked, box),
            _ticker(box),
            kind in lines.PRIVATE_KINDS,
            _filled(option, blank),
            is_line=True,
        )


def _filled(option: Option, blank: Phrase | None) -> Phrase | None:
    return outline.with_blank(option.text, blank) if blank else None


def _ticked(box: Box) -> str | None:
    return "yes" if box.box.isChecked() else None


def _ticker(box: Box) -> Callable[[str | None], None]:
    def tap(key: str | None) -> None:
        box.box.setChecked(key == "yes")

    return tap


def _answer(page: FormPage, words: Words) -> Item:
    """The three answers at the foot of every form; each leads away from it."""
    reports = page.kind is Kind.REPORTING
    nos = {Kind.REPORTING: "not_report", Kind.CONTACT: "i_contact"}
    choices = (
        Choice(State.DECLINED.value, words[nos.get(page.kind, "decline")], ends=True),
        Choice(State.DECIDED_LATER.value, words["later"], ends=True),
        Choice(_SIGN, words["report" if reports else "sign"], ends=True),
    )
    buttons = {
        State.DECLINED.value: page.decline,
        State.DECIDED_LATER.value: page.later,
        _SIGN: page.paper,
    }

    def tap(key: str | None) -> None:
        if key is not None:
            buttons[key].click()

    title = papers.wording(page.kind).title
    return Item("answer", words["any_answer"], title, choices, tap=tap)
