import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.data import load_dataset
from nnviz.data.functions import FUNCTIONS

each_function = pytest.mark.parametrize("name", FUNCTIONS)

BY_HAND = [
    ("step-function", 0.39, 0.0),
    ("step-function", 0.4, 1.0),
    ("step-function", 1.0, 1.0),
    ("bump", 0.39, 0.0),
    ("bump", 0.4, 0.8),
    ("bump", 0.59, 0.8),
    ("bump", 0.6, 0.0),
    ("sine", 0.0, 0.5),
    ("sine", 0.25, 0.9),
    ("sine", 0.75, 0.1),
    ("chapter-4", 0.0, 0.25),
    ("chapter-4", 0.5, 0.4902610),  # 0.2 + 0.1 + 0.15 · 0.9379999768 + 0.05 · 0.9912028119
    ("chapter-4", 1.0, 0.8433347),  # 0.2 + 0.4 + 0.3 · 0.6502878402 + 0.05 · 0.9649660285
]


@pytest.mark.parametrize("name, x, value", BY_HAND)
def test_values_reckoned_by_hand(name, x, value):
    assert FUNCTIONS[name].value(np.array([x]))[0] == pytest.approx(value, abs=1e-6)


@each_function
@given(st.integers(10, 300), st.floats(0, 0.5), st.integers(0, 2**31 - 1))
def test_places_in_the_range_with_values_no_further_off_than_the_noise(name, size, noise, seed):
    data = load_dataset(name, size=size, noise=noise, seed=seed)
    for part in (data.train, data.validation):
        assert part.labels is None
        assert part.inputs.shape == part.targets.shape == (size, 1)
        assert part.inputs.min() >= 0 and part.inputs.max() <= 1
        off = part.targets - FUNCTIONS[name].value(part.master)
        assert np.abs(off).max() <= noise + 1e-6
    assert len(data.test) == 0
    assert (data.n_inputs, data.n_outputs, data.kind) == (1, 1, "values")
    assert data.domain == (0.0, 1.0)


@each_function
def test_a_pure_function_of_the_request_with_validation_drawn_anew(name):
    one, other = (load_dataset(name, noise=0.1, seed=4) for _ in range(2))
    assert (one.train.master == other.train.master).all()
    assert (one.validation.targets == other.validation.targets).all()
    assert not set(one.train.master[:, 0]) & set(one.validation.master[:, 0])


@each_function
def test_noise_is_as_large_as_it_says(name):
    train = load_dataset(name, size=2_000, noise=0.3).train
    off = train.targets - FUNCTIONS[name].value(train.master)
    assert off.min() < -0.28 and off.max() > 0.28
