import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QSpinBox

from nnviz.gui.design.layer_chip import LayerChip
from nnviz.gui.design.layer_chips import LayerChips, inside

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chips(qtbot):
    chips = LayerChips()
    chips.set_captions("pixels", "digits")
    chips.set_layers((30,))
    qtbot.addWidget(chips)
    chips.resize(240, chips.heightForWidth(240))
    with qtbot.waitExposed(chips):
        chips.show()
    chips.activateWindow()
    return chips


def chip(chips: LayerChips, at: int = 0) -> LayerChip:
    return [c for c in chips.findChildren(LayerChip) if not c.isHidden()][at]


def test_more_and_fewer_change_by_one_and_tell_once_each(qtbot, chips):
    edits = QSignalSpy(chips.layers_edited)
    qtbot.mouseClick(chip(chips).more, LEFT)
    qtbot.mouseClick(chip(chips).fewer, LEFT)
    qtbot.mouseClick(chip(chips).fewer, LEFT)
    assert [edits.at(i)[0] for i in range(edits.count())] == [(31,), (30,), (29,)]


def test_holding_goes_on_and_tells_when_let_go(qtbot, chips):
    edits = QSignalSpy(chips.layers_edited)
    chip(chips).more.setAutoRepeatDelay(1)
    chip(chips).more.setAutoRepeatInterval(1)
    qtbot.mousePress(chip(chips).more, LEFT)
    qtbot.waitUntil(lambda: chips.layers[0] >= 60)
    assert edits.count() == 0
    qtbot.mouseRelease(chip(chips).more, LEFT)
    assert edits.count() == 1
    assert edits.at(0)[0] == chips.layers


def test_fewer_stops_at_one(qtbot, chips):
    chips.set_layers((1,))
    edits = QSignalSpy(chips.layers_edited)
    qtbot.mouseClick(chip(chips).fewer, LEFT)
    assert (chips.layers, edits.count()) == ((1,), 0)


def test_the_number_is_typed(qtbot, chips):
    typed, edits = QSignalSpy(chips.layers_typed), QSignalSpy(chips.layers_edited)
    number = chip(chips).number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "100")
    assert (typed.count(), edits.count()) == (3, 0)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert (edits.count(), edits.at(0)[0]) == (1, (100,))


def test_the_number_is_a_spin_box_with_a_name(chips):
    number = chip(chips).number
    assert isinstance(number, QSpinBox)
    assert number.accessibleName() == "Neurons in hidden 1"
    for part in (chip(chips).fewer, chip(chips).more, chip(chips).remove):
        assert "hidden 1" in part.accessibleName()


def test_space_on_a_stepper_steps(qtbot, chips):
    chip(chips).more.setFocus()
    qtbot.keyClick(chip(chips).more, Qt.Key.Key_Space)
    assert chips.layers == (31,)


def test_a_layer_is_added_before_the_outputs(chips):
    edits = QSignalSpy(chips.layers_edited)
    chips.add_layer()
    assert (edits.count(), edits.at(0)[0]) == (1, (30, 30))


def test_the_first_layer_of_none_has_thirty_neurons(chips):
    chips.set_layers(())
    chips.add_layer()
    assert chips.layers == (30,)


def test_a_layer_can_be_removed_by_mouse_once_it_is_hovered(qtbot, chips):
    chips.set_layers((30, 20, 10))
    edits = QSignalSpy(chips.layers_edited)
    second = chip(chips, 1)
    assert second.remove.isHidden()
    second.number.setFocus()
    assert second.remove.isVisible()
    qtbot.mouseClick(second.remove, LEFT)
    assert (edits.count(), edits.at(0)[0]) == (1, (30, 10))
    assert chips.layers == (30, 10)


def test_a_layer_can_be_removed_by_its_menu(chips):
    chips.set_layers((30, 20))
    (remove,) = chip(chips, 0).actions()
    remove.trigger()
    assert chips.layers == (20,)


def test_chips_that_are_there_stay_where_there_are_more_or_fewer_layers(chips):
    chips.set_layers((30, 20))
    first, second = (chip(chips, at) for at in (0, 1))
    chips.set_layers((5, 6, 7))
    assert (chip(chips, 0), chip(chips, 1)) == (first, second)
    first.remove.click()
    assert chip(chips, 0) is first and chips.layers == (6, 7)


def test_no_hidden_layer_is_a_network_too(chips):
    chips.set_layers(())
    assert chips.layers == ()
    assert not chips.grab().isNull()


def test_showing_is_silent(chips):
    edits = QSignalSpy(chips.layers_edited)
    chips.set_layers((5, 6, 7))
    chips.set_ends(2, 1)
    assert (edits.count(), chips.layers) == (0, (5, 6, 7))


@pytest.mark.parametrize("count", range(11))
def test_any_number_of_layers_fits_inside(chips, count):
    chips.set_layers((100,) * count)
    chips.resize(240, chips.heightForWidth(240))
    for at in range(count):
        spot = chip(chips, at).geometry()
        assert chips.rect().contains(spot)
        assert spot.width() >= 96
        assert chip(chips, at).number.lineEdit().width() >= 30


def test_a_screen_reader_hears_the_whole_network(chips):
    chips.set_layers((30, 20))
    assert chips.accessibleDescription() == "784 pixels, hidden layers 30, 20, 10 digits"


def test_targets_are_large_enough(chips):
    for part in (chip(chips).fewer, chip(chips).more):
        assert (part.width(), part.height()) == (28, 28)


def test_a_bad_layer_is_drawn_in_the_error_colours(chips):
    before = chip(chips).grab().toImage().pixelColor(QPoint(40, 4))
    chips.set_bad(True)
    assert chip(chips).grab().toImage().pixelColor(QPoint(40, 4)) != before


def test_what_is_being_typed_into_a_layer_is_not_told_of_other_layers(qtbot, chips):
    qtbot.waitExposed(chips)
    first = chips.findChildren(LayerChip)[0]
    first.number.setFocus()
    first.number.selectAll()
    qtbot.keyClicks(first.number, "77")
    with qtbot.assertNotEmitted(chips.layers_edited):
        chips.set_layers((5, 6, 7, 8))
    assert chips.layers == (5, 6, 7, 8)
    assert len([chip for chip in chips.findChildren(LayerChip) if chip.isVisible()]) == 4


@pytest.mark.parametrize(
    ("left", "width", "room", "begins"),
    [(4, 50, 100, 4), (-6, 50, 100, 0), (60, 50, 100, 50), (5, 120, 100, 0)],
)
def test_a_caption_that_is_wider_than_its_end_is_not_cut(left, width, room, begins):
    assert inside(left, width, room) == begins
