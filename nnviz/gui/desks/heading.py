"""The head of a desk: its name, a line that says what is seen, tools and choices at the right."""

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row


class Heading(QWidget):
    """14/600, and 12 px under it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", 14, 600, "text", minimumHeight=24)
        self._caption = QuietText()
        self._tools = row(space=16)
        line = row(self._title, None, self._tools)
        column(line, self._caption, of=self)

    def show_words(self, title: str, caption: str) -> None:
        """Name the desk, and say what is seen."""
        self._title.setText(title)
        self._caption.set_text(caption)

    def add(self, *tools: QWidget) -> None:
        """Words at the right: a choice, or what can be done."""
        for tool in tools:
            self._tools.addWidget(tool)
