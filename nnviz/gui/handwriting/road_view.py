"""The road from ink to answer: each step a picture, each can be left out."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.insight.contributions import contributions
from nnviz.data import Dataset
from nnviz.data.ink import SIDE, Image28
from nnviz.data.problem import NAMES, PIXELS, Problem, drawn_classes
from nnviz.data.road import STEPS, pictured
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import output_text, probability_text
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current
from nnviz.gui.pictures.pixel_image import PixelImage, SignedImage
from nnviz.gui.reading_words import outputs_for, reading
from nnviz.gui.view import View

LEAST = 3
"""Screen pixels to a pixel of the pictures."""

_TOP, _GAP, _HEAD = 3, 3, 28


class RoadView(View):
    """Sheet, crop, scale, redraw, centre; the answer with and without them; gradient × input."""

    title = str(QT_TRANSLATE_NOOP("View", "Road"))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = LEAST
        self._example: Example | None = None
        self._network: Network | None = None
        self._images: list[Image28] = []
        self._dataset: Dataset | None = None
        self.boxes = {step: self._box(step, *texts) for step, texts in self._steps().items()}
        self.pictures = [PixelImage() for _ in range(1 + len(STEPS))]
        self.raw_answer, self.answer = label("", 12, tone="text"), label("", 12, tone="text")
        self.for_and_against = SignedImage()
        self.for_and_against.setAccessibleName(self.tr("Pixels for and against the answer"))
        self.caption = label("", 12)
        self._lay_out()

    def reset(self, spec: Spec) -> None:
        """For a network of ``spec``."""
        self._network = None

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The data say what is drawn, where that is no digits."""
        self._dataset = dataset

    def set_roomy(self, roomy: bool) -> None:
        """Pictures four times as large as they are, or three times."""
        self._usual = 4 if roomy else LEAST
        self._choose_size()

    def minimumSizeHint(self) -> QSize:
        """With pictures as small as they can be."""
        least = super().minimumSizeHint()
        return least - QSize(SIDE * (self.pictures[0].factor - LEAST), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_size()

    def _choose_size(self) -> None:
        """As large as usual, larger for an audience, as far as they stand side by side."""
        room = self.width() // len(self.pictures) - theme.px(_GAP)
        factor = min(max(self._usual, theme.px(LEAST)), (room - 2) // SIDE)
        for picture in (*self.pictures, self.for_and_against):
            picture.set_factor(max(factor, LEAST))
        pictures = len(self.pictures) * (self.pictures[0].sizeHint().width() + theme.px(_GAP))
        self._shown.keep_for_first(pictures / current())  # their names may be longer

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Ask this network; nothing happens where it is the same."""
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self._show_answers()

    def show_example(self, example: Example | None) -> None:
        """Another drawing, or a picture, which has no road."""
        self._example = example
        if self.isVisible():
            self._show_road()

    def showEvent(self, event: object) -> None:
        """Catch up with what was drawn while the page was closed."""
        self._show_road()

    def _box(self, step: str, text: str, reason: str) -> CheckBox:
        box = CheckBox(text)
        box.setObjectName(f"road_{step}")
        box.setChecked(True)
        box.toggled.connect(self._show_road)
        box.setToolTip(reason)
        return box

    def _steps(self) -> dict[str, tuple[str, str]]:
        """What each step is called and what it is good for, in their order."""
        crop = self.tr("Cut out the ink: its place does not matter")
        scale = self.tr("Make the longer side 20 pixels: the size does not matter")
        redraw = self.tr("Draw with the data's own pen: yours does not matter")
        centre = self.tr("Put the centre of mass into the middle, as in MNIST")
        names = self.tr("crop"), self.tr("scale"), self.tr("redraw"), self.tr("centre")
        reasons = crop, scale, redraw, centre
        return dict(zip(STEPS, zip(names, reasons, strict=True), strict=True))

    def _lay_out(self) -> None:
        sheet = label(self.tr("your sheet"), 12, minimumHeight=_HEAD)
        heads: list[QWidget] = [sheet, *self.boxes.values()]
        pairs = [QWidget() for _ in heads]
        for pair, head, picture in zip(pairs, heads, self.pictures, strict=True):
            column(head, row(picture, None), space=4, of=pair)
        names = sheet.text(), *(box.text() for box in self.boxes.values())
        for picture, name in zip(self.pictures, names, strict=True):
            picture.setAccessibleName(name)
        steps = Flow(*pairs, space=_GAP)
        self._shown = FoldingRow(
            column(steps, None),
            (row(self._pixels_column(), self._answers_column(), None, space=10), 1),
            space=10,
        )
        self._choose_size()
        self.page = OrSentence(self._shown)
        row(self.page, of=self)

    def _pixels_column(self) -> QVBoxLayout:
        return column(self.caption, self.for_and_against, None, space=4)

    def _answers_column(self) -> QVBoxLayout:
        """What is read without any step and after those that are ticked."""
        raw, done = label(self.tr("your sheet reads"), 12), label(self.tr("after the steps"), 12)
        return column(raw, self.raw_answer, 6, done, self.answer, 6, None, space=2)

    def _show_road(self) -> None:
        """The pictures after no step, after the first, the first two … of those that are ticked."""
        drawing = self._example.drawing if self._example else None
        if drawing is None:
            self._images = []
        else:
            done = [[s for s in STEPS[:k] if self.boxes[s].isChecked()] for k in range(5)]
            self._images = [pictured(drawing, steps) for steps in done]
            for picture, image in zip(self.pictures, self._images, strict=True):
                picture.set_image(image)
        self._show_answers()

    def _show_answers(self) -> None:
        why = self._why_not()
        self.page.explain(why)
        if why or self._network is None:
            self.say(why)
            return
        raw, image = self._images[0], self._images[-1]
        before, after = (outputs_for(self._network, i) for i in (raw, image))
        self.raw_answer.setText(self._top_three(before))
        self.answer.setText(self._top_three(after))
        best = int(np.argmax(after))
        self.caption.setText(self.tr("pixels for {0}").format(self._names[best]))
        tip = self.tr(
            "gradient × input: ∂z/∂x · x of the output for {0}, orange for it, blue against it"
        )
        self.for_and_against.setToolTip(tip.format(self._names[best]))
        signed = contributions(self._network, image.ravel(), best)
        self.for_and_against.set_image(signed.reshape(SIDE, SIDE))
        self._say_both(before, after)

    def _why_not(self) -> str:
        network = self._network
        ends = PIXELS, len(self._names)
        if network is not None and (network.sizes[0], network.sizes[-1]) != ends:
            return self.tr("This network does not read digits.")
        if not self._images:
            return self.tr("Draw a digit: here you see how the ink becomes what the network sees.")
        return ""

    @property
    def _names(self) -> tuple[str, ...]:
        """The classes that are drawn; none where no drawings are read."""
        data = self._dataset
        if data is not None and Problem.of(data) is Problem.PICTURES:
            return drawn_classes(data)
        return NAMES

    def _say_both(self, before: NDArray[np.float64], after: NDArray[np.float64]) -> None:
        readings = [
            reading(image, np.inf, outputs, self._names)
            for image, outputs in ((self._images[0], before), (self._images[-1], after))
        ]
        self.say(self.tr("the sheet as it is: {0}; after these steps: {1}").format(*readings))

    def _top_three(self, outputs: NDArray[np.float64]) -> str:
        """The three strongest outputs, a line each."""
        assert self._network is not None
        write = probability_text if self._network.output == "softmax" else output_text
        names = self._names
        strongest = np.argsort(outputs, kind="stable")[::-1][:_TOP]
        return "\n".join(f"{names[k]}   {write(float(outputs[k]))}" for k in strongest)
