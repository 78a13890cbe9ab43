"""A drop-down list that draws its own arrow and lets the wheel pass by until it has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.label import plain
from nnviz.gui.look import icons, theme

if TYPE_CHECKING:
    from nnviz.gui.controls.lists.item_list import ItemList

HEIGHT = 28
_CONTROL = QStyle.ComplexControl.CC_ComboBox
_INSET = 2
"""Pixels that the style leaves beside the text."""


class Choice(SpaceByKeyboard, QComboBox):
    """Items carry a name as their data; `choose` and `currentData` speak of that name."""

    picked = Signal()
    """Another item was chosen by the user, or by `setCurrentIndex`; `choose` is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list: ItemList | None = None
        self._least_text = ""
        self.setFont(theme.font(13))
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.currentIndexChanged.connect(self._on_index_changed)

    def setAccessibleName(self, name: str) -> None:
        """Its description too: on Linux Qt says the chosen item for a list's name."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def add(self, data: object, label: str, hint: str = "") -> None:
        """Append an item; `hint` is its tooltip."""
        self.addItem(label, data)
        self.setItemData(self.count() - 1, hint or None, Qt.ItemDataRole.ToolTipRole)

    def add_heading(self, index: int, text: str) -> None:
        """Put what the items from `index` on are called before them; it cannot be chosen."""
        with QSignalBlocker(self):
            self.insertItem(index, text)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.item(index).setEnabled(False)

    def choose(self, data: object) -> bool:
        """Select the item with that data without a signal; False if there is none."""
        # compared in Python: Qt's `findData` does not find a tuple
        index = next((i for i in range(self.count()) if self.itemData(i) == data), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self.update()
        return index >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A list that one has clicked keeps its item: arrows, Page keys and letters mean others.

        F4, and Alt with an arrow, still open it.
        """
        opens = event.key() == Qt.Key.Key_F4 or event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.text() == "?" or not (self.by_keyboard or opens):
            event.ignore()  # no item begins with a "?": it means the help
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.shows_focus:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keep_whole(self, text: str) -> None:
        """Have room for this text at least, in whatever type."""
        self._least_text = text
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Reckoned anew: Qt keeps what it was in other type."""
        metrics = self.fontMetrics()
        text = self.minimumContentsLength() * metrics.horizontalAdvance("x")
        text = max(text, metrics.horizontalAdvance(self._least_text) + 3 * _INSET)
        return QSize(text + theme.px(8 + 24) + 4, theme.px(HEIGHT))

    def _on_index_changed(self) -> None:
        self.picked.emit()

    def view(self) -> "ItemList":
        """The list that opens, made when it is wanted: it is eight widgets."""
        if self._list is None:
            from nnviz.gui.controls.lists.item_list import ItemList

            self._list = ItemList(self)
            self.setView(self._list)
            self._list.setFont(self.font())
        return self._list

    def showPopup(self) -> None:
        """As wide as the longest item, where that is wider than the field."""
        longest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())),
            default=0,
        )
        self.view().setMinimumWidth(max(self.width(), longest + theme.px(40)))
        super().showPopup()

    @property
    def shown(self) -> str:
        """The chosen item's text as it fits into the field."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(_CONTROL, option, field, self).width() - _INSET
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room)

    def event(self, event: QEvent) -> bool:
        """The tooltip has the whole of a text that is cut short."""
        if isinstance(event, QHelpEvent) and self.shown != self.currentText():
            QToolTip.showText(event.globalPos(), plain(self.currentText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, but for "…" where the text is cut short, and for the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        painter.setPen(self.palette().text().color())
        self.initStyleOption(option)
        option.currentText = self.shown
        painter.drawComplexControl(_CONTROL, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        colors = theme.current()
        color = colors.text2 if self.isEnabled() else colors.axis
        top = (self.height() - icons.side()) // 2
        icons.draw(painter, "chevron-down", color, self.width() - icons.side() - theme.px(5), top)
        painter.end()
