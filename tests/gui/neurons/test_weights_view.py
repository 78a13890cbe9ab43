import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from nnviz.core import Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset, Part, load_dataset
from nnviz.gui.look import theme
from nnviz.gui.neurons.weights_view import WeightsView
from nnviz.sharing.film.weights import WeightFilm
from tests.gui.snapshots import network, snapshot

DEEP = Spec(sizes=(784, 30, 20, 10))


@pytest.fixture
def view(qtbot):
    view = WeightsView()
    view.resize(360, 360)
    qtbot.addWidget(view)
    view.show()
    view.reset(Spec())
    view.show_snapshot(snapshot())
    qtbot.waitExposed(view)
    return view


def known():
    """Neuron 1 looks at the first and against the last pixel; neuron 29 pushes towards 5."""
    first = np.zeros((30, 784))
    first[0, :400], first[0, 400:] = 0.8, -0.8
    second = np.full((10, 30), -0.1)
    second[5, 28] = 2
    return network(first, second)


def hover(qtbot, view, tile, x=0, y=0):
    place = view.grid.tile_rect(tile).topLeft() + QPoint(x, y)
    qtbot.mouseMove(view.grid, place + QPoint(1, 1))
    qtbot.mouseMove(view.grid, place)


def test_untrained_weights_are_shown(view):
    assert view.grid.count == 30
    image = view.grid.grab().toImage()
    rect = view.grid.tile_rect(0)
    colors = {image.pixel(x, y) for x in range(2, 58) for y in range(2, 58)}
    assert rect.width() == 56
    assert len(colors) > 50


def test_tiles_have_the_colours_of_their_weights(view):
    view.show_snapshot(snapshot(network=known()))
    image = view.grid.grab().toImage()
    rect = view.grid.tile_rect(0)
    assert view.color_bar.texts() == ("against  ≤ −0.8", "≥ +0.8  for")
    assert image.pixel(rect.topLeft()) == theme.LIGHT.diverging[254]
    assert image.pixel(rect.bottomRight()) == theme.LIGHT.diverging[0]
    assert image.pixel(view.grid.tile_rect(1).center()) == theme.LIGHT.diverging[127]


def test_hover_tells_what_a_neuron_does_and_the_weight_under_the_mouse(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    hover(qtbot, view, 28)
    assert view.caption_row.note.text == "neuron 29: pushes towards 5"
    hover(qtbot, view, 0, 4, 2)
    assert view.color_bar._value == pytest.approx(0.8)
    hover(qtbot, view, 0, 4, 54)
    assert view.color_bar._value == pytest.approx(-0.8)


def test_a_weight_from_a_column_of_a_table_has_the_name_of_that(qtbot, view):
    iris = load_dataset("iris")
    spec = Spec(sizes=(iris.n_inputs, 5, 3), data="iris", output="softmax", cost="log-likelihood")
    view.reset(spec)
    view.show_dataset(iris)
    view.show_snapshot(snapshot(spec))
    hover(qtbot, view, 2, 3, 3)
    assert view.color_bar.read_out().startswith(f"from input {iris.table.inputs[0].name}: ")


@pytest.mark.parametrize("shape", [None, (2, 35), (7, 10)])
def test_weights_lie_as_in_a_film_of_them(view, shape):
    part = Part.of_two_classes(np.zeros((4, 70)), [0, 1, 0, 1])
    data = Dataset("x", "x", part, part, part, image_shape=shape)
    spec = Spec(sizes=(70, 7, 1), output="sigmoid", cost="quadratic", data="x.npz")
    view.reset(spec)
    view.show_dataset(data)
    view.show_snapshot(snapshot(spec))
    kept = snapshot(spec).network
    for layer in range(2):
        view.layer_tabs.setCurrentIndex(layer)
        film = WeightFilm([Checkpoint.start(kept, 0.1)], (), layer, shape)
        assert view._shape == film._tile == ((shape or (7, 10)) if layer == 0 else (2, 4))
        assert view._is_picture == (layer == 0 and shape is not None)


def test_between_read_outs_the_cells_are_explained(view):
    assert view.caption_row.note.text == "weights from the 784 pixels"


def test_a_selected_tile_keeps_its_fact(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    view.grid.setFocus()
    view.grid.select(22)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    assert view.caption_row.note.text == "neuron 29: pushes towards 5"
    hover(qtbot, view, 3)
    view.grid.leaveEvent(None)
    assert view.caption_row.note.text == "neuron 29: pushes towards 5"
    assert view.grid.accessibleDescription() == "neuron 29: pushes towards 5"


def test_tabs_choose_the_layer(view):
    assert view.layer_tabs.texts() == ["hidden", "output"]
    view.layer_tabs.setCurrentIndex(1)
    assert view.grid.count == 10
    assert view.caption_row.note.text == "weights from 30 neurons, 6 to a row"


def test_deep_networks(view):
    view.reset(DEEP)
    view.show_snapshot(snapshot(DEEP))
    assert view.layer_tabs.texts() == ["hidden 1", "2", "output"]
    view.layer_tabs.setCurrentIndex(1)
    assert view.grid.count == 20
    view.grid.select(4)
    assert view.caption_row.note.text.startswith("neuron 5: pushes towards ")
    view.layer_tabs.setCurrentIndex(0)
    view.grid.select(4)
    assert view.caption_row.note.text.startswith("neuron 5: acts most on neuron ")


def test_a_new_design_begins_with_the_first_layer(view):
    view.layer_tabs.setCurrentIndex(1)
    view.reset(DEEP)
    view.show_snapshot(snapshot(DEEP))
    assert view.layer == 0
    assert view.grid.count == 30


def test_one_layer_needs_no_tabs(view):
    spec = Spec(sizes=(784, 10))
    view.reset(spec)
    view.show_snapshot(snapshot(spec))
    assert view.layer_tabs.isHidden()
    assert view.caption_row.caption.text == "weights from the 784 pixels"
    view.grid.select(3)
    assert view.caption_row.note.text == "output for 3"


def test_a_single_input(view):
    spec = Spec(sizes=(1, 3, 1), output="linear", cost="quadratic")
    view.reset(spec)
    view.show_snapshot(snapshot(spec))
    assert view.caption_row.note.text == "weight from the only input"


def test_inputs_that_are_no_picture(view):
    spec = Spec(sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
    weights = np.array([[1.0, -1.0], [0.0, 0.5], [0.2, 0.2]]), np.array([[1.0, -1.0, 0.5]])
    view.reset(spec)
    view.show_snapshot(snapshot(spec, network(*weights, output="sigmoid")))
    assert view.caption_row.note.text == "weights from the 2 inputs"
    view.grid.select(1)
    assert view.caption_row.note.text == "neuron 2: lowers the output"
    view.grid.select(2)
    assert view.caption_row.note.text == "neuron 3: raises the output"


def test_the_same_network_is_not_drawn_again(view, monkeypatch):
    shown = snapshot(network=known())
    view.show_snapshot(shown)
    monkeypatch.setattr(view.grid, "show_levels", lambda *_: pytest.fail("drawn again"))
    view.show_snapshot(snapshot(network=shown.network, step=3))


def test_over_forty_neurons_scroll(qtbot, view):
    spec = Spec(sizes=(784, 100, 10))
    view.reset(spec)
    view.show_snapshot(snapshot(spec))
    bar = view.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert view.grid.tile_rect(0).width() == 56
    assert view.minimumSizeHint().width() <= 140, "two tiles and the scroll bar"


def test_arrow_keys_scroll_to_the_selection(qtbot, view):
    spec = Spec(sizes=(784, 100, 10))
    view.reset(spec)
    view.show_snapshot(snapshot(spec))
    bar = view.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(12):
        qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    tile = view.grid.tile_rect(view.grid.selected)
    assert bar.value() <= tile.top()
    assert tile.bottom() <= bar.value() + view.scroll_area.viewport().height()


@pytest.mark.parametrize(("roomy", "columns"), [(False, 6), (True, 8)])
def test_at_its_own_size_nothing_scrolls(qtbot, view, roomy, columns):
    view.set_roomy(roomy)
    for height in (0, -60, 0):  # also after it was too low for a while
        size = view.sizeHint()
        view.resize(size.width(), size.height() + height)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        scrolls = view.scroll_area.verticalScrollBarPolicy() != off
        assert scrolls == (height < 0)
    qtbot.waitUntil(lambda: view.grid.columns == columns)
    gap = view.color_bar.y() - view.scroll_area.geometry().bottom()
    assert gap < 10


def test_roomy(view):
    view.set_roomy(True)
    assert view.grid.tile_rect(0).width() == 84
    assert view.sizeHint().width() == 718
    view.set_roomy(False)
    assert view.sizeHint().width() == 360


def test_nothing_reads_out_before_the_first_snapshot(qtbot, view):
    view.reset(DEEP)
    hover(qtbot, view, 3)
    assert "neuron" not in view.caption_row.note.text


def choose(view, name):
    view.menu.findChild(QAction, name).trigger()


def test_the_place_under_the_mouse_is_told(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    hover(qtbot, view, 0, 2 * 8, 2 * 13)
    assert view.color_bar.read_out() == "row 14, column 9: +0.80"
    view.layer_tabs.setCurrentIndex(1)
    place = view.grid.tile_rect(5).topLeft()
    cell = next(
        QPoint(x, y)
        for x in range(60)
        for y in range(60)
        if view.grid.cell_at(place.x() + x, place.y() + y) == (5, 28)
    )
    hover(qtbot, view, 5, cell.x() + 1, cell.y() + 1)
    assert view.color_bar.read_out() == "from neuron 29: +2.00"


def test_the_words_name_the_strongest_weight(view):
    first = known().weights[0] * 1
    first[28, 3] = -1.24
    view.show_snapshot(snapshot(network=network(first, known().weights[1])))
    assert view.words == ("30 neurons; strongest weight −1.24: neuron 29, pushes towards 5")


def test_each_neuron_may_have_its_own_scale(qtbot, view):
    first = known().weights[0] * 1
    first[1, :] = 0.01
    view.show_snapshot(snapshot(network=network(first, known().weights[1])))
    center = view.grid.tile_rect(1).center()
    assert view.grid.grab().toImage().pixel(center) != theme.LIGHT.diverging[254]
    choose(view, "scale_own")
    assert view.grid.grab().toImage().pixel(center) == theme.LIGHT.diverging[254]
    assert view.color_bar.texts() == ("against  −max", "+max  for")
    hover(qtbot, view, 1)
    assert view.color_bar.texts() == ("≤ −0.01", "≥ +0.01")
    choose(view, "scale_common")
    assert view.color_bar.texts()[0].endswith("≤ −0.8")


def test_change_since_the_start(qtbot, view):
    start = known()
    view.show_snapshot(snapshot(network=start))
    choose(view, "weights_change")
    assert view.words == "30 neurons: no weight has changed yet"
    assert view.caption_row.note.text == "change of weights from the 784 pixels"
    first = start.weights[0] * 1
    first[28, 30] += 0.5
    view.show_snapshot(snapshot(network=network(first, start.weights[1]), step=10))
    assert view.words == ("30 neurons; largest change +0.50: neuron 29, pushes towards 5")
    hover(qtbot, view, 28, 2 * 2, 2)
    assert view.color_bar.read_out() == "row 2, column 3: +0.50"
    hover(qtbot, view, 0, 4, 2)
    assert view.color_bar.read_out().endswith(": 0")


def test_the_start_is_known_also_where_nobody_looked_then(view):
    start = known()
    first = start.weights[0] * 1
    first[2, 0] -= 0.25
    view.reset(Spec())
    choose(view, "weights_change")
    view.show_snapshot(snapshot(network=network(first, start.weights[1]), step=10))
    assert "no weight has changed yet" in view.words
    view.show_checkpoints((Checkpoint(0, 0, 0.0, 0, 0.0, 0.5, start),), 1)
    assert "largest change −0.25: neuron 3" in view.words


def test_a_click_enlarges_a_neuron_and_another_leads_back(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    qtbot.mouseClick(view.grid, Qt.MouseButton.LeftButton, pos=view.grid.tile_rect(28).center())
    assert view.enlarged == 28
    assert view.one_neuron.isVisible() and not view.scroll_area.isVisible()
    assert view.one_neuron.words.text() == "neuron 29 of 30, bias 0"
    assert view.caption_row.note.text == "neuron 29: pushes towards 5"
    rect = view.one_neuron.tile.tile_rect()
    assert rect.width() > 2 * 56 and rect.width() % 28 == 0
    qtbot.mouseClick(view.one_neuron.tile, Qt.MouseButton.LeftButton, pos=rect.center())
    assert view.enlarged == -1
    assert view.scroll_area.isVisible()
    assert view.grid.selected == 28


def test_keys_enlarge_go_on_and_lead_back(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    view.grid.setFocus()
    view.grid.select(29)
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert view.enlarged == 29
    tile = view.one_neuron.tile
    qtbot.keyClick(tile, Qt.Key.Key_Right)
    assert view.enlarged == 0
    qtbot.keyClick(tile, Qt.Key.Key_Left)
    qtbot.keyClick(tile, Qt.Key.Key_Left)
    assert view.one_neuron.words.text().startswith("neuron 29 of 30")
    qtbot.keyClick(tile, Qt.Key.Key_Escape)
    assert view.enlarged == -1


def test_buttons_do_what_the_keys_do(qtbot, view):
    view.enlarge(3)
    qtbot.mouseClick(view.one_neuron.next_button, Qt.MouseButton.LeftButton)
    assert view.enlarged == 4
    qtbot.mouseClick(view.one_neuron.back_button, Qt.MouseButton.LeftButton)
    assert view.enlarged == 3
    qtbot.keyClick(view.one_neuron.next_button, Qt.Key.Key_Escape)
    assert view.enlarged == -1
    view.enlarge(3)
    qtbot.mouseClick(view.one_neuron.all_button, Qt.MouseButton.LeftButton)
    assert view.enlarged == -1


def test_the_enlarged_neuron_keeps_learning_and_tells_its_weights(qtbot, view):
    view.enlarge(0)
    view.show_snapshot(snapshot(network=known()))
    tile = view.one_neuron.tile
    rect = tile.tile_rect()
    image = tile.grab().toImage()
    assert image.pixel(rect.topLeft() + QPoint(1, 1)) == theme.LIGHT.diverging[254]
    assert image.pixel(rect.bottomRight() - QPoint(1, 1)) == theme.LIGHT.diverging[0]
    qtbot.mouseMove(tile, rect.center())
    qtbot.mouseMove(tile, rect.bottomRight() - QPoint(2, 2))
    assert view.color_bar.read_out() == "row 28, column 28: −0.80"


@pytest.mark.parametrize("neuron", [3, 29])
def test_another_layer_or_run_shows_all_neurons(view, neuron):
    """Also where the other layer has no neuron of that number."""
    view.show_snapshot(snapshot(network=known()))
    view.enlarge(neuron)
    view.layer_tabs.setCurrentIndex(1)
    assert view.enlarged == -1
    assert view.grid.selected < view.grid.count == 10
    view.enlarge(3)
    view.reset(DEEP)
    assert view.enlarged == -1


def test_weights_that_overflowed_are_drawn_all_the_same(view):
    first = known().weights[0] * 1
    first[0, 0], first[1, 1] = np.nan, np.inf
    view.show_snapshot(snapshot(network=network(first, known().weights[1])))
    assert not view.grab().isNull()


def test_the_mouse_rests_on_a_pixel_that_other_data_do_not_have(qtbot, view):
    view.show_snapshot(snapshot(network=known()))
    hover(qtbot, view, 0, 55, 55)
    few = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")
    view.reset(few)
    view.show_snapshot(snapshot(few))
    assert view.pictures.values.shape == (3, 2)


@pytest.mark.parametrize("height", [126, 164, 240, 350])
@pytest.mark.parametrize("roomy", [False, True])
def test_an_enlarged_neuron_is_larger_than_its_tile(qtbot, view, height, roomy):
    """Also in the lowest dock, as with the drawer open in a small window."""
    view.set_roomy(roomy and height >= 240)
    view.resize(372, height)
    tile = view.grid.tile_rect(3).width()
    view.enlarge(3)
    QApplication.processEvents()
    large = view.one_neuron.tile.tile_rect()
    assert large.width() >= 1.5 * tile
    assert large.bottom() <= view.one_neuron.tile.height()
    view.enlarge(-1)
    assert view.color_bar.isVisible()


def test_what_is_saved_has_rows_of_tiles_that_are_whole(view):
    view.resize(360, 180)
    QApplication.processEvents()
    area = view.scroll_area
    for top in (0, 30, area.verticalScrollBar().maximum()):
        area.verticalScrollBar().setValue(top)
        seen = area.viewport().rect().translated(0, area.verticalScrollBar().value())
        (grid, rows), (key, _) = view.sheet().parts
        tiles = [grid.tile_rect(tile) for tile in range(grid.count)]
        whole = [number for number, tile in enumerate(tiles, 1) if rows.contains(tile)]
        assert view.sheet().caption.endswith(f", neurons {whole[0]} to {whole[-1]} of 30")
        for tile in tiles:
            assert rows.contains(tile) or not rows.intersects(tile)
            assert rows.contains(tile) == (
                seen.top() <= tile.top() and tile.bottom() <= seen.bottom()
            )
    assert (grid, key) == (view.grid, view.color_bar)
