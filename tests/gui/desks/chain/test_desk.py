"""The chain desk alone: sliders, lengths, and the settings of the book."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.desks.links import Links
from nnviz.gui.desks.chain import words
from nnviz.gui.desks.chain.desk import ChainDesk
from nnviz.gui.look import theme
from nnviz.gui.plot.export import as_csv, as_picture, as_svg, png_of


@pytest.fixture
def desk(qtbot):
    made = ChainDesk()
    qtbot.addWidget(made)
    made.resize(1000, 712)
    made.show()
    return made


def test_its_product_is_spelled_out_and_proved(desk):
    assert desk.formula.text() == ("∂C/∂b₁ = σ′(z₁) · w₂σ′(z₂) · w₃σ′(z₃) · w₄σ′(z₄) · ∂C/∂a₄")
    numbers = [row[1] for row in desk.product.texts()]
    assert numbers == ["0.187", "−0.275", "0.341", "0.149", "0.537", "−0.00141"]
    assert desk.proof.text() == "By finite difference: −0.00141."
    assert desk.sentence == "b₁ learns 95 times more slowly than b₄."


@pytest.mark.parametrize("zoom", [1, 1.4, 1.6])
def test_every_wire_has_its_weight(desk, zoom):
    """The first one too, though it begins beside the name of what comes in."""
    theme.apply(desk, "light", zoom)
    try:
        picture, seen = desk.picture, []
        picture.resize(round(400 * zoom), picture.sizeHint().height())
        names, weights, activations = words.texts(desk.state)
        whole = picture.grab().toImage()
        for at in range(4):
            others = (*weights[:at], "+9.9", *weights[at + 1 :])
            picture._texts = names, others, activations
            seen.append(picture.grab().toImage() != whole)
        assert seen == [True] * 4
    finally:
        theme.apply(desk, "light", 1)


def test_a_slider_and_a_typed_number_change_it(desk, qtbot):
    row = desk.controls.weights[1]
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert desk.state.weights[1] == pytest.approx(-1.0)
    field = desk.controls.biases[3].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "1,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.state.biases[3] == 1.5
    desk.undo()
    desk.undo()
    assert desk.state == Links()


@pytest.mark.parametrize("at, n", [(1, 6), (2, 8), (0, 4)])
def test_other_lengths(desk, at, n):
    desk.lengths.setCurrentIndex(at)
    assert len(desk.controls.weights) == len(desk.state.weights) == n
    assert desk.controls.weights[0].slider.isVisible() == (n == 4)
    for rows in zip(desk.controls.weights, desk.controls.biases, strict=True):
        assert len({(each.field.x(), each.field.width()) for each in rows}) == 1
        assert len({(each.slider.x(), each.slider.width()) for each in rows if n == 4}) <= 1
    assert len(desk.product.texts()) == n + 2
    desk.grab()


def test_the_settings_of_the_book(desk):
    desk.book.click()
    assert desk.is_done("25 a link")
    assert desk.sentence == "b₁ learns 15,600 times faster than b₄."
    desk.widest.click()
    assert desk.is_done("widest") and "0.448 wide" in desk.window_text.text()
    desk.drawn.click()
    first = desk.state
    desk.drawn.click()
    assert desk.state != first
    desk.reset()
    assert desk.state == Links()


def test_a_slope_of_0_is_said(desk):
    desk._do(Links((1000.0,) * 4, (0.0,) * 4))
    assert "does not learn at all" in desk.sentence
    desk.grab()


def test_everything_is_saved(desk):
    assert as_csv(desk.slopes.sheet()).splitlines()[1].startswith("b₁,0.0014")
    assert as_csv(desk.factors.sheet()).splitlines()[1].startswith("w₂ σ′(z₂),-0.27")
    assert as_csv(desk.picture.sheet()).splitlines()[1].startswith("a₁,0.8,0.75")
    for plot in (desk.slopes, desk.factors, desk.picture):
        assert png_of(as_picture(plot.sheet(), "x")).startswith(b"\x89PNG") and b"<svg" in as_svg(
            plot.sheet(), "x"
        )


def test_of_a_long_chain_that_stands_close_the_links_are_one_factor():
    rows = words.product(Links.of_length(8), is_close=True)
    assert [name for name, _ in rows] == ["σ′(z₁)", "w₂ σ′(z₂) … w₈ σ′(z₈)", "∂C/∂a₈", "∂C/∂b₁"]
    assert rows[1][1] == words.factors(Links.of_length(8))[-1].text
    assert words.product(Links(), is_close=True) == words.product(Links())


@pytest.mark.parametrize(
    "value, text",
    [(0.0, "0"), (3.7e-6, "4·10⁻⁶"), (0.000354, "0.0004"), (78.1, "78"), (7.6e8, "8·10⁸")],
)
def test_a_slope_is_written_in_one_digit(value, text):
    assert words.brief(value) == text


def test_numbers_too_long_for_their_columns_stand_behind_one_letter_a_row(desk):
    desk.resize(1012, 712)
    desk.lengths.setCurrentIndex(2)
    QApplication.processEvents()
    first, wide = desk.controls.biases[0], desk.controls.biases[0].field.width()
    assert first.symbol.isVisible()
    desk.book.click()
    QApplication.processEvents()
    assert not first.symbol.isVisible()
    fields = [each.field for each in desk.controls.biases]
    assert all(field.visibleRegion().boundingRect() == field.rect() for field in fields)
    desk.undo()
    assert first.symbol.isVisible() and first.field.width() == wide
