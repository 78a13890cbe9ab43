"""The circuit desk by mouse, by keyboard and by ear."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from nnviz.desks.circuit.goals import BUILT
from nnviz.desks.circuit.running import STEP
from nnviz.files.errors import FileError
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.desks.circuit.desk import CircuitDesk
from nnviz.gui.desks.circuit.picture import SIDE, bias_box, side_of
from nnviz.gui.look import fonts, theme
from nnviz.gui.saving import saving
from tests.gui.heard.items import items_of, names_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot):
    desk = CircuitDesk()
    qtbot.addWidget(desk)
    desk.resize(1000, 712)
    desk.show()
    desk.told_texts = []
    desk.told.connect(lambda message: desk.told_texts.append(message.text))
    return desk


def place(desk, node):
    return desk.surface._ends(desk.surface.area())[node].toPoint()


def drag(desk, start, end):
    start, end = (place(desk, at) if isinstance(at, int) else at for at in (start, end))
    sheet = desk.surface
    QTest.mousePress(sheet, LEFT, pos=start)
    QTest.mouseMove(sheet, (start + end) / 2)
    QTest.mouseMove(sheet, end)
    QTest.mouseRelease(sheet, LEFT, pos=end)


def key(desk, *keys):
    for each in keys:
        held = Qt.KeyboardModifier.NoModifier
        if isinstance(each, tuple):
            held, each = each
        QTest.keyClick(desk.surface, each, held)


def type_number(desk, name, text):
    found = desk.fields.findChildren(NumberField, name)
    [field] = [each for each in found if each.isVisible()]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_nodes_are_smaller_on_a_low_sheet_so_that_their_names_have_room(desk):
    assert side_of(desk.surface.area()) == SIDE
    low = desk.surface.area()._replace(rect=QRectF(0, 0, 500, 240))
    apart = low.y_pixel(0.625) - low.y_pixel(0.375)
    assert apart - side_of(low) >= fonts.metrics(13).height() + side_of(low) / 6


def test_every_node_is_an_item_with_its_numbers_and_the_chosen_one_is_selected(desk):
    desk.begin("half adder")
    desk._do(replace(desk.state, circuit=BUILT["half adder"]))
    sheet = desk.surface
    desk._on_node(7)
    names = names_of(sheet)
    nodes, wires = len(sheet._nodes), len(sheet._wires)
    assert nodes == 10 and len(names) == nodes + wires and names[0] == "input x₁, is 1"
    items = [item for _, item in items_of(sheet)]
    [chosen] = [number for number, item in enumerate(items) if item.state().selected]
    assert names[chosen] == "neuron 3, weights −2 −2, bias 3, sum −1, says 0"
    at = sheet.mapFromGlobal(items[chosen].rect().center())
    assert (at - place(desk, 7)).manhattanLength() <= 4
    drag(desk, 7, QPoint(300, 200))
    desk.undo()
    desk.begin("nand")
    assert len(names_of(sheet)) == len(sheet._nodes) + len(sheet._wires)


def test_a_bias_stands_on_paper_over_wires(desk):
    desk.begin("half adder")
    desk._do(replace(desk.state, circuit=BUILT["half adder"]))
    image, surface = desk.surface.grab().toImage(), desk.surface
    [node] = [each for each in surface._nodes if each.node == 7]
    ends = surface._ends(surface.area())
    box = bias_box(node, ends[7], side_of(surface.area()))
    paper = QColor(theme.current().paper)
    edge = [image.pixelColor(round(box.left()) + 1, round(box.top()) + down) for down in (1, 8)]
    assert edge == [paper, paper]


def test_nand_is_wired_and_typed(desk):
    drag(desk, 0, 3)
    drag(desk, 1, 3)
    assert [wire.weight for wire in desk.state.circuit.wires] == [1, 1]
    QTest.mouseClick(desk.surface, LEFT, pos=place(desk, 3))
    type_number(desk, "circuit_weight_0", "-2")
    type_number(desk, "circuit_weight_1", "-2,0")
    assert not desk.is_done("nand")
    type_number(desk, "circuit_bias", "3")
    assert desk.is_done("nand") and not desk.is_done("and")
    assert desk.sentence == "NAND: right in all 4 rows."


def test_a_half_adder_by_mouse_alone(desk):
    desk.begin("half adder")
    area = desk.surface.area().rect.toRect()
    for x, y in ((0.3, 0.5), (0.55, 0.3), (0.55, 0.6)):
        at = area.topLeft() + QPoint(round(x * area.width()), round(y * area.height()))
        QTest.mouseDClick(desk.surface, LEFT, pos=at)
    for start, end in (
        *((0, 5), (1, 5), (0, 6), (5, 6), (1, 7), (5, 7), (6, 3), (7, 3), (5, 4)),
        (5, 4),
    ):
        drag(desk, start, end)
    assert desk.is_done("half adder")
    assert desk.numbers._count.text() == "5 perceptrons, as in the book."
    assert all(row.right for row in desk.numbers.table.rows)


def test_a_click_on_a_number_goes_to_its_field(desk):
    drag(desk, 0, 3)
    [(_, box)] = desk.surface._labels(desk.surface.area())
    QTest.mouseClick(desk.surface, LEFT, pos=box.center().toPoint())
    assert desk._wire == (0, 3) and desk.fields._fields[0].hasFocus()


def test_a_drag_to_an_empty_place_moves_and_one_that_would_loop_says_so(desk):
    drag(desk, 0, 3)
    area = desk.surface.area().rect.toRect()
    drag(desk, 3, area.center())
    neuron = desk.state.circuit.neuron(3)
    assert (round(neuron.x, 1), round(neuron.y, 1)) == (0.5, 0.5)
    drag(desk, 3, 0)
    assert desk.told_texts[-1].startswith("A wire ends at a neuron")


def test_a_click_on_a_box_is_another_row(desk):
    desk.begin("nand")
    assert desk._given == 3
    QTest.mouseClick(desk.surface, LEFT, pos=place(desk, 0))
    assert desk._given == 1 and desk.surface.accessibleDescription() == "input x₁, is 0"
    desk.numbers.table.row_chosen.emit(2)
    assert desk._given == 2


def test_nor_by_keyboard_alone(desk):
    desk.begin("nor")
    desk.surface.setFocus(Qt.FocusReason.TabFocusReason)
    keys = Qt.Key
    key(desk, keys.Key_W, keys.Key_Right, keys.Key_Return)
    assert [(w.source, w.target) for w in desk.state.circuit.wires] == [(0, 3)]
    desk.surface.node_chosen.emit(1)
    key(desk, keys.Key_W, keys.Key_Tab, keys.Key_W)
    assert len(desk.state.circuit.wires) == 2
    key(desk, (Qt.KeyboardModifier.ShiftModifier, keys.Key_Right))
    assert desk.surface.accessibleDescription() == "wire from x₁ to NOR, weight 1, carries 1"
    type_number(desk, "circuit_weight_0", "-1")
    type_number(desk, "circuit_weight_1", "-1,0")
    type_number(desk, "circuit_bias", "0.5")
    assert desk.is_done("nor")
    desk.surface.node_chosen.emit(3)
    said = "NOR, weights −1 −1, bias 0.5, sum −1.5, says 0"
    assert desk.surface.accessibleDescription() == said


def test_keys_flip_make_and_delete(desk):
    keys = Qt.Key
    desk.begin("xor")
    desk.surface.setFocus(Qt.FocusReason.TabFocusReason)
    key(desk, keys.Key_0)
    assert desk._given == 1
    key(desk, keys.Key_N)
    assert len(desk.state.circuit.neurons) == 2
    assert desk.surface.accessibleDescription().startswith("neuron 1, weights none, bias 3")
    key(desk, (Qt.KeyboardModifier.ControlModifier, keys.Key_Left))
    key(desk, keys.Key_Delete)
    assert len(desk.state.circuit.neurons) == 1
    key(desk, keys.Key_Delete)
    assert desk.told_texts[-1] == "Inputs and outputs stay: the table asks for them."


def test_everything_can_be_taken_back_and_done_again(desk):
    states = [desk.state]
    drag(desk, 0, 3)
    states.append(desk.state)
    desk.numbers.sharpness.slider.setValue(2)
    states.append(desk.state)
    assert desk.state.sharpness == 3
    for before in reversed(states[:-1]):
        desk.undo()
        assert desk.state == before
    desk.undo()
    for after in states[1:]:
        desk.redo()
        assert desk.state == after
    desk.reset()
    assert not desk.state.circuit.wires and desk.state.sharpness == STEP


def test_words_are_true_of_steps_and_of_sigmoids(desk):
    desk.begin("nand")
    counts = {"soft nand": "1 sigmoid neuron.", "soft half adder": "8 sigmoid neurons."}
    for goal, counted in counts.items():
        assert desk._add.text() == "Perceptron" and desk.why_off.endswith("no slope to go down.")
        desk.begin(goal)
        assert desk.numbers._count.text() == counted and "perceptron" not in desk.how
        assert "slope" not in desk.why_off and "set by hand" in desk.why_off
        assert (desk._add.text(), desk._add.accessibleName()) == ("Neuron", "New neuron (N)")
        assert not any("perceptron" in name for name in names_of(desk.surface))
        desk.numbers.sharpness.changed.emit(STEP)


def test_softness_is_looked_for(desk):
    desk.begin("soft half adder")
    assert desk.state.circuit == BUILT["half adder"] and not desk.is_done("soft half adder")
    desk.numbers.sharpness.field.setText("4")
    desk.numbers.sharpness.field.commit()
    assert not desk.is_done("soft half adder")
    desk.numbers.sharpness.slider.setValue(4)
    assert desk.is_done("soft half adder")
    desk.numbers.sharpness.field.setText("8")
    desk.numbers.sharpness.field.commit()
    assert desk.sentence == "Half adder of sigmoids: right, but a smaller whole c would do."


def test_a_table_of_ones_own_is_typed(desk):
    desk.numbers.goal.setCurrentIndex(desk.numbers.goal.findData("own"))
    assert not desk.is_done("own")
    field = desk.findChild(QLineEdit, "circuit_bits_0")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "1110x")
    assert field.text() == "1110" and desk.state.wanted.bits == ((1,), (1,), (1,), (0,))
    drag(desk, 0, 3)
    drag(desk, 1, 3)
    assert desk.is_done("own")
    desk.numbers.own._inputs.setCurrentIndex(2)
    assert len(desk.numbers.table.rows) == 8 and len(desk.state.circuit.inputs) == 3
    assert not desk.is_done("own")


def test_a_circuit_is_saved_and_opened(desk, tmp_path):
    path, asked = tmp_path / "mine.json", []
    desk.saving_wanted.connect(asked.append)
    desk.begin("soft nand")
    desk._save_button.click()
    asked[0].write(path)
    desk.begin("xor")
    desk.opening_wanted.connect(asked.append)
    desk._open_button.click()
    asked[1].read(path)
    assert desk.state.circuit == BUILT["nand"] and desk.state.goal == "own"
    path.write_text("[]")
    with pytest.raises(FileError):
        asked[1].read(path)


def test_it_is_saved_as_a_picture_a_drawing_and_numbers(desk, tmp_path):
    desk.begin("soft nand")
    for kind, begins in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"node,says")):
        path = tmp_path / f"circuit.{kind}"
        saving(desk.surface.sheet(), "Circuit", kind).write(path)
        assert path.read_bytes().startswith(begins)
    assert "NAND" in (tmp_path / "circuit.svg").read_text()
    heads, first, _, last = desk.surface.sheet().table
    assert heads == ["node", "says", "b", "w x₁", "w x₂"]
    assert first == ["input x₁", "1", None, None, None] and last[2:] == [3.0, -2.0, -2.0]


def test_there_is_a_gap_between_the_sum_and_what_becomes_of_it(desk):
    fields = desk.fields
    fields.show_node("Sum", [], "z = 3", "so it says 1")
    fields.layout().activate()
    assert fields._verdict.geometry().left() - fields._sum.geometry().right() > 3
