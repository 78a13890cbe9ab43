"""What stands in a layout, found without asking the layout for its items.

Python keeps an item that a layout was asked for as long as the layout lives. Qt deletes it with its
widget: whatever comes to stand in its place in memory is then taken for it, and the program dies.
So only gaps are asked for, which are there as long as their layout; and what Python remembers since
a layout was put into another one is forgotten.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSpacerItem, QWidget, QWidgetItem
from shiboken6 import invalidate

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def widgets_in(layout: QLayout) -> list[QWidget]:
    """In their order; not those of layouts inside it."""
    holder = layout.parentWidget()
    children = [] if holder is None else holder.findChildren(QWidget, options=_DIRECT)
    places = {layout.indexOf(child): child for child in children}
    return [child for at, child in sorted(places.items()) if at >= 0]


def layouts_in(layout: QLayout) -> list[QLayout]:
    """Those that stand in it themselves."""
    return layout.findChildren(QLayout, options=_DIRECT)


def gaps_in(layout: QLayout) -> list[QSpacerItem]:
    """Spaces and stretches."""
    taken = {layout.indexOf(widget) for widget in widgets_in(layout)}
    taken |= {layout.indexOf(inside) for inside in layouts_in(layout)}
    others = (layout.itemAt(at) for at in range(layout.count()) if at not in taken)
    return [gap for gap in others if isinstance(gap, QSpacerItem)]


def forget_items(layout: QLayout) -> None:
    """Let Python remember no widget's item in this layout, or in those inside it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            forget_items(item)
        elif isinstance(item, QWidgetItem):
            invalidate(item)
