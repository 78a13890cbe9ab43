from nnviz.core import Change
from nnviz.gui.curves.change_words import change_marks


def mark(field, old, new):
    [made] = change_marks([Change(epoch=2.0, field=field, old=old, new=new)])
    return made.text


def test_numbers_and_choices_are_written_as_the_form_has_them():
    assert mark("learning_rate", 0.25, 0.1) == "η 0.25 → 0.10"
    assert mark("mini_batch_size", 10, 100) == "Mini-batch 10 → 100"
    assert mark("data_size", 10_000, 2) == "n 10,000 → 2", "points, images, rows"
    assert mark("penalty", "none", "l2") == "Penalty off → L2"
    assert mark("schedule", "constant", "halving") == "Schedule Constant → Halving"
