import numpy as np
import pytest

from nnviz.core import Network
from nnviz.core.insight.gradcheck import H, backpropagated, differenced, relative_errors
from tests.core.legal import examples, legal_specs, name_of

LAMBDA_N = 0.07


def away_from_kinks(spec):
    """A network and examples whose every z and w is further than 10h from 0."""
    for seed in range(100):
        network = Network.initial(spec.__class__(**{**spec.as_dict(), "seed": seed}))
        x, y = examples(spec, 4, seed)
        zs, _ = network.forward(x)
        values = [*zs, *network.weights]
        if min(np.abs(v).min() for v in values) > 10 * H:
            return network, x, y
    raise AssertionError("no example away from the kinks")


SPECS = list(legal_specs(dtype="float64"))


def test_the_tables_offer_what_the_book_needs():
    names = {name_of(spec) for spec in SPECS}
    assert {"sigmoid-sigmoid-quadratic-none", "sigmoid-sigmoid-cross-entropy-l2"} <= names
    assert {"relu-softmax-log-likelihood-l1", "tanh-softmax-quadratic-none"} <= names
    assert not any("tanh-cross-entropy" in name for name in names)


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_backpropagation_is_the_gradient(spec):
    network, x, y = away_from_kinks(spec)
    arguments = (network, x, y, spec.cost, spec.penalty, LAMBDA_N)
    errors = relative_errors(backpropagated(*arguments), differenced(*arguments))
    assert max(errors) <= 1e-6


def test_a_wrong_gradient_is_noticed():
    spec = SPECS[0]
    network, x, y = away_from_kinks(spec)
    right = backpropagated(network, x, y, spec.cost)
    wrong = backpropagated(network, x, -y, spec.cost)
    assert max(relative_errors(right, wrong)) > 1e-2
