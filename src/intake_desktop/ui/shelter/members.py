"""How members of staff are shown: one row each, with what a lead can do about them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Role
from intake_desktop.services.staff import Member
from intake_desktop.ui.language import format_date
from intake_desktop.ui.theme import GAP, TIGHT
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.surfaces import Rule
from intake_desktop.ui.widgets.words import Label


class MemberRow(QWidget):
    """``role_wanted`` and ``removal_wanted`` carry the Member. Oneself has neither button."""

    role_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self,
        member: Member,
        language: Language,
        *,
        is_oneself: bool,
        last: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.member, self._language, self._is_oneself = member, language, is_oneself
        self.name = Label(member.actor.alias, "strong", parent=self)
        self.about = Label(role="small", parent=self)
        self.role = LinkButton(parent=self, flush=True)
        self.remove = LinkButton(parent=self)
        self.role.clicked.connect(partial(self.role_wanted.emit, member))
        self.remove.clicked.connect(partial(self.removal_wanted.emit, member))
        actions = FlowRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(self.name)
        column.addWidget(self.about)
        works_here = member.left_at is None
        for button in (self.role, self.remove):
            button.setVisible(works_here and not is_oneself)
            if works_here and not is_oneself:
                actions.add(button)
        if works_here and not is_oneself:
            column.addWidget(actions)
        else:
            actions.hide()
        if not last:
            column.addSpacing(TIGHT)
            column.addWidget(Rule(self))
        self.retranslate(language)

    def retranslate(self, language: Language) -> None:
        self._language = language
        actor = self.member.actor
        is_lead = actor.role is Role.LEAD
        self.about.setText(self._about())
        self.role.setText(self.tr("Make them intake") if is_lead else self.tr("Make them a lead"))
        self.remove.setText(self.tr("Remove"))
        self.role.setAccessibleName(f"{actor.alias}: {self.role.text()}")
        self.remove.setAccessibleName(self.tr("Remove {alias}").format(alias=actor.alias))

    def _about(self) -> str:
        member = self.member
        role = self.tr("lead") if member.actor.role is Role.LEAD else self.tr("intake")
        if member.left_at is not None:
            return self.tr("{role}, until {day}").format(
                role=role, day=format_date(member.left_at.date(), self._language)
            )
        said = [self.tr("{role} (you)").format(role=role) if self._is_oneself else role]
        if member.trained is not None:
            said.append(
                self.tr("trained on {day} by {whom}").format(
                    day=format_date(member.trained.held_on, self._language),
                    whom=member.trained.given_by,
                )
            )
        return self.tr(" · ").join(said)
