"""The examples of a part, as pictures or as rows of a table; only those in sight are answered."""

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core.insight.answers import Answers
from nnviz.data import Part
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.example import Example
from nnviz.gui.examples import cell_words
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.row_list import RowList
from nnviz.gui.pictures.picture_grid import PictureGrid

Rows: TypeAlias = NDArray[np.int64]
Answering: TypeAlias = Callable[[Rows], Answers]
_Page = TypeVar("_Page", PictureGrid, RowList)


class ExampleList(OrSentence):
    """Shows some rows of a part, with what is answered to those that can be seen.

    With ``shares`` there is also how sure an answer is, and no mark: all of them are wrong.
    ``rows`` (n,) are those that are listed, in order.
    """

    chosen = Signal(object)
    """The Example that was clicked."""
    answered = Signal(object)
    """The Answers of those that are seen whole; None where there are none."""
    needs = Signal(int)
    """So many pixels of the screen show all columns of the table."""

    def __init__(self, name: str, *, shares: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shares = shares
        self._chosen: ChosenPart | None = None
        self._part: Part | None = None
        self._output = ""
        self.rows: Rows = np.empty(0, dtype=np.int64)
        self._answering: Answering | None = None
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = name
        self._pages: dict[type[QWidget], PictureGrid | RowList] = {}

    @property
    def pictures(self) -> PictureGrid:
        """The page of examples that are pictures."""
        return self._page(PictureGrid, "pictures")

    @property
    def table(self) -> RowList:
        """The page of all other examples."""
        return self._page(RowList, "rows")

    @property
    def grid(self) -> PictureGrid | RowList:
        """The page that shows such examples."""
        pictures = self._chosen is not None and self._chosen.dataset.image_shape is not None
        return self.pictures if pictures else self.table

    def _page(self, kind: type[_Page], name: str) -> _Page:
        """That page, made when it is wanted first."""
        if kind not in self._pages:
            made = self._pages[kind] = kind()
            self.addWidget(made)
            made.setObjectName(f"{self._name}_{name}")
            made.range_changed.connect(self._fill)
            made.chosen.connect(self._on_chosen)
            if isinstance(made, RowList):
                made.needs.connect(self.needs)
        return cast(_Page, self._pages[kind])

    def show_sentence(self, text: str) -> None:
        """Nothing but a sentence: why there are no examples."""
        self._chosen = self._part = self._answering = None
        self.rows = self.rows[:0]
        self.explain(text)

    def show_examples(
        self,
        chosen: ChosenPart,
        part: Part,
        rows: Rows,
        output: str,
        answering: Answering | None,
        *,
        from_top: bool = True,
    ) -> None:
        """List these rows of a part; ``output`` is the activation of whoever is answering.

        Not ``from_top``, the list stays where it is, and so does the selected example.
        """
        selected = self._selected_row()
        self._chosen, self._part, self._output = chosen, part, output
        self.rows, self._answering = rows, answering
        self._form()
        self.setCurrentWidget(self.grid)
        places = np.flatnonzero(rows == selected)
        kept = int(places[0]) if places.size and not from_top else -1
        self.grid.set_count(len(rows), selected=kept, from_top=from_top)

    def answer(self, answering: Answering | None, output: str) -> None:
        """Have the same examples answered anew, by outputs of that activation."""
        self._answering, self._output = answering, output
        self._fill()

    def show_row(self, row: int) -> bool:
        """Select a row of the part and bring it into sight; whether it is listed."""
        places = np.flatnonzero(self.rows == row)
        if places.size:
            self.grid.select(int(places[0]))
        return bool(places.size)

    def _selected_row(self) -> int:
        place = self.grid.selected
        return int(self.rows[place]) if 0 <= place < len(self.rows) else -1

    def _form(self) -> None:
        """The shape of pictures or the heads of columns, as the data has them."""
        assert self._chosen is not None and self._part is not None
        dataset = self._chosen.dataset
        names = {
            "training": self.tr("Training examples"),
            "validation": self.tr("Validation examples"),
            "test": self.tr("Test examples"),
        }
        self.grid.setAccessibleName(names[self._chosen.name])
        if dataset.image_shape is not None:
            widest = cell_words.widest_lines(dataset)
            self.pictures.set_form(dataset.image_shape, widest if self._shares else widest[:1])
        else:
            heads, widest_texts = cell_words.heads(dataset, len(self._part))
            inputs = dataset.n_inputs if dataset.table is None else len(dataset.table.inputs)
            first = dataset.table is not None
            self.table.set_heads(heads, inputs, widest_texts, results_first=first)

    def _fill(self) -> None:
        """Find out what is in sight and show it."""
        if self._chosen is None or self._part is None:
            return
        seen = self.grid.visible_range()
        rows = self.rows[seen.start : seen.stop]
        answers = self._answering(rows) if self._answering is not None and len(rows) else None
        words = cell_words.CellWords(self._chosen, self._part, rows, answers, self._output)
        grid = self.grid
        if isinstance(grid, RowList):
            grid.show_rows(seen.start, words.table_rows())
        else:
            captions = list(words.captions(self._shares))
            grid.show_pictures(seen.start, _levels(self._part, rows), captions)
        if answers is not None:
            whole = self.grid.whole_range()
            places = np.arange(len(rows))  # fewer than there were cells before, while it is told
            is_whole = (places >= whole.start - seen.start) & (places < whole.stop - seen.start)
            answers = answers[places[is_whole]]
        self.answered.emit(answers)

    def _on_chosen(self, item: int) -> None:
        if self._chosen is not None and self._part is not None:
            row = int(self.rows[item])
            self.chosen.emit(Example.of(self._part, row, self._chosen.origin(row)))


def _levels(part: Part, rows: Rows) -> NDArray[np.uint8]:
    """Grey values 0..255 of some pictures, also where they are kept as 0..1."""
    master: NDArray[Any] = part.master[rows]
    if master.dtype == np.uint8:
        return master
    grey: NDArray[np.uint8] = np.rint(255 * np.clip(master, 0, 1)).astype(np.uint8)
    return grey
