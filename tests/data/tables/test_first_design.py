import dataclasses

import numpy as np
import pytest

from nnviz.core import train
from nnviz.data.designs import fitting, following, set_by_hand, usual_design
from nnviz.data.tables.prepared import prepared
from tests.data.tables.made import understood

CHANCE = np.random.default_rng(1)


def table(rows, wanted):
    x = CHANCE.standard_normal((rows, 3))
    columns = {f"x{n}": x[:, n].tolist() for n in range(3)}
    answers = {
        "two": (x[:, 0] * x[:, 1] > 0).astype(float),
        "three": np.digitize(x[:, 0] + x[:, 1], (-0.7, 0.7)).astype(float),
        "values": 250_000 + 40_000 * (x[:, 0] + np.abs(x[:, 1])),
    }
    return prepared(understood(**columns, y=answers[wanted].tolist()), np.random.SeedSequence(1))


def test_a_table_begins_with_the_design_for_its_size():
    small, large = table(100, "two"), table(5000, "three")
    spec = dataclasses.replace(usual_design("mine.csv"), seed=7)
    first, other = fitting(spec, small), fitting(spec, large)
    assert first.sizes[::2] == (3, 1) and other.sizes[::2] == (3, 3)
    assert first.epochs > other.epochs and first.mini_batch_size < other.mini_batch_size
    assert (first.data, first.seed) == ("mine.csv", 7)
    assert (first.output, other.output) == ("sigmoid", "softmax")
    assert fitting(spec, table(100, "values")).cost == "quadratic"


def test_few_inputs_are_held_back_less():
    two, values = (
        fitting(usual_design("mine.csv"), table(100, each)) for each in ("two", "values")
    )
    assert (two.penalty_strength, values.penalty_strength) == (1.5, 2.1), "as they are read"
    assert set_by_hand(two) == set_by_hand(values) == ()


def test_values_that_nearly_follow_a_straight_line_are_held_back_less():
    x = CHANCE.standard_normal((120, 12))
    noise = CHANCE.standard_normal(120)
    columns = {f"x{n}": x[:, n].tolist() for n in range(12)}
    found = []
    for share in (0.05, 0.5, 3.0):
        made = understood(**columns, y=(x[:, 0] + share * noise).tolist())
        design = fitting(usual_design("mine.csv"), prepared(made, np.random.SeedSequence(1)))
        assert set_by_hand(design) == ()
        found.append(design.penalty_strength)
    assert found == sorted(found) and found[0] < 1 < found[1] < found[2]


def test_what_was_set_by_hand_stays_and_the_first_design_is_not_set_by_hand():
    data = table(5000, "two")
    spec = usual_design("mine.csv")
    by_hand = dataclasses.replace(spec, learning_rate=0.3)
    assert fitting(by_hand, data).learning_rate == 0.3
    assert fitting(by_hand, data).epochs == spec.epochs
    first = fitting(spec, data)
    assert set_by_hand(first) == () and following(first, "xor") == usual_design("xor")
    assert fitting(first, data) == first


@pytest.mark.parametrize("wanted, least", [("two", 0.85), ("values", 0.9)])
def test_it_learns(wanted, least):
    data = table(400, wanted)
    *_, last = train(fitting(usual_design("mine.csv"), data), data)
    record = last.history[-1]
    if wanted == "values":
        assert 1 - 2 * record.validation_squared_error / data.validation.targets.var() > least
    else:
        assert record.validation_accuracy > least
