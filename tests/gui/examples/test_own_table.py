"""A person's own table on the pages of examples: as in the file, in its own unit, by its names."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.gui.examples import own_table
from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.mistakes_view import MistakesView
from nnviz.gui.examples.own_table import own_difference, own_heads, own_value
from nnviz.gui.look import theme
from nnviz.gui.small_problems.plane_points import PlanePoints
from tests.gui.examples.test_gallery_view import shown
from tests.gui.own_tables import flowers, prices

WHERE = st.tuples(st.floats(-1e10, 1e10), st.integers(-3, 6), st.floats(-3, 3), st.floats(-3, 3))

CLASSES = Spec(sizes=(1, 3), output="softmax", cost="log-likelihood")
VALUES = Spec(sizes=(3, 1), output="linear", cost="quadratic")


def rows(view, count):
    return [view.examples.table.row(number).texts for number in range(count)]


def test_classes_are_called_by_their_names_and_rows_are_as_in_the_file(qtbot):
    network = Network([np.array([[-9.0], [0.0], [9.0]])], [np.zeros(3)], output="softmax")
    view = shown(qtbot, GalleryView(), flowers(), CLASSES, network)
    assert rows(view, 2)[0] == ("5", "1.621", "setosa", "setosa, > 99.9 %")
    names = [view.class_filter.itemText(i) for i in range(view.class_filter.count())]
    assert names == ["all", "setosa", "versicolor", "virginica"]
    view.class_filter.setCurrentIndex(2)
    assert {row[2] for row in rows(view, 2)} == {"versicolor"}
    assert "with the label versicolor" in view.words


def test_rows_are_called_by_their_lines_of_the_file_and_gone_to_by_them(qtbot):
    network = Network([np.array([[-9.0], [0.0], [9.0]])], [np.zeros(3)], output="softmax")
    view, data = shown(qtbot, GalleryView(), flowers(), CLASSES, network), flowers()
    table = view.examples.table
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "line"
    assert table.row(0).spoken.startswith("validation row in line 5: ")
    view.number_field.setValue(10)
    with qtbot.waitSignal(view.example_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    example = chosen.args[0]
    assert example.origin == "validation row in line 10" and not view.problem.isVisible()
    assert example.inputs == data.table.inputs[0].encode(data.table.sheet.columns[0][8:9])
    assert PlanePoints(None, 3, data.train, data.validation, 0, data).example(1).origin == (
        "training row in line 3"
    )
    view.number_field.setValue(11)
    assert view.problem.text() == "Line 11 is none of these rows."


def number(text):
    """What one reads: 1,234.5, −3·10⁻⁷, 10⁹."""
    sign, plain = (-1 if text.startswith("−") else 1), text.lstrip("−").replace(",", "")
    found = re.fullmatch(r"(.*?)·?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", plain)
    if found is None:
        return sign * float(plain)
    power = found[2].translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    return sign * float(f"{found[1] or 1}e{power}")


@given(WHERE)
def test_wanted_less_answer_is_what_it_is_off_by_as_far_as_one_reads(where):
    mean, power, *places = where
    spread = 10.0**power
    table = replace(prices().table, scale=(mean, spread))
    wanted, answer = (mean + place * spread for place in places)
    texts = own_value(table, wanted), own_value(table, answer)
    off = number(own_difference(table, wanted, answer))
    read = abs(number(texts[0]) - number(texts[1]))
    assert off == pytest.approx(read, rel=5.1e-4, abs=0.00051 * spread)


def test_values_far_from_0_are_told_as_they_are_in_the_file(qtbot, tmp_path):
    times = [1_700_000_000 + 17 * n % 300 for n in range(40)]
    path = tmp_path / "times.csv"
    path.write_text("a,t\n" + "".join(f"{n / 40},{time}\n" for n, time in enumerate(times)))
    data = load_dataset(str(path))
    network = Network([np.zeros((1, 1))], [np.zeros(1)], output="linear")
    view = shown(qtbot, GalleryView(), data, replace(VALUES, sizes=(1, 1)), network)
    line, _, wanted, answer, off = rows(view, 1)[0]
    assert wanted == f"{times[int(line) - 2]:,}" and answer == f"{data.table.scale[0]:,.1f}"
    assert number(off) == pytest.approx(abs(number(wanted) - number(answer)))


def test_mistakes_are_told_by_name(qtbot):
    network = Network([np.array([[-9.0], [-9.0], [9.0]])], [np.zeros(3)], output="softmax")
    view = shown(qtbot, MistakesView(), flowers(), CLASSES, network)
    qtbot.waitUntil(lambda: view.counted is not None)
    assert "most often versicolor as" in view.words
    assert view.matrix.sheet().table[0] == ("label", "setosa", "versicolor", "virginica")


def test_values_are_in_the_unit_of_the_table(qtbot):
    network = Network([np.array([[1.0, 0.0, 1.25]])], [np.array([-0.3875])], output="linear")
    view = shown(qtbot, GalleryView(), prices(), VALUES, network)
    first = rows(view, 1)[0]
    assert first[1:4] == ("52.41", "Ulm", "204,828") and first[4] == "223,828"
    assert first[5] == "19,000"
    assert view.words.endswith("those in sight are answered 19,000 off on average")


def test_answers_stand_over_wanted_values_and_so_do_residuals(qtbot):
    network = Network([np.array([[1.0, 0.0, 1.25]])], [np.array([-0.3875])], output="linear")
    view = shown(qtbot, MistakesView(), prices(), VALUES, network)
    qtbot.waitUntil(lambda: view.counted is not None)
    scatter = view.scatter
    assert scatter.isVisible() and not view.matrix.isVisible()
    heads, *dots = scatter.sheet().table
    assert heads == ("wanted", "answer") and len(dots) == len(prices().validation)
    assert np.subtract(*np.transpose(dots)) == pytest.approx(-19_000, rel=1e-4)
    before = scatter.canvas.grab().toImage()
    scatter.tabs.setCurrentIndex(1)
    assert scatter.canvas.grab().toImage() != before
    assert "answer − wanted" in scatter.accessibleDescription()


@pytest.mark.parametrize(("width", "is_under"), [(660, True), (1200, False)])
def test_a_table_has_all_columns_in_sight_beside_the_matrix_or_over_it(qtbot, width, is_under):
    network = Network([np.zeros((3, 4))], [np.array([0.0, 0.0, 1.0])], output="softmax")
    data = load_dataset("iris")
    view = shown(qtbot, MistakesView(), data, replace(CLASSES, sizes=(4, 3)), network)
    qtbot.waitUntil(lambda: view.counted is not None)
    view.resize(width, 600)
    sideways = view.examples.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: view._both.is_folded == is_under and not sideways.maximum())


@pytest.mark.parametrize("width", [900, 1300])
def test_results_stand_first_and_no_name_is_cut_where_there_is_room(qtbot, width):
    data = load_dataset("diabetes")
    spec = replace(VALUES, sizes=(10, 1))
    network = Network([np.zeros((1, 10))], [np.zeros(1)], output="linear")
    view = shown(qtbot, GalleryView(), data, spec, network)
    view.resize(width, 400)
    table = view.examples.table
    heads = table.horizontalHeader()
    names = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(14)]
    seen = sorted(range(14), key=heads.visualIndex)
    assert [names[n] for n in seen[:5]] == ["line", "wanted", "answer", "off by", "age (years)"]
    metrics, cut = QFontMetrics(theme.font(11)), Qt.TextElideMode.ElideRight
    whole = [
        metrics.elidedText(name, cut, heads.sectionSize(n) - heads.gap - 4 * (n == 0)) == name
        for n, name in enumerate(names)
    ]
    assert all(whole) == (width == 1300)


def test_how_wide_its_columns_are_is_found_once_as_long_as_a_table_is_there():
    known = len(own_table._HEADS)
    house, flower = prices(), flowers()
    heads = own_heads(house.table)
    assert [name for name, _ in heads] == ["area", "town"]
    assert [len(text) for _, text in heads] == [len("151.7"), len("Bonn")]
    assert own_heads(flower.table) is not heads and own_heads(house.table) is heads
    assert len(own_table._HEADS) == known + 2
    del house, flower
    assert len(own_table._HEADS) == known
