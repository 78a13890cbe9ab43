"""How cost and accuracy are shown: which lines, along what, and on which scale."""

from PySide6.QtGui import QActionGroup

from nnviz.gui.plot.menu import PlotMenu


class CurveMenu(PlotMenu):
    """The choices of one plot; the cost's has a logarithmic scale too."""

    def __init__(self, *, with_logarithm: bool) -> None:
        super().__init__()
        axes = QActionGroup(self)
        by_epochs = self.add_choice("axis_epochs", self.tr("By epochs"), True, axes)
        by_steps = self.add_choice("axis_mini_batches", self.tr("By mini-batches"), False, axes)
        by_time = self.add_choice("axis_seconds", self.tr("By seconds of training"), False, axes)
        self._axes = {"epochs": by_epochs, "mini-batches": by_steps, "seconds": by_time}
        self.part()
        self._parts = {
            "training": self.add_choice("show_training", self.tr("Training"), True),
            "validation": self.add_choice("show_validation", self.tr("Validation"), True),
        }
        self._mini_batches = self.add_choice("show_mini_batches", self.tr("Mini-batches"), True)
        self.part()
        self._smoothed = self.add_choice("smoothed", self.tr("Smoothed"), False)
        self._logarithmic = None
        if with_logarithm:
            self._logarithmic = self.add_choice("logarithmic", self.tr("Logarithmic scale"), False)

    def name_held_out(self, name: str) -> None:
        """What the line is called of the examples that never train."""
        self._parts["validation"].setText(name)

    @property
    def axis(self) -> str:
        """ "epochs", "mini-batches" or "seconds"."""
        return next(name for name, action in self._axes.items() if action.isChecked())

    @property
    def shown(self) -> list[str]:
        """The parts of the data whose figures are wanted."""
        return [part for part, action in self._parts.items() if action.isChecked()]

    @property
    def shows_mini_batches(self) -> bool:
        """Whether their figures are wanted under the others."""
        return self._mini_batches.isChecked()

    @property
    def is_smoothed(self) -> bool:
        """Whether the lines are averaged over some epochs."""
        return self._smoothed.isChecked()

    @property
    def is_logarithmic(self) -> bool:
        """Whether the y axis shows powers of ten."""
        return self._logarithmic is not None and self._logarithmic.isChecked()
