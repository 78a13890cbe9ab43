"""What there is to show, or a sentence: why there is nothing yet."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.gui.controls.label import label


class OrSentence(QStackedWidget):
    """The sentence is seen first; ``content``, and whatever is added to it, stands behind it."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label("", 13, wordWrap=True)
        self.addWidget(self.sentence)
        if content is not None:
            self.addWidget(content)

    def explain(self, why: str) -> None:
        """Say this in place of the content; "" shows the content."""
        self.sentence.setText(why)
        self.setCurrentIndex(0 if why else 1)
