"""Pages, columns and papers: nothing is cut, whatever the size of the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import PageImage
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import ChoiceRow
from intake_desktop.ui.widgets.columns import Columns, FlowRow
from intake_desktop.ui.widgets.focus import FocusRing
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import BilingualLabel, Label

LINES = [("Medicine or a nurse", "药品或护士"), ("An interpreter, by phone", "口译员（电话里）")]


class Tonight(Page):
    """A page as full as the real ones."""

    def __init__(self) -> None:
        super().__init__()
        cards = [Card("Tonight I would like", self), Card("May we write this down?", self)]
        for card in cards:
            for english, chinese in LINES * 3:
                phrase = Phrase(english, chinese, chinese)
                options = [("yes", "Yes"), ("no", "Not now")]
                row = ChoiceRow(phrase, options, Language.ENGLISH, Language.SIMPLIFIED, parent=card)
                card.body.addWidget(row)
        self.columns = Columns(cards, [3, 2], parent=self)
        self.cards = cards
        self.body.addWidget(self.columns)
        self.body.addWidget(Banner("Bed, food and help need no record.", parent=self))
        self.primary = PrimaryButton("Print the paper for tonight", self)
        self.add_left_action(LinkButton("Stop, keep nothing", self))
        self.add_right_action(SecondaryButton("Help, write nothing down", self))
        self.add_right_action(self.primary)
        self.set_back("Back")
        self.set_title("Tonight", "Policy explained · Mandarin · interpreter by phone")


@pytest.fixture
def page(appearance: Appearance, qtbot: QtBot) -> Page:
    page = Tonight()
    qtbot.addWidget(page)
    page.resize(1366 - 268, 768 - 50)  # what sidebar and strip leave at 200 %
    page.show()
    return page


def cut(page: QWidget) -> list[str]:
    """The texts that have less room than they need, or lie outside of what holds them."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(
            widget, Label | PrimaryButton | SecondaryButton
        ):
            continue
        needed = widget.sizeHint()
        if isinstance(widget, Label) and widget.wordWrap():
            missing = widget.heightForWidth(widget.width()) > widget.height()
        else:
            missing = needed.width() > widget.width() or needed.height() > widget.height()
        parent = widget.parentWidget()
        if missing or not parent.rect().contains(widget.geometry()):
            found.append(widget.text())
    return found


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_at_any_text_size(
    page: Tonight, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    page.grab()
    QApplication.processEvents()
    assert cut(page) == []
    (scroll,) = page.findChildren(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    corner = page.primary.mapTo(page, QPoint(0, 0))
    assert page.rect().contains(page.primary.rect().translated(corner))


def test_the_search_for_cut_text_finds_it(page: Tonight) -> None:
    page.primary.setFixedWidth(60)
    page.grab()
    assert cut(page) == ["Print the paper for tonight"]


def test_columns_stack_where_text_is_large(page: Tonight, appearance: Appearance) -> None:
    page.grab()
    one, other = page.cards
    assert one.y() == other.y()
    appearance.choose_text_percent(200)
    page.grab()
    assert one.x() == other.x()
    assert one.y() < other.y()


def test_back_is_a_signal(page: Tonight, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested, timeout=500):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)


def test_a_row_that_is_full_goes_on_below(appearance: Appearance, qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [SecondaryButton(f"number {number}", row) for number in range(4)]
    for button in buttons:
        row.add(button)
    row.show()
    row.resize(1000, 100)
    row.grab()
    assert len({button.y() for button in buttons}) == 1
    row.resize(2 * buttons[0].width() + 20, 300)
    row.grab()
    assert len({button.y() for button in buttons}) == 2


def test_two_languages_stand_side_by_side_or_below_each_other(
    appearance: Appearance, qtbot: QtBot
) -> None:
    phrase = Phrase("Food <b>and</b> drink", "吃的和喝的", "吃的和喝的")
    window = QWidget()
    qtbot.addWidget(window)
    label = BilingualLabel(phrase, Language.ENGLISH, Language.SIMPLIFIED, parent=window)
    label.resize(600, 40)
    window.show()
    label.grab()
    assert label.first.text() == "Food <b>and</b> drink"
    assert label.second.x() > label.first.geometry().right()
    label.resize(label.minimumSizeHint().width(), 200)
    label.grab()
    assert label.second.y() > label.first.y()
    label.show_phrase(phrase, Language.SIMPLIFIED, None)
    assert (label.first.text(), label.second.isVisible()) == ("吃的和喝的", False)


def sheet(width: int, height: int) -> PageImage:
    return PageImage(width, height, bytes([10, 200, 30]) * (width * height))


def test_a_paper_is_shown_as_it_is_as_wide_as_there_is_room(
    appearance: Appearance, qtbot: QtBot
) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_pages([sheet(851, 1101), sheet(851, 1101)], "Form T, 2 pages")
    view.grab()
    assert view.page_count() == 2
    assert view.accessibleName() == "Form T, 2 pages"
    assert view.horizontalScrollBar().maximum() == 0
    labels = view.findChildren(Label)
    assert all(label.width() <= view.viewport().width() for label in labels)
    colour = labels[0].pixmap().toImage().pixelColor(100, 100)
    assert (colour.red(), colour.green(), colour.blue()) == (10, 200, 30)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    view.show_pages([sheet(851, 1101)], "Form B, 1 page")
    assert view.page_count() == 1
    assert view.verticalScrollBar().value() == 0


def test_the_ring_is_around_whatever_has_the_keyboard(
    qapp: QApplication, appearance: Appearance, qtbot: QtBot
) -> None:
    follower = FocusRing(qapp)
    window = QWidget()
    column = QVBoxLayout(window)
    lines = [QLineEdit(), QLineEdit()]
    for line in lines:
        column.addWidget(line)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for line in lines:
        line.setFocus()
        (ring,) = [each for each in window.findChildren(QFrame) if each.objectName() == "focusRing"]
        assert ring.isVisible()
        assert ring.geometry().contains(line.geometry())
        assert not ring.geometry().intersects(lines[1 - lines.index(line)].geometry())
    column.insertSpacing(0, 50)
    window.grab()
    assert ring.geometry().contains(lines[1].geometry())
    qapp.focusChanged.disconnect(follower.follow)
