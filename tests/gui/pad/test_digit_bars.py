import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QRegion

from nnviz.gui.look import theme
from nnviz.gui.pad.digit_bars import LOWEST, DigitBars

PROBABILITIES = np.array([1e-5, 0, 0, 0.031, 0, 0, 0, 0.925, 0, 0.044])


@pytest.fixture
def bars(qtbot):
    bars = DigitBars()
    bars.resize(224, 210)
    qtbot.addWidget(bars)
    return bars


def test_probabilities_in_percent_and_never_a_false_0(bars):
    bars.set_values(PROBABILITIES)
    assert bars.texts()[7] == "92.5 %"
    assert bars.texts()[3] == "3.1 %"
    assert bars.texts()[0] == bars.texts()[1] == "< 0.1 %"


@given(st.lists(st.floats(0, 1), min_size=10, max_size=10))
def test_no_text_is_a_false_certainty(values):
    bars = DigitBars()
    bars.set_values(np.array(values))
    assert not {"0.0 %", "100.0 %", "0 %", "100 %"} & set(bars.texts())
    bars.deleteLater()


def test_other_outputs_are_numbers(bars):
    bars.set_values(np.array([0.925, 1e-6] + [0.5] * 8), probabilities=False)
    assert bars.texts()[:3] == ["0.925", "< 0.001", "0.500"]
    assert bars.accessibleName() == "Output of each neuron"


def full_bar(**kind):
    """A bar of 1 from 0, in the first row."""
    whole = DigitBars()
    whole.resize(224, 210)
    whole.set_values(np.ones(10), **kind)
    return whole.bar_rect(0)


def test_bars_are_as_long_as_their_values(bars):
    bars.set_values(PROBABILITIES)
    track = full_bar()
    assert bars.bar_rect(7).width() == pytest.approx(0.925 * track.width())
    assert bars.bar_rect(7).left() == track.left()


def test_negative_outputs_go_left_from_zero(bars):
    values = np.array([-0.9, 0.8] + [-1.0] * 8)
    bars.set_values(values, probabilities=False, lowest=-1)
    track = full_bar(probabilities=False)
    zero = track.left() + track.width() / 2
    assert bars.bar_rect(0).right() == pytest.approx(zero)
    assert bars.bar_rect(0).width() == pytest.approx(0.45 * track.width())
    assert bars.bar_rect(1).left() == pytest.approx(zero)


def test_large_outputs_stay_inside(bars):
    bars.set_values(np.array([12.0, -3.0] + [0.0] * 8), probabilities=False)
    for row in range(10):
        assert bars.rect().contains(bars.bar_rect(row).center().toPoint())
    assert bars.bar_rect(0).right() == pytest.approx(full_bar(probabilities=False).right())


def test_the_winner_is_in_the_accent_and_the_others_are_not(bars):
    bars.set_values(PROBABILITIES)
    image = bars.grab().toImage()
    colors = [image.pixel(bars.bar_rect(row).center().toPoint()) for row in (7, 9)]
    assert colors == [QColor(theme.LIGHT.accent).rgb(), QColor(theme.LIGHT.bar).rgb()]


def test_without_values_there_are_rows_and_no_numbers(bars):
    bars.set_values(None)
    assert bars.texts() == []
    assert bars.accessibleDescription() == ""
    assert not bars.grab().isNull()


def test_description_reads_the_rows(bars):
    bars.set_values(PROBABILITIES)
    assert "7: 92.5 %" in bars.accessibleDescription()


def test_rows_shrink_no_further_than_16(bars):
    assert bars.lying_height == 10 * LOWEST
    bars.resize(224, 400)
    assert bars._grid.height == 24


class Noting(DigitBars):
    """Remembers what of it is to be painted anew."""

    def __init__(self):
        super().__init__()
        self.stale = QRegion()

    def update(self, *rect):
        self.stale += QRegion(*rect) if rect else QRegion(self.rect())


@given(
    st.lists(st.lists(st.floats(-1, 2), min_size=10, max_size=10), min_size=2, max_size=3),
    st.booleans(),
)
def test_what_is_painted_anew_is_all_that_looks_otherwise(rows, probabilities):
    bars = Noting()
    bars.resize(224, 210)
    bars.set_values(np.array(rows[0]), probabilities=probabilities, lowest=-1)
    image = bars.grab().toImage()
    bars.stale = QRegion()
    for row in rows[1:]:
        bars.set_values(np.array(row), probabilities=probabilities, lowest=-1)
    if not bars.stale.isEmpty():
        bars.render(image, bars.stale.boundingRect().topLeft(), bars.stale)
    assert image == bars.grab().toImage()
    bars.deleteLater()


def test_a_bar_that_stays_is_not_painted_again(bars):
    noting = Noting()
    noting.resize(224, 210)
    noting.set_values(PROBABILITIES)
    noting.stale = QRegion()
    noting.set_values(PROBABILITIES + 0.1 * (np.arange(10) == 3))
    assert [noting.stale.intersects(noting._line(row)) for row in range(10)] == [
        row == 3 for row in range(10)
    ]
    noting.deleteLater()


def test_letters_stand_in_columns_and_the_number_of_the_best_is_at_hand(bars):
    names = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    bars.set_names(names)
    assert bars.texts() == []
    bars.set_values(np.eye(26)[3] * 0.925)
    assert bars.height() >= bars.lying_height
    boxes = [bars.bar_rect(row) for row in (3, 25)]
    assert boxes[0].width() > 20 and all(bars.rect().contains(box.toRect()) for box in boxes)
    assert bars.unwritten == "92.5 %" and "D: 92.5 %" in bars.accessibleDescription()
    bars.resize(224, 60)
    assert bars.height() < bars.lying_height and bars.unwritten == ""
    assert not bars.grab().isNull()


def test_long_names_are_cut_and_leave_the_bars_their_room(bars):
    bars.set_names(("a circle of uncommon length", "square"))
    bars.set_values(np.array([1.0, 0.0]))
    assert bars.bar_rect(0).left() < 110 and bars.bar_rect(0).width() > 40
