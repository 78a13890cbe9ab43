"""Where a lesson asks for a curve, it can be drawn where its words say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.lessons.shelf import LESSONS
from tests.gui.window.hands import child, view_of

DRAWN = [lesson.id for lesson in LESSONS.values() if lesson.question.sketch is not None]


def drag_across(canvas):
    """From the left to the right, a third of the height from the top."""
    frame = canvas.area().rect
    y = frame.top() + frame.height() / 3
    ends = [frame.topLeft(), frame.center(), frame.topRight()]
    places = [end.toPoint() for end in ends]
    for place in places:
        place.setY(round(y))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


@pytest.mark.long
def test_a_drag_with_the_mouse_over_the_plot_that_is_named_makes_a_prediction(qtbot, window):
    """In the smallest window too, where a page was open that left no room for the plot."""
    views = [view_of(window, kind) for kind in (CostView, AccuracyView)]
    window.resize(1024, 640)
    window.drawer.open_page(window.drawer.views[0])
    QApplication.processEvents()
    assert not any(view.isVisible() for view in views)
    for id in DRAWN:
        window.course.start(id)
        qtbot.waitUntil(lambda: window.session.is_ready)
        QApplication.processEvents()
        step = window.course.opened.panel.predict
        said = step._draw_words.text()
        names = [view.plot.canvas.accessibleName().lower() for view in views]
        there = [v for v, name in zip(views, names, strict=True) if f"the {name} plot" in said]
        assert len(there) == 1, f"{id}: {said}"
        [view] = there
        assert not step.prediction.is_made, id
        assert view.isVisible() and "Drag" in view.plot.canvas._sentence, id
        drag_across(view.plot.canvas)
        assert step.prediction.is_made and None not in step.prediction.sketch[1:-1], id
        assert child(window, "lesson_run").text() == "Run it"
        sketch = LESSONS[id].question.sketch
        drawn = step.prediction.sketch[32]
        share = (drawn - sketch.low) / (sketch.high - sketch.low)
        assert 0.55 < share < 0.75, f"{id}: in the unit of the lesson"
