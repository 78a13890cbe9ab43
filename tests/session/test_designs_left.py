import dataclasses

from nnviz.data.designs import usual_design
from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.session.designs_left import DesignsLeft

DIGITS = dataclasses.replace(usual_design("handwriting"), learning_rate=0.5, seed=7)
BLOBS = dataclasses.replace(usual_design("blobs"), epochs=12)


def test_data_come_back_with_the_design_they_had():
    designs = DesignsLeft()
    designs.leave(DIGITS)
    designs.leave(BLOBS)
    assert designs.design_for("handwriting", BLOBS) == DIGITS
    assert designs.design_for("blobs", DIGITS) == BLOBS
    assert designs.design_for("blobs", BLOBS) == BLOBS


def test_the_first_time_they_bring_their_own_and_what_was_set_by_hand_stays():
    kept = {"learning_rate": 0.5, "seed": 7}
    assert DesignsLeft().design_for("xor", DIGITS) == dataclasses.replace(
        usual_design("xor"), **kept
    )


def test_perceptrons_are_not_what_data_come_back_with():
    designs, nand = DesignsLeft(), PERCEPTRONS[0].spec
    designs.leave(nand)
    assert designs.design_for("nand", DIGITS) != nand
    assert designs.design_for("nand", usual_design("handwriting")) == usual_design("nand")
