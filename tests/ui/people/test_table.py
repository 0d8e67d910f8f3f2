"""The list in memory: found, sorted and hidden without asking the vault; quick for very many."""

import time
from datetime import datetime

import pytest
from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.people.list_page import ListPage
from intake_desktop.ui.people.table import CALLED, CODE, MET, PeopleTable
from services.desk import ZONE
from ui.people.crowd import KNOWN, crowd, people

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
MANY = 100_000


@pytest.fixture
def table(qapp: QApplication) -> PeopleTable:
    table = PeopleTable()
    table.set_people(people(), ZONE)
    table.show_names(True)
    return table


def column(table: PeopleTable, number: int) -> list[object]:
    return [table.data(table.index(row, number)) for row in range(table.rowCount())]


def names(table: PeopleTable) -> list[object]:
    return column(table, CALLED)


def test_it_is_a_model_as_qt_expects(table: PeopleTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table)
    table.find("ming")
    table.sort(CALLED, _UP)
    table.show_names(False)
    table.find("")
    table.set_people(people(()), ZONE)
    assert table.rowCount() == 0


def test_names_are_hidden_until_they_are_wanted(table: PeopleTable) -> None:
    table.show_names(False)
    assert set(names(table)) == {"••••", "–"}
    roles = list(Qt.ItemDataRole)
    everything = {
        str(table.data(table.index(row, part), role))
        for row in range(table.rowCount())
        for part in (CODE, CALLED, MET)
        for role in roles
    }
    assert not any(name and name in text for name in KNOWN for text in everything)
    table.show_names(True)
    assert names(table) == [name or "–" for name in KNOWN]


def test_a_screen_reader_hears_what_the_dots_mean(table: PeopleTable) -> None:
    def heard(row: int) -> object:
        return table.data(table.index(row, CALLED), Qt.ItemDataRole.AccessibleTextRole)

    assert (heard(0), heard(3)) == ("小雨", "no name")
    table.show_names(False)
    assert (heard(0), heard(3)) == ("hidden", "no name")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("小", ["小雨", "王小明"]),
        ("明", ["王小明", "李明"]),
        ("xiao", ["小雨", "王小明"]),
        ("xiǎoyǔ", ["小雨"]),
        ("xiao3yu3", ["小雨"]),
        ("wxm", ["王小明"]),
        ("ＷＸＭ", ["王小明"]),
        ("ouyang", ["欧阳 娜娜"]),
        ("jose", ["María José"]),
        ("b>ann", ["<b>Ann</b>"]),
        ("nobody", []),
    ],
)
def test_a_name_is_found_by_any_part_of_it(
    table: PeopleTable, typed: str, found: list[str]
) -> None:
    table.find(typed)
    assert names(table) == found


def test_sorting_keeps_what_was_found_and_the_nameless_last(table: PeopleTable) -> None:
    table.sort(CALLED, _UP)
    read = ["<b>Ann</b>", "李明", "María José", "欧阳 娜娜", "王小明", "小雨", "Zed"]
    assert names(table) == [*read, "–"]
    table.sort(CALLED, _DOWN)
    assert names(table) == [*reversed(read), "–"]
    table.find("明")
    assert names(table) == ["王小明", "李明"]
    table.sort(MET, _UP)
    assert names(table) == ["李明", "王小明"]
    table.find("")
    assert names(table) == [name or "–" for name in reversed(KNOWN)]
    table.sort(CODE, _UP)
    codes = column(table, CODE)
    assert codes == sorted(map(str, codes))


def test_a_row_carries_the_person_that_it_shows(table: PeopleTable) -> None:
    table.sort(CALLED, _UP)
    table.find("李")
    assert table.person_at(0) == f"{KNOWN.index('李明'):032x}"


def test_the_day_is_the_shelters(table: PeopleTable) -> None:
    assert column(table, MET)[0] == "March 4, 2026"
    table.set_language(Language.SIMPLIFIED)
    assert column(table, MET)[0] == "2026年3月4日"


class _Colours(QTranslator):
    """A catalogue of two words: a colour, as another screen shows it."""

    def translate(self, context: str, source: str, *_: object) -> str | None:
        return "王色" if (context, source) == ("Colours", _FIRST.split("-")[0]) else None


_FIRST = people().lines[0].code


def test_a_code_is_found_as_this_screen_shows_it_and_a_name_too(
    table: PeopleTable, qapp: QApplication
) -> None:
    colours = _Colours(qapp)
    qapp.installTranslator(colours)
    try:
        shown = str(column(table, CODE)[0])
        assert shown.startswith("王色-")
        for typed in (shown, shown.replace("-", "").lower(), f" {shown}", shown[:5]):
            table.find(typed)
            assert names(table) == ["小雨"], typed
        table.find("王")
        assert names(table) == ["王小明"]
    finally:
        qapp.removeTranslator(colours)


class _Counts(QObject):
    """How often a model was built anew."""

    def __init__(self, table: PeopleTable) -> None:
        super().__init__()
        self.resets = 0
        table.modelReset.connect(self._one_more)

    def _one_more(self) -> None:
        self.resets += 1


@pytest.mark.parametrize("letters", ["xiaoyu"])
def test_what_is_typed_in_one_go_is_looked_for_once(
    appearance: Appearance, qtbot: QtBot, letters: str
) -> None:
    page = ListPage(appearance.languages)
    qtbot.addWidget(page)
    page.show_people(people(), datetime(2026, 3, 4, tzinfo=ZONE))
    counts = _Counts(page.table)
    for place in range(len(letters)):
        page.search.set_text(letters[: place + 1])
    QApplication.processEvents()
    assert counts.resets == 1
    assert page.table.rowCount() == 1


def test_a_hundred_thousand_people_are_found_while_one_types(
    appearance: Appearance, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    page = ListPage(appearance.languages)
    qtbot.addWidget(page)
    page.resize(1098, 718)
    page.show()
    everybody = crowd(MANY).prepare()  # as the worker does
    page.show_people(everybody, datetime(2026, 3, 4, tzinfo=ZONE))
    assert page.table.rowCount() == MANY
    took: dict[str, float] = {}

    def measure(name: str, typed: str) -> None:
        page.search.set_text(typed)
        start = time.thread_time()
        page._find()
        took[name] = time.thread_time() - start
        page.grab()
        took[f"{name}, until it is drawn"] = time.thread_time() - start

    for typed in ("x", "xi", "xiaoyu", "xiao3yu3", "雨", everybody.lines[-1].code, "", "nobody"):
        measure(repr(typed), typed)
    page.search.set_text("")
    page._find()
    for name, number in (("by name", CALLED), ("by code", CODE), ("by day", MET)):
        start = time.thread_time()
        page.view.sortByColumn(number, _UP)
        page.grab()
        took[name] = time.thread_time() - start
        assert page.table.rowCount() == MANY
    with capsys.disabled():
        print()
        for name, seconds in took.items():
            print(f"    {MANY} people, {name}: {seconds * 1000:.0f} ms")
    # Of the processor, so that nobody else on the machine counts; generous, since machines differ.
    assert max(took.values()) < 0.25
