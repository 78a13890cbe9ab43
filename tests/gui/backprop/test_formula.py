import pytest

from nnviz.gui.backprop.formula import Formula, Strong, Symbol, plain_text, width_of

DELTA = Symbol("δ", "2", "7")
LONG = (DELTA, " = ", Symbol("a", "2", "7"), " − ", Symbol("y", "", "7"), " = 0.925 − 1 = ")
SHORT = (DELTA, " = ", Strong("−0.075"))


@pytest.fixture
def formula(qtbot):
    formula = Formula()
    qtbot.addWidget(formula)
    formula.resize(400, 22)
    formula.show()
    return formula


def test_it_reads_as_one_would_type_it():
    assert plain_text(SHORT) == "δ^2_7 = −0.075"


def test_indices_stand_above_each_other():
    both, one = width_of([Symbol("δ", "2", "7")]), width_of([Symbol("δ", "2")])
    assert both == pytest.approx(one)
    assert one > width_of([Symbol("δ")])


def test_the_longest_way_that_fits_is_shown(formula):
    formula.set_ways([LONG, SHORT])
    assert formula.text == plain_text(LONG)
    assert formula.toolTip() == ""
    formula.resize(100, 22)
    assert formula.text == "δ^2_7 = −0.075"
    formula.set_ways([LONG, SHORT])
    assert formula.toolTip() == formula.accessibleName() == plain_text(LONG)


@pytest.mark.parametrize("width", range(10, 110, 12))
def test_where_none_fits_no_number_is_cut(formula, width):
    formula.resize(width, 22)
    formula.set_ways([LONG, SHORT])
    assert formula.text == plain_text(SHORT) or formula.text.endswith("…")
    assert all(piece in (*SHORT, " …", "…") for piece in formula.shown)
    assert formula.shown == ("…",) or width_of(formula.shown) <= width


def test_ink_is_within_the_widget(formula):
    formula.set_ways([SHORT])
    image = formula.grab().toImage()
    paper = image.pixel(399, 0)
    rows = [y for y in range(22) if any(image.pixel(x, y) != paper for x in range(400))]
    assert rows
    assert 0 < rows[0] < rows[-1] < formula.sizeHint().height()


def test_nothing_to_write(formula):
    formula.set_ways([])
    assert formula.text == ""
