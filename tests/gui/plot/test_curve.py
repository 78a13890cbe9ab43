import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.curve import is_restless, lone_points, paint, pieces, thinned

NAN = np.nan


def lone(*y):
    return [x for x, _ in lone_points(np.arange(len(y), dtype=float), np.array(y, dtype=float))]


def test_a_line_has_none():
    assert lone(1, 2, 3) == []


def test_one_point_is_alone():
    assert lone(1) == [0]


def test_points_between_gaps_are_alone():
    assert lone(1, NAN, 2, NAN, 3, 4, NAN, 5) == [0, 2, 7]


def test_no_points():
    assert lone() == []
    assert lone(NAN, NAN) == []


def test_short_lines_stay_whole():
    x = np.arange(400.0)
    assert thinned(x, x)[0] is x


def test_a_long_line_keeps_its_peak_its_ends_and_its_order():
    x = np.arange(10_000.0)
    y = np.zeros(10_000)
    y[1234], y[7001] = 5, -3
    few_x, few_y = thinned(x, y)
    assert len(few_x) <= 400
    assert few_x[0] == 0 and few_x[-1] == 9_999
    assert (np.diff(few_x) > 0).all()
    assert (1234, 5) in zip(few_x, few_y, strict=True)
    assert few_y.min() == -3


def test_nothing_but_gaps_is_no_error():
    x = np.arange(1000.0)
    assert np.isnan(thinned(x, np.full(1000, np.nan))[1]).all()


AREA = PlotArea(QRectF(0, 0, 300, 100), 0.0, 1.0, 0.0, 1.0)
RESTLESS, CALM = np.random.default_rng(1).random(30), np.linspace(0, 1, 30)


def picture(draw):
    """What is inked by draw(painter), (100, 300) of 0..1."""
    image = QImage(300, 100, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        draw(painter)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(100, -1)[:, :300]
    return 1 - rows / 255


@pytest.mark.parametrize("dash", [(), (4.0, 3.0)])
def test_a_restless_line_is_drawn_line_by_line_and_looks_the_same(qapp, dash):
    """Qt takes a second for a wide one that crosses itself often."""
    x, pen = np.linspace(0, 1, 30), QPen(QColor("black"), 3)
    if dash:
        pen.setDashPattern(dash)
    [points] = pieces(x, RESTLESS, AREA)

    def whole(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawPolyline(points)

    drawn = picture(lambda painter: paint(painter, x, RESTLESS, pen, AREA, smooth=True))
    wanted = picture(whole)
    assert is_restless(points, AREA)
    assert np.abs(drawn - wanted).sum() < 0.05 * wanted.sum()


def test_a_calm_line_is_drawn_as_one(qapp):
    [points] = pieces(np.linspace(0, 1, 30), CALM, AREA)
    assert not is_restless(points, AREA)


def test_on_a_screen_of_twice_as_many_pixels_a_thin_line_is_a_wide_one(qapp, monkeypatch):
    """There Qt takes as long for it."""
    drawn = []
    monkeypatch.setattr(curve, "_paint_line_by_line", lambda *_: drawn.append(1))
    for ratio, times in ((1, 0), (2, 1)):
        image = QImage(600, 200, QImage.Format.Format_Grayscale8)
        image.setDevicePixelRatio(ratio)
        with QPainter(image) as painter:
            paint(painter, np.linspace(0, 1, 30), RESTLESS, QPen(), AREA, smooth=False)
        assert len(drawn) == times
