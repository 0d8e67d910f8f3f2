"""Turns the items of a form into rows of facing columns, one column per language.

Large print has the languages below each other instead, see ``stacked``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from intake_desktop.documents import blanks
from intake_desktop.documents.fields import field
from intake_desktop.documents.layout import Layout
from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import (
    Cell,
    Mark,
    Part,
    Words,
    option,
    option_width,
    paragraph,
    shifted,
    width_of,
)
from intake_desktop.documents.stacked import stacked
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, ItemKind, Wording

# Points, where the words have their usual size.
_BETWEEN_OPTIONS = 10.0
_BOX_LEADING = 19.0
_LEAST_LABEL = 95.0  # narrower than this, a label beside its boxes breaks too often
_BETWEEN_LANGUAGES = 4.0

_SHORT_LABEL = 6  # lines
_LONG_TITLE = 0.85  # of the usual size


@dataclass(frozen=True)
class Setter(Layout):
    """Sets one order on one sheet."""

    def rows(self, wording: Wording) -> list[Row]:
        """Title and items, top to bottom; lines for staff's screen are left out."""
        printed = [item for item in wording.items if item.kind is not ItemKind.STAFF]
        rows = [self._title(wording.title)]
        if wording.subtitle is not None:
            rows.append(self._words(wording.subtitle, self.sizes.body, before=3.0))
        signing = _signing(printed)
        for beside, group in groupby(printed, self._has_boxes_beside):
            items = list(group)
            stops = self._stops(items) if beside else {}
            for item in items:
                made = self._item(item, stops)
                if stops:
                    made = [_in_list(made[0], items.index(item), len(items))]
                rows += [replace(row, gathered=True) for row in made] if item in signing else made
        return stacked(rows, self.space(_BETWEEN_LANGUAGES)) if self.are_stacked else rows

    def _title(self, title: Phrase) -> Row:
        """Large, or a little less so where it would need more than two lines."""
        row = self._words(title, self.sizes.title, bold=True)
        if max(len(cell) for cell in row.cells) > 2:
            row = self._words(title, _LONG_TITLE * self.sizes.title, bold=True)
        return row

    def _item(self, item: Item, stops: dict[Language, list[float]]) -> list[Row]:
        if item.kind is ItemKind.HEADING:
            return [self._words(item.text, self.sizes.heading, bold=True, before=14.0)]
        if item.kind is ItemKind.TEXT:
            cells = tuple(
                self.with_blanks(item, language, self.sheet.column) for language in self.languages
            )
            return [Row(cells, before=self.space(7.0))]
        if item.kind is ItemKind.FIELD:
            return field(self, item)
        if stops:
            cells = tuple(self._beside(item, language, stops[language]) for language in stops)
            return [Row(cells, before=self.space(4.0), after=self.space(2.0), together=True)]
        return [self._boxes_below(item)]

    def _words(
        self, phrase: Phrase, size: float, *, bold: bool = False, before: float = 0.0
    ) -> Row:
        """A title or a heading, which goes with what follows it."""
        cells = []
        for language in self.languages:
            style = replace(self.sizes.style(language), size=size, bold=bold)
            cells.append(paragraph([Part(phrase.in_(language))], style, self.sheet.column))
        return Row(tuple(cells), self.space(before), joined=True)

    # --- boxes ---------------------------------------------------------------

    def _has_boxes_beside(self, item: Item) -> bool:
        if item.kind is not ItemKind.TICK or not item.text.en:
            return False
        if any(blanks.BLANK.search(one.text.en) for one in item.options):
            return False
        return all(
            self.sheet.column - self._boxes_width(item, language) >= self.space(_LEAST_LABEL)
            for language in self.languages
        )

    def _boxes_width(self, item: Item, language: Language) -> float:
        style = self.sizes.style(language)
        widths = [option_width(one.text.in_(language), style) for one in item.options]
        return sum(widths) + self.space(_BETWEEN_OPTIONS) * len(widths)

    def _stops(self, items: Sequence[Item]) -> dict[Language, list[float]]:
        """Where the boxes of neighbouring lines stand, so that they form columns; in both languages
        the same ones where those stand below each other."""
        widths = {language: self._widest(items, [language]) for language in self.languages}
        if self.are_stacked:
            widths = dict.fromkeys(self.languages, self._widest(items, self.languages))
        stops = {}
        for language in self.languages:
            x, found = self.sheet.column, []
            for width in reversed(widths[language]):
                x -= width
                found.append(x)
                x -= self.space(_BETWEEN_OPTIONS)
            stops[language] = found[::-1]
        return stops

    def _widest(self, items: Sequence[Item], languages: Sequence[Language]) -> list[float]:
        per_item = [
            [
                option_width(one.text.in_(language), self.sizes.style(language))
                for one in item.options
            ]
            for item in items
            for language in languages
        ]
        return [max(column) for column in zip_longest(*per_item, fillvalue=0.0)]

    def _beside(self, item: Item, language: Language, stops: list[float]) -> Cell:
        style = self.sizes.style(language)
        width = stops[0] - self.space(_BETWEEN_OPTIONS)
        label = self.with_blanks(item, language, width)
        boxes: list[Mark] = []
        for one, x in zip(item.options, stops, strict=False):
            room = self.sheet.column - x + 1.0
            box = option(self.chosen(item, one), one.text.in_(language), style, room)
            boxes += shifted(box[0].marks, x)
        return _on_first_baseline(label, boxes)

    def _boxes_below(self, item: Item) -> Row:
        """Boxes one under the other: beside a short label, else below it."""
        indents = [self._indent(item, language) for language in self.languages]
        beside = all(indent < self.sheet.column / 3 for indent in indents)
        cells = []
        for language, indent in zip(self.languages, indents, strict=True):
            style = self.sizes.style(language)
            label = paragraph([Part(item.text.in_(language))], style, self.sheet.column)
            start = indent if beside else 0.0
            boxes: Cell = ()
            for one in item.options:
                box = self.option(item, one, language, self.sheet.column - start)
                if one is not item.options[-1]:
                    box = (*box[:-1], replace(box[-1], height=self.space(_BOX_LEADING)))
                boxes += box
            boxes = tuple(replace(line, marks=shifted(line.marks, start)) for line in boxes)
            if beside:
                first = replace(boxes[0], marks=(*label[0].marks, *boxes[0].marks))
                cells.append((first, *boxes[1:]))
            else:
                cells.append((*label, *boxes))
        level = len(item.options) > 1 and not self.are_stacked
        made = _level(cells) if level else tuple(cells)
        return Row(made, before=self.space(9.0), together=True)

    def _indent(self, item: Item, language: Language) -> float:
        label = item.text.in_(language)
        width = width_of(label, self.sizes.style(language))
        return width + self.space(_BETWEEN_OPTIONS) if label else 0.0


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
