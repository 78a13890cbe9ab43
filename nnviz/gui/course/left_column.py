"""The left column: the design's form, and over it, while one is open, a lesson or a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.hairline import Side
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section

WIDTH, ROOMY = 273, 337


class LeftColumn(Side):
    """`Lesson  Design  ✕` stands on top as long as one is open."""

    closed = Signal()
    """The lesson is to be left."""

    share_wanted = Signal()
    """What is open is to be shared."""

    def __init__(self, design: QWidget) -> None:
        super().__init__()
        self._design, self._lesson = design, QWidget()
        self._pages: dict[QWidget, QWidget] = {}
        self._roomy = False
        self.tabs = TextTabs(pixels=13, gap=16)
        self.tabs.setObjectName("lesson_tabs")
        self.tabs.setAccessibleName(self.tr("Lesson or design"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.close_button = Button("", "clear", "quiet", name=self.tr("Leave the lesson"))
        self.close_button.setObjectName("lesson_close")
        self.close_button.clicked.connect(self.closed)
        self.share_button = Button("", "share", "quiet", name=self.tr("Share…"))
        self.share_button.setObjectName("lesson_share")
        self.share_button.clicked.connect(self.share_wanted)
        self._head = QWidget()
        line = row(self.tabs, None, self.share_button, 12, self.close_button, of=self._head)
        line.setContentsMargins(16, 10, 16, 4)
        self._stack = QStackedWidget()
        self._stack.addWidget(design)
        column(self._head, (self._stack, 1), of=self)
        for part in (self._head, design):
            section(part)
        self._head.hide()
        self.setFixedWidth(WIDTH)

    @property
    def has_lesson(self) -> bool:
        """Whether a lesson is open."""
        return not self._head.isHidden()

    @property
    def closed_panels(self) -> list[QWidget]:
        """What is behind the form, of lessons and cases that are not open."""
        opened = self._lesson if self.has_lesson else None
        return [page for page in self._pages.values() if page is not opened]

    def add_lesson(self, lesson: QWidget) -> None:
        """Have this panel behind the form, once."""
        if lesson not in self._pages:
            self._pages[lesson] = page = QWidget()
            page.setObjectName(f"{lesson.objectName()}_page")  # found by it, whichever came first
            column(lesson, of=page).setContentsMargins(0, 0, 1, 0)
            ignored = QSizePolicy.Policy.Ignored  # unseen it may be of another zoom's size
            page.setSizePolicy(ignored, ignored)
            self._stack.addWidget(page)
            section(page)

    def open_lesson(self, lesson: QWidget, name: str = "") -> None:
        """Show this panel over the form; its tab is called ``name``, or Lesson."""
        self.add_lesson(lesson)
        self._lesson = self._pages[lesson]
        self.tabs.set_texts([name or self.tr("Lesson"), self.tr("Design")])
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
