"""The column where one draws a digit or a letter and watches the network read it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from nnviz.core import Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.ink import SIDE, extent, rasterize
from nnviz.data.own_digits import OwnDigit
from nnviz.data.problem import NAMES, PIXELS, Problem, drawn_classes, reads_digits
from nnviz.data.road import Drawing
from nnviz.gui.column import MARGIN, Column
from nnviz.gui.controls.keyboard_focus import digit_of
from nnviz.gui.controls.rows import fill
from nnviz.gui.example import Example
from nnviz.gui.look import theme, zoom
from nnviz.gui.neuron_names import whence
from nnviz.gui.pad import paper
from nnviz.gui.pad.answer import PadReading
from nnviz.gui.pad.data_digits import DataDigits
from nnviz.gui.pad.tools import PadTools
from nnviz.gui.reading_words import invitation

_ON = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
"""How many digits of the data an arrow goes on."""

_SETTLE = 0
"""Milliseconds after a stroke's newest points before it is read: those that wait come first."""
_TELL = 80
"""Milliseconds before all others hear of it: what they show takes longer than ten bars."""


class DrawPanel(Column):
    """Pad, the picture that the network sees, what it reads, and all outputs.

    It reads digits, until there are data whose classes are other things that one draws.

    ``example_chosen`` carries the drawing as an Example, None where the pad is empty again. An
    example chosen elsewhere lies on the pad until one draws. ``labelled`` carries an OwnDigit: what
    is on the pad, and what the person says that it is.
    """

    labelled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._example: Example | None = None
        self._data_digits = DataDigits()
        self._image: NDArray[np.float32] | None = None
        self._is_stale = False
        self._roomy = False
        self._names, self._spec = NAMES, Spec()
        self.tools, self.reading = PadTools(), PadReading()
        self.setFocusProxy(self.tools.pad)
        self.tools.pad.outcome = self.reading.prediction.accessibleName
        fill(self.rows, self.tools, (self.reading, 1))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._read)
        self._tell = QTimer(self, singleShot=True, interval=_TELL)
        self._tell.timeout.connect(lambda: self.example_chosen.emit(self._example))
        self.tools.pad.strokes_changed.connect(self._on_strokes_changed)
        self.tools.keep_button.labelled.connect(self.keep_as)
        self.set_roomy(False)
        self._on_strokes_changed()
        self._read()

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; the drawing stays."""
        self._spec = spec
        self._take_names(self._classes())
        self.reading.reset(spec, self._names)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Whose examples arrow keys put on the pad, and what is drawn; None: as before."""
        self._data_digits.dataset = dataset
        names = self._classes()
        if names != self._names:
            self._take_names(names)
            self.reading.read_classes(names)

    def _classes(self) -> tuple[str, ...]:
        """What the network reads in drawings; nothing where it does not."""
        dataset = self._data_digits.dataset
        names = NAMES if reads_digits(self._spec.sizes) else ()
        if dataset is not None and Problem.of(dataset) is Problem.PICTURES:
            names = drawn_classes(dataset)
        outputs = 1 if len(names) == 2 else len(names)
        return names if self._spec.sizes[-1] == outputs else ()

    def _take_names(self, names: tuple[str, ...]) -> None:
        """What was drawn while nothing read it is an example from now on."""
        self._names = names
        self.tools.pad.ask_for(invitation(names or NAMES))
        self._show_what_can_be_done()
        if names and self._example is None and self.tools.pad.strokes:
            self._on_strokes_changed()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Let its network read the drawing; nothing happens where both are the same as before."""
        network = snapshot.network
        if network is self.reading.network and not self._is_stale:
            return
        self.reading.network = network
        self._read()

    def show_chosen(self, example: Example | None) -> None:
        """Lay an example that was chosen elsewhere on the pad; None takes such a one away.

        The panel's own drawing comes back here as what everything looks at: it is there already,
        or a newer one that nobody has heard of yet.
        """
        if example is not None and (example is self._example or example.drawing is not None):
            return
        if example is None or np.size(example.inputs) != PIXELS:
            if not self.tools.pad.has_picture:
                return
            example = None
        self._example = example
        image = None if example is None else example.inputs.reshape(SIDE, SIDE)
        self.tools.pad.show_picture(image)
        if self.tools.pad.erases:  # there is nothing to rub out, and a pen draws over it
            self.tools.pens.toggle_rubber()
        self._is_stale = False
        self._settle.stop()
        self._show_image(image, np.inf)

    def keep_as(self, label: int) -> None:
        """Tell what is on the pad, a drawing or a picture, as one's own digit; and clear it.

        What has a label already, as an example of the data, stays where it is.
        """
        if self._is_stale:  # drawn or rubbed out a moment ago
            self._settle.stop()
            self._read()
        if self._image is None or self._names != NAMES or self._has_label:
            return
        if self.tools.pad.has_picture:
            digit = OwnDigit.scanned(label, self._image)
        else:
            digit = OwnDigit.drawn(label, self.tools.pad.strokes)
        self.labelled.emit(digit)
        self.tools.pad.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit labels what is on the pad; an arrow puts the next of the data there."""
        if (digit := digit_of(event)) is not None:
            self.keep_as(digit)
        elif event.key() in _ON and self.tools.pad.hasFocus():
            example = self._data_digits.step(_ON[Qt.Key(event.key())])
            if example is not None and self._names:
                self.example_chosen.emit(example)
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.tools.pens.toggle_rubber()
        else:
            super().keyPressEvent(event)

    def set_roomy(self, roomy: bool) -> None:
        """A larger pad and picture, for windows from 1600 pixels on."""
        self._roomy = roomy
        self.choose_side(self.height())

    def choose_side(self, height: int) -> None:
        """The pad for a column of this height, and the column's width for the pad."""
        side = paper.LARGE if self._roomy else paper.SMALL
        self.reading.explain_bars(not self._is_for_audience)
        if self._is_for_audience:
            side = min(self._side_for(height), paper.side_for(theme.px(paper.SMALL)))
        inner = self.tools.set_side(side)
        self.setFixedWidth(inner + 2 * theme.px(MARGIN))
        self._fit_picture()

    def minimumSizeHint(self) -> QSize:
        """With the smallest picture, whichever is shown now; the pad of an audience shrinks too."""
        hint = super().minimumSizeHint()
        more = self.reading.more_than_smallest
        if self._is_for_audience:
            more += self.tools.pad.height() - paper.SMALLEST
        return QSize(hint.width(), hint.height() - more)

    def _side_for(self, height: int) -> int:
        """Before an audience pad and picture grow in turn: of three steps one is the picture's."""
        steps = max(0, height - self.minimumSizeHint().height()) // paper.PICTURE
        return paper.SMALLEST + paper.PICTURE * (steps - (steps + 2) // 3)

    @property
    def _is_for_audience(self) -> bool:
        return zoom.current() > 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    def _fit_picture(self) -> None:
        spare = self.height() - super().minimumSizeHint().height()
        spare += self.reading.more_than_smallest
        self.reading.fit(spare, max(4 if self._roomy else 3, theme.px(3)))

    def _on_strokes_changed(self) -> None:
        self._is_stale = True
        self._show_what_can_be_done()
        if not self._settle.isActive():
            self._settle.start()

    def _read(self) -> None:
        """Make the picture anew where the drawing has changed, and read it."""
        if self._is_stale:
            self._is_stale = False
            strokes = self.tools.pad.strokes
            image = rasterize(strokes)
            self._example = self._drawing(image)
            self._show_image(image, extent(strokes))
            if not self._tell.isActive():
                self._tell.start()
        else:
            self.reading.show_answer()

    def _drawing(self, image: NDArray[np.float32] | None) -> Example | None:
        if image is None or not self._names:
            return None
        pad = self.tools.pad
        drawing = Drawing(tuple(pad.strokes), pad.width(), pad.pen_width)
        return Example(image.ravel(), _your_drawing, drawing=drawing)

    def _show_image(self, image: NDArray[np.float32] | None, drawn: float) -> None:
        self._image = image
        example = self._example if self.tools.pad.has_picture else None
        self.tools.show_origin(whence(example, self._data_digits.dataset) if example else "")
        self._show_what_can_be_done()
        self.reading.show_image(image, drawn)

    def _show_what_can_be_done(self) -> None:
        self.tools.show_what_can_be_done(
            draws=bool(self._names), keeps=self._names == NAMES and not self._has_label
        )

    @property
    def _has_label(self) -> bool:
        """Whether there is a picture on the pad of which it is known what it shows."""
        example = self._example if self.tools.pad.has_picture else None
        return example is not None and example.label is not None


def _your_drawing() -> str:
    return QCoreApplication.translate("DrawPanel", "your drawing")
