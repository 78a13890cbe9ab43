import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.learning_speed import Opening, ZHistogram
from nnviz.gui.views.weighted_inputs import WeightedInputsView
from tests.gui.snapshots import snapshot


def histogram(width, flat):
    return ZHistogram(np.array([1, 4, 1]), np.linspace(-width, width, 4), width / 2, flat)


@pytest.fixture
def view(qtbot):
    view = WeightedInputsView()
    view.resize(360, 240)
    qtbot.addWidget(view)
    view.show()
    view.reset(Spec(train_size=1000))
    return view


def test_before_the_first_step_it_says_what_will_be_here(view):
    assert "Press Train" in view.rows.accessibleDescription()
    assert not view.grab().isNull()


def test_a_row_for_each_layer_on_a_common_axis(view):
    opening = Opening((0.1, 0.2), (histogram(22.4, 0.68), histogram(1.2, 0.0)))
    view.show_snapshot(snapshot(opening=opening))
    assert view.rows.accessibleDescription() == (
        "hidden: spread 11.20, 68 % flat; output: spread 0.60, 0 % flat"
    )
    assert view.rows.span() == (-22.4, 22.4)
    image = view.grab().toImage()
    row = view.rows.mapTo(view, view.rows.rect().center())
    assert image.pixelColor(row.x(), view.rows.y() + 50) != image.pixelColor(2, view.rows.y() + 50)


def test_a_new_run_forgets_the_old_one(view):
    view.show_snapshot(snapshot(opening=Opening((0.1,), (histogram(1, 0.5),))))
    view.reset(Spec(train_size=1000))
    assert "Press Train" in view.rows.accessibleDescription()
