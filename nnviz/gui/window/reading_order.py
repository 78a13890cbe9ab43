"""The order in which Tab goes through the window: as one reads what is seen, part by part."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from nnviz.gui.heard.items import is_stop_for_ears

_Branch: TypeAlias = tuple[QRect, list[QWidget]]
"""Where a child of some widget is in it, and the stops in that child."""

_ITS_OWN = Qt.FindChildOption.FindDirectChildrenOnly

_SLACK = 2
"""Pixels by which neighbours may overlap."""


def stops(parent: QWidget) -> list[QWidget]:
    """All that Tab goes to in ``parent``, in reading order; nothing that is covered."""
    branches: list[_Branch] = []
    own = parent.findChildren(QWidget, options=_ITS_OWN)  # the topmost comes last
    children = [child for child in own if child.isVisible() and not child.isWindow()]
    lids = [(at, lid.geometry()) for at, lid in enumerate(children) if lid.autoFillBackground()]
    for at, child in enumerate(children):
        if not any(above > at and lid.contains(child.geometry()) for above, lid in lids):
            inside = [child] if _is_stop(child) else []
            inside += stops(child)
            if inside:
                branches.append((child.geometry(), inside))
    return [stop for _, inside in _in_order(branches) for stop in inside]


def go_on(window: QWidget, on: bool) -> bool:
    """Give the focus to the next stop of a window, or to the one before; False: there is none."""
    now = window.focusWidget()
    if now is not None and not (now.isVisible() and now.isEnabled()):
        return _stay_near(now)
    order = stops(window)
    if not order or (now is not None and now not in order):
        return False
    at = -1 if now is None else order.index(now)
    found = order[(at + 1 if on else (max(at, 0)) - 1) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    reveal(found)
    return True


def _stay_near(gone: QWidget) -> bool:
    """What had the focus is hidden or disabled: on with the first stop of the part it was in."""
    part = gone.parentWidget()
    while part is not None:
        if inside := stops(part):
            inside[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        part = part.parentWidget()
    return False


def reveal(stop: QWidget) -> None:
    """Scroll whatever it is in so that it is seen, unless it is larger than what can be seen."""
    area = stop.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            seen = area.viewport().size()
            if stop.width() <= seen.width() and stop.height() <= seen.height():
                area.ensureWidgetVisible(stop, 8, 8)
        area = area.parentWidget()


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    stops_here = by_tab or is_stop_for_ears(widget)
    return stops_here and widget.isEnabled() and widget.focusProxy() is None


def _in_order(branches: list[_Branch]) -> list[_Branch]:
    """Rows one after the other, of each row its columns, of each column its rows, and so on."""
    if len(branches) < 2:
        return branches
    for cut in (_rows, _columns):
        groups = cut(branches)
        if len(groups) > 1:
            return [branch for group in groups for branch in _in_order(group)]
    return sorted(branches, key=lambda branch: (branch[0].top(), branch[0].left()))


def _rows(branches: Sequence[_Branch]) -> list[list[_Branch]]:
    return _groups(branches, QRect.top, QRect.bottom)


def _columns(branches: Sequence[_Branch]) -> list[list[_Branch]]:
    return _groups(branches, QRect.left, QRect.right)


def _groups(
    branches: Sequence[_Branch], start: Callable[[QRect], int], end: Callable[[QRect], int]
) -> list[list[_Branch]]:
    """Those that lie beside each other across a line are in one group."""
    groups: list[list[_Branch]] = []
    reached = 0
    for branch in sorted(branches, key=lambda branch: start(branch[0])):
        if not groups or start(branch[0]) > reached - _SLACK:
            groups.append([])
            reached = end(branch[0])
        groups[-1].append(branch)
        reached = max(reached, end(branch[0]))
    return groups
