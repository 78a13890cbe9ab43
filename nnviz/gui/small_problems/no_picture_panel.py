"""The column where data can be neither drawn nor plotted: a sentence says so."""

from nnviz.data import Dataset
from nnviz.gui.column import MARGIN, Column
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import fill
from nnviz.gui.spec_fields import translated


class NoPicturePanel(Column):
    """Says what the data is instead of showing it."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", 14, 600, "text", wordWrap=True)
        self.sentence = label("", objectName="no_picture", wordWrap=True)
        self.rows.setContentsMargins(MARGIN, 14, MARGIN, 12)
        self.rows.setSpacing(8)
        fill(self.rows, self.heading, self.sentence, None)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Say how many inputs and outputs there are."""
        if dataset is None:
            return
        self.heading.setText(translated(dataset.label))
        text = self.tr(
            "Inputs: {0}, outputs: {1}. Such data has no picture here; the pages under the figures "
            "show single examples."
        )
        self.sentence.setText(text.format(f"{dataset.n_inputs:,}", f"{dataset.n_outputs:,}"))
