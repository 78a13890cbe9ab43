"""What a design needs in memory is known beforehand, and more than there is is refused."""

import tracemalloc

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.core import Engine, Network, Spec, SpecError
from nnviz.core.engine import memory
from nnviz.core.engine.memory import Design, machine_memory

GB = 1_000_000_000


@pytest.fixture
def computer(monkeypatch):
    """A computer of so many bytes."""

    def of(size):
        monkeypatch.setattr(memory, "machine_memory", lambda: size)

    return of


@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "sizes, size", [((784, 400, 10), 10), ((50, 900, 900, 3), 100), ((20, 30, 10), 20_000)]
)
def test_it_is_what_a_run_takes_give_or_take(sizes, size, dtype, activation):
    spec = Spec(sizes=sizes, mini_batch_size=size, dtype=dtype, activation=activation, dropout=0.1)
    x, y = np.zeros((size, sizes[0]), dtype), np.zeros((size, sizes[-1]), dtype)
    rest = size - 1
    Engine(Network.initial(Spec()), Spec(), 1)  # what it imports is not the design's
    tracemalloc.start()
    network = Network.initial(spec)
    engine = Engine(network, spec, 2 * size)
    engine.step(x, y)
    engine.step(x[:rest], y[:rest])
    kept = [engine.network for _ in range(3)]
    kept[0].forward(x[:500])
    taken = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    needed = Design(sizes, size, dtype).needed
    assert taken / 1.1 < needed < 3 * taken


@pytest.mark.parametrize(
    "values, field, advice",
    [
        ({"sizes": (784, 1_000, 10), "mini_batch_size": 100_000}, "mini_batch_size", "at most"),
        ({"sizes": (784, 12_000, 10)}, "sizes", "use smaller ones"),
        ({"sizes": (3_000, 3_000), "dtype": "float64"}, "sizes", "use smaller ones"),
    ],
)
def test_more_than_half_of_the_memory_is_refused(computer, values, field, advice):
    computer(GB)
    with pytest.raises(SpecError, match=advice) as error:
        Spec(**values)
    assert error.value.field == field
    assert "this computer's 1.0 GB" in str(error.value)
    computer(500 * GB)
    assert Spec(**values)


def test_the_mini_batch_that_is_advised_can_be_had(computer):
    computer(4 * GB)
    with pytest.raises(SpecError) as error:
        Spec(sizes=(784, 5_000, 10), mini_batch_size=100_000)
    most = error.value.sentence.values["most"]
    assert Spec(sizes=(784, 5_000, 10), mini_batch_size=most)
    with pytest.raises(SpecError):
        Spec(sizes=(784, 5_000, 10), mini_batch_size=most + 1)


def test_the_command_line_says_it_too(computer, capsys):
    computer(GB)
    assert main(["train", "--data=xor", "--sizes=2,9000,1", "--mini-batch-size=100000"]) == 2
    assert "--mini-batch-size: With these layers" in capsys.readouterr().err


def test_the_books_networks_and_those_of_the_window_fit_any_computer(computer):
    computer(GB)
    for sizes in ((784, 30, 10), (784, 128, 10), (784, 800, 800, 10)):
        assert Spec(sizes=sizes)


def test_this_computer_has_some():
    assert 100_000_000 < machine_memory() < 10**15
