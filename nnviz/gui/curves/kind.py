"""What kind of examples curves are of: the words depend on it."""

from typing import NamedTuple

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import problem_of


class Kind(NamedTuple):
    """Whether digits are read, and whether numbers are wanted, of which none is right or wrong."""

    reads_digits: bool
    wants_values: bool


def kind_of(spec: Spec, dataset: Dataset | None) -> Kind:
    """That of the examples, as far as these are there yet."""
    problem = problem_of(spec)
    rows_of_values = problem is Problem.RECORDS and spec.output == "linear"
    wants_values = problem is Problem.FUNCTION or rows_of_values
    if dataset is not None:
        wants_values = dataset.kind == "values"
    return Kind(problem_of(spec, dataset) is Problem.DIGITS, wants_values)
