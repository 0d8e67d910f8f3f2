"""The preview of a paper: exactly the pages that will be printed, from memory."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from intake_desktop.domain.papers import PageImage
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.words import Label


class PaperView(QScrollArea):
    """Pages below each other, as wide as there is room; arrows and Page Down scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget(self)
        self._sheet.setProperty("ground", True)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(WIDE)
        self.setWidget(self._sheet)
        self._images: list[QImage] = []
        self._labels: list[Label] = []

    def show_pages(self, pages: Sequence[PageImage], description: str) -> None:
        """Replaces the pages. ``description`` is for a screen reader, e.g. "Form T, 2 pages"."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.deleteLater()
        # A copy each: QImage otherwise points into bytes that Python may free.
        self._images = [
            QImage(
                page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888
            ).copy()
            for page in pages
        ]
        self._labels = []
        for _ in pages:
            label = Label(parent=self._sheet)
            label.setProperty("surface", "paper")
            label.setWordWrap(False)
            label.setAccessibleName(description)
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            self._labels.append(label)
        self.setAccessibleName(description)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def page_count(self) -> int:
        return len(self._images)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        room = max(1, self.viewport().width() - 4)
        for image, label in zip(self._images, self._labels, strict=True):
            width = min(round(room * ratio), image.width())
            pixmap = QPixmap.fromImage(
                image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            )
            pixmap.setDevicePixelRatio(ratio)
            label.setPixmap(pixmap)
            size = pixmap.deviceIndependentSize().toSize()
            label.setFixedSize(size.width() + 2, size.height() + 2)
