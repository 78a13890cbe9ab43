"""The middle of the page of own data: rows and columns or pictures, and what is wrong in them."""

from collections.abc import Container, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from nnviz.data.tables.sheet import Fault
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column, row
from nnviz.gui.hairline import Hairline
from nnviz.gui.own_data import column_words
from nnviz.gui.own_data.column_words import ProblemLine
from nnviz.gui.own_data.found import Found
from nnviz.gui.own_data.pictures import OwnPictures
from nnviz.gui.own_data.problem_list import ProblemList
from nnviz.gui.own_data.table import OwnTable
from nnviz.gui.said import in_words

MOST_LINKS, MOST_SAID = 3, 6


class Centre(QWidget):
    """Shows what was found, and says which column is to be something else."""

    role_chosen = Signal(str, str)
    """This column is to have this role."""
    cancelled = Signal()
    """Whatever is being read or understood is not wanted any more."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: list[ProblemLine] = []
        self._heading = label("", 14, 600, "text", minimumHeight=24)
        self._caption = label("", 12)
        self._sentence = label("", 13, wordWrap=True, objectName="own_data_sentence")
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meter = QProgressBar()
        self._meter.setRange(0, 100)
        self._meter.setTextVisible(False)
        self._meter.setFixedHeight(4)
        self._meter.setAccessibleName(self.tr("Share that is read"))
        self._cancel = Button(self.tr("Cancel"), role="text", objectName="own_data_cancel")
        self._cancel.clicked.connect(self.cancelled)
        self.table, self.pictures = OwnTable(), OwnPictures()
        self._seen = label("", 12)
        self._linked: list[int] = []
        self._links = [Button("", role="text") for _ in range(MOST_LINKS)]
        self.problems = ProblemList()
        self._problems_heading = label("", 14, 600, "text")
        self._said_heading = label(self.tr("As it was understood"), 13, 600, "text", wordWrap=True)
        self._said = [label("", 12, wordWrap=True) for _ in range(MOST_SAID)]
        self._build()
        self._connect()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing was read yet."""
        self.show_waiting(None)
        self._show_sheet(None)
        self.pictures.show_dataset(None)
        self.pictures.hide()
        self._show_problems([], 0)
        self._show_said([])
        self._show_sentence("")

    def show_waiting(self, share: float | None, what: str = "") -> None:
        """So much of it is done; None: nothing is being done."""
        if share is not None:  # first: a meter that is seen has all that is to be painted painted
            self._meter.setValue(round(100 * share))
            self._what.setText(what)
        self._waiting.setVisible(share is not None)

    def show_found(self, found: Found) -> None:
        """Show what was found, or why there is nothing."""
        self.show_waiting(None)
        problem = found.problem
        self._show_sentence("" if problem is None else in_words(problem))
        self._show_sheet(found)
        data = found.dataset
        pictures = data if data is not None and found.sheet is None else None
        self.pictures.setVisible(pictures is not None)
        self.pictures.show_dataset(pictures)
        if pictures is not None:
            self._heading.setText(self.tr("Pictures"))
            self._caption.setText(self.tr("as the network is shown them"))
        self._show_problems(found.problems, found.faulty, _used_lines(found))
        asks = set(map(in_words, found.asks))
        told = dict.fromkeys(map(in_words, found.said))
        self._show_said([(words, words in asks) for words in told])

    def _show_sheet(self, found: Found | None) -> None:
        sheet = None if found is None else found.sheet
        for part in (self.table, self._seen):
            part.setVisible(sheet is not None)
        if found is None or sheet is None:
            self._heading.setText("")
            self._caption.setText("")
            self.table.show_sheet(None)
            return
        heads = column_words.heads(found.columns)
        faults = column_words.faults(found.problems)
        self._heading.setText(self.tr("Rows and columns"))
        self._caption.setText(self.tr("click a role to change it; a group stays in one part"))
        self.table.show_sheet(sheet, heads, faults, _used_lines(found) or ())

    def _show_sentence(self, text: str) -> None:
        self._sentence.setText(text)
        self._sentence.setVisible(bool(text))
        set_tone(self._sentence, "error")

    def _show_problems(
        self, problems: Sequence[Fault], faulty: int, used: Container[int] | None = None
    ) -> None:
        self._problems = column_words.problem_lines(problems, used)
        rows = [
            ((each.place, each.column or "", each.what, each.then), each.spoken)
            for each in self._problems
        ]
        self.problems.show_rows(rows)
        lines = sorted({fault.line for fault in problems} - {0})
        words = self.tr("1 row needs a look"), self.tr("{n} rows need a look")
        if not lines:  # pictures in folders, of which there is no list
            words = self.tr("1 file needs a look"), self.tr("{n} files need a look")
        self._problems_heading.setText(count(faulty, *words))
        for part in (self._problems_line, self._problems_heading, self.problems):
            part.setVisible(bool(rows))
        self._show_links([line for line in lines if self.table.rows.row_of(line) >= 0])

    def _show_links(self, lines: Sequence[int]) -> None:
        """The first rows that are to be looked at."""
        self._linked = [*lines[:MOST_LINKS]]
        for at, link in enumerate(self._links):
            link.setVisible(at < len(self._linked))
            if at < len(self._linked):
                row_words = self.tr("Line {line}").format(line=self._linked[at])
                link.setText(row_words if not at else f"{self._linked[at]}")
                link.setAccessibleName(row_words)

    def _show_said(self, said: Sequence[tuple[str, bool]]) -> None:
        self._said_heading.setVisible(bool(said))
        for place, made in enumerate(self._said):
            text, asks = said[place] if place < len(said) else ("", False)
            made.setText(text)
            made.setVisible(bool(text))
            set_tone(made, "text" if asks else "text2")

    def _show_seen(self) -> None:
        seen, rows = self.table.seen(), self.table.rows.rows_of_file
        if seen is None:
            self._seen.setText("")
            return
        said = self.tr("Lines {first} to {last} of the file; it has {all} rows")
        words = said.format(first=f"{seen[0]:,}", last=f"{seen[1]:,}", all=f"{rows:,}")
        self._seen.setText(words)

    def _on_problem(self, at: int) -> None:
        if 0 <= at < len(self._problems):
            self.table.show_line(self._problems[at].line, self._problems[at].column)

    def _on_link(self, at: int) -> None:
        line = self._linked[at]
        column = next((each.column for each in self._problems if each.line == line), None)
        self.table.show_line(line, column)

    def _on_role(self, column: int, role: str) -> None:
        self.role_chosen.emit(self.table.rows.heads[column].name, role)

    def _connect(self) -> None:
        self.table.role_chosen.connect(self._on_role)
        self.table.seen_changed.connect(self._show_seen)
        self.problems.wanted.connect(self._on_problem)
        for at, link in enumerate(self._links):
            link.setObjectName(f"own_data_row_{at}")
            link.clicked.connect(lambda _=False, at=at: self._on_link(at))

    def _build(self) -> None:
        self._waiting, self._what = QWidget(), label("", 12)
        line = row(self._what, None, self._cancel, space=12)
        column(line, 2, self._meter, 8, of=self._waiting)
        self._problems_line = Hairline()
        top = row(self._heading, None, *self._links, space=16)
        body = column((self.table, 1), (self.pictures, 1))
        problems = column(self._problems_line, 8, self._problems_heading, 2, self.problems, 8)
        said = column(self._said_heading, *self._said)
        head = column(top, self._caption, 6, self._waiting, self._sentence, 4)
        whole = column(head, (body, 1), 6, self._seen, 8, problems, said, of=self)
        whole.setContentsMargins(24, 12, 21, 12)


def _used_lines(found: Found) -> frozenset[int] | None:
    """Lines with a problem whose rows are examples all the same; None where there are none yet."""
    table = None if found.dataset is None else found.dataset.table
    if table is None:
        return None
    asked = {fault.line for fault in found.problems}
    if not asked:
        return frozenset()
    lines = table.sheet.lines
    used = np.zeros(len(lines), dtype=np.bool_)
    for rows in table.rows.values():
        used[rows] = True
    places = np.searchsorted(lines, sorted(asked))
    places = places[places < len(lines)]
    return frozenset(lines[places[used[places]]].tolist()) & asked
