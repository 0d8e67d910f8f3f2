"""Lines that someone fills in: a label in each language, and one line to write on below."""

import re
from collections.abc import Sequence

from intake_desktop.documents import blanks
from intake_desktop.documents.layout import Layout
from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import Part, paragraph, width_of, with_blank, writing_line
from intake_desktop.documents.stacked import abreast
from intake_desktop.documents.tables import BETWEEN_HEADS, table
from intake_desktop.domain.wording import Item


def field(layout: Layout, item: Item) -> list[Row]:
    """A line for each blank. An empty one is written on once, below both languages, so that
    nobody has to sign twice. Heads over columns get a table."""
    if BETWEEN_HEADS in item.text.en:
        return _table(layout, item)
    rows: list[Row] = []
    split = [re.split(r"(?<=_)\s{2,}", item.text.in_(language)) for language in layout.languages]
    for index, texts in enumerate(zip(*split, strict=True)):
        values = [
            (layout.values(item, language) + [""] * (index + 1))[index]
            for language in layout.languages
        ]
        rows += _one_field(layout, texts, values)
    for one in item.options:
        cells = [
            layout.option(item, one, language, layout.sheet.column) for language in layout.languages
        ]
        rows.append(Row(tuple(cells), before=layout.space(5.0), together=True))
    return rows


def _one_field(layout: Layout, texts: Sequence[str], values: Sequence[str]) -> list[Row]:
    width = layout.sheet.column
    filled, labels, widths, rests = [], [], [], []
    for language, text, value in zip(layout.languages, texts, values, strict=True):
        style = layout.sizes.style(language)
        before, after = blanks.cut(text)
        cell = paragraph(blanks.tidy([Part(before), Part(value, True), Part(after)]), style, width)
        filled.append(cell if value else with_blank(cell, style, width, width))
        labels.append(paragraph([Part(before.rstrip())], style, width))
        widths.append(width_of(before.rstrip(), style))
        rests.append(paragraph([Part(after.strip())], style, width) if after.strip() else ())
    if any(values):
        return [Row(tuple(filled), before=layout.space(8.0), together=True)]
    cells = tuple(labels)
    if layout.are_stacked:
        cells = abreast(cells, widths, width)
    rows = [Row(cells, before=layout.space(9.0), joined=True, divided=False)]
    line = writing_line(layout.sheet.measure, layout.sizes.body)
    rows.append(Row(((line,),), joined=any(rests), divided=False))
    if any(rests):
        rows.append(Row(tuple(rests), before=layout.space(2.0), together=True, divided=False))
    return rows


def _table(layout: Layout, item: Item) -> list[Row]:
    heads = [(layout.sizes.style(each), item.text.in_(each)) for each in layout.languages]
    return table(heads, layout.sheet.measure, layout.space(9.0))
