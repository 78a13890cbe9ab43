"""The tables that come with nnviz: the published numbers, read by the road of any table."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.data import load_for
from nnviz.data.designs import fitting, usual_design
from nnviz.data.tables.first_design import first_design
from nnviz.data.tables.shipped import SHIPPED

FACTS = {
    "iris": ({"setosa": 50, "versicolor": 50, "virginica": 50}, "petal length (cm)", 3.758),
    "penguins": ({"Adelie": 152, "Chinstrap": 68, "Gentoo": 124}, "body mass (g)", 4201.754),
    "diabetes": ({}, "progression", 152.133),
}
"""How many there are of each class, and the mean of a column, as they are published."""


def loaded(name, **choices):
    return load_for(Spec(data=name, choices=Choices(**choices)))


@pytest.mark.parametrize("name", SHIPPED)
def test_they_are_the_published_numbers(name):
    counts, column, mean = FACTS[name]
    data = loaded(name)
    sheet = data.table.sheet
    assert np.nanmean(sheet.columns[sheet.names.index(column)]) == pytest.approx(mean, abs=1e-3)
    if counts:
        names, found = np.unique(sheet.columns[sheet.names.index("species")], return_counts=True)
        assert dict(zip(names, found, strict=True)) == counts
    assert (data.n_inputs, data.n_outputs) == SHIPPED[name].ends
    assert data.name == name and data.label == SHIPPED[name].label


@pytest.mark.parametrize("name", SHIPPED)
def test_each_has_the_design_that_any_table_of_its_size_begins_with(name):
    data, usual = loaded(name), usual_design(name)
    assert dataclasses.replace(first_design(data), data=name) == usual == fitting(usual, data)


def test_another_column_may_be_wanted():
    data = loaded("penguins", wanted="body mass (g)", ignored=("island",))
    assert data.kind == "values" and data.table.wanted == "body mass (g)"
    assert "island" not in {column.name for column in data.table.inputs}


@pytest.mark.parametrize("name", SHIPPED)
def test_as_many_rows_train_as_its_design_was_made_for(name):
    assert loaded(name).largest_size == SHIPPED[name].rows
