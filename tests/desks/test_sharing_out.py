import dataclasses

import numpy as np
import pytest

from nnviz.core.fit import check_fit
from nnviz.data import load_for
from nnviz.data.at_desks import SOFTMAX
from nnviz.data.designs import usual_design
from nnviz.desks import softmax
from nnviz.desks.sharing_out import Sharing, is_done
from nnviz.desks.tasks import TASKS


def test_tasks():
    first = Sharing()
    assert not any(is_done(task, first) for task in TASKS["softmax"])
    assert is_done("one rises", first.with_z(1, 3.0))
    assert not is_done("one rises", first.with_z(1, 2.0))
    assert is_done("nothing changes", first.raised(1.0))
    assert not is_done("nothing changes", first.raised(1.0).with_z(0, 0.0))
    assert is_done("all equal", first.level())
    others = float(np.exp(np.delete(first.z, 1)).sum())
    half = first.with_z(1, float(np.log(others)))
    assert half.shares[1] == pytest.approx(0.5) and is_done("half with one", half)
    assert not is_done("half with one", half.raised(0.5))
    assert not is_done("nand", first)


def test_all_are_raised_as_far_as_there_is_room():
    raised = Sharing().raised(1.0).raised(100.0)
    assert max(raised.z) == 5.0
    assert raised.shares == pytest.approx(Sharing().shares)
    assert min(raised.raised(-100.0).z) == -5.0


def test_a_slider_ends_where_z_does():
    assert Sharing().with_z(0, 99.0).z[0] == 5.0
    assert Sharing().with_z(0, -99.0).z[0] == -5.0


def test_a_task_begins_with_what_stands_there():
    level = Sharing().level().beginning()
    assert not is_done("nothing changes", level) and is_done("nothing changes", level.raised(1))


def test_the_examples_fit_the_design_and_ask_for_each_answer():
    dataset = load_for(usual_design(SOFTMAX))
    check_fit(usual_design(SOFTMAX), dataset)
    network = softmax.network(np.array(Sharing().z))
    deltas, _ = network.backward(
        dataset.train.inputs, dataset.train.targets, usual_design(SOFTMAX).cost
    )
    for right in range(4):
        expected = softmax.gradient(np.array(Sharing().z), right)
        assert deltas[-1][right] == pytest.approx(expected, abs=1e-6)


def test_the_right_answer_is_no_part_of_the_shares():
    other = dataclasses.replace(Sharing(), right=3)
    assert other.shares == pytest.approx(Sharing().shares)
