"""Single values as they come from offices all over, and as they are kept."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.directory import COLUMNS, LINKS
from intake_desktop.exchange import cells, values
from intake_desktop.exchange.plain_text import plain


@pytest.mark.parametrize(
    ("check", "value", "kept"),
    [
        (values.text, "  a\r\nb \n\n\n\n c\x00 ", "a\nb\n\nc"),
        (values.text, "<p>A &amp; <b>b</b><br>c</p><script>x()</script>", "A & b\nc"),
        (values.text, "&amp;lt;b&amp;gt;hi", "hi"),
        (values.text, "under < 18 & over > 60", "under < 18 & over > 60"),
        (values.text, "'=SUM(A1)", "=SUM(A1)"),
        (values.text, "-", ""),
        (values.email, "mailto:a@b.org", "a@b.org"),
        (values.email, "call us", None),
        (values.email, "a..b@c.org", None),
        (values.web, "www.example.org/a", "http://www.example.org/a"),
        (values.web, "HTTPS://例子.cn/药?q=1", "https://xn--fsqu00a.cn/%E8%8D%AF?q=1"),
        (values.web, "javascript:alert(1)", None),
        (values.number, "+012.50", "012.5"),
        (values.number, "twelve", None),
        (values.day, "2026-03-04T10:00:00Z", "2026-03-04"),
        (values.day, "3/4/26", None),
        (values.clock, "9:00", "09:00:00"),
        (values.clock, "9 am", "09:00:00"),
        (values.clock, "12:30 p.m.", "12:30:00"),
        (values.clock, "12 AM", "00:00:00"),
        (values.clock, "0930", "09:30:00"),
        (values.clock, "10:00-05:00", "10:00:00"),
        (values.clock, "24:00", "00:00:00"),
        (values.clock, "25:00", None),
        (values.clock, "by appointment", None),
        (values.days, "mo, Tuesday;1FR", "MO,TU,1FR"),
        (values.days, "weekdays", None),
        (values.numbers, "1, 15,-1", "1,15,-1"),
        (values.numbers, "first", None),
        (values.choice("status"), "Temporarily Closed", "temporarily closed"),
        (values.choice("status"), "", "active"),
        (values.choice("status"), "maybe", None),
        (values.weekday, "sun.", "SU"),
        (values.weekday, "holiday", ""),
    ],
)  # fmt: skip
def test_it_is_kept_as(check: values.Check, value: str, kept: str | None) -> None:
    assert check(value) == kept


ANY = st.text() | st.sampled_from(["&amp;", "<b>", "'=", "-", "9:00", "<", "&lt;", "1,2"]).flatmap(
    lambda start: st.text().map(lambda rest: start + rest)
)


@given(ANY)
def test_what_was_cleaned_is_clean(value: str) -> None:
    """Every check, twice: so a file that is imported again changes nothing."""
    for table, columns in COLUMNS.items():
        for column in columns:
            if column != "id" and column not in LINKS:
                check = values.check_of(table, column)
                once = check(value)
                if once:
                    out = cells.neutral(once)
                    assert check(out) == once, column


@given(ANY)
def test_no_markup_is_left(value: str) -> None:
    assert plain(plain(value)) == plain(value)
    assert "<script" not in plain(f"{value}<script>alert(1)</script>")


@pytest.mark.parametrize(
    "trap",
    ["<a ", "<a", "<!--", "<!-- >", "</", "<b>", "<script>", "&amp;", "&", "<a href='", "<?"],
)
def test_no_trap_holds_up_the_import(trap: str) -> None:
    start = time.perf_counter()
    long = trap * (80_000 // len(trap))
    bare = plain(long)
    assert time.perf_counter() - start < 5
    assert plain(bare) == bare


def test_markup_within_markup_within_markup_is_defused() -> None:
    bare = plain("&" + "amp;" * 1000 + "lt;b&gt;")
    assert plain(bare) == bare
    assert bare.startswith("& amp;")


@given(st.text())
def test_no_cell_that_leaves_is_a_formula(value: str) -> None:
    out = cells.neutral(value)
    if out != "-" and not out.lstrip("+-").replace(".", "").isdigit():
        assert out[:1] not in ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@pytest.mark.parametrize(
    "formula", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", "'=1"]
)
def test_a_formula_leaves_as_text_and_comes_back(formula: str) -> None:
    assert cells.neutral(formula) == "'" + formula
    assert cells.original("'" + formula) == formula


@pytest.mark.parametrize("number", ["-71.4", "+1", "12", "-"])
def test_a_number_is_no_formula(number: str) -> None:
    assert cells.neutral(number) == number
