"""The menu of a plot: its choices, and three ways to take it along."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

OTHER_SCALES = (1, 3, 4)
"""Of a picture, beside the usual 2."""


class ChoiceMenu(QMenu):
    """Choices, before `end_of_choices` where something else follows."""

    changed = Signal()
    """Another choice is made."""
    end_of_choices: Any = None

    def add_choice(
        self, name: str, text: str, checked: bool, group: QActionGroup | None = None
    ) -> QAction:
        """An entry that is on or off; in a `group` one of several."""
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(checked)
        if group is not None:
            group.addAction(action)
        action.triggered.connect(lambda: self.changed.emit())  # noqa: PLW0108, it has no argument
        self.insertAction(self.end_of_choices, action)
        return action

    def part(self) -> None:
        """A line between the choices made so far and those that follow."""
        self.insertSeparator(self.end_of_choices)


class PlotMenu(ChoiceMenu):
    """Saving is in every plot's menu; choices are added above it."""

    save_wanted = Signal(str)
    """ "png", "svg" or "csv"; "png1", "png3" and "png4" are pictures of another scale."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        with_numbers: bool = True,
        with_drawing: bool = True,
    ) -> None:
        super().__init__(parent)
        self.end_of_choices = self.addSeparator()
        self._add(self, "png", self.tr("Save picture (PNG)…"))
        self._add_scales()
        if with_drawing:
            self._add(self, "svg", self.tr("Save drawing (SVG)…"))
        if with_numbers:
            self._add(self, "csv", self.tr("Save numbers (CSV)…"))

    def _add(self, menu: QMenu, kind: str, text: str) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"save_{kind}")
        action.triggered.connect(lambda: self.save_wanted.emit(kind))

    def _add_scales(self) -> None:
        scales = self.addMenu(self.tr("Picture of another size"))
        for scale in OTHER_SCALES:
            text = self.tr("{scale} pixels for each of the screen…").format(scale=scale)
            text = self.tr("1 pixel for each of the screen…") if scale == 1 else text
            self._add(scales, f"png{scale}", text)

    def open_over(self, plot: QWidget) -> None:
        """Open by a right click on `plot`, or there by the keyboard's menu key."""
        plot.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        plot.customContextMenuRequested.connect(lambda place: self.popup(plot.mapToGlobal(place)))
