"""The second step of a lesson: the prediction, what to watch for, and what is free to change."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.lesson.figures_table import FiguresTable
from nnviz.lessons.lesson import Lesson


class RunStep(QWidget):
    """`matters` is room for the controls that the lesson leaves free."""

    values_wanted = Signal()
    """Back to the lesson's own values."""

    def __init__(self) -> None:
        super().__init__()
        self._prediction = label("", 13, tone="text", wordWrap=True)
        self._run = label("", 12, wordWrap=True)
        self._watch_head = label(self.tr("Watch for"), 13, 600, "text", wordWrap=True)
        self.watch = FiguresTable(strong=self.tr("here"))
        self.watch.setObjectName("lesson_watch")
        self._matters_head = label(self.tr("What matters here"), 13, 600, "text", wordWrap=True)
        self.matters = QVBoxLayout()
        self.matters.setContentsMargins(0, 0, 0, 0)
        self._own = label("", 12, wordWrap=True)
        self._back = Button(self.tr("Back to the lesson's values"), role="text")
        self._back.setObjectName("lesson_values")
        self._back.clicked.connect(self.values_wanted)
        said = (
            label(self.tr("Your prediction"), 13, 600, "text", wordWrap=True),
            2,
            self._prediction,
            12,
        )
        watched = (self._watch_head, 4, self.watch, 4, self._run, 12)
        free = (self._matters_head, 4, self.matters, 4, self._own, 4, row(self._back, None), None)
        column(*said, *watched, *free, of=self)

    def show_lesson(self, lesson: Lesson, form: str) -> None:
        """Of which lesson it is."""
        watched = lesson.watched(form)
        self._watch_head.setVisible(bool(watched))
        self.watch.setVisible(bool(watched))
        self._matters_head.setVisible(bool(lesson.matters))
        self._own.setVisible(bool(lesson.matters))
        self.show_own(False)

    def show_prediction(self, words: str) -> None:
        """What was predicted, in words."""
        self._prediction.setText(words)

    def show_events(self, rows: Sequence[tuple[str, float | None, float | None]]) -> None:
        """For each event its words, the book's epoch and the one here, None while there is none."""
        has_book = any(book is not None for _, book, _ in rows)
        shown = []
        for words, book, here in rows:
            numbers = [_epoch(here)] if not has_book else [_epoch(book), _epoch(here)]
            shown.append(("ring" if here is None else "check", words, numbers))
        heads = [self.tr("book"), self.tr("here")] if has_book else [self.tr("here")]
        self.watch.show_rows(heads, shown)

    def show_run(self, words: str) -> None:
        """Which of the lesson's runs this is; "" where there is only one."""
        self._run.setText(words)
        self._run.setVisible(bool(words))

    def show_own(self, is_own: bool) -> None:
        """Whether other values make it an experiment of one's own."""
        self._back.setVisible(is_own)
        self._own.setText(
            self.tr("An experiment of your own: it is not judged.")
            if is_own
            else self.tr("Another value makes it an experiment of your own.")
        )


def _epoch(value: float | None) -> str:
    if value is None:
        return "–"
    return QCoreApplication.translate("Course", "epoch {0}").format(f"{value:,.0f}")
