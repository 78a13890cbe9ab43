"""What is said of two designs, where it is known which differs."""

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.sweeps.comparison import LARGEST_P, compared, sign_test
from nnviz.sweeps.duel import Duel
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.figures import Figure
from nnviz.sweeps.naming import names_of
from nnviz.sweeps.runs import Run

ACCURACY, COST = Figure("validation", "accuracy"), Figure("validation", "cost")


def trials(difference):
    """100 comparisons of two designs whose accuracies differ by that, and by chance."""
    rng = np.random.default_rng(7)
    for _ in range(100):
        one, other = 0.95 + rng.normal(0, 0.003, (2, 10))
        yield compared(ACCURACY, ("A", "B"), range(10), one + difference, other)


@pytest.mark.parametrize("count", [5, 6, 10, 20])
def test_the_same_designs_are_hardly_ever_told_apart(count):
    differences = np.random.default_rng(count).normal(0, 0.003, (100, count))
    assert sum(sign_test(each) <= LARGEST_P for each in differences) <= 5


def test_a_point_is_found_where_seeds_differ_by_a_third_of_it():
    found = list(trials(0.01))
    assert sum(each.is_real for each in found) >= 95
    assert sum(each.interval[0] <= 0.01 <= each.interval[1] for each in found) >= 80


def test_five_of_five_never_suffice_and_six_of_six_do():
    assert sign_test([1] * 5) == 2 / 32 and sign_test([1] * 6) == 2 / 64
    assert sign_test([1, 1, 1, 1, 1, 1, 0, 0]) == 2 / 64 and sign_test([0, 0]) == 1


def test_the_sentence_names_the_better_one():
    one = [0.970 + d for d in (0.001, 0.006, 0.006, 0.007, 0.006, 0.005, 0.009)]
    found = compared(ACCURACY, ("ReLU", "Sigmoid"), range(7), one, [0.970] * 7)
    assert str(found.verdict).startswith("ReLU is 0.6 points better (0.")
    assert str(found.verdict).endswith(" over 7 seeds).")
    turned = compared(ACCURACY, ("ReLU", "Sigmoid"), range(7), [0.970] * 7, one)
    assert str(turned.verdict) == str(found.verdict).replace("ReLU", "Sigmoid")
    costs = compared(COST, ("A", "B"), range(6), [0.5] * 6, [0.25] * 6)
    assert str(costs.verdict) == "B is 0.25 of cost better (0.25 to 0.25 over 6 seeds)."


def test_no_difference_and_too_few_seeds_are_said():
    same = compared(ACCURACY, ("A", "B"), range(8), [0.9, 0.8] * 4, [0.8, 0.9] * 4)
    assert str(same.verdict).startswith("There is no difference bigger than the seeds' own")
    few = compared(ACCURACY, ("A", "B"), range(5), [0.9] * 5, [0.8] * 5)
    assert not few.is_real and "take 6 at least" in str(few.verdict)
    assert few.as_dict()["real"] is False


def test_without_a_pair_there_is_nothing_to_say():
    with pytest.raises(SweepError):
        compared(ACCURACY, ("A", "B"), [], [], [])


def test_designs_are_called_by_what_they_differ_in():
    relu, files = Spec(activation="relu", seed=9), ("a", "b")
    assert names_of(relu, Spec(), files) == ("ReLU", "Sigmoid")
    assert names_of(Spec(learning_rate=0.5), Spec(), files) == ("η 0.5", "η 0.25")
    assert names_of(Spec(penalty="l2"), Spec(), files) == ("L2, squares", "Penalty none")
    assert names_of(Spec(use_biases=False), Spec(), files) == ("Biases off", "Biases on")
    assert names_of(relu, Spec(learning_rate=1), files) == names_of(relu, relu, files) == files


def test_both_begin_with_the_same_new_seeds():
    duel = Duel(Spec(seed=3), Spec(seed=7, activation="relu"), 3)
    assert [spec.seed for spec in duel.specs] == [8, 8, 9, 9, 10, 10]
    assert Duel(Spec(seed=2_147_483_647), Spec(), 2).seeds == (0, 1)


def test_a_design_that_cannot_be_trained_is_said():
    duel = Duel(Spec(), Spec(), 1)
    runs = {spec: Run(spec=spec, outcome="It cannot.") for spec in duel.specs}
    with pytest.raises(SweepError, match="It cannot"):
        duel.judged(runs, ("a", "b"))


@pytest.mark.parametrize("count", [2, 5, 6, 11, 40])
def test_interval_and_chance_are_scipys(count):
    """Which takes half a second to import: whoever compares waits for it."""
    from scipy.stats import binomtest, bootstrap

    told = np.random.default_rng(count).normal(0.2, 1, count).round(1)
    found = compared(ACCURACY, ("one", "other"), range(count), told, np.zeros(count))
    chance = np.random.default_rng(1)
    theirs = bootstrap(
        (told,), np.median, n_resamples=2_000, method="percentile", random_state=chance
    )
    assert found.interval == pytest.approx(theirs.confidence_interval)
    more, less = np.sum(told > 0), np.sum(told < 0)
    assert found.p == pytest.approx(binomtest(more, more + less).pvalue)


@pytest.mark.parametrize(("count", "said"), [(1, "1 seed cannot"), (2, "2 seeds cannot")])
def test_too_few_seeds_are_counted(count, said):
    found = compared(ACCURACY, ("A", "B"), range(count), [0.5] * count, [0.4] * count)
    assert str(found.verdict).startswith(said) and "take 6 at least" in str(found.verdict)
