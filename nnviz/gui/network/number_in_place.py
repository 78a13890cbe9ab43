"""The number of a connection or a neuron, edited where it is drawn."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.look import theme
from nnviz.gui.network.layout import Item


class NumberInPlace(NumberField):
    """Lies hidden over ``diagram`` until it is opened.

    It goes with Enter, with Escape unchanged, and when one goes elsewhere.
    """

    number_edited = Signal(object, float)
    """The Item whose weight or bias a person has changed, and the number."""

    def __init__(self, diagram: QWidget) -> None:
        super().__init__(parent=diagram)
        self._diagram = diagram
        self._item: Item | None = None
        self.setObjectName("network_number")
        self.setAccessibleName(self.tr("Weight or bias"))
        self.hide()
        self.value_edited.connect(self._on_value_edited)

    def open_for(self, item: Item, center: QPointF, number: float) -> None:
        """Edit the ``number`` of ``item``, which is drawn round ``center``."""
        self._item = item
        width = theme.px(84)
        left = min(max(center.x() - width / 2, 0), self._diagram.width() - width)
        top = min(max(center.y() - self.height() / 2, 0), self._diagram.height() - self.height())
        self.setFixedWidth(width)
        self.move(round(left), round(top))
        self.set_value(number)
        self.show()
        self.setFocus()
        self.selectAll()

    def leave(self) -> None:
        """Hide; the diagram has the focus again where the field had it."""
        if self._item is not None:
            had_focus, self._item = self.hasFocus(), None
            self.hide()
            if had_focus:
                self._diagram.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.problem:
            self.commit()
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._item is not None:
            self.commit()
            self.leave()
        super().focusOutEvent(event)

    def _on_value_edited(self, number: float) -> None:
        if self._item is not None:
            self.number_edited.emit(self._item, number)
