"""Whatever arguments a file may give a measure: it is a number or none, and soon."""

import dataclasses
import typing
from itertools import product

import pytest

from nnviz.lessons.course import run
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Event, Measured
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reading.asking import read_asked
from nnviz.lessons.reading.table import Table
from tests.lessons.files import read, small

FLAT = (
    ('"circle"\nsizes = [2, 4, 1]', '"xor"\nsizes = [2, 1]'),
    ("learning_rate = 0.3", "learning_rate = 1000"),
)
FUNCTION = (
    ('"circle"\nsizes = [2, 4, 1]', '"step-function"\ndata_size = 20\nsizes = [1, 3, 2, 1]'),
    (
        '"tanh"\noutput = "sigmoid"\ncost = "cross-entropy"',
        '"relu"\noutput = "linear"\ncost = "quadratic"',
    ),
)
ODD = {int: [-1, 0, 1, 2, 100, 1_000_000], float: [-1e12, -1.0, 0.0, 0.5, 1.0, 1e12], bool: [True]}


def values(parameter, n_inputs):
    kind = parameter.kind
    if typing.get_origin(kind) is typing.Literal:
        return typing.get_args(kind)[:3]
    return ODD.get(kind, [[at] * n_inputs for at in (0.0, 1e12)])


@pytest.mark.parametrize("changes", [(), FLAT, FUNCTION])
def test_it_is_a_number_or_none(changes):
    (design,) = (lesson := read(small(*changes))).forms["quick"].designs.values()
    (here,) = run(lesson).runs["plain"]
    told = 0
    for name, measure in MEASURES.items():
        parameters = measure.parameters
        choices = (values(each, design.spec.sizes[0]) for each in parameters.values())
        for given in product(*choices):
            arguments = {"measure": name, **dict(zip(parameters, given, strict=True))}
            try:
                asked = read_asked(Table("T", "", arguments), MEASURES, [{"plain": design}])
            except LessonError:
                continue
            found = measure.reckon(here, **asked["arguments"])
            assert found is None or isinstance(found, (int, float)), arguments
            told += found is not None
    assert told > 20


def test_none_takes_long():
    text = small(('measure = "last"', 'measure = "thinned"\nvotes = 101'))
    with pytest.raises(LessonError, match="votes: this must be a whole number, 1 to 100"):
        read(text)


def test_no_argument_is_called_as_what_else_is_said_of_a_measure():
    said = {f.name for kind in (Measured, Event) for f in dataclasses.fields(kind)}
    for name, measure in MEASURES.items():
        assert not set(measure.parameters) & said, name
