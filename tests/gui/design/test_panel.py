import dataclasses

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from nnviz.core import ACTIVATIONS, COSTS, INITIALIZERS, PENALTIES, Spec
from nnviz.data import DATASETS, load_for
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.design.panel import DesignPanel
from tests.gui.design.blank_digits import blank_digits

NAMES = {
    "data": "dataset_choice",
    "train_size": "train_size",
    "sizes": "hidden_layers",
    "activation": "activation_choice",
    "output": "output_choice",
    "initializer": "initializer_choice",
    "use_biases": "use_biases",
    "cost": "cost_choice",
    "penalty": "penalty_choice",
    "penalty_strength": "penalty_strength",
    "learning_rate": "learning_rate",
    "momentum": "momentum",
    "mini_batch_size": "mini_batch_size",
    "epochs": "epochs",
    "seed": "seed",
}
START = Spec(
    sizes=(784, 30, 10),
    output="sigmoid",
    cost="quadratic",
    penalty="l2",
    penalty_strength=1.0,
    learning_rate=0.5,
)
EDITS = {
    "data": "mnist",
    "train_size": 500,
    "activation": "tanh",
    "output": "tanh",
    "initializer": "large",
    "use_biases": False,
    "cost": "cross-entropy",
    "penalty": "l1",
    "penalty_strength": 5.0,
    "learning_rate": 0.025,
    "momentum": 0.9,
    "mini_batch_size": 32,
    "epochs": 5,
    "seed": 42,
}


@pytest.fixture(scope="module")
def one_panel(qapp):
    panel = DesignPanel()
    panel.resize(273, 760)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    yield panel
    panel.close()


@pytest.fixture
def panel(one_panel):
    """It begins anew for each test."""
    one_panel.resize(273, 760)
    one_panel.form.setFocus()
    one_panel.form.show_more(False)
    one_panel.set_dataset(blank_digits(60_000), START)
    one_panel.activateWindow()
    return one_panel


def widget(panel: DesignPanel, field: str) -> QWidget:
    return panel.findChild(QWidget, NAMES[field])


def edit(qtbot, control: QWidget, value) -> None:
    """As a person would: choose, tick, or type and press Enter."""
    if isinstance(control, QComboBox):
        control.setCurrentIndex(control.findData(value))
    elif isinstance(control, QAbstractButton):
        qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
    else:
        type_into(qtbot, control, str(value))
        qtbot.keyClick(control, Qt.Key.Key_Return)


def type_into(qtbot, control: QWidget, text: str) -> None:
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)


def sentences(panel: DesignPanel) -> dict[str, QLabel]:
    """Visible sentences under fields, by the name of a field in their block."""
    blocks = panel.form.blocks
    return {name: b.sentence for name, b in blocks.items() if b.sentence.isVisible()}


@pytest.mark.parametrize("field", EDITS)
def test_an_edit_changes_its_own_field_and_is_told_once(qtbot, panel, field):
    edits = QSignalSpy(panel.spec_edited)
    edit(qtbot, widget(panel, field), EDITS[field])
    wanted = dataclasses.replace(START, **{field: EDITS[field]})
    assert edits.count() == 1
    assert edits.at(0)[0] == panel.spec == wanted


@pytest.mark.parametrize("field", EDITS)
def test_leaving_a_field_after_the_edit_tells_nothing_more(qtbot, panel, field):
    edit(qtbot, widget(panel, field), EDITS[field])
    edits = QSignalSpy(panel.spec_edited)
    widget(panel, field).clearFocus()
    assert edits.count() == 0


def test_hidden_layers_change_sizes_alone(qtbot, panel):
    edits = QSignalSpy(panel.spec_edited)
    number = first_layer(panel)
    edit(qtbot, number, 100)
    assert panel.spec == dataclasses.replace(START, sizes=(784, 100, 10))
    qtbot.mouseClick(panel.findChild(QWidget, "add_layer_button"), Qt.MouseButton.LeftButton)
    assert panel.spec.sizes == (784, 100, 100, 10)
    assert edits.count() == 2


@pytest.mark.parametrize("text", ["20.5", "0,5", "1,,5", "", "²"])
def test_what_is_no_whole_number_is_a_problem_only_until_it_is_left(qtbot, panel, text):
    """In every field for one; then the number that was there is there again."""
    panel.form.show_more(True)
    fields = [field for field in panel.findChildren(WholeNumber) if field.isVisible()]
    assert first_layer(panel) in fields and len(fields) >= 4
    for field in fields:
        before = field.value()
        field.setFocus()
        field.lineEdit().clear()
        field.lineEdit().insert(text)
        field.lineEdit().textEdited.emit(text)
        assert str(panel.problem) == "Type a whole number.", field.objectName()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.value() == before and panel.problem is None, field.objectName()
    assert panel.spec == START


def test_showing_a_spec_is_silent_and_exact(panel):
    edits, problems = QSignalSpy(panel.spec_edited), QSignalSpy(panel.invalid)
    spec = Spec(
        **{
            **dataclasses.asdict(START),
            **EDITS,
            "sizes": (784, 20, 20, 10),
            "cost": "quadratic",
            "dtype": "float64",
        }
    )
    panel.set_spec(spec)
    assert panel.spec is spec
    assert (edits.count(), problems.count()) == (0, 0)
    for field in panel.form.all_fields.values():
        assert field.read() == getattr(spec, field.name)


def test_fields_that_are_not_in_the_form_are_kept(qtbot, panel):
    panel.set_spec(dataclasses.replace(START, dtype="float64", evaluate="all"))
    edit(qtbot, widget(panel, "epochs"), 3)
    assert (panel.spec.dtype, panel.spec.evaluate, panel.spec.epochs) == ("float64", "all", 3)


def test_several_activations_are_shown_and_kept(qtbot, panel):
    panel.set_spec(dataclasses.replace(START, sizes=(784, 9, 9, 10), activation=("relu", "tanh")))
    assert widget(panel, "activation").currentText() == "ReLU, Tanh"
    edit(qtbot, widget(panel, "epochs"), 3)
    assert panel.spec.activation == ("relu", "tanh")


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("mini_batch_size", "0", "at least 1"),
        ("epochs", "0", "at least 1"),
        ("train_size", "70000", "60,000"),
        ("train_size", "0", "at least 1"),
        ("seed", "-1", "at least 0"),
        ("learning_rate", "0", "above 0"),
        ("learning_rate", "1e", "Type a number"),
        ("learning_rate", "1.2.3", "Type a number"),
        ("momentum", "-0.5", "below 0"),
        ("momentum", "1,5", "at most 1"),
        ("penalty_strength", "-1", "below 0"),
    ],
)
def test_the_sentence_appears_while_typing_and_goes_again(qtbot, panel, field, text, word):
    control = widget(panel, field)
    invalid, valid = QSignalSpy(panel.invalid), QSignalSpy(panel.valid)
    edits = QSignalSpy(panel.spec_edited)
    type_into(qtbot, control, text)
    assert panel.problem is not None
    assert panel.problem.field == field
    assert word in sentences(panel)[field].text()
    assert control.property("bad") is True
    assert invalid.at(invalid.count() - 1)[0] == field
    qtbot.keyClick(control, Qt.Key.Key_Return)
    assert panel.spec == START
    edit(qtbot, control, "1")
    assert panel.problem is None
    assert sentences(panel) == {}
    assert not control.property("bad")
    assert valid.count() >= 1
    assert edits.count() == (getattr(START, field) != 1)


def first_layer(panel):
    numbers = widget(panel, "sizes").findChildren(QSpinBox)
    return next(number for number in numbers if number.isVisible())


def test_a_hidden_layer_without_neurons(qtbot, panel):
    number = first_layer(panel)
    type_into(qtbot, number, "0")
    assert "at least 1 neuron" in sentences(panel)["sizes"].text()
    edit(qtbot, number, 30)
    assert panel.problem is None


def test_a_cost_that_does_not_go_with_the_output(qtbot, panel):
    edits = QSignalSpy(panel.spec_edited)
    edit(qtbot, widget(panel, "cost"), "log-likelihood")
    assert "softmax" in sentences(panel)["cost"].text()
    assert edits.count() == 0
    edit(qtbot, widget(panel, "output"), "softmax")
    assert panel.problem is None
    assert edits.count() == 1
    assert (panel.spec.cost, panel.spec.output) == ("log-likelihood", "softmax")


def test_other_fields_can_be_edited_while_one_is_bad(qtbot, panel):
    type_into(qtbot, widget(panel, "learning_rate"), "-")
    edit(qtbot, widget(panel, "epochs"), 7)
    assert panel.spec == START
    edit(qtbot, widget(panel, "learning_rate"), "0,25")
    assert (panel.spec.epochs, panel.spec.learning_rate) == (7, 0.25)


def test_escape_repairs_a_field_and_lets_the_other_edits_through(qtbot, panel):
    type_into(qtbot, widget(panel, "learning_rate"), "-")
    edit(qtbot, widget(panel, "epochs"), 7)
    qtbot.keyClick(widget(panel, "learning_rate"), Qt.Key.Key_Escape)
    assert panel.problem is None
    assert panel.spec == dataclasses.replace(START, epochs=7)


def test_commit_takes_over_what_is_only_typed(qtbot, panel):
    edits = QSignalSpy(panel.spec_edited)
    type_into(qtbot, widget(panel, "epochs"), "9")
    assert (panel.spec.epochs, edits.count()) == (30, 0)
    assert panel.commit()
    assert (panel.spec.epochs, edits.count()) == (9, 1)
    type_into(qtbot, widget(panel, "learning_rate"), "-")
    assert not panel.commit()


def test_a_value_set_by_program_is_judged_too(panel):
    widget(panel, "mini_batch_size").setValue(0)
    assert panel.problem.field == "mini_batch_size"
    widget(panel, "mini_batch_size").setValue(10)
    assert panel.problem is None


def test_a_new_spec_clears_what_was_wrong(qtbot, panel):
    type_into(qtbot, widget(panel, "learning_rate"), "-")
    panel.set_spec(START)
    assert panel.problem is None
    assert widget(panel, "learning_rate").text() == "0.50"


def test_a_step_that_blows_up_is_warned_about_but_allowed(qtbot, panel):
    edit(qtbot, widget(panel, "penalty_strength"), "100000")
    assert panel.problem is None
    assert panel.spec.penalty_strength == 100_000
    assert "ηλ/n" in sentences(panel)["penalty_strength"].text()
    edit(qtbot, widget(panel, "penalty_strength"), "1")
    assert sentences(panel) == {}


def test_a_penalty_without_strength_says_so_under_it_and_leaves_it_as_it_is(qtbot, panel):
    edit(qtbot, widget(panel, "penalty_strength"), "0")
    assert "no effect while λ is 0: try " in sentences(panel)["penalty_strength"].text()
    assert panel.spec.penalty_strength == 0 and panel.problem is None
    edit(qtbot, widget(panel, "penalty"), "none")
    assert sentences(panel) == {}


def test_strength_sleeps_while_there_is_no_penalty(qtbot, panel):
    edit(qtbot, widget(panel, "penalty"), "none")
    assert not widget(panel, "penalty_strength").isEnabled()
    edit(qtbot, widget(panel, "penalty"), "l1")
    assert widget(panel, "penalty_strength").isEnabled()


def test_the_data_decides_ends_and_number_of_images(panel):
    edits = QSignalSpy(panel.spec_edited)
    spec = Spec(data="blobs", sizes=(2, 30, 3))
    panel.set_dataset(load_for(spec), spec)
    assert panel.spec.sizes == (2, 30, 3)
    assert widget(panel, "train_size").value() == 500
    assert panel.spec.train_size is None
    assert edits.count() == 0


def test_data_that_has_too_few_images_is_a_problem_at_once(panel):
    panel.set_dataset(blank_digits(400), dataclasses.replace(START, train_size=50_000))
    assert panel.problem.field == "train_size"


def test_no_number_of_images_is_kept_until_one_is_typed(qtbot, panel):
    assert panel.spec.train_size is None
    assert widget(panel, "train_size").value() == 10_000
    edit(qtbot, widget(panel, "epochs"), 3)
    assert panel.spec.train_size is None
    edit(qtbot, widget(panel, "train_size"), 20_000)
    assert panel.spec.train_size == 20_000


@pytest.mark.parametrize("what, from_end", [("folder", 2), ("file", 1)])
def test_a_path_is_asked_for_without_changing_the_choice(panel, what, from_end):
    choice = widget(panel, "data")
    wishes = QSignalSpy(getattr(choice, f"{what}_wanted"))
    edits = QSignalSpy(panel.spec_edited)
    choice.setCurrentIndex(choice.count() - from_end)
    assert (wishes.count(), edits.count(), choice.currentData()) == (1, 0, "handwriting")


def test_a_folder_is_shown_by_its_name(panel, tmp_path):
    folder = tmp_path / "my digits"
    panel.set_spec(dataclasses.replace(START, data=str(folder)))
    assert widget(panel, "data").currentText() == "my digits"
    assert widget(panel, "data").currentData() == str(folder)


def test_the_lists_hold_all_of_the_tables(panel):
    tables = {
        "data": DATASETS,
        "activation": {name: a for name, a in ACTIVATIONS.items() if a.hidden},
        "output": ACTIVATIONS,
        "cost": COSTS,
        "penalty": PENALTIES,
        "initializer": INITIALIZERS,
    }
    for field, table in tables.items():
        choice = widget(panel, field)
        items = {choice.itemData(i): choice.itemText(i) for i in range(choice.count())}
        assert {name: items.get(name) for name in table} == {
            name: entry.label for name, entry in table.items()
        }


def test_the_parameters_are_counted(qtbot, panel):
    def counted() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel)][-3:]

    assert counted() == ["23,860", "parameters to learn", "23,820 weights + 40 biases"]
    edit(qtbot, widget(panel, "use_biases"), False)
    assert counted() == ["23,820", "parameters to learn", "23,820 weights + 0 biases"]


@pytest.mark.parametrize("name", ["de_DE", "zh_CN"])
def test_a_comma_is_a_decimal_point_everywhere(qtbot, name):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        panel = DesignPanel()
        qtbot.addWidget(panel)
        edit(qtbot, widget(panel, "learning_rate"), "0,3")
        edit(qtbot, widget(panel, "train_size"), "20000")
    finally:
        QLocale.setDefault(before)
    assert (panel.spec.learning_rate, panel.spec.train_size) == (0.3, 20_000)


def test_everything_that_takes_a_click_has_a_name_and_a_tooltip(panel):
    kinds = (QAbstractButton, QComboBox, QSpinBox, QSlider)
    controls = [c for kind in kinds for c in panel.findChildren(kind)]
    controls += [
        c for c in panel.findChildren(QLineEdit) if c.objectName() != "qt_spinbox_lineedit"
    ]
    assert len(controls) > 20
    assert [c for c in controls if not c.accessibleName()] == []
    for field, name in NAMES.items():
        assert panel.findChild(QWidget, name).accessibleName(), field
        assert panel.findChild(QWidget, name).toolTip(), field


@pytest.mark.parametrize("height", [300, 720])
def test_a_scroll_bar_moves_nothing(qtbot, panel, height):
    def edges() -> tuple[int, int]:
        cost = widget(panel, "cost")
        left = cost.mapTo(panel, cost.rect().topLeft()).x()
        return left, left + cost.width()

    panel.resize(273, height)
    qtbot.waitUntil(lambda: (panel.verticalScrollBar().maximum() > 0) == (height == 300))
    qtbot.waitUntil(lambda: edges() == (128, 256))


def test_all_of_it_fits_into_the_first_screen(panel):
    assert panel.form.sizeHint().height() <= 800 - 56 - 40 - 32
    assert panel.viewport().width() == 272
