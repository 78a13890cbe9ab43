from multiprocessing import Pipe
from threading import Thread

import numpy as np
import pytest

from nnviz.data.dataset import Part
from nnviz.session.process import parts, pieces
from nnviz.session.process.parts import Outline

GREY = np.arange(12, dtype=np.uint8).reshape(4, 3)
PARTS = {
    "classes": Part.of_classes(GREY, np.array([0, 2, 1, 1]), 3),
    "values": Part.of_values(GREY / 7.0, np.linspace(0, 1, 4)),
    "bits": Part.of_bits(GREY / 7.0, np.eye(4)[:, :2]),
    "none": Part.of_classes(GREY[:0], np.array([]), 3),
    "a view": Part(GREY[::2, ::-1], None, np.ones((2, 1), np.float32)),
}


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("piece", [5, 1_000_000])
def test_a_part_arrives_as_it_was(name, piece, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", piece)
    part, (here, there) = PARTS[name], Pipe()
    sending = Thread(target=parts.send, args=(here, part))
    sending.start()
    arrived = parts.receive(there, Outline.of(part))
    sending.join()
    for mine, theirs in zip(parts._arrays(part), parts._arrays(arrived), strict=True):
        np.testing.assert_array_equal(mine, theirs)
        assert mine is None or mine.dtype == theirs.dtype
    assert arrived.kind == part.kind
