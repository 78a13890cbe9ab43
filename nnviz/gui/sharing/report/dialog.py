"""Asks whose report it is; the name goes into the page and nowhere else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme

WIDTH, LONGEST = 440, 100


class ReportDialog(QDialog):
    """`wanted` is told the name, which may be "", when the report is to be written."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report_dialog")
        self.setWindowTitle(self.tr("Report to hand in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(maxLength=LONGEST)
        self.name.setObjectName("report_name")
        self.name.setFont(theme.font(13))
        self.name.setFixedHeight(theme.px(28))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        said = self.tr(
            "One page: the design, seed and data, the curves, the figures and the worst mistakes. "
            "The name stands on the page and is kept nowhere else."
        )
        cancel = Button(self.tr("Cancel"), objectName="report_cancel")
        self.save_button = Button(self.tr("Save…"), role="primary", objectName="report_save")
        self.save_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        head = label(self.windowTitle(), 14, 600, "text")
        about = label(said, 12, wordWrap=True)
        foot = row(None, cancel, self.save_button, space=8)
        whole = column(head, 6, about, 12, self.name, 16, foot, of=self)
        whole.setContentsMargins(24, 20, 24, 16)
        self.setFixedWidth(theme.px(WIDTH))
        self.name.setFocus()

    def _on_save(self) -> None:
        self.accept()
        self.wanted.emit(self.name.text())
