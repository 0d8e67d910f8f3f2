"""One person's page: what is agreed, what they chose to do next, when they met, what left."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.meetings import AnswerState, Field
from intake_desktop.domain.retention import GRACE, Phase
from intake_desktop.services.people import PersonView
from intake_desktop.ui.language import Languages, format_date
from intake_desktop.ui.names import code_text, spoken_name
from intake_desktop.ui.people import consent_words
from intake_desktop.ui.people.agreed_card import AgreedCard
from intake_desktop.ui.people.cards import OWN_WORDS, LeftCard, MeetingsCard, StepsCard
from intake_desktop.ui.people.had_to_tell import HadToTell
from intake_desktop.ui.people.reporting_card import ReportingCard
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import Columns, FlowRow
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.reach_banner import ReachBanner
from intake_desktop.ui.widgets.surfaces import Banner


class PersonPage(Page):
    """``withdraw_wanted``, ``lines_wanted``, ``receipt_wanted`` and ``renew_consent_wanted`` carry
    a Consent; the others are about whoever is shown, ``renew_wanted`` about form B."""

    meet_again_wanted = Signal()
    share_wanted = Signal()
    summary_wanted = Signal()
    agree_wanted = Signal()
    report_wanted = Signal()
    contact_wanted = Signal()
    holdings_wanted = Signal()
    withdraw_wanted = Signal(object)
    lines_wanted = Signal(object)
    receipt_wanted = Signal(object)
    renew_consent_wanted = Signal(object)
    renew_wanted = Signal()
    delete_wanted = Signal()
    ask_for_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._view: PersonView | None = None
        self._note: Callable[[], str] = str
        actions = FlowRow(self, from_right=True)
        self.summary, self.share = SecondaryButton(parent=actions), SecondaryButton(parent=actions)
        self.meet_again = PrimaryButton(parent=actions)
        for name, button in (
            ("summary", self.summary),
            ("share", self.share),
            ("meet_again", self.meet_again),
        ):
            button.setObjectName(name)
            actions.add(button)
        self.add_top_action(actions)
        self.ends = Banner(parent=self)
        self.renew = LinkButton(parent=self.ends, bold=True)
        self.renew.setObjectName("renew")
        self.renew.clicked.connect(self.renew_wanted)
        self.ends.add_action(self.renew)
        self.body.addWidget(self.ends)
        self._add_reach()
        self.show_name = LinkButton(parent=self, flush=True)
        self.show_name.setObjectName("show_name")
        self.show_name.setCheckable(True)
        self.body.addWidget(self.show_name, 0, Qt.AlignmentFlag.AlignLeft)
        self.agreed, self.steps = AgreedCard(self), StepsCard(self)
        self.meetings, self.left = MeetingsCard(self), LeftCard(self)
        self.reporting, self.had_to_tell = ReportingCard(self), HadToTell(self)
        left = self._side(self.agreed, self._more(), self.reporting, self.meetings)
        sides = [left, self._side(self.steps, self.left, self.had_to_tell)]
        self.body.addWidget(Columns(sides, (3, 2), narrowest=32, parent=self))
        self.holdings = LinkButton(parent=self)
        self.holdings.setObjectName("holdings")
        self.delete, self.other = LinkButton(parent=self), LinkButton(parent=self)
        self.delete.setObjectName("delete_record")
        self.other.setObjectName("other_deletions")
        self._menu = QMenu(self.other)
        self.delete.clicked.connect(self.delete_wanted)
        self.other.clicked.connect(self._open_menu)
        self.add_left_action(self.holdings)
        self.add_left_action(self.delete)
        self.add_left_action(self.other)
        self.show_name.toggled.connect(self._show_head)
        self.summary.clicked.connect(self.summary_wanted)
        self.share.clicked.connect(self.share_wanted)
        self.meet_again.clicked.connect(self.meet_again_wanted)
        self.holdings.clicked.connect(self.holdings_wanted)
        self.agreed.withdraw_wanted.connect(self.withdraw_wanted)
        self.agreed.lines_wanted.connect(self.lines_wanted)
        self.agreed.receipt_wanted.connect(self.receipt_wanted)
        self.agreed.renew_wanted.connect(self._renew)
        self.reporting.report_wanted.connect(self.report_wanted)
        self.retranslate()

    def _add_reach(self) -> None:
        """At the top: it is read before anybody thinks of calling."""
        self.reach = ReachBanner(self, offers_form=True)
        self.reach.form_wanted.connect(self._contact)
        self.body.addWidget(self.reach)

    def _more(self) -> QWidget:
        """Two quiet ways on, the same for everybody."""
        links = FlowRow(self)
        links.flow.setSpacing(WIDE)
        self.agree, self.about_reporting = LinkButton(parent=links), LinkButton(parent=links)
        self.agree.setObjectName("agree")
        self.about_reporting.setObjectName("about_reporting")
        self.about_reporting.setCheckable(True)
        links.add(self.agree)
        links.add(self.about_reporting)
        self.agree.clicked.connect(self.agree_wanted)
        self.about_reporting.toggled.connect(self._open_reporting)
        return links

    def show_view(self, view: PersonView, note: Callable[[], str] = str) -> None:
        """``note`` says calmly what has just been done, asked again in each language."""
        if self._view is None or self._view.person.id != view.person.id:
            self.show_name.setChecked(False)
            self.about_reporting.setChecked(False)
            self.reach.forget()
            self.scroll_to_top()
        self._view, self._note = view, note
        self.retranslate()
        if note():
            # Once the new lines have their places.
            QTimer.singleShot(0, self, partial(self.scroll_to, self.agreed.note))

    def forget(self) -> None:
        """The name is hidden again, and whoever was shown is no longer held."""
        self.show_name.setChecked(False)
        self.about_reporting.setChecked(False)
        self.reach.forget()
        self._view, self._note = None, str

    def person_id(self) -> str:
        return self._view.person.id if self._view else ""

    def retranslate(self) -> None:
        self.set_back(self.tr("People"))
        self.holdings.setText(self.tr("What we hold…"))
        self.summary.setText(self.tr("Summary…"))
        self.share.setText(self.tr("Share…"))
        self.meet_again.setText(self.tr("Meet again"))
        self.renew.setText(self.tr("Meet and sign anew…"))
        self.agree.setText(self.tr("What else can be agreed…"))
        self._name_reporting()
        self.delete.setText(self.tr("They ask to delete it…"))
        self.other.setText(self.tr("Other reasons") + " ▾")
        self.other.setAccessibleName(self.tr("Other reasons to remove the record"))
        self._fill_menu()
        self._show_end()
        self._show_head()
        if self._view is None:
            return
        language = self._languages.current()
        note = self._note()
        self.setAccessibleDescription(note)
        self.reach.show_reach(self._view.reach, language)
        self._show_agreed()
        self.reporting.show_view(self._view)
        self._show_steps()
        for card in (self.meetings, self.left, self.had_to_tell):
            card.show_view(self._view, language)

    def _show_agreed(self) -> None:
        """A report that was agreed to and is over stands nowhere by itself."""
        if self._view is None:
            return
        view = self._view
        opened = self.about_reporting.isChecked() and not view.not_to_be_raised
        shown = tuple(
            each
            for each in view.consents
            if opened or each.kind is not Kind.REPORTING or each.is_live(view.now)
        )
        self.agreed.show_view(
            replace(view, consents=shown), self._languages.current(), self._note()
        )

    def what_goes(self) -> str:
        """What a deletion takes with it, in words; of a locked record nothing is counted."""
        view, parts = self._view, []
        if view is not None:
            parts.append(
                self.tr("It goes with %n meeting(s)", "", len(view.meetings))
                + self.tr(", ")
                + self.tr("%n paper(s) recorded", "", len(view.consents))
                + self.tr(", and everything that was written down.")
            )
        parts.append(self.tr("It also goes from the backups."))
        left = [each.recipient for each in view.disclosures] if view is not None else []
        if left:
            separator = consent_words.separator(self._languages.current())
            who = separator.join(dict.fromkeys(left))
            text = self.tr("What was shared with {who} cannot be called back.")
            parts.append(text.format(who=who))
        else:
            parts.append(self.tr("Paper that was handed out cannot be called back."))
        parts.append(self.tr("Services stay the same."))
        return ("" if self._languages.current().is_chinese else " ").join(parts)

    def _show_end(self) -> None:
        fate = self._view.fate if self._view else None
        soon = fate is not None and fate.phase is Phase.ENDS_SOON and fate.locks_at is not None
        self.ends.setVisible(soon)
        if not soon or fate is None or fate.locks_at is None:
            return
        language = self._languages.current()
        locks = fate.locks_at.date()
        text = self.tr(
            "On {locked} this record is locked, and on {gone} deleted for good. If they want to "
            "keep it, they can sign form B again."
        )
        self.ends.set_text(
            text.format(
                locked=format_date(locks, language), gone=format_date(locks + GRACE, language)
            )
        )

    def _renew(self, consent: Consent) -> None:
        """What lets the record be kept is renewed in a meeting, with all of its questions."""
        if consent.lets_keep:
            self.renew_wanted.emit()
        else:
            self.renew_consent_wanted.emit(consent)

    def _contact(self) -> None:
        """What they said before stands on the new form, as far as it is live."""
        view = self._view
        if view is None:
            return
        live = (e for e in view.consents if e.kind is Kind.CONTACT and e.is_live(view.now))
        before = next(live, None)
        if before is None:
            self.contact_wanted.emit()
        else:
            self.renew_consent_wanted.emit(before)

    def _open_reporting(self, shown: bool) -> None:
        self.reporting.setVisible(shown)
        self._name_reporting()
        self._show_agreed()
        if shown:
            QTimer.singleShot(0, self, partial(self.scroll_to, self.reporting))

    def _name_reporting(self) -> None:
        shown = self.about_reporting.isChecked()
        self.about_reporting.setText(self.tr("Close reporting") if shown else self.tr("Reporting…"))

    def _fill_menu(self) -> None:
        self._menu.clear()
        asked = self._menu.addAction(self.tr("Somebody else asks for them: lock it"))
        asked.triggered.connect(self.ask_for_wanted)
        mistake = self._menu.addAction(self.tr("Made by mistake: into the bin for 7 days"))
        mistake.triggered.connect(self.bin_wanted)

    def _open_menu(self) -> None:
        self._menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def _show_head(self) -> None:
        shown = self.show_name.isChecked()
        self.show_name.setText(self.tr("Hide name") if shown else self.tr("Show name"))
        if self._view is None:
            return
        person = self._view.person
        self._show_steps()
        has_own = any(each.field in OWN_WORDS for each in self._view.answers)
        self.show_name.setVisible(bool(person.called) or has_own)
        code = code_text(person.code)
        title = f"{code} · {person.called}" if shown and person.called else code
        self.set_title(title, self._subtitle(self._view))

    def _show_steps(self) -> None:
        if self._view is not None:
            self.steps.show_view(
                self._view, self._languages.current(), own_words=self.show_name.isChecked()
            )

    def _subtitle(self, view: PersonView) -> str:
        language = self._languages.current()
        parts = [
            spoken_name(answer.words)
            for answer in view.answers
            if answer.field is Field.LANGUAGE and answer.state is AnswerState.ANSWERED
        ]
        for consent in view.consents:
            if consent.lets_keep and consent.is_live(view.now):
                until = consent_words.until(consent, language)
                parts.append(self.tr("record until {date}").format(date=until))
        return " · ".join(parts)

    def _side(self, *cards: QWidget) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        return side
