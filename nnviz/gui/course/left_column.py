"""The window's left column: the design's form, and over it, while there is one, a lesson."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.course.side import Side
from nnviz.gui.look import theme

WIDTH, ROOMY = 273, 337


class LeftColumn(Side):
    """`Lesson  Design  ✕` stands on top as long as a lesson is open."""

    closed = Signal()
    """The lesson is to be left."""

    def __init__(self, design: QWidget) -> None:
        super().__init__()
        self._design, self._lesson = design, QWidget()
        self._roomy = False
        self.tabs = TextTabs(pixels=13, gap=16)
        self.tabs.setObjectName("lesson_tabs")
        self.tabs.setAccessibleName(self.tr("Lesson or design"))
        self.tabs.set_texts([self.tr("Lesson"), self.tr("Design")])
        self.tabs.currentChanged.connect(self._on_tab)
        self.close_button = Button("", "clear", "quiet", name=self.tr("Leave the lesson"))
        self.close_button.setObjectName("lesson_close")
        self.close_button.clicked.connect(self.closed)
        self._head = QWidget()
        line = row(self.tabs, None, self.close_button, of=self._head)
        line.setContentsMargins(16, 10, 16, 4)
        self._stack = QStackedWidget()
        self._stack.addWidget(design)
        column(self._head, (self._stack, 1), of=self)
        self._head.hide()
        self.setFixedWidth(WIDTH)

    @property
    def has_lesson(self) -> bool:
        """Whether a lesson is open."""
        return not self._head.isHidden()

    def open_lesson(self, lesson: QWidget) -> None:
        """Show the lesson's panel over the form."""
        if lesson is not self._lesson:
            self._lesson = QWidget()
            column(lesson, of=self._lesson).setContentsMargins(0, 0, 1, 0)
            self._stack.addWidget(self._lesson)
        self._head.show()
        self.tabs.choose(0)
        self._on_tab(0)

    def close_lesson(self) -> None:
        """The form alone."""
        self._head.hide()
        self._on_tab(1)

    def set_roomy(self, roomy: bool) -> None:
        """A lesson gains from width, the form does not."""
        self._roomy = roomy
        self._on_tab(self.tabs.currentIndex())

    def _on_tab(self, at: int) -> None:
        shows_lesson = self.has_lesson and at == 0
        self._stack.setCurrentWidget(self._lesson if shows_lesson else self._design)
        self.setFixedWidth(theme.px(ROOMY if shows_lesson and self._roomy else WIDTH))
