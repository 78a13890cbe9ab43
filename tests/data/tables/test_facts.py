import numpy as np

from nnviz.data.dataset import Dataset, Part
from nnviz.data.tables.facts import InputColumn, TableFacts
from nnviz.data.tables.sheet import Sheet
from nnviz.number_forms import amount

SHEET = Sheet(
    "houses.csv",
    ("area", "town", "price"),
    (
        np.array([60.0, np.nan, 100.0]),
        np.array(["Ulm", "Rom", "Ulm"], dtype=object),
        np.array([100_000.0, 300_000.0, 500_000.0]),
    ),
    np.array([2, 3, 5]),
)
FACTS = TableFacts(
    (
        InputColumn("area", "number", (0, 1), mean=80, spread=20, median=70),
        InputColumn("town", "words", (1, 3), words=("Ulm", "other")),
    ),
    "price",
    SHEET,
    scale=(300_000.0, 100_000.0),
    rows={"train": np.array([2, 0]), "test": np.array([1])},
)


def test_a_row_becomes_inputs_by_names_or_in_order():
    assert FACTS.encode({"town": "Ulm", "area": 100}).tolist() == [1, 1, 0]
    assert FACTS.encode([60, "Paris"]).tolist() == [-1, 0, 1]
    assert FACTS.encode({"town": "Ulm"}).tolist() == [-0.5, 1, 0]  # the median is filled in


def test_an_answer_far_from_all_values_is_told_to_a_few_digits():
    mean, spread = FACTS.scale
    assert FACTS.differs_by(mean + 2 * spread) == spread
    assert FACTS.differs_by(-1e9 * spread) == 0.0
    answer = 2.4440650359839904e17
    assert amount(answer, FACTS.differs_by(answer)) == "2.444·10¹⁷"


def test_values_are_shown_in_the_tables_own_unit():
    assert FACTS.shown(np.array([-2.0, 0.0])).tolist() == [100_000, 300_000]
    assert FACTS.trained(np.array([400_000.0])).tolist() == [1]


def test_an_example_knows_the_row_it_comes_from():
    assert FACTS.cells("train", 0) == (100.0, "Ulm", 500_000.0)
    assert FACTS.line("train", 0) == 5 and FACTS.line("test", 0) == 3


def test_classes_have_names_digits_unless_the_data_say_others():
    def named(part, **about):
        return Dataset("x", "x", part, part, part, **about).class_names

    inputs = np.zeros((2, 3))
    two, ten = Part.of_two_classes(inputs, [0, 1]), Part.of_classes(inputs, [0, 9], 10)
    assert named(two) == ("0", "1") and named(ten) == tuple("0123456789")
    assert named(two, classes=("no", "yes")) == ("no", "yes")
    assert named(Part.of_values(inputs, np.zeros(2))) == ()


def test_a_number_that_is_far_out_counts_by_its_logarithm():
    near, far, farther = (FACTS.encode([80 + 20 * z, "Ulm"])[0] for z in (50.0, 100.0, 1e300))
    assert near == 50 and 60 < far < 65 and far < farther < 200
    assert FACTS.encode([80 - 20 * 100, "Ulm"])[0] == -far
