"""The line below a field: a hint, or in its place what is not right yet."""

from PySide6.QtWidgets import QWidget

from intake_desktop.ui.widgets.words import Label


class Advice(Label):
    """Hidden while it has nothing to say. ``described`` hears it too, for screen readers."""

    def __init__(self, described: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(role="small", parent=parent)
        self._described = described
        self._hint = self._problem = ""
        self.hide()

    def set_hint(self, text: str) -> None:
        self._hint = text
        self._show()

    def set_problem(self, text: str) -> None:
        self._problem = text
        self._show()

    def problem(self) -> str:
        return self._problem

    def _show(self) -> None:
        text = self._problem or self._hint
        self.setText(text)
        self.set_role("problem" if self._problem else "small")
        self.setVisible(bool(text))
        self._described.setAccessibleDescription(text)
