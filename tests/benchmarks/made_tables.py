"""Tables made by formulas, of every shape that people bring; the last column is wanted."""

import csv

import numpy as np

TOWNS = [f"town {n}" for n in range(200)]


def write(path, columns):
    """The table as CSV; None and NaN are empty cells."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(columns)
        for row in zip(*columns.values(), strict=True):
            rows.writerow("" if cell is None or cell != cell else cell for cell in row)  # noqa: PLR0124


def _inputs(x):
    return {f"x{n}": np.round(column, 4) for n, column in enumerate(x.T)}


def rings(chance):
    """Two classes, one around the other; 300 rows."""
    x = chance.uniform(-1, 1, (300, 2))
    return {**_inputs(x), "ring": np.where(np.hypot(*x.T) < 0.75, "in", "out")}


def fifty(chance):
    """Two classes of 50 rows."""
    x = chance.standard_normal((50, 4))
    return {**_inputs(x), "y": (x @ (1, -1, 0.5, 0) + 0.5 * chance.standard_normal(50) > 0) + 1}


def imbalanced(chance):
    """Three classes, of 90, 8 and 2 per cent; 2,000 rows."""
    kind = chance.choice(3, 2000, p=(0.9, 0.08, 0.02))
    x = chance.standard_normal((2000, 6)) + 1.6 * np.eye(6)[kind]
    return {**_inputs(x), "kind": np.array(["common", "rare", "rarest"])[kind]}


def words(chance):
    """Classes that follow from words and how they meet; 3,000 rows."""
    picks = chance.integers(0, 6, (3000, 4))
    score = np.sin(picks[:, 0]) + np.cos(picks[:, 1] * picks[:, 2]) + (picks[:, 3] > 2)
    columns = {f"w{n}": [f"{'abcd'[n]}{word}" for word in picks[:, n]] for n in range(4)}
    return {**columns, "answer": np.where(score + 0.3 * chance.standard_normal(3000) > 0.6, 1, 0)}


def holes(chance):
    """A fifth of the cells is empty; two classes, 1,000 rows."""
    x = chance.standard_normal((1000, 6))
    y = (x[:, 0] * x[:, 1] + x[:, 2] > 0).astype(int)
    x[chance.random(x.shape) < 0.2] = np.nan
    return {**_inputs(x), "y": y}


def parity(chance):
    """Whether an odd number of three switches is on, among eight; 2,000 rows."""
    x = chance.integers(0, 2, (2000, 8))
    return {**_inputs(x.astype(float)), "odd": x[:, :3].sum(axis=1) % 2}


def ten_classes(chance):
    """Ten classes around ten places; 3,000 rows."""
    places = 1.5 * chance.standard_normal((10, 8))
    kind = chance.integers(0, 10, 3000)
    return {**_inputs(places[kind] + chance.standard_normal((3000, 8))), "label": kind}


def wide(chance):
    """Five of 200 inputs matter; two classes, 400 rows."""
    x = chance.standard_normal((400, 200))
    return {**_inputs(x), "y": (x[:, :5].sum(axis=1) > 0).astype(int)}


def large(chance):
    """Two classes of 50,000 rows."""
    x = chance.standard_normal((50_000, 10))
    score = np.sin(2 * x[:, 0]) + x[:, 1] * x[:, 2] + 0.5 * x[:, 3]
    return {**_inputs(x), "y": (score + 0.3 * chance.standard_normal(50_000) > 0).astype(int)}


def line(chance):
    """Values along a plane, with noise; 60 rows."""
    x = chance.standard_normal((60, 3))
    return {**_inputs(x), "y": np.round(x @ (3, -2, 1) + chance.standard_normal(60), 3)}


def friedman(chance):
    """Friedman's function of five of ten inputs; 1,000 rows."""
    x = chance.random((1000, 10))
    y = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2 + 10 * x[:, 3]
    return {**_inputs(x), "y": np.round(y + 5 * x[:, 4] + chance.standard_normal(1000), 4)}


def prices(chance):
    """Large values, words, empty cells; 800 rows."""
    area, rooms = 40 + 160 * chance.random(800), chance.integers(1, 7, 800)
    town = chance.choice(["Ulm", "Rom", "Bonn", "Oslo"], 800, p=(0.4, 0.3, 0.2, 0.1))
    factor = np.array([{"Ulm": 1.0, "Rom": 1.6, "Bonn": 1.2, "Oslo": 2.0}[name] for name in town])
    price = 2000 * area * factor + 9000 * rooms + 20_000 * chance.standard_normal(800)
    area[chance.random(800) < 0.1] = np.nan
    columns = {"id": range(800), "area": np.round(area, 1), "rooms": rooms, "town": town}
    return {**columns, "price": np.round(price)}


def houses(chance):
    """Prices of 88 houses, nearly known from what they were valued at, and logarithms beside."""
    size = np.exp(chance.normal(7.6, 0.3, 88))
    valued = 0.16 * size * np.exp(0.15 * chance.standard_normal(88))
    x = np.stack((valued, size, np.log(valued), np.log(size), chance.integers(2, 6, 88)), axis=1)
    price = 0.93 * valued * np.exp(0.08 * chance.standard_normal(88))
    return {**_inputs(x), "price": np.round(price, 1)}


def skewed(chance):
    """Values over three powers of ten; 1,500 rows."""
    x = chance.standard_normal((1500, 5))
    income = np.exp(9 + x @ (0.8, 0.5, -0.3, 0, 0) + 0.3 * chance.standard_normal(1500))
    return {**_inputs(x), "income": np.round(income, 2)}


def outliers(chance):
    """Inputs and values of which a few are far out; 2,000 rows."""
    x = chance.standard_t(2, (2000, 4))
    y = np.tanh(x[:, 0]) + 0.5 * x[:, 1] + 0.1 * chance.standard_t(3, 2000)
    return {**_inputs(x), "y": np.round(y, 4)}


def many_words(chance):
    """Values that follow from 200 words and a number; 4,000 rows."""
    worth, town = chance.standard_normal(200), chance.zipf(1.3, 4000) % 200
    x = chance.standard_normal(4000)
    y = 50 + 10 * worth[town] + 5 * x**2 + 2 * chance.standard_normal(4000)
    return {"town": [TOWNS[n] for n in town], "size": np.round(x, 3), "y": np.round(y, 3)}


def counts(chance):
    """Small whole numbers, most of them 0; 3,000 rows."""
    x = chance.standard_normal((3000, 5))
    visits = chance.poisson(np.exp(x[:, 0] + 0.5 * x[:, 1]))
    return {**_inputs(x), "visits": np.round(visits * 1.0, 1) + 0.5}


def waves(chance):
    """Values of 20,000 rows."""
    x = chance.uniform(-2, 2, (20_000, 6))
    y = np.sin(3 * x[:, 0]) * x[:, 1] + x[:, 2] ** 2 + 0.2 * chance.standard_normal(20_000)
    return {**_inputs(x), "y": np.round(y, 4)}


MADE = (
    rings, fifty, imbalanced, words, holes, parity, ten_classes, wide, line, friedman, prices,
    skewed, outliers, many_words, counts, waves, large, houses,
)  # fmt: skip
