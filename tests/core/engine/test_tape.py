import numpy as np
import pytest

from nnviz.core import ACTIVATIONS
from nnviz.core.engine.tape import noted


def play(tape):
    for function, arguments in tape:
        function(*arguments)


def arrays(*shape, count=2, dtype="float32"):
    rng = np.random.default_rng(0)
    return [rng.normal(size=shape).astype(dtype) for _ in range(count)]


@pytest.mark.parametrize("name", list(ACTIVATIONS))
@pytest.mark.parametrize("shape", [(4, 3), (40, 30)])
def test_a_tape_does_what_the_formula_does_whenever_it_is_played(name, shape):
    z, a = arrays(*shape)
    tape = noted(ACTIVATIONS[name].function, z, a)
    for _ in range(3):
        z += 0.5
        play(tape)
        assert np.array_equal(a, ACTIVATIONS[name](z))


def test_noting_writes_nothing():
    z, a = arrays(4, 3)
    before = a.copy()
    noted(lambda z, a: np.add(np.multiply(z, 2.0, a), a, a), z, a)
    assert np.array_equal(a, before)


def test_numbers_take_the_type_of_the_arrays():
    z, a = arrays(4, 3)
    ((_, arguments),) = noted(lambda z, a: np.multiply(z, 0.5, a), z, a)
    assert [argument.dtype for argument in arguments] == [np.float32] * 3


def test_what_is_not_written_to_an_operand_is_kept_by_the_tape():
    (z,) = arrays(4, 3, count=1)
    tape = noted(lambda z: np.subtract(z, z.max(axis=-1, keepdims=True)), z)
    result = tape[-1][1][-1]
    for _ in range(2):
        z *= 2
        play(tape)
        assert np.array_equal(result, z - z.max(axis=-1, keepdims=True))


def test_operands_that_are_no_arrays_are_handed_through():
    z, a = arrays(4, 3)
    play(noted(np.multiply, z, 3.0, a))
    assert np.array_equal(a, z * np.float32(3))


def test_a_formula_that_cannot_be_noted_is_refused():
    z, a = arrays(4, 3)
    with pytest.raises(TypeError, match="where"):
        noted(lambda z, a: np.where(z > 0, z, a), z, a)
    with pytest.raises(TypeError, match="accumulate"):
        noted(lambda z, a: np.add.accumulate(z, 0), z, a)
