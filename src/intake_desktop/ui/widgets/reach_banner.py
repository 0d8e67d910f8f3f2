"""How somebody may be reached, said calmly wherever staff might be about to contact them.

Numbers, names and words stand there only after Show: others may see the screen. Whoever shows it
calls ``forget`` when the page is left; a lock takes it away with the window.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from intake_desktop.domain.consent import WAYS, Kind
from intake_desktop.domain.contact import Reach
from intake_desktop.domain.languages import Language
from intake_desktop.services.form_words import line_words
from intake_desktop.ui.language import format_date
from intake_desktop.ui.theme import GAP, ROOMY, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label


class ReachBanner(QFrame):
    """Says nothing, and is hidden, until it is told. ``form_wanted``: they want to say it anew."""

    form_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, offers_form: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("surface", "info")
        self._reach: Reach | None = None
        self._language = Language.ENGLISH
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY - 2, WIDE, ROOMY - 2, WIDE)
        column.setSpacing(GAP)
        self._head, self._ways = Label(role="strong", parent=self), Label(parent=self)
        self._rule = Label(parent=self)
        self._holder = QWidget(self)
        links = FlowRow(self)
        links.flow.setSpacing(WIDE)
        self.show_how = LinkButton(parent=links, flush=True)
        self.show_how.setObjectName("show_how_to_reach")
        self.show_how.setCheckable(True)
        self.form = LinkButton(parent=links, flush=True)
        self.form.setObjectName("safe_contact")
        self.form.setVisible(offers_form)
        for link in (self.show_how, self.form):
            links.add(link)
        for widget in (self._head, self._ways, self._rule, links, self._holder):
            column.addWidget(widget)
        self._links, self._offers_form = links, offers_form
        self.show_how.toggled.connect(self._again)
        self.form.clicked.connect(self.form_wanted)
        self.hide()

    def show_reach(self, reach: Reach, language: Language) -> None:
        """What was opened by Show stays open only while nothing of it has changed."""
        if reach != self._reach:
            self.show_how.setChecked(False)
        self._reach, self._language = reach, language
        self._again()
        self.setVisible(True)

    def show_language(self, language: Language) -> None:
        self._language = language
        self._again()

    def forget(self) -> None:
        """Nothing of it is held any more, on the screen or behind it."""
        self._reach = None
        self.show_how.setChecked(False)
        self._fill(())
        self.hide()

    def _again(self, _shown: bool = False) -> None:
        reach, shown = self._reach, self.show_how.isChecked()
        if reach is None:
            return
        self._head.setText(self._says(reach))
        self._ways.setText(self._listed(reach))
        self._ways.setVisible(bool(reach.lines))
        self._rule.setText(
            self.tr("Read this again before each contact. What does not stand here is not done.")
        )
        self._rule.setVisible(reach.may_contact)
        self.show_how.setText(self.tr("Hide") if shown else self.tr("Show how…"))
        self.show_how.setAccessibleName(
            self.tr("Hide how they may be reached")
            if shown
            else self.tr("Show how they may be reached")
        )
        self.show_how.setVisible(reach.may_contact)
        self.form.setText(self.tr("Safe contact…"))
        self._links.setVisible(reach.may_contact or self._offers_form)
        self._fill(self._told(reach) if shown else ())

    def _says(self, reach: Reach) -> str:
        if not reach.may_contact:
            return self.tr("They contact us. Do not call, write or send anything.")
        if reach.lines:
            return self.tr("They may be contacted, only as they signed it.")
        return self.tr("They said in a meeting how they may be reached. Only that is done.")

    def _listed(self, reach: Reach) -> str:
        """The ways without a number, and until when."""
        if reach.until is None:
            return ""
        separator = "、" if self._language.is_chinese else ", "
        ways = separator.join(
            line_words(Kind.CONTACT, way).in_(self._language) for way in WAYS if way in reach.lines
        )
        text = self.tr("Until {date}: {ways}")
        return text.format(date=format_date(reach.until, self._language), ways=ways)

    def _told(self, reach: Reach) -> tuple[tuple[str, str], ...]:
        """Each text with its role, as it stands on the form, in their words."""
        language = self._language
        told = [
            (line_words(Kind.CONTACT, line, detail).in_(language), "")
            for line, detail in reach.lines.items()
        ]
        if reach.words and reach.said_on is not None:
            day = format_date(reach.said_on, language)
            said = self.tr("They said on {date}:").format(date=day)
            if reach.lines:
                said = self.tr("Later, on {date}, they said:").format(date=day)
            told += [(said, "small"), (reach.words, "words")]
        return tuple(told)

    def _fill(self, told: tuple[tuple[str, str], ...]) -> None:
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for text, role in told:
            column.addWidget(Label(text, role, parent=self._holder))
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self._holder)
        self._holder.setVisible(bool(told))
        old.hide()
        old.deleteLater()
