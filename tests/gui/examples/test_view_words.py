"""What stands over the examples of a part, in both languages."""

import pytest

from nnviz.data import load_dataset
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.view_words import listed
from nnviz.gui.language import languages


@pytest.mark.parametrize(
    ("name", "part", "english", "chinese"),
    [
        ("circle", "validation", "1,200 validation points", "1,200 个验证点"),
        ("xor", "training", "4 rows", "4 行"),
    ],
)
def test_examples_are_counted_as_each_language_counts(qapp, name, part, english, chinese):
    chosen = ChosenPart(load_dataset(name), part)
    number = int(english.partition(" ")[0].replace(",", ""))
    assert listed(chosen, number, None, None) == english
    languages.install("zh_CN")
    try:
        assert listed(chosen, number, None, None) == chinese
    finally:
        languages.install("en")
