"""What a network makes of the picture on the pad: the pixels it sees, its answer, its outputs."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from nnviz.core import Network, Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.data.problem import NAMES, PIXELS
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme
from nnviz.gui.pad.digit_bars import DigitBars
from nnviz.gui.pictures.pixel_image import PixelImage
from nnviz.gui.reading_words import outputs_for, reading

SMALLEST = 2
"""Screen pixels to a pixel of the picture where there is no room for three or four."""
_LEAST_NAME = 13
"""Pixels of the type of a class that has a long name."""


class PadReading(QWidget):
    """The lower rows of the draw panel; ``network`` reads what is shown next."""

    def __init__(self) -> None:
        super().__init__()
        self.network: Network | None = None
        self._image: NDArray[np.float32] | None = None
        self._drawn = 0.0
        self._probabilities = True
        self._names, self._explains = NAMES, True
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.sees_caption = label(self.tr("The network sees"), 12, wordWrap=True)
        self.reads_caption = label(self.tr("It reads"), 12, wordWrap=True)
        self.picture = PixelImage()
        self.picture.setAccessibleName(self.tr("The 28 × 28 pixels that the network sees"))
        self.prediction = label("", 13, tone="text", objectName="prediction_label", wordWrap=True)
        self.prediction.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.bars_caption = label("", 12, wordWrap=True)
        self.bars = DigitBars()
        captions = (self.sees_caption, self.reads_caption)
        self._of_drawings = (self.picture, self.bars, *captions)

    def _lay_out(self) -> None:
        """The bars take the height that is left."""
        parts = self._sees_and_reads(), 12, self.bars_caption, 4, (self.bars, 1)
        self._column = column(*parts, of=self)
        self._column.addStretch(0)  # takes what the bars leave when they are hidden

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

    def reset(self, spec: Spec, names: tuple[str, ...]) -> None:
        """For a network of ``spec``, which is not there yet, and classes of these ``names``.

        They are none where it reads no drawings.
        """
        self.network = None
        self._probabilities = spec.output == "softmax"
        self.read_classes(names)

    def read_classes(self, names: tuple[str, ...]) -> None:
        """The data are there: the classes have these names."""
        self._names = names
        self._show_parts()
        if names:
            self.bars.set_names(names)
        self.show_answer()

    def explain_bars(self, explains: bool) -> None:
        """Whether what the bars are is said over them; room for larger pictures if not."""
        self._explains = explains
        self._show_parts()

    def _show_parts(self) -> None:
        for part in self._of_drawings:
            part.setVisible(bool(self._names))
        self.bars_caption.setVisible(bool(self._names) and self._explains)

    def show_image(self, image: NDArray[np.float32] | None, drawn: float) -> None:
        """Another picture (28, 28), of strokes that extend over ``drawn`` pixels; None: nothing."""
        self._image, self._drawn = image, drawn
        self.picture.set_image(image)
        self.show_answer()

    def show_answer(self) -> None:
        """Let the network read the picture."""
        outputs = self._outputs()
        if not self._names:
            self.say(self.tr("this network does not read digits"))
        elif self._image is None or outputs is not None:
            self.say(reading(self._image, self._drawn, outputs, self._names))
        self._show_bars(outputs)

    def say(self, text: str) -> None:
        """A class large, a sentence small and wrapped."""
        if text != self.prediction.text():
            self.prediction.setText(text)
            self._fit_prediction()
            self.prediction.setAccessibleName(self.tr("The network reads: {0}").format(text))

    def fit(self, spare: int, largest: int) -> None:
        """As large a picture as leaves the bars their height.

        ``spare`` pixels are left beside the smallest one; ``largest`` is what a pixel may take.
        The bars stand upright only where there is no room for rows of them.
        """
        for_rows = self.bars.lying_height - self.bars.minimumSizeHint().height()
        spare -= for_rows if spare >= for_rows else 0
        self.picture.set_factor(min(SMALLEST + max(spare, 0) // 28, largest))
        self._column.activate()  # the panel reckons with it at once
        self._fit_prediction()

    def hasHeightForWidth(self) -> bool:
        """A sentence wraps within the picture, and what asks for a height is not squeezed."""
        return False

    @property
    def more_than_smallest(self) -> int:
        """Pixels of height by which the picture exceeds its smallest size."""
        return 28 * (self.picture.factor - SMALLEST)

    def _fit_prediction(self) -> None:
        """A class is as large as the picture beside it and fits in; a sentence takes lines."""
        text = self.prediction.text()
        is_class = text in self._names
        font = theme.font(64, 600) if is_class else theme.font(13)
        size = min(font.pixelSize(), self.picture.height())
        if is_class and len(text) > 1:
            font.setPixelSize(size)
            room = self.prediction.width() / max(QFontMetrics(font).horizontalAdvance(text), 1)
            size = max(int(size * min(room, 1.0)), theme.px(_LEAST_NAME))
        font.setPixelSize(size)
        self.prediction.setFont(font)
        self.prediction.setWordWrap(not is_class)  # which would ask for a height

    def _outputs(self) -> NDArray[np.float64] | None:
        """An output for each class; None without a drawing or a network that reads it."""
        network = self.network
        if self._image is None or network is None or network.sizes[0] != PIXELS:
            return None
        outputs = outputs_for(network, self._image)
        return outputs if len(outputs) == len(self._names) else None

    def _show_bars(self, outputs: NDArray[np.float64] | None) -> None:
        kind = self.network.output if self.network else ""
        lowest = 0.0
        if self.network and ACTIVATIONS[kind].bounded:
            lowest = ACTIVATIONS[kind].range[0]
        self.bars.set_values(outputs, probabilities=self._probabilities, lowest=lowest)
        self._say_what_bars_are()

    def _say_what_bars_are(self) -> None:
        """With the largest number, where it stands nowhere else."""
        best, said = self.bars.unwritten, self.tr("Output of each neuron")
        if self._probabilities:
            is_digits = self._names == NAMES
            of_classes = self.tr("Probability of each class")
            said = self.tr("Probability of each digit") if is_digits else of_classes
        if best:
            said = self.tr("Outputs, the largest {0}")
            said = self.tr("Probabilities, the largest {0}") if self._probabilities else said
        said = said.format(best)
        if said != self.bars_caption.text():
            self.bars_caption.setText(said)
