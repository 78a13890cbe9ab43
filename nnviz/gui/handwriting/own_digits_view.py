"""A person's own digits: how the network reads them, and whether it trains on them."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import EpochRecord, Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.own_digits import OwnDigit, part_of
from nnviz.data.problem import Problem
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import NOTHING, share_text
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.example import Example
from nnviz.gui.pictures.picture_grid import Caption, PictureGrid
from nnviz.gui.reading_words import a_digit, digits_read
from nnviz.gui.view import View

_SIDE, _EDGE = 250, 16
"""Width of the figures beside the pictures, and of the gap between them, in pixels."""

_MODES = ("data", "both", "own")


class OwnDigitsView(View):
    """A picture of each digit with what the network answers, and the figures before and after."""

    title = str(QT_TRANSLATE_NOOP("View", "Yours"))

    removal_wanted = Signal(int)
    mode_wanted = Signal(str)
    """Train on the "data", on "both" or on one's "own" digits alone."""
    open_wanted = Signal()
    save_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits: tuple[OwnDigit, ...] = ()
        self._part = part_of(())
        self._network: Network | None = None
        self._record: EpochRecord | None = None
        self._right: int | None = None
        self._held_out: float | None = None
        self._measured = "validation"
        self._before = ""
        self._mode = "data"
        self._is_of_digits = True
        self._make_parts()
        self._lay_out()
        self._show()

    def reset(self, spec: Spec) -> None:
        """A new run: there is no before."""
        self._network, self._record, self._held_out, self._before = None, None, None, ""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """One's own digits are drawn, read and trained on where the data are digits, too."""
        if dataset is not None:
            self._is_of_digits = Problem.of(dataset) is Problem.DIGITS
            self._show()

    def show_digits(self, digits: Sequence[OwnDigit]) -> None:
        """The collection as it is now."""
        self._digits = tuple(digits)
        self._part = part_of(digits)
        self._show()

    def show_mode(self, mode: str) -> None:
        """What trains now; the figures of this moment become those of before."""
        if mode != self._mode and self._network is not None:
            self._before = self._figures_text()
        self._mode = mode
        with QSignalBlocker(self.modes):
            self.modes.setCurrentIndex(_MODES.index(mode))
        self._show()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Let the network read every digit, where it is another one; its own figures come after it
        where an epoch's end is measured.
        """
        is_known, record = snapshot.network is self._network, snapshot.record
        if is_known and record is self._record:
            return
        self._network, self._record = snapshot.network, record
        self._measured = snapshot.spec.measured
        self._held_out = record.figure(self._measured, "accuracy") if record else None
        self._show_figures() if is_known else self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.grid.selected >= 0:
            self.removal_wanted.emit(self.grid.selected)
        else:
            super().keyPressEvent(event)

    def _make_parts(self) -> None:
        self.grid = PictureGrid()
        self.grid.setObjectName("own_digits_grid")
        self.grid.setAccessibleName(self.tr("Your digits"))
        self.grid.set_form((28, 28), ["7 → 7"])
        self.grid.chosen.connect(self._on_chosen)
        self._none_yet = self.tr("No digits of yours yet.")
        self._how_to_begin = self.tr(
            "Draw one on the pad and type what it is, 0 to 9: it is kept here. A photograph or "
            "scan of a digit comes to the pad with “Picture…”."
        )
        self.now = label("", 12, wordWrap=True)
        self.before = label("", 12, wordWrap=True)
        self.modes = TextTabs()
        self.modes.setObjectName("own_digits_mode")
        self.modes.setAccessibleName(self.tr("What trains"))
        self.modes.set_texts([self.tr("the data"), self.tr("both"), self.tr("yours alone")])
        self.modes.currentChanged.connect(self._on_mode_chosen)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.remove_button = _button("own_remove_button", self.tr("Remove"))
        self.remove_button.clicked.connect(lambda: self.removal_wanted.emit(self.grid.selected))
        self.open_button = _button("own_open_button", self.tr("Open…"))
        self.open_button.clicked.connect(self.open_wanted)
        self.save_button = _button("own_save_button", self.tr("Save as…"))
        self.save_button.clicked.connect(self.save_wanted)
        self.import_button = _button("own_import_button", self.tr("Picture…"))
        self.import_button.setToolTip(
            self.tr("Bring a photograph or scan of one digit to the pad; then type what it is")
        )
        self.import_button.clicked.connect(self.import_wanted)

    def _lay_out(self) -> None:
        self.page = OrSentence(self.grid)
        self.page.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        side = QWidget()
        side.setFixedWidth(max(_SIDE, self.modes.sizeHint().width() + _EDGE))
        figures = self.now, self.before
        choice = column(label(self.tr("Train on"), 12), self.modes, space=4)
        of_one = row(self.import_button, self.remove_button, None, space=16)
        of_all = row(self.open_button, self.save_button, None, space=16)
        beside = column(*figures, 8, choice, None, of_one, of_all, space=4, of=side)
        beside.setContentsMargins(_EDGE, 0, 0, 0)
        self.whole = OrSentence(FoldingRow((self.page, 1), side, -1))
        self.whole.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        row(self.whole, of=self)

    def _why_not(self) -> str:
        if self._is_of_digits:
            return ""
        return self.tr(
            "Digits of your own are drawn and kept where the data are digits: choose Handwriting."
        )

    def _show(self) -> None:
        self.whole.explain(self._why_not())
        n = len(self._digits)
        answers = digits_read(self._network, self._part.inputs)
        right = None if answers is None else answers == self._part.labels
        self._right = None if right is None else int(np.count_nonzero(right))
        self.modes.setEnabled(n > 0)
        self.save_button.setEnabled(n > 0)
        self.page.explain("" if n else self._how_to_begin)
        if n != self.grid.count:
            self.grid.set_count(n, selected=min(self.grid.selected, n - 1))
        self.remove_button.setEnabled(self.grid.selected >= 0)
        self._show_pictures(answers)
        self._show_figures()

    def _show_pictures(self, answers: NDArray[np.int64] | None) -> None:
        if not self._digits:
            return
        captions = [self._caption(i, answers) for i in range(len(self._digits))]
        self.grid.show_pictures(0, self._part.master, captions)

    def _caption(self, index: int, answers: NDArray[np.int64] | None) -> Caption:
        wanted = self._digits[index].label
        if answers is None:
            return Caption((f"{wanted}",), False, self.tr("your {0}").format(wanted))
        answer = int(answers[index])
        spoken = self.tr("your {0}, read as {1}").format(wanted, answer)
        return Caption((f"{wanted} → {answer}",), answer != wanted, spoken)

    def _show_figures(self) -> None:
        n = len(self._digits)
        yours = count(n, self.tr("1 digit of yours"), self.tr("{n} digits of yours"))
        now = self._figures_text()
        self.now.setText(self.tr("now: {0}").format(now) if now else "")
        self.before.setText(self.tr("before: {0}").format(self._before) if self._before else "")
        for figure in (self.now, self.before):
            figure.setVisible(bool(figure.text()))
        self.say(self._why_not() or (yours if n else self._none_yet))

    def _figures_text(self) -> str:
        """How many of one's own are read, and the accuracy on the part that is measured."""
        if self._right is None:
            return ""
        share = NOTHING if self._held_out is None else share_text(self._held_out)
        text = self.tr("{right} of your {count} read correctly, validation {share}")
        if self._measured == "test":
            text = self.tr("{right} of your {count} read correctly, test {share}")
        return text.format(right=self._right, count=len(self._digits), share=share)

    def _on_chosen(self, index: int) -> None:
        self.remove_button.setEnabled(True)
        told = partial(_your_digit, index, self._digits[index].label)
        self.example_chosen.emit(Example.of(self._part, index, told))

    def _on_mode_chosen(self, index: int) -> None:
        self.mode_wanted.emit(_MODES[index])


def _your_digit(index: int, label: int) -> str:
    said = QCoreApplication.translate("OwnDigitsView", "your digit {0}, {1}")
    return said.format(f"{index + 1:,}", a_digit(label))


def _button(name: str, text: str) -> Button:
    return Button(text, role="text", objectName=name)
