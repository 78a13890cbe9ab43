"""Small tables of a person's own as data sets: three irises, and prices of two towns."""

import numpy as np

from nnviz.data import Dataset, Part
from nnviz.data.tables.facts import InputColumn, TableFacts
from nnviz.data.tables.sheet import Sheet

SPECIES = ("setosa", "versicolor", "virginica")
TOWNS = ("Bonn", "Ulm")
PARTS = ("train", "validation", "test")


def flowers(n=30):
    """Classes by name; one number in, petals of 1 … 7 cm."""
    petals = np.linspace(1, 7, n)
    labels = np.arange(n) * 3 // n
    names = np.array([SPECIES[label] for label in labels], dtype=object)
    sheet = Sheet("flowers.csv", ("petal", "species"), (petals, names), np.arange(2, n + 2))
    column = InputColumn("petal", "number", (0, 1), 4.0, 2.0, 4.0, low=1.0, high=7.0)
    rows = _rows(n)
    table = TableFacts((column,), "species", sheet, SPECIES, rows=rows)
    x = column.encode(petals)
    parts = (Part.of_classes(x[rows[part]], labels[rows[part]], 3) for part in PARTS)
    return Dataset("/flowers.csv", "flowers.csv", *parts, classes=SPECIES, table=table)


def prices(n=30):
    """Values: a price of about 300,000, from an area and a town."""
    area = np.linspace(40.0, 160.0, n)
    towns = np.array([TOWNS[i % 2] for i in range(n)], dtype=object)
    price = 2_000 * area + 100_000 * (towns == "Ulm")
    columns = (area, towns, price)
    sheet = Sheet("prices.csv", ("area", "town", "price"), columns, np.arange(2, n + 2))
    inputs = (
        InputColumn("area", "number", (0, 1), 100.0, 40.0, 100.0, low=40.0, high=160.0),
        InputColumn("town", "words", (1, 3), words=TOWNS),
    )
    rows, scale = _rows(n), (250_000.0, 80_000.0)
    values = {part: price[rows[part]] for part in PARTS}
    table = TableFacts(inputs, "price", sheet, scale=scale, rows=rows, values=values)
    x = np.concatenate([inputs[0].encode(area), inputs[1].encode(towns)], axis=1)
    y = table.trained(price)
    parts = (Part.of_values(x[rows[part]], y[rows[part]]) for part in PARTS)
    return Dataset("/prices.csv", "prices.csv", *parts, table=table)


def _rows(n):
    order = np.arange(n)
    return {"train": order[order % 5 < 3], "validation": order[order % 5 == 3],
            "test": order[order % 5 == 4]}  # fmt: skip
