import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.window.right_column import RightColumn

PLAIN = {"output": "sigmoid", "cost": "quadratic"}


@pytest.fixture
def column(qtbot):
    column = RightColumn()
    qtbot.addWidget(column)
    return column


def own(inputs, outputs, classes):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(20, inputs))
    labels = np.arange(20) % max(outputs, 2)
    if classes:
        part = Part.of_classes(x, labels, outputs)
    else:
        part = Part(x, None, rng.random((20, outputs)).astype(np.float32))
    return Dataset("own", "Own data", part, part[:5], part[:0])


@pytest.mark.parametrize(
    ("name", "sizes", "panel"),
    [
        ("handwriting", (784, 10), "draw_panel"),
        ("xor", (2, 1), "answer_panel"),
        ("half-adder", (2, 2), "answer_panel"),
        ("spiral", (2, 1), "plane_panel"),
        ("chapter-4", (1, 1), "function_panel"),
    ],
)
def test_built_in_data_has_its_panel_before_it_is_loaded(column, name, sizes, panel):
    column.reset(Spec(data=name, sizes=sizes, **PLAIN))
    assert column.currentWidget() is getattr(column, panel)


@pytest.mark.parametrize(
    ("data", "panel"),
    [
        (own(2, 3, True), "plane_panel"),
        (own(1, 1, False), "function_panel"),
        (own(5, 2, True), "no_picture_panel"),
        (own(2, 1, False), "no_picture_panel"),
    ],
    ids=["two inputs", "one value", "five inputs", "a surface"],
)
def test_ones_own_data_has_the_panel_that_fits(column, data, panel):
    column.reset(Spec(data="/own.csv", sizes=(data.n_inputs, data.n_outputs), **PLAIN))
    column.show_dataset(data)
    assert column.currentWidget() is getattr(column, panel)


def test_while_unknown_data_is_loaded_the_panel_stays(column):
    column.reset(Spec(data="moons", sizes=(2, 1), **PLAIN))
    column.show_dataset(load_dataset("moons", size=20))
    column.show_dataset(None)
    column.reset(Spec(data="/own.csv", sizes=(2, 1), **PLAIN))
    assert column.currentWidget() is column.plane_panel


@pytest.mark.parametrize(("roomy", "width", "side"), [(True, 312, 280), (False, 256, 224)])
def test_it_is_as_wide_as_the_pad_needs_it_whatever_is_seen(qtbot, column, roomy, width, side):
    column.set_roomy(roomy)
    with qtbot.waitExposed(column):
        column.show()
    assert column.minimumWidth() == column.maximumWidth() == width
    column.resize(width, 680)
    for index, panel in enumerate(column.panels):
        column.setCurrentIndex(index)
        assert panel.width() == width
    assert column.plane_panel.map.width() == side
