"""A table of two inputs as a plane: in the columns' units, and a click goes into the typed row."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.gui.small_problems.record_plane import RecordPlane
from tests.gui.snapshots import having


def table(tmp_path, wanted):
    rows = [f"{10 + i % 8},{200 + i // 8},{wanted(i)}" for i in range(64)]
    path = tmp_path / "own.csv"
    path.write_text("\n".join(["length,height,y", *rows]))
    return load_dataset(path)


@pytest.fixture
def panel(qtbot):
    panel = RecordPlane()
    qtbot.addWidget(panel)
    panel.resize(256, 340)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_classes_are_regions_with_axes_in_the_columns_units(qtbot, tmp_path, panel):
    data = table(tmp_path, lambda i: "long" if i % 8 > 3 else "short")
    assert data.class_names == ("long", "short")
    panel.reset(Spec(sizes=(2, 1), output="sigmoid", cost="cross-entropy"))
    panel.show_dataset(data)
    panel.show_snapshot(having(Network([np.array([[9.0, 0.0]])], [np.zeros(1)], output="sigmoid")))
    assert panel.across.text.startswith("length → 9.") and "to 17" in panel.across.text
    assert panel.upwards.text == "height ↑ 199.65 to 207.35"
    assert panel.key.accessibleDescription() == "long, short"
    image = panel.map.grab().toImage()
    left, right = image.pixelColor(3, 100), image.pixelColor(panel.map.width() - 4, 100)
    assert left.blue() > left.red() and right.red() > right.blue()
    with qtbot.waitSignal(panel.example_chosen) as chosen:
        place = QPoint(panel.map.width() - 2, 2)
        qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=place)
    length, height = data.table.inputs
    given = chosen.args[0].inputs
    assert given[0] * length.spread + length.mean == pytest.approx(17.3, abs=0.3)
    assert given[1] * height.spread + height.mean == pytest.approx(207.3, abs=0.3)
    panel.show_example(chosen.args[0])
    panel.map.pointed_at.emit(0.5, 0.5)
    assert panel.across.text == "length 13.5"
    panel.map.left_alone.emit()
    assert "→" in panel.across.text


def test_values_go_from_below_their_mean_to_above_it(tmp_path, panel):
    data = table(tmp_path, lambda i: 100 + 3.5 * i)
    assert data.kind == "values"
    panel.reset(Spec(sizes=(2, 1), output="linear", cost="quadratic"))
    panel.show_dataset(data)
    panel.show_snapshot(having(Network([np.array([[0.0, 2.0]])], [np.zeros(1)], output="linear")))
    assert panel.key.accessibleDescription().startswith("below the mean, 2")
    image = panel.map.grab().toImage()
    top, bottom = image.pixelColor(5, 4), image.pixelColor(5, panel.map.height() - 5)
    assert bottom.blue() > bottom.red() and top.red() > top.blue()


def test_where_there_is_little_height_the_map_is_smaller(panel):
    wide = panel.map.width()
    panel.resize(256, panel.minimumSizeHint().height())
    assert panel.minimumSizeHint().height() < panel.sizeHint().height()
    assert panel.map.width() < wide and panel.map.height() <= panel.height()
