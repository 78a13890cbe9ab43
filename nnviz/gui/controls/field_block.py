"""A row of a form, with room for the sentence about it right underneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.rows import column, row

LABEL_WIDTH = 104
_LEFT = Qt.AlignmentFlag.AlignLeft


class FieldBlock(QWidget):
    """`content` on top; below it the sentence, which takes no room while there is none."""

    def __init__(self, content: QLayout | QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence: QLabel | None = None
        self._column = column(content, space=4, of=self)

    @property
    def sentence(self) -> QLabel:
        """The label below, made for the first sentence."""
        if self._sentence is None:
            made = self._sentence = label("", 12, wordWrap=True)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.hide()
            self._column.addWidget(made)
        return self._sentence

    def show_sentence(self, text: str, tone: str = "text2") -> None:
        """Show `text` in that tone; "" takes the sentence away."""
        if text or self._sentence is not None:
            self.sentence.setText(text)
            set_tone(self.sentence, tone)
            self.sentence.setVisible(bool(text))


def labelled(text: str, control: QWidget) -> tuple[QHBoxLayout, QLabel]:
    """A label in its column, of more lines where it is long, and the control in the rest."""
    name = label(text, wordWrap=True)
    name.setFixedWidth(LABEL_WIDTH)
    name.setBuddy(control)
    return row(name, (control, 1), space=8), name


def stacked(
    text: str,
    control: QWidget,
    pixels: int = 12,
    side: Qt.AlignmentFlag = _LEFT,
    *,
    wraps: bool = False,
) -> QVBoxLayout:
    """A small label above its control; one that ``wraps`` has more lines where it is long."""
    name = label(text, pixels, alignment=side, wordWrap=wraps)
    name.setBuddy(control)
    return column(name, control, space=4)
