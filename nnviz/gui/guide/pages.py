"""What is read of the guide: a text whose pictures are never wider than it is."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QMimeData, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
    QWheelEvent,
)
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
        self._unread: set[str] = set()
        self._blank: dict[str, None] = {}
        """Pictures that nothing is to be seen of as yet: each is drawn in a turn of its own."""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._draw_next)

    def show_chapter(self, markdown: str) -> None:
        """Read this from its beginning; pictures are looked for when they are first needed."""
        self._widths.clear()
        feature = QTextDocument.MarkdownFeature
        self.document().setMarkdown(
            markdown, feature.MarkdownDialectGitHub | feature.MarkdownNoHTML
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not with Ctrl: Qt would make type of so many points, and it has pixels everywhere."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        place = name.toString() if isinstance(name, QUrl) else name
        if kind != _IMAGE.value:
            return super().loadResource(kind, QUrl(place))
        if place not in self._pictures:
            self._pictures[place] = _outline(picture(self._language, place))
            self._unread.add(place)
        return self._outlined(place)

    def _draw_next(self) -> None:
        for place in [*self._blank][:1]:
            self._draw(place)
        if self._blank:
            self._next_turn.start()

    def _draw(self, place: str) -> None:
        """Have the picture itself where there is its outline."""
        del self._blank[place]
        if place in self._unread:
            self._unread.remove(place)
            self._pictures[place] = QImage.fromData(picture(self._language, place))
        if place in self._widths:
            self._put_in(place, self._fitted(place))
            self.viewport().update()

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
            self._put_in(place, self._outlined(place))
        if others:
            self.document().markContentsDirty(0, self.document().characterCount())
            self.go_to(top)  # where its bar comes or goes, this is resized in the midst of it
            for place in {*self._in_sight()} & self._blank.keys() - self._unread:
                self._draw(place)

    def _in_sight(self) -> Iterator[str]:
        """Where the pictures are from of which any part is to be seen."""
        block = self.cursorForPosition(QPoint(0, 0)).block()
        end = self.cursorForPosition(self.viewport().rect().bottomRight()).block().next()
        while block.isValid() and block != end:
            for each in block.textFormats():
                if each.format.isImageFormat():
                    yield each.format.toImageFormat().name()
            block = block.next()

    def _put_in(self, place: str, image: QImage) -> None:
        self.document().addResource(_IMAGE.value, QUrl(place), image)

    def _room(self) -> int:
        return self.viewport().width() - round(2 * self.document().documentMargin())

    def _fit(self, place: str) -> int:
        """How wide the picture is in the text, in pixels of the design."""
        return min(self._pictures[place].width(), self._room())

    def _outlined(self, place: str) -> QImage:
        """As large as the picture is in the text; that follows in a later turn.

        Who draws the window larger would wait while all those of a long text are scaled.
        """
        self._widths[place] = self._fit(place)
        self._blank[place] = None
        self._next_turn.start()
        return self._in_pixels(_blank(self._fitted_size(place)))

    def _fitted(self, place: str) -> QImage:
        whole, size = self._pictures[place], self._fitted_size(place)
        how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return whole if whole.isNull() else self._in_pixels(whole.scaled(size, *how))

    def _fitted_size(self, place: str) -> QSize:
        """In pixels of the screen."""
        whole, ratio = self._pictures[place].size(), self.devicePixelRatioF()
        width = max(round(self._widths[place] * ratio), 1)
        return QSize(width, round(width * whole.height() / max(whole.width(), 1)))

    def _in_pixels(self, image: QImage) -> QImage:
        image.setDevicePixelRatio(self.devicePixelRatioF())
        return image


def _outline(data: bytes) -> QImage:
    """As large as the picture, with nothing on it yet."""
    buffer = QBuffer()
    buffer.setData(data)
    return _blank(QImageReader(buffer).size())


def _blank(size: QSize) -> QImage:
    blank = QImage(size, QImage.Format.Format_Mono)
    blank.setColorTable([0, 0])  # not to be seen
    blank.fill(0)
    return blank
