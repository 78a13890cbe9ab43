import dataclasses

import numpy as np
import pytest

from nnviz.core import Network
from nnviz.core.examples import BLOCK
from nnviz.core.metrics import Score, answered, epoch_figures, explained, measuring
from tests.core.measured import measure
from tests.core.run.test_training import SPEC, blobs

DATA = blobs(n=2 * BLOCK + 1)
NETWORK = Network.initial(SPEC)


def finished(blocks):
    """What a generator returns, and how often it could have been left."""
    count = 0
    while True:
        try:
            next(blocks)
        except StopIteration as end:
            return end.value, count
        count += 1


def test_the_strongest_output_answers_and_a_single_one_by_its_middle():
    assert answered(np.array([[0.1, 0.9], [0.8, 0.3]]), "softmax").tolist() == [1, 0]
    assert answered(np.array([[0.4], [0.6]]), "sigmoid").tolist() == [0, 1]
    assert answered(np.array([[-0.1], [0.1]]), "tanh").tolist() == [0, 1]


def test_measuring_can_be_left_between_blocks_and_says_what_measure_says():
    score, count = finished(measuring(NETWORK, SPEC, DATA.train))
    assert count == 3 and score == measure(NETWORK, SPEC, DATA.train)
    assert measure(NETWORK, SPEC, DATA.test) == Score()


def test_figures_of_an_epoch_are_those_of_its_parts():
    figures, count = finished(epoch_figures(NETWORK, SPEC, DATA.train, DATA))
    for part, examples in (("training", DATA.train), ("validation", DATA.validation)):
        score = measure(NETWORK, SPEC, examples)
        for name, value in score._asdict().items():
            assert figures[f"{part}_{name}"] == value
    assert "learning_speed" not in figures and count == 4


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("penalty", ["l1", "l2"])
def test_weights_that_are_too_large_to_be_squared_have_no_cost_and_warn_nobody(penalty):
    spec = dataclasses.replace(SPEC, penalty=penalty, cost_convention="book")
    weights = [np.full_like(w, 2.0 * np.sqrt(np.finfo(w.dtype).max)) for w in NETWORK.weights]
    huge = Network(weights, NETWORK.biases, output=NETWORK.output)
    costs = [measure(net, spec, DATA.validation).cost for net in (NETWORK, huge)]
    assert costs[0] > 0 and (costs[1] is None) == (penalty == "l2")


@pytest.mark.parametrize("monitor", [("training-cost",), ("validation-accuracy",), ()])
def test_what_is_not_monitored_is_no_figure(monitor):
    spec = dataclasses.replace(SPEC, monitor=monitor)
    figures, _ = finished(epoch_figures(NETWORK, spec, DATA.train, DATA))
    for part in ("training", "validation"):
        for name in ("cost", "accuracy"):
            assert (figures[f"{part}_{name}"] is None) == (f"{part}-{name}" not in monitor)


def test_figures_are_of_the_first_examples_unless_all_are_wanted(monkeypatch):
    monkeypatch.setattr("nnviz.core.metrics.FIRST", 20)
    spec = dataclasses.replace(SPEC, validation_size=10)
    figures, _ = finished(epoch_figures(NETWORK, spec, DATA.train, DATA))
    assert figures["training_cost"] == measure(NETWORK, spec, DATA.train[:20]).cost
    assert figures["validation_cost"] == measure(NETWORK, spec, DATA.validation[:10]).cost
    spec = dataclasses.replace(spec, evaluate="all")
    figures, _ = finished(epoch_figures(NETWORK, spec, DATA.train, DATA))
    assert figures["training_cost"] == measure(NETWORK, spec, DATA.train).cost


def test_the_test_part_is_measured_where_that_is_wanted_and_validation_too():
    data = dataclasses.replace(DATA, test=blobs(seed=9).train)
    spec = dataclasses.replace(SPEC, measured="test")
    figures, _ = finished(epoch_figures(NETWORK, spec, data.train, data))
    for part, examples in (("validation", data.validation), ("test", data.test)):
        for name, value in measure(NETWORK, spec, examples)._asdict().items():
            assert figures[f"{part}_{name}"] == value
    unmonitored = dataclasses.replace(spec, monitor=("validation-cost",))
    figures, _ = finished(epoch_figures(NETWORK, unmonitored, data.train, data))
    assert figures["test_cost"] is not None and figures["test_accuracy"] is None


def test_r2_is_1_where_all_is_right_and_0_for_the_mean_as_every_answer():
    targets = np.array([[1.0], [3.0], [8.0]])
    of_mean = 0.5 * ((targets - targets.mean()) ** 2).mean()
    assert explained(0.0, targets) == 1
    assert explained(float(of_mean), targets) == pytest.approx(0)
    assert explained(float(of_mean), np.ones((3, 1))) is None
    assert explained(None, targets) is None and explained(0.1, targets[:0]) is None
