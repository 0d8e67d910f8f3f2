"""What one order and one sheet decide for every line that is set on them."""

from dataclasses import dataclass

from intake_desktop.documents import blanks
from intake_desktop.documents.pages import Sheet
from intake_desktop.documents.setting import Cell, beside_box, boxed
from intake_desktop.documents.sizes import Sizes, sizes
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Item, Option


@dataclass(frozen=True)
class Layout:
    """One order on one sheet."""

    order: FormOrder
    sheet: Sheet

    @property
    def languages(self) -> tuple[Language, ...]:
        return self.order.languages

    @property
    def sizes(self) -> Sizes:
        return sizes(self.order)

    @property
    def are_stacked(self) -> bool:
        return len(self.languages) > self.sheet.columns

    def space(self, usual: float) -> float:
        return self.sizes.space(usual)

    def values(self, item: Item, language: Language) -> list[str]:
        return [phrase.in_(language).strip() for phrase in self.order.blanks.get(item.id, ())]

    def with_blanks(self, item: Item, language: Language, width: float) -> Cell:
        """The line with its blanks filled, or drawn where nothing fills them."""
        text, values = item.text.in_(language), self.values(item, language)
        return blanks.set_line(text, values, self.sizes.style(language), width, self.sheet.column)

    def option(self, item: Item, one: Option, language: Language, width: float) -> Cell:
        """A box with its words, and what fills their blanks, or lines to write on."""
        before = item.options[: item.options.index(one)]
        texts = [item.text, *(option.text for option in before)]
        first = sum(len(blanks.pieces(text.in_(language))) - 1 for text in texts)
        style = self.sizes.style(language)
        room = beside_box(width, style)
        values = self.values(item, language)[first:]
        words = blanks.set_line(one.text.in_(language), values, style, room, room)
        return boxed(self.chosen(item, one), words, style)

    def chosen(self, item: Item, one: Option) -> bool:
        if item.id in self.order.ticks:
            return one.key in self.order.ticks[item.id].split()
        return one.filled
