"""Whoever opens another lesson or case, or gets a verdict, reads it from its top."""

from PySide6.QtWidgets import QApplication

from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.course.about import About
from nnviz.gui.lesson.at_desk.panel import DeskLessonPanel
from nnviz.gui.lesson.detective.panel import CasePanel
from nnviz.gui.lesson.panel import LessonPanel
from nnviz.lessons.course import run
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reading.reader import lesson_of
from nnviz.lessons.shelf import CASES, LESSONS
from tests.gui.lesson.test_lesson_run import LESSON

NOTHING = Prediction()


def reads_from_the_top(qtbot, panel, *shows):
    """Each of these shows something new, after which nothing is scrolled down."""
    qtbot.addWidget(panel)
    panel.resize(240, 160)
    panel.show()
    moved = 0
    for show in shows:
        show(panel)
        QApplication.processEvents()
        bars = [scroller.verticalScrollBar() for scroller in panel.findChildren(Scroller)]
        assert [bar.value() for bar in bars] == [0] * len(bars)
        for bar in bars:
            bar.setValue(bar.maximum())
            moved += bar.value() > 0
    assert moved >= len(shows) - 1


def test_a_lesson_and_its_verdict(qtbot):
    lesson = lesson_of(LESSON, "T1.toml")
    reads_from_the_top(
        qtbot,
        LessonPanel(),
        lambda panel: panel.show_lesson(lesson, "quick", NOTHING),
        lambda panel: panel.show_verdict(run(lesson), NOTHING, []),
        lambda panel: panel.show_lesson(LESSONS["L25"], "quick", NOTHING),
    )


def test_a_lesson_at_a_desk_a_case_and_what_is_said_of_them_on_their_page(qtbot):
    desks = [lesson for lesson in LESSONS.values() if lesson.tasks][:2]
    reads_from_the_top(
        qtbot,
        DeskLessonPanel(),
        *(lambda panel, it=it: panel.show_lesson(it, NOTHING, []) for it in desks),
    )
    cases = [*CASES.values()][:2]
    reads_from_the_top(
        qtbot, CasePanel(), *(lambda panel, it=it: panel.show_case(it) for it in cases)
    )
    reads_from_the_top(qtbot, About(), *(lambda about, it=it: about.show_case(it) for it in cases))


def test_a_suspect_that_is_changed_is_not_scrolled_away(qtbot):
    panel, case = CasePanel(), next(iter(CASES.values()))
    qtbot.addWidget(panel)
    panel.resize(240, 160)
    panel.show()
    panel.show_case(case)
    QApplication.processEvents()
    [bar] = [scroller.verticalScrollBar() for scroller in panel.findChildren(Scroller)]
    bar.setValue(bar.maximum())
    panel.show_suspects()  # as after every change
    assert bar.value() == bar.maximum() > 0
