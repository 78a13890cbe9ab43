"""Stacks the fields of a form, each with room for the sentence about it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from nnviz.gui.controls.field_block import FieldBlock, labelled, stacked
from nnviz.gui.controls.rows import FoldingRow, row
from nnviz.gui.look import theme
from nnviz.gui.look.layout_parts import layouts_in, widgets_in
from nnviz.gui.spec_fields import SpecField, any_field, label_of

SPACE, CLOSE = 4, 2
"""Between two rows: usually, and where all would not be in sight else."""


class FieldRows(QVBoxLayout):
    """One row under the other; `fields` and `blocks` by name of the Spec's field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSpacing(SPACE)
        self.fields: dict[str, SpecField] = {}
        self.blocks: dict[str, FieldBlock] = {}

    def add_gap(self, height: int) -> None:
        """Two thirds of it give way where all rows would not be in sight else."""
        least = height // 3
        self.addSpacing(least)
        policy = QSizePolicy.Policy
        self.addSpacerItem(QSpacerItem(0, height - least, policy.Minimum, policy.Maximum))

    def least_height(self, width: int, space: int = CLOSE) -> int:
        """What all rows need where they have that width, ``space`` between two of them."""
        return self.minimumHeightForWidth(width) + self._more(space)

    def minimumSize(self) -> QSize:
        """That of rows which stand close."""
        size = super().minimumSize()
        return QSize(size.width(), size.height() + self._more(CLOSE))

    def _more(self, space: int) -> int:
        """So much higher all rows would be with ``space`` between two of them."""
        widgets = sum(not each.isHidden() for each in widgets_in(self))
        seen = widgets + len(layouts_in(self))
        return (seen - 1) * (theme.px(space) - self.spacing())

    def setGeometry(self, rect: QRect) -> None:
        """They stand closer where that keeps them in sight."""
        fits = self.least_height(rect.width(), SPACE) <= rect.height()
        space = theme.px(SPACE if fits else CLOSE)
        if space != self.spacing():
            self.setSpacing(space)
        super().setGeometry(rect)

    def add(self, content: QWidget | QLayout, *fields: SpecField) -> None:
        """A row of fields that share one sentence."""
        block = FieldBlock(content)
        for field in fields:
            self.fields[field.name] = field
            self.blocks[field.name] = block
        self.addWidget(block)

    def add_labelled(self, field: SpecField) -> QLabel:
        """A field beside its label, which is returned."""
        line, name = labelled(label_of(field.name), field.control)
        name.setToolTip(field.control.toolTip())
        self.add(line, field)
        return name

    def add_each(self, *names: str) -> None:
        """Each with the control that suits it, beside its label."""
        for name in names:
            self.add_labelled(any_field(name))

    def add_beside(self, *fields: SpecField) -> None:
        """Fields side by side under their labels; one alone takes the left half."""
        columns = [
            (stacked(label_of(field.name), field.control, wraps=True), 1) for field in fields
        ]
        if len(fields) == 1:
            self.add(row(*columns, None, space=8), *fields)
        elif len(fields) == 2:
            first, second = columns
            self.add(FoldingRow(first, second, 8), *fields)
        else:
            several = QWidget()  # long numbers take room from each other, and none from the window
            several.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            for field in fields:
                field.control.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row(*columns, space=8, of=several)
            self.add(several, *fields)
