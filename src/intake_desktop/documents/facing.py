"""Turns the items of a form into rows of facing columns, one column per language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from intake_desktop.documents import blanks
from intake_desktop.documents.pages import Row, Sheet
from intake_desktop.documents.setting import (
    BODY,
    Cell,
    Mark,
    Part,
    Style,
    Words,
    option,
    option_width,
    paragraph,
    shifted,
    width_of,
    with_blank,
    writing_line,
)
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Item, ItemKind, Wording

_TITLE, _HEADING = 20.0, 13.0
_BETWEEN_OPTIONS = 10.0
_BOX_LEADING = 19.0
_SHORT_LABEL = 6  # lines
_LEAST_LABEL = 95.0  # narrower than this, a label beside its boxes breaks too often


@dataclass(frozen=True)
class Setter:
    """Sets one order on one sheet."""

    order: FormOrder
    sheet: Sheet

    @property
    def languages(self) -> tuple[Language, ...]:
        return self.order.languages

    def rows(self, wording: Wording) -> list[Row]:
        """Title and items, top to bottom; lines for staff's screen are left out."""
        printed = [item for item in wording.items if item.kind is not ItemKind.STAFF]
        rows = [self._words(wording.title, size=_TITLE, bold=True, joined=True)]
        if wording.subtitle is not None:
            rows.append(self._words(wording.subtitle, before=3.0, joined=True))
        signing = _signing(printed)
        for beside, group in groupby(printed, self._has_boxes_beside):
            items = list(group)
            stops = self._stops(items) if beside else {}
            for item in items:
                made = self._item(item, stops)
                if stops:
                    made = [_in_list(made[0], items.index(item), len(items))]
                rows += [replace(row, joined=True) for row in made] if item in signing else made
        return rows

    def _item(self, item: Item, stops: dict[Language, list[float]]) -> list[Row]:
        if item.kind is ItemKind.HEADING:
            return [self._words(item.text, size=_HEADING, bold=True, before=14.0, joined=True)]
        if item.kind is ItemKind.TEXT:
            cells = tuple(
                self._with_blanks(item, language, self.sheet.column) for language in self.languages
            )
            return [Row(cells, before=7.0)]
        if item.kind is ItemKind.FIELD:
            return self._field(item)
        if stops:
            cells = tuple(self._beside(item, language, stops[language]) for language in stops)
            return [Row(cells, before=4.0, after=2.0)]
        return [self._boxes_below(item)]

    def _words(
        self,
        phrase: Phrase,
        *,
        size: float = BODY,
        bold: bool = False,
        before: float = 0.0,
        after: float = 0.0,
        joined: bool = False,
    ) -> Row:
        cells = []
        for language in self.languages:
            style = Style(language, size, bold)
            cells.append(paragraph([Part(phrase.in_(language))], style, self.sheet.column))
        return Row(tuple(cells), before, after, joined)

    # --- boxes ---------------------------------------------------------------

    def _has_boxes_beside(self, item: Item) -> bool:
        if item.kind is not ItemKind.TICK or not item.text.en:
            return False
        return all(
            self.sheet.column - self._boxes_width(item, language) >= _LEAST_LABEL
            for language in self.languages
        )

    def _boxes_width(self, item: Item, language: Language) -> float:
        style = Style(language)
        widths = [option_width(one.text.in_(language), style) for one in item.options]
        return sum(widths) + _BETWEEN_OPTIONS * len(widths)

    def _stops(self, items: Sequence[Item]) -> dict[Language, list[float]]:
        """Where the boxes of neighbouring lines stand, so that they form columns."""
        stops = {}
        for language in self.languages:
            style = Style(language)
            per_item = [
                [option_width(one.text.in_(language), style) for one in item.options]
                for item in items
            ]
            widths = [max(column) for column in zip_longest(*per_item, fillvalue=0.0)]
            x, found = self.sheet.column, []
            for width in reversed(widths):
                x -= width
                found.append(x)
                x -= _BETWEEN_OPTIONS
            stops[language] = found[::-1]
        return stops

    def _beside(self, item: Item, language: Language, stops: list[float]) -> Cell:
        style = Style(language)
        width = stops[0] - _BETWEEN_OPTIONS
        label = self._with_blanks(item, language, width)
        boxes: list[Mark] = []
        for one, x in zip(item.options, stops, strict=False):
            room = self.sheet.column - x + 1.0
            box = option(self._chosen(item, one.key), one.text.in_(language), style, room)
            boxes += shifted(box[0].marks, x)
        return _on_first_baseline(label, boxes)

    def _boxes_below(self, item: Item) -> Row:
        """Boxes one under the other: beside a short label, else below it."""
        indents = [self._indent(item, language) for language in self.languages]
        beside = all(indent < self.sheet.column / 3 for indent in indents)
        cells = []
        for language, indent in zip(self.languages, indents, strict=True):
            style = Style(language)
            label = paragraph([Part(item.text.in_(language))], style, self.sheet.column)
            start = indent if beside else 0.0
            boxes: Cell = ()
            for one in item.options:
                room = self.sheet.column - start
                box = option(self._chosen(item, one.key), one.text.in_(language), style, room)
                if one is not item.options[-1]:
                    box = (*box[:-1], replace(box[-1], height=_BOX_LEADING))
                boxes += box
            boxes = tuple(replace(line, marks=shifted(line.marks, start)) for line in boxes)
            if beside:
                first = replace(boxes[0], marks=(*label[0].marks, *boxes[0].marks))
                cells.append((first, *boxes[1:]))
            else:
                cells.append((*label, *boxes))
        return Row(_level(cells) if len(item.options) > 1 else tuple(cells), before=9.0)

    def _indent(self, item: Item, language: Language) -> float:
        label = item.text.in_(language)
        return width_of(label, Style(language)) + _BETWEEN_OPTIONS if label else 0.0

    def _chosen(self, item: Item, key: str) -> bool:
        return self.order.ticks.get(item.id) == key

    # --- blanks --------------------------------------------------------------

    def _values(self, item: Item, language: Language) -> list[str]:
        return [phrase.in_(language).strip() for phrase in self.order.blanks.get(item.id, ())]

    def _with_blanks(self, item: Item, language: Language, width: float) -> Cell:
        """The line with its blanks filled, or drawn where nothing fills them."""
        text, values = item.text.in_(language), self._values(item, language)
        return blanks.set_line(text, values, Style(language), width, self.sheet.column)

    def _field(self, item: Item) -> list[Row]:
        """A line for each blank. An empty one is written on once, below both languages, so that
        nobody has to sign twice."""
        rows: list[Row] = []
        split = [re.split(r"(?<=_)\s{2,}", item.text.in_(language)) for language in self.languages]
        for index, texts in enumerate(zip(*split, strict=True)):
            values = [
                (self._values(item, language) + [""] * (index + 1))[index]
                for language in self.languages
            ]
            rows += self._one_field(texts, values)
        for one in item.options:
            cells = [
                option(
                    self._chosen(item, one.key),
                    one.text.in_(language),
                    Style(language),
                    self.sheet.column,
                )
                for language in self.languages
            ]
            rows.append(Row(tuple(cells), before=5.0))
        return rows

    def _one_field(self, texts: Sequence[str], values: Sequence[str]) -> list[Row]:
        width = self.sheet.column
        filled, labels, rests = [], [], []
        for language, text, value in zip(self.languages, texts, values, strict=True):
            style = Style(language)
            before, after = blanks.cut(text)
            cell = paragraph(
                blanks.tidy([Part(before), Part(value, True), Part(after)]), style, width
            )
            filled.append(cell if value else with_blank(cell, style, width, width))
            labels.append(paragraph([Part(before.rstrip())], style, width))
            rests.append(paragraph([Part(after.strip())], style, width) if after.strip() else ())
        if any(values):
            return [Row(tuple(filled), before=8.0)]
        rows = [Row(tuple(labels), before=9.0, joined=True, divided=False)]
        line = writing_line(self.sheet.measure)
        rows.append(Row(((line,),), joined=any(rests), divided=False))
        if any(rests):
            rows.append(Row(tuple(rests), before=2.0, divided=False))
        return rows


def _in_list(row: Row, index: int, count: int) -> Row:
    """A line of a list: ruled off from the next, and never alone on its page."""
    last = index == count - 1
    alone = index in {0, count - 2} and not last
    before = row.before + (3.0 if index == 0 else 0.0) + (4.0 if count == 1 else 0.0)
    return replace(row, before=before, ruled=not last, joined=alone)


def _signing(printed: Sequence[Item]) -> Sequence[Item]:
    """The items around the place to sign, from their heading to the end: one page holds them."""
    kinds = [item.kind for item in printed]
    last = max((i for i, kind in enumerate(kinds) if kind is ItemKind.HEADING), default=0)
    while last > 0 and kinds[last - 1] is ItemKind.HEADING:
        last -= 1
    return printed[last:]


def _on_first_baseline(label: Cell, boxes: Sequence[Mark]) -> Cell:
    """``label`` with ``boxes`` beside its first line.

    They are drawn with the last line, so that whoever has the file read aloud hears the whole
    label before its boxes; a label of many lines may go over to another page, and its boxes stay.
    """
    at = len(label) - 1 if len(label) <= _SHORT_LABEL else 0
    rise = sum(line.height for line in label[:at]) + label[at].ascent - label[0].ascent
    raised = [replace(mark, rise=rise) if isinstance(mark, Words) else mark for mark in boxes]
    line = replace(label[at], marks=(*label[at].marks, *raised))
    return (*label[:at], line, *label[at + 1 :])


def _level(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Gives the lines of neighbouring cells one height, where they are boxes to compare."""
    heights = [
        max(line.height for line in lines if line is not None) for lines in zip_longest(*cells)
    ]
    return tuple(
        tuple(replace(line, height=tall) for line, tall in zip(cell, heights, strict=False))
        for cell in cells
    )
