"""Every kind of item at every size: large enough, whole, named, and in the person's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language, Phrase, Spoken
from intake_desktop.domain.meetings import Arrival, Interpreter
from intake_desktop.resources import translation
from intake_desktop.services import papers
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.meeting.places import QUESTIONS
from intake_desktop.ui.theme import SMALLEST_TARGET
from intake_desktop.ui.turned.bilingual import Column
from intake_desktop.ui.turned.face import Face
from intake_desktop.ui.turned.of_meeting import ASKED, tongues
from intake_desktop.ui.turned.sheet import LATER, Choice, Item, Sheet
from intake_desktop.ui.turned.words import Words, words_of
from ui.keys import tab_order
from ui.looks import clipped, settle, unnamed

_POINTS_14 = 19  # px at 96 to the inch, rounded up


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """With the catalogues of the program: the view says all its words in two languages."""
    languages = Languages(qapp, translation)
    yield languages
    languages.choose(Language.ENGLISH)
    languages.deleteLater()


def sheet(words: Words, first: Language, second: Language | None) -> Sheet:
    """The longest that there is: the policy, a line with three answers, the end of a form."""
    wording = papers.wording(Kind.TONIGHT)
    options = [Choice(each.key, each.text) for each in wording.item("T13").options]
    told = tuple(Choice(key, words[key]) for key in ("explained", "asked_to_skip", "no_time"))
    ends = tuple(Choice(key, words[key]) for key in ("not_report", "later", "report"))
    title = wording.item("T11").text
    line = Item(
        "T13",
        wording.item("T13").text,
        title,
        (*options, Choice(LATER, words["later"])),
        is_private=True,
        is_line=True,
    )
    items = (
        Item("T2", wording.item("T2").text, wording.item("T1").text, told),
        line,
        Item("answer", words["any_answer"], papers.wording(Kind.REPORTING).title, ends),
    )
    return Sheet("page", items, first, second, "Aqua-66510-G")


@pytest.fixture
def face(appearance: Appearance, qtbot: QtBot) -> Face:
    face = Face(appearance)
    qtbot.addWidget(face)
    face.resize(1366, 768)
    return face


def show(face: Face, appearance: Appearance, first: Language, second: Language | None) -> None:
    words = words_of(appearance.languages)
    face.fit()
    face.start(sheet(words, first, second), words)
    face.show()
    settle()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(
    "pair",
    [
        (Language.SIMPLIFIED, Language.ENGLISH),
        (Language.TRADITIONAL, Language.ENGLISH),
        (Language.ENGLISH, None),
    ],
)
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 640)])
def test_nothing_is_cut_off_or_small_or_without_a_name(
    face: Face,
    appearance: Appearance,
    pair: tuple[Language, Language | None],
    percent: int,
    size: QSize,
) -> None:
    appearance.choose_text_percent(percent)
    face.resize(size)
    show(face, appearance, *pair)
    for _step in range(6):
        for _item in range(3):
            settle()
            assert face.size() == size
            assert clipped(face) == []
            assert unnamed(face) == []
            for widget in face.findChildren(QAbstractButton):
                if widget.isVisible():
                    assert widget.height() >= SMALLEST_TARGET
            for label in [*face.findChildren(QLabel), *face.findChildren(QAbstractButton)]:
                assert label.fontInfo().pixelSize() >= _POINTS_14, label.text()
            widths = {each.width() for each in face.answers.buttons.values()}
            assert len(widths) == 1
            face.after.click()
        for _item in range(3):
            face.before.click()
        face.bar.larger.click()
    assert not face.bar.larger.isEnabled()
    appearance.choose_text_percent(100)


def words_in(column: Column) -> str:
    return f"{column.title.text()} {column.words.text()}"


def test_both_languages_stand_side_by_side_and_the_script_can_be_changed(
    face: Face, appearance: Appearance
) -> None:
    show(face, appearance, Language.SIMPLIFIED, Language.ENGLISH)
    chinese, english = face.columns
    assert chinese.geometry().top() == english.geometry().top()
    assert "我们对每个人都这样说" in words_in(chinese)
    assert "What we say to everyone" in words_in(english)
    assert face.answers.buttons["explained"].text() == "知道了\nI know now"
    face.bar.script.click()
    assert "我們對每個人都這樣說" in words_in(chinese)
    assert face.bar.hide_now.text() == "隱藏 · Hide"


def test_one_language_is_enough_where_they_are_the_same(face: Face, appearance: Appearance) -> None:
    show(face, appearance, Language.ENGLISH, None)
    assert face.columns[1].isHidden()
    assert face.bar.script.isHidden()
    assert face.answers.buttons["explained"].text() == "I know now"


@pytest.mark.parametrize(
    ("spoken", "shown", "expected"),
    [
        (Spoken.ENGLISH, Language.SIMPLIFIED, (Language.ENGLISH, None)),
        (Spoken.MANDARIN, Language.ENGLISH, (Language.SIMPLIFIED, Language.ENGLISH)),
        (Spoken.MANDARIN, Language.TRADITIONAL, (Language.TRADITIONAL, Language.ENGLISH)),
        (Spoken.CANTONESE, Language.ENGLISH, (Language.TRADITIONAL, Language.ENGLISH)),
        (Spoken.OTHER, Language.ENGLISH, (Language.SIMPLIFIED, Language.ENGLISH)),
    ],
)
def test_their_language_comes_first(
    spoken: Spoken, shown: Language, expected: tuple[Language, Language | None]
) -> None:
    assert tongues(shown, Arrival(spoken, Interpreter.NONE, private=True)) == expected


def test_every_word_of_the_view_is_there_in_three_languages(languages: Languages) -> None:
    for key, phrase in words_of(languages).items():
        assert isinstance(phrase, Phrase)
        assert phrase.en != phrase.zh_hans, key
        assert phrase.zh_hant, key
    assert languages.current() is Language.ENGLISH


def test_whatever_a_meeting_asks_has_words_for_the_person(languages: Languages) -> None:
    words = words_of(languages)
    assert {field.value for field in ASKED} <= set(words)
    assert set(QUESTIONS.values()) <= ASKED


def test_tab_goes_down_the_page(face: Face, appearance: Appearance) -> None:
    show(face, appearance, Language.SIMPLIFIED, Language.ENGLISH)
    face.after.click()
    face.activateWindow()
    settle()
    names = [each.objectName() for each in tab_order(face)]
    start = names.index("staff")
    down = (names[start:] + names[:start])[:6]
    assert down == ["staff", "answer_yes", "answer_no", "answer_later", "show_chosen", "before"]


def test_nothing_is_preset(face: Face, appearance: Appearance) -> None:
    show(face, appearance, Language.SIMPLIFIED, Language.ENGLISH)
    for _item in range(3):
        assert not any(each.isChecked() for each in face.answers.buttons.values())
        face.after.click()
