"""Edits of a circuit are new values; what cannot be is refused in one sentence."""

from contextlib import suppress

import numpy as np
import pytest

from nnviz.desks.circuit import edits
from nnviz.desks.circuit.circuit import MOST_NEURONS
from nnviz.desks.circuit.goals import GOALS
from nnviz.desks.circuit.running import answers, rows
from nnviz.desks.errors import DeskError
from tests.desks.circuit.circuits import half_adder, xor


def test_an_edit_leaves_the_circuit_as_it_was():
    circuit = GOALS["nand"].begin()
    assert edits.joined(circuit, 0, 3, 1).wires and not circuit.wires
    assert edits.with_bias(circuit, 3, 2).neurons != circuit.neurons


def test_a_second_wire_counts_twice():
    circuit = edits.joined(edits.joined(GOALS["nand"].begin(), 0, 3, -2), 0, 3, -2)
    assert [wire.weight for wire in circuit.wires] == [-4]


def test_there_are_no_loops_and_inputs_listen_to_nobody():
    circuit = edits.joined(xor(), 4, 3, 1)
    for source, target in ((3, 4), (3, 3), (6, 4)):
        with pytest.raises(DeskError, match="loop"):
            edits.joined(circuit, source, target, 1)
    with pytest.raises(DeskError, match="listens to nobody"):
        edits.joined(circuit, 3, 0, 1)


def test_outputs_stay_and_the_wires_of_others_go_with_them():
    circuit = edits.without(half_adder(), 5)
    assert {(w.source, w.target) for w in circuit.wires} == {(0, 6), (1, 7), (6, 3), (7, 3)}
    for node in (0, 3, 99):
        with pytest.raises(DeskError, match="stay"):
            edits.without(circuit, node)


def test_there_is_room_for_so_many_and_numbers_have_limits():
    circuit = GOALS["nand"].begin()
    for _ in range(MOST_NEURONS - 1):
        circuit, node = edits.with_neuron(circuit, 2, -1, 3)
    assert circuit.neuron(node).x == 1 and circuit.neuron(node).y == 0
    with pytest.raises(DeskError, match="room for 40"):
        edits.with_neuron(circuit, 0, 0, 3)
    assert edits.with_bias(circuit, 3, 1e9).neuron(3).bias == 1000
    with pytest.raises(DeskError, match="number"):
        edits.with_bias(circuit, 3, float("nan"))


def test_any_edits_in_any_order_make_a_circuit_that_answers():
    random = np.random.default_rng(13)
    circuit = GOALS["full adder"].begin()
    for _ in range(400):
        nodes = [0, 1, 2, *(neuron.node for neuron in circuit.neurons)]
        a, b = (int(node) for node in random.choice(nodes, 2))
        weight = float(random.normal(0, 300))
        act = random.integers(6)
        with suppress(DeskError):
            if act == 0:
                circuit, _ = edits.with_neuron(circuit, weight, 0.5, weight)
            elif act == 1 and random.random() < 0.4:
                circuit = edits.without(circuit, a)
            elif act == 2:
                circuit = edits.moved(circuit, a, weight, weight / 2)
            elif act == 3:
                circuit = edits.cut(circuit, a, b)
            else:
                circuit = edits.joined(circuit, a, b, weight)
        said = answers(circuit, np.array(rows(3), float), 50.0).says
        assert all(np.isfinite(each).all() for each in said.values())
    assert len(circuit.order) == len(circuit.neurons)
