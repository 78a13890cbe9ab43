"""Lets the parts of a column that one can do without give way where there is too little height."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


class GivingWay:
    """Shows as many of ``parts`` of ``panel`` as have room, the first ones first."""

    def __init__(self, panel: QWidget, parts: Sequence[QWidget]) -> None:
        self._panel, self._parts = panel, tuple(parts)
        self._unwanted: set[QWidget] = set()

    def want(self, part: QWidget, wanted: bool) -> None:
        """Whether a part has anything to show at all."""
        (self._unwanted.discard if wanted else self._unwanted.add)(part)
        self.fit()

    def fit(self) -> None:
        """Show what has room in the panel's present height."""
        used = self.least_height()
        for part in self._parts:
            fits = used + _height(part) <= self._panel.height()
            part.setVisible(fits and part not in self._unwanted)
            used += 0 if part.isHidden() else _height(part)

    def least_height(self) -> int:
        """What the panel needs without any of the parts."""
        layout = self._panel.layout()
        assert layout is not None
        total = layout.totalSizeHint().height()
        if layout.hasHeightForWidth():
            total = layout.totalHeightForWidth(self._panel.width())
        return total - sum(_height(part) for part in self._parts if not part.isHidden())


def _height(part: QWidget) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(part.width())
    return part.sizeHint().height()
