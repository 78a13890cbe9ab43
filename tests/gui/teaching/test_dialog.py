"""The dialog by itself: every measure can be asked for, and Tab goes as one reads."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

from nnviz.core import Change, Snapshot, Spec, Training
from nnviz.data import Dataset, Part, load_for
from nnviz.data.own_digits import instead_of_part
from nnviz.gui.teaching.dialog import LessonDialog
from nnviz.gui.teaching.present import Present
from nnviz.gui.teaching.words import measure_words, placed
from nnviz.lessons.errors import LessonError
from nnviz.lessons.measures.measure import PLAIN, Measure
from nnviz.lessons.measures.table import MEASURES

SPEC = Spec(
    data="moons",
    data_size=40,
    sizes=(2, 3, 1),
    activation="tanh",
    output="sigmoid",
    cost="cross-entropy",
    epochs=2,
)


def present(spec=SPEC, **others):
    dataset = load_for(spec)
    training = Training(spec, dataset)
    for _ in training.steps():
        pass
    here = {"latest": training.snapshot(), "is_over": True, **others}
    return Present(spec=spec, start=None, dataset=dataset, **here)


def moved(*, by_schedule):
    """The end of a run in which η came down."""
    change = Change(epoch=1.0, field="learning_rate", old=0.5, new=0.25, by_schedule=by_schedule)
    return dataclasses.replace(Snapshot.initial(SPEC), epoch=2, step=8, changes=(change,))


@pytest.fixture(scope="module")
def parent(qapp):
    parent = QWidget()
    yield parent
    parent.close()


@pytest.fixture
def dialog(qtbot, parent):
    dialog = LessonDialog(parent, present())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.judged.value != "")
    yield dialog
    if isValid(dialog):
        dialog.accept()


def test_tab_goes_as_one_reads(dialog):
    dialog.activateWindow()
    dialog.title.setFocus()
    seen = []
    while (name := QApplication.focusWidget().objectName()) not in seen:
        seen.append(name)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    said = ["own_title", "own_question", *(f"own_answer_{x}" for x in "abcd")]
    said += ["own_idea", "own_explanation", "learning_rate_check"]
    chosen = ["own_opens", "own_minutes", "own_measure", "own_figure", "own_low", "own_high"]
    wanted = [*said, *chosen, "own_mark", "own_cancel", "own_save"]
    assert [name for name in seen if name in wanted] == wanted


def test_every_measure_can_be_asked_for(dialog):
    dialog.title.setText("Mine")
    dialog.question.setPlainText("What?")
    for name, measure in MEASURES.items():
        dialog.judged.measure.choose(name)
        dialog.judged.arguments.show_measure(name, 2)
        dialog.judged.low.set_value(1)
        dialog.judged.high.set_value(None)
        measured = dialog.judged.measured
        assert set(measured.arguments) == set(measure.parameters)
        lesson = dialog.lesson()
        (form,) = lesson.forms.values()
        assert form.measures == (measured,), name
        assert measured.label in lesson.explanation


def test_what_is_asked_last_is_told(qtbot, dialog):
    for name in ("vote_lead", "lesion", "gradient_error", "epochs"):
        dialog.judged.measure.setCurrentIndex(dialog.judged.measure.findData(name))
    qtbot.waitUntil(lambda: dialog.judged.here.text() == "This run: 2")
    dialog.judged.measure.setCurrentIndex(dialog.judged.measure.findData("answer"))
    inputs = dialog.judged.arguments.findChild(QWidget, "own_argument_inputs")
    inputs.setText("1 2 3")  # of a network of two
    inputs.commit()
    nothing = "This run has no such number."
    qtbot.waitUntil(lambda: dialog.judged.here.text() == nothing)
    dialog.judged.measure.setCurrentIndex(dialog.judged.measure.findData("dead"))
    layer = dialog.judged.arguments.findChild(QWidget, "own_argument_layer")
    layer.setText("9")
    layer.commit()
    qtbot.waitUntil(lambda: dialog.judged.here.text() == nothing)


def test_mnist_is_called_so_wherever_its_folder_is():
    def part(rows):
        pictures = np.broadcast_to(np.uint8(0), (rows, 784))
        return Part(pictures, None, np.broadcast_to(np.float32(0), (rows, 10)))

    dataset = Dataset("/mine", "mine", part(50_000), part(10_000), part(3), image_shape=(28, 28))
    spec = Spec(data="/mine")
    made = Present(spec=spec, start=None, latest=Snapshot.initial(spec), dataset=dataset)
    assert made.lesson_spec == Spec(data="mnist") and made.spec.data == "/mine"
    fewer = Dataset("/mine", "mine", part(500), part(100), part(3), image_shape=(28, 28))
    made = Present(spec=spec, start=None, latest=Snapshot.initial(spec), dataset=fewer)
    assert made.lesson_spec == spec


def test_a_measure_that_is_a_line_in_the_table_is_called_by_its_help(monkeypatch):
    def largest(run) -> float | None:
        """The largest of all."""

    monkeypatch.setitem(MEASURES, "largest", Measure(largest, PLAIN))
    assert measure_words("largest") == "The largest of all"
    assert measure_words("last", "training_cost") == "Training cost at the end"


def test_ones_own_digits_are_not_in_the_lesson(qapp):
    made = present()
    own = instead_of_part(made.dataset, made.dataset.train[:9])
    assert dataclasses.replace(made, dataset=own).caveat.startswith("Digits of your own are not in")


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ({}, ""),
        ({"latest": Snapshot.initial(SPEC)}, "Nothing has been trained yet"),
        ({"latest": moved(by_schedule=True)}, ""),
        ({"latest": moved(by_schedule=False)}, "Settings were changed while it trained"),
        ({"spec_epochs": 5, "is_over": False}, "This run is at epoch 2, the lesson ends at 5."),
    ],
)
def test_what_may_come_out_otherwise_is_said(qapp, others, said):
    epochs = others.pop("spec_epochs", SPEC.epochs)
    made = present(**others)
    made = Present(
        spec=Spec(**{**SPEC.as_dict(), "epochs": epochs}),
        start=None,
        latest=made.latest,
        dataset=made.dataset,
        is_over=made.is_over,
    )
    assert made.caveat.startswith(said) and bool(made.caveat) == bool(said)


def test_answers_are_those_that_are_typed(dialog):
    dialog.judged.low.set_value(10)
    dialog.judged.high.set_value(None)
    dialog.judged.changed.emit()
    assert dialog.answers.texts == ("Less than 10\u00a0%", "At least 10\u00a0%")
    assert dialog.answers.right == 1
    dialog.answers.fields[3].setText("Nothing")
    assert dialog.answers.texts == ("Nothing",) and dialog.answers.right is None
    dialog.title.setText("Mine")
    dialog.question.setPlainText("What?")
    with pytest.raises(LessonError, match="Mark the right answer"):
        dialog.lesson()
    dialog.answers.rings[3].setChecked(True)
    assert dialog.answers.right == 0
    with pytest.raises(LessonError, match="there must be two or more"):
        dialog.lesson()


def test_a_long_text_is_cut_when_it_is_left(dialog):
    dialog.question.setFocus()
    dialog.question.setPlainText("x" * 400)
    dialog.title.setFocus()
    assert len(dialog.question.text) == 300


def test_what_was_typed_is_asked_about_before_it_is_lost(dialog):
    dialog.title.setText("Mine")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QWidget, "discard_question")
    assert dialog.isVisible() and box is not None
    box.done(QMessageBox.StandardButton.Cancel.value)
    assert dialog.isVisible()
    gone = []
    dialog.rejected.connect(lambda: gone.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.findChildren(QMessageBox)[-1].done(QMessageBox.StandardButton.Discard.value)
    assert gone == [True]


def test_the_place_of_the_proposed_right_answer_is_another_one_from_another_seed():
    answers = ["Less", "Between", "More"]
    made = [placed(answers, 1, seed) for seed in range(20)]
    assert {place for _, place in made} == {0, 1, 2}
    for texts, place in made:
        assert texts[place] == "Between" and sorted(texts) == sorted(answers)
