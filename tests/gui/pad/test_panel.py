import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from nnviz.core import Spec
from nnviz.data import Dataset, Part
from nnviz.gui.example import Example
from nnviz.gui.pad import answer, upright_bars
from nnviz.gui.pad.panel import DrawPanel
from tests.gui.snapshots import having, network
from tests.gui.stripes import stripes

LEFT = Qt.MouseButton.LeftButton
SIGMOID = Spec(output="sigmoid", cost="cross-entropy")


def answering(digit, strength=20.0, output="softmax"):
    """A network that answers `digit`, whatever it sees."""
    weights = np.zeros((10, 784), dtype=np.float32)
    weights[digit] = strength / 100
    return network(weights, output=output)


@pytest.fixture
def panel(qtbot):
    panel = DrawPanel()
    panel.resize(256, 672)
    qtbot.addWidget(panel)
    panel.reset(Spec())
    panel.show_snapshot(having(answering(7)))
    panel.show()
    qtbot.waitExposed(panel)
    if panel._tell.isActive():
        qtbot.waitSignal(panel.example_chosen).wait()  # that the pad is empty
    return panel


def draw(qtbot, panel, *points):
    pad = panel.tools.pad
    qtbot.mousePress(pad, LEFT, pos=QPoint(*points[0]))
    for point in points[1:]:
        qtbot.mouseMove(pad, QPoint(*point))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(*points[-1]))


def draw_seven(qtbot, panel):
    draw(qtbot, panel, (50, 50), (160, 50), (100, 180))


def says(panel, text):
    return lambda: panel.reading.prediction.text() == text


def test_names_that_others_rely_on(panel):
    for name, kind in (
        ("drawing_pad", QWidget),
        ("undo_button", QPushButton),
        ("clear_button", QPushButton),
        ("prediction_label", QLabel),
        ("prediction_bars", QWidget),
    ):
        part = panel.findChild(kind, name)
        assert part is not None, name
        assert part.accessibleName(), name


def test_an_empty_pad_asks_for_a_digit(panel):
    assert panel.reading.prediction.text() == "draw a digit"
    assert panel.reading.bars.texts() == []


def test_what_lay_on_the_pad_before_a_network_could_read_it_is_an_example_then(qtbot, panel):
    """As another language or a project brings a drawing while XOR is learnt."""
    xor = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
    panel.reset(xor)
    with qtbot.waitSignal(panel.example_chosen) as told:
        panel.tools.pad.show_strokes([np.array([[0.2, 0.2], [0.7, 0.2], [0.4, 0.8]])], 1)
    assert told.args == [None]
    panel.reset(Spec())
    with qtbot.waitSignal(panel.example_chosen) as told:
        panel.show_snapshot(having(answering(7)))
    assert told.args[0].drawing is not None and says(panel, "7")()
    with qtbot.assertNotEmitted(panel.example_chosen, wait=150):
        panel.reset(xor)
        panel.reset(Spec())


def test_a_drawing_is_read_while_it_grows(qtbot, panel):
    qtbot.mousePress(panel.tools.pad, LEFT, pos=QPoint(50, 50))
    qtbot.mouseMove(panel.tools.pad, QPoint(160, 50))
    qtbot.mouseMove(panel.tools.pad, QPoint(100, 180))
    qtbot.waitUntil(says(panel, "7"))
    assert panel.reading.bars.texts()[7] == "> 99.9 %"
    assert panel.reading.bars.texts()[1] == "< 0.1 %"
    assert panel.reading.prediction.font().pixelSize() == 64


def test_the_kept_drawing_is_read_again_by_a_new_network(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    panel.show_snapshot(having(answering(2)))
    assert panel.reading.prediction.text() == "2"


def test_the_same_network_and_drawing_are_not_read_again(qtbot, panel, monkeypatch):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    monkeypatch.setattr(answer, "outputs_for", lambda *_: pytest.fail("read again"))
    panel.show_snapshot(having(panel.reading.network))


def test_a_network_that_hardly_knows_is_not_sure(qtbot, panel):
    draw_seven(qtbot, panel)
    weights = np.zeros((10, 784), dtype=np.float32)
    weights[7], weights[1] = 0.01, 0.0099
    panel.show_snapshot(having(network(weights)))
    assert panel.reading.prediction.text() == "not sure: 7 or 1"
    assert panel.reading.prediction.font().pixelSize() == 13


def test_clear_and_undo(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    qtbot.mouseClick(panel.tools.clear_button, LEFT)
    qtbot.waitUntil(says(panel, "draw a digit"))
    assert panel.reading.bars.texts() == []
    assert not panel.tools.clear_button.isEnabled()
    qtbot.mouseClick(panel.tools.undo_button, LEFT)
    qtbot.waitUntil(says(panel, "7"))


def test_buttons_know_whether_there_is_anything_to_do(qtbot, panel):
    assert not panel.tools.undo_button.isEnabled()
    assert not panel.tools.clear_button.isEnabled()
    draw_seven(qtbot, panel)
    assert panel.tools.undo_button.isEnabled()
    assert panel.tools.clear_button.isEnabled()


def test_a_dot_does_not_look_like_a_digit(qtbot, panel):
    draw(qtbot, panel, (100, 100))
    qtbot.waitUntil(says(panel, "this does not look like a digit"))


def test_no_sentence_is_clipped(qtbot, panel):
    for sentence in (
        "this does not look like a digit",
        "this network does not read digits",
        "not sure: 7 or 1",
        "draw a digit",
    ):
        panel.reading.say(sentence)
        needed = panel.reading.prediction.heightForWidth(panel.reading.prediction.width())
        assert needed <= panel.reading.prediction.height()
        words = panel.reading.prediction.fontMetrics()
        longest = max(words.horizontalAdvance(word) for word in sentence.split())
        assert longest <= panel.reading.prediction.width()


def test_the_digit_is_not_clipped(qtbot, panel):
    panel.reading.say("8")
    assert panel.reading.prediction.fontMetrics().height() <= panel.reading.prediction.height() + 4


def test_sigmoid_outputs_are_numbers(qtbot, panel):
    panel.reset(SIGMOID)
    panel.show_snapshot(having(answering(3, output="sigmoid")))
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "3"))
    assert panel.reading.bars_caption.text() == "Output of each neuron"
    assert panel.reading.bars.texts()[0] == "0.500"


def test_softmax_outputs_are_probabilities(panel):
    assert panel.reading.bars_caption.text() == "Probability of each digit"


def test_tanh_outputs_may_be_negative(qtbot, panel):
    panel.reset(Spec(output="tanh", cost="quadratic"))
    panel.show_snapshot(having(answering(3, strength=-1, output="tanh")))
    draw_seven(qtbot, panel)
    qtbot.waitUntil(lambda: bool(panel.reading.bars.texts()))
    assert panel.reading.bars.texts()[3].startswith("−0.")
    assert panel.reading.bars.bar_rect(3).right() < panel.reading.bars.width() / 2


def test_only_pad_and_sentence_stay_where_no_digits_are_read(qtbot, panel):
    panel.reset(Spec(sizes=(2, 3, 1), output="sigmoid", cost="quadratic"))
    parts = (
        panel.tools.pens,
        panel.reading.picture,
        panel.reading.bars,
        panel.reading.reads_caption,
        panel.reading.sees_caption,
    )
    assert not any(part.isVisible() for part in parts)
    assert panel.tools.pad.isVisible()

    def is_near_the_pad():
        top = panel.reading.prediction.mapTo(panel, QPoint()).y()
        return 0 < top - panel.tools.pad.geometry().bottom() - panel.tools.y() < 40

    qtbot.waitUntil(is_near_the_pad)
    panel.reset(Spec())
    assert all(part.isVisible() for part in parts)


def test_other_networks_do_not_read_digits(qtbot, panel):
    draw_seven(qtbot, panel)
    spec = Spec(sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
    panel.reset(spec)
    panel.show_snapshot(having(network(np.ones((3, 2)), np.ones((1, 3)), output="sigmoid")))
    assert panel.reading.prediction.text() == "this network does not read digits"
    assert panel.reading.bars.isHidden()
    draw_seven(qtbot, panel)
    panel.reset(Spec())
    panel.show_snapshot(having(answering(7)))
    qtbot.waitUntil(says(panel, "7"))
    assert panel.reading.bars.isVisible()


def test_the_drawing_survives_a_new_design(qtbot, panel):
    draw_seven(qtbot, panel)
    panel.reset(SIGMOID)
    assert len(panel.tools.pad.strokes) == 1


def test_the_picture_is_what_the_network_is_given(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    assert panel._image.shape == (28, 28)
    picture = panel.reading.picture.grab().toImage()
    row, column = np.unravel_index(panel._image.argmax(), (28, 28))
    darkest = picture.pixel(1 + int(column) * 3 + 1, 1 + int(row) * 3 + 1)
    assert darkest == min(picture.pixel(x, y) for x in range(1, 85) for y in range(1, 85))


def test_widths(qtbot, panel):
    assert panel.width() == 256
    panel.set_roomy(True)
    assert panel.minimumWidth() == 312
    assert panel.tools.pad.minimumWidth() == 280


def test_a_low_window_has_a_smaller_picture(qtbot, panel):
    assert panel.reading.picture.factor == 3
    panel.resize(256, 580)
    qtbot.waitUntil(lambda: panel.reading.picture.factor == 2)
    panel.resize(256, 672)
    qtbot.waitUntil(lambda: panel.reading.picture.factor == 3)


def test_a_pen_changes_the_pad_not_the_reading(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    before = panel._image
    panel.tools.pens.chosen.emit(30.0)
    assert panel.tools.pad.pen_width == pytest.approx(24)
    assert panel._image is before


def example(label=7, seed=0, inputs=784):
    values = np.random.default_rng(seed).uniform(0, 1, inputs).astype(np.float32)
    return Example(values**4, "validation example 412", label)


def test_an_example_chosen_elsewhere_is_shown_and_read(qtbot, panel):
    chosen = example()
    with qtbot.assertNotEmitted(panel.example_chosen, wait=40):
        panel.show_chosen(chosen)
    assert panel.tools.pad.has_picture and panel.reading.prediction.text() == "7"
    np.testing.assert_array_equal(panel._image.ravel(), chosen.inputs)
    assert (
        panel.tools.origin.text == "validation example 412, a 7" and panel.tools.origin.isVisible()
    )
    assert not panel.tools.pens.isVisible() and panel.tools.clear_button.isEnabled()
    panel.show_snapshot(having(answering(3)))
    assert panel.reading.prediction.text() == "3" and panel.reading.bars.texts()[3] == "> 99.9 %"


def test_drawing_replaces_the_example(qtbot, panel):
    panel.show_chosen(example(label=8))
    assert panel.tools.origin.text == "validation example 412, an 8"
    with qtbot.waitSignal(panel.example_chosen) as told:
        draw_seven(qtbot, panel)
    drawn = told.args[0]
    assert drawn.origin == "your drawing"
    panel.show_chosen(drawn)  # as the window tells it to everything
    assert not panel.tools.pad.has_picture and len(panel.tools.pad.strokes) == 1
    assert panel.tools.pens.isVisible() and not panel.tools.origin.isVisible()
    draw(qtbot, panel, (60, 60), (90, 90))  # and nobody has heard of it yet
    panel.show_chosen(drawn)
    assert not panel.tools.pad.has_picture and len(panel.tools.pad.strokes) == 2


def test_clearing_takes_the_example_away(qtbot, panel):
    panel.show_chosen(example())
    with qtbot.waitSignal(panel.example_chosen) as told:
        qtbot.mouseClick(panel.tools.clear_button, LEFT)
    assert told.args[0] is None
    assert panel.tools.pad.is_empty and panel.reading.prediction.text() == "draw a digit"


def test_undo_brings_the_drawing_back(qtbot, panel):
    with qtbot.waitSignal(panel.example_chosen):
        draw_seven(qtbot, panel)
    drawn = panel._image
    panel.show_chosen(example())
    with qtbot.waitSignal(panel.example_chosen) as told:
        qtbot.mouseClick(panel.tools.undo_button, LEFT)
    assert told.args[0].origin == "your drawing"
    np.testing.assert_array_equal(panel._image, drawn)


def test_no_example_leaves_a_drawing_alone(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    panel.show_chosen(None)
    assert panel.reading.prediction.text() == "7" and len(panel.tools.pad.strokes) == 1
    panel.show_chosen(example())
    panel.show_chosen(example(inputs=2))
    assert not panel.tools.pad.has_picture and panel.reading.prediction.text() == "draw a digit"


def test_an_example_with_a_label_is_not_kept_as_ones_own(qtbot, panel):
    panel.show_chosen(example())
    assert not panel.tools.keep_button.isVisible()
    with qtbot.assertNotEmitted(panel.labelled):
        qtbot.keyClick(panel.tools.pad, "3")
    assert panel.tools.pad.has_picture
    panel.show_chosen(Example(example().inputs, "scan.png"))
    assert panel.tools.keep_button.isVisible() and panel.tools.origin.text == "scan.png"
    with qtbot.waitSignal(panel.labelled):
        qtbot.keyClick(panel.tools.pad, "3")


def test_on_an_example_one_draws_although_the_rubber_was_in_hand(qtbot, panel):
    panel.tools.pens.toggle_rubber()
    panel.show_chosen(example())
    draw_seven(qtbot, panel)
    assert not panel.tools.pad.has_picture and len(panel.tools.pad.strokes) == 1


def test_what_was_rubbed_out_a_moment_ago_is_not_kept(qtbot, panel):
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "7"))
    panel.tools.pens.toggle_rubber()
    for way in (((50, 50), (160, 50)), ((160, 50), (100, 180))):
        draw(qtbot, panel, *way)
    assert not panel.tools.pad.strokes
    with qtbot.assertNotEmitted(panel.labelled):
        qtbot.keyClick(panel.tools.pad, "3")
    assert panel.reading.prediction.text() == "draw a digit"


def test_what_was_drawn_a_moment_ago_is_kept(qtbot, panel):
    draw_seven(qtbot, panel)
    with qtbot.waitSignal(panel.labelled) as kept:
        qtbot.keyClick(panel.tools.pad, "3")
    assert kept.args[0].image.any() and not panel.tools.pad.strokes


def test_arrow_keys_put_digits_of_the_data_on_the_pad(qtbot, panel):
    data = stripes()
    panel.show_dataset(data)
    panel.tools.pad.setFocus()
    shown = []
    panel.example_chosen.connect(shown.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(panel.tools.pad, key)
    last = len(data.validation)
    wanted = [f"validation example {number}" for number in (1, 2, 1, last)]
    assert [example.origin for example in shown] == wanted
    assert np.array_equal(shown[1].inputs, data.validation.inputs[1])
    panel.show_dataset(None)
    qtbot.keyClick(panel.tools.pad, Qt.Key.Key_Right)
    assert len(shown) == 4


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_a_digit_with_ctrl_or_alt_keeps_nothing(qtbot, panel, modifier):
    draw(qtbot, panel, (100, 60), (100, 180))
    kept = []
    panel.labelled.connect(kept.append)
    qtbot.keyClick(panel.tools.pad, "0", modifier)
    assert kept == []


def test_where_it_is_low_the_bars_stand_upright_and_all_of_it_is_there(panel):
    panel.resize(256, panel.minimumSizeHint().height())
    bars = panel.reading.bars
    assert upright_bars.least_height() <= bars.height() < bars.lying_height
    assert panel.rect().contains(bars.geometry().translated(panel.reading.pos()))


def test_letters_are_drawn_and_read_where_they_are_the_classes(qtbot, panel):
    part = Part.of_classes(np.zeros((6, 784), dtype=np.uint8), np.arange(6) % 3, 3)
    data = Dataset("own", "own", part, part, part, image_shape=(28, 28), classes=tuple("XYZ"))
    panel.reset(Spec(sizes=(784, 3)))
    assert not panel.reading.bars.isVisible()
    panel.show_dataset(data)
    assert panel.reading.prediction.text() == "draw a letter"
    weights = np.zeros((3, 784), dtype=np.float32)
    weights[1] = 0.2
    panel.show_snapshot(having(network(weights)))
    draw_seven(qtbot, panel)
    qtbot.waitUntil(says(panel, "Y"))
    assert panel.reading.prediction.font().pixelSize() == 64
    assert panel.reading.bars_caption.text() == "Probability of each class"
    assert "Y: > 99.9 %" in panel.reading.bars.accessibleDescription()
    assert not panel.tools.keep_button.isVisible()
    with qtbot.assertNotEmitted(panel.labelled):
        panel.keep_as(1)
    assert not panel.tools.pad.is_empty
