import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from nnviz.gui.pad import stroke_paths

STROKE = [(10.0, 10.0), (20.0, 10.0), (30.0, 30.0), (50.0, 30.0)]


def test_pieces_join_where_the_last_one_ended():
    end = QPointF(*STROKE[0])
    for count in range(2, len(STROKE) + 1):
        piece = stroke_paths.newest(STROKE[:count])
        assert piece.pointAtPercent(0) == end
        end = piece.currentPosition()
    tail = stroke_paths.tail(STROKE)
    assert tail.pointAtPercent(0) == end
    assert tail.currentPosition() == QPointF(*STROKE[-1])


def test_the_pieces_are_the_whole():
    pieces = QPainterPath()
    for count in range(2, len(STROKE) + 1):
        pieces.connectPath(stroke_paths.newest(STROKE[:count]))
    pieces.connectPath(stroke_paths.tail(STROKE))
    whole = stroke_paths.whole(STROKE)
    assert whole.length() == pytest.approx(pieces.length(), rel=1e-6)
    assert whole.currentPosition() == pieces.currentPosition()


@pytest.mark.parametrize("make", [stroke_paths.whole, stroke_paths.tail])
def test_a_dot_has_some_length(make):
    assert 0 < make([(5.0, 5.0)]).length() < 0.1


@pytest.mark.parametrize("make", [stroke_paths.whole, stroke_paths.newest, stroke_paths.tail])
def test_no_points_no_path(make):
    assert make([]).isEmpty()
