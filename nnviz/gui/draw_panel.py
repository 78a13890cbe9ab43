"""The column where one draws a digit and watches the network read it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from nnviz.core import Network, Spec
from nnviz.data.ink import SIDE, extent, rasterize
from nnviz.data.own_digits import OwnDigit
from nnviz.data.road import Drawing
from nnviz.gui import theme
from nnviz.gui.example import Example
from nnviz.gui.reading import PIXELS, outputs_for, reading, reads_digits, whence
from nnviz.gui.widgets import drawing_pad
from nnviz.gui.widgets.button import Button
from nnviz.gui.widgets.caption_row import QuietText
from nnviz.gui.widgets.digit_bars import DigitBars
from nnviz.gui.widgets.drawing_pad import DrawingPad
from nnviz.gui.widgets.keep_button import KeepButton
from nnviz.gui.widgets.label import label
from nnviz.gui.widgets.pen_choice import PenChoice
from nnviz.gui.widgets.pixel_image import PixelImage

MARGIN = 16
SMALLEST = 2
"""Screen pixels to a pixel of the picture where there is no room for three or four."""

_SETTLE = 1
"""Milliseconds after a stroke's newest point before it is read: a mouse sends many at once."""
_TELL = 80
"""Milliseconds before all others hear of it: what they show takes longer than ten bars."""


class DrawPanel(QWidget):
    """Pad, the picture that the network sees, what it reads, and all ten outputs.

    ``example_chosen`` carries the drawing as an Example, None where the pad is empty again. An
    example chosen elsewhere lies on the pad until one draws. ``labelled`` carries an OwnDigit: what
    is on the pad, and what the person says that it is.
    """

    example_chosen = Signal(object)
    labelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._example: Example | None = None
        self._image: NDArray[np.float32] | None = None
        self._drawn = 0.0
        self._is_stale = False
        self._roomy = False
        self._reads_digits = True
        self._make_parts()
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._read)
        self._tell = QTimer(self, singleShot=True, interval=_TELL)
        self._tell.timeout.connect(lambda: self.example_chosen.emit(self._example))
        self.pad.strokes_changed.connect(self._on_strokes_changed)
        self.undo_button.clicked.connect(self.pad.undo)
        self.clear_button.clicked.connect(self.pad.clear)
        self.redo_button.clicked.connect(self.pad.redo)
        self.pens.chosen.connect(self.pad.set_pen)
        self.pens.erasing.connect(self._take_rubber)
        self.keep_button.labelled.connect(self.keep_as)
        self.set_roomy(False)
        self._on_strokes_changed()
        self._read()

    def _make_parts(self) -> None:
        self.heading = label(self.tr("Draw"), 14, 600, "text")
        self.undo_button = Button(self.tr("Undo"), "undo", role="quiet")
        self.undo_button.setObjectName("undo_button")
        self.undo_button.setAccessibleName(self.tr("Undo the last stroke"))
        self.redo_button = Button("", "redo", role="quiet")
        self.redo_button.setObjectName("redo_button")
        self.redo_button.setAccessibleName(self.tr("Do again what was taken back"))
        self.redo_button.setToolTip(self.tr("Redo"))
        self.clear_button = Button(self.tr("Clear"), "clear", role="quiet")
        self.clear_button.setObjectName("clear_button")
        self.clear_button.setAccessibleName(self.tr("Clear the drawing"))
        self.pad = DrawingPad()
        self.pens = PenChoice()
        self.keep_button = KeepButton()
        self.origin = QuietText()
        self.origin.setObjectName("example_origin")
        self.sees_caption = label(self.tr("The network sees"), 12)
        self.reads_caption = label(self.tr("It reads"), 12)
        self.picture = PixelImage()
        self.picture.setAccessibleName(self.tr("The 28 × 28 pixels that the network sees"))
        self.prediction = label("", 13, tone="text")
        self.prediction.setObjectName("prediction_label")
        self.prediction.setWordWrap(True)
        self.prediction.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.bars_caption = label("", 12)
        self.bars = DigitBars()
        captions = (self.sees_caption, self.reads_caption, self.bars_caption)
        self._of_digits = (self.pens, self.picture, self.bars, *captions)
        room = self.pens.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.pens.setSizePolicy(room)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._head = self._header()
        column.addLayout(self._head)
        column.addSpacing(6)
        column.addWidget(self.pad)
        column.addLayout(self._under_the_pad())
        column.addLayout(self._sees_and_reads())
        column.addSpacing(12)
        column.addWidget(self.bars_caption)
        column.addSpacing(4)
        column.addWidget(self.bars, 1)
        column.addStretch(0)  # takes what the bars leave when they are hidden

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addWidget(self.heading, 1)
        header.addWidget(self.undo_button)
        header.addWidget(self.redo_button)
        header.addWidget(self.clear_button)
        return header

    def _under_the_pad(self) -> QGridLayout:
        """The pens, or in their place where the picture on the pad comes from."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.keep_button, 0, 0)
        grid.addWidget(self.pens, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.origin, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(0, 24)  # with or without the button
        return grid

    def _sees_and_reads(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.sees_caption, 0, 0)
        grid.addWidget(self.reads_caption, 0, 1)
        grid.addWidget(self.picture, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.prediction, 1, 1)
        return grid

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; the drawing stays."""
        self._network = None
        self._reads_digits = reads_digits(spec.sizes)
        for part in self._of_digits:
            part.setVisible(self._reads_digits)
        self._show_what_can_be_done()
        probabilities = spec.output == "softmax"
        self.bars_caption.setText(
            self.tr("Probability of each digit")
            if probabilities
            else self.tr("Output of each neuron")
        )
        self._show_reading()

    def show_network(self, network: Network) -> None:
        """Let `network` read the drawing; nothing happens where both are the same as before."""
        if network is self._network and not self._is_stale:
            return
        self._network = network
        self._read()

    def show_example(self, example: Example | None) -> None:
        """Lay an example that was chosen elsewhere on the pad; None takes such a one away.

        The panel's own drawing comes back here as what everything looks at: it is there already.
        """
        if example is not None and example is self._example:
            return
        if example is None or np.size(example.inputs) != PIXELS:
            if not self.pad.has_picture:
                return
            example = None
        self._example = example
        image = None if example is None else example.inputs.reshape(SIDE, SIDE)
        self.pad.show_picture(image)
        if self.pad.erases:  # there is nothing to rub out, and a pen draws over it
            self.pens.toggle_rubber()
        self._image, self._drawn = image, np.inf
        self._is_stale = False
        self._settle.stop()
        self._show_image()

    def keep_as(self, label: int) -> None:
        """Tell what is on the pad, a drawing or a picture, as one's own digit; and clear it.

        What has a label already, as an example of the data, stays where it is.
        """
        if self._image is None or not self._reads_digits or self._has_label:
            return
        if self.pad.has_picture:
            digit = OwnDigit.scanned(label, self._image)
        else:
            digit = OwnDigit.drawn(label, self.pad.strokes)
        self.labelled.emit(digit)
        self.pad.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit labels what is on the pad."""
        if event.text().isdecimal() and event.text().isascii():
            self.keep_as(int(event.text()))
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.pens.toggle_rubber()
        else:
            super().keyPressEvent(event)

    def set_roomy(self, roomy: bool) -> None:
        """A larger pad and picture, for windows from 1600 pixels on."""
        self._roomy = roomy
        side = drawing_pad.LARGE if roomy else drawing_pad.SMALL
        self.pad.set_side(side)
        inner = max(side, self._head.minimumSize().width())  # large type may need more
        self.setFixedWidth(inner + 2 * theme.px(MARGIN))
        self._fit_picture()

    def minimumSizeHint(self) -> QSize:
        """With the smallest picture, whichever is shown now."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), hint.height() - 28 * (self.picture.factor - SMALLEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.current().line))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    def _fit_picture(self) -> None:
        """As large a picture as leaves the bars their height."""
        spare = self.height() - self.minimumSizeHint().height()
        largest = 4 if self._roomy else 3
        self.picture.set_factor(min(SMALLEST + max(spare, 0) // 28, largest))
        self._fit_reading()

    def _fit_reading(self) -> None:
        """A digit is as large as the picture beside it; a sentence takes several lines."""
        is_digit = len(self.prediction.text()) == 1
        font = theme.font(64, 600) if is_digit else theme.font(13)
        font.setPixelSize(min(font.pixelSize(), self.picture.height()))
        self.prediction.setFont(font)
        self.prediction.setWordWrap(not is_digit)  # which would ask for a height

    def _take_rubber(self, erases: bool) -> None:
        self.pad.erases = erases
        self.pad.setCursor(
            Qt.CursorShape.PointingHandCursor if erases else Qt.CursorShape.CrossCursor
        )

    def _on_strokes_changed(self) -> None:
        self._is_stale = True
        self._show_what_can_be_done()
        if not self._settle.isActive():
            self._settle.start()

    def _read(self) -> None:
        """Make the picture anew where the drawing has changed, and read it."""
        if self._is_stale:
            self._is_stale = False
            strokes = self.pad.strokes
            self._image, self._drawn = rasterize(strokes), extent(strokes)
            self._example = self._drawing()
            self._show_image()
            if not self._tell.isActive():
                self._tell.start()
        else:
            self._show_reading()

    def _show_image(self) -> None:
        self.picture.set_image(self._image)
        shown = self._example if self.pad.has_picture else None
        self.origin.set_text(whence(shown) if shown else "")
        self._show_what_can_be_done()
        self._show_reading()

    def _show_what_can_be_done(self) -> None:
        """Buttons, and pens where there is a drawing or none yet."""
        self.undo_button.setEnabled(self.pad.can_undo)
        self.redo_button.setEnabled(self.pad.can_redo)
        self.clear_button.setEnabled(not self.pad.is_empty)
        self.origin.setVisible(self.pad.has_picture)
        self.keep_button.setVisible(self._reads_digits and not self._has_label)
        self.keep_button.setEnabled(not self.pad.is_empty)
        self.pens.setVisible(self._reads_digits and not self.pad.has_picture)

    @property
    def _has_label(self) -> bool:
        """Whether there is a picture on the pad of which it is known what it shows."""
        example = self._example if self.pad.has_picture else None
        return example is not None and example.label is not None

    def _drawing(self) -> Example | None:
        if self._image is None or not self._reads_digits:
            return None
        pad = self.pad
        drawing = Drawing(tuple(pad.strokes), pad.width(), pad.pen_width)
        return Example(self._image.ravel(), self.tr("your drawing"), drawing=drawing)

    def _show_reading(self) -> None:
        outputs = self._outputs()
        if not self._reads_digits:
            self._say(self.tr("this network does not read digits"))
        elif self._image is None or outputs is not None:
            self._say(reading(self._image, self._drawn, outputs))
        self._show_bars(outputs)

    def _outputs(self) -> NDArray[np.float64] | None:
        """The ten outputs for the drawing; None without one or without a network that reads it."""
        if self._image is None or self._network is None or not self._reads_digits:
            return None
        return outputs_for(self._network, self._image)

    def _show_bars(self, outputs: NDArray[np.float64] | None) -> None:
        if self._network is None:
            self.bars.set_values(None)
            return
        kind = self._network.output
        lowest = -1.0 if kind == "tanh" else 0.0
        self.bars.set_values(outputs, probabilities=kind == "softmax", lowest=lowest)

    def _say(self, text: str) -> None:
        """A digit large, a sentence small and wrapped."""
        if text != self.prediction.text():
            self.prediction.setText(text)
            self._fit_reading()
            self.prediction.setAccessibleName(self.tr("The network reads: {0}").format(text))
