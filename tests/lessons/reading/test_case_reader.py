"""A case's file is a Case, or one sentence that says where it is wrong and what."""

import pytest

from nnviz.lessons.case import SUSPECTS
from nnviz.lessons.errors import LessonError
from nnviz.lessons.reading.case_reader import case_of
from tests.lessons.files import CASE


def read(*changes):
    text = CASE
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return case_of(text.encode(), "C1.toml")


def test_the_values_are_those_of_the_file():
    case = read()
    assert (case.id, case.chapter, case.fewest) == ("C1", 1, 1)
    assert case.broken.spec.use_biases is False
    assert [dict(repair.change) for repair in case.repairs] == [{"use_biases": True}]
    assert [hint.opens for hint in case.hints] == ["plane"]
    assert [decoy.why[:8] for decoy in case.decoys] == ["A border"]


def test_what_can_be_suspected_is_not_what_decides_the_data_or_how_long_it_trains():
    assert {"sizes", "learning_rate", "penalty_strength", "initializer"} <= set(SUSPECTS)
    assert not {"data", "data_size", "epochs", "seed", "measured", "dtype"} & set(SUSPECTS)


WRONG = [
    ('story = "', 'storey = "', "C1.toml, story: this is missing."),
    ("use_biases = true", "epochs = 60", "C1.toml, repairs 1, change: 'epochs' is not known"),
    ("use_biases = true", "momentum = 2", "C1.toml, repairs 1.change, momentum: "),
    ("use_biases = true", "sizes = [3, 1]", "C1.toml, repairs 1, change: the data decide"),
    ("use_biases = true", "", "C1.toml, repairs 1, change: name at least one setting"),
    ("[[repairs]]", "[[decoys]]", "C1.toml, repairs: say what mends it."),
    ("high = 70", "", "C1.toml, symptoms: at least one measure must have a band, low or high."),
    ("{share:.0f}", "{other}", "C1.toml, symptoms 1, within: there is no measure 'other' for"),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG, ids=[case[2][-30:] for case in WRONG])
def test_what_is_wrong_is_said_with_its_place(old, new, said):
    with pytest.raises(LessonError) as caught:
        read((old, new))
    assert str(caught.value).startswith(said)
