"""A discreet paper: what somebody sees who does not open it, and what stands inside."""

import io
from dataclasses import replace
from itertools import cycle

import pytest
from pypdf import PdfReader

from documents.test_every_paper import look, squeezed
from intake_desktop.documents import forms
from intake_desktop.documents.discreet import wrapped
from intake_desktop.documents.pages import Placed, Row, Sheet
from intake_desktop.documents.wording import load
from intake_desktop.domain.pad import FORMS, LANGUAGES
from intake_desktop.domain.papers import Document, FormOrder, PaperSize
from intake_desktop.domain.wording import ItemKind

# What nobody who glances at the paper should read.
TOPICS = (
    *("police", "law", "report", "traffick", "task force", "immigration", "research", "story"),
    *("picture", "judge", "die", "missing", "withdraw", "privacy", "shelter", "consent", "share"),
    *("警", "执法", "執法", "报告", "報告", "贩运", "販運", "工作组", "移民", "研究", "故事"),
    *("法官", "去世", "失踪", "撤回", "隐私", "隱私", "庇护", "同意"),
)
# The languages in turn; what lies outside is made alike for every form.
LOOKS = [
    (form, languages, copy)
    for form, languages in zip(FORMS, cycle(LANGUAGES), strict=False)
    for copy in (False, True)
]


def discreet(form: str, languages: str, copy: bool, *, large: bool = False) -> FormOrder:
    return replace(look(form, languages, PaperSize.LETTER, large, copy), discreet=True)


def sides(document: Document) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(document.pdf)).pages]


def telling(text: str) -> list[str]:
    return [word for word in TOPICS if word in text.lower()]


@pytest.mark.parametrize(("form", "languages", "copy"), LOOKS)
def test_no_side_that_is_seen_from_outside_tells_what_it_is_about(
    form: str, languages: str, copy: bool
) -> None:
    document = forms.render(discreet(form, languages, copy))
    every = sides(document)
    outside = [every[0]]
    # Printed on both sides, the stack ends on the back of its last sheet: blank paper, since
    # the number of sides is odd.
    assert len(every) % 2 == 1
    title = (PdfReader(io.BytesIO(document.pdf)).metadata or {})["/Title"]
    assert [telling(text) for text in (*outside, title, document.name)] == [[], [], []]
    assert len(squeezed(every[0])) < (60 if copy else 190)


def test_a_title_would_tell_without_the_cover() -> None:
    """The control: the same papers as they usually look."""
    first = {form: sides(forms.render(look(form, "en", PaperSize.LETTER, False, True)))[0]
             for form in "EGHO"}  # fmt: skip
    assert all(telling(text) for text in first.values())


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("form", sorted(set(FORMS) - set("AMJ")))
def test_the_kept_paper_says_every_word_of_its_version(form: str, large: bool) -> None:
    order = discreet(form, "en+zh_CN", False, large=large)
    text = squeezed("".join(sides(forms.render(order))))
    wording = load(form)
    for item in wording.items:
        if item.kind is not ItemKind.STAFF and "_" not in item.text.en and "|" not in item.text.en:
            assert squeezed(item.text.en) in text, item.id
            assert squeezed(item.text.zh_hans) in text, item.id
    for side in sides(forms.render(order)):
        assert str(order.form_code) in side
        assert wording.sha256 in squeezed(side)
    shown = wording.discreet_title or wording.title
    assert squeezed(shown.zh_hans) in text


def test_the_copy_leaves_off_what_is_marked_and_bears_a_neutral_title() -> None:
    marked = [item for item in load("J").items if item.topic]
    assert len(marked) >= 2
    plain = "".join(sides(forms.render(look("J", "zh_CN", PaperSize.LETTER, False, True))))
    neutral = "".join(sides(forms.render(discreet("J", "zh_CN", True))))
    for item in marked:
        words = squeezed(item.text.zh_hans).rstrip("_")
        assert [words in squeezed(text) for text in (plain, neutral)] == [True, False]
    assert load("J").title.zh_hans not in neutral
    assert neutral.count("您的表格") == 2  # on the cover, and above the words


@pytest.mark.parametrize("count", range(1, 6))
def test_a_side_is_added_only_where_the_words_would_end_on_the_outside(count: int) -> None:
    order = discreet("E", "en+zh_CN", True)
    sheet = Sheet(order.size, 2, 0.0)
    words = [(Placed(float(number), Row(())),) for number in range(count)]
    bound = wrapped(order, load("E").title, words, sheet)
    assert bound[1 : count + 1] == words
    assert len(bound) == count + (1 if count % 2 == 0 else 2)
    assert bound[count + 1 :] == [()] * (count % 2)
