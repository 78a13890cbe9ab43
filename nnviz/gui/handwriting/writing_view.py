"""How the built-in digits are written: sliders for the hands, and what the network reads of it."""

import dataclasses
from collections.abc import Callable
from threading import Thread
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.examples import rows_at_once
from nnviz.data import Part
from nnviz.data.hand import USUAL, Style
from nnviz.data.writer import writing
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import share_text
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.stop_slider import StopSlider
from nnviz.gui.example import Example
from nnviz.gui.look.standing import Standing
from nnviz.gui.pictures.picture_grid import Caption, PictureGrid
from nnviz.gui.reading_words import digits_read
from nnviz.gui.view import View

COUNT = 200
_MOST_WORK, _FEWEST = 100_000_000, 20
"""Multiplications for reading them at one look; so many are read whatever the network."""
_SIDE = 260
_LOOK_MS = 15
"""From one look at what is being written to the next."""

_SPEC_FIELDS = {"variety": "variety", "slant": "slant", "pen": "pen_width", "noise": "pixel_noise"}
"""The field of Spec that decides each part of the style."""

_STOPS: dict[str, tuple[float, ...]] = {
    "variety": tuple(step / 10 for step in range(21)),
    "slant": tuple(step / 10 for step in range(-10, 11)),
    "pen": tuple(step / 10 for step in range(4, 26)),
    "noise": tuple(step / 20 for step in range(11)),
}


_Written: TypeAlias = tuple[NDArray[np.uint8], NDArray[np.int64]]
"""Images and labels."""

_KEPT: dict[Style, _Written] = {}
"""What was written last of the newest few styles: the same digits, whenever one comes back."""
_MOST_KEPT = 8


class _Writing(Thread):
    """Writes digits of a style beside the window, which training would keep waiting for them."""

    def __init__(self, style: Style) -> None:
        super().__init__(name="writing", daemon=True)
        self.style = style
        self.is_wanted = True
        self.digits: _Written | None = None
        """When all are written."""

    def run(self) -> None:
        steps = writing(np.random.SeedSequence(0), COUNT, self.style)
        while self.is_wanted:
            try:
                next(steps)
            except StopIteration as end:
                self.digits = end.value
                return


class WritingView(Standing, View):
    """Digits written just now with the style of four sliders, which can be trained on."""

    title = str(QT_TRANSLATE_NOOP("View", "Writing"))
    done_here = ("_style",)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = Spec()
        self._style = USUAL
        self._network: Network | None = None
        self.images: NDArray[np.uint8] = np.empty((0, 784), dtype=np.uint8)
        """The digits that are shown, (n, 784), 255 the strongest ink."""
        self._labels: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._answers: NDArray[np.int64] | None = None
        self._writing: _Writing | None = None
        self._make_parts()
        self._lay_out()
        self._pen = QTimer(self, interval=_LOOK_MS)
        self._pen.timeout.connect(self._look)

    def reset(self, spec: Spec) -> None:
        """The style that ``spec`` trains on."""
        self._spec, self._network = spec, None
        self._take(Style(**{part: getattr(spec, f) for part, f in _SPEC_FIELDS.items()}))

    def show_standing(self) -> None:
        self._take(self._style)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Read the digits with this network; nothing happens where it is the same."""
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self._show_answers()

    def showEvent(self, event: object) -> None:
        """Write, where that had to wait for somebody to look."""
        if not len(self._labels):
            self._begin()

    def _make_parts(self) -> None:
        self.grid = PictureGrid()
        self.grid.setObjectName("writing_grid")
        self.grid.setAccessibleName(self.tr("Digits written just now"))
        self.grid.set_form((28, 28), ["7 → 7"])
        self.grid.chosen.connect(self._on_chosen)
        self.grid.range_changed.connect(self._show_pictures)
        names = {
            "variety": self.tr("Variety"),
            "slant": self.tr("Slant"),
            "pen": self.tr("Pen width"),
            "noise": self.tr("Noise"),
        }
        self.sliders = {part: self._slider(part, names[part]) for part in _STOPS}
        self.train_button = Button(self.tr("Train on such digits"), role="text")
        self.train_button.setObjectName("writing_train_button")
        self.train_button.clicked.connect(self._want_training)
        self.usual_button = Button(self.tr("As usual"), role="text")
        self.usual_button.setObjectName("writing_usual_button")
        self.usual_button.clicked.connect(lambda: self._take(USUAL))
        self.trained_on = label("", 12, wordWrap=True)

    def _slider(self, part: str, name: str) -> StopSlider:
        write: Callable[[float], str] = "{:.2f}".format if part == "noise" else "{:.1f}".format
        slider = StopSlider(name, _STOPS[part], write)
        slider.slider.setObjectName(f"writing_{part}")
        slider.name.setMinimumWidth(72)
        slider.chosen.connect(
            lambda value: self._take(dataclasses.replace(self._style, **{part: value}))
        )
        return slider

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        buttons = Flow(self.train_button, self.usual_button, space=16)
        parts = *self.sliders.values(), 4, buttons, self.trained_on, None
        column(*parts, space=2, of=side).setContentsMargins(16, 0, 0, 0)
        shown = QWidget()
        row((self.grid, 1), side, space=-1, of=shown)
        self.page = OrSentence(shown)
        row(self.page, of=self)

    def _why_not(self) -> str:
        if self._spec.data == "handwriting":
            return ""
        return self.tr("These are the digits of the data Handwriting: choose it to train on them.")

    def _take(self, style: Style) -> None:
        """Another style: its digits are written as soon as somebody looks."""
        self._style = style
        for part, slider in self.sliders.items():
            slider.show_number(getattr(style, part))
        trained = all(getattr(self._spec, f) == getattr(style, p) for p, f in _SPEC_FIELDS.items())
        self.train_button.setEnabled(not trained)
        self.usual_button.setEnabled(style != USUAL)
        self.trained_on.setText(
            self.tr(
                "The network trains on such digits. Validation digits are always the usual ones."
            )
            if trained
            else self.tr("The network trains on other digits than these.")
        )
        self._labels = np.empty(0, dtype=np.int64)
        if self.isVisible():
            self._begin()

    def _begin(self) -> None:
        """Write, where such digits can be trained on; else say why there are none."""
        why = self._why_not()
        self.page.explain(why)
        if why:
            self._stop()
            self.say(why)
        else:
            self._write()

    def _stop(self) -> None:
        """Nobody waits any more for what is being written."""
        if self._writing is not None:
            self._writing.is_wanted = False
            self._writing = None
        self._pen.stop()

    def _write(self) -> None:
        self._stop()
        if self._style in _KEPT:
            self._show_written(_KEPT[self._style])
            return
        self._writing = _Writing(self._style)
        self._writing.start()
        if not self.grid.count:
            self.say(self.tr("digits are being written"))
        self._pen.start()

    def _look(self) -> None:
        """Show the digits when all are written."""
        pen = self._writing
        if pen is None or pen.is_alive():
            return
        self._pen.stop()
        self._writing = None
        if pen.digits is not None:
            if len(_KEPT) == _MOST_KEPT:
                del _KEPT[next(iter(_KEPT))]
            _KEPT[pen.style] = pen.digits
            self._show_written(pen.digits)

    def _show_written(self, written: _Written) -> None:
        images, labels = written
        order = np.argsort(labels, kind="stable").reshape(10, -1).T.ravel()
        self.images, self._labels = images[order], labels[order]
        self.grid.set_count(COUNT, from_top=False)
        self._show_answers()

    def _show_answers(self) -> None:
        if not len(self._labels):
            return
        self._answers = self._read()
        self._show_pictures()
        if self._answers is None:
            self.say(self.tr("{0} digits written just now").format(COUNT))
            return
        read = len(self._answers)
        share = share_text(float((self._answers == self._labels[:read]).mean()))
        text = self.tr("of {0} digits written like these the network reads {1}")
        self.say(text.format(read, share))

    def _show_pictures(self) -> None:
        """The digits in sight, with what the network reads in them."""
        if not len(self._labels):
            return
        seen = self.grid.visible_range()
        captions = [self._caption(int(self._labels[row]), self._answer(row)) for row in seen]
        self.grid.show_pictures(seen.start, self.images[seen.start : seen.stop], captions)

    def _answer(self, row: int) -> int | None:
        """What the network reads in a digit, where it was asked."""
        if self._answers is None or row >= len(self._answers):
            return None
        return int(self._answers[row])

    def _caption(self, wanted: int, answer: int | None) -> Caption:
        if answer is None:
            return Caption((f"{wanted}",), False, f"{wanted}")
        spoken = self.tr("a written {0}, read as {1}").format(wanted, answer)
        return Caption((f"{wanted} → {answer}",), answer != wanted, spoken)

    def _read(self) -> NDArray[np.int64] | None:
        """What the network reads in the digits, the first of them where it is very large.

        None where it reads none.
        """
        if self._network is None:
            return None
        most = max(_FEWEST, rows_at_once(self._network.sizes, _MOST_WORK))
        return digits_read(self._network, self.images[:most].astype(np.float32) / 255)

    def _on_chosen(self, index: int) -> None:
        """Nothing while others are written: those that are still seen are on their way out."""
        if not len(self._labels):
            return
        written = Part.of_classes(self.images, self._labels, 10)
        self.example_chosen.emit(Example.of(written, index, _written_just_now))

    def _want_training(self) -> None:
        wanted = {field: getattr(self._style, part) for part, field in _SPEC_FIELDS.items()}
        self.spec_wanted.emit(dataclasses.replace(self._spec, **wanted))


def _written_just_now() -> str:
    return QCoreApplication.translate("WritingView", "a digit written just now")
