import dataclasses

import pytest

from nnviz.core import Spec
from nnviz.data import load_dataset
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
        (deed(penalty="l2", penalty_strength=3.0), "penalty off → L2, λ 0 → 3"),
        (deed(activation=("tanh",)), "activation sigmoid → tanh"),
        (deed(data="xor"), "XOR chosen"),
        (deed(Act.OPENED, data="nand", activation="step", output="step"), "NAND chosen"),
        (deed(data="/home/a/mine & yours.csv"), "mine & yours.csv chosen"),
        (deed(Act.OPENED), "a network opened"),
        (deed(Act.RESUMED, data="nand", activation="step", output="step"), "a project opened"),
        (deed(Act.RESET), "reset"),
        (deed(Act.READ, epochs=3), "AND read anew"),
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


def test_how_many_train_is_told_in_the_words_and_the_numbers_of_the_form():
    few = deed(train_size=3)
    assert text(few, load_dataset("and")) == "training points 4 → 3"
    digits = Spec(fresh_digits=False)
    few = Deed(Act.DESIGN, digits, dataclasses.replace(digits, train_size=500))
    assert text(few) == "training images 10,000 → 500"
    own = dataclasses.replace(AND, data="mine.csv")
    few = Deed(Act.DESIGN, own, dataclasses.replace(own, train_size=500))
    assert text(few) == "training examples all there are → 500"  # nobody knows yet of what kind
    iris = load_dataset("iris")
    assert text(few, iris) == f"training rows {iris.default_size} → 500"
