"""The book's gates and adders have every row right; softness counts as the lessons say."""

import numpy as np
import pytest

from nnviz.desks.circuit import edits
from nnviz.desks.circuit.goals import BUILT, GOALS
from nnviz.desks.circuit.running import STEP, activated, answers, rows
from nnviz.desks.circuit.wanted import blank, is_right, right_rows
from nnviz.desks.tasks import TASKS
from tests.desks.circuit.circuits import full_adder, half_adder, wired, xor


def test_every_task_of_the_desk_is_a_goal_and_begins_undone():
    assert set(TASKS["circuit"]) == set(GOALS)
    for name, goal in GOALS.items():
        if name != "own":
            assert not goal.is_done(goal.begin(), goal.sharpness), name


@pytest.mark.parametrize(
    ("name", "weights", "bias"),
    [("nand", (-2, -2), 3), ("and", (1, 1), -1.5), ("or", (1, 1), -0.5), ("nor", (-1, -1), 0.5)],
)
def test_gates_of_one_perceptron(name, weights, bias):
    circuit = wired(name, *((at, 3, weight) for at, weight in enumerate(weights)))
    circuit = edits.with_bias(circuit, 3, bias)
    assert GOALS[name].is_done(circuit, STEP)


def test_a_sum_of_zero_says_zero():
    assert activated(np.array([-1e-9, 0.0, 1e-9]), STEP).tolist() == [0, 0, 1]


def test_nands_alone_are_xor_and_adders():
    for name, circuit, count in (
        ("xor", xor(), 4),
        ("half adder", half_adder(), 5),
        ("full adder", full_adder(), 9),
    ):
        assert right_rows(circuit, GOALS[name].wanted) == (True,) * 2 ** len(circuit.inputs)
        assert GOALS[name].is_done(circuit, STEP)
        assert len(circuit.neurons) == count == GOALS[name].book


def test_the_full_adder_adds():
    circuit = full_adder()
    found = answers(circuit, np.array(rows(3), float))
    total, carry = (found.says[neuron.node] for neuron in circuit.outputs)
    assert [*(total + 2 * carry)] == [sum(row) for row in rows(3)]


def test_three_perceptrons_are_xor():
    small = wired("small xor", (0, 4, 1), (1, 4, 1), (0, 5, -2), (1, 5, -2), neurons=(-0.5, 3))
    small = edits.joined(edits.joined(small, 4, 3, 1), 5, 3, 1)
    assert GOALS["small xor"].is_done(edits.with_bias(small, 3, -1.5), STEP)
    assert not GOALS["small xor"].is_done(xor(), STEP)


@pytest.mark.parametrize(
    ("name", "biases"), [("5", (-5, -4.5)), ("3", (-3, -2.5)), ("all", (-6, -9.5))]
)
def test_the_festival_is_a_matter_of_the_bias(name, biases):
    goal = GOALS[f"festival {name}"]
    for bias in biases:
        assert goal.is_done(edits.with_bias(goal.begin(), 4, bias), STEP)
    for bias in (-1, -10):
        assert not goal.is_done(edits.with_bias(goal.begin(), 4, bias), STEP)
    other = edits.with_bias(edits.with_weight(goal.begin(), 0, 4, 7), 4, biases[1])
    assert not goal.is_done(other, STEP), "the weights are given"


def test_softness_adds_up_over_layers():
    def largest_error(name, sharpness):
        circuit, wanted = BUILT[name], GOALS[f"soft {name}"].wanted
        found = answers(circuit, np.array(rows(2), float), sharpness)
        said = np.array([found.says[neuron.node] for neuron in circuit.outputs]).T
        return abs(said - np.array(wanted.bits)).max()

    nand = [round(largest_error("nand", c), 2) for c in (1, 2, 3)]
    half = [round(largest_error("half adder", c), 2) for c in (1, 2, 3, 4, 5)]
    assert nand == [0.27, 0.12, 0.05] and half == [0.68, 0.63, 0.37, 0.12, 0.03]
    least = {"soft nand": 3, "soft half adder": 5}
    for name, wanted in least.items():
        done = [c for c in range(1, 21) if GOALS[name].is_done(GOALS[name].begin(), float(c))]
        assert done == [wanted]


def test_a_table_of_ones_own():
    wanted = blank(2, 2).flipped(3, 1).flipped(0, 0)
    assert wanted.outputs == ("y₁", "y₂") and wanted.bits == ((1, 0), (0, 0), (0, 0), (0, 1))
    assert wanted.flipped(0, 0).bits[0] == (0, 0)
    assert len(blank(99, 99).bits) == 16 and len(blank(0, 0).outputs) == 1
    assert not is_right(xor(), wanted), "another number of outputs"
