"""Rows on pages: less space between them only where that saves a page."""

from itertools import pairwise

from intake_desktop.documents.pages import Page, Row, fit, paginate
from intake_desktop.documents.setting import Line


def rows(count: int) -> list[Row]:
    return [Row(((Line(10.0, 9.0),),), before=10.0) for _ in range(count)]


def gaps(pages: tuple[Page, ...]) -> list[float]:
    return [
        round(below.y - above.y - above.row.height, 6)
        for page in pages
        for above, below in pairwise(page)
    ]


def test_rows_move_closer_to_save_a_page() -> None:
    assert len(paginate(rows(10), 180.0)) == 2
    snug = fit(rows(10), 180.0)
    assert len(snug) == 1
    assert max(gaps(snug)) < 10.0


def test_rows_keep_their_distance_where_nothing_is_saved() -> None:
    for count in (9, 12, 27):
        assert fit(rows(count), 180.0) == paginate(rows(count), 180.0)
        assert set(gaps(fit(rows(count), 180.0))) == {10.0}


def test_a_chain_that_no_page_can_hold_is_cut_as_late_as_it_can_be() -> None:
    """So that a heading keeps what follows it, also where the rest goes over."""
    heading, first, second = (
        Row(((Line(height, 9.0),),), joined=joined)
        for height, joined in ((20.0, True), (90.0, True), (90.0, False))
    )
    filler = Row(((Line(60.0, 9.0),),))
    pages = paginate([filler, heading, first, second], 150.0)
    assert [[placed.row for placed in page] for page in pages] == [
        [filler], [heading, first], [second]
    ]  # fmt: skip
    # The control: where a page holds all, nothing is cut.
    whole = paginate([filler, heading, first, second], 200.0)
    assert [len(page) for page in whole] == [1, 3]


def test_the_last_page_never_holds_a_line_alone() -> None:
    assert [len(page) for page in paginate(rows(10), 180.0)] == [7, 3]
    tall = [Row(((Line(100.0, 9.0),),)), Row(((Line(100.0, 9.0),),))]
    assert [len(page) for page in paginate(tall, 150.0)] == [1, 1]  # nothing to be done
