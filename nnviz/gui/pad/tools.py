"""The pad and the tools round it: undo, redo, clear, the pens and the button that keeps a digit."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look.zoom import current
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.pad.pen_choice import PenChoice


class KeepButton(Button):
    """Asks which digit something is, in a menu of the ten."""

    labelled = Signal(int)
    """The digit that was chosen."""

    def __init__(self) -> None:
        super().__init__(role="text", objectName="keep_button")
        self.setText(self.tr("Keep as…"))
        self.setToolTip(self.tr("Keep this digit with yours: say, or type, what it is"))
        self.choices = QMenu(self)
        for digit in range(10):
            self.choices.addAction(f"&{digit}", partial(self.labelled.emit, digit))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.open_menu_under(self.choices)


class PadTools(QWidget):
    """The upper rows of the draw panel."""

    def __init__(self) -> None:
        super().__init__()
        self.pad, self.pens, self.keep_button = DrawingPad(), PenChoice(), KeepButton()
        self.origin = QuietText()
        self.origin.setObjectName("example_origin")
        room = self.pens.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.pens.setSizePolicy(room)
        self._make_buttons()
        heading = label(self.tr("Draw"), 14, 600, "text")
        buttons = self.undo_button, self.redo_button, self.clear_button
        self._head = row((heading, 1), *buttons, space=12)
        self._column = column(self._head, 6, self.pad, self._under_the_pad(), of=self)
        self.undo_button.clicked.connect(self.pad.undo)
        self.clear_button.clicked.connect(self.pad.clear)
        self.redo_button.clicked.connect(self.pad.redo)
        self.pens.chosen.connect(self.pad.set_pen)
        self.pens.erasing.connect(self._take_rubber)

    def _make_buttons(self) -> None:
        self.undo_button = Button(self.tr("Undo"), "undo", "quiet", objectName="undo_button")
        self.undo_button.setAccessibleName(self.tr("Undo the last stroke"))
        self.undo_button.setToolTip(self.undo_button.accessibleName())
        self.redo_button = Button("", "redo", "quiet", objectName="redo_button")
        self.redo_button.setAccessibleName(self.tr("Do again what was taken back"))
        self.redo_button.setToolTip(self.tr("Redo"))
        self.clear_button = Button(self.tr("Clear"), "clear", "quiet", objectName="clear_button")
        self.clear_button.setAccessibleName(self.tr("Clear the drawing"))
        self.clear_button.setToolTip(self.clear_button.accessibleName())

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

    def set_side(self, side: int) -> int:
        """A pad of ``side`` pixels; the width that it and its tools take."""
        self.pad.set_side(side)
        self._column.activate()  # the panel reckons with it at once
        if current() == 1:
            self._leave_captions_away(side)
        return max(side, self._head.minimumSize().width())  # large type may need more

    def _leave_captions_away(self, side: int) -> None:
        """Where words are long the buttons have their icons alone, and figures keep their room."""
        captioned = self.undo_button, self.clear_button
        captions = sum(button.caption_width for button in captioned if button.is_terse)
        lacks = self._head.minimumSize().width() + captions > side
        if lacks != self.clear_button.is_terse:
            for button in captioned:
                button.set_terse(lacks)
            self._column.activate()

    def show_origin(self, words: str) -> None:
        """Where the picture on the pad comes from; "" where there is none."""
        self.origin.set_text(words)

    def show_what_can_be_done(self, *, draws: bool, keeps: bool) -> None:
        """Buttons, and pens where there is a drawing or none yet.

        ``draws``: what is drawn is read; ``keeps``: it may be kept as a digit.
        """
        self.undo_button.setEnabled(self.pad.can_undo)
        self.redo_button.setEnabled(self.pad.can_redo)
        self.clear_button.setEnabled(not self.pad.is_empty)
        self.origin.setVisible(self.pad.has_picture)
        self.keep_button.setVisible(keeps)
        self.keep_button.setEnabled(not self.pad.is_empty)
        self.pens.setVisible(draws and not self.pad.has_picture)

    def _take_rubber(self, erases: bool) -> None:
        self.pad.erases = erases
        self.pad.setCursor(
            Qt.CursorShape.PointingHandCursor if erases else Qt.CursorShape.CrossCursor
        )
