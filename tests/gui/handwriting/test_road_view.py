"""The road from ink to answer, as one sees it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from nnviz.core import Network, Spec
from nnviz.core.insight.contributions import contributions
from nnviz.data.ink import rasterize
from nnviz.data.road import STEPS, Drawing, pictured
from nnviz.gui.example import Example
from nnviz.gui.handwriting.road_view import RoadView
from nnviz.gui.look import theme
from nnviz.gui.plot.export import as_picture
from tests.gui.snapshots import snapshot

STROKES = (np.array([[20.0, 30], [90, 28], [50, 100]]),)
DRAWING = Drawing(STROKES, 224, 16)
SPEC = Spec(sizes=(784, 12, 10), seed=5)


@pytest.fixture
def view(qtbot):
    view = RoadView()
    qtbot.addWidget(view)
    view.resize(720, 180)
    view.reset(SPEC)
    view.show()
    qtbot.waitExposed(view)
    view.show_snapshot(snapshot(SPEC))
    view.show_example(Example(rasterize(STROKES).ravel(), "your drawing", drawing=DRAWING))
    return view


def shown(picture):
    return np.frombuffer(picture._image.constBits(), dtype=np.uint8).reshape(28, -1)[:, :28] / 255


def outputs(image):
    return Network.initial(SPEC).forward(image.ravel())[1][-1]


def test_every_picture_is_one_step_further(view):
    for k, picture in enumerate(view.pictures):
        assert np.abs(shown(picture) - pictured(DRAWING, STEPS[:k])).max() <= 0.5 / 255
    assert np.abs(shown(view.pictures[-1]) - rasterize(STROKES)).max() < 0.01


def test_the_answers_are_those_of_the_first_and_the_last_picture(view):
    for text, image in (
        (view.raw_answer, pictured(DRAWING, ())),
        (view.answer, rasterize(STROKES)),
    ):
        best = np.argsort(outputs(image))[::-1][:3]
        assert [int(line.split()[0]) for line in text.text().splitlines()] == best.tolist()


def test_a_step_can_be_left_out(view):
    QTest.mouseClick(view.boxes["scale"], Qt.MouseButton.LeftButton)
    left = [step for step in STEPS if step != "scale"]
    assert np.abs(shown(view.pictures[-1]) - pictured(DRAWING, left)).max() <= 0.5 / 255
    assert (shown(view.pictures[1]) == shown(view.pictures[2])).all()


def test_pixels_for_and_against_are_gradient_times_input(view):
    image = rasterize(STROKES).ravel()
    best = int(outputs(image).argmax())
    values = contributions(Network.initial(SPEC), image, best).reshape(28, 28)
    levels = np.frombuffer(view.for_and_against._image.constBits(), dtype=np.uint8)
    levels = levels.reshape(28, -1)[:, :28].astype(int) - 127
    assert (np.sign(levels)[np.abs(levels) > 0] == np.sign(values)[np.abs(levels) > 0]).all()
    assert np.unravel_index(np.abs(levels).argmax(), (28, 28)) == np.unravel_index(
        np.abs(values).argmax(), (28, 28)
    )


def test_what_was_not_drawn_has_no_road(view):
    view.show_example(Example(np.zeros(784, dtype=np.float32), "test example 3", 4))
    assert view.words.startswith("Draw a digit")
    view.show_snapshot(snapshot(Spec(sizes=(2, 3, 1), output="sigmoid", cost="quadratic")))
    assert view.words == "This network does not read digits."


@pytest.mark.parametrize(
    ("width", "zoom", "factor"), [(720, 1.0, 3), (860, 1.64, 5), (546, 1.36, 3)]
)
def test_an_audience_has_larger_pictures_as_far_as_they_fit(view, width, zoom, factor):
    theme.apply(view, "light", zoom)
    try:
        view.resize(width, 500)
        assert [picture.factor for picture in view.pictures] == [factor] * 5
        assert view.minimumSizeHint().width() <= width
    finally:
        theme.apply(view, "light", 1.0)


def test_what_is_saved_has_the_steps_names_without_their_boxes(view):
    """Beside a box nothing else goes, and a step that is left out has no name there."""
    view.boxes["scale"].setChecked(False)
    plain = as_picture(view.sheet(), "Road", 1)
    seen = view.grab().toImage()
    for step, box in view.boxes.items():
        place = QRect(box.mapTo(view, QPoint(0, 0)), box.size())
        on_paper = plain.copy(place.translated(16, 16 + 44))
        square = on_paper.copy(0, 0, 18, on_paper.height())
        assert colors(square) == {QColor(theme.LIGHT.paper).rgb()}, step
        assert len(colors(seen.copy(place))) > 1
        assert (len(colors(on_paper)) > 1) == (step != "scale"), step


def colors(image):
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
