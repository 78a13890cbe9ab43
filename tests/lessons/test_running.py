"""Lessons are run as their files say, and judged by what came out."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.lessons.course import run
from nnviz.lessons.errors import LessonError
from nnviz.lessons.reporting.report import LessonReport
from nnviz.lessons.running import Cancelled, data_of
from nnviz.lessons.seeds import Outcome, run_seeds
from tests.data.idx_files import write_mnist
from tests.lessons.files import SMALL, read, small

DESIGN = "[forms.quick.designs.plain]\n"
MEASURE = '\n[[forms.quick.measures]]\nname = "{0}"\nlabel = "{0}"\nmeasure = "{1}"\n{2}\n'


def test_the_verdict_is_the_bands():
    assert run(read(SMALL)).reproduced is True
    verdict = run(read(small(("low = 50", "low = 100.5"))))
    assert verdict.reproduced is False
    assert str(verdict.reasons[0]).startswith("Accuracy at the end: ")
    assert "at least 100.5" in str(verdict.reasons[0])


def test_the_same_seed_gives_the_same_numbers_and_another_gives_others():
    lesson = read(SMALL)
    one, same, other = (run(lesson, seed=seed).values[0].value for seed in (1, 1, 2))
    assert one == same != other


def test_the_explanation_has_this_runs_numbers():
    verdict = run(read(SMALL))
    assert verdict.explanation == f"It ended at {verdict.values[0].value:.1f} %."


def test_twins_begin_with_the_same_weights_and_are_compared():
    twin = '[forms.quick.designs.twin]\nlike = "plain"\nlearning_rate = 0.1\n[[forms.quick.meas'
    text = small(("[[forms.quick.meas", twin)) + MEASURE.format("diff", "last", 'minus = "twin"')
    verdict = run(read(text))
    plain, other = (verdict.runs[name][0] for name in ("plain", "twin"))
    for a, b in zip(plain.start.weights, other.start.weights, strict=True):
        np.testing.assert_array_equal(a, b)
    last, diff = (value.value for value in verdict.values)
    assert diff == pytest.approx(last - 100 * other.snapshot.record.validation_accuracy)
    assert [value.unit for value in verdict.values] == ["%", "points"]


def test_a_design_that_is_repeated_takes_the_seeds_that_follow():
    text = small((DESIGN, DESIGN + "repeat = 3\n")) + MEASURE.format(
        "most", "last", 'take = "most"'
    )
    runs = run(read(text), seed=5).runs["plain"]
    assert [each.spec.seed for each in runs] == [5, 6, 7]
    lasts = [100 * each.snapshot.record.validation_accuracy for each in runs]
    values = [value.value for value in run(read(text), seed=5).values]
    assert values == pytest.approx([np.median(lasts), max(lasts)])


def test_a_change_in_flight_takes_effect_after_its_epoch():
    text = small((DESIGN, DESIGN + "then = [{after = 2, learning_rate = 1e-9}]\n"))
    (one,) = run(read(text)).runs["plain"]
    costs = [record.training_cost for record in one.history]
    assert costs[0] != costs[1] == pytest.approx(costs[2], rel=1e-5)
    assert [(change.epoch, change.field) for change in one.snapshot.changes] == [
        (2, "learning_rate")
    ]


def test_a_design_that_does_not_train_is_looked_at():
    text = small(
        (DESIGN, DESIGN + "trains = false\n"),
        ('measure = "last"', 'measure = "speed"\nlayer = 2'),
        ("low = 50", "low = 0.0001"),
    )
    verdict = run(read(text))
    assert verdict.reproduced is True
    assert verdict.runs["plain"][0].snapshot.step == 0


def test_rows_and_first_weights_stand_in_the_file():
    rows = "rows = {inputs = [[1.0]], targets = [[0.0]], kind = 'bits'}\n"
    start = "start = {weights = [[[2.0]]], biases = [[2.0]]}\n"
    text = small(
        (
            'data = "circle"\nsizes = [2, 4, 1]\nactivation = "tanh"',
            rows + start + "sizes = [1, 1]",
        ),
        ("learning_rate = 0.3", "learning_rate = 0.15\nmini_batch_size = 1\ndtype = 'float64'"),
        ("epochs = 3", "epochs = 300"),
        ('measure = "last"', 'measure = "answer"\ninputs = [1.0]'),
        ("low = 50", "low = 0.0115\nhigh = 0.0125"),
    )
    text += MEASURE.format("a", "at", 'figure = "training_distance"\nepoch = 50')
    verdict = run(read(text))
    assert verdict.values[1].value == pytest.approx(0.099, abs=0.0005)
    assert verdict.reproduced is True, "chapter 3: cross-entropy from (2, 2) ends at 0.0120"


def test_a_contrast_changes_the_design():
    contrast = "\n[[forms.quick.contrasts]]\ntext = 'Too small'\nchange = {learning_rate = 1e-9}\n"
    lesson = read(small(("low = 50", "low = 95"), ("epochs = 3", "epochs = 30")) + contrast)
    assert run(lesson).reproduced is True
    assert run(lesson, contrast=1).reproduced is False
    with pytest.raises(LessonError, match="has 1 contrasts"):
        run(lesson, contrast=2)


def test_what_cannot_be_run_is_said():
    with pytest.raises(LessonError, match="no book form"):
        run(read(SMALL), "book")
    desk = SMALL[: SMALL.index("[forms")].replace("minutes", 'desk = "marble"\nminutes')
    task = '\n[[tasks]]\nname = "lowest"\ntext = "The lowest"\n'
    with pytest.raises(LessonError, match="is done at a desk"):
        run(read(desk.replace("{last:.1f}", "0") + task))


def test_who_does_not_wait_any_more_leaves_at_once():
    shares = []
    with pytest.raises(Cancelled):
        run(read(SMALL), progress=shares.append, cancelled=lambda: len(shares) > 1)
    assert len(shares) == 2


def test_a_run_that_is_not_complete_cannot_be_told():
    from nnviz.lessons.judging import judge

    lesson = read(SMALL)
    verdict = run(lesson)
    cut = dataclasses.replace(verdict.runs["plain"][0], complete=False)
    assert judge(lesson, verdict.form, {"plain": (cut,)}, 1).reproduced is None


WILD = ("learning_rate = 0.3", "learning_rate = 1e6"), ('"tanh"', '"linear"')


def test_a_run_that_diverged_cannot_be_told_whatever_its_numbers_are():
    anything = ('measure = "last"\nlow = 50', 'measure = "epochs"\nlow = 0')
    verdict = run(read(small(*WILD, anything)))
    assert verdict.values[0].holds
    assert verdict.reproduced is None
    assert [str(reason)[:32] for reason in verdict.reasons] == ["Training diverged by mini-batch "]
    outcomes = (Outcome.of(verdict),)
    report = LessonReport(lesson=verdict.lesson, form=verdict.form, outcomes=outcomes)
    assert str(report.verdict) == "Cannot be told."


def test_a_divergence_that_is_what_is_asked_is_a_result():
    asked = ('measure = "last"\nlow = 50', 'measure = "diverged"\nlow = 100')
    verdict = run(read(small(*WILD, asked)))
    assert verdict.reproduced is True
    assert str(verdict.reasons[-1]).startswith("Training diverged by mini-batch ")
    assert run(read(small(asked))).reproduced is False


@pytest.mark.long
def test_seeds_in_processes_give_what_they_give_here():
    lesson, shares = read(SMALL), []
    outcomes = run_seeds(lesson, "quick", [3, 4], progress=shares.append)
    assert [outcome.seed for outcome in outcomes] == [3, 4]
    here = Outcome.of(run(lesson, seed=4))
    assert outcomes[1].values == here.values
    assert outcomes[1].lines == here.lines
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_seeds_are_left_when_nobody_waits():
    lesson = read(small(("epochs = 3", "epochs = 1_000_000")))
    with pytest.raises(Cancelled):
        run_seeds(lesson, "quick", [1, 2], cancelled=lambda: True)


def test_mnist_has_the_copies_that_a_design_asks_for(tmp_path):
    write_mnist(tmp_path)
    (design,) = read(SMALL).forms["quick"].designs.values()
    digits = Spec(data="mnist", sizes=(784, 10), expanded=True, train_size=10)
    dataset = data_of(dataclasses.replace(design, spec=digits), tmp_path)
    assert dataset.epoch_size(10) == 50
