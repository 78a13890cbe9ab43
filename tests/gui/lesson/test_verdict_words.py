"""What became of a lesson, in words."""

import re
from types import SimpleNamespace

import pytest

from nnviz.gui.lesson import verdict_words
from nnviz.gui.lesson.verdict_words import moment
from nnviz.lessons import texts
from nnviz.lessons.judging import Value, unit_of
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reasons import band, of_unit
from nnviz.lessons.shelf import LESSONS


@pytest.mark.parametrize(
    ("epochs", "words"),
    [({"one": [3, 3]}, "after epoch 3"), ({"one": [3], "other": [1200]}, ""), ({"one": [0]}, "")],
)
def test_the_epoch_is_told_where_all_runs_ended_at_one(epochs, words):
    ended = {
        name: [SimpleNamespace(snapshot=SimpleNamespace(epoch=epoch)) for epoch in each]
        for name, each in epochs.items()
    }
    assert moment(SimpleNamespace(runs=ended)) == words


_HYPHEN = re.compile(r"(?<![\w.)])-\d|−[0.]+(?![\d.])|–−|-–")
"""A hyphen for a minus, a minus before a zero, a dash beside a minus."""


@pytest.mark.parametrize("here", [-12.34, -1.1, -0.04, -0.0, 0.0, 3e-9, -3e-9])
def test_whatever_a_lesson_measures_is_told_with_a_real_minus_and_none_before_a_zero(here):
    for lesson, form in ((each, form) for each in LESSONS.values() for form in each.forms.values()):
        for text in told_of(lesson, form, here):
            assert not _HYPHEN.search(text), (lesson.number, text)


def told_of(lesson, form, here):
    """All that can be said where everything that is measured comes to ``here``."""
    values = tuple(Value(measured=m, value=here, unit=unit_of(m)) for m in form.measures)
    names = [value.name for value in values]
    verdict = SimpleNamespace(lesson=lesson, form=form, values=values, reproduced=False, seed=1)
    seeds = [
        SeedRun(seed=n, reproduced=True, values=dict.fromkeys(names, here * n), lines={})
        for n in range(1, 6)
    ]
    forms = {value.name: value.form for value in values}
    written = [lesson.explanation, form.explanation]
    for each in (value.measured for value in values):
        written += [each.within, each.above, each.below]
    yield from (texts.filled(text, dict.fromkeys(names, here), forms) for text in written)
    for _, label, numbers in verdict_words.table(verdict, seeds)[1]:
        yield from (label, *numbers)
    yield from (str(band(v.measured, v.form, v.unit)) for v in values if v.measured.is_judged)
    yield of_unit(*verdict_words.figure(verdict))
    if lesson.question.scale is not None and lesson.question.sketch is None:
        yield verdict_words.outcome_words(verdict, Prediction(number=1.0))
