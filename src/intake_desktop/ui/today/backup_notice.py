"""That no backup could be made by itself: said where everybody looks, and calmly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.staff import Role
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Banner


class BackupNotice(Banner):
    """Nothing at all as long as backups are made. A lead is led on to them; others tell a lead."""

    backups_wanted = Signal()

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(note=True, parent=parent)
        self._role = role
        self.show_backups = LinkButton(parent=self, bold=True)
        self.show_backups.setObjectName("show_backups")
        self.show_backups.clicked.connect(self.backups_wanted)
        self.show_backups.setVisible(role is Role.LEAD)
        if role is Role.LEAD:
            self.add_action(self.show_backups)
        self.hide()

    def retranslate(self) -> None:
        words = self.tr(
            "A backup could not be made. What you save is safe on this laptop, but there is no "
            "second copy of it."
        )
        if self._role is not Role.LEAD:
            words += self.tr(" Please tell a lead.")
        self.set_text(words)
        self.show_backups.setText(self.tr("Backups…"))
