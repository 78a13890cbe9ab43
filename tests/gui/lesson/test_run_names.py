"""What the runs of a lesson are called, in all lessons that have several."""

import pytest

from nnviz.core import ACTIVATIONS
from nnviz.gui.lesson.predict_step import PredictStep
from nnviz.gui.lesson.run_names import numbered, run_names
from nnviz.gui.lesson.verdict_words import outcome_words, prediction_words
from nnviz.lessons.course import run
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reading.reader import lesson_of
from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.sketching import PLACES
from tests.gui.lesson.test_lesson_run import LESSON

SEVERAL = [
    (lesson, form)
    for lesson in LESSONS.values()
    for form in lesson.forms.values()
    if len(form.designs) > 1
]
DRAWN = Prediction(sketch=(0.5,) * PLACES)


def test_every_run_has_a_name_of_its_own_that_is_no_name_of_the_file():
    for lesson, form in SEVERAL:
        names = run_names(form)
        assert len(set(names.values())) == len(names), lesson.id
        assert all(names.values()), lesson.id
        alike = {name for key, name in names.items() if key == name}
        assert alike <= {*ACTIVATIONS}, lesson.id


@pytest.mark.parametrize(
    ("id", "names"),
    [
        ("L25", ["η 0.25", "η 0.025", "η 2.5"]),
        ("L20", ["n 500", "n 1,000", "n 5,000"]),
        ("L23", ["start weights scaled, 1/√n", "start weights large"]),
        ("N16", ["η 0.1", "η 1", "η 1 → 0.1"]),
        ("N03", ["3-1, biases no, weights drawn", "biases yes", "3-5-4-1"]),
        ("L13", ["quadratic, η 0.15, w 0.6", "quadratic, η 0.15, w 2"]),
    ],
)
def test_a_name_tells_in_what_a_run_differs_from_the_others(id, names):
    assert [*run_names(LESSONS[id].forms["quick"]).values()][: len(names)] == names


def test_a_curve_to_be_drawn_is_of_a_run_that_is_named(qtbot):
    step = PredictStep()
    qtbot.addWidget(step)
    for lesson, form in SEVERAL:
        sketch = lesson.question.sketch
        if sketch is not None:
            run = numbered(form, form.named(sketch.of))
            step.show_lesson(lesson, DRAWN, form.name)
            assert run in step._draw_words.text()
            assert run in prediction_words(lesson, DRAWN, form)


@pytest.mark.parametrize("of", ["slow", "given"])
def test_the_verdict_on_a_curve_says_of_which_run_it_is(of):
    asked = '[question.sketch]\nplot = "cost"\nfigure = "training_cost"\nlow = 0\nhigh = 3\n'
    asked += f'of = "{of}"\n'
    head, watch, rest = LESSON.decode().partition("[[watch]]")
    verdict = run(lesson_of(f"{head}{asked}{watch}{rest}".encode(), "T1.toml"))
    said = outcome_words(verdict, DRAWN)
    assert said.startswith(f"Your curve for {numbered(verdict.form, of)} ended ")
