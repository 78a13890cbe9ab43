import json

import pytest

from nnviz.core import Spec, SpecError
from nnviz.core.choices import ChoiceError, Choices


def test_a_design_says_only_what_was_decided_and_comes_back_the_same():
    choices = Choices(wanted="price", ignored=("id", "name"), parts=(70, 20, 10), turned=False)
    spec = Spec(data="houses.csv", choices=choices)
    said = spec.as_dict()["choices"]
    assert said == {
        "wanted": "price", "ignored": ["id", "name"], "parts": [70, 20, 10], "turned": False
    }  # fmt: skip
    assert Spec.from_dict(json.loads(json.dumps(spec.as_dict()))) == spec
    assert Spec().as_dict()["choices"] == {} and hash(spec) != hash(Spec(data="houses.csv"))


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "numbers"},
        {"kind": ["classes"]},
        {"wanted": 3},
        {"ignored": "a"},
        {"ignored": [1]},
        {"heading": -1},
        {"heading": True},
        {"separator": ""},
        {"decimal": ";"},
        {"parts": [60, 20]},
        {"parts": [0, 50, 50]},
        {"parts": [60, 20, 30]},
        {"turned": 1},
        {"colour": "red"},
        [],
    ],
)
def test_a_choice_that_cannot_be_is_a_sentence(values):
    with pytest.raises(ChoiceError):
        Choices.from_dict(values)
    with pytest.raises(SpecError) as caught:
        Spec(choices=values)
    assert caught.value.field == "choices" and str(caught.value).endswith(".")
