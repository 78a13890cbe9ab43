from multiprocessing import Pipe
from multiprocessing.reduction import ForkingPickler
from threading import Thread

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.session.process import pieces
from tests.core.run.test_carried import assert_same, ended


class Recorded:
    """A connection that notes how much is packed, and how much is sent, at a time."""

    def __init__(self):
        self.packed, self.sent = [], []

    def send(self, value):
        self.packed.append(len(ForkingPickler.dumps(value)))

    def send_bytes(self, content):
        self.sent.append(len(content))


def arrived(value):
    here, there = Pipe()
    sending = Thread(target=pieces.send, args=(here, value))
    sending.start()
    got = pieces.receive(there)
    sending.join()
    assert not there.poll()
    return got


@pytest.mark.parametrize(("piece", "small"), [(7, 0), (1_000_000, 10_000)])
def test_a_training_arrives_as_it_was(piece, small, halfway, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", piece)
    monkeypatch.setattr(pieces, "SMALL", small)
    got = arrived(halfway)
    got.take_up(halfway.dataset)
    assert_same(ended(got), ended(halfway))


def test_what_arrives_can_be_written_to_and_is_of_any_order():
    value = {
        "C": np.arange(6_000.0),
        "F": np.asfortranarray(np.ones((50, 60))),
        "": np.ones((0, 3)),
    }
    value["parted"] = value["F"][::2]
    got = arrived(value)
    for name, array in value.items():
        np.testing.assert_array_equal(got[name], array)
        got[name] += 1


def test_of_a_large_network_nothing_is_packed_but_what_it_is_like():
    """Who packs half a gigabyte holds the interpreter for as long as a window stands still."""
    network, connection = Network.initial(Spec(sizes=(784, 500, 10))), Recorded()
    pieces.send(connection, [network, network])
    assert len(connection.packed) == 1 and connection.packed[0] < 10_000
    assert max(connection.sent) == pieces.PIECE
    weights = sum(array.nbytes for array in network.weights)
    assert weights <= sum(connection.sent) < weights + pieces.SMALL, "what is in it twice once"
