"""The left column of the page of own data: the file, how it is read, what is done to it, parts."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.core.choices import ENCODINGS, PARTS, Choices
from nnviz.core.sentence import quoted
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.field_block import labelled
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Side
from nnviz.gui.look import theme
from nnviz.gui.own_data.file_words import encoding_words, facts, separator_words
from nnviz.gui.own_data.found import Found
from nnviz.gui.own_data.parts_fields import PartsFields
from nnviz.gui.own_data.roles import with_group

SEPARATORS = (",", ";", "\t", " ", "|")
READING = ("separator", "decimal", "heading", "sheet", "encoding")
"""Choices after which the file is read anew, and its columns may be others."""


class Left(Side):
    """Shows what was found, and says what a person chooses instead."""

    chosen = Signal(object)
    """Other Choices."""
    closed = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(272, edge="right")
        self.choices = Choices()
        """What is wanted by now, whether it has been found or not yet."""
        self._names: tuple[str, ...] = ()
        self._group: str | None = None
        self._file = QuietText(role=QPalette.ColorRole.WindowText)
        self._file.setFont(theme.font(13, 600))
        self._facts = label("", 12)
        self.separator = self._choice("separator", self.tr("Separator"))
        self.decimal = self._choice("decimal", self.tr("Decimals"))
        self.heading = self._choice("heading", self.tr("Heading"))
        self.sheet = self._choice("sheet", self.tr("Sheet"))
        self.encoding = self._choice("encoding", self.tr("Letters"))
        self.kind = self._choice("kind", self.tr("Predict"))
        self.missing = self._choice("missing", self.tr("Missing"))
        self.scaling = self._choice("scaling", self.tr("Inputs"))
        self.group = self._choice("group", self.tr("Together"))
        self.turned = CheckBox(self.tr("Turn them upright"))
        self.turned.setObjectName("own_data_turned")
        self.turned.setAccessibleName(self.tr("Turn the pictures upright"))
        self.turned.toggled.connect(lambda on: self._on_chosen("turned", on))
        self.parts = PartsFields()
        self.parts.changed.connect(lambda parts: self._on_chosen("parts", parts))
        self._scaling_words = label(
            self.tr("Mean and spread σ are those of the training rows alone."), 12, wordWrap=True
        )
        self._group_words = label("", 12, wordWrap=True)
        self._fill_fixed()
        self._build()

    def show_waiting(self, path: Path) -> None:
        """Another file is being read."""
        self._file.set_text(path.name)
        self._facts.setText("")
        for part in (self._table, self._pictures, self._split):
            part.hide()

    def show_found(self, found: Found) -> None:
        """Show how it was read, with what a person chose of that."""
        self.choices, taken = found.choices, found.taken
        self._file.set_text(found.path.name)
        self._facts.setText(facts(found))
        sheet = found.sheet
        self._table.setVisible(sheet is not None)
        self._pictures.setVisible(found.pictures is not None)
        is_parted = found.pictures is not None and len(found.pictures.sets) > 1
        self._split.setVisible(not is_parted and (sheet or found.pictures) is not None)
        self._group_row.setVisible(sheet is not None)
        if sheet is not None:
            self._names = sheet.names
            self._show_reading(found)
            self.kind.choose(taken.kind)
            self.missing.choose(taken.missing or "fill")
            self.scaling.choose(taken.scaling or "standard")
            self._scaling_words.setVisible(self.scaling.currentData() == "standard")
        groups = (column.name for column in found.columns if column.role == "group")
        self._group = next(groups, taken.group)
        self._show_group(self._group)
        self.turned.blockSignals(True)
        self.turned.setChecked(bool(taken.turned))
        self.turned.blockSignals(False)
        self.parts.show_parts(taken.parts or PARTS)

    def _show_reading(self, found: Found) -> None:
        sheet = found.sheet
        assert sheet is not None
        is_text = not sheet.sheets and found.path.suffix.lower() != ".arff"
        for row_of in (self._separator_row, self._decimal_row):
            row_of.setVisible(is_text)
        self._heading_row.setVisible(found.path.suffix.lower() != ".arff")
        is_guessed = not sheet.encoding.startswith("utf") or found.choices.encoding is not None
        self._encoding_row.setVisible(not sheet.sheets and is_guessed)
        self.encoding.choose(sheet.encoding)
        self._sheet_row.setVisible(len(sheet.sheets) > 1)
        if not self.separator.choose(sheet.separator) and sheet.separator:
            self.separator.add(sheet.separator, separator_words(sheet.separator))
            self.separator.choose(sheet.separator)
        self.decimal.choose(sheet.decimal)
        self.heading.choose(min(sheet.heading, 1))
        if [self.sheet.itemText(i) for i in range(self.sheet.count())] != [*sheet.sheets]:
            _refill(self.sheet, [(name, name) for name in sheet.sheets])
        self.sheet.choose(found.choices.sheet or next(iter(sheet.sheets), None))

    def _show_group(self, group: str | None) -> None:
        _refill(self.group, [(None, self.tr("nothing")), *((name, name) for name in self._names)])
        self.group.choose(group)
        said = self.tr("No {column} is in two parts: the network is tried on others than it knows.")
        self._group_words.setText("" if group is None else said.format(column=quoted(group)))
        self._group_words.setVisible(group is not None)

    def _on_chosen(self, name: str, value: Any) -> None:
        """What was decided about columns goes where these may be others."""
        made = replace(self.choices, **{name: value})
        if name in READING:
            made = replace(made, wanted=None, kind=None, ignored=None, group=None)
            made = replace(made, also_ignored=None, also_inputs=None)
        elif name == "group":
            made = with_group(self.choices, value, self._group)
        self.choices = made
        self.chosen.emit(made)

    def _choice(self, name: str, words: str) -> Choice:
        made = Choice()
        made.setObjectName(f"own_data_{name}")
        made.setAccessibleName(words)
        made.picked.connect(lambda: self._on_chosen(name, made.currentData()))
        return made

    def _fill_fixed(self) -> None:
        _refill(self.separator, [(mark, separator_words(mark)) for mark in SEPARATORS])
        _refill(self.decimal, [(".", "1.5"), (",", "1,5")])
        _refill(self.encoding, [(name, encoding_words(name)) for name in ENCODINGS])
        _refill(self.heading, [(1, self.tr("First row")), (0, self.tr("None"))])
        _refill(self.kind, [("classes", self.tr("Classes")), ("values", self.tr("Values"))])
        fill, leave_out = self.tr("Fill in"), self.tr("Leave row out")
        _refill(self.missing, [("fill", fill), ("leave out", leave_out)])
        standard, none = self.tr("Mean 0, σ 1"), self.tr("As they are")
        _refill(self.scaling, [("standard", standard), ("none", none)])

    def _build(self) -> None:
        close = Button("", "clear", "quiet", name=self.tr("Back to the network (Esc)"))
        close.setObjectName("own_data_close")
        close.clicked.connect(self.closed)
        another = Button(self.tr("Another file…"), role="text", objectName="own_data_file")
        another.clicked.connect(self.file_wanted)
        folder = Button(self.tr("Folder…"), role="text", objectName="own_data_folder")
        folder.setAccessibleName(self.tr("A folder of pictures…"))
        folder.clicked.connect(self.folder_wanted)
        self._separator_row = _row(self.tr("Separator"), self.separator)
        self._decimal_row = _row(self.tr("Decimals"), self.decimal)
        self._heading_row = _row(self.tr("Heading"), self.heading)
        self._sheet_row = _row(self.tr("Sheet"), self.sheet)
        self._table, self._pictures, self._split = QWidget(), QWidget(), QWidget()
        self._encoding_row = _row(self.tr("Letters"), self.encoding)
        reading = self._separator_row, self._decimal_row, self._heading_row, self._sheet_row
        done = (
            _row(self.tr("Predict"), self.kind),
            _row(self.tr("Missing"), self.missing),
            _row(self.tr("Inputs"), self.scaling),
            self._scaling_words,
        )
        how = self._head(self.tr("How it is read")), self._encoding_row, *reading
        what = 16, self._head(self.tr("What is done to it")), *done
        column(16, *how, *what, space=4, of=self._table)
        pictures = self._head(self.tr("How they are read")), self.turned
        column(16, *pictures, space=4, of=self._pictures)
        self._group_row = _row(self.tr("Together"), self.group)
        together = self._group_row, self._group_words
        split = self._head(self.tr("Parts")), self.parts, 4, *together
        column(16, *split, space=4, of=self._split)
        title = label(self.tr("Your data"), 14, 600, "text", minimumHeight=24)
        inside = QWidget()
        others = row(another, folder, None, space=16)
        top = column(row(title, None, close), 4, self._file, self._facts, 4, others)
        parts = top, self._table, self._pictures, self._split, None
        column(*parts, of=inside).setContentsMargins(16, 12, 16, 12)
        column((Scroller(inside), 1), of=self).setContentsMargins(0, 0, 1, 0)

    def _head(self, text: str) -> QLabel:
        return label(text, 13, 600, "text", minimumHeight=22)


def _row(text: str, control: QWidget) -> QWidget:
    made = QWidget()
    line, _ = labelled(text, control)
    made.setLayout(line)
    return made


def _refill(choice: Choice, items: list[tuple[Any, str]]) -> None:
    """Offer these instead, without a signal."""
    choice.blockSignals(True)
    choice.clear()
    for data, words in items:
        choice.add(data, words)
    choice.blockSignals(False)
