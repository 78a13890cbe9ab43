import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.pad.paper import LARGE, Paper


@pytest.fixture
def paper(qtbot):
    paper = Paper()
    qtbot.addWidget(paper)
    return paper


def test_the_pen_is_20_of_280(paper):
    assert paper.pen_width == pytest.approx(16)
    paper.set_side(LARGE)
    assert paper.pen_width == 20
    paper.set_pen(10)
    assert paper.pen_width == 10


def test_a_picture_lies_on_the_paper_until_it_is_taken_away(paper):
    assert paper.is_empty and not paper.has_picture
    paper.show_picture(np.ones((28, 28)))
    assert paper.has_picture and not paper.is_empty and paper.strokes == []
    paper.show_picture(None)
    assert paper.is_empty


def test_a_picture_takes_the_colours_of_the_theme(qapp, paper):
    paper.show_picture(np.ones((28, 28)))
    on = theme.apply(qapp, "dark")
    assert paper.grab().toImage().pixelColor(100, 100) == QColor(on.ink)


def test_a_drawing_goes_with_the_paper_also_while_that_is_hidden(paper):
    paper._sketch.history.add(((50.0, 100.0), (100.0, 200.0)))
    [drawn] = paper.strokes
    for side in (LARGE, 168, 224):
        paper.set_side(side)  # hidden, at first and after it was seen
        assert paper.strokes[0] == pytest.approx(drawn * side / 224)
        paper.show()
        assert paper.strokes[0] == pytest.approx(drawn * side / 224)
        paper.hide()
