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
