import dataclasses

import pytest

from nnviz.gui.run.deed_words import text
from nnviz.session.undo import Act, ByHand, Deed
from tests.gui.run.conftest import AND


def deed(act=Act.DESIGN, number=None, **settings):
    return Deed(act, AND, dataclasses.replace(AND, **settings), number)


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (deed(learning_rate=0.5), "η 0.25 → 0.5"),
        (deed(sizes=(2, 30, 1)), "layers 2-3-1 → 2-30-1"),
        (deed(sizes=(2, 500, 500, 500, 500, 500, 1)), "other layers"),
        (deed(epochs=5, seed=2), "epochs 3 → 5, seed 1 → 2"),
        (deed(epochs=5, seed=2, momentum=0.5), "μ 0 → 0.5, epochs 3 → 5 and 1 more"),
        (deed(penalty="l2", penalty_strength=3.0), "penalty none → L2, λ 0 → 3"),
        (deed(activation=("tanh",)), "activation sigmoid → tanh"),
        (deed(data="xor"), "XOR chosen"),
        (deed(Act.OPENED, data="nand", activation="step", output="step"), "NAND chosen"),
        (deed(data="/home/a/mine & yours.csv"), "mine & yours.csv chosen"),
        (deed(Act.OPENED), "a network opened"),
        (deed(Act.RESUMED, data="nand", activation="step", output="step"), "a project opened"),
        (deed(Act.RESET), "reset"),
        (deed(Act.AGAIN), "the same start again"),
        (deed(Act.AGAIN, learning_rate=3.0), "η 0.25 → 3"),
        (deed(Act.BY_HAND), "weights by hand"),
        (deed(Act.BY_HAND, ByHand("w", 0.314159265, 2.0)), "w 0.3142 → 2 by hand"),
        (Deed(Act.EXAMPLES, AND, AND, added=1), "a point added"),
        (Deed(Act.EXAMPLES, AND, AND, added=-1), "a point taken away"),
        (Deed(Act.EXAMPLES, AND, AND, added=-3), "3 points taken away"),
    ],
)
def test_words(done, words):
    assert text(done) == words
