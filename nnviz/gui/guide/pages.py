"""What is read of the guide: a text whose pictures are never wider than it is."""

from PySide6.QtCore import QBuffer, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QImageReader, QResizeEvent, QTextBlock, QTextDocument
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
        self._to_read: list[str] = []
        """Pictures that are blank as yet: each is read in a turn of its own."""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._read_next)

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
            self._pictures[place] = _blank(picture(self._language, place))
            self._to_read.append(place)
            self._next_turn.start()
        return self._fitted(place)

    def _read_next(self) -> None:
        place = self._to_read.pop(0)
        self._pictures[place] = QImage.fromData(picture(self._language, place))
        if place in self._widths:
            self._put_in(place)
            self.viewport().update()
        if self._to_read:
            self._next_turn.start()

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
            self._put_in(place)
        if others:
            self.document().markContentsDirty(0, self.document().characterCount())
            self.go_to(top)

    def _put_in(self, place: str) -> None:
        self.document().addResource(_IMAGE.value, QUrl(place), self._fitted(place))

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
        mode = Qt.TransformationMode
        how = mode.FastTransformation if place in self._to_read else mode.SmoothTransformation
        fitted = whole.scaledToWidth(max(round(width * ratio), 1), how)
        fitted.setDevicePixelRatio(ratio)
        return fitted


def _blank(data: bytes) -> QImage:
    """As large as the picture, with nothing on it yet."""
    buffer = QBuffer()
    buffer.setData(data)
    blank = QImage(QImageReader(buffer).size(), QImage.Format.Format_Mono)
    blank.setColorTable([0, 0])  # not to be seen
    blank.fill(0)
    return blank
