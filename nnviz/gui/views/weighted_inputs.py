"""The weighted inputs z of every layer before the first step: are its neurons saturated?"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Snapshot, Spec
from nnviz.core.learning_speed import Opening
from nnviz.gui.views.layer_names import layer_names, layer_series
from nnviz.gui.views.view import View
from nnviz.gui.widgets.histogram_rows import HistogramRow, HistogramRows
from nnviz.gui.widgets.label import label


class WeightedInputsView(View):
    """A histogram of z for each layer, over 1,000 training examples (chapter 3)."""

    title = str(QT_TRANSLATE_NOOP("View", "Weighted inputs before the first step"))
    column = "drawer"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening: Opening | None = None
        self.rows = HistogramRows()
        self.rows.setAccessibleName(QCoreApplication.translate("View", self.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            label(self.tr("z of 1,000 examples, and the share where σ′(z) < 0.05"), 12)
        )
        column.addWidget(self.rows, 1)

    def reset(self, spec: Spec) -> None:
        """A new run begins: nothing is known before it is started."""
        self._opening = None
        sentence = self.tr(
            "Press Train or Step: how the weighted inputs\nwere spread appears here."
        )
        self.rows.show_rows([], sentence)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the histograms once they are there; they never change in a run."""
        opening = snapshot.opening
        if opening is None or opening is self._opening:
            return
        self._opening = opening
        layers = len(opening.z_histograms)
        looks = zip(layer_names(layers), layer_series(layers), opening.z_histograms, strict=True)
        self.rows.show_rows(
            [
                HistogramRow(name, self._remark(z.deviation, z.flat), z.counts, z.edges, series)
                for name, series, z in looks
            ]
        )

    def _remark(self, deviation: float, flat: float) -> str:
        """The spread of z, and how many neurons hardly learn."""
        return self.tr("spread {deviation:.2f}, {flat:.0f} % flat").format(
            deviation=deviation, flat=100 * flat
        )
