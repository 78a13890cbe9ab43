"""A lesson of what a teacher has at hand: it runs as it was, and its band has room about that."""

import dataclasses

import pytest

from nnviz.core import Network, Spec
from nnviz.lessons.course import run
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Measured
from nnviz.lessons.measures.measure import EPOCH, PERCENT, PLAIN, POINTS
from nnviz.lessons.writing.present import (
    MEASURE,
    Said,
    present_lesson,
    proposed_band,
    value_in,
)

SPEC = Spec(
    data="circle",
    sizes=(2, 3, 1),
    activation="tanh",
    output="sigmoid",
    cost="cross-entropy",
    epochs=3,
    seed=7,
)
SAID = Said(
    title="Mine",
    question="How far?",
    choices=("Far", "Near"),
    right=1,
    idea="It learns.",
    claim="It gets there.",
    explanation="{here}",
)


def measured(**band):
    return Measured(measure="last", arguments={}, name=MEASURE, label="Accuracy", **band)


def test_it_runs_from_its_seed_and_is_judged_by_the_band_about_that_run():
    lesson = present_lesson(SAID, SPEC, measured(low=0), None)
    (here,) = run(lesson).runs["plain"]
    assert here.spec == SPEC, "the seed too"
    value = value_in(here, measured(low=0))
    low, high = proposed_band(value.value, value.unit)
    lesson = present_lesson(SAID, SPEC, measured(low=low, high=high), None)
    assert run(lesson).reproduced is True
    assert run(lesson).explanation == f"{value.value:{value.form}}"
    assert run(present_lesson(SAID, SPEC, measured(low=101), None)).reproduced is False


@pytest.mark.parametrize("unit", [PERCENT, POINTS, PLAIN, EPOCH])
def test_a_band_holds_what_it_was_proposed_for(unit):
    for value in (0, 1e-9, 0.123, 1, 7, 37.55, 98.94, 99.999, 100):
        value = max(value, 1) if unit == EPOCH else value
        low, high = proposed_band(value, unit)
        assert low <= value <= high, value
        assert low < high, value
        if unit == PERCENT:
            assert low >= 0 and high <= 100, value
            assert high - low <= 4.2, value


def test_a_band_is_written_with_few_digits():
    assert proposed_band(0.1234, PLAIN) == (0.098, 0.149)
    assert proposed_band(-1234.0, PLAIN) == (-1490, -980)
    assert proposed_band(93.41, PERCENT) == (91.4, 95.5)
    assert proposed_band(37, EPOCH) == (29, 45)
    assert proposed_band(1, EPOCH) == (1, 2)


def test_what_cannot_be_trained_is_looked_at_and_own_data_are_refused():
    step = dataclasses.replace(SPEC, activation="step", output="step", cost="quadratic")
    given = Network.initial(step)
    lesson = present_lesson(SAID, step, measured(low=0), given)
    design = lesson.forms["quick"].designs["plain"]
    assert not design.trains and design.start is given
    with pytest.raises(LessonError, match="come with nnviz"):
        present_lesson(SAID, dataclasses.replace(SPEC, data="mine.csv"), measured(low=0), None)
    mnist = dataclasses.replace(SPEC, data="mnist", sizes=(784, 10))
    assert list(present_lesson(SAID, mnist, measured(low=0), None).forms) == ["book"]
