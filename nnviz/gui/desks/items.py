"""What is painted, as items for those who hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


class PaintedItems:
    """A widget over each painted thing: it shows nothing, lets the mouse through, and has a name.

    Qt makes items of widgets by itself, for every screen reader.
    """

    def __init__(self, of: QWidget) -> None:
        self._of = of
        self.items: list[QWidget] = []

    def show(self, things: Sequence[tuple[QRect, str]]) -> None:
        """Where each is, and what one hears of it."""
        while len(self.items) > len(things):
            gone = self.items.pop()
            gone.setParent(None)  # at once: else it would still be heard
            gone.deleteLater()
        while len(self.items) < len(things):
            self.items.append(self._made())
        for item, (place, said) in zip(self.items, things, strict=True):
            item.setGeometry(place)
            if item.accessibleName() != said:
                item.setAccessibleName(said)

    def _made(self) -> QWidget:
        item = QWidget(self._of)
        item.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        item.show()
        return item
