"""A list of a form's lines, each in two languages with its equal choices."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, Wording
from intake_desktop.ui.widgets.choices import ChoiceRow


def blank_label(text: str) -> str:
    """A form's line without its blank: "Something else: ____" becomes "Something else"."""
    return text.rstrip("_ ").rstrip("：:")


class LineList(QWidget):
    """Lines of one form, by item id. The words on the screen are those on the paper."""

    chosen = Signal()

    def __init__(
        self,
        wording: Wording,
        item_ids: Iterable[str],
        *,
        stacked: bool = False,
        instead: Mapping[str, Phrase] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``instead`` gives other words for a line, such as what a blank is about."""
        super().__init__(parent)
        self._items = [wording.item(item_id) for item_id in item_ids]
        self.rows: dict[str, ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for item in self._items:
            phrase = (instead or {}).get(item.id) or _without_blank(item.text)
            row = ChoiceRow(
                phrase,
                _options(item, Language.ENGLISH),
                Language.ENGLISH,
                None,
                stacked=stacked,
                last=item is self._items[-1],
                parent=self,
            )
            row.setObjectName(item.id)
            row.chosen.connect(self._chosen)
            self.rows[item.id] = row
            self._column.addWidget(row)

    def put_below(self, item_id: str, widget: QWidget) -> None:
        """Something that belongs to a line, such as a field that a yes opens."""
        self.rows[item_id].put_below(widget)

    def set_languages(self, first: Language, second: Language | None) -> None:
        for item in self._items:
            row = self.rows[item.id]
            row.set_languages(first, second)
            row.set_options(_options(item, first))

    def values(self) -> dict[str, str]:
        """The lines that were chosen, and what was said."""
        return {item_id: said for item_id, row in self.rows.items() if (said := row.value())}

    def set_values(self, values: Mapping[str, str]) -> None:
        for item_id, row in self.rows.items():
            row.set_value(values.get(item_id))

    def show_only(self, item_ids: set[str] | None) -> None:
        shown = [each for each in self.rows if item_ids is None or each in item_ids]
        for item_id, row in self.rows.items():
            row.setVisible(item_id in shown)
            row.set_last(item_id == shown[-1])

    def _chosen(self, _key: str) -> None:
        self.chosen.emit()


def _options(item: Item, language: Language) -> list[tuple[str, str]]:
    return [(option.key, option.text.in_(language)) for option in item.options]


def _without_blank(text: Phrase) -> Phrase:
    return Phrase(*(blank_label(words) for words in (text.en, text.zh_hans, text.zh_hant)))
