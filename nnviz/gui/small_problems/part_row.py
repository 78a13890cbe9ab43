"""How one part of the data does, in a line: its name, a share, a number."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row


class PartRow(QWidget):
    """Hidden while there are no figures; ``names`` are those of all lines that stand together."""

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__()
        self.name = label(name, 12)
        width = self.name.fontMetrics().horizontalAdvance
        self.name.setMinimumWidth(max(map(width, names)))
        self.share = label("", 12, 600, "text")
        self.count = label("", 11)
        line = row(self.name, self.share, None, self.count, space=4, of=self)
        line.setContentsMargins(0, 1, 0, 1)

    @property
    def words(self) -> str:
        """All of the line."""
        return f"{self.name.text()}: {self.share.text()}, {self.count.text()}"

    def show_figures(self, share: str, count: str) -> None:
        """Show these; two empty texts hide the line."""
        self.share.setText(share)
        self.count.setText(count)
        self.setVisible(bool(share))
