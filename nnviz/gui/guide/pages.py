"""What is read of the guide: a text whose pictures are never wider than it is."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from nnviz.core.sentence import language
from nnviz.gui.guide.text import picture

_IMAGE = QTextDocument.ResourceType.ImageResource


class GuidePages(QTextBrowser):
    """Pictures have their own size, or the width that there is; what was at the top stays there."""

    def __init__(self) -> None:
        super().__init__(openLinks=False)
        self._language = language()
        self._pictures: dict[str, QImage] = {}
        self._widths: dict[str, int] = {}
        """Of the pictures of the chapter that is shown, as they are in it now."""

    def show_chapter(self, markdown: str) -> None:
        """Read this from its beginning; pictures are looked for when they are first needed."""
        self._widths.clear()
        feature = QTextDocument.MarkdownFeature
        self.document().setMarkdown(
            markdown, feature.MarkdownDialectGitHub | feature.MarkdownNoHTML
        )

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        place = name.toString() if isinstance(name, QUrl) else name
        if kind != _IMAGE.value:
            return super().loadResource(kind, QUrl(place))
        if place not in self._pictures:
            self._pictures[place] = QImage.fromData(picture(self._language, place))
        return self._fitted(place)

    def go_to(self, block: QTextBlock) -> None:
        """Have that paragraph or heading at the top."""
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) if block.blockNumber() else 0)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: letters. Qt makes a whole file of them too, with all pictures packed, and
        that when somebody only asks for the letters.
        """
        copied, chosen = QMimeData(), self.textCursor().selection()
        copied.setText(chosen.toPlainText())
        copied.setHtml(chosen.toHtml())
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.cursorForPosition(QPoint(0, 0)).block()
        super().resizeEvent(event)
        others = [place for place, width in self._widths.items() if width != self._fit(place)]
        for place in others:
            self.document().addResource(_IMAGE.value, QUrl(place), self._fitted(place))
        if others:
            self.document().markContentsDirty(0, self.document().characterCount())
            self.go_to(top)

    def _room(self) -> int:
        return self.viewport().width() - round(2 * self.document().documentMargin())

    def _fit(self, place: str) -> int:
        """How wide the picture is in the text, in pixels of the design."""
        return min(self._pictures[place].width(), self._room())

    def _fitted(self, place: str) -> QImage:
        whole, ratio = self._pictures[place], self.devicePixelRatioF()
        width = self._widths[place] = self._fit(place)
        if whole.isNull():
            return whole
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = whole.scaledToWidth(max(round(width * ratio), 1), smooth)
        fitted.setDevicePixelRatio(ratio)
        return fitted
